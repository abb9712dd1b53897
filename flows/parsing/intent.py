"""Names what a message without a keyword is for: tables of rules; the first that fits decides.

``urgent.*``  somebody must be stopped now (the caller is on the line, money is about to go)
``told.*``    the text reports a call, message or visit, and what was pretended or wanted
``talk.*``    a question to the service
``small.*``   thanks, a greeting, yes, no, later
""            none of these: something forwarded, or not understood

Pure, linear in the text. The rules read the first 600 characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from flows import spelling
from flows.parsing import (
    intent_words,
    no_loss,
    other_wishes,
    plain_life,
    talk_words,
    voice_words,
)
from flows.parsing.actions import asks_to_pay, paid_well
from flows.parsing.concepts import classes
from flows.parsing.debt_and_blackmail import (
    is_blackmail,
    is_owed,
    is_shamed_for_debt,
    is_threat_of_pictures,
)
from flows.parsing.fetched_to_pay import is_fetched_to_pay
from flows.parsing.genuine_lines import asks_for_line
from flows.parsing.glued import apart
from flows.parsing.led_by_phone import asks_to_read_on, led_by_phone
from flows.parsing.online_arrest import arrest
from flows.parsing.panic import AMOUNT, is_lent
from flows.parsing.panic_parts import THAT_NUMBER
from flows.parsing.rumours import is_myth, is_rumour
from flows.patterns import Pattern, Table, first, likely, of_alternatives
from flows.text import MEMO, words

_MAX_CHARS, _MAX_WORDS = 600, 90
_CONJUNCTION = re.compile(r"\bmà(?= s[ợố]\b)", re.IGNORECASE)
"""``mà`` with its mark means "but" before a fear or a number: it is no code (``ma so``)."""
_HEAD = re.compile(
    r"\W*(?:TB|CANH BAO|CẢNH BÁO)\b|[\[(]?[^\W\d_][\w .&\-]{1,24}[\])]? ?:"
    r"|[A-Z][A-Z .&\-]{6,60}: ?[A-Z]?[a-z]"
)
_DIVERT = re.compile(r"(?<![\d*#])[*#]{1,2}\s?(?:21|61|62|67|002|004)(?!\d)")
_OWED = Pattern(dict(intent_words.STORIES)["owed"])
_PICTURES = Pattern(dict(intent_words.STORIES)["blackmail"])
_ASKED_OF_A_DEBT = ("talk.where", "talk.report_how")
_TELLERS, _TELLS = frozenset(("they", "office")), frozenset(("call", "claim"))
_WISHES = frozenset(("claim", "want", "tell", "pay"))
"""Classes of words with which a text repeats what a caller claimed or wanted: somebody
(`_TELLERS`), a verb of saying (`_TELLS`), then one of these."""
_LONGEST_TALK = 26
"""Words; a longer text is no question to the service, but a story or a forward."""
_LONGEST_SMALL = 12
_LONGEST_STORY = 60


_NOT_OF_CALLERS = frozenset(("talk.human", "talk.carrier_fee"))
"""Kinds that a text does not have if it repeats what a caller wanted."""


def _compiled(rows: tuple[tuple[str, str], ...], group: str) -> Table:
    return of_alternatives((f"{group}.{name}", rule) for name, rule in rows)


_URGENT = _compiled(intent_words.URGENT, "urgent")
_STORIES = _compiled(intent_words.STORIES, "told")
_TALK = _compiled(talk_words.TALK, "talk")
_SMALL = _compiled(talk_words.SMALL, "small")


@lru_cache(maxsize=MEMO)
def readings(text: str) -> tuple[str, ...]:
    """The words of `text` as they were typed, and with Telex undone; abbreviations are written
    out."""
    typed = apart(words(_CONJUNCTION.sub("nhưng", text[:_MAX_CHARS])))[:_MAX_WORDS]
    return tuple(dict.fromkeys(map(_written_out, spelling.readings(typed))))


def _written_out(typed: Iterable[str]) -> str:
    amounts = AMOUNT.sub("MONEY", THAT_NUMBER.sub("so ay", " ".join(typed)))
    return " ".join(intent_words.SHORT.get(word, word) for word in amounts.split())


@lru_cache(maxsize=MEMO)
def intent(text: str) -> str:
    """What `text` is for, "" if no rule fits."""
    forms = readings(text)
    length = len(forms[0].split())
    kind = _urgent(text, forms, length) or _of_no_caller(text, forms)
    if kind:
        return kind
    if length <= _LONGEST_TALK and any(map(talk_words.PRICE.fullmatch, forms)):
        return "talk.price"
    is_line = length <= _LONGEST_TALK and any(map(asks_for_line, forms))
    is_banks = any(map(talk_words.BANK_ASKED.search, forms))
    if length <= _LONGEST_SMALL and not (is_line or is_banks):
        small = likely(_SMALL, forms)
        kind = next((name for name, rule in small if any(map(rule.fullmatch, forms))), "")
    if not kind and length <= _LONGEST_TALK:
        kind = "talk.line" if is_line else _unless_meant_otherwise(first(_TALK, forms), forms)
        if _repeats_others(kind, forms):
            kind = ""
        if kind in _ASKED_OF_A_DEBT and any(map(_OWED.search, forms)):
            kind = "told.owed"  # Can somebody who does not pay back be reported?
    if length <= _LONGEST_SMALL and any(map(asks_to_pay, forms)):
        return "talk.sure"
    is_paid = not kind and length <= _LONGEST_TALK and any(map(paid_well, forms))
    if is_paid and not any(map(_PICTURES.search, forms)):
        return "talk.smalltalk"
    return kind or _story(forms, length)


def _urgent(text: str, forms: tuple[str, ...], length: int) -> str:
    """The kind of somebody who must be stopped now; "" for none."""
    if no_loss.draws_own_money(forms):
        return ""
    if length <= _LONGEST_STORY and any(map(is_fetched_to_pay, forms)):
        return "urgent.kin_out"
    led = next(filter(None, map(led_by_phone, forms)), "") if length <= _LONGEST_STORY else ""
    if led:
        return f"urgent.{led}"
    kind = "urgent.divert" if is_divert(text) else first(_URGENT, forms)
    watched = arrest(forms) if kind in ("", "urgent.online") and length <= _LONGEST_STORY else ""
    kind = f"urgent.{watched}" if watched else kind
    if kind == "urgent.kin_online" and any(map(_OWN_CALL.search, forms)):
        kind = "urgent.online"
    return kind


def is_before_loss(text: str) -> bool:
    """Whether somebody must be stopped, whatever is gone already: the writer is asked for the next
    digits, or one of theirs is on the way to a bank."""
    return any(asks_to_read_on(form) or is_fetched_to_pay(form) for form in readings(text))


def _unless_meant_otherwise(kind: str, forms: tuple[str, ...]) -> str:
    """`kind`, or another one if words of leaving or subscribing are not about our alerts."""
    if other_wishes.is_kin_leaving(forms):
        return "talk.leave_other"
    if kind == "talk.leave" and other_wishes.is_no_leaving(forms):
        return other_wishes.instead_of_leaving(forms)
    if not kind:
        kind = other_wishes.ends_elsewhere(forms)
    if kind not in ("", "talk.subscribe", "talk.areas") or not other_wishes.registers_elsewhere(
        forms
    ):
        return kind
    meant = other_wishes.registered(forms)
    return meant if meant.startswith("talk.") else ""


_OWN_CALL = Pattern(
    r"(?<!me )(?<!ma )(?<!ba )(?<!bo )(?<!cha )(?<!ong )(?<!vo )(?<!chong )(?<!noi )(?<!ngoai )"
    r"(?<!anh )(?<!chi )(?<!con )(?<!cua )(?<!chau )\b(?:toi|tui|em|minh)"
    r"(?: (?:van|con|dang))+ (?:nghe|cam may|noi chuyen)\b"
    r"|\bbat (?:toi|tui|em|minh) (?:dong|o|ngoi|im|khong|giu)\b"
)
"""The writer is on the line, and not one of their family."""


def _of_no_caller(text: str, forms: tuple[str, ...]) -> str:
    """The kind of a rumour, of a SIM that changes hands, or of a debt among people who know each
    other; "" for none. These share words with a scam caller's."""
    if is_rumour(text):
        return "told.rumour"
    if kind := plain_life.kind_of(text):
        return kind
    if any(map(is_myth, forms)):
        return "told.myth"
    if any(map(is_threat_of_pictures, forms)):
        return "told.blackmail"
    if any(map(intent_words.SIM_CHANGED.search, forms)):
        return "told.sim"
    if len(forms[0].split()) > _LONGEST_STORY:
        return ""
    return no_loss.kind_of(forms) or ("told.owed" if any(map(is_owed, forms)) else "")


