"""Whether somebody says that their money, a secret or their telephone is already gone, and which.

The kind decides what must be done first:

``bank``    money, a code, a password or a face was given: the bank
``phone``   somebody else is in the telephone: off, and the bank from another one
``diverted`` their calls go to a stranger: end it by ``##002#``, then the bank
``cards``   codes of scratch cards were sent: the carrier that sold them
``deposit`` something was paid for, and who got it is gone: the bank, keep the receipts
``cash``    notes, gold or goods were handed over: the police
``papers``  photos of identity papers were given: the bank, then the police
``title``   a land title was handed over: the police, and the land office
``vehicle`` a vehicle's papers were: the police, and where it is registered
``credit``  a costly text or call took the telephone's credit: the carrier
``order``   money was paid in at a post office or shop: that counter, the police
``visit``   visitors got money or sold something: the police, the neighbours
``sim``     the SIM is dead or somebody else's: the carrier, then the bank
``social``  a Zalo or Facebook account was taken: its password, warn friends
``stolen``  the telephone or the card itself is lost: the bank, the carrier
``opened``  a link was opened, nothing typed yet
``recover`` asked how to get it back: the bank, the police, no fee to anybody
``posted``  gold, notes or goods were sent by post or coach: 113, the counter that took them
``others``  it is a neighbour's or a friend's loss: these must call their bank
``abroad``  paid for work across the border: they must not go
``hui``     who held the money of a savings circle is gone: the police, with the book
``hangup``  something is gone, and a relative is still on the line: take the phone, then the bank
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from flows.parsing import losses_at_hand, panic_kinds, panic_parts, panic_words, plain_life
from flows.parsing.actions import asks_to_pay, ends_undone, heeded, ruined, settled, stolen
from flows.parsing.attempts import is_undone
from flows.parsing.debt_and_blackmail import is_anothers, is_blackmail, is_shamed_for_debt
from flows.parsing.doorstep_fraud import is_handed_over
from flows.parsing.glued import apart
from flows.parsing.loss_ways import is_credit, is_disowned, told_by, way_of
from flows.parsing.panic_events import event
from flows.patterns import Pattern, Table, likely
from flows.spelling import readings
from flows.text import MEMO, words

AMOUNT = re.compile(
    r"\b(?!(?:0+|5) ?k\b)\d+(?: \d+)* ?(?:trieu|tr|ty|ti|cu|k|nghin|ngan|ngin|d|dong|vnd|chai|lit"
    r"|million|usd"
    r"|dollars)\d{0,3}\b"
)
_NOTHING = Pattern(r"\b0 ?(?:dong|d|vnd)\b")
_NO_PAYING = Pattern(r"\bchuyen (?=(?:bay|tau|xe buyt|nay|do|kia|gi)\b)")
"""``chuyen`` as a flight or an affair is no payment."""
_TOWNS = Pattern(r"\bgia (nghia|lai)\b")
"""Towns whose first word reads ``gia`` (fake)."""
_PAID_TOO = Pattern(
    r"(?<!ban )\b(?:toi|em|con|chau|minh|me|ba|bo|vo|chong|chi|anh|di|cau|chu|bac|co|thay|nguoi ta"
    r"|nguoi quen|nguoi nha|ban be|may nguoi|\d nguoi)(?: (?:dau|re|ruot|em|be|hai|toi|minh))?"
    r" (?:(?:da|lo|moi|vua|cung|tin|nen) )*(?:chuyen khoan|chuyen|gui|nap|cho muon)\b.*"
    r"(?:\b(?:roi|xong|mat)\b|(?<!bao )(?<!nhan )(?<!keu )MONEY)"
)
"""About a hacked account: somebody has paid what it asked for."""
_ABROAD = Pattern(
    r"(?=.*\b(?:lam|viec|di|xe|don|tuyen|nguoi)\b).*\b(?:campuchia|cambodia|mien dien|myanmar"
    r"|cua khau"
    r"|moc bai|dac khu|tam giac vang)\b"
)
"""A deposit for work across the border: people who go are held there."""
_ASKED_BACK = Pattern(
    r"\b(?:nham|lon)\b.*\b(?:chuyen|chuyen khoan|gui|hoan|tra) lai (?:giup|gium|dum|ho) (?:em|toi"
    r"|minh)\b"
)
"""Somebody asks for money back that they say they sent by mistake."""
_BY_LINK = Pattern(r"\blo (?:tay )?(?:bam|an|mo|vao|nhap|click)\b.*\b(?:link|web|trang|qr)\b")
_ENGLISH_OTHER = Pattern(
    r"^(?:\w+ ){0,2}?my (?:\w+ )?(?:friend|neighbou?r|cousin|colleague"
    r"|boss|teacher)\b"
)
_SOLD = Pattern(
    r"(?<!so )\b(?:lo|da|moi|vua|toi|em|con|chau|minh) (?:lo |da |moi |vua )?(?:ban|cho thue|cho "
    r"muon"
    r"|cho (?:\w+ ){1,3}?muon)"
    r" (?:lai |dut )?(?:\w+ )?(?:tai khoan(?: ngan hang)?|the atm|the ngan hang|sim(?: chinh chu)?)"
    r"\b(?!.*\b(?:mat tien|rut het|lay het|het tien)\b)"
)
"""Their own account or SIM was sold or let: the bank has to close it, and nothing was paid."""
_MAX_WORDS, _MAX_CHARS = 60, 600
_DONE_LAST = frozenset(("roi", "r", "xong", "het", "mat", "luon"))
_SHORT_STORY, _LONGEST_ANSWER = 8, 12


def is_panic(text: str) -> bool:
    """Whether `text` says plainly that the writer, or a relative, has lost something."""
    return loss(text) != ""


@lru_cache(maxsize=MEMO)
def loss(text: str) -> str:
    """What was lost (see above), "" for nothing.

    Not when it is denied (``chua chuyen tien``), asked, supposed, or addressed to the reader by
    somebody else (``quy khach se mat tien``).
    """
    if is_shop_front(text) or plain_life.kind_of(text):
        return ""
    return next(filter(None, map(_loss, _readings(text))), "")


def is_paid(text: str) -> bool:
    """Whether a question about somebody also says that the writer has paid them."""
    return any(map(panic_words.PAID_ASKED.search, _readings(text)))


def follows(text: str) -> bool:
    """Whether `text`, right after talk of a scam, says that it has happened: ``20tr``, ``ck roi``,
    ``lo cho roi``. Alone it would mean nothing."""
    if is_shop_front(text):
        return False
    return any(map(_follows, _readings(text)))


def _readings(text: str) -> tuple[str, ...]:
    """The words as typed, with Telex undone, and with English ones put into Vietnamese.

    Sums are one word, short words are written out."""
    every = apart(words(_STARRED.sub(r" sao \1 ", text[:_MAX_CHARS])))
    typed = every[:_MAX_WORDS]
    if len(every) > _MAX_WORDS and every[-1] in _DONE_LAST:
        typed = every[-_MAX_WORDS:]  # A long story says at its end that it was done.
    forms = [_CALL_ME.sub("", _NOT_I.sub("", _written_out(each))) for each in readings(typed)]
    if not panic_parts.MIXED.keys().isdisjoint(typed):
        forms.append(" ".join(panic_parts.MIXED.get(word, word) for word in forms[-1].split()))
    return tuple(dict.fromkeys(forms))


_NOT_I = Pattern(
    r"^(?:(?:toi|tui|em|minh|con|chau|thi) )*(?:khong|chua)(?: (?!ma\b|nhung\b)\w+){1,4}?"
    r" (?:nhung ma|nhung|ma) (?=(?:vo|chong|con|me|ma|bo|ba|ong|em|anh|chi|chau|bac|co|chu|di)"
    r"(?: \w+){0,3}? (?:bam|nhap|doc|cai|chuyen|gui|dua|ck|mo|quet)(?: \w+){0,3} roi$)"
)
"""``toi chua bam ma`` before ``vo toi bam roi``: not the writer did it, but a relative."""
_CALL_ME = Pattern(
    r" (?:(?:xin|nho|hay|thi|co gi|can gi) )*(?:lien he|lien lac|lh|goi|goi lai|alo|dien"
    r"|nhan)(?: lai)?"
    r"(?: (?:cho|voi))* (?:toi|tui|em|minh|con)(?: (?:qua|theo|bang|o|so|la|dien thoai))* \d{8,12}$"
)
"""The place at which to reach the writer."""
_STARRED = Pattern(r"(?<![\d*#])\*{1,2}\s?(21|61|62|67|002|004)(?!\d)\*?")
"""The code that diverts calls, as it is typed: its star is said ``sao``."""
_DELETED = Pattern(r"\b(xoa (?:mat )?(?:cai )?)so do\b")
"""Only a number can be deleted, no land title."""
_ONE = r"(?:(?:so|sdt|dt|thang|con|tai khoan|tk|stk) )*(?:(?:nay|do) )?\d[\d ]{7,16}\d"
_NUMBER_DID = Pattern(
    rf"\b{_ONE}(?: (?:(?:va|voi|cung|roi|lan) )?{_ONE})*"
    r"(?: (?:nay|do|kia|no))?"
    r"(?= (?:(?:da|moi|vua|lai|dang|no|deu) )*(?:lay|lua|gat|rut|hack|chiem|cuom|vet|hot|an chan|om"
    r"|tru|chan|block|cuop|quyt|giat|doa|lam mat|du|ru|du do|gia danh|mao danh|gia lam|xung)\b)"
)
"""A number that does something means the caller who has it."""
_BY_BANK = Pattern(
    r"(?<!ngan )(?<!mobile )(?<!internet )(?<!app )\b(?:i?bank|banking|ibanking)"
    r"(?= (?:qua|cho|vo|vao|sang|MONEY|het|xong|roi|r|lien|luon|tien|them|nham|lon)\b)"
)
"""``bank cho no``: to transfer."""


def _written_out(typed: Iterable[str]) -> str:
    plain = panic_parts.THAT_NUMBER.sub("so ay", " ".join(typed))
    plain = _DELETED.sub(r"\1so ay", plain)
    amounts = AMOUNT.sub("MONEY", _NOTHING.sub("ZERO", plain))
    amounts = _NO_PAYING.sub("viec ", amounts)
    amounts = _BY_BANK.sub("chuyen khoan", _NUMBER_DID.sub("no", amounts))
    amounts = _TOWNS.sub(r"gia\1", panic_words.IN_WORDS.sub("MONEY", amounts))
    plain = " ".join(panic_parts.SHORT.get(word, word) for word in amounts.split())
    return panic_words.TOLD_TO.sub(_order, plain)


def _order(match: re.Match[str]) -> str:
    """Without the act, if somebody has called or wrote before: it is their order."""
    is_theirs = panic_words.ORDERS.search(match.string[: match.start()])
    return f"{match['how']} viec" if is_theirs else match[0]


def _follows(plain: str) -> bool:
    if len(plain.split()) > _LONGEST_ANSWER or panic_words.SUPPOSED.search(plain):
        return False
    if panic_words.DENIED.search(plain) or panic_words.STILL_ASKED.search(plain):
        return False
    return panic_words.AFTERWARDS.search(plain) is not None


def may_be_denied(plain: str) -> bool:
    """Whether they hold a word of denial, or pay for what one pays for: ``khong rut duoc`` does,
    and denies nothing."""
    honest = panic_words.HONEST.search(plain) and not panic_words.VILLAIN.search(plain)
    plain = panic_words.TAG.sub(" ", plain)
    is_order = panic_words.TOLD_TO.search(plain) and not panic_words.DONE_AT_LAST.search(plain)
    return bool(honest or is_order or panic_words.DENIED.search(plain))


@lru_cache(maxsize=MEMO)
def is_denied(plain: str) -> bool:
    """Whether written-out words say that a loss is none: supposed, or of others."""
    if is_undone(plain):
        return True
    if settled(plain) or ends_undone(plain) or asks_to_pay(plain) or _is_of_others(plain):
        return True
    if is_shamed_for_debt(plain) or _ASKED_BACK.search(plain) or _SOLD.search(plain):
        return True
    if is_blackmail(plain) and not panic_words.PAID_ALREADY.search(plain):
        return True
    rules = [rule for _, rule in likely(_NOT_DONE, (plain,)) if rule.search(plain)]
    if rules == [panic_words.SETTLED]:  # A fine may be paid by a stranger's link.
        return not _BY_LINK.search(plain)
    return bool(rules)


_NOT_DONE = Table(("no", rule) for rule in panic_words.NOT_DONE)


def _given(plain: str) -> str:
    """The kind of the thing given away, though nothing may be gone yet; "" for none."""
    if gave_secret(plain) or is_late_discovery(plain):
        return "hangup" if _is_on_the_line(plain) else "bank"
    return "papers" if gave_papers(plain) else ""


_TALK_OUT = Pattern(
    r"\b(?:zalo|facebook|face|nick|messenger)(?: \w+){0,2}? (?:van|vang|thoat|out|da)(?: \w+)? "
    r"ra\b(?: ngoai)?"
    r".*\b(?:muon tien|nhan (?:tin )?(?:ban be|nguoi quen|muon)|dung ten)\b"
)


def _taken_over(plain: str) -> str:
    """The kind if somebody else has the telephone or an account for talking; "" for none."""
    is_talk = _TALK_OUT.search(plain) or _NICK_ASKS.search(plain)
    if not (is_talk or _ALIVE.search(plain)) or _is_no_tale(plain):
        return ""
    return "social" if is_talk else "phone"


_NICK_ASKS = Pattern(
    r"\b(?:zalo|facebook|face|nick) (?:cua )?(?:toi|tui|em|minh|con|me|ba|bo|vo|chong"
    r"|chau)\b.*\bnhan(?: tin)?(?: \w+){0,2}? (?:vay|muon|xin) tien\b.*"
    r"\b(?:khong (?:nhan|gui|phai)|dau co|dau phai)\b"
)
_ALIVE = Pattern(
    r"\b(?:may|dien thoai|man hinh) (?:dang |cu |no )?tu (?:chay|mo|bam|nhay|chuyen tien|gui|lam)\b"
    r"|\b(?:teamview\w*|ultraview\w*|anydesk|chia se man hinh)\b.*\b(?:mo|cai|bat|cho)(?: "
    r"(?!(?:chua|khong)"
    r"\b)\w+){0,3}? (?:roi|xong|luon)\b"
)


_CALLS_FOR_HELP = Pattern(
    r"\b(?:goi|dien|alo)(?: (?:cho|len|toi|vo|vao))? (?:ngan hang|tong dai|113|114|115|cong an"
    r"|\w*bank|nha mang)\b"
)
"""The person on the line is from their own bank, or the police."""


def _is_on_the_line(plain: str) -> bool:
    """Whether the cheats are on the line."""
    return bool(panic_words.ON_THE_LINE.search(plain)) and not calls_for_help(plain)


def calls_for_help(plain: str) -> bool:
    """Whether written-out words say that they call their bank, their carrier or the police."""
    return _CALLS_FOR_HELP.search(plain) is not None


@lru_cache(maxsize=MEMO)
def _loss(plain: str) -> str:
    if is_handed_over(plain) and not _is_told_calmly(plain):
        return _by_way("cash", plain)
    at_hand = losses_at_hand.kind_of(plain)
    if at_hand and not (_is_no_tale(plain) or _is_of_others(plain)):
        return at_hand
    kind = "credit" if is_credit(plain) else "bank" if is_disowned(plain) else ""
    if kind and not _is_no_tale(plain):
        return kind
    given = _given(plain) or _taken_over(plain)
    if given:
        return _by_way(given, plain)
    kind = _by_way(_lost(plain), plain) or told_by(plain)
    is_english_other = kind != "" and _ENGLISH_OTHER.search(plain) is not None
    is_others = kind != "social" and (is_anothers(plain) or is_english_other)
    if not (kind or is_others) or is_denied(plain):
        return ""
    if is_others:
        return "others"
    if kind in ("bank", "deposit") and _ABROAD.match(plain):
        return "abroad"
    return "hangup" if _is_on_the_line(plain) else kind


def _lost(plain: str) -> str:
    """The kind of the thing that the words call gone, whatever denies it; "" for nothing."""
    taken = stolen(plain)
    kind = taken if taken == "cash" else _kind(plain) or taken
    if not kind and (ruined(plain) or _taken(plain) or _did(plain) or _seized(plain)):
        kind = "bank"
    if kind in ("", "bank"):
        event_kind = event(plain)
        kind = event_kind if event_kind in panic_words.RATHER or not kind else kind
    if kind == "social" and _PAID_TOO.search(plain):
        kind = "bank"
    return "bank" if not kind and (heeded(plain) or _did_so(plain)) else kind


_PLAIN = ("bank", "deposit", "papers", "cash", "recover", "cards", "posted")
"""Kinds that the way of the loss makes more exact."""


def _by_way(kind: str, plain: str) -> str:
    way = way_of(plain) if kind in _PLAIN else ""
    return "deposit" if kind == "cards" and not way else way or kind


_GAVE = (
    r"(?:nhap|go|dien|cung cap|dang nhap|quet mat|doc|gui|khai|chup|bam dang nhap|log ?in|xac thuc)"
    r"(?: (?!(?:chua|khong|dinh|suyt|thi|neu)\b)\w+){0,7}?"
)
_SEEN_LATER = Pattern(
    rf"(?<!suyt )(?<!dinh )(?<!chua )(?<!khong )(?<!bat )(?<!keu )(?<!doi )(?<!bao )\b{_GAVE} "
    rf"(?:xong"
    r"|roi|luon|het)(?: \w+){0,3}? (?:(?:luc |mai |ve )?sau(?: do)? (?:moi )?|moi |ra thi |lai "
    r")(?:thay"
    r"|biet|hay|de y|nhan ra|phat hien|hieu|coi ky|nhin ky)\b"
    rf"|(?<!suyt )(?<!dinh )(?<!chua )(?<!khong )\b{_GAVE} (?:pin|otp|mat khau|so the|cvv|ma|vo"
    rf"|vao)\b"
    r"(?: \w+){0,9}? (?:luc sau|sau(?: do)? moi|moi (?:thay|biet|hay|nhan ra)|nhin ky|coi ky)\b"
)
_LIKE_TRUE = Pattern(
    r"\b(?:app|web|trang|link|ung dung|phan mem)\b(?=.*\b(?:giong (?:y|het|that|nhu)|nhu that|y "
    r"(?:nhu"
    r"|chang|het) |dom|gia|nhai|fake)).*\b(?:nhap|go|dien|dang nhap|quet mat)(?: \w+){0,4}? "
    r"(?:roi|xong"
    r"|mat|luon|het)\b"
)
_A_BANKS = Pattern(
    rf"\b(?:{panic_parts.BANK}|ngan hang|bank|momo|zalopay|the|tai khoan|mat khau|pin|otp|cvv)\b"
)


_OF_A_TEXT = Pattern(r"\b(?:tin cua|vi du|may nguoi)\b")


def is_late_discovery(plain: str) -> bool:
    """Whether they logged in somewhere, and saw only then that it is false: ``nhap mat khau xong
    moi thay logo la``."""
    is_late = any(rule.search(plain) for rule in (_LOGGED_OUT, _AGREED, _KIN_TOLD, _TO_A_CHEAT))
    is_late = is_late or bool(
        (_SEEN_LATER.search(plain) or _LIKE_TRUE.search(plain)) and _A_BANKS.search(plain)
    )
    return is_late and not (_is_no_tale(plain) or _OF_A_TEXT.search(plain))


_PAPERS_GIVEN = Pattern(
    r"(?:^|\b(?:toi|tui|em|con|chau|minh|me|ma|ba|bo|vo|chong|lo|da|chi|moi|vua)) (?:(?:chi"
    r"|co|da|lo|moi"
    r"|vua|cung|tro) )*(?:dua|doc|cho|gui|chup|khai|noi|nhap|dien)(?: (?!(?:chua|khong|dung"
    r"|neu)\b)\w+){0,3}?"
    r" (?:so )?(?:can cuoc|cccd|chung minh)\b(?:(?: \w+){0,5}? cho (?:no|ho|nguoi (?:ta|do|la|kia)"
    r"|thang \w+)|(?: (?:cong dan|nhan dan))?(?: (?:thoi|roi|het|mat|luon|xong))+)\b"
)


_TO_AN_OFFICE = Pattern(
    r"\b(?:cho|o|tai|len|ra) (?:cong an (?:xa|phuong|huyen)|can bo xa|xa|phuong|ubnd|uy ban"
    r"|truong|co giao"
    r"|thay|quay|nha mang|benh vien|tram|bo phan|mot cua|cong ty|khach san)\b|\blam giay\b"
)


def gave_papers(plain: str) -> bool:
    """Whether the writer gave the number of an identity card to somebody who is no office: "no
    money is gone yet" revokes nothing then."""
    starts = _starts(_PAPERS_GIVEN, plain)
    if not starts or _is_no_tale(plain):
        return False
    calm = panic_words.HONEST.search(plain) and not panic_words.VILLAIN.search(plain)
    if calm or _TO_AN_OFFICE.search(plain):
        return False
    return any(not _is_reported_speech(before) for before in starts)


