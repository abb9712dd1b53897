"""Checks that a warning's texts hold its subject: whole, in each language, as phones show it.

People act on what they read. A number that lost a digit is somebody else's, and a text without the
number warns of nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from flows.alerts import naming
from flows.alerts.values import Fault, Writing
from flows.text import clean, fold

_RUN: Final = re.compile(r"(?<![0-9])\+?[0-9](?:[ .\-]?[0-9])*(?![0-9])")
_BEGINS: Final = re.compile(r"\+?84|0")
_WHOLE: Final = 10
"""Digits of the shortest whole number that begins like this."""
_LEAST: Final = 5
"""Digits from which a run that begins like a number is taken for one."""
_PART: Final = 4
"""From how many digits on a run counts as part of the subject."""
_DATE: Final = re.compile(r"0?[0-9]{1,2}[.\-][0-9]{1,2}(?:[.\-][0-9]{2,4})?")
_CUT: Final = re.compile(r"[0-9](?:-?(?:…|\.\.+)|[xX*_?#]{2,}|\?[0-9]|,[0-9])")
"""Digits are missing behind this one, or come after a mark that no number has."""
_NO_ZERO: Final = re.compile(r"[35789][0-9]{8}")
"""A mobile number without its 0: people call it, and no search here finds it."""
_MONEY: Final = re.compile(
    r"[0-9]{1,3}(?:\.[0-9]{3})+(?![0-9.])|[0-9 .]+\s*(?:d|dong|vnd)\b", re.IGNORECASE
)
_DOT: Final = r"(?:\s*[.,]\s+|\s+[.,]\s*|[,_-]|\s*[.(\[]*\s*\b(?:cham|dot)\b\s*[)\]]*\s*|\s+)"
_SHORT: Final = "bit_ly cutt_ly goo_gl rb_gy tinyurl_com shorturl_at"
"""Shorteners: what follows them is a link, with a slash or without."""
_ENDS: Final = (
    "com net org info vn top xyz site online shop club app link cc io icu cyou win live vip"
)
_HOSTS: Final = (
    "t_me m_me zalo_me wa_me fb_me line_me telegram_me fb_com is_gd s_id forms_gle shope_ee "
    f"youtu_be {_SHORT}"
)


def _any(words: str) -> str:
    return "|".join(words.split()).replace("_", _DOT)


_SPACED: Final = re.compile(
    rf"(?<![\w.])(?:(?:(?:{_any(_HOSTS)})|[\w-]+{_DOT}(?:{_any(_ENDS)}))\s?[/\\]+\s?\w"
    rf"|(?:{_any(_SHORT)})\s+\w|(?:t|m|wa|fb|line|telegram|zalo)\s+\.\s*me\s+\w)",
    re.IGNORECASE,
)
"""A link whose dot became a space or a word: phones don't make it a link, but people type it in."""
_DIRECTIONS: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Bidirectional marks: they show letters in another order than they are sent in."""


def faults(writing: Writing, subject: str) -> Iterator[Fault]:
    """subject: the key of what the alert is about, or ""."""
    for language, text in writing.texts.items():
        if not clean(text):
            continue
        if subject and subject not in {one.key for one in naming.named(text)}:
            yield Fault(
                "no_subject",
                "Tin không nêu đúng số, trang web hay tài khoản mà nó cảnh báo. "
                "Ghi đủ vào tin, hoặc để trống mục cảnh báo về gì.",
                "The text lacks the number, site or account that it warns of. "
                "Name it whole, or leave open what the warning is about.",
                language,
            )
        if cut := _cut(text, subject):
            yield Fault(
                "cut_number",
                f"Có số bị thiếu chữ số: {cut}. Ghi đủ số.",
                f"A number lacks digits: {cut}. Write it whole.",
                language,
            )
        if _SPACED.search(fold(clean(text))):
            yield Fault(
                "link",
                "Có đường dẫn viết cách (như t me/x). Bỏ đường dẫn ra khỏi tin.",
                "It holds a link with blanks (like t me/x). Leave the link out.",
                language,
            )
        if has_directions(text):
            yield DIRECTIONS


def has_directions(text: str) -> bool:
    """Whether a phone would show letters in another order than the text has them."""
    return _DIRECTIONS.search(text) is not None


DIRECTIONS: Final = Fault(
    "directions",
    "Có ký tự ẩn làm đảo thứ tự chữ. Gõ lại nội dung, không dán.",
    "It holds hidden marks that turn the order of letters around. Type it again, don't paste it.",
)


def _cut(text: str, subject: str) -> str:
    """The first stump of a number, or ""."""
    plain = fold(clean(text))
    whole = re.sub(r"[^0-9]", "", subject.partition(":")[2])
    accounts = {one.key.removeprefix("acct:") for one in naming.named(text)} | {whole}
    for match in _RUN.finditer(plain):
        run = match[0]
        digits = re.sub(r"[^0-9]", "", run)
        after = _CUT.match(plain, match.end() - 1)
        if after and len(digits) >= _PART and (after[0][1] != "," or digits[0] == "0"):
            return run
        if _lacks_zero(digits, plain[match.start() :]) and digits not in accounts:
            return run
        if _DATE.fullmatch(run):
            continue
        if _BEGINS.match(run) and _LEAST <= len(digits) < _WHOLE:
            return run
        if _PART <= len(digits) < len(whole) and _is_part(digits, whole):
            return run
    return ""


def _lacks_zero(digits: str, text: str) -> bool:
    """Whether they are a mobile number without its 0, and no sum of money."""
    return bool(_NO_ZERO.fullmatch(digits)) and not _MONEY.match(text)


def _is_part(digits: str, whole: str) -> bool:
    """Whether the digits begin or end the subject's, written at home or from abroad."""
    home = f"0{whole[2:]}" if whole.startswith("84") else whole
    if digits == home:
        return False
    return any(each.startswith(digits) or each.endswith(digits) for each in (whole, home))