def _repeats_others(kind: str, forms: tuple[str, ...]) -> bool:
    """Whether the text repeats what somebody else said: it is no question to us."""
    if kind in _NOT_OF_CALLERS and any(map(voice_words.CUES.search, forms)):
        return True
    return kind.partition(".")[2] in voice_words.NOT_WHILE_TELLING and (
        any(map(voice_words.SOMEBODY.search, forms))
        or (kind != "talk.hospital" and any(map(_is_repeated, forms)))
    )


def _is_blackmail(plain: str) -> bool:
    """Whether somebody who has intimate pictures wants something for them."""
    names = {name for of, _ in classes(plain.split()) for name in of}
    return {"sexual", "they"} <= names and not names.isdisjoint(("want", "threat"))


def _is_repeated(plain: str) -> bool:
    """Whether the text repeats what a firm or an office said or wanted."""
    rows = [frozenset(of) for of, _ in classes(plain.split())]
    return any(
        not _TELLERS.isdisjoint(one)
        and not _TELLS.isdisjoint(two)
        and not _WISHES.isdisjoint(three)
        for one, two, three in zip(rows, rows[1:], rows[2:], strict=False)
    )


def _story(forms: tuple[str, ...], length: int) -> str:
    if length > _LONGEST_STORY or not is_own_voice(forms):
        return ""
    kind = first(_STORIES, forms)
    if kind != "told.blackmail" and any(map(is_shamed_for_debt, forms)):
        return "told.debt"
    kind = next(
        (better for better, of, rule in _NEARER if kind in of and any(map(rule.search, forms))),
        kind,
    )
    if any(map(is_blackmail, forms)) or any(map(_MINORS_PICTURES.match, forms)):
        return "told.blackmail"
    if any(map(is_lent, forms)):
        return "told.rented"
    if kind in ("", "told.call") and any(map(_is_blackmail, forms)):
        return "told.blackmail"
    cued = any(voice_words.CUES.search(one) or voice_words.SOMEBODY.search(one) for one in forms)
    if cued or kind == "told.borrow":
        return kind or "told.call"
    if kind in _ASKED_BEFORE and any(_BEFORE_PAYING.search(one) for one in forms):
        return kind
    return kind if kind.partition(".")[2] in voice_words.PLAIN_ENOUGH else ""


