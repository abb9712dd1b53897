"""What the words next to digits call them: an account, a code, an identity, or the receiver of
money."""

from __future__ import annotations

import re

from flows.subjects.number_tables import BANKS
from flows.text import vocabulary

_CALLED_ACCOUNT = r"(?:so tai khoan|so tk|stk|tai khoan|tk|account|acc|so the)"
_CALLED_ELSE = (
    r"(?:ma(?: so)? (?:van don|don hang|don|vd|kh|khach hang|hd|hop dong|gd|giao dich|thue|the|otp"
    r"|bhxh|bhyt|buu kien|buu pham|buu gui|hang|phong|ho so|vu an|vu viec|du thuong|du an"
    r"|dat cho|dat ve|ve"
    r"|tra cuu|qua tang|lop|nv|sv|hs|bn|cif|dang ky|nguoi dung|cuoc|giam|so thue ca nhan"
    r"|bao mat|xac nhan|xac thuc|kich hoat|qua|khuyen mai|giam gia|voucher|gioi thieu|nhan vien"
    r"|sinh vien|hoc sinh|benh nhan|can ho|cong to|ho|vach|sp|san pham|pin|nap|tham chieu|hoa don"
    r"|bien lai|dinh danh|can bo|phieu|kien hang|kien|goi hang)"
    r"|ma|mvd|van don|don hang|don|(?:so )?(?:cccd|cmnd|cmt|gplx)|can cuoc(?: cong dan)?"
    r"|chung minh(?: thu| nhan dan)?|otp|bien so|bks|mst|thue|bhxh|bhyt|bao hiem|hop dong"
    r"|(?:so )?hd"
    r"|hoa don|vu an|id|passport|ho chieu|giao dich|so du|seri|serial|imei|ho so|bien lai"
    r"|sbd|so bao danh"
    r"|phieu(?: thu| chi| xuat| nhap)?|cong to|du thuong|mat khau|mk|pass(?:word)?|ref|gd"
    r"|so (?:quyet dinh|lenh|tham chieu|ho khau|khung|gcn|cif|hieu|cong van|tien)"
    r"|lenh(?: (?:chuyen tien|bat|tam giam|kham xet))?|giay (?:moi|trieu tap|phep|bao)|trieu tap"
    r"|quyet dinh|cong van|bien ban"
    r"|ms(?:kh|sv|nv|hs|hv|dn)|u?id|user(?:name)?|order|tracking|code|bill|invoice|booking|pnr|a/c)"
)
_BETWEEN = (
    r"(?:[ :.\-]*(?:so|la|cua|nay|no|toi|ban|em|minh|quy khach|anh|chi|moi|cu|chinh|tam thoi"
    r"|dang nhap|dien|nuoc|nhan|nguoi nhan|nhan tien|thu huong|thanh toan|giao dich|don hang"
    r"|wifi|tin dung|dien tu|number|code|id|ngan hang|nh|bank|[a-z]*bank|vcb|bidv|acb|mb|tcb"
    r"|agri|ctg|vietin|techcom|sacom|vib|shb|msb|ocb|tpb|vpb|stb|hdb|vietcom|exim|ca nhan)\b)"
    r"{0,5}[ :.\-#]*"
)
_PARCEL_OF = re.compile(
    r"\b(?:j&t|jt|ghn|ghtk|spx|vtp|viettel ?post|vnpost|ninja ?van|shopee|lazada|tiki)"
    r"(?: express)?(?: \w+)?\W{0,3}$"
)
_PARCEL = re.compile(r"8[0-9]{11}")
"""Words with which couriers number parcels: with the very digits of an old mobile after 84."""
_CONTEXT = re.compile(rf"\b(?:{_CALLED_ACCOUNT}|{_CALLED_ELSE}){_BETWEEN}$")
_SENT_TO = re.compile(r"\b(?:ck|chuyen khoan|chuyen tien|chuyen|nop|nap|gui tien)(?: \w+){0,3} ?$")
BANK_AFTER = re.compile(rf"\W{{0,3}}(?:ngan hang|nh|{'|'.join(sorted(BANKS))})\b")
_CALLED_AFTER = re.compile(
    r"\W{0,3}(?:la|day la)? ?(?:stk|so tk|so tai khoan|cccd|cmnd|mst|ma don"
    r"|ma van don)\b(?!\D{0,25}\d)"
)
ACCOUNT = re.compile(
    rf"\b{_CALLED_ACCOUNT}{_BETWEEN}(?P<number>\d(?:[ .\-]?\d){{5,18}}+)"
    r"(?!\.?\d|[x*]{2,}+(?![a-z])|[ .\-][x*]{3,}+(?![a-z]))",
    re.IGNORECASE,
)
"""What is called an account. Of one that is masked, as banks do (``5300205xxxxxx``), the rest names
a branch and many people, so it identifies no account."""
PAID_TO = re.compile(
    r"\b(?:chuyen|ck|gui tien|nop|nap)(?: \w+){0,4} (?:vao|toi|den|cho|qua)(?: so)? ?$"
)
BANK_BEFORE = re.compile(
    rf"\b(?:ngan hang|nh|bank|{'|'.join(sorted(BANKS - {'vp', 'mb', 'agri'}))})"
    r"(?: (?:so|la))?[ :.\-]{0,3}$"
)
CODE = re.compile(rf"\b{_CALLED_ELSE}{_BETWEEN}$")
_UNIT = re.compile(r"(?:d|k|vnd|dong|trieu|tr|usd|h|vn)(?![a-z])", re.IGNORECASE)
_GLUE = re.compile(r"([A-Za-z]+)([-_]?)$")
_BUT = re.compile(
    r"\b(?:khong|ko|k|hong|chang)\b[^.;]{0,40}\d\W*ma (?:la )?(?:so )?$", re.IGNORECASE
)
"""``khong phai 0912345678 ma la``: but, and no code."""
_THEN = re.compile(
    r"\b(?:gi|nay|do|nao|ai|vay|the|roi|la|sao|khong|ko|phien|nua|hoai|nhe|nha|qua|lam|luon|di),?"
    r" ma (?:so )?$"
)
"""``so gi ma +855…``: a word of astonishment, and no code."""
_CODE_BEFORE = re.compile(r"[=?#@$]$|(?<!\d{9})&$|\bP[A-EKM] ?$|\bV[NP]-?$")
_CODE_AFTER = re.compile(rf"(?i:{_UNIT.pattern})|[A-Z]{{2}}\b|/[A-Z]{{2}}|-\d{{3}}(?!\d)|@")
_CODE_WORDS = vocabulary("pa pe ma id be ee ra")
_GLUED = vocabulary(
    "so sdt dt goi lh nhan tu zalo alo hotline tel phone mobile call may la cho toi den qua"
)
_BY_NUMBER = ("zalo.me/", "wa.me/", "t.me/")
"""Links of messengers that end in the number of the person that they lead to."""


