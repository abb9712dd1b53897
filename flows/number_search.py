"""Phone numbers and bank accounts in running text, and nothing that only looks like one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.number_tables import BANKS, OLD_AREA
from flows.numbering import MAX_GIVEN, account, odd, of_digits
from flows.text import fold, vocabulary
from flows.values import Subject

# Every piece is bounded and begins with a digit of its own, so the search is linear.
_S = r"(?:[ .\-/_)]{0,3}|,)"
_LOOSE = r"[ .\-/_()]{0,3}"


def _digits(count: int) -> str:
    return rf"(?:{_S}\d){{{count}}}"


def _spread(digits: str) -> str:
    """A pattern of these digits, with separators between them."""
    return _LOOSE.join(digits)


_TRUNK = (
    rf"(?:\(?\+{_S}8{_S}4\)?{_LOOSE}0?\)?{_LOOSE}|00{_S}84{_LOOSE}0?{_LOOSE}"
    rf"|\(?84\)?{_LOOSE}0?{_LOOSE}|\(?0{_LOOSE})"
)
_OLD_AREAS = "|".join(_spread(code[1:]) for code in sorted(OLD_AREA))
_END = r"(?![.,]?\d|[\-/](?!\(?0\d|\+?84)\d|[xX*]{2}|@)"
_NO_UNIT = r"(?! ?(?:d|k|h|tr|trieu|nghin|ngan|dong|vnd|usd)(?![a-zA-Z]))"
_PHONE = re.compile(
    r"(?<!\d)(?<!\d[.,])(?<!(?<!\d\d)\d[\-/])(?:"
    rf"(?P<foreign>\(?\+{_S}(?!8{_S}4)[1-9](?:[ .\-()]{{0,2}}\d){{7,14}}"
    rf"|00(?!84)[1-9](?:[ .\-]?\d){{8,13}}){_END}{_NO_UNIT}"
    rf"|(?P<masked>\(?0(?=[\d .\-]{{1,11}}[xX*]{{2}})[ .\-]?[235789]"
    rf"(?:[ .\-]?\d|[xX*]|[ .\-](?=[xX*]{{2}})[xX*]){{7,9}})(?![\dxX*])"
    rf"|(?P<service>(?:\(?(?:\+|00)?84\)?{_LOOSE})?1[89]00"
    rf"(?:[ .\-]?\d){{4}}(?:[ .\-]?\d[ .\-]?\d)?){_END}{_NO_UNIT}"
    rf"|(?P<mobile>{_TRUNK}[35789]{_digits(8)}){_END}"
    rf"|(?P<old>{_TRUNK}1[2689]{_digits(8)}){_END}"
    rf"|(?P<landline>{_TRUNK}(?:2{_LOOSE}[48]\)?{_digits(8)}|2{_LOOSE}\d{_LOOSE}\d\)?{_digits(7)}"
    rf"|6{_LOOSE}9\)?{_digits(7)}|(?:{_OLD_AREAS})\)?{_digits(7)})){_END})"
)
_SHORT = re.compile(
    r"(?:\b(?P<verb>goi|so|tong dai|dau so|nhan|gui|den|toi|qua|tu|tin|lh|lien he"
    r"|hotline|so may|call|to)"
    r"\s*(?:so |den |toi |cho )*[:\-]?\s*)(?P<code>(?!19\d\d|20\d\d)[1-9]\d{2,4})"
    r"(?![\d.,/:%\-]*\d)(?P<after>\s*[a-z]*)"
)
_CALLS = frozenset(("goi", "so", "tong dai", "dau so", "hotline", "so may", "call"))
_NOT_CODE = re.compile(
    r"\s*(?:d|k|tr|trieu|nghin|ngan|ngin|dong|vnd|usd|ty|ti|trd|lan|ngay|phut|gio|h|thang|nam|diem|"
    r"phieu|nguoi|duong|pho|ngo|to|ap|thon|m|km|kg|g|gb|mb|cai|suat|don|tuoi|qd|cau|hang|de)$"
)
_ANY_DIGITS = re.compile(r"\d.?\d|\d[OoIil|]|[OoIil|]\d")
_REPAIR = re.compile(r"(?<![A-Za-z0-9|])[0-9OoIil|]{2,}(?![A-Za-z0-9|])|(?<=\d)[OoIil|]+(?=\d)")
_LETTERS = str.maketrans("OoIil|", "001111")

_CALLED_ACCOUNT = r"(?:so tai khoan|so tk|stk|tai khoan|tk|account|acc|so the)"
_CALLED_ELSE = (
    r"(?:ma(?: so)? (?:van don|don hang|don|vd|kh|khach hang|hd|hop dong|gd|giao dich|thue|the|otp"
    r"|bhxh|bhyt|buu kien|buu pham|buu gui|hang|phong|ho so|du thuong|du an|dat cho|dat ve|ve"
    r"|tra cuu"
    r"|bao mat|xac nhan|xac thuc|kich hoat|qua|khuyen mai|giam gia|voucher|gioi thieu|nhan vien"
    r"|sinh vien|hoc sinh|benh nhan|can ho|cong to|ho|vach|sp|san pham|pin|nap|tham chieu|hoa don"
    r"|bien lai|dinh danh|can bo|phieu|kien hang|kien|goi hang)"
    r"|ma|mvd|van don|don hang|don|(?:so )?(?:cccd|cmnd|cmt|gplx)|can cuoc(?: cong dan)?"
    r"|chung minh(?: thu| nhan dan)?|otp|bien so|bks|mst|thue|bhxh|bhyt|bao hiem|hop dong"
    r"|(?:so )?hd"
    r"|hoa don|id|passport|ho chieu|giao dich|so du|seri|serial|imei|ho so|bien lai|sbd|so bao danh"
    r"|phieu(?: thu| chi| xuat| nhap)?|cong to|du thuong|mat khau|mk|pass|ref|gd|so quyet dinh)"
)
_BETWEEN = (
    r"(?:[ :.\-]*(?:so|la|cua|nay|no|toi|ban|em|minh|ngan hang|nh|bank|[a-z]*bank|vcb|bidv|acb|mb"
    r"|tcb"
    r"|agri|ctg|vietin|techcom|sacom|vib|shb|msb|ocb|tpb|vpb|stb|hdb|vietcom|exim|ca nhan)\b)"
    r"{0,4}[ :.\-#]*"
)
_CONTEXT = re.compile(rf"\b(?:{_CALLED_ACCOUNT}|{_CALLED_ELSE}){_BETWEEN}$")
_SENT_TO = re.compile(r"\b(?:ck|chuyen khoan|chuyen tien|chuyen|nop|nap|gui tien)(?: \w+){0,3} ?$")
_BANK_AFTER = re.compile(rf"\W{{0,3}}(?:ngan hang|nh|{'|'.join(sorted(BANKS))})\b")
_CALLED_AFTER = re.compile(
    r"\W{0,3}(?:la|day la)? ?(?:stk|so tk|so tai khoan|cccd|cmnd|mst|ma don"
    r"|ma van don)\b(?!\D{0,25}\d)"
)
ACCOUNT = re.compile(
    rf"\b{_CALLED_ACCOUNT}{_BETWEEN}(?P<number>\d(?:[ .\-]?\d){{5,18}})(?![\d.])", re.IGNORECASE
)
_BY_NUMBER = ("zalo.me/", "wa.me/", "t.me/")
"""Links of messengers that end in the number of whom they lead to."""
_RUN = re.compile(r"(?<![0-9a-z=?&#/])(?<!\d[.,\-])[1-9](?:[ .\-]?[0-9]){7,18}(?![0-9a-z]|[.,]\d)")
_SUM = re.compile(r"[0-9]{1,3}(?:[ .,][0-9]{3})+|[1-9][0-9]*0{5,}")
_SUM_AFTER = re.compile(r" ?(?:d|k|dong|vnd|usd|trieu|tr|nghin|ngan)\b")
_PAID_TO = re.compile(
    r"\b(?:chuyen|ck|gui tien|nop|nap)(?: \w+){0,4} (?:vao|toi|den|cho|qua)(?: so)? ?$"
)
_BANK_BEFORE = re.compile(
    rf"\b(?:ngan hang|nh|bank|{'|'.join(sorted(BANKS - {'vp', 'mb', 'agri'}))})"
    r"(?: (?:so|la))?[ :.\-]{0,3}$"
)
_CODE = re.compile(rf"\b{_CALLED_ELSE}{_BETWEEN}$")
_UNIT = re.compile(r"(?:d|k|vnd|dong|trieu|tr|usd|h|vn)(?![a-z])", re.IGNORECASE)
_DATE = re.compile(r"(?<!\d)(?:0?[1-9]|[12]\d|3[01])[./\-](?:0?[1-9]|1[0-2])[./\-](?:19|20)\d\d")
_GLUE = re.compile(r"([A-Za-z]+)([-_]?)$")
_CODE_BEFORE = re.compile(r"[=?&#@$]$|\bP[A-EKM] ?$|\bV[NP]-?$")
_CODE_AFTER = re.compile(rf"(?i:{_UNIT.pattern})|[A-Z]{{2}}\b|/[A-Z]{{2}}|-\d{{3}}(?!\d)|@")
_CODE_WORDS = vocabulary("pa pe ma id be ee ra")
_GLUED = vocabulary(
    "so sdt dt goi lh nhan tu zalo alo hotline tel phone mobile call may la cho toi den qua"
)


def find(text: str) -> tuple[Subject, ...]:
    """The phone numbers in running text, in their order and without repeats.

    Only what has the shape of one: no accounts, codes, amounts, dates or identity numbers.
    A bare short code counts only after a word such as ``goi`` or ``gui``.
    """
    plain = fold(text)
    if not _ANY_DIGITS.search(plain):
        return ()
    fixed = _REPAIR.sub(_repaired, plain)
    taken = [match.span() for match in _PHONE.finditer(fixed)]
    found = [
        (match.start(), one)
        for match in _PHONE.finditer(fixed)
        if (one := _phone(fixed, plain, match)) is not None
    ]
    for match in _SHORT.finditer(fixed.lower()):
        at, code = match.start("code"), match["code"]
        round_sum = code.endswith("00") and match["verb"] not in _CALLS
        if round_sum or _NOT_CODE.match(match["after"]) or any(a <= at < b for a, b in taken):
            continue
        found.append((at, of_digits(code, False, code)))
    found.sort(key=lambda item: item[0])
    first: dict[str, Subject] = {}
    for _, one in found:
        first.setdefault(one.key, one)
    return tuple(first.values())


def _repaired(match: re.Match[str]) -> str:
    token = match[0]
    return token.translate(_LETTERS) if any(char.isdigit() for char in token) else token


def _phone(fixed: str, plain: str, match: re.Match[str]) -> Subject | None:
    start, end = match.span()
    if not _bounded(fixed, start, end) or _DATE.search(match[0]):
        return None
    if _called_else(fixed[max(0, start - 60) : start].lower(), fixed[end : end + 60].lower()):
        return None
    given = plain[start:end][:MAX_GIVEN]
    bare = re.sub(r"[^0-9xX*]", "", match[0])
    if match["masked"]:
        return odd(bare.lower().replace("*", "x"), given, "masked")
    if match["foreign"]:
        return _foreign(match[0], given)
    one = of_digits(bare, "+" in match[0][:2], given)
    return None if one.kind == "odd" or (one.odd and one.odd != "missed_call") else one


def _foreign(typed: str, given: str) -> Subject | None:
    """The foreign number at the front of `typed`; figures of the next words may hang on it."""
    international = "+" in typed[:2]
    while typed:
        one = of_digits(re.sub(r"[^0-9]", "", typed), international, given[: len(typed)])
        if one.kind != "odd" or " " not in typed.strip():
            return None if one.kind == "odd" else one
        typed = typed.rstrip().rsplit(" ", 1)[0]
    return None


def _called_else(before: str, after: str) -> bool:
    """Whether the words beside the digits call them an account, a code or an identity."""
    if _CONTEXT.search(before) or _CALLED_AFTER.match(after):
        return True
    return _SENT_TO.search(before) is not None and _BANK_AFTER.match(after) is not None


def _bounded(fixed: str, start: int, end: int) -> bool:
    """Whether what touches the digits leaves them a phone number of their own."""
    before, after = fixed[max(0, start - 24) : start], fixed[end : end + 10]
    if _CODE_AFTER.match(after) or _CODE_BEFORE.search(before) or _in_address(before):
        return False
    glue = _GLUE.search(before)
    if not glue or fixed[start] == "(":
        return True
    word, hyphen = glue[1], glue[2]
    if word.lower() in _GLUED:
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


def accounts(text: str) -> tuple[Subject, ...]:
    """Bank accounts in running text: digits that a word calls so, or beside a bank's name, or
    after a word for paying; not what has the shape of a phone number or of a sum."""
    plain = fold(text)
    found: dict[str, Subject] = {}
    for match in ACCOUNT.finditer(plain):
        one = account(re.sub(r"[^0-9]", "", match["number"]), match["number"])
        found.setdefault(one.key, one)
    for one, before, after in _runs(plain):
        if _PAID_TO.search(before) or _BANK_BEFORE.search(before) or _BANK_AFTER.match(after):
            found.setdefault(one.key, one)
    return tuple(found.values())


def loose(text: str) -> tuple[Subject, ...]:
    """Digits in a few words that can be an account, though nothing there calls them one."""
    found = {one.key: one for one, _, _ in _runs(fold(text))}
    return tuple(found.values())


def _runs(plain: str) -> Iterator[tuple[Subject, str, str]]:
    """Digits that can be an account, and what stands before and after them in lower case."""
    low = plain.lower()
    for match in _RUN.finditer(low):
        start, end = match.span()
        before, after = low[max(0, start - 60) : start], low[end : end + 30]
        if is_sum(match[0]) or _SUM_AFTER.match(after) or _CODE.search(before):
            continue
        one = of_digits(re.sub(r"[^0-9]", "", match[0]), False, plain[start:end])
        if one.kind == "account":
            yield one, before, after


def is_sum(run: str) -> bool:
    """Whether digits are rather an amount of money: grouped by thousands, or round."""
    return _SUM.fullmatch(run) is not None
