"""Whether a resident wants no more messages from us, or to withdraw a report, in their own words.

``clear``  an order to us that is done at once (decree 91/2020): it ends with what it orders, or a
           clause next to it gives the writer's reason
``maybe``  a wish with more behind it (a place), or a question how: the reply asks once, with `1`
``""``     something else: a scammer's messages, a plan, a complaint that nothing comes, "correct"

An order is a verb of ending, then what comes from us. It is also a verb of ending, a verb of
sending and "any more". The rules read plain words with Telex undone. Plain "dung" stands for four
words (đừng, dừng, đúng, dùng). It ends something only before a verb of sending, and not if its
marks say otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Literal

from flows.parsing.false_withdrawals import is_of_others, tells_secret
from flows.parsing.intent import readings
from flows.parsing.other_wishes import is_no_leaving
from flows.parsing.talk_words import STAY
from flows.parsing.voice_words import SOMEBODY
from flows.patterns import Pattern, Table, first, likely
from flows.text import MEMO, fold, words

Wish = Literal["", "maybe", "clear"]

_LONGEST = 18
"""Words; a longer text tells a story."""

_PERSON = r"(?:toi|tui|em|minh|con|chau|me|tau|tao|ba|bo|nha|may|so|dien thoai)"
_STOP = r"(?:ngung|dung|thoi|khoi|chang|no|het|chan|cham dut|huy|bo|cat|tat|ngat|tu choi)"
_NO_MORE = r"(?:khong|chang|no|thoi khong|het)"
_SEND = (
    r"(?:gui|nhan|nhan tin|gui tin|ban tin|nhan tin nhan|goi tin"
    r"|bao(?= (?:cho|vo|vao|toi|den) (?:may|so|dien thoai) nay\b))"
)
_OURS = (
    r"(?:canh bao|tin canh bao|tin nhan canh bao|thong bao|tin 5k|cac tin|moi tin|tat ca tin"
    r"|tin nhan|tin nua|tin)"
)
_OBJECT = (
    rf"(?:tin|tin nhan|canh bao|thong bao|cho|{_PERSON}|so nay|nay|do|cai|gi|chi|den|lai|vao|vo)"
)
_END = (
    r"(?: (?:giup|cho|nhe|nha|nghe|nghen|heng|hen|di|luon|toi|tui|em|con|minh|voi|nay|oi|roi"
    r"|nua|do|so|chu|co|anh|chi|ban|chau|bac|a|het|lai|ngay|dau|phien|qua|cat|may|tin|ma|khong|can|doc"
    r"|duoc|ad|admin|e|vs))*$"
)
_ORDERS = Table(
    ("order", Pattern(pattern))
    for pattern in (
        # "dung nhan tin cho tui nua", "thoi khoi gui cho toi nua"
        rf"\b{_STOP}(?: (?:co|can|muon|phai|nen|ma|cho|bao gio|{_PERSON}))* {_SEND}(?: {_OBJECT})*"
        r" (?:nua|tiep|phien)\b|\b(?:dung|thoi|khoi|ngung) nhan (?:gi|chi|cai gi) (?:cho|nua)\b",
        # "khong nhan tin nua", "khong gui tin cho toi nua"; not "toi khong gui nua"
        rf"\b{_NO_MORE}(?: (?:co|can|muon|thich|phai|nen|cho|{_PERSON}))* nhan"
        rf"(?: {_OBJECT})* nua\b",
        rf"\b{_NO_MORE}(?: (?:can|phai|nen))* gui (?:tin|tin nhan|canh bao|thong bao|cho {_PERSON})"
        rf"(?: {_OBJECT})* nua\b",
        # "ngung gui tin di", "dung nhan canh bao", "tu choi nhan tin"
        rf"\b(?:ngung|dung|thoi|khoi|cham dut|tu choi|huy|tat|cat|bo)"
        rf"(?: (?:viec|co|cho|{_PERSON}|het|muon))* {_SEND}(?: cho {_PERSON})? {_OURS}\b",
        # "huy dang ky giup em", "bo dang ky", "tat canh bao", "huy dich vu nay"
        rf"\b(?:huy|bo|cat|tat|ngat|ngung|cham dut|rut)"
        rf"(?: (?:giup|cho|cai|het|tat ca|viec|luon|{_PERSON}))*"
        rf" (?:canh bao|tin canh bao|dang k[yi]|dk|nhan tin|dich vu|thong bao|tin 5k|tin|tin nhan)"
        rf"(?: (?:canh bao|nhan tin|nhan canh bao|5k))*\b",
        # "may gui hoai tui khong doc, ngung gium"
        r"^(?:may|ban|may nguoi|ben nay|ben may|sao)?(?: cu)? ?(?:gui|nhan"
        r"|nhan tin)\b(?: \w+){1,8}?"
        r" (?:ngung|thoi|khoi gui|dung gui)(?= (?:gium|giup|dum|di|nha|nhe)\b)",
        r"^(?:xin |lam on )?(?:bot|gui it|nhan it|giam)(?: (?:gui|nhan|tin|lai"
        r"|bot))*\b(?= (?:thoi|di|giup|gium|lai|tin))",
        # "unsub giup em, doi so roi"
        r"^(?:(?:cho|xin|toi|tui|em|minh|con|chau|lam on|thoi|muon|ad|oi) )*(?:unsub|unsubscribe"
        r"|optout)\b(?= (?!la\b|nghia\b))",
        # "bo ten toi ra khoi danh sach nhan tin"
        rf"\b(?:bo|xoa|rut|go|dua|cho)(?: (?:ten|so|{_PERSON}|ra|cai|nay))* khoi"
        r" (?:danh sach|ds|list|canh bao)(?: (?:nhan|gui) (?:tin|canh bao))?",
        # "khong can canh bao nua"
        r"\b(?:khong|chang|no|het)(?: (?:muon|can|thich|ham|co nhu cau|xai))+"
        r" (?:canh bao|tin canh bao|tin nhan|thong bao|dich vu nay)(?= (?:nua|gi|dau|nay)\b)",
        # "toi khong muon nhan tin"
        rf"\b(?:khong|chang|no|het)(?: (?:muon|can|thich|ham|them|co nhu cau|muon tiep tuc))+"
        rf" (?:nhan|gui|lay|doc|coi) {_OURS}\b",
        r"\b(?:stop|dont|don toi|do not) (?:sending|send|texting|text)(?: \w+)? (?:me|messages"
        r"|texts|alerts)\b(?: (?:messages|texts|alerts|any ?more))*",
        r"\bno more (?:messages|texts|alerts)\b",
        r"\bremove me\b|\btake me off\b|\bunsubscribe me\b"
        r"|\bcancel (?:my|the|all) (?:alerts|sub\w*)",
    )
)
_ENGLISH = Pattern(
    r"^(?:(?:hi|hello|hey|please|pls|ok|oh|no|sorry|just|kindly|can|could|you|to"
    r"|(?:i|we) (?:want|would like|wish|need)) )*"
    r"(?:(?:stop|quit|cancel|end|remove|take|get me off|unsubscribe|don t|dont|do not"
    r"|no more|leave)\b"
    r"|(?:i|we) (?:(?:don t|dont|do not) (?:want|need|like)|no longer)\b)"
    r".*\b(?:messages?|texts?|texting|alerts?|sms|list|subscription|warnings?|me|notifications?)\b"
)
_NOT_ENGLISH = Pattern(
    r"\b(?:he|him|his|she|her|they|their|scam\w*|money|bank|card|police|call\w*|code|otp|parcel"
    r"|package|alone|understand|know|have|got|hurt|follow\w*)\b"
)
"""An English order that has one of these words is about somebody else."""
_STAYS = Pattern(
    r"\b(?:not|dont|don t|never|cannot|cant|can t|wont|won t)(?: \w+){0,3}"
    r" (?:stop|quit|cancel|end|remove|take me|delete|leave|unsubscribe)\b"
    r"|\b(?:not|dont|don t|never)(?: \w+){0,5} (?:lose|miss)\b"
    r"|\b(?:no longer|not|dont|don t) (?:get|getting|got|receive|receiving|received|see)\b"
)
"""The writer wants to keep the alerts, or complains that none come."""
_OTHERS = Pattern(
    r"\bfrom (?!(?:the|your|this|these|all|you|here|us|5k|5 khong|now|today|list|lists|alerts?"
    r"|messages?|texts?|sms|receiving|getting|sending|texting)\b)"
    r"|\b(?:payments?|transactions?|transfers?|fake|fraud\w*|links?|zalo|facebook|trust|block"
    r"|believe|loan|order|reply|answer)\b"
)
"""The order is about somebody else's messages."""
_THING = (
    r"(?:messages?|texts?|text messages?|alerts?|alert messages?|sms|subscription|warnings?"
    r"|notifications?)"
)
_SHORT_ORDER = Pattern(
    r"(?:(?:hi|hello|hey|please|pls|ok|oh|no|sorry|just|kindly|can|could|you|to"
    r"|(?:i|we) (?:want|would like|wish|need)) )*"
    r"(?:(?:stop|quit|cancel|end|no more|no longer|unsubscribe"
    r"|(?:(?:i|we) )?(?:dont|don t|do not|no longer)(?: (?:want|need|like))?)"
    r"(?: (?:to|me|us|send|sending|text|texting|message|messaging|sms|get|getting|receive"
    r"|receiving|have|the|your|these|those|this|all|my|of|any|more|from))*"
    rf" (?:{_THING}|me|list)"
    r"|(?:remove|take|get) me(?: (?:off|out|of|from|the|your|this|these|all|my))*"
    rf"(?: (?:sms|text|alert|alerts|message|messages|mailing))?(?: (?:{_THING}|list))?"
    r"|leave(?: (?:the|your|this|alert|alerts|sms))* (?:list|subscription|alerts))"
    r"(?: (?:to me|please|pls|plz|now|thanks|thank you|any ?more|any longer|at all|immediately"
    r"|today|ok|again|from you|from 5k|from now on|sir|madam|list))*"
)
"""An order and nothing more."""
_PLEASE = (
    r"(?: (?:giup|gium|dum|ho|voi|di|nha|nhe|nhen|nghen|luon|ngay|toi|tui|em|minh|con|chau|cho|oi|a"
    r"|ad|admin|anh|chi|chu|co|bac|thoi|het))*"
)
_WORD = r"(?:cho (?:toi|tui|em|minh|con) )?(?:unsub|unsubscribe|optout|huy|stop|tc)"
_TOO_MANY = (
    r"(?:cai )?(?:thong bao|tin nhan|tin|canh bao|sms)(?: (?:gi|nay|canh bao|gui|cu|ma|toi|may|ngay"
    r" nao cung|den))* (?:nhieu|phien|hoai|suot|lien tuc|day may|tum lum)(?: (?:qua|lam|vay|the"
    r"|luon"
    r"|ghe|roi|qua troi|a|oi|met|troi|ad))*"
)
_BY_WORD = Pattern(
    rf"{_WORD}{_PLEASE} (?:vi |tai )?{_TOO_MANY}|{_TOO_MANY}(?: (?:thoi|nen|gio))* {_WORD}{_PLEASE}"
)
"""The word that ends alerts, and the reason: too many come."""
_HOW = Pattern(r"\b(?:lam sao|the nao|cach|nhu nao|how)\b")
_NOT = Pattern(
    # a complaint that nothing comes; somebody else's texts; a thing that is ended elsewhere
    r"\b(?:sao (?:lai )?khong|tai sao|vi sao|khong nhan duoc|chua nhan duoc|co nen|lua|rac"
    r"|quang cao|khuyen mai|goi cuoc|data|4g|tien|vay|otp|ma so|ma gui|ma nay|doc ma|gui ma"
    r"|nhan ma|link|app|sim|hop dong"
    r"|the(?! nao)|(?<!toi )(?<!tui )(?<!em )(?<!minh )(?<!con )(?<!chuyen )ve"
    r"(?! (?:khong (?:doc|thay|nhin|nghe|xai)|que|huu)\b)|don(?! toi)|hang"
    r"|lich|hen|kham|phong|kien|bank|ngan hang|zalo|facebook"
    r"|khoa hoc|chan so|nhom|viettel|mobi\w*|vina\w*|cong an|chung no|bon no|thang|shopee|lazada"
    r"|tiktok|momo|chuyen (?:tien|khoan|cho|het|vao|nua))\b|^(?:no|ho|han)\b"
    # it will be done to the resident; the service is used; another list; a question of one's own
    r"|\b(?:bi|sap|se|doa|bat)(?: \w+){0,3}? (?:cat|ngung|khoa|huy|tat|ngat)\b"
    r"|\b(?:su|dang|muon|cach|duoc) dung\b(?! (?:gui|nhan))|\bxai\b"
    # my father ("bo") got a text; a text that is put away ("cat")
    r"|\bbo (?:toi|tui|em|minh|con|chau|me)\b(?! (?:ra|khoi))|\bcat (?:\w+ )+lai\b"
    r"|\bdanh sach (?:den|spam|chan|do|lua|bi)\b|\b(?:should|do|can|must) i\b|^i\b"
)
_MEANT_OTHERWISE = Pattern(r"\b(?:đúng|dùng|đụng)\b")
"""Words with marks that are also plain "dung", and that order nothing."""
_OLD = (
    r"(?:bác|bac|bà|ba|ông|ong|cô|co|chú|chu|dì|di|cậu|cau|mợ|mo|thím|thim|cụ|mẹ|me|nội|noi"
    r"|ngoại|ngoai)"
)
_OLD_SELF = re.compile(
    rf"(?P<for>\bcho ){_OLD}(?P<more>(?: tin| canh bao| cảnh báo)? (?:nữa|nua)\b)"
)
_OLD_REASON = re.compile(
    rf"(\b(?:nữa|nua)),? {_OLD}(?= (?:mệt|met|già|gia|bận|ban|lớn tuổi|lon tuoi)\b)"
)
"""Old people call themselves aunt or grandfather to us: ``dung gui cho bac nua bac met lam``."""
_APOSTROPHE = re.compile(r"\b(don|can|won)['’]t\b")