def called_else(digits: str, before: str, after: str) -> bool:
    """Whether the words beside `digits` call them an account, a code or an identity."""
    if _PARCEL.fullmatch(digits) and _PARCEL_OF.search(before):
        return True
    if _BUT.search(before) or _THEN.search(before):
        return False
    if _CONTEXT.search(before) or _CALLED_AFTER.match(after):
        return True
    return _SENT_TO.search(before) is not None and BANK_AFTER.match(after) is not None


_NAMED = re.compile(r"\b(?:sdt|dt|tel|phone|zalo|hotline|so) ?[=#]$", re.IGNORECASE)


def bounded(fixed: str, start: int, end: int) -> bool:
    """Whether what touches the digits leaves them a phone number of their own."""
    before, after = fixed[max(0, start - 24) : start], fixed[end : end + 10]
    if _CODE_AFTER.match(after) or _in_address(before):
        return False
    if _CODE_BEFORE.search(before) and not _NAMED.search(before):
        return False
    glue = _GLUE.search(before)
    if not glue or fixed[start] == "(":
        return True
    word, hyphen = glue[1], glue[2]
    if word.lower() in _GLUED or (len(word) == 1 and word.islower() and not hyphen):
        return True
    vowel = re.search("[aeiouy]", word, re.IGNORECASE)
    if hyphen:
        return vowel is not None or word.islower()
    return vowel is not None and len(word) > 1 and word not in _CODE_WORDS and not word.isupper()


def _in_address(before: str) -> bool:
    """Whether the digits go on with a link or a mail address."""
    token = before.rsplit(" ", 1)[-1]
    in_link = re.search(r"[a-z]\.[a-z]+[^ ]*/$", token, re.IGNORECASE) is not None
    return in_link and not token.lower().endswith(_BY_NUMBER)
