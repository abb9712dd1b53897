"""Compares names of places: plain letters, type words set apart, near names found."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

from flows.text import words

Level = Literal["commune", "district"]
MAX_TEXT = 160
MIN_PREFIX = 3
_LONGEST_NAME = 6
"""Words of a name, with its type and its time: ``thi tran dak mil cu``."""
_AND = frozenset(("va", "voi", "cung", "lan", "and"))
_LEFT_OUT = frozenset(("bo", "huy", "thay"))
_LONG_NAME = 6
"""Letters."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Type words as people write them; the longest that fits is taken.
_TYPES: dict[tuple[str, ...], tuple[str, Level]] = {
    ("xa",): ("xa", "commune"), ("x",): ("xa", "commune"),
    ("phuong",): ("phuong", "commune"), ("p",): ("phuong", "commune"),
    ("thi", "tran"): ("thi tran", "commune"), ("tt",): ("thi tran", "commune"),
    ("dac", "khu"): ("dac khu", "commune"),
    ("huyen",): ("huyen", "district"), ("h",): ("huyen", "district"),
    ("thanh", "pho"): ("thanh pho", "district"), ("tp",): ("thanh pho", "district"),
    ("thi", "xa"): ("thi xa", "district"), ("tx",): ("thi xa", "district"),
    ("quan",): ("quan", "district"), ("q",): ("quan", "district"),
}  # fmt: skip
_TYPES_BEHIND: dict[str, tuple[str, Level]] = {
    "commune": ("xa", "commune"), "ward": ("phuong", "commune"), "town": ("thi tran", "commune"),
    "township": ("thi tran", "commune"), "district": ("huyen", "district"),
    "city": ("thanh pho", "district"),
}  # fmt: skip
"""In English they come after the name."""
_PROVINCE = frozenset(("tinh", "t"))
_LEAD = _words("o tai khu vuc dia ban noi cho toi que thuoc i we live am are in at from")
# What is smaller than a commune: it needs no name of ours.
_BELOW = _words("thon ap bon buon to khom tdp ban xom duong so khoi ngo hem lang")
# One name, several spellings: Đăk, Đắk, Đác; Krông, Crông; Ea, Ia.
_SPELLINGS = {"dac": "dak", "dack": "dak", "crong": "krong", "krog": "krong", "ia": "ea"}
_GLUED = re.compile(r"^(?:dac(?=[b-df-hj-np-tv-z])|crong)")
_COMMA = re.compile(r"[,;/()\[\]|\n]+|\s[-–]\s")


def key(name: str) -> str:
    """What is equal exactly when two names are the same: ``Đắk R'Lấp`` is ``dakrlap``."""
    return _key(words(name))


def _key(tokens: list[str]) -> str:
    joined = "".join(_SPELLINGS.get(word, word) for word in tokens)
    glued = _GLUED.match(joined)
    return _SPELLINGS[glued[0]] + joined[glued.end() :] if glued else joined


