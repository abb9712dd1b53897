"""Text as SMS carries it: made storable, folded to plain letters, measured in segments.

All functions are linear in the length of the text, whatever is in it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

MAX_CHARS = 2_000
"""The longest text that is stored and judged: 13 concatenated segments, far above a real SMS."""
MAX_MARKS = 3
"""Combining marks that one letter keeps. Vietnamese needs two, Ede and M'Nong three."""
MEMO = 256
"""Texts of which a cache keeps what was read: one message is read several times in its turn."""
_MAX_RAW = 8 * MAX_CHARS

# 3GPP TS 23.038, clause 6.2.1 and 6.2.1.1.
GSM7_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM7_EXTENSION = frozenset("\f^{}\\[~]|€")

_GSM7 = re.compile(f"[{re.escape(''.join(sorted(GSM7_BASIC | GSM7_EXTENSION)))}]*+")
_SINGLE = re.compile(f"[{re.escape(''.join(sorted(GSM7_BASIC)))}]*+")
_ONE = 160
"""Septets of one segment."""
_ESCAPED = re.compile(f"[{re.escape(''.join(sorted(GSM7_EXTENSION)))}]")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_LETTERS = re.compile("[ -~\u00c0-\u024f\u1ea0-\u1ef9]*")
"""ASCII and Latin letters with their marks: nothing of them is invisible."""
_WORD = re.compile(r"[a-z0-9]++")
_FIGURES = re.compile(r"[0-9 +().,/\-]*+")

# Letters without a width that Unicode does not count as format characters.
_INVISIBLE = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180e\u2800\u3164\uffa0\ufffe\uffff")

