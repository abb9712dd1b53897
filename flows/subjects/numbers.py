"""Numbers as people type them: what a text means as one subject, and the numbers in it.

Two readings. *Strict*: the text is one subject, alone or after KT or LD, and is kept even if
it is truncated or impossible (`subject`, `alone`). *Running*: in a message only the shapes
of phone numbers count (`find`), and what a word before it calls an account is one (`accounts`).
"""

from __future__ import annotations

import re
from functools import lru_cache

from flows.subjects import links
from flows.subjects.number_context import ACCOUNT
from flows.subjects.number_search import accounts, find, is_sum, loose, without_trunk
from flows.subjects.numbering_plan import MAX_GIVEN, account, also, foreign_fault, odd, of_digits
from flows.text import fold
from flows.values import Subject

__all__ = [
    "accounts", "alone", "also", "brandname", "completed", "cut_short", "find", "is_sum", "lead",
    "loose", "more", "msisdn", "named", "national", "subject",
]  # fmt: skip

_MAX_ALONE = 200
_PLAIN_MOBILE = re.compile(r"0[35789][0-9]{8}")
_LABEL = re.compile(
    r"(?:(?:so|sdt|dt|dien thoai|dtdd|tel|phone|mobile|hotline|tong dai|dau so|tu|goi|lh|number)"
    r"(?: (?:dien thoai|dt|nay|la|may|tong dai)){0,2}+[\s:.\-]{0,4}+){1,3}+(?=[+(\[\dOo|])",
    re.IGNORECASE,
)
_GLUED = re.compile(r"[a-hjkmnp-z](?=0[35789][0-9]{8}$)", re.IGNORECASE)
"""A letter typed by mistake before a mobile number."""
_NUMERIC = re.compile(
    r"[+(\[ ]*[0-9OoIl|i](?:[ .,:;\-_()/\[\]]{0,4}[0-9OoIli|xX*+])*+[ .,)\]?!;:]*+"
)
_MASK = re.compile(r"[xX*]{2,}$|[xX*]{3,}")
# "loi", "oi": letters that could be digits and are a word. "OO" and "ll" are digits.
_LETTERS_ONLY = re.compile(r"(?<![0-9OoIil|])(?![Oo]+\b|[Il|]+\b)[OoIil|]{2,}(?![0-9OoIil|])")
_EMERGENCY = re.compile(r"[lI|1]{2}[345]")
_LETTERS = str.maketrans("OoIil|", "001111")
_BRAND = re.compile(r"(?=.{2,11}$)(?=.*[a-z])[a-z0-9][a-z0-9_.\- ]*", re.IGNORECASE)
_ACCOUNT = re.compile(
    r"(?:so tai khoan|so tk|stk|tai khoan|tk|account|acc)\b[ :.\-]*(?:so |la |nh |ngan hang )*"
    r"(?:[a-z]{2,18}[ :.\-]+){0,2}([0-9](?:[ .\-]?[0-9]){4,18})(?:[ .\-]+(?!x{3})[a-z ]{2,30})?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\(0\)|[ .()\u00a0-]")
"""Separators between the digits of a sender: ``+84 (0)912-777.001``."""
_SENDER = re.compile(r"\+?[0-9]{7,15}")


@lru_cache(maxsize=8_192)
def subject(text: str) -> Subject | None:
    """`text` (alone, or what follows KT or LD) as one subject, or None if it can't be one.

    A number, short code, brandname, link or account; a number is accepted however odd it is. If
    words follow the number (``0912345678 co phai lua dao khong``) it is the subject.
    """
    result = alone(text)
    if result is None:
        first = lead(text)
        result = first[0] if first else None
    return result or brandname(text)


_CONNECTED = re.compile(
    r"[&,;/\-)\] ]*+(?:(?:va|voi|and|hoac|hay|cung)(?: so)? )?[&,;/\- ]*+(?=[+(\[0-9])",
    re.IGNORECASE,
)
_CALLERS = frozenset(("mobile", "landline", "service", "foreign"))


def named(text: str) -> tuple[Subject, ...]:
    """All that is at the front of `text`: one subject, or numbers one after the other.

    A link that leads to a number (``zalo.me/0912345678``) is both.
    """
    first = subject(text)
    if first is None:
        return ()
    if first.kind == "link":
        return (*find(first.given), first)
    front = None if alone(text) else lead(text)
    return (first, *more(front[1])) if front else (first,)