_ASKED_BEFORE = ("told.trade", "told.job", "told.invest")
_BEFORE_PAYING = Pattern(
    r"^(?!.*\b(?:da|lo|vua|xong|mat|chan|doi lai|lay lai|hoan lai|roi(?! moi))\b)(?=.*\b(?:coc"
    r"|nop|nap|chuyen|chuyen khoan|MONEY|truoc"
    r"|link|app)\b).*\b(?:uy tin|tin duoc|co nen|duoc khong|co that|co thiet|that khong|thiet"
    r" khong|lua khong"
    r"|co lua|an toan|on khong|dang tin|sao khong|phai lua)\b"
)
"""The writer asks whether to pay, and nothing is paid."""
_MINORS_PICTURES = Pattern(
    r"(?=.*\b(?:(?:[6-9]|1[0-7]) ?(?:tuoi|t)\b|lop (?:[1-9]|1[0-2])\b))(?=.*\b(?:doi|doa|bat|ep"
    r"|hu|gui them)\b)"
    r".*\b(?:gui|chup|quay|cho xem|cho coi|lay)(?: \w+){0,3}? (?:anh|hinh|clip|video|len)\b"
    r"(?! (?:vo|bai|sach|giay|hoc ba|the|can cuoc|cccd|nha|hoc bong|hoa don)\b)"
)
"""Somebody wants intimate pictures of a child, or wants something for them."""


