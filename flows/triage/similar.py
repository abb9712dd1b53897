"""Messages that are one campaign: the same words around other names, numbers, links and sums.

A text is folded and masked (`masked`), its letters are cut into overlapping shingles, and a
MinHash sketch is taken of them: the share of places in which two sketches agree estimates the
Jaccard similarity of the shingles (Broder 1997). One hash per shingle serves all places
(one-permutation hashing; Li, Owen, Zhang 2012), and an empty place borrows from the next full one
(Shrivastava, Li 2014). Bands of a sketch (`bands`) find what is similar by equality alone.

The figures were chosen by ``python -m tests.similar``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from hashlib import blake2b
from operator import eq
from zlib import crc32

from flows.spelling import is_syllable, untelex
from flows.subjects.person_names import MIDDLE_NAMES, SURNAMES, TITLES
from flows.text import MEMO, clean, fold
from flows.triage.similar_tables import BRANDS, SHORT

PLACES = 60
"""Places of a sketch."""
ROWS = 3
"""Places of a band: two texts of similarity s share one with 1 - (1 - s**3)**20."""
BANDS = PLACES // ROWS
SHINGLE = 5
"""Letters of a shingle."""
FEWEST_WORDS = 8
"""With fewer words a text is a question or a greeting, and alike by chance."""
JOIN = 0.38
"""From this likeness on a message belongs to a campaign."""
MERGE = 0.55
"""From this likeness of their sketches on two campaigns are one."""
VERSION = 1
"""Goes into every hash: after a change of the masking nothing is compared with what was before."""

_MAX_WORDS = 200
_DOT = r"[ \[(]{0,2}\.[ \])]{0,2}"
_LINK = re.compile(
    r"(?:h(?:tt|xx)ps?:? ?/ ?/ ?|www\.)[^\s]+"
    rf"|(?<![a-z0-9@\-])[a-z0-9][a-z0-9\-]{{0,40}}(?:{_DOT}[a-z0-9\-]{{1,40}}){{0,3}}?{_DOT}"
    r"(?:com|vn|net|org|info|top|vip|xyz|cc|club|online|shop|site|store|icu|pro|app|link|live|me|ly"
    r"|gd|win|bet|fun|asia|cfd|sbs|biz|life|tk|ml|cyou|bond|work)"
    rf"(?:{_DOT}[a-z]{{2,3}})?(?![a-z0-9\-])(?: ?/[^\s]*)?"
)
_UNIT = (
    r"(?:ty|ti|trieu|tr|nghin|ngan|ngin|k|d|dong|vnd|usd|usdt|%|cu|xu|lit|diem|gb|phut|ngay|gio|h"
    r"|thang|nam)"
)
_FIGURE = re.compile(
    rf"[+(]{{0,2}}\d[\d.,:/\-()]*(?: \d[\d.,:/\-()]*)*(?P<unit> ?{_UNIT}\d*(?![a-z0-9]))?"
)
# Words with figures in them: an order's code, or letters that are hidden (``V4Y``, ``NGlN``).
_MIXED = re.compile(
    rf"(?<![a-z0-9@$\-])(?!\d{{1,9}}{_UNIT}\d{{0,3}}(?![a-z0-9]))"
    r"(?=[a-z0-9@$|!\-]{0,29}[a-z])(?=[a-z\-]{0,29}[0-9@$|!])"
    r"[a-z0-9@$|!\-]{2,30}(?![a-z0-9@$|!])"
)
_LEET = str.maketrans("0134578@$|!", "oieastbasli")
# Figures with an O or an l among them (``5O NGlN``, ``1O8k``, ``O9l2``).
_ROUND = re.compile(rf"(?<![a-z0-9])(?=[ol]*\d)[\dol.\-]{{2,20}}(?= ?{_UNIT}?(?![a-z0-9]))")
_FIGURES = str.maketrans("ol", "01")
_SPACED = re.compile(r"(?<![a-z0-9])(?:[a-z][ .\-_*]){3,30}[a-z](?![a-z0-9])")
_INSIDE = re.compile(r"(?<=[a-z])[.*_\-](?=[a-z])")
_WORD = re.compile(r"[a-z]+|[A-Z]+")
_VOWEL = re.compile("[aeiouy]")


@lru_cache(maxsize=MEMO)
def masked(text: str) -> tuple[str, ...]:
    """The words of a text in plain letters; links are ``L``, sums ``A``, other figures ``N``,
    names of people ``P``, of banks and firms ``B``. A row of the same mask is one."""
    tokens: list[str] = []
    words = _WORD.findall(mask(fold(clean(text)).lower()))[:_MAX_WORDS]
    at = 0
    while at < len(words):
        named = _name(words, at)
        new = ["P"] if named else _spelled(words[at])
        at += named or 1
        tokens += [word for word in new if not (tokens and word.isupper() and tokens[-1] == word)]
    return tuple(tokens)


def mask(plain: str) -> str:
    """A text in plain lower-case letters with its links and figures masked."""
    plain = _LINK.sub(" L ", plain)
    plain = _SPACED.sub(lambda match: re.sub("[^a-z]", "", match[0]), plain)
    plain = _ROUND.sub(lambda match: match[0].translate(_FIGURES), plain)
    plain = _MIXED.sub(_plain_word, plain)
    plain = _FIGURE.sub(lambda match: " A " if match["unit"] else " N ", plain)
    return _INSIDE.sub("", plain)


def _plain_word(match: re.Match[str]) -> str:
    """Letters and figures together: hidden letters, unless there are too many figures."""
    word = match[0].translate(_LEET)
    figures = sum(char.isdigit() for char in match[0])
    return word if figures <= 2 or is_syllable(word) else " N "


def _spelled(word: str) -> list[str]:
    if word.isupper():
        return [word]
    if word in BRANDS:
        return ["B"]
    if word in SHORT:
        return SHORT[word].split()
    if is_syllable(word):
        return [word]
    if not _VOWEL.search(word):
        return [word.replace("l", "i")]
    return [untelex(word)]


def _name(words: Sequence[str], at: int) -> int:
    """How many words from here on are a person's name (``nguyen van a``, ``anh tran tuan``)."""
    if words[at] not in SURNAMES or at + 2 >= len(words):
        return 0
    if words[at + 1] in MIDDLE_NAMES and not words[at + 2].isupper():
        return 3
    return 2 if at and words[at - 1] in TITLES and not words[at + 1].isupper() else 0


