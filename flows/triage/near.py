"""Rows that are near-duplicates: a model that has seen one has seen the others."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations
from typing import Protocol
from zlib import crc32

from flows.text import fold


class Row(Protocol):
    """A text, and what it belongs to already."""

    @property
    def text(self) -> str: ...
    @property
    def group(self) -> str: ...


ALIKE = 0.5
"""From this share of common word trigrams on two rows are near-duplicates."""
_BANDS, _DEEP = 8, 2
_DIGITS = re.compile(r"\d+")


def unions(rows: Sequence[Row]) -> dict[str, str]:
    """By the group of each row: the group that represents it, and all groups near it."""
    parent = {row.group: row.group for row in rows}

    def root(group: str) -> str:
        while parent[group] != group:
            parent[group] = parent[parent[group]]
            group = parent[group]
        return group

    made = [shingles(row.text) for row in rows]
    buckets: dict[tuple[int, ...], list[int]] = defaultdict(list)
    for at, values in enumerate(made):
        for band in range(_BANDS):
            seeds = range(band * _DEEP, band * _DEEP + _DEEP)
            key = (band, *(min(value ^ (seed * 0x9E3779B1 & 0xFFFFFFFF) for value in values)
                           for seed in seeds))  # fmt: skip
            buckets[key].append(at)
    for places in buckets.values():
        first = {rows[at].group: at for at in places}
        for one, other in combinations(first.values(), 2):
            a, b = root(rows[one].group), root(rows[other].group)
            if a != b and alike(made[one], made[other]) >= ALIKE:
                parent[max(a, b)] = min(a, b)
    return {group: root(group) for group in parent}


def shingles(text: str) -> frozenset[int]:
    """The word trigrams of a text, as numbers; digits are alike."""
    words = _DIGITS.sub("0", fold(text).lower()).split()
    return frozenset(
        crc32(" ".join(words[at : at + 3]).encode()) for at in range(max(1, len(words) - 2))
    )


def alike(one: frozenset[int], other: frozenset[int]) -> float:
    """The share of shingles that both have of those that either has."""
    return len(one & other) / len(one | other)
