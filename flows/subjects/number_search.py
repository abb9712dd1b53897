"""Phone numbers and bank accounts in running text, and nothing that only looks like one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from flows.subjects.number_context import (
    ACCOUNT,
    BANK_AFTER,
    BANK_BEFORE,
    CODE,
    PAID_TO,
    bounded,
    called_else,
)
from flows.subjects.number_tables import ABROAD, MISSED_CALL, OLD_AREA
from flows.subjects.numbering_plan import MAX_GIVEN, account, foreign_fault, odd, of_digits
from flows.subjects.spoken_numbers import spoken
from flows.text import MEMO, fold
from flows.values import Subject

# Every piece is bounded and begins with a digit of its own, so the search is linear.
_S = r"(?:[ .\-/_)'~|]{0,3}|,)"
_LOOSE = r"[ .\-/_()'~|\[\]]{0,3}"


def _digits(count: int) -> str:
    return rf"(?:{_S}\d){{{count}}}"


_TRUNK = (
    rf"(?:\(?\+{_S}8{_S}4\)?{_LOOSE}0?\)?{_LOOSE}|00{_S}84{_LOOSE}0?{_LOOSE}"
    rf"|\(?84\)?{_LOOSE}0?{_LOOSE}|\(?0{_LOOSE})"
)
_OLD_AREAS = "|".join(_LOOSE.join(code[1:]) for code in sorted(OLD_AREA))
# A comma, or a dot after ten digits, may be followed by one more whole number.
_MORE = r"(?:0|\+?84)(?:[ .\-]?\d){9}"
_END = rf"(?!\d|[.,](?!{_MORE})\d|[\-/](?!\(?0\d|\+?84)\d|[xX*]{2}|@)"
_NO_UNIT = r"(?! ?(?:d|k|h|tr|trieu|nghin|ngan|dong|vnd|usd)(?![a-zA-Z]))"
_NO_SUM = r"(?! ?(?i:vnd|usd|dong(?= ?[.,;!?]|$)))"
_PHONE = re.compile(
    r"(?=[(+\d])"  # Anywhere else the rest need not be tried.
    r"(?<!\d)(?:(?<!\d[.,])|(?<=[\d .\-]{9}\d,)|(?<=\d{10}\.))(?<!(?<!\d\d)\d[\-/])(?:"
    rf"(?P<foreign>\(?\+{_S}(?!8{_S}4)[1-9](?:[ .\-()]{{0,3}}\d){{6,14}}"
    rf"|\(?00[ .\-]?(?!84)[1-9](?:[ .\-()]{{0,3}}\d){{7,13}}){_END}{_NO_UNIT}"
    rf"|(?P<masked>\(?0(?=[\d .\-]{{1,11}}[xX*]{{2}})[ .\-]?[235789]"
    rf"(?:[ .\-]?\d|[xX*]|[ .\-](?=[xX*]{{2}})[xX*]){{7,9}})(?![\dxX*])"
    rf"|(?P<service>(?:\(?(?:\+|00)?84\)?{_LOOSE})?\(?1[89]00\)?"
    rf"(?:[ .\-]{{0,3}}\d)(?:[ .\-]?\d){{3}}(?:[ .\-]?\d[ .\-]?\d)?){_END}{_NO_UNIT}"
    rf"|(?P<mobile>{_TRUNK}[35789]{_digits(8)}){_END}{_NO_SUM}"
    rf"|(?P<old>{_TRUNK}1{_LOOSE}[2689]{_digits(8)}){_END}"
    rf"|(?P<landline>{_TRUNK}(?:2{_LOOSE}[48]\)?{_digits(8)}|2{_LOOSE}\d{_LOOSE}\d\)?{_digits(7)}"
    rf"|6{_LOOSE}9\)?{_digits(7)}|(?:{_OLD_AREAS})\)?{_digits(7)})){_END})"
)
# Vietnamese bank accounts of thirteen digits: branch, 1, 00, number. No country's numbers are so.
_BRANCH = re.compile(r"0\d\d100\d{7}$")
_PAIRS = re.compile(r"(?:\d\d[ .\-]){4}\d\d")
_MORE_PAIRS = re.compile(r"(?:[ .\-]\d\d){2}(?!\d)")
_DECIMAL = re.compile(r"0[.,]\d{9}")
_YEARS = re.compile(r"1[89]00[ .\-]{1,3}(?:1[789]|20)\d\d")
_SINCE = re.compile(r"\b(?:tu|nam|giai doan|khoang|gia)[ :]{1,2}$")
_CODE_DIGITS = r"(?!19\d\d|20\d\d)[1-9]\d{2,4}(?![\d.,/:%\-]*\d)"
_SHORT = re.compile(
    r"(?:(?<!duoi )\b(?P<verb>goi|so|tong dai|dau so|nhan|gui|den|toi|qua|tu|tin|lh|lien he"
    r"|hotline|so may|call|to|dt|sdt|alo|sms)"
    rf"\s*(?:(?:so|den|toi|cho|ngay|gap|ve|dv|dich vu) ){{0,4}}[:\->]{{0,2}}\s*)"
    rf"(?P<code>{_CODE_DIGITS})(?P<after>\s*[a-z]*)"
)
_ONE_MORE_CODE = re.compile(
    rf"\s*(?:,|hoac|hay|va)\s*(?:so )?(?P<code>{_CODE_DIGITS})(?P<after>\s*[a-z]*)"
)
_EMERGENCY = re.compile(
    r"\b(?:cong an|canh sat|cap cuu|cuu hoa|cuu thuong|bao|goi)(?: [a-z]{1,8}){0,2} "
    r"(?P<code>11[1-5])(?![\d.,/:%\-]*\d)(?P<after>\s*[a-z]*)"
)
_CALLS = frozenset(
    ("goi", "so", "tong dai", "dau so", "hotline", "so may", "call", "dt", "sdt", "alo")
)
_NOT_CODE = re.compile(
    r"\s*(?:d|k|tr|trieu|nghin|ngan|ngin|dong|vnd|usd|ty|ti|trd|lan|ngay|phut|gio|h|thang|nam|diem|"
    r"phieu|nguoi|ho|duong|pho|ngo|to|ap|thon|m|km|kg|g|gb|mb|cai|suat|don|tuoi|qd|cau|hang|de)$"
)
_ANY_DIGITS = re.compile(r"\d.?\d|\d[OoIil|]|[OoIil|]\d")
_REPAIR = re.compile(
    r"(?=[0-9OoIil|])(?:(?<![A-Za-z0-9|])[0-9OoIil|]{2,}(?![A-Za-z0-9|])|(?<=\d)[OoIil|]+(?=\d))"
)
_FIGURES = "0123456789xX*"
_LEAST_OF_PHONE, _LEAST_OF_ACCOUNT = 7, 6
"""How many figures or masks each may have."""
_LETTERS = str.maketrans("OoIil|", "001111")
_LINE_ENDS = str.maketrans("\r\n", "  ")
_PARTED = re.compile(r"0[0-9]{9}|[0-9]{18,}")
"""From how many digits on a stroke separates them; otherwise it is a one."""
_SPOKEN_KINDS = frozenset(("mobile", "landline", "service"))
_BARE_FOREIGN = re.compile(
    r"\b(?:so|tu|goi|sdt|dt|may|dau so|cuoc goi)(?: la)?[ :]{1,2}"
    rf"(?P<number>(?:{'|'.join(MISSED_CALL)})\d{{5,11}})(?![\d.,]*\d)",
    re.IGNORECASE,
)
"""A call from a country of missed-call fraud, written down without its plus."""
_BARE_CALLER = re.compile(
    rf"(?=\d{{8}})(?<![\d.,+/])(?P<number>(?:{'|'.join(MISSED_CALL + ABROAD)})\d{{7,11}})"
    r"(?= (?:(?:nay|no|cu|lai|vua|moi|da|dang|hay) )*(?:goi|nhay|alo|la so|so gi|nuoc nao"
    r"|o nuoc|tu nuoc)\b)"
)
"""The same if the next words say that it called; of other countries too, then."""
_WELL_KNOWN = re.compile(r"(?:11[1-5]|156|5656)(?=[ .!?]*$| (?:co phai|goi|nhan tin)\b)")
"""What three or four digits mean at the front; others may be anything."""
_ASKED_CODE = re.compile(
    rf"(?:^|\b(?:hoi|sao|con|cai|ad|ai biet|biet|cho hoi|cho em hoi|tai sao)"
    rf" )(?P<code>(?!11[1-5]|156|5656){_CODE_DIGITS})"
    r"(?= (?:(?:nay|do|cu|lai) )*(?:la (?:so|cua|gi|chi|cai|ai|ben|dau so|sdt|tong dai|nha mang)\b"
    r"|cua (?:ai|ben)\b|(?:nhan(?: tin)?|nt|goi|gui tin|gui) (?:(?:tin|cho|den|toi|vo|vao)"
    r" )*(?:toi|tui"
    r"|em|minh|con|hoai|may toi|trung thuong|tru)\b))"
)
"""A short code that the text asks about, or that wrote or called: ``8180 la so gi``."""
_ABROAD = re.compile(r"\(?(?:\+|00) ?(?!39|84)[1-9]")
"""Not Italy, where the zero of an area code is dialled from abroad as well."""
_HOME_NOUGHT = re.compile(r"(?<=\d)(\)?[ .\-]?)\(0\)")
_DATE = re.compile(r"(?<!\d)(?:0?[1-9]|[12]\d|3[01])[./\-](?:0?[1-9]|1[0-2])[./\-](?:19|20)\d\d")
_RUN = re.compile(
    r"(?=[1-9])(?<![0-9a-z=?&#/])(?<!\d[.,\-])[1-9](?:[ .\-]?[0-9]){7,18}(?![0-9a-z]|[.,]\d)"
)
_WITH_NOUGHT = re.compile(
    r"(?=0)(?<![0-9a-z=?&#/])(?<!\d[.,\-])0(?:[ .\-]?[0-9]){10,13}(?![0-9a-z]|[.,]\d)"
)
"""As some banks' accounts begin; too long for a telephone."""
_SUM = re.compile(r"[0-9]{1,3}(?:[ .,][0-9]{3})+|[1-9][0-9]*0{5,}")
_SUM_AFTER = re.compile(r" ?(?:d|k|dong|vnd|usd|trieu|tr|nghin|ngan)\b")