@lru_cache(maxsize=MEMO)
def wish(text: str) -> Wish:
    """What `text` wants, as described above. Linear in the text. A text of more than `_LONGEST`
    words wants nothing."""
    # The "nỏ" of Nghe An is "không"; without its hook it would be "they".
    typed = _MEANT_OTHERWISE.sub("phai", text.lower()).replace("nỏ ", "không ")
    typed = _OLD_SELF.sub(lambda one: f"{one['for']}toi{one['more']}", typed)
    typed = _OLD_REASON.sub(r"\1, toi", typed)
    typed = _APOSTROPHE.sub(r"\1t", typed)
    forms = [form for form in readings(typed) if len(form.split()) <= _LONGEST]
    english = (form for form in forms if _ENGLISH.search(form) and not _NOT_ENGLISH.search(form))
    order = next(english, "")
    rules = [rule for _, rule in likely(_ORDERS, tuple(forms))]
    orders = [match for form in forms for rule in rules if (match := rule.search(form))]
    is_wished = bool(orders) or any(map(_ENDING.search, forms))
    is_asked = is_wished and any(map(_HOW.search, forms))
    is_too_many = any(map(_BY_WORD.fullmatch, forms))
    if not (order or orders or is_asked or is_too_many) or any(map(_BACK.search, forms)):
        return ""
    if any(map(_DENIED.search, forms)) or any(map(_STAYS.search, forms)):
        return ""
    if is_no_leaving(tuple(forms)):
        return ""
    if order and (re.search(r"\d{3}", text) or _OTHERS.search(order)):
        return ""
    if order:
        is_all = _SHORT_ORDER.fullmatch(order) is not None
        return "clear" if is_all or _has_reason(typed, _is_english_order) else "maybe"
    if any(SOMEBODY.search(form) or _NOT.search(form) for form in forms):
        return ""
    if is_too_many:
        return "clear"
    if is_asked or any(map(_DOUBTFUL.search, forms)):
        return "maybe"
    if any(map(_ONE_TEXT.search, forms)) or _NUMBER.search(text):
        return "maybe"
    ends = any(map(_is_last, orders))
    return "clear" if ends or _has_reason(typed, _is_order) else "maybe"