_LOGGED_OUT = Pattern(
    r"^(?!.*\b(?:cai|tai) (?:\w+ )?(?:app|ung dung|apk|file)\b).*\b(?:mat|khuon mat|xac thuc|ma"
    r"|otp|link|dang nhap|dien thoai)\b.*\b(?:xong|roi|lam theo|lam "
    r"xong)\b.*"
    r"\b(?:app|ung dung|tai khoan|ngan hang|banking)\b(?: \w+){0,3}? (?:bi |tu |tu dong "
    r")?(?:thoat|vang|van|out"
    r"|dang xuat|khoa)\b"
)


_TO_A_CHEAT = Pattern(
    r"^(?!.*\b(?:chua|khong|dinh|suyt|sap|neu|keu|bao|doi|bat|o nha lam sao)\b).*\b(?:dong|nop"
    r"|tra|chuyen"
    r"|dua)(?: \w+){0,3}? cho"
    r" (?:thang|dua|con|nguoi|bon|ke) (?:gia|lua|mao)\b"
)
_KIN_TOLD = Pattern(
    r"\b(?:toi|tui|em|con|chau|minh|me|ma|ba|bo|cha|ong|noi|ngoai|vo|chong|di|bac|co|chu)"
    r"(?: (?:toi|tui|em|minh|con|chau|noi|ngoai|da|lo|moi|vua|cung|roi))* (?:doc|noi|dua|gui|cho"
    r"|khai)"
    r"(?: (?!(?:chua|khong|neu|dung|no|ho)\b)\w+){0,6}? (?:otp|ma (?:otp|xac nhan|trong tin(?: "
    r"nhan)?|so|gui"
    r" ve)|(?:6|sau) so|mat khau|so the)(?: \w+){0,3}? cho (?:no|ho|nguoi (?:ta|do|la|kia)|thang "
    r"\w+|ben"
    r" (?:do|kia))(?: \w+)? (?:roi|het|xong|luon|mat)\b"
)
_AGREED = Pattern(
    r"\b(?:bam|nhan|an|chon)(?: \w+){0,3}? (?:dong y|xac nhan|ok)\b(?: \w+){0,6}? tru(?: "
    r"\w+){0,2}? MONEY\b"
)


