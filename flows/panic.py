"""Whether somebody says that their money or a secret is already gone."""

from __future__ import annotations

import re

from flows.spelling import untelex
from flows.text import words

_SHORT = {
    "ck": "chuyen khoan", "tk": "tai khoan", "ko": "khong", "k": "khong", "hok": "khong",
    "khg": "khong", "hong": "khong", "kg": "khong", "dc": "duoc", "r": "roi", "t": "toi",
    "tui": "toi", "tao": "toi", "mk": "mat khau", "pass": "mat khau", "ng": "nguoi",
    "lod": "lo", "chuen": "chuyen",
}  # fmt: skip
_ME = r"(?:toi|em|con|chau|minh|me|ba|bo|vo|chong|ong|ma|cha|chi|anh|co|bac|di|cau|nha|ta)"
_BEFORE = rf"(?:^|\b{_ME} |\b(?:roi|va|nen|thi|ma|lai|cung|loi|xong|la|cho|bi|a) )"
_DONE = r"(?:da lo|lo tay|da|lo|vua lo|vua moi|vua|moi lo|moi|tro)"
_SECRET = r"(?:otp|mat khau|ma xac thuc|ma xac nhan|ma pin|cvv|cvv2|so the|ma ngan hang)"
_MONEY = r"(?:chuyen khoan|chuyen tien|gui tien|nop tien|dong tien|nap tien|ban tien)"
_GIVE = r"(?:doc|noi|cho|dua|gui|cung cap|khai|nhap|nhan)"
_SOME = r"(?: \w+){0,5}?"
_SAID = re.compile(
    rf"{_BEFORE}{_DONE} (?:{_MONEY}|chuyen(?: het| luon| cho| qua| vao| nham)? ?(?:\d|het|tien|cho))"
    rf"|\blo (?:{_MONEY}|chuyen)\b"
    rf"|{_BEFORE}{_MONEY}{_SOME} (?:roi|mat roi)\b"
    rf"|{_BEFORE}{_DONE} {_GIVE}{_SOME} {_SECRET}\b|\blo {_GIVE}{_SOME} {_SECRET}\b"
    rf"|{_BEFORE}{_GIVE}{_SOME} {_SECRET}{_SOME} roi\b"
    rf"|\bbi (?:lua|lay|rut|tru|mat|hack|chiem)(?: \w+){{0,2}} tien\b"
    rf"|{_BEFORE}(?:da |vua |moi )?(?:mat|bay)(?: het| sach| luon| nhieu| toan bo)? tien\b"
    r"|\b(?:mat|bay|tru|rut)(?: het| sach| luon)? tien(?: \w+){0,4} roi\b"
    r"|\bi(?: have| ve| just| already)* (?:sent|transferred|paid|wired)\b(?: \w+){0,3} (?:money|\d)"
    r"|\bi(?: have| ve| just)* (?:gave|shared|told|sent)\b(?: \w+){0,3} (?:otp|password|pin)"
    r"|\b(?:i )?(?:have )?lost(?: all)?(?: my| the)? money\b"
)
_NOT_YET = re.compile(
    r"\b(?:chua|khong|suyt|sem|dinh|sap|neu|se|dung|tranh|khoi|keo|ke|never|not|didn|nguy co|lo so"
    r"|so|nham nguoi|phai|co the|nha|dat|ban|lo dat|may la)"
    r"(?: bi| co| he| phai| ai| toi| lo)? ?$"
)
_OTHERS = re.compile(
    r"\b(?:quy khach|kinh gui|vui long|chung toi|chung em|lien he|canh bao|luu y|canh giac|qc|tb"
    r"|khuyen cao|trung thuong|uu dai|khach hang|neu)\b"
)
_FRONT = re.compile(r"\bmat tien (?:duong|hem|pho|kinh doanh|quoc lo|ql|\d+ ?m\b|dep|rong)")
_ASKED = re.compile(r"\b(?:co )?mat tien (?:gi )?(?:khong|hong|chi)\b|\bco (?:bi )?mat tien\b")
_MAX_WORDS = 60


def is_panic(text: str) -> bool:
    """Whether `text` says plainly that money was sent or lost, or a secret told, by the writer.

    Not when it is denied (``chua chuyen tien``), asked, or said to the reader by somebody
    else (``quy khach se mat tien``).
    """
    said = " ".join(_SHORT.get(word, word) for word in map(untelex, words(text[:600])[:_MAX_WORDS]))
    said = " ".join(_SHORT.get(word, word) for word in said.split())
    if _OTHERS.search(said) or _FRONT.search(said) or _ASKED.search(said):
        return False
    return any(not _NOT_YET.search(said[: match.start()]) for match in _SAID.finditer(said))