_TAIL = re.compile(_END)
_NUMBER = re.compile(r"\d{3}[ .-]?\d{3}")
"""A telephone number. The text does not say whose it is: perhaps its owner told them to leave."""


def _is_last(order: re.Match[str]) -> bool:
    return _TAIL.match(order.string, order.end()) is not None


def _is_order(clause: str) -> bool:
    """Whether a clause by itself is a clear order."""
    forms = readings(clause)
    return any(
        (order := rule.search(form)) and _is_last(order) for _, rule in _ORDERS for form in forms
    )


def _is_english_order(clause: str) -> bool:
    return any(map(_SHORT_ORDER.fullmatch, readings(clause)))


def _has_reason(typed: str, is_order: Callable[[str], bool]) -> bool:
    """Whether one clause is a clear order and the others only say why:
    ``dung gui nua, dem hom ba ngu giat minh``. The caller has checked that no clause is about
    anybody else."""
    parts = clauses(typed)
    if len(parts) < 2 or _ASKS_OR_KEEPS.search(" ".join(words(typed))) or "?" in typed:
        return False
    return any(map(is_order, parts))


def clauses(text: str) -> list[str]:
    """The order and its reasons, each by itself."""
    return [one.strip() for one in _CLAUSES.split(text) if one and one.strip()]