def gave_secret(plain: str) -> bool:
    """Whether the writer gave a secret by mistake. "Nothing is gone yet" revokes nothing then."""
    starts = _starts(panic_words.SECRET_GIVEN, plain) + _starts(panic_words.SECRET_HANDED, plain)
    is_given = any(not panic_words.MAY_BE.search(one) for one in starts)
    return is_given and not _is_no_tale(plain)


def _is_no_tale(plain: str) -> bool:
    """Whether it is a notice or supposed."""
    return bool(panic_words.NOTICE.search(plain) or panic_words.SUPPOSED.search(plain))


def _is_told_calmly(plain: str) -> bool:
    """Whether it is supposed, of others, or what one pays for."""
    if panic_words.SUPPOSED.search(plain) or _is_of_others(plain):
        return True
    honest = panic_words.HONEST.search(plain) and not panic_words.VILLAIN.search(plain)
    return bool(honest or panic_words.SETTLED.search(plain))


def _kind(plain: str) -> str:
    """The first kind with a phrase of its own that is neither denied nor a caller's words."""
    if panic_words.SIGNED_AWAY.search(plain):
        return "title"
    for kind, saying in likely(panic_kinds.KINDS, (plain,)):
        starts = _starts(saying, plain)
        if starts and not all(map(_is_reported_speech, starts)):
            return kind
    return ""