@dataclass(frozen=True, slots=True)
class PlacePart:
    """One part of what a resident wrote: ``huyen Dak Mil cu`` is dakmil, huyen, past.

    when   ``cu`` or ``moi`` if it was said, else ""
    below  it is smaller than a commune (a hamlet, a street)
    """

    key: str
    full: str
    type: str = ""
    level: Level | None = None
    when: str = ""
    below: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A name that fits: its area, the name in full, and how it is typed."""

    area: str
    text: str
    former: bool
    type: str
    level: Level | None


@dataclass(frozen=True, slots=True)
class Match:
    """The names that are equal to one part; `sure` if they mean one area, as it was typed."""

    hits: tuple[Hit, ...] = ()
    sure: bool = False


def typed(tokens: list[str]) -> PlacePart:
    """One part, already in plain words, with its type words and its time set apart."""
    full = _key(tokens)
    below = bool(tokens) and tokens[0] in _BELOW
    when = tokens[-1] if len(tokens) > 1 and tokens[-1] in ("cu", "moi") else ""
    rest = tokens[:-1] if when else tokens
    for length in (2, 1):
        kind = _TYPES.get(tuple(rest[:length]))
        if kind and len(rest) > length:
            return PlacePart(_key(rest[length:]), full, kind[0], kind[1], when)
    behind = _TYPES_BEHIND.get(rest[-1]) if len(rest) > 1 else None
    if behind:
        return PlacePart(_key(rest[:-1]), full, behind[0], behind[1], when)
    return PlacePart(_key(rest), full, when=when, below=below)


@dataclass(frozen=True, slots=True)
class Index:
    """Names by their key. `provinces` holds the keys of names of the province itself."""

    provinces: set[str] = field(default_factory=set)
    _short: dict[str, list[Hit]] = field(default_factory=dict)
    _full: dict[str, list[Hit]] = field(default_factory=dict)

    def add(self, text: str, area: str, former: bool) -> None:
        """One more name, in full: ``thị trấn Đắk Mil``, ``huyện Đắk Mil cũ``."""
        part = typed(words(text))
        hit = Hit(area, text, former, part.type, part.level)
        self._short.setdefault(part.key, []).append(hit)
        self._full.setdefault(_key([part.type.replace(" ", ""), part.key]), []).append(hit)

    def read(self, text: str) -> list[PlacePart]:
        """`text` in parts, the first being the smallest place; the province is left out."""
        parts: list[PlacePart] = []
        for chunk in _COMMA.split(text[:MAX_TEXT]):
            tokens = words(chunk)
            while len(tokens) > 1 and tokens[0] in _LEAD and _key(tokens) not in self._short:
                tokens = tokens[1:]
            for piece in self._pieces(tokens):
                part = typed(self._without_province(piece))
                if part.key and part.key not in self.provinces:
                    parts.append(part)
        return parts

    def within(self, text: str) -> tuple[list[PlacePart], bool]:
        """The places that a sentence names exactly, in their order, the province left out; and
        whether it wants them all: each is joined to the one before by "and".

        A lone word is a name only behind a type word, or with six letters and more: shorter ones
        are words of the language too. A place behind "bo" (leave out) is not meant.
        """
        tokens, at = words(text[:MAX_TEXT]), 0
        parts: list[PlacePart] = []
        joined = True
        while at < len(tokens):
            length, part = self._longest_name(tokens[at : at + _LONGEST_NAME])
            before = tokens[at - 1] if at else ""
            if part is not None and part.key not in self.provinces and before not in _LEFT_OUT:
                joined = joined and (not parts or before in _AND)
                parts.append(part)
            at += length
        return parts, joined

    def _longest_name(self, tokens: list[str]) -> tuple[int, PlacePart | None]:
        """How many of the tokens are a name that begins with the first, and the name; 1, None."""
        for length in range(len(tokens), 0, -1):
            part = typed(tokens[:length])
            bare = length - bool(part.type) - bool(part.when)
            if bare < 2 and not part.type and len(part.key) < _LONG_NAME:
                continue
            if part.key in self.provinces or self.exact(part).hits:
                return length, part
        return 1, None

    def _pieces(self, tokens: list[str]) -> list[list[str]]:
        """``xa Duc Lap huyen Dak Mil`` in two; a type word of one letter splits nothing."""
        cuts = [0]
        for at in range(1, len(tokens)):
            two, one = tuple(tokens[at : at + 2]), tuple(tokens[at : at + 1])
            is_type = two in _TYPES or (one in _TYPES and len(one[0]) > 1)
            if is_type and at + 1 < len(tokens) and at - 1 not in cuts[1:]:
                cuts.append(at)
        return [
            tokens[a:b] for a, b in zip(cuts, [*cuts[1:], len(tokens)], strict=True) if tokens[a:b]
        ]

    def _without_province(self, tokens: list[str]) -> list[str]:
        for length in (3, 2, 1):
            head, tail = tokens[:-length], tokens[-length:]
            if _key(tail) in self.provinces and _key(tokens) not in self._short:
                while head and head[-1] in _PROVINCE:
                    head = head[:-1]
                return head
        return tokens

    def exact(self, part: PlacePart) -> Match:
        """The names that are equal to `part`, as far as its type and time leave a choice."""
        hits = self._short.get(part.key) or self._full.get(part.full) or self._short.get(part.full)
        if not hits:
            return Match()
        pool = list(hits)
        fits = True
        if part.when:
            timed = [hit for hit in pool if hit.former == (part.when == "cu")]
            pool, fits = (timed, True) if timed else (pool, False)
        if part.type:
            same = [hit for hit in pool if hit.type == part.type]
            level = [hit for hit in hits if hit.level == part.level]
            if same:
                pool = same
            elif level and len({hit.area for hit in level}) == 1:
                pool = level
            else:
                fits = False
        return Match(tuple(pool), fits and len({hit.area for hit in pool}) == 1)

    def near(self, parts: list[PlacePart]) -> list[Hit]:
        """Names that begin like a part or differ by a slip or two, the nearest first."""
        scored: list[tuple[int, bool, int, str, Hit]] = []
        for part in parts[:4]:
            for name, hits in self._short.items():
                score = _score(part.key, name)
                if score:
                    scored.extend(
                        (score, hit.level != (part.level or "district"), len(name), name, hit)
                        for hit in hits
                    )
        scored.sort(key=lambda row: row[:4])
        # What is one slip away is not drowned in what is two away.
        bar = max(scored[0][0], 2) if scored else 0
        return [row[4] for row in scored if row[0] <= bar]


def _score(text: str, name: str) -> int:
    """How far two different keys are: 1 nearest, 4 farthest, 0 too far."""
    if len(text) < MIN_PREFIX:
        return 0
    if name.startswith(text):
        return 1
    limit = 1 if len(text) < 6 else 2
    slips = distance(text, name, limit)
    if slips <= limit:
        return 1 + slips
    if name.endswith(text):  # the half that decides: "R'Lap" for Dak R'Lap
        return 3
    return 4 if (len(text) >= 5 and text in name) or (len(name) >= 5 and name in text) else 0


def distance(one: str, two: str, limit: int) -> int:
    """Edits (swap of neighbours counts one) between two words; `limit` + 1 if more than that."""
    if abs(len(one) - len(two)) > limit:
        return limit + 1
    before: list[int] = []
    last = list(range(len(two) + 1))
    for i, a in enumerate(one, 1):
        row = [i] + [0] * len(two)
        for j, b in enumerate(two, 1):
            row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == two[j - 2] and one[i - 2] == b:
                row[j] = min(row[j], before[j - 2] + 1)
        if min(row) > limit:
            return limit + 1
        before, last = last, row
    return last[-1]