_SELF = r"(?:tôi|toi|tui|em|mình|minh|con|cháu|chau|máy|may|i)"
_CLAUSES = re.compile(
    r"[,.;!\n]+|\b(?:vì|vi|tại vì|tai vi|because|since|as)\b"
    rf"|\b(?:do|tại|tai)(?= {_SELF}\b)"
    rf"|(?<=\w) (?={_SELF} (?:(?:đã|da|sẽ|se|sắp|sap|cũng|cung) )?(?:đổi|doi|chuyển|chuyen|về|ve"
    r"|già|gia|mệt|met|biết|biet|hiểu|hieu|đọc|doc|bận|ban|ở|o|đi|di|hết|het|ngủ|ngu|dọn|don)\b)",
    re.IGNORECASE,
)
"""Where a clause ends: at a stop, or before the writer's reason."""
_ASKS_OR_KEEPS = Pattern(
    r"\b(?:van|giu|tru|ngoai tru|chi (?:gui|nhan|can|lay|muon|de)|rieng"
    r"|duoc khong|ma (?:bao|gui|nhan) cho"
    r"|phai khong|dc k|co nen|hay la|hay sao|no|han|chung|thang|lo|khong (?:vay|mua|quen)|but"
    r"|only|keep|except|my (?:mother|mom|father|dad|wife"
    r"|husband|son|daughter|parents?))\b"
)
"""The writer keeps something, asks something, or means somebody else or another telephone: the
reply asks."""
_BACK = Pattern(
    rf"^(?:(?:a|ua|uh|u|o|y|thoi|hay|lai|{_PERSON}|oi|hoi nay|lo huy) )*(?:cho (?:{_PERSON} )?)?"
    r"(?:gui|nhan|dang k[yi]) (?:tin |canh bao )?(?:lai|tiep)(?: (?:cho|di|voi|nha|nhe|tin"
    r"|canh bao|nhu|cu"
    rf"|binh thuong|luon|giup|{_PERSON}))*$"
)
"""The writer wants alerts after all."""
_DENIED = Pattern(STAY)
_DOUBTFUL = Pattern(
    r"^(?:me|ma|ba|cha|vo|chong|con|chau|em|anh|chi|ong|ban|nguoi nha|hang xom)(?: (?:trai|gai|noi"
    r"|ngoai))? (?:toi|tui|minh) (?:(?:da|moi|cung|vua) )*"
    r"(?:bo|huy|ngung|tat|cat)\b|^(?:xin |lam on )?(?:bot|gui it|nhan it|giam)\b"
    r"|\bbo tin\b(?! (?:canh bao|nhan|5k|nua))"
    r"|^(?!.*\bcanh bao\b).*(?:"
    r"\b(?:ghet|gian|yeu|thuong|chan) (?:anh|em|ong|chi|nhau)\b(?! (?:trai|gai|nha|em)\b)"
    r"|\bvi (?:anh|em) qua$"
    r"|\b(?:chia tay|tan tinh|nguoi yeu|co (?:vo|chong))\b"
    r"|\b(?:vo|chong)(?: (?:em|anh|toi|tui))? (?:biet|hay|ghen)\b)"
)
"""A relative of the writer ended something, fewer messages are wanted, somebody dropped or put away
a text ("bo tin"), or a lover is meant who has another number: the reply asks each time."""
_ONE_TEXT = Pattern(r"\btin(?: nhan)? (?:nay|do|kia|vua)\b(?! nua)")
"""The writer means one text, perhaps a scammer's, and not all that we send."""
_ENDING = Pattern(
    r"\bhow (?:do i |to |can i |i )?(?:stop|cancel|unsubscribe|leave|quit)"
    r"(?: (?:this|these|it|the|alerts?|texts?|messages?|sms|getting|sending|receiving))*$|"
    r"\b(?:huy|ngung|bo|thoi) (?:dang k[yi]|dk|nhan tin|canh bao|nhan canh bao|gui tin)\b"
    r"|\b(?:lam sao|the nao|cach)(?: (?:de|ma|toi|em))* (?:unsub|unsubscribe|optout)\b"
)

