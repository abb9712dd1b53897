"""The writer is on the telephone with a cheat at this moment: filmed in a room, asked for the next
digits, or sent to a bank with an earphone in.

The words are folded and written out as for `flows.parsing.intent`.
"""

from __future__ import annotations

from typing import Literal

from flows.patterns import Pattern

_THEY = (
    r"(?:no|ho|bon no|tui no|cong an|can bo|may (?:ong|anh|chu|nguoi)|nguoi ta|thang \w+|dau day)"
)
_READ = r"(?:doc|noi|dua|cho|nhap|bam|dien|go|gui|khai)"
_ON_THE_PHONE = Pattern(
    r"\b(?:dang|dg|con|van|gio|hien) (?:\w+ )?(?:nghe may|nghe dien thoai|noi chuyen|cam may"
    r"|giu may"
    r"|tren may|nghe|tiep chuyen|o dau day|noi may)\b|\b(?:dang|gio|bay gio|h)\b(?: \w+)?"
    rf" {_THEY}(?: (?:dang|lai|con))* (?:hoi|keu|bao|doi|bieu|bat|cho|giuc)\b"
    rf"|\b{_THEY} (?:dang|con dang) (?:hoi|keu|bao|doi|bieu|bat|cho|giuc)\b"
)
_NEXT_ASKED = Pattern(
    rf"\b(?:co |nen |co nen )?{_READ}(?: (?:tiep|luon|ra|nua|them|het|not|ma|so|do|cho (?:no|ho)"
    rf"|la))*"
    r" (?:duoc |co duoc )?(?:khong|hong|ha|chua|khong vay|khong a)$"
    rf"|\b(?:co |nen |co nen )(?:\w+ )?{_READ}(?: \w+){{0,3}}? khong\b"
)
_SECRET = Pattern(
    r"\b(?:ma|otp|so|the|mat khau|pin|cccd|can cuoc|cvv|du|tai khoan)\b(?! (?:ho khau|nha))"
)
_HUNG_UP = Pattern(
    r"\b(?:(?:cup|tat|gac|ngat) (?:may )?(?:roi|luon|xong)|da (?:cup|tat|gac)|hom qua|hoi sang"
    r"|luc nay|goi (?:cho |len |toi )?(?:ngan hang|tong dai)"
    r"|neu|con (?:toi|gai|trai)(?: \w+)? (?:no )?hoi|wifi|o quay|tai quay|nhac|hoc online)\b"
)


def asks_to_read_on(plain: str) -> bool:
    """Whether somebody on the line asks for the next digits, and the writer asks whether to give
    them."""
    if _HUNG_UP.search(plain) or not _SECRET.search(plain):
        return False
    return _ON_THE_PHONE.search(plain) is not None and _NEXT_ASKED.search(plain) is not None


_EAR = (
    r"(?:(?:deo |gan |cam )?tai nghe|con tren may|dang tren may|giu may|khong (?:duoc )?cup|mo loa)"
)
_PLACE = (
    r"(?:(?:cay )?atm|ngan hang|agribank|vietcombank|vietinbank|bidv|\w+bank|buu dien|tiem vang"
    r"|phong giao dich)"
)
_STEERED = Pattern(
    rf"^(?=.*\b{_EAR}\b)(?=.*\b(?:ra|toi|den|di|len|vo)(?: \w+){{0,3}}? {_PLACE}\b)"
    rf".*\b(?:theo (?:loi )?(?:no|ho)|{_THEY}(?: \w+){{0,2}}? (?:noi|bao|keu|dan|giuc|huong dan|chi"
    r"|hoi|ra lenh|tren may))\b"
    rf"|\btai nghe\b(?: \w+){{0,5}}? {_THEY}(?: \w+)? (?:noi|bao|keu|dan|giuc|chi|huong dan"
    rf"|ra lenh)\b"
    rf"|\b{_THEY} (?:noi|bao|keu|dan|giuc|chi|huong dan)(?: \w+){{0,6}}? (?:dang"
    rf"|con) deo tai nghe\b"
)
_KIN = Pattern(
    r"\b(?:(?:me|ma (?=toi|tui)|ba|(?<!di )bo(?! doi)|cha|noi|ngoai|vo|chong|ong (?:noi|ngoai"
    r"|xa)|ami|ama)"
    r"(?: (?:toi|tui|em|minh|con|chau))?|(?:con|em|chau|chi|anh|bac|chu|di|co)(?: (?:gai|trai|ho"
    r"|ut))?"
    r" (?:toi|tui|em|minh|gai|trai))(?: (?!(?:toi|em|minh) )\w+){0,2}? (?:dang|bi|ngoi|deo|o|vo|con"
    r"|ra|di|vua|zoom|video|cam)\b"
)
_VIDEO = Pattern(
    r"\b(?:zoom|video|goi hinh|camera|cam|call|google meet|skype|zalo|messenger|may tinh|xoay dien"
    r" thoai)\b"
)
_OFFICER = Pattern(
    r"\b(?:quan phuc|(?:mac )?do (?:cong an|canh sat|nganh)|cong an|canh sat|kiem sat|can bo|toa an"
    r"|dieu tra|thanh tra)\b"
)
_FILMED = Pattern(
    r"\b(?:bat|bao|keu|yeu cau|ep|doi|bieu)(?: \w+){0,3}? (?:quay|xoay|lia|chia"
    r"|huong)(?: \w+){0,5}? (?:goc phong|khap phong|quanh phong|quanh nha"
    r"|xung quanh|ca phong|goc nha|vong quanh|can phong)\b"
    r"|\b(?:kiem tra|coi|xem)(?: \w+){0,2}? co ai\b|\bcoi (?:khap|het) (?:phong|nha)\b"
    r"|\b(?:cam|khong cho|khong duoc)(?: \w+){0,2}? (?:ra khoi|roi|ra ngoai|mo cua|di dau|ra)\b"
    r"|\b(?:khoa|chot|dong) (?:\w+ )?cua\b|\bngoi (?:im|yen)\b"
)
_ROOM = Pattern(
    r"\b(?:phong tro|nha tro|o tro|ky tuc xa|khach san|nha nghi|homestay|(?:ra|roi) khoi phong)\b"
)
_LESSON = Pattern(
    r"\b(?:hoc online|co giao|thay giao|sep|cong ty|lop hoc|thi online|vneid|hom qua|hom truoc|suyt"
    r"|(?:da |moi )?(?:tat|cup) (?:may )?roi|phim|dien tap)\b"
)


def is_filmed(plain: str) -> bool:
    """Whether false officers watch somebody in a room by video."""
    if _LESSON.search(plain):
        return False
    return all(rule.search(plain) for rule in (_VIDEO, _OFFICER, _FILMED))


def led_by_phone(plain: str) -> Literal["", "online", "kin_online", "hotel"]:
    """What must stop now: a call, a relative's call, or staying in a room."""
    is_led = asks_to_read_on(plain)
    is_led = is_led or (_STEERED.search(plain) is not None and not _HUNG_UP.search(plain))
    if not is_led and not is_filmed(plain):
        return ""
    if _KIN.search(plain):
        return "kin_online"
    return "hotel" if not is_led and _ROOM.search(plain) else "online"