_PARTED = re.compile(
    r"(?<![0-9+])(?![0-9]{2}[ .\-/][0-9]{2}[ .\-/](?:19|20)[0-9]{2})0[35789](?:[ .\-]?[0-9]){5,7}"
    r"(?![0-9]|[ .,\-][0-9]|[xX*])"
)
"""The digits of a mobile number of which one to three are missing."""
_OTHER_DIGITS = re.compile(
    r"\d ?(?:d|k|dong|vnd|tr|trieu|nghin|ngan|h|gio)\b"
    r"|\b(?:bien so|bks|bien xe|ma|tk|stk|tai khoan|ngay|sinh|cccd|cmnd|don)\b"
)
_BESIDE = 6
"""With no more words than this, nothing else is meant by such digits."""
_CUT = re.compile(
    r"\b(?:so|sdt|dt|so dien thoai|number)\b(?: nay| la"
    r"| dien thoai){0,2}[ :]{0,2}(0[0-9]{5,8}(?: ?[xX*]{2,4})?)"
    r"(?![0-9xX*])"
)


def cut_short(text: str, *, asked: bool = False) -> tuple[Subject, ...]:
    """A number with digits missing, if the word before it says that it is one, or the text has only
    a few words besides.

    asked  the text asks about a number: then any words may be next to it
    """
    plain = " ".join(fold(text[:200]).split()).lower()
    match, parted = _CUT.search(plain), _PARTED.search(plain)
    is_few = asked or len(re.findall(r"[a-z]+", plain)) <= _BESIDE
    if not match and parted and is_few and not _OTHER_DIGITS.search(plain):
        return (odd(re.sub(r"[^0-9]", "", parted[0]), parted[0], "short"),)
    one = subject(match[1].replace(" ", "")) if match else None
    return (one,) if one is not None and one.odd in ("short", "masked") else ()


_LACKING = re.compile(
    r"(?=.*\b(?:cuoi|thieu|sot|quen|sau cung)\b)"
    r"(?:(?:a|o|y|ua|ui|u|lon|nham|quen|con|thieu|mat|sot|them|so|chu so|cai|la|co|thi|ma|cuoi"
    r"|cuoi cung|sau cung) )*(?P<digits>[0-9]{1,3})"
    r"(?: (?:nua|o|cuoi|sau|cung|chot|nha|nhe|nghe|a|em|anh|chi|co|chu|bac|do|ne|so|cua|day))*"
)


def completed(short: Subject, text: str) -> str:
    """The whole number, if `text` says which digits were left out at the end of a short one
    (``a quen, so 9 o cuoi``); "" for other words."""
    match = _LACKING.fullmatch(" ".join(re.findall(r"[a-z0-9]+", fold(text[:80]).lower())))
    whole = alone(short.display + match["digits"]) if match else None
    return whole.display if whole is not None and whole.kind == "mobile" else ""


def more(rest: str) -> tuple[Subject, ...]:
    """Further numbers after a first one: ``0355111336 hai so nay``, ``va so 0355…``."""
    subjects: list[Subject] = []
    while connected := _CONNECTED.match(rest):
        following = lead(rest[connected.end() :])
        if following is None or not _stands_by_itself(following[0]):
            break
        subjects.append(following[0])
        rest = following[1]
    return tuple(subjects)


def _stands_by_itself(one: Subject) -> bool:
    """Whether a number behind another is one more, and not a sum or a code."""
    if one.kind == "account":
        return len(one.display) > 8 and not is_sum(one.display)
    return one.kind in _CALLERS


@lru_cache(maxsize=8_192)
def alone(text: str) -> Subject | None:
    """The number, link or account that the whole `text` is; brandnames are not looked for."""
    if _PLAIN_MOBILE.fullmatch(text):
        return of_digits(text, False, text)
    given = text.strip()
    if len(given) > _MAX_ALONE:
        return None
    plain = " ".join(fold(given).split()).strip("\"'<>")
    return (
        links.address(plain)
        or _numeric(_unlabel(plain), given)
        or _account(plain)
        or links.subject(plain)
    )


