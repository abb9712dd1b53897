"""Phone numbers and bank accounts in running text, and nothing that only looks like one."""

from __future__ import annotations

import re

from flows.number_tables import MOBILE
from flows.numbering import MAX_GIVEN, odd, of_digits
from flows.text import fold
from flows.values import Subject

_S = r"[ .\-]{0,3}"
_LOOSE = r"[ .\-()]{0,3}"


def _digits(count: int) -> str:
    return rf"(?:{_S}\d){{{count}}}"


_PREFIX84 = rf"(?:\+{_S}84|00{_S}84|\b84|(?<=[a-z])84){_LOOSE}0?{_LOOSE}"
_PHONE = re.compile(
    rf"(?P<foreign>\+{_S}(?!84)[1-9](?:[ .\-()]{{0,2}}\d){{7,14}}|00(?!84)[1-9]\d{{8,13}})"
    rf"|(?P<masked>0{_S}[235789](?:{_S}\d){{4,8}}{_S}[xX*]{{2,4}})"
    rf"|(?P<service>(?:{_PREFIX84})?1[89]00{_S}\d{_S}\d{_S}\d{_S}\d(?:{_S}\d{_S}\d)?)"
    rf"|(?P<viet>(?:{_PREFIX84}|\(?0{_LOOSE})"
    rf"(?:1[2689]{_digits(8)}|[235]{_LOOSE}\d(?:{_LOOSE}\d){{8}}|[35789]{_digits(8)}))"
)
_SHORT = re.compile(
    r"(?:\b(?:goi|so|tong dai|dau so|nhan|gui|den|toi|qua|tin|lh|lien he|hotline|so may|call|to)"
    r"\s*(?:so |den |toi |cho )*[:\-]?\s*)(?P<code>[1-9]\d{2,5})(?![\d.,/:%\-]*\d)(?P<after>\s*[a-z]*)"
)
_NOT_CODE = re.compile(
    r"\s*(?:d|k|tr|trieu|nghin|ngan|ngin|dong|vnd|usd|ty|ti|trd|lan|ngay|phut|gio|h|thang|nam|diem|"
    r"phieu|nguoi|duong|pho|ngo|to|ap|thon|m|km|kg|g|gb|mb|cai|suat|don|tuoi|qd|cau|hang|de)$"
)
_REPAIR = re.compile(r"(?<![A-Za-z0-9|])[0-9OoIil|]{2,}(?![A-Za-z0-9|])|(?<=\d)[OoIil|]+(?=\d)")
_LETTERS = str.maketrans("OoIil|", "001111")

_CALLED_ACCOUNT = r"(?:so tai khoan|so tk|stk|tai khoan|tk|account|acc|so the)"
_CALLED_ELSE = (
    r"(?:ma (?:van don|don hang|don|vd|kh|khach hang|hd|hop dong|gd|giao dich|so thue|so|the|otp)"
    r"|ma|mvd|van don|don hang|don|cccd|cmnd|cmt|can cuoc(?: cong dan)?|chung minh(?: thu| nhan dan)?"
    r"|otp|bien so|bks|mst|bhxh|bhyt|hop dong|so hd|hoa don|id|passport|ho chieu)"
)
_BETWEEN = (
    r"(?:[ :.\-]*(?:so|la|cua|nay|no|toi|ban|em|minh|ngan hang|nh|bank|[a-z]*bank|vcb|bidv|acb|mb|tcb"
    r"|agri|ctg|vietin|techcom|sacom|vib|shb|msb|ocb|tpb|vpb|stb|hdb|vietcom|exim|ca nhan)\b)"
    r"{0,4}[ :.\-#]*"
)
_CONTEXT = re.compile(rf"\b(?:{_CALLED_ACCOUNT}|{_CALLED_ELSE}){_BETWEEN}$")
_ACCOUNTS = re.compile(
    rf"\b{_CALLED_ACCOUNT}{_BETWEEN}(?P<number>\d(?:[ .\-]?\d){{5,18}})(?![\d.])", re.IGNORECASE
)
_UNIT = re.compile(r"\s*(?:d|k|vnd|dong|trieu|tr|usd|h|vn)(?![a-z])", re.IGNORECASE)
_DATE = re.compile(r"\d{1,2}[./\- ]\d{1,2}[./\- ](?:19|20)\d\d")
_GLUE = re.compile(r"[A-Za-z]+$")
_GLUED = frozenset(
    "so sdt dt goi lh nhan tu zalo alo hotline tel phone mobile call may la cho toi den qua".split()
)


def find(text: str) -> tuple[Subject, ...]:
    """The phone numbers in running text, in their order and without repeats.

    Only what has the shape of one: no accounts, codes, amounts, dates or identity numbers.
    A bare short code counts only after a word such as ``goi`` or ``gui``.
    """
    plain = fold(text)
    if not any(char.isdigit() for char in plain):
        return ()
    fixed = _REPAIR.sub(_repaired, plain)
    found: list[tuple[int, Subject]] = []
    for match in _PHONE.finditer(fixed):
        one = _phone(fixed, plain, match)
        if one is not None:
            found.append((match.start(), one))
    for match in _SHORT.finditer(fixed.lower()):
        if not _NOT_CODE.match(match["after"]):
            found.append((match.start("code"), of_digits(match["code"], False, match["code"])))
    found.sort(key=lambda item: item[0])
    unique = {one.key: one for _, one in reversed(found)}
    order = dict.fromkeys(one.key for _, one in found)
    return tuple(unique[key] for key in order)


def _repaired(match: re.Match[str]) -> str:
    token = match[0]
    return token.translate(_LETTERS) if any(char.isdigit() for char in token) else token


def _phone(fixed: str, plain: str, match: re.Match[str]) -> Subject | None:
    start, end = match.span()
    if not _bounded(fixed, start, end) or _DATE.search(match[0]):
        return None
    if _CONTEXT.search(fixed[max(0, start - 60) : start].lower()):
        return None
    given = plain[start:end][:MAX_GIVEN]
    bare = re.sub(r"[^0-9xX*]", "", match[0])
    if match["masked"]:
        return odd(bare.lower().replace("*", "x"), given, "masked")
    one = of_digits(bare, "+" in match[0][:2], given)
    return None if one.kind == "odd" or (one.odd and one.odd != "missed_call") else one


def _bounded(fixed: str, start: int, end: int) -> bool:
    before, after = fixed[max(0, start - 12) : start], fixed[end : end + 10]
    if re.search(r"\d[.,\-]?$|[=?&#@_$]$", before) or re.match(r"[.,\-/]?\d|@|[xX*]{2}", after):
        return False
    if _UNIT.match(after) and (after[:1].isalpha() or fixed[start] == "1"):
        return False
    glue = _GLUE.search(before)
    if not glue:
        return True
    word = glue[0]
    return word.lower() in _GLUED or (len(word) > 2 and word.islower() and bool(re.search("[aeiouy]", word)))


def accounts(text: str) -> tuple[Subject, ...]:
    """Bank accounts in running text: digits after a word that calls them an account."""
    plain = fold(text)
    found: dict[str, Subject] = {}
    for match in _ACCOUNTS.finditer(plain):
        digits = re.sub(r"[^0-9]", "", match["number"])
        found.setdefault(
            f"acct:{digits}", Subject(f"acct:{digits}", "account", digits, match["number"])
        )
    return tuple(found.values())