def story_of(text: str) -> str:
    """The kind of a reported call, by its words alone; "" if no rule fits."""
    return first(_STORIES, readings(text))


_NO_FRIEND = (
    r"^(?!.*\b(?:vay von|ngan hang cho vay|ho so vay|giai ngan|duyet|app|lai suat|tin chap|otp|nhan"
    r" vien|cong an|benh vien|cap cuu|tai nan|muon (?:dien thoai|may)|(?:toi|em) muon vay|vay toi"
    r"|muon toi|roi|chan|bi lua|lua dao)\b)"
)
_BORROWS = (
    r"(?: (?:tien|tam|do|nong|it|gap|chi|anh|em|co|cua|khoang))* MONEY\b.*\b(?:chuyen khoan|chuyen"
    r"|stk|so tai khoan|tai khoan|gui vo|gui vao)\b"
)
_NEARER = (
    (  # Somebody they know wants to borrow; the bank is only where the account is.
        "told.borrow",
        (
            "told.bank",
            "told.kin",
            "told.trade",
            "told.call",
            "told.telecom",
            "told.health",
            "told.parcel",
            "told.romance",
            "told.school",
            "",
        ),
        Pattern(rf"{_NO_FRIEND}.*\b(?:muon|vay|xin|cho em|giup em){_BORROWS}"),
    ),
    (
        "told.borrow",
        ("told.loan",),
        Pattern(
            rf"{_NO_FRIEND}.*\b(?:cho (?:em|chau|con|minh|anh|chi|toi|co|me)|hoi|nhan|nhan tin"
            rf"|inbox)"
            rf" (?:muon|vay){_BORROWS}"
        ),
    ),
    (  # Kin with another telephone or number want money on an account.
        "told.borrow",
        ("told.bank", "told.kin", "told.call", "told.telecom", "told.school", "told.trade", ""),
        Pattern(
            r"^(?!.*\b(?:roi thi|lua|lo|xung|goi dien|cong an|otp)\b)(?=.*\b(?:dien thoai|may|sim)"
            r"(?: (?:con|em|chau|cu|cua|no|bi|anh|chi))* (?:hu|hong|mat|be|roi|rot|vo|het pin)\b"
            r"|.*\bhu"
            r" (?:dien thoai|may)\b|.*\bso (?:moi|khac)\b)(?=.*\b(?:me|ma|ba|bo|cha|noi|ngoai"
            r"|chi|anh"
            r"|co|chu|di|cau|bac|vo|chong) oi\b).*\b(?:chuyen|chuyen khoan|gui)\b.*\bMONEY\b.*\d{8}"
        ),
    ),
    (  # A bait: its reader is to open a link.
        "told.link",
        ("told.blackmail",),
        Pattern(
            r"^(?!.*\b(?:doi|doa|tung|hu|de doa|tong tien|phat tan|ghep|quay len|neu|se dang|khong"
            r" thi|em gui"
            r"|toi gui|con gui|chau gui|lo gui)\b)(?=.*\b(?:bam|vao|vo|mo|xem|coi|link|nhap|dang"
            r" nhap|click)"
            r"\b).*\b(?:clip|video|anh|hinh)\b"
        ),
    ),
    (
        "told.knows",
        ("told.vneid", "told.state", "told.bank", "told.utility", "told.telecom", "told.call", ""),
        Pattern(
            r"\b(?:doc|noi|biet|ke|keu)(?: \w+)? (?:dung|ro|trung|vanh vach|dung het)(?: \w+){0,2}?"
            r" (?:ten|so|cccd|can cuoc|ngay sinh|dia chi|nha)\b(?!.*\b(?:otp|ma xac|bam|link"
            r"|app|sau the|cvv|(?:3|ba) so)\b)"
        ),
    ),
    (
        "told.otp",
        ("told.missed",),
        Pattern(
            r"\b(?:doc|xin|cho|dua|noi|gui|hoi|lay)(?: \w+){0,3} (?:ma|otp)\b"
            r"|\bma (?:gui|nhan|ve|den|toi)\b"
        ),
    ),
    (  # Somebody is on the telephone: the call was not missed.
        "told.call",
        ("told.missed",),
        Pattern(r"\b(?:muon|xin|cho)(?: \w+){0,3} (?:may|dien thoai)\b.*\bgoi nho\b"),
    ),
    (
        "told.bank",
        ("told.vneid", "told.loan"),
        Pattern(
            r"\b(?:so|ma|3 so|ba so)(?: \w+){0,2} (?:sau|tren|mat sau|in tren|phia sau)(?: \w+)?"
            r" the\b(?! (?:can cuoc|cccd|bao hiem))|\bcvv\b|\bso the(?! (?:can cuoc|cccd|bao))\b"
        ),
    ),
    (
        "told.link",
        ("told.trade", "told.gift", "told.job"),
        Pattern(r"\bgui (?:\w+ ){0,3}link\b"),
    ),
    (
        "told.kin",
        ("told.health", "told.parcel"),
        Pattern(r"\b(?:vay|muon|xin)(?: \w+){0,2}? (?:tien|MONEY)\b"),
    ),
    (
        "told.romance",
        ("told.recruit",),
        Pattern(
            r"\bquen (?:qua|tren) mang\b.*\b(?:ket|san bay|hai quan|ve nuoc|can|xin"
            r"|muon)\b"
        ),
    ),
    ("told.debt", ("told.visit",), Pattern(r"\bvay (?:nang lai|app|nong)\b|\bdoi no\b")),
)
"""A kind that fits the text better, the kinds that it replaces, and its rule."""