_UNDO = Pattern(r"\b(?:rut|xoa|huy|bo|go|thu hoi)\b")
_MISTAKE = Pattern(r"\b(?:bao|to|to cao|phan anh|ghi|gui) nham\b")
_UNDO_REPORT = Pattern(
    r"\b(?:rut|huy|thu hoi|xoa)(?: (?:lai|cai|giup|loi|tin|vua|ca|don))*"
    r" (?:bao cao|phan anh|to cao|to giac)\b"
)
_RUT = Pattern(r"\brut (?:lai|loi|ve)\b")
_INNOCENT = Pattern(r"\b(?:so (?:do|nay|kia|ay)|la that|khong phai lua|nguoi quen|nham)\b")
_MONEY = Pattern(r"\b(?:tien|lenh|chuyen|khoan|von|vi|the|atm)\b|MONEY")
_SECRET = Pattern(r"\b(?:otp|ma|mat khau|pin|cccd|can cuoc|cho (?:no|ho|thang|chung|bon))\b")
"""Something that the writer said to a scammer is no report."""


def takes_back(text: str) -> bool:
    """Whether the writer wants to withdraw a report. The reply asks once more first."""
    return any(
        (
            ((order := _UNDO_REPORT.search(form)) and not is_of_others(order))
            or (_UNDO.search(form) and _MISTAKE.search(form))
            or (_RUT.search(form) and _INNOCENT.search(form))
        )
        and not (SOMEBODY.search(form) or _MONEY.search(form) or _SECRET.search(form))
        for form in readings(text)
        if len(form.split()) <= _LONGEST
    )


