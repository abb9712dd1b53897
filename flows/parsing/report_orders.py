"""The order to report or note a number, an account or a page, in words: what is to be reported."""

from __future__ import annotations

import re

from flows.parsing.danger import is_danger
from flows.parsing.intent import asks_about, intent
from flows.parsing.panic import is_panic
from flows.patterns import Pattern
from flows.text import fold

_REPORT_IN_WORDS = Pattern(
    r"(?:(?:toi|tui|em|con|chau|minh) )*(?:(?:cho|muon|can|xin|nho|hay|toi|em|con) )+"
    r"(?:giup |gium |dum )?(?:to cao|to giac|bao cao|phan anh|bao)(?: so)?(?: dien thoai)?(?: nay)?"
    r"(?: (?:la )?(?:lua dao|lua))?[ :]* (?=[+0-9])"
    r"|bao (?=[+0-9][0-9 .]{7,15} (?:dum|giup|gium|ho|voi)\b)"
    r"|(?:bao|ghi|luu)(?: so)? (?=[+0-9][0-9 .]{7,15}[,.: \-]*(?:no|la lua|lua|gia (?:lam|danh|vo)"
    r"|gia|xung|mao danh|doi (?:tien|no|chuyen)|doa)\b)"
    r"|(?:to cao|to giac|bao cao)(?: (?:no|han|thang \w+|so|so nay))*[ .:,]+(?=[+0-9])"
)
"""The order to report a number, with a wish before it or a "please" behind."""


_NOTE_THIS = Pattern(
    r"(?:(?:toi|tui|em|con|chau|minh|cho|muon|can bo|can|anh|chi|ad|alo|xin|nho|hay|please|i|want"
    r"|to"
    r"|you|would"
    r"|like) )*"
    r"(?:ghi nhan|ghi lai|ghi|luu lai|luu|to cao|to giac|bao cao|phan anh|note down|note|report)"
    r"(?: (?:giup|gium|dum|ho|cho|toi|em|voi|lai|vao|danh sach|this|the|that|a|lua dao|scam(?:mer)?"
    r"|please|pls"
    r"|so dien thoai|sdt|so|number|phone|nay|do|trang|web|website|link|page))*[ :,.]+"
    r"(?=(?:(?:so tai khoan|so tk|stk|tai khoan|tk|account|acct?)(?: (?:so|nay|number|no))*[ :.]*)?"
    r"[+0-9(]|[a-z0-9\-]+(?:\.[a-z0-9\-]+)+)"
)
"""The order to note or report a number, an account or a page that follows."""
_REPORT_HEAD = Pattern(
    r"(?:bao|to cao|to giac|bao cao|phan anh)(?: (?:so|lua dao|so lua dao|khan|gap))? ?:"
    r" ?(?=[+0-9(])"
)
"""A word of reporting as the head of a text, with a colon and a number behind it."""
_NOTE_IT = Pattern(
    r"(?:(?:vay|so|sdt|stk|tk|cai|kia|nay|do|roi|thi|la|a|u|ua|thang"
    r"|con) )*[+0-9][0-9 .]{7,17}[0-9]"
    r"(?: nay| do| kia)?[,.]?(?: (?:dung |chinh |dich thi )?(?:la |so )*(?:lua dao|lua"
    r"|gia(?: danh)?"
    r"(?: [a-z]+){0,3}))?[,. ]+(?:ghi|bao|bao cao|to cao|luu|ghi nhan)"
    r"(?: (?:lai|giup|gium|dum|ho|cho|toi|em|tui|minh|vao|so|di|nhe|nha|voi|luon|danh sach|cai))+"
)
"""A number, that it is a cheat's, and behind it the order to note it."""
_CORRECTED = Pattern(r"\b(?:sai|nham|lon|moi dung|dung la|khong phai|wrong)\b")
"""It takes the place of one that was reported before."""
_NO_ORDER = Pattern(
    r"\b(?:goi lai|bao lai|lien lac|lai cho (?:toi|tui|em|con|chau|minh)|gap cong an|song yeu"
    r"|mat (?:song|mang|may)|my (?:number|phone)|lost phone"
    r"|cua (?:(?:con|me|ma|ba|bo|vo|chong|chau|anh|chi|em)(?: (?:trai|gai))? )?(?:toi|tui|em"
    r"|minh|con|chau)"
    r"|la so (?:cua )?(?:toi|tui|em|con|me|ba|vo|chong|ban))\b"
)
"""A wish for a call back, or the owner of a number: no order to report."""
_OF_THE_WORD = Pattern(
    r"(?:(?:thi|ma|no|roi) )*(?:la (?:cai )?(?:gi|chi|sao)|(?:(?:dung|de|xai) )+lam (?:gi|chi)"
    r"|(?:(?:soan|ghi|nhan|gui|lam|viet|dung|xai) )?(?:sao|nhu the nao|the nao|lam sao)(?: nua)?"
    r"|(?:voi|va|hay|khac|giong)\b(?!.*[0-9]{5}).*\b(?:khac|giong|hon|dung)\b.*)"
    r"(?: (?:vay|ha|a|nhi|chau|em|con|may|duoc|day))*[ ?.!]*"
)
"""Questions about the word of a report: what it is for, how to type it, or which of two words is
right."""
_NO_REPORT = ("told.owed", "talk.where", "talk.report_how")
"""What shares its words with the order to report: a debt, and where to report."""


def is_none(typed: str, text: str) -> bool:
    """Whether words that are a keyword (``to cao so``) order nothing in this text; a debt or the
    network is no reason for a report."""
    kind = intent(text)
    return kind in ("told.owed", "talk.signal") or (" " in typed and kind in _NO_REPORT)


def asks_of_word(rest: str) -> bool:
    """Whether the text after the word of a report (``LD``) asks about the word."""
    return _OF_THE_WORD.fullmatch(fold(rest).lower()) is not None


def ordered(text: str) -> str | None:
    """The text after the order to report; None if there is none, or the text reports a loss or
    danger."""
    plain = fold(text[:200]).lower()
    headed = _REPORT_HEAD.match(plain)
    noted = _NOTE_THIS.match(plain)
    noted = None if noted and _CORRECTED.search(plain) else noted
    wanted = _REPORT_IN_WORDS.match(plain) or noted
    first = _NOTE_IT.fullmatch(plain[:160].strip(" .!")) and re.search("[+0-9]", text)
    if not (headed or wanted or first) or _NO_ORDER.search(plain):
        return None
    if headed and not (asks_about(text) or is_danger(text)):
        return text[headed.end() :].strip()
    if wanted and not (asks_about(text) or is_panic(text) or is_danger(text)):
        return None if intent(text) in _NO_REPORT else text[wanted.end() :].strip()
    return text[first.start() :] if first and not asks_about(text) else None