def is_own_voice(forms: tuple[str, ...]) -> bool:
    """Whether a resident writes, and not an office or a firm to its readers."""
    if not any(map(voice_words.NOTICE.search, forms)):
        return True
    if _asks_shortly(forms) or any(map(_is_to_us, forms)):
        return True
    if any(map(_OWN_DEED.search, forms)):
        return True
    if not any(map(voice_words.SOMEBODY.search, forms)):
        return False
    return any(map(voice_words.MINE.search, forms)) or any(form.endswith(" roi") for form in forms)


_OWN_DEED = Pattern(
    r"\b(?:toi|tui|em|chau|minh)(?: (?:da|lo|vua|moi|co|cung|tro))* (?:bam|doc|nhap|cai|tai|quet)\b"
    r"|\b(?:toi|tui|em|chau|minh|me|ba|bo|vo|chong)(?: (?:da|lo|vua|moi|cung))* (?:chuyen|nop|dong"
    r"|gui|tra)(?: (?:khoan|tien|het|cho|no|ho|MONEY))* (?:roi|xong|mat)\b"
    r"|^(?:(?:da|alo|oi|ad|a) )*(?:cho|xin) (?:toi|tui|em|minh|con|chau) (?:xin )?hoi\b"
)
"""What the writer did themselves, or asks us: no official notice says that."""


