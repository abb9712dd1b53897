"""From bare digits to the subject they are: Vietnam's plan, and the world's by `phonenumbers`.

`phonenumbers` is an aid, not a gate: it calls many numbers that people were really called
from invalid (the 02499 block, numbers cut short by a display), and those count here.
"""

from __future__ import annotations

import re
from functools import lru_cache

import phonenumbers
from phonenumbers import ValidationResult

from flows.subjects.number_tables import AREA, MISSED_CALL, MOBILE, OLD_AREA, OLD_MOBILE, STATE
from flows.values import Subject, SubjectKind

_MOBILE = re.compile(r"0[35789]\d{8}")
_SERVICE = re.compile(r"1[89]00(?:\d{4}|\d{6})")
# Seven digits are a landline of the neighbourhood, typed without its area code.
_ACCOUNT = re.compile(r"(?![236]\d{6}$)[1-9]\d{5,18}")
MAX_SHOWN = 24
MAX_GIVEN = 60


@lru_cache(maxsize=8_192)
def of_digits(digits: str, international: bool, given: str) -> Subject:
    """The subject that `digits` are; never None, since odd numbers are subjects too.

    digits         decimal digits only, at least one
    international  they followed a ``+`` or ``00``: the country code comes first
    """
    given = given[:MAX_GIVEN]
    if international and not digits.startswith("84"):
        return _foreign(digits, given)
    if international:
        return _vietnamese(_trunk(digits[2:]), given)
    if digits.startswith("00"):
        return _double_zero(digits, given)
    if digits.startswith("84") and len(digits) >= 10:
        return _vietnamese(_trunk(digits[2:]), given)
    return _vietnamese(digits, given)


def _trunk(rest: str) -> str:
    """What follows 84, in national form: ``0`` in front, except for service numbers."""
    rest = rest.lstrip("0")
    return rest if _SERVICE.fullmatch(rest) else "0" + rest


def _double_zero(digits: str, given: str) -> Subject:
    if digits.startswith("0084"):
        return _vietnamese(_trunk(digits[4:]), given)
    if _MOBILE.fullmatch(digits[1:]) and digits[1:4] in MOBILE:
        return _national("mobile", digits[1:], given)
    return _foreign(digits.lstrip("0"), given)


def _vietnamese(digits: str, given: str) -> Subject:
    subject = _well_formed(digits, given)
    if subject is not None:
        return subject
    if 3 <= len(digits) <= 6 and digits[0] != "0":
        return Subject(f"code:{digits}", "short", digits, given)
    if len(digits) == 9 and "0" + digits[:2] in MOBILE:
        return _national("mobile", "0" + digits, given)
    if re.fullmatch(r"0(?:1\d{9}|[35789]\d{8})", digits):
        return _national("mobile", digits, given, "unassigned")
    if re.fullmatch(r"02\d{9}", digits):
        return _national("landline", digits, given, "unassigned")
    if _ACCOUNT.fullmatch(digits):
        return account(digits, given)
    return odd(digits, given, _why(digits))


def account(digits: str, given: str) -> Subject:
    """A bank account: the same one, whether it was called so or its digits were sent alone."""
    return Subject(f"acct:{digits}", "account", digits, given[:MAX_GIVEN])


_UNSURE = ("odd", "foreign", "short")


def also(one: Subject) -> tuple[Subject, ...]:
    """What else the digits of `one` may be: banks and wallets give accounts that are the owner's
    phone number, or begin like one or like a call from abroad (0071…). What is a number of
    today's plan, and is not called an account, is that number alone."""
    if one.kind == "account":
        phone = _well_formed(one.display, one.given)
        return (phone,) if phone is not None else ()
    if one.kind not in _UNSURE and one.odd != "unassigned":
        return ()
    if one.odd == "masked" or "+" in one.given:
        return ()
    typed = one.given if not re.search(r"[A-Za-z|]", one.given) else one.display
    digits = re.sub(r"[^0-9]", "", typed)
    return (account(digits, one.given),) if 6 <= len(digits) <= 19 else ()


def _well_formed(digits: str, given: str) -> Subject | None:
    """The mobile, landline or service number of today's plan, old ones moved to it."""
    if _MOBILE.fullmatch(digits):
        return _national("mobile", digits, given) if digits[:3] in MOBILE else None
    if _SERVICE.fullmatch(digits):
        return Subject(f"tel:+84{digits}", "service", digits, given)
    if len(digits) == 10 and digits.startswith(STATE):
        return _national("landline", digits, given)
    if len(digits) != 11:
        return None
    if digits[:4] in OLD_MOBILE:
        return _national("mobile", OLD_MOBILE[digits[:4]] + digits[4:], given)
    if digits[:4] in OLD_AREA:
        return _national("landline", OLD_AREA[digits[:4]] + digits[4:], given)
    if digits[:3] in AREA or digits[:4] in AREA:
        return _national("landline", digits, given)
    return None


def _national(kind: SubjectKind, digits: str, given: str, why: str = "") -> Subject:
    return Subject(f"tel:+84{digits[1:]}", kind, digits, given, why)


def _why(digits: str) -> str:
    if digits.startswith("0"):
        length = 11 if digits.startswith("02") else 10
        if len(digits) == length:
            return "unassigned"
        return "short" if len(digits) < length else "long"
    if len(digits) in (10, 11):
        return "unassigned"
    return "short" if len(digits) < 10 else "long"


def odd(digits: str, given: str, why: str) -> Subject:
    """A number that can't be one, as it was given."""
    display = digits if len(digits) <= MAX_SHOWN else digits[: MAX_SHOWN - 3] + "..."
    return Subject(f"odd:{digits[:MAX_GIVEN]}", "odd", display, given[:MAX_GIVEN], why)


def _foreign(digits: str, given: str) -> Subject:
    missed = "missed_call" if digits.startswith(MISSED_CALL) else ""
    why = missed or foreign_fault(digits)
    if why and not (missed and 8 <= len(digits) <= 15):
        return odd("+" + digits, given, why)
    return Subject(f"tel:+{digits}", "foreign", f"+{digits}", given, why)


def foreign_fault(digits: str) -> str:
    """Why an international number can't be one: ``short | long | unassigned``, or ""."""
    if not 7 <= len(digits) <= 15:
        return "short" if len(digits) < 7 else "long"
    try:
        number = phonenumbers.parse("+" + digits, None)
    except phonenumbers.NumberParseException:
        return "unassigned"
    match phonenumbers.is_possible_number_with_reason(number):
        case ValidationResult.TOO_SHORT | ValidationResult.IS_POSSIBLE_LOCAL_ONLY:
            return "short"
        case ValidationResult.TOO_LONG:
            return "long"
        case ValidationResult.IS_POSSIBLE:
            return ""
    return "unassigned"
