"""A caller says that they hold one of the writer's family, and wants money; later, that this one
is safe.

Mostly nobody is held. Until that is known it is a danger: nothing is paid, the person is looked
for, the police are called. Folded, Telex undone, short words written out.
"""

from __future__ import annotations

from flows.patterns import Pattern

_ONE = (
    r"(?:(?:con|chau|be|em|thang|dua|me|ma|ba|bo|vo|chong|ong|anh|chi)(?: (?:trai|gai|nho|be|ut|cu"
    r"|con|noi|ngoai|nha|dau|re|hai)){0,2}(?: (?:toi|tui|em|minh|con|chau|no"
    r"|nha)){0,2}|no|con|chau|be)"
)
_CALLS = Pattern(
    r"\b(?:(?:so|may|nguoi|thang) (?:la|nao|nay|ta)|co (?:nguoi|so|ai|dua|thang|ong|ba)"
    r"|ai(?: do)?|no"
    r"|ho|bon no|tui no|thang do)\b(?: \w+){0,4}? (?:goi|nhan|dien|alo|noi|bao|keu|doa|gui)\b"
)
_HOLDS = Pattern(
    rf"\b(?:bat coc|bat giu|dang giu|giu|dang bat|bat|nhot)(?: duoc)? {_ONE}\b|\bdang giu (?=doi"
    rf"|\d|MONEY)"
    rf"|\b(?:muon )?chuoc\b|\b{_ONE}(?: \w+){{0,2}}? (?:bi bat coc|trong tay (?:no|ho|tao"
    rf"|tui no))\b"
)
_WANTS = Pattern(
    r"\b(?:doi|chuoc|nop|chuyen|dua|gui)(?: \w+){0,3}? (?:MONEY|\d[\d.,]* ?(?:tr\w{0,2}|trieu|ty"
    r"|cu))\b"
    r"|\btien chuoc\b|\bdoi tien\b|\b(?:moi|thi) (?:tha|cho ve)\b"
)
_NOT_HOME = Pattern(
    rf"\b{_ONE}\b(?: \w+){{0,8}}? (?:chua|khong|chang) (?:thay |toi )?(?:ve|dau)\b"
    r"|\b(?:hoc|choi|lop)\b(?: \w+){0,5}? (?:chua|khong) (?:thay )?ve\b|\bmat tich\b"
)
_OTHER_CALL = Pattern(
    r"\b(?:(?:mat|con|dan|bo|trom) (?:cho|meo|bo|trau|heo|xe|de)|vi pham|gay (?:tai nan|su|an)"
    r"|dung xe|danh nhau|lenh|dieu tra|toa|vien kiem sat"
    r"|(?<!khong bao )(?<!duoc bao )(?<!dung bao )(?<!cam bao )cong an|benh"
    r" vien|cap cuu|tai nan|ma tuy|no tien|vay|tien (?:hoc|an|sua)|hoc phi|bo trau|thi dau|trung"
    r" tuyen|(?:giu|bat|chuoc)(?: \w+){0,2}? (?:xe|hang|giay|the|cho|meo|bo|trau|vang|so do|nick"
    r"|dien thoai|cccd|nguoi yeu)|bat (?:no |con |chau |em )?(?:ky|dong|hoc|lam))\b"
)


def is_ransom_call(plain: str) -> bool:
    """Whether a caller wants money for one of the family whom they hold, or who is late."""
    if not (_CALLS.search(plain) and _WANTS.search(plain)) or _OTHER_CALL.search(plain):
        return False
    return _NOT_HOME.search(plain) is not None or _HOLDS.search(plain) is not None


_PLACE = (
    r"(?:nha(?! nghi| hoang| la)|truong|lop|cho lam|cong ty|ky tuc xa|phong(?: tro)?|buong|ben"
    r" (?:ngoai|noi|nha|hang xom)|quan|cho|san|ray)"
)
_SAFE = Pattern(
    rf"\b{_ONE}(?: (?:toi|em|tui|van|dang|con|gio|thi|da|la|ra|hien|ay|moi|vua|ma|cung)){{0,4}}"
    rf" (?:(?:o|ngoi|ngu|hoc|choi|lam|an|coi|tap)\b(?: (?:o|tai|ben|trong|ngoai|viec|bai|com"
    rf"|choi|da banh"
    rf"|them|hoc|lai))* ?(?:{_PLACE}|nuong|buong|$|ne\b|chu\b|roi\b)|(?:di \w+ |hoc "
    rf"|lam )?ve (?:toi |den |duoc )?(?:nha )?roi"
    r"|(?:ve|toi) (?:toi |den )?nha\b|binh thuong|binh an|khong sao|khong (?:he )?bi (?:gi|sao|bat)"
    r"|goi (?:ve|lai)\b|nghe may\b|bat may\b)"
    r"|\b(?:tim|thay|gap|kiem)(?: (?:ra|thay|duoc|no|chau|con|be))* roi\b"
    rf"|\b(?:dua|cho|don)(?: (?:no|chau|con|be))? ve (?:toi |den )?nha\b"
)
_UNSAFE = Pattern(
    r"\b(?:chua|nhung|khong (?:thay|biet(?! (?:gi|chuyen))|duoc|nghe|bat may|co (?:o )?nha"
    r"|lien lac|goi duoc|tin)|van"
    r" (?:chua|khong)|chay mau|danh|dao|sung|cuu|khoc|ep|bi (?:nhot|troi|giu)|sap|neu|"
    r"(?:no|ho|bon no|thang do) (?:cho nghe|(?:noi|bao|keu|hua)(?: la)? (?:con|chau|be|em|vo|chong"
    r"|me|dang|se|giu|tha))|khong (?:a|ha|vay)|o nha (?:no|ho|nghi)"
    r"|ve tu)\b"
)


def is_safe_after_all(plain: str) -> bool:
    """Whether the words say that the one said to be held is at home, at school or at a friend's."""
    return _SAFE.search(plain) is not None and _UNSAFE.search(plain) is None