_REGRET = Pattern(
    # "nham so roi", "bao lon"
    r"\bnham\b|\b(?:bao|ghi|gui|go|y|ua) lon\b|\blon (?:so|roi|mat|ma|nguoi)\b"
    # "huy bao", "xoa dum", "bo so do di"
    r"|^(?:(?:a|o|ua|y|thoi|cho|xin|nho|toi|em|ma|oi) )*(?:(?:huy|xoa|rut|go|bo) (?:bao(?! hiem)"
    r"|tin bao)|(?:huy|xoa|go|bo) (?:so(?! t)|dum|giup|ho|no|di|lai))\b"
    r"|\bxoa (?:dum|giup|ho|so|no|di)\b"
    r"|\bkhong phai (?:la )?so (?:do|nay|kia|ay)\b"
    # "so nay la cua anh toi"
    r"|\bso (?:nay|do|kia|ay) (?:la )?(?:so )?cua (?:anh|chi|em|con|chau|bo|ba|me|ong|chu|bac|co|di"
    r"|cau|ban|vo|chong|nguoi (?:nha|quen)|hang xom|toi|nha)\b(?! (?:ta|ay|kia|nao))"
)
_STANDS_BY = Pattern(
    r"\b(?:khong|chua|chang|dau)(?: (?:co|phai|he|la|bao|ghi|gui|go|to cao|toi|tui|em|con|minh"
    r"|ai|so))* (?:nham|lon|sai)\b(?! roi)"
)
_OTHERS_SAY = (
    r"\b(?:cong an|canh sat|ngan hang|nhan vien|can bo|toa an|luat su|vien kiem sat|nguoi (?:do|ay"
    r"|la|kia|ta)|(?<!re )(?<!dau )(?<!trai )(?<!gai )(?<!con )(?<!em )no|ho|han"
    r"|thang (?:do|kia|ay))(?: \w+){0,2}? (?:noi|bao|xung|keu|nhan|bat|bieu"
    r"|yeu cau|ep|doa|doi|kieu|dan|huong dan|de nghi|nho|xui|khuyen)\b"
)
"""Somebody outside the writer's family says or wants something."""
_URGED = Pattern(_OTHERS_SAY + r"(?: \w+){0,5}? (?:nham|lon|sai|oan)\b")
"""Somebody else says that the report is a mistake: the writer maintains it."""
_NO_REGRET = Pattern(
    r"\b(?:doc|bam|an|cai|tin|nghe|dua|mo|tai|nhap|quet|chuyen|ck|nap|dong|mua|goi) nham\b"
    r"|\b(?:no|ho|ben do) (?:noi|bao|xung|keu|nhan)\b"
)
"""A wrong act by mistake is a loss; what "they" say is the story. Neither withdraws a report."""
_SHORT_REGRET = 14
_NO_REPORT = Pattern(r"^(?:thoi )?(?:khoi|khong|dung) bao (?:cao )?(?:nua|so (?:do|nay))\b")
"""The writer does not want to report any more, whatever the reason."""