def _is_reported_speech(before: str) -> bool:
    """Whether the text before a phrase makes it a caller's words or wish."""
    return bool(panic_words.RELAYED.search(before) or panic_words.REPORTED_SPEECH.search(before))


def _is_of_others(plain: str) -> bool:
    if panic_words.NOTICE.search(plain) or panic_words.HEARD_OF.search(plain):
        return True
    if panic_words.LONG_AGO.search(plain) and not panic_words.AND_NOW.search(plain):
        return True
    return bool(
        panic_words.MAYBE_NOTICE.search(plain) and not panic_words.FIRST_PERSON.search(plain)
    )


def _starts(saying: Pattern, plain: str) -> list[str]:
    """The text before each match that is not denied."""
    before = [plain[: match.start()] for match in saying.finditer(plain)]
    return [text for text in before if not panic_words.NOT_YET.search(text)] if before else before


def _taken(plain: str) -> bool:
    starts = _starts(panic_words.TAKEN, plain)
    if any(not panic_words.SOMEBODY_SAYS.search(before) for before in starts):
        return True
    return panic_words.DONE_AND_LOST.search(plain) is not None


def _did(plain: str) -> bool:
    starts = [one for one in _starts(panic_words.DID, plain) if not panic_words.RELAYED.search(one)]
    if not starts or panic_words.ASKED_OF_READER.search(plain):
        return False
    if panic_words.HONEST.search(plain) and not panic_words.VILLAIN.search(plain):
        return False
    own = re.search(r"\b(?:toi|da|lo|vua|i)\b", plain)
    return own is not None or not panic_words.FIRST_PAY.search(plain)