def sketch(text: str) -> tuple[int, ...] | None:
    """`PLACES` numbers of 32 bits that are similar for similar texts; None for too few words.

    They reveal pieces of the text: they must be blinded (`blind`) before they are stored.
    """
    words = masked(text)
    if len([word for word in words if word.islower()]) < FEWEST_WORDS:
        return None
    letters = "".join(words).encode()
    pieces = {letters[at : at + SHINGLE] for at in range(len(letters) - SHINGLE + 1)}
    least: list[int | None] = [None] * PLACES
    for piece in pieces:
        # A checksum is linear, so it is stirred; the upper bits of a product are.
        stirred = crc32(piece, VERSION) * 0x9E3779B97F4A7C15 & 0xFFFFFFFFFFFFFFFF
        value, place = divmod(stirred >> 20, PLACES)
        old = least[place]
        if old is None or value < old:
            least[place] = value
    return _filled(least)


def _filled(least: Sequence[int | None]) -> tuple[int, ...]:
    """Empty places take the next full one's number, stirred with how far it came."""
    full: list[int] = []
    for place in range(PLACES):
        step = 0
        while (value := least[(place + step) % PLACES]) is None:
            step += 1
        full.append((value + step * 0x9E3779B1) & 0xFFFFFFFF)
    return tuple(full)


def blind(taken: Sequence[int], key: bytes) -> bytes:
    """A sketch that can be compared with those of the same key and tells nothing: 4 bytes a place.

    key  at most 64 bytes
    """
    return b"".join(
        blake2b(b"%d:%d" % (place, value), digest_size=4, key=key).digest()
        for place, value in enumerate(taken)
    )


def bands(blinded: bytes) -> tuple[int, ...]:
    """What two similar blinded sketches have in common: `BANDS` signed numbers of 64 bits."""
    size = 4 * ROWS
    return tuple(
        int.from_bytes(
            blake2b(
                bytes([band]) + blinded[band * size : (band + 1) * size], digest_size=8
            ).digest(),
            signed=True,
        )
        for band in range(BANDS)
    )


def likeness(one: bytes, other: bytes) -> float:
    """0..1: the share of places in which two blinded sketches agree."""
    if len(one) != len(other) or not one:
        return 0.0
    same = sum(map(eq, memoryview(one).cast("I"), memoryview(other).cast("I")))
    return float(same * 4 / len(one))