def ends_with_wish(text: str) -> bool:
    """Whether the last clause of a longer text wants our alerts to end: ``so nay cua bo toi,
    dung gui canh bao nua``."""
    *before, last = re.split(r"[,.;!\n]+", text.strip(" ,.;!\n"))
    return bool(before) and any(map(_OUR_ALERTS.search, readings(last))) and wish(last) == "clear"


_OUR_ALERTS = Pattern(r"\b(?:canh bao|alerts?|tin 5 ?k)\b")


_AFTER_ALL = Pattern(
    r"\b(?:van|cu|tiep tuc|cho|thoi|muon)(?: (?:muon|cho|toi|em|tui|minh|cu))* (?:nhan|gui)"
    r"(?: (?:di|tiep|lai|nua|nhu cu|binh thuong|cho|toi|em|tui|nha|nhe))+\b|^(?:\w+ ){0,4}?nhan "
    r"(?:lai|tiep)"
    r"\b(?! (?:tin|duoc|tien|cuoc))"
)


_COMPLAINS = Pattern(r"\b(?:sao|hoai|phien|huy|ngung|dung gui)\b")


def wants_again(text: str) -> bool:
    """Whether a resident who has just opted out wants alerts after all."""
    return any(_AFTER_ALL.search(one) and not _COMPLAINS.search(one) for one in readings(text))


_ORDERED_AFTER_ALL = Pattern(
    r"\W*(?:(?:ma|a|u|uh|y|o|nghi lai|doi y|vay)\W+)*thoi\W+(?:(?:thi|cu|cho|toi|em|minh|con)\W+)*"
    r"(?:dk|dky|dang k[yi])(?:\W+(?:luon|di|cho|lai|thu|giup|cung|dai|a|voi|toi|em|minh|nha|nhe"
    r"|canh bao|nhan))+\b\W*(?P<at>.*)"
)


