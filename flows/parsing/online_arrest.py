"""An "arrest" by telephone or video: a false officer watches somebody who must stay in a room.

The words are folded and written out as for `flows.parsing.intent`.
"""

from __future__ import annotations

from flows.patterns import Pattern

_OFFICER = Pattern(
    r"\b(?:cong an|canh sat|kiem sat|vien kiem sat|toa an|dieu tra|can bo|csgt|thanh tra|police"
    r"|officers?)\b"
)
_LINE = Pattern(
    r"\b(?:video|zalo|camera|man hinh|online|tren mang|qua mang|tren may|truoc may|dien thoai|zoom"
    r"|messenger|goi hinh|tren dt|may tinh|tai gia|tai nha|cuoc goi)\b"
)
_WATCHED = Pattern(
    r"\b(?:canh(?! (?:bao|sat|giac|ben|tranh|cao|cua|cong)\b)|giam sat|theo doi|trong chung|quan "
    r"thuc"
    r"|ngoi (?:im|yen|truoc (?:may|camera|dien thoai|man hinh)|trong phong|mot cho|mot minh)"
    r"|(?:khong|dung|cam) (?:cho|duoc|de)?(?: \w+){0,4}? (?:vo|vao|ra|tat may|roi|dung day|mo cua"
    r"|lai gan|den gan|ngu|di ve sinh)"
    r"|cam (?:\w+ ){0,3}?(?:ra|roi|tat|di)"
    r"|(?:khoa|chot|dong) (?:\w+ ){0,2}?(?:cua|phong)|(?:tam giam|giam|bat) (?:\w+ ){0,2}?(?:online"
    r"|tai gia|qua (?:mang|dien thoai|video|camera|zalo))|o (?:yen )?(?:trong )?phong(?: \w+){0,3}?"
    r" (?:mot minh|rieng|kin)|nha nghi mot minh)\b"
)
_KIN = Pattern(
    r"\b(?:me|ma|ba|bo|cha|ong|noi|ngoai|vo|chong|con|chau|em|anh|chi|di|bac|co|chu|ami|ama|ba noi"
    r"|ba ngoai|ong noi|ong ngoai)(?: (?:toi|tui|em|minh|con|chau|gai|trai|noi|ngoai|nha))?"
    r" (?:\w+ ){0,3}?(?:ngoi|o trong|trong|vo|vao|bi|dang|noi|tu|ra|khong|70|\d+ tuoi)\b|\b(?:ma"
    r"|me|ba|bo"
    r"|ong|vo|chong) (?:tui|toi|em|minh|con|chau|noi|ngoai)\b"
)
_OVER = Pattern(
    r"\b(?:hom qua|hom truoc|tuan truoc|suyt|da (?:tat|cup)|tat (?:may )?roi|cup (?:may )?roi|hoi "
    r"xua"
    r"|nam ngoai|nghe noi|tren tivi)\b"
)
_ASKED = Pattern(r"\bco (?:duoc |quyen )?(?:\w+ )?(?:bat|giam|canh|giu)\b.*\b(?:khong|ha|a)$")
_FORCE = Pattern(
    r"\b(?:campuchia|mien dien|bien gioi|chuoc|dao|sung|chem|danh(?! (?:bac|may|gia))|dap|troi"
    r"|nha no"
    r"|don cong an|tru so|trai giam|trai tam giam)\b"
)
"""Somebody is in the hands of others, or truly in custody."""

TOLD_OF_ARREST = (
    r"^(?:(?:ma|gio|roi|thi) )*(?:no|ho|cong an|can bo|ben (?:do|kia)|nguoi ta|tui no|bon no)"
    r" (?:bao|noi)(?: la| se)? bat(?: giam)? (?:toi|tui|em|minh)"
    r"(?: (?:luon|lien|roi|kia|ne|a|oi))*$"
)
"""The whole message says that somebody on the telephone announces an arrest. The reply is to hang
up: an arrest by telephone is a scam."""


def arrest(forms: tuple[str, ...]) -> str:
    """``kin_online`` or ``online``, by who sits before the telephone; "" for none."""
    if not any(map(is_arrest, forms)):
        return ""
    return "kin_online" if any(map(_KIN.search, forms)) else "online"


def is_arrest(plain: str) -> bool:
    if not (_WATCHED.search(plain) and _LINE.search(plain) and _OFFICER.search(plain)):
        return False
    return not (_OVER.search(plain) or _FORCE.search(plain) or _ASKED.search(plain))