@lru_cache(maxsize=MEMO)
def find(text: str) -> tuple[Subject, ...]:
    """The phone numbers in running text, in their order and without repeats.

    Only what has the shape of one: no accounts, codes, amounts, dates or identity numbers.
    A bare short code counts only after a word such as ``goi`` or ``gui``.
    """
    plain = fold(text).translate(_LINE_ENDS)
    if not _ANY_DIGITS.search(plain):
        return _in_order(_in_words(plain))
    fixed = _REPAIR.sub(_repaired, plain)
    has_phone = _figures(fixed) >= _LEAST_OF_PHONE
    shaped = list(_PHONE.finditer(fixed)) if has_phone else []
    taken = [match.span() for match in shaped]
    hits = [
        (match.start(), one) for match in shaped if (one := _phone(fixed, plain, match)) is not None
    ]
    hits += [
        (at, of_digits(code, False, plain[at : at + len(code)]))
        for at, code in _short_codes(fixed.lower())
        if not any(a <= at < b for a, b in taken)
    ]
    if has_phone:
        hits += _from_abroad(fixed)
    return _in_order([*hits, *_in_words(plain)])


def _figures(text: str) -> int:
    return sum(map(text.count, _FIGURES))


def _in_order(hits: list[tuple[int, Subject]]) -> tuple[Subject, ...]:
    first: dict[str, Subject] = {}
    for _, one in sorted(hits, key=lambda item: item[0]):
        first.setdefault(one.key, one)
    return tuple(first.values())


