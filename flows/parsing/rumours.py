"""A rumour that is passed on: it warns many people of a gang. It is no cry for help, unless the
writer says that it is their child, or that they saw it. Or that a call takes money by itself.

The words are folded, Telex undone, short ones written out.
"""

from __future__ import annotations

from functools import lru_cache

from flows.patterns import Pattern
from flows.spelling import readings
from flows.text import MEMO, words

_PASS_ON = Pattern(
    r"\b(?:chia se|chiase|share|lan truyen|chuyen tiep|truyen tay|tag ban be|dang lai"
    r"|gui (?:cho|toi|den|vao) (?:nhieu|moi|tat ca|cac|ca|nhom)"
    r"|bao cho (?:nhau|moi nguoi|ba con|ca xom)"
    r"|(?:moi nguoi|ba con|cac (?:me|ba|bac|phu huynh|gia dinh|ban)|nha nao"
    r"|ai co con)(?: \w+){0,3}?"
    r" (?:chu y|can than|canh giac|de phong|coi chung|trong chung|giu con|de mat))\b"
)
_GANG = Pattern(
    r"\b(?:nhom|bon|doi tuong|toi pham|bang|may (?:thang|nguoi|ba)|xe|mot nguoi|nguoi la|chiec)\b.*"
    r"\b(?:bat coc|bat (?:tre|con nit|tre em)|mo cuop|lay noi tang|mo lay than|danh thuoc me"
    r"|thoi mien|cuop|giet nguoi)\b"
)
_SPREAD = Pattern(
    rf"{_PASS_ON.pattern}|\b(?:tin gia|tin don|nghe don|nghe noi|don|he lo|gui lai cho|chia se di"
    r"|(?:nguoi ta|ho|hang xom|ban (?:toi|be)|ai do|may ban|nhom)(?: \w+)? (?:chuyen|gui|truyen"
    r"|nhan)"
    r"(?: (?:cho|toi|em|nhau|vo|vao|nhom))* tin|ban toi gui)\b"
)
_NEWS = Pattern(
    r"\b(?:ung thu|co doc|nhiem doc|bi doc|co san|nhiem san|(?:muoi|gao|xang|dau|duong|mi tom) sap"
    r"|sap (?:het|thu phi|tang gia|dong cua|khoa)|mua tru|(?:chinh phu|nha nuoc|bo y te) giau"
    r"|tang(?: \w+){0,2}? (?:xe|iphone|dien thoai|qua)|tu chua|het benh|khoi benh|dong dat|tan the"
    r"|song than)\b"
)
"""Rumours that people pass on about food, health, shortages and presents."""
_OF_ALL = Pattern(r"^(?:nghe noi )?(?:sap|chuan bi|sang nam) doi tien\b(?!.*\b(?:goi|xung|no)\b)")
"""News that are about no one in particular."""
_OWN = Pattern(
    r"\b(?:con|chau|em|me|ba|bo|vo|chong|be|nha) (?:gai |trai |be |nho )?(?:toi|tui|em|minh)\b"
    r"|\b(?:toi|tui|minh) (?:vua|moi|dang|bi|thay|gap|nghe)\b"
    r"|\b(?:cuu|tim giup|tim dum|giup tim|keu cuu)\b"
    r"|\b(?:dang|vua|moi) (?:\w+ )?(?:truoc|trong|sau) (?:nha|ngo|cong)\b"
)
_MOST_WORDS = 60


@lru_cache(maxsize=MEMO)
def is_rumour(text: str) -> bool:
    """Whether it warns many of a gang, and tells of nobody of the writer's."""
    typed = words(text[:600])[:_MOST_WORDS]
    forms = [" ".join(form) for form in readings(typed)]
    is_passed_on = any(
        (_GANG.search(form) and _PASS_ON.search(form))
        or (_NEWS.search(form) and _SPREAD.search(form))
        or _OF_ALL.search(form)
        for form in forms
    )
    return is_passed_on and not any(map(_OWN.search, forms))


_LISTENS = (
    r"(?:(?:nge|nghe|bat|nhac|nhan|alo|tra loi)(?: (?:may|dien thoai|cuoc goi|cuoc|so|cac|nhung|la"
    r"|nuoc"
    r" ngoai|tu|do|nay|ai|\d+|giay|phut))*|(?:quet|scan|soi|chup)(?: (?:cai|phai|nham|vao|vo))*"
    r" (?:ma|qr|ma qr)(?: (?:qr|la|do|nay|dan|o|tren|\w+))?|(?:mo|coi|xem|doc) tin(?: nhan)?(?: "
    r"la)?)"
)
_TAKES = (
    r"(?:mat|tru|bay|hut|rut|het|boc hoi|lay)(?: (?:het|sach|luon|hoi|trom|ngay|mat|toan bo|duoc))*"
    r" (?:tien|so tiet kiem|tai khoan|the)|bi (?:hack|tru|rut|mat|chiem)"
)
_MYTH = Pattern(
    rf"\b{_LISTENS}(?: (?:ma|thoi|no|ho|co|nghe|xong|roi|cung|se|co the|thi|la|se bi|bi|lien|no"
    rf"|deu|chi can|ngay"
    rf"|den))* (?:{_TAKES})\b"
    r"|\b(?:answer\w*|pick\w* up|scan\w*)\b.*\b(?:call|goi dien|phone|code|qr)\b.*\b(?:steal|los"
    r"|tak"
    r"|empt)\w*"
    r"(?: \w+){0,3}? money\b"
)
_PASSED_OR_ASKED = Pattern(
    r"\b(?:that (?:khong|ko|k|ha|hay|chu)|thiet (?:khong|ha)|co that|co thiet|co phai|phai khong"
    r"|dung"
    r" khong|ha|sao|tin duoc|nghe (?:noi|don|ke|dau)|don|tin don|dong|loan tin|ca (?:xom|lang|bon"
    r"|buon"
    r"|thon|nhom)|trong (?:xom|lang|bon|nhom)|hang xom|nhom|chia se|chuyen cho|gui cho|gui vo"
    r"|truyen"
    r"|khuyen cao|canh bao|tren (?:zalo|mang|facebook|fb|tiktok)|nguoi ta (?:noi|bao|don)|is it "
    r"true)\b"
)
_GONE = Pattern(
    r"\b(?:toi|tui|em|minh|con|chau|me|ba|bo|vo|chong)(?: \w+){0,2}? (?:vua|moi|lo|da|bi"
    r"|cung)\b.*\bmat\b"
    r"|\bMONEY\b|\bmat (?:tien )?(?:roi|that roi|luon roi)\b|\b(?:doc|noi|dua|nhap) (?:\w+ "
    r")?(?:otp|ma"
    r"|mat khau)\b"
)


def is_myth(plain: str) -> bool:
    """Whether it passes on, or asks, that listening or scanning alone takes money; a loss of the
    writer's own is none."""
    if len(plain.split()) > _MOST_WORDS or not _MYTH.search(plain):
        return False
    return _PASSED_OR_ASKED.search(plain) is not None and _GONE.search(plain) is None
