"""Whether somebody says that their money or a secret is already gone."""

from __future__ import annotations

import re
import unicodedata

from flows.spelling import untelex
from flows.text import words

_SHORT = {
    "ck": "chuyen khoan", "tk": "tai khoan", "ko": "khong", "k": "khong", "hok": "khong",
    "khg": "khong", "hong": "khong", "kg": "khong", "dc": "duoc", "r": "roi", "t": "toi",
    "tui": "toi", "tao": "toi", "mk": "mat khau", "pass": "mat khau", "ng": "nguoi",
    "lod": "lo", "chuen": "chuyen",
}  # fmt: skip
_ME = r"(?:toi|em|con|chau|minh|me|ba|bo|vo|chong|ong|ma|cha|chi|anh|co|bac|di|cau|nha|ta|e|c|a|m)"
_BEFORE = rf"(?:^|\b{_ME} |\b(?:roi|va|nen|thi|ma|lai|cung|loi|xong|la|cho|bi|a|link|web) )"
_DONE = r"(?:da lo|lo tay|da|lo|vua lo|vua moi|vua|moi lo|moi|tro)"
_SECRET = r"(?:otp|mat khau|ma xac thuc|ma xac nhan|ma pin|cvv|cvv2|so the|ma ngan hang)"
_MONEY = r"(?:chuyen khoan|chuyen tien|gui tien|nop tien|dong tien|nap tien|ban tien)"
_GIVE = r"(?:doc|noi|cho|dua|gui|cung cap|khai|nhap|nhan)"
_SOME = r"(?: \w+){0,5}?"
_SAID = re.compile(
    rf"{_BEFORE}{_DONE} (?:{_MONEY}"
    rf"|chuyen(?: het| luon| cho| qua| vao| nham)? ?(?:\d|het|tien|cho))"
    rf"|\blo (?:{_MONEY}|chuyen)\b"
    rf"|{_BEFORE}{_MONEY}{_SOME} (?:roi|mat roi)\b"
    rf"|{_BEFORE}{_DONE} {_GIVE}{_SOME} {_SECRET}\b|\blo {_GIVE}{_SOME} {_SECRET}\b"
    rf"|{_BEFORE}{_GIVE}{_SOME} {_SECRET}{_SOME} roi\b"
    rf"|{_BEFORE}mat (?:gan |hon |het )?\d+ ?(?:trieu|tr|ty|ti|cu|k|nghin|ngan|d|dong)\b"
    r"|\bbi lua (?:mat |het |lay )?(?:gan |hon )?\d+ ?(?:trieu|tr|ty|ti|cu|k|nghin|ngan)\b"
    r"|\b(?:toi|em|con|chau|minh)(?: vua| da| moi| lai| roi)? bi lua"
    r"(?: dao| roi| that| qua)*(?! \w*\b(?:khong|hong|hay|chang|gi|sao))\b"
    r"|^(?:da |vua |moi |lai )?bi lua(?: dao)? (?:roi|mat)\b"
    r"|\b(?:lay|rut|hut|cuom)(?: \w+){0,2} tien(?: \w+){0,3} roi\b"
    r"|\bi (?:have been|was|got|ve been) scammed\b"
    rf"|\bbi (?:lua|lay|rut|tru|mat|hack|chiem)(?: \w+){{0,2}} tien\b"
    rf"|{_BEFORE}(?:da |vua |moi )?(?:mat|bay)(?: het| sach| luon| nhieu| toan bo)? tien\b"
    r"|\b(?:mat|bay|tru|rut)(?: het| sach| luon)? tien(?: \w+){0,4} roi\b"
    r"|\bi(?: have| ve| just| already)* (?:sent|transferred|paid|wired)\b(?: \w+){0,3} (?:money|\d)"
    r"|\bi(?: have| ve| just)* (?:gave|shared|told|sent)\b(?: \w+){0,3} (?:otp|password|pin)"
    r"|\b(?:i )?(?:have )?lost(?: all)?(?: my| the)? money\b"
)
_NOT_YET = re.compile(
    r"\b(?:chua|khong|suyt|sem|dinh|sap|neu|se|dung|tranh|khoi|keo|ke|never|not|didn|nguy co|lo so"
    r"|so|nham nguoi|phai|co the|may la)"
    r"(?: bi| co| he| phai| ai| toi| lo)? ?$"
)
_OTHERS = re.compile(
    r"\b(?:quy khach|kinh gui|vui long|chung toi|chung em|lien he|canh bao|luu y|canh giac|qc|tb"
    r"|khuyen cao|trung thuong|uu dai|khach hang|neu)\b"
)
# "mat tien" is a shop front too, and a phone's credit is no bank account.
_FRONT = re.compile(
    r"\b(?:nha|dat|lo dat|ban|can ho|kiot) mat tien\b"
    r"|\bmat tien (?:duong|hem|pho|kinh doanh|quoc lo|ql|\d+ ?m\b|dep|rong|dien|nuoc|cuoc|phi)"
    r"|\btien (?:dien thoai|cuoc|mang|data|dt|4g|trong may)\b"
)
_ASKED = re.compile(r"\b(?:co )?mat tien (?:gi )?(?:khong|hong|chi)\b|\bco (?:bi )?mat tien\b")
_MAX_WORDS = 60


def is_panic(text: str) -> bool:
    """Whether `text` says plainly that money was sent or lost, or a secret told, by the writer.

    Not when it is denied (``chua chuyen tien``), asked, or said to the reader by somebody
    else (``quy khach se mat tien``).
    """
    if is_shop_front(text):
        return False
    typed = words(text[:600])[:_MAX_WORDS]
    return any(_says(reading) for reading in (typed, [untelex(word) for word in typed]))


def _says(typed: list[str]) -> bool:
    said = " ".join(_SHORT.get(word, word) for word in typed)
    if _OTHERS.search(said) or _FRONT.search(said) or _ASKED.search(said):
        return False
    return any(not _NOT_YET.search(said[: match.start()]) for match in _SAID.finditer(said))


def is_shop_front(text: str) -> bool:
    """Whether marks tell that the front of a house is meant, not lost money."""
    return "mặt tiền" in unicodedata.normalize("NFC", text[:600]).lower()