def _from_abroad(fixed: str) -> Iterator[tuple[int, Subject]]:
    for match in (*_BARE_FOREIGN.finditer(fixed), *_BARE_CALLER.finditer(fixed.lower())):
        if not foreign_fault(match["number"]):
            yield match.start("number"), of_digits(match["number"], True, match["number"])


def _in_words(plain: str) -> list[tuple[int, Subject]]:
    hits = []
    for start, end, digits in spoken(plain):
        one = of_digits(digits, False, plain[start:end])
        before, after = plain[max(0, start - 60) : start].lower(), plain[end : end + 60].lower()
        if one.kind in _SPOKEN_KINDS and not one.odd and not called_else(digits, before, after):
            hits.append((start, one))
    return hits


def _short_codes(low: str) -> Iterator[tuple[int, str]]:
    """Short codes that are called or written to, and where; ``goi 113 hoac 156`` is two."""
    if known := _WELL_KNOWN.match(low):
        yield 0, known[0]
    for match in _ASKED_CODE.finditer(low):
        if _is_code(match, calls=True):
            yield match.start("code"), match["code"]
    for match in _SHORT.finditer(low):
        calls = match["verb"] in _CALLS
        one: re.Match[str] | None = match
        while one is not None and _is_code(one, calls=calls):
            yield one.start("code"), one["code"]
            one = _ONE_MORE_CODE.match(low, one.end("code"))
    for match in _EMERGENCY.finditer(low) if "11" in low else ():
        if _is_code(match, calls=True):
            yield match.start("code"), match["code"]


def _is_code(match: re.Match[str], *, calls: bool) -> bool:
    round_sum = match["code"].endswith("00") and not calls
    return not round_sum and not _NOT_CODE.match(match.groupdict().get("after", ""))