def _unlabel(plain: str) -> str:
    label = _LABEL.match(plain) or _GLUED.match(plain)
    return plain[label.end() :] if label else plain


def _numeric(plain: str, given: str) -> Subject | None:
    if not _NUMERIC.fullmatch(plain):
        return None
    if _LETTERS_ONLY.search(plain):
        return None
    digits = sum(char.isdigit() for char in plain)
    if not _EMERGENCY.fullmatch(plain) and digits < max(1, sum(char in "OoIil|" for char in plain)):
        return None
    bare = re.sub(r"[^0-9A-Za-z|*+]", "", without_trunk(plain)).translate(_LETTERS)
    if _MASK.search(bare):
        return odd(bare.lower().replace("*", "x"), given, "masked")
    international = bare.startswith("+")
    bare = _once(re.sub(r"[^0-9]", "", bare))
    one = of_digits(bare, international, given)
    if len(bare) > 15 or one.kind in ("odd", "account"):
        return None if len(find(plain)) > 1 else one
    return one


def _once(digits: str) -> str:
    """A number that was pasted twice is itself."""
    half = digits[: len(digits) // 2]
    return half if len(digits) > 15 and half * 2 == digits else digits


def _account(plain: str) -> Subject | None:
    match = _ACCOUNT.fullmatch(plain)
    if not match:
        return None
    return account(re.sub(r"[^0-9]", "", match[1]), plain)


def lead(text: str) -> tuple[Subject, str] | None:
    """The number or link that `text` begins with, and what follows it; None without one."""
    plain = " ".join(fold(text[:400]).split())
    called = ACCOUNT.match(plain)
    if called:
        one = account(re.sub(r"[^0-9]", "", called["number"]), called[0])
        return one, plain[called.end() :].strip(" )],.;:-")
    plain = _unlabel(plain)
    for one in (*find(plain), *links.find(plain)):
        at = plain.find(one.given)
        if 0 <= at <= 2 and not plain[:at].strip(" ([+"):
            return one, plain[at + len(one.given) :].strip(" )],.;:-")
    head = re.match(r"[+(\[]?\d[\d.\-]*\d[)\]]?(?=[\s,;:?!]|$)", plain)
    if head:
        number = _numeric(head[0], head[0])
        rest = plain[head.end() :].strip(" )],.;:-")
        if number and not (_is_small(number) and find(rest)):
            return number, rest
    return None


def _is_small(number: Subject) -> bool:
    """Whether it is more likely a sum, if a phone number follows."""
    return number.kind == "account" and (len(number.display) < 9 or is_sum(number.display))


def brandname(text: str) -> Subject | None:
    """`text` as an alphanumeric sender ID (up to 11 of ``A-Za-z0-9-_.`` and blank), or None."""
    plain = " ".join(fold(text).split()).strip(" ?!.,;:()[]\"'")
    if not _BRAND.fullmatch(plain):
        return None
    return Subject(f"name:{plain.lower()}", "brandname", plain, text.strip()[:MAX_GIVEN])


@lru_cache(maxsize=8_192)
def msisdn(text: str) -> str | None:
    """The sender of an MO in E.164, or None for a short code, service number or name.

    Anything that can be a subscriber somewhere counts: to lose a message is worse.
    """
    given = _BETWEEN.sub("", text.strip().removeprefix("tel:"))
    if not _SENDER.fullmatch(given) or not given.isascii():
        return None
    digits = given.lstrip("+")
    if not given.startswith("+"):
        if digits.startswith("00"):
            digits = digits[2:]
        elif digits.startswith("0"):
            digits = "84" + digits[1:]
        elif len(digits) == 9 and digits[0] in "35789":
            digits = "84" + digits
    if digits.startswith("84"):
        rest = digits[2:].lstrip("0")
        ok = 8 <= len(rest) <= 10 and not re.match(r"1[89]00", rest)
        return f"+84{rest}" if ok else None
    return f"+{digits}" if len(digits) >= 8 and not foreign_fault(digits) else None


def national(e164: str) -> str:
    """How replies show a number: ``+84912345678`` is ``0912345678``; foreign ones keep ``+``."""
    if not e164.startswith("+84"):
        return e164
    rest = e164[3:]
    return rest if re.match(r"1[89]00", rest) else "0" + rest