def ordered_after_all(text: str) -> str | None:
    """The place in an order to subscribe after all (``ma thoi dk luon di, xa Thuan Hanh``), "" if
    it names none; None if the text is no such order."""
    match = _ORDERED_AFTER_ALL.fullmatch(fold(text).lower())
    if match is None or _REFUSED.search(match["at"]):
        return None
    return match["at"].strip()


_REFUSED = Pattern(r"\b(?:nua|khoi|phien|khong|huy|ngung|dau)\b")


def stands_by(text: str) -> bool:
    """Whether the writer maintains the report: they say that it is right, or that somebody else
    calls it a mistake."""
    clauses = [form for part in re.split(r"[,.;!?\n]", text) for form in readings(part)]
    return any(_STANDS_BY.search(form) or _URGED.search(form) for form in clauses)


_ORDERED = Pattern(
    rf"(?:{_OTHERS_SAY}|\b(?:(?:ep|bat)(?: buoc)?|tren (?:mang|zalo|facebook|fb) (?:bao|keu|bieu"
    r"|noi)) (?:toi|tui|em|minh|chau)\b(?! (?:nhan|cho)\b))(?P<what>.*)"
)
_TO_US = Pattern(
    r"\b(?:canh bao|dang k[yi]|dk|nhan tin|tin nhan|tin 5 ?k)\b(?!.*\b(?:bien dong|so du)\b)"
)
"""The words name our alerts, not a bank's messages about an account."""
_BARGAIN = Pattern(r"\d{8}|\bMONEY\b|\b(?:nop|phi|link|chuyen tien|no xau|cic|tin dung|thue)\b")
_OWN_WISH = Pattern(
    r"\b(?:toi|tui|em|con|minh|chau)(?: (?:tu|cung|that|that su))* (?:khong |het )?(?:muon|thich)"
    r" (?:ngung|huy|bo|dung|rut|tat|thoi|nhan (?:tin|canh bao))\b|\bcho (?:toi|tui|em|minh) (?:huy"
    r"|ngung|rut)\b|\bneu khong muon nhan\b|\b(?:gium|giup) (?:toi|tui|em|minh)\b"
)
"""The writer wants it too, or somebody told them how to leave."""
_BY_KEYWORD = Pattern(r"\bsoan(?: \w+)? huy\b|\b(?:rut|huy)(?: \w+)? tin bao\b")
"""The words that our texts teach."""


def is_urged(text: str) -> bool:
    """Whether somebody outside their family tells the writer to end our alerts or to withdraw a
    report, and the writer doesn't say that they want it too. No office asks for that."""
    orders = filter(None, map(_ORDERED.search, readings(text)))
    wanted = [each["what"] for each in orders if not _OWN_WISH.search(each["what"])]
    return any(
        (_TO_US.search(each) and (wish(each) or _ends_ours(each)))
        or _BY_KEYWORD.search(each)
        or _UNDO_REPORT.search(each)
        for each in wanted
    )


def is_sold(text: str) -> bool:
    """Whether a scammer wants money or a click for it, or means another report than ours."""
    return any(map(_BARGAIN.search, readings(text)))


def _ends_ours(plain: str) -> bool:
    is_ours = _OUR_ALERTS.search(plain) is not None
    return is_ours and first(_ORDERS, (plain,)) != ""


def regrets(text: str) -> bool:
    """Whether a text right after a report may withdraw it: the reply asks first."""
    return not stands_by(text) and any(
        _NO_REPORT.search(form)
        or (
            _REGRET.search(form)
            and not _MONEY.search(form)
            and not _NO_REGRET.search(form)
            and not tells_secret(form)
        )
        for form in readings(text)
        if len(form.split()) <= _SHORT_REGRET
    )


def command(text: str) -> str:
    """The command that a message in the resident's own words means: ``withdraw``, ``opt_out``,
    ``opt_how``; "" if it is none of these."""
    if takes_back(text):
        return "withdraw"
    return {"clear": "opt_out", "maybe": "opt_how", "": ""}[wish(text)]