def _repaired(match: re.Match[str]) -> str:
    token = match[0]
    if "|" in token and _PARTED.fullmatch(token.replace("|", "").translate(_LETTERS)):
        token = token.replace("|", " ")
    return token.translate(_LETTERS) if any(char.isdigit() for char in token) else token


def _phone(fixed: str, plain: str, match: re.Match[str]) -> Subject | None:
    start, end = match.span()
    if not bounded(fixed, start, end) or _DATE.search(match[0]):
        return None
    before, after = fixed[max(0, start - 60) : start].lower(), fixed[end : end + 60].lower()
    if called_else(match[0], before, after) or _is_other(match[0], before, after):
        return None
    given = plain[start:end][:MAX_GIVEN]
    bare = re.sub(r"[^0-9xX*]", "", match[0])
    if match["masked"]:
        return odd(bare.lower().replace("*", "x"), given, "masked")
    if match["foreign"]:
        return _foreign(match[0], given)
    one = of_digits(bare, "+" in match[0][:2], given)
    return None if one.kind == "odd" or (one.odd and one.odd != "missed_call") else one


def without_trunk(typed: str) -> str:
    """A number from abroad without the ``(0)`` that is dialled at home only; as long as before."""
    return _HOME_NOUGHT.sub(r"\1   ", typed, count=1) if _ABROAD.match(typed) else typed


def _is_other(digits: str, before: str, after: str) -> bool:
    """Whether the digits themselves are rather an account, years, a list of pairs, a fraction."""
    if _BRANCH.match(digits) or _DECIMAL.fullmatch(digits):
        return True
    if _PAIRS.fullmatch(digits) and _MORE_PAIRS.match(after):
        return True
    return _YEARS.fullmatch(digits) is not None and _SINCE.search(before) is not None


def _foreign(typed: str, given: str) -> Subject | None:
    """The foreign number at the front of `typed`; figures of the next words may hang on it."""
    international = "+" in typed[:2]
    typed = without_trunk(typed)
    while typed:
        one = of_digits(re.sub(r"[^0-9]", "", typed), international, given[: len(typed)])
        if one.kind != "odd" or " " not in typed.strip():
            return None if one.kind == "odd" else one
        typed = typed.rstrip().rsplit(" ", 1)[0]
    return None


@lru_cache(maxsize=MEMO)
def accounts(text: str) -> tuple[Subject, ...]:
    """Bank accounts in running text: digits that a word calls so, or beside a bank's name, or
    after a word for paying; not what has the shape of a phone number or of a sum."""
    plain = _REPAIR.sub(_repaired, fold(text))
    subjects: dict[str, Subject] = {}
    if _figures(plain) < _LEAST_OF_ACCOUNT:
        return ()
    for match in ACCOUNT.finditer(plain):
        one = account(re.sub(r"[^0-9]", "", match["number"]), match["number"])
        subjects.setdefault(one.key, one)
    for one, before, after in _runs(plain):
        if PAID_TO.search(before) or BANK_BEFORE.search(before) or BANK_AFTER.match(after):
            subjects.setdefault(one.key, one)
    for match in _WITH_NOUGHT.finditer(plain.lower()):
        one = account(re.sub(r"[^0-9]", "", match[0]), plain[match.start() : match.end()])
        before, after = plain[: match.start()].lower()[-60:], plain[match.end() :].lower()[:30]
        is_beside = BANK_BEFORE.search(before) or BANK_AFTER.match(after)
        if is_beside and of_digits(one.display, False, one.given).kind == "odd":
            subjects.setdefault(one.key, one)
    return tuple(subjects.values())


def loose(text: str) -> tuple[Subject, ...]:
    """Digits in a few words that can be an account, though nothing there calls them one."""
    subjects = {one.key: one for one, _, _ in _runs(fold(text))}
    return tuple(subjects.values())


def _runs(plain: str) -> Iterator[tuple[Subject, str, str]]:
    """Digits that can be an account, with the text before and after them in lower case."""
    low = plain.lower()
    for match in _RUN.finditer(low):
        start, end = match.span()
        before, after = low[max(0, start - 60) : start], low[end : end + 30]
        if is_sum(match[0]) or _SUM_AFTER.match(after) or CODE.search(before):
            continue
        one = of_digits(re.sub(r"[^0-9]", "", match[0]), False, plain[start:end])
        if one.kind == "account":
            yield one, before, after


def is_sum(run: str) -> bool:
    """Whether digits are rather an amount of money: grouped by thousands, or round."""
    return _SUM.fullmatch(run) is not None
