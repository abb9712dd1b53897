"""A linear model that names what a short message is for, where no rule is sure.

Features are names: words and pairs of words, parts of words (three letters), classes of
words and pairs of classes (`flows.parsing.concepts`; ``!`` marks what is denied), how many words
there are. `config/intents.txt` has their weights, `python -m tools.intent.train` makes it
from the rows in `tools/intent`. Pure, linear in the text; at most `MOST_WORDS` words are read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from math import exp, sqrt
from typing import NamedTuple

from flows.parsing.concepts import DIALECT, classes
from flows.parsing.intent import readings
from flows.text import MEMO

MOST_WORDS = 60
ZERO, UNIT = 46, 3
"""A stored weight is a whole number of which `ZERO` means none, and `UNIT` is one log-odd."""
SURE = 0.5
"""From so great a probability on a guess decides."""
_PART, _LETTERS = 3, 12
"""A part has so many letters; of a longer word only the beginning is cut into parts."""
_LANE = 3
"""Bytes for one intent in a row of weights: rows are added as one long number."""
_DIGITS = re.compile(r"\d+")
_RUN = re.compile(r"([a-z])\1{2,}")


class Guess(NamedTuple):
    """`name` is an intent, "" if there is no model; `probability` how sure that is."""

    name: str
    probability: float


def features(text: str, before: str = "") -> list[str]:
    """The names of everything that is seen in a text; each once, in its order.

    before  what was answered before it, in a word: words and classes are seen beside it as well
    """
    words = _read(text)
    names = [f"#{min(len(words), 9)}", *words]
    names += [f"{one} {two}" for one, two in pairwise(["^", *words, "$"])]
    for word in words:
        names += _parts(word)
    rows = list(classes(words))
    for of, is_denied in rows:
        names += [f"@{one}" for one in of]
        if is_denied:
            names += [f"!{one}" for one in of]
    for distance in (1, 2):
        for (first, _), (second, _) in zip(rows, rows[distance:], strict=False):
            names += [f"@{one}>{two}" for one in first for two in second]
    if before:
        own = [name for name in names if not name.startswith(":")]
        names += [before, *(f"{before}|{name}" for name in own)]
    return list(dict.fromkeys(names))


@lru_cache(maxsize=MEMO)
def classes_of(text: str) -> frozenset[str]:
    """The classes of words (`flows.parsing.concepts`) that `text` has."""
    return frozenset(one for of, _ in classes(_read(text)) for one in of)


def _read(text: str) -> list[str]:
    words: list[str] = []
    for word in readings(text)[-1].split()[:MOST_WORDS]:
        plain = _RUN.sub(_shortened, _DIGITS.sub("0", word))
        words += DIALECT.get(plain, plain).split()
    return words[:MOST_WORDS]


def _shortened(run: re.Match[str]) -> str:
    return "uu" if run[1] == "u" else run[1]  # cuuuu: cứu


@lru_cache(maxsize=4_096)
def _parts(word: str) -> tuple[str, ...]:
    whole = f"<{word[:_LETTERS]}>"
    return tuple(f":{whole[at : at + _PART]}" for at in range(len(whole) - _PART + 1))


@dataclass(frozen=True, slots=True, eq=False)
class IntentModel:
    """The names of the intents, and by feature what it adds to each. It equals itself alone.

    rows  by feature: `ZERO` plus the weight, `_LANE` bytes for each intent, as one number
    """

    names: tuple[str, ...] = ()
    rows: Mapping[str, int] = field(default_factory=dict)

    def guess(self, text: str, before: str = "") -> Guess:
        """The likeliest intent of `text`; `before` as `features` has it."""
        chances = self.chances(text, before)
        if not chances:
            return Guess("", 0.0)
        name = max(chances, key=chances.__getitem__)
        return Guess(name, chances[name])

    def chances(self, text: str, before: str = "") -> dict[str, float]:
        """How likely each intent is; they come to 1."""
        names = features(text, before)
        known = [row for name in names if (row := self.rows.get(name)) is not None]
        if not self.names or not known:
            return {}
        scale = 1 / (UNIT * sqrt(len(names)))
        less = ZERO * len(known)
        scores = [scale * (lane - less) for lane in _lanes(sum(known), len(self.names))]
        top = max(scores)
        odds = [exp(score - top) for score in scores]
        total = sum(odds)
        return {name: one / total for name, one in zip(self.names, odds, strict=True)}

    def reasons(self, text: str, name: str, most: int = 5) -> list[str]:
        """The features of `text` that speak loudest for the intent `name`."""
        at = self.names.index(name)
        weighed = [
            ((self.rows[one] >> (8 * _LANE * at)) % 256 - ZERO, one)
            for one in features(text)
            if one in self.rows
        ]
        weighed.sort(key=lambda pair: (pair[1].startswith(":"), -pair[0]))  # Whole words first.
        return [one for weight, one in weighed if weight > 0][:most]


def _lanes(total: int, count: int) -> Iterator[int]:
    raw = total.to_bytes(_LANE * count, "little")
    for low, middle, high in zip(raw[0::_LANE], raw[1::_LANE], raw[2::_LANE], strict=True):
        yield low + 256 * middle + 65_536 * high


def read(text: str) -> IntentModel:
    """The model that `written` wrote. Raises ValueError if it is none.

    First the intents, then a line for each feature: its name, and for each intent that it speaks
    for or against two letters, which one and how much.
    """
    heads, *lines = text.splitlines()
    names = tuple(heads.split())
    rows = {}
    for line in lines:
        name, tab, pairs = line.rpartition("\t")
        lanes = bytearray(_NONE * len(names))
        for intent, weight in zip(pairs[0::2], pairs[1::2], strict=True):
            lanes[_LANE * (ord(intent) - _FIRST)] = ord(weight) - _FIRST
        if not tab:
            raise ValueError(f"no weights behind {line!r}")
        rows[name] = int.from_bytes(lanes, "little")
    return IntentModel(names, rows)


def written(names: Sequence[str], weights: Mapping[str, Sequence[float]]) -> str:
    """A model as text: weights in steps of 1 / `UNIT`; a feature without one is left out."""
    lines = [" ".join(names)]
    for name, row in sorted(weights.items()):
        steps = [max(-ZERO, min(ZERO + 1, round(UNIT * one))) for one in row]
        pairs = "".join(
            chr(_FIRST + at) + chr(_FIRST + ZERO + step) for at, step in enumerate(steps) if step
        )
        if pairs:
            lines.append(f"{name}\t{pairs}")
    return "\n".join(lines) + "\n"


_FIRST = 33
_NONE = ZERO.to_bytes(_LANE, "little")