def _did_so(plain: str) -> bool:
    """A caller's pretext, and at the end that it was done: ``hoi ma otp, em doc roi``."""
    if panic_words.NOT_PAID_OUT.search(plain) or panic_words.DID_AS_TOLD.search(plain):
        return True
    done = panic_words.DONE_AT_LAST.search(plain)
    if done is None or panic_words.PRETEXT.search(plain[: done.start()]) is None:
        return False
    if panic_words.HONEST.search(plain) and not panic_words.VILLAIN.search(plain):
        return False
    own = done.start() < done.start("verb")
    return own or panic_words.VILLAIN.search(plain[: done.start()]) is not None


def _seized(plain: str) -> bool:
    starts = _starts(panic_words.SEIZED, plain)
    mine = (
        re.search(r"\b(?:toi|em|con|chau|minh|my)\b", plain) or len(plain.split()) <= _SHORT_STORY
    )
    return bool(mine) and any(not panic_words.SOMEBODY_SAYS.search(before) for before in starts)


def is_lent(plain: str) -> bool:
    """Whether they have sold or lent their own account, card or SIM."""
    return _SOLD.search(plain) is not None


def is_shop_front(text: str) -> bool:
    """Whether marks show that the front of a house is meant, not lost money."""
    return "mặt tiền" in unicodedata.normalize("NFC", text[:600]).lower()