# What NFKD leaves alone but has a plain twin. Cyrillic and Greek become the Latin
# letter they look like, because that is what they are used for in a Vietnamese text.
_PLAIN = {
    **dict(zip("đĐðÐƉɖƀɃɓƁøØłŁıħĦŧŦ", "dDdDDdbBbBoOlLihHtT", strict=True)),
    **dict(zip("‘’‚‛′´`ʼˈ", "'" * 9, strict=True)),
    **dict(zip("“”„‟″«»", '"' * 7, strict=True)),
    **dict(zip("‐‑‒–—―−•·●▪◦‣∙⁃", "-" * 15, strict=True)),
    **dict(zip("‹›⁄∕×✕✖∗⁎", "<>//xxx**", strict=True)),
    **dict(zip("【】〔〕「」『』《》〈〉", '[][]""""<><>', strict=True)),
    **dict(zip("аеорсухіјѕԁһӏАВЕЅНІЈКМОРСТХУ", "aeopcyxijsdhlABESHIJKMOPCTXY", strict=True)),
    **dict(zip("αορνικυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "aopvikuABEZHIKMNOPTYX", strict=True)),
    "₫": "d",
    "æ": "ae",
    "Æ": "AE",
    "œ": "oe",
    "Œ": "OE",
    "ß": "ss",
    "→": "->",
    "。": ".",
    "、": ",",
    "，": ",",
    "\t": " ",
    "\v": " ",
    "\f": " ",
    "\x85": " ",
    "\u2028": "\n",
    "\u2029": "\n",
}
_NOT_FOLDED = frozenset("\n\r€£¥§¤¡¿")
_MEMO = 4_096


class _Folding(dict[int, str]):
    """The plain form of one character, found once and remembered (within a bound)."""

    def __missing__(self, code: int) -> str:
        plain = _fold_one(chr(code))
        if len(self) < _MEMO:
            self[code] = plain
        return plain


def _fold_one(char: str) -> str:
    if char in _NOT_FOLDED:
        return char
    plain = _PLAIN.get(char)
    if plain is not None:
        return plain
    if char.isspace():
        return " "
    parts = (_PLAIN.get(part, part) for part in unicodedata.normalize("NFKD", char))
    return "".join(
        " " if part.isspace() else part
        for part in parts
        if part.isascii() and (part.isprintable() or part.isspace())
    )


_FOLD = _Folding()


def clean(text: str) -> str:
    """`text` as it can be stored and judged: NFC, one line, at most `MAX_CHARS` characters.

    Control characters, lone surrogates, bidi and zero-width characters are gone, white
    space is single blanks, and a letter keeps at most `MAX_MARKS` combining marks.
    Cleaning twice changes nothing more.
    """
    if text.isascii() and text.isprintable():
        visible = text
    else:
        # Marks are capped before NFC: its reordering is quadratic in the marks of a letter.
        visible = _visible(unicodedata.normalize("NFC", _visible(text[:_MAX_RAW])))
    return " ".join(visible.split())[:MAX_CHARS].rstrip()


def _visible(text: str) -> str:
    if _LETTERS.fullmatch(text):
        return text
    chars: list[str] = []
    marks = 0
    for char in text:
        if char.isascii():
            marks = 0
            if char.isprintable():
                chars.append(char)
            elif char.isspace():
                chars.append(" ")
            continue
        category = unicodedata.category(char)
        if category in ("Mn", "Me"):
            marks += 1
            if marks > MAX_MARKS or char in _INVISIBLE:
                continue
        elif category in ("Cc", "Cf", "Cs") or char in _INVISIBLE:
            if char.isspace():
                chars.append(" ")
            continue
        else:
            marks = 0
        chars.append(char)
    return "".join(chars)


def fold(text: str) -> str:
    """`text` in plain letters that GSM-7 has: ``lừa đảo`` becomes ``lua dao``. Case is kept.

    Marks go (NFC or NFD), typographic signs become their ASCII twins, look-alike letters become
    Latin, line ends stay, other characters that GSM-7 lacks are dropped.
    """
    if text.isascii() and text.isprintable() and "`" not in text:
        return text
    return text.translate(_FOLD)


@dataclass(frozen=True, slots=True)
class Measure:
    """What a text costs.

    units     septets (an escaped character is two) or UTF-16 code units
    segments  short messages that carry it; 1 for an empty text
    """

    encoding: Literal["GSM-7", "UCS-2"]
    units: int
    segments: int


def measure(text: str) -> Measure:
    """Encoding, units and segments of `text` (3GPP TS 23.038 and 23.040, 9.2.3.24.1).

    One segment holds 160 septets or 70 UTF-16 units; of several, each holds 153 or 67, and
    neither an escape sequence nor a surrogate pair is split between two.
    """
    if len(text) <= _ONE and _SINGLE.fullmatch(text):
        return Measure("GSM-7", len(text), 1)
    if _GSM7.fullmatch(text):
        return _segments("GSM-7", text, _ESCAPED, _ONE, 153)
    return _segments("UCS-2", text, _ASTRAL, 70, 67)


def _segments(
    encoding: Literal["GSM-7", "UCS-2"], text: str, double: re.Pattern[str], one: int, many: int
) -> Measure:
    doubles = [match.start() for match in double.finditer(text)]
    units = len(text) + len(doubles)
    if units <= one:
        return Measure(encoding, units, 1)
    # `lost` counts the units left empty because a pair did not fit at a segment's end.
    lost = 0
    for before, start in enumerate(doubles):
        if (start + before + lost) % many == many - 1:
            lost += 1
    return Measure(encoding, units, -(-(units + lost) // many))


def fits(text: str, segments: int = 1) -> bool:
    """Whether `text` costs at most that many segments."""
    return measure(text).segments <= segments


def words(text: str) -> list[str]:
    """The words of `text`: folded, lower case, letters and digits only."""
    return list(_words(text))


@lru_cache(maxsize=MEMO)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(text).lower()))


def is_figures(text: str) -> bool:
    """Whether there is no word in `text`: a number alone."""
    return _FIGURES.fullmatch(text) is not None


def vocabulary(text: str) -> frozenset[str]:
    """The words of a table that is written as one text."""
    return frozenset(text.split())


def lengths(phrases: Iterable[str], most: int) -> dict[tuple[str, ...], int]:
    """By the first two words of phrases of at most `most` words: how many the longest has."""
    longest: dict[tuple[str, ...], int] = {}
    for each in map(str.split, phrases):
        if 1 < len(each) <= most:
            longest[*each[:2],] = max(len(each), longest.get((*each[:2],), 0))
    return longest