def _is_to_us(plain: str) -> bool:
    """Whether a resident writes about our alerts and notices alone."""
    ours = all(match[0] in voice_words.OURS for match in voice_words.NOTICE.finditer(plain))
    return ours and voice_words.MINE.search(plain) is not None


def _asks_shortly(forms: tuple[str, ...]) -> bool:
    return len(forms[0].split()) <= _LONGEST_SMALL and any(map(voice_words.QUESTION.search, forms))


def is_divert(text: str) -> bool:
    """Whether it holds a code that forwards calls to another number, or ends that:
    ``*21*0905112233#``, ``bam *21* roi so gi do``, ``##002#``."""
    return _DIVERT.search(text[:_MAX_CHARS]) is not None


@lru_cache(maxsize=MEMO)
def asks_about(text: str) -> bool:
    """Whether `text` asks about a number, link, account or name in it."""
    forms = readings(text)
    return any(map(voice_words.ABOUT.search, forms)) and is_own_voice(forms)


def asks_owner(text: str) -> bool:
    """Whether the whole text asks who owns a number: then it reports no scam of the office that it
    names."""
    return any(map(voice_words.OWNER.fullmatch, readings(text)))


def is_carrier_fee(text: str) -> bool:
    """Whether a carrier took a fee for its own service: that is no loss to a scammer."""
    return intent(text) == "talk.carrier_fee"


def is_no_fraud(text: str) -> bool:
    """Whether a text with words of a loss reports none: it reports a debt among people who know
    each other or a bank's small fee, or asks about a SIM or about a report of days ago."""
    if any(map(talk_words.FORMER_REPORT.search, readings(text))):
        return True
    if no_loss.is_none(readings(text)):
        return True
    return intent(text) in (
        "told.wifi",
        "talk.downloaded",
        "told.owed",
        "told.shark",
        "told.myth",
        "talk.bank_fee",
        "talk.sims",
    )


def asks_price(text: str) -> bool:
    """Whether the whole text asks what a message costs: it reports no loss."""
    forms = readings(text)
    return len(forms[0].split()) <= _LONGEST_TALK and any(map(talk_words.PRICE.fullmatch, forms))


def asks_before_paying(text: str) -> bool:
    """Whether it asks if something is to be paid for, or can be trusted: nothing is paid yet."""
    return any(map(_BEFORE_PAYING.search, readings(text)))


@lru_cache(maxsize=MEMO)
def is_notice(text: str) -> bool:
    """Whether it is written as an office or a firm writes, with no word of the resident's own."""
    forms = readings(text)
    if _asks_shortly(forms):
        return False
    written = _HEAD.match(text.lstrip()) or any(map(voice_words.NOTICE.search, forms))
    own = (voice_words.MINE, _OWN_DEED)
    return bool(written) and not any(rule.search(form) for rule in own for form in forms)


_WHEN_WHERE = Pattern(
    r"(?:(?:luc|hoi|vao|tu|khoang) )*(?:(?:hom qua|hom kia|hom nay|hom truoc|hom bua|hom no"
    r"|bua truoc"
    r"|bua hom|sang nay|trua nay|chieu nay|toi qua|chieu qua|sang qua|tuan truoc|hoi nay|hoi sang"
    r"|moi day|\d+ (?:ngay|tuan) (?:truoc|nay)|(?:luc )?\d+ ?(?:h|gio)(?: sang| chieu| toi)?)(?: "
    r"|$))*"
    r"(?:(?:o|tai|ben|trong|duoi|tren) )?(?:(?:thon|xom|ap|buon|bon|lang|xa|to dan pho|khoi)"
    r"(?: [\w']+){1,4})?"
)


def is_when_or_where(text: str) -> bool:
    """Whether it says when or where it was, and nothing else."""
    return bool(text.strip()) and any(map(_WHEN_WHERE.fullmatch, readings(text)))
