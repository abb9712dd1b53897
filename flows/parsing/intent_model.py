"""A small network that names what a short message is for, where no rule is sure.

Features are names: words and pairs of words, parts of words (three letters), classes of
words and pairs of classes (`flows.parsing.concepts`; ``!`` marks what is denied), how many words
there are. Each adds its weights to `UNITS` units; the units, bent by tanh, are weighed for each
intent. So words that were learnt in like texts speak alike. `config/intents.txt` has the weights,
`python -m tools.intent.train` makes it from the rows in `tools/intent`. Pure, linear in the text;
at most `MOST_WORDS` words are read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from math import exp, sqrt, tanh
from operator import mul
from typing import NamedTuple

from flows.parsing.concepts import DIALECT, classes
from flows.parsing.intent import readings
from flows.text import MEMO

MOST_WORDS = 60
UNITS = 48
ZERO, STEP = 46, 1 / 16
"""A stored weight of a feature is a whole number of steps, of which `ZERO` means none."""
SURE = 0.5
"""From so great a probability on a guess decides."""
_PART, _LETTERS = 3, 12
"""A part has so many letters; of a longer word only the beginning is cut into parts."""
_LANE = 3
"""Bytes for one unit in a row of weights: rows are added as one long number."""
_DIGITS = re.compile(r"\d+")
_RUN = re.compile(r"([a-z])\1{2,}")


class Guess(NamedTuple):
    """`name` is an intent, "" if there is no model; `probability` how sure that is."""

    name: str
    probability: float


def features(text: str, before: str = "", earlier: str = "") -> list[str]:
    """The names of everything that is seen in a text; each once, in its order.

    before   what was answered before it, in a word: words and classes are seen beside it as well
    earlier  what the writer told before it: its words and classes are names of their own
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
    if earlier:
        read_before = _read(earlier)
        names += [f"<{word}" for word in read_before]
        names += [f"<@{one}" for of, _ in classes(read_before) for one in of]
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
    """The weights of both layers. It equals itself alone.

    outputs  by intent: what it has beforehand, and what each unit adds to it
    rows     by feature: `ZERO` plus its weight, `_LANE` bytes for each unit, as one number
    """

    outputs: Mapping[str, tuple[float, Sequence[float]]] = field(default_factory=dict)
    rows: Mapping[str, int] = field(default_factory=dict)

    def guess(self, text: str, before: str = "", earlier: str = "") -> Guess:
        """The likeliest intent of `text`; `before` and `earlier` as `features` has them."""
        chances = self.chances(text, before, earlier)
        if not chances:
            return Guess("", 0.0)
        name = max(chances, key=chances.__getitem__)
        return Guess(name, chances[name])

    def chances(self, text: str, before: str = "", earlier: str = "") -> dict[str, float]:
        """How likely each intent is; they come to 1."""
        units = self._units(features(text, before, earlier))
        if not units:
            return {}
        scores = [bias + sum(map(mul, units, row)) for bias, row in self.outputs.values()]
        top = max(scores)
        odds = [exp(score - top) for score in scores]
        total = sum(odds)
        return {name: one / total for name, one in zip(self.outputs, odds, strict=True)}

    def _units(self, names: Sequence[str]) -> list[float]:
        """How far each unit is bent; empty where no feature is known."""
        known = [row for name in names if (row := self.rows.get(name)) is not None]
        if not known:
            return []
        scale, less = STEP / sqrt(len(names)), ZERO * len(known)
        return [tanh(scale * (lane - less)) for lane in _lanes(sum(known))]

    def weights(self, name: str) -> list[float]:
        """What a feature adds to each unit; empty for one that is not known."""
        row = self.rows.get(name)
        return [] if row is None else [STEP * (lane - ZERO) for lane in _lanes(row)]

    def reasons(self, text: str, name: str, most: int = 5) -> list[str]:
        """The features of `text` that speak loudest for the intent `name`."""
        names = features(text)
        _, row = self.outputs[name]
        slopes = [
            (1 - unit * unit) * weight for unit, weight in zip(self._units(names), row, strict=True)
        ]
        weighed = [
            (sum(map(mul, slopes, _lanes(self.rows[one]))) - ZERO * sum(slopes), one)
            for one in names
            if one in self.rows
        ]
        weighed.sort(key=lambda pair: (pair[1].startswith(":"), -pair[0]))  # Whole words first.
        return [one for weight, one in weighed if weight > 0][:most]


def _lanes(total: int) -> Iterator[int]:
    raw = total.to_bytes(_LANE * UNITS, "little")
    for low, middle, high in zip(raw[0::_LANE], raw[1::_LANE], raw[2::_LANE], strict=True):
        yield low + 256 * middle + 65_536 * high


def read(text: str) -> IntentModel:
    """The model that `written` wrote. Raises ValueError if it is none.

    First a line for each intent: its name, and its weights as numbers. Then an empty line, and a
    line for each feature: its name, and a letter for each of its weights.
    """
    heads, _, lines = text.partition("\n\n")
    outputs = {}
    for line in heads.splitlines():
        name, bias, *weights = line.split()
        if len(weights) != UNITS:
            raise ValueError(f"{name} has {len(weights)} weights, not {UNITS}")
        outputs[name] = (float(bias), tuple(map(float, weights)))
    rows = {}
    for line in lines.splitlines():
        name, tab, letters = line.rpartition("\t")
        if not tab or len(letters) != UNITS:
            raise ValueError(f"no weights behind {line!r}")
        lanes = bytearray(_LANE * UNITS)
        lanes[::_LANE] = letters.encode("ascii").translate(_VALUES)
        rows[name] = int.from_bytes(lanes, "little")
    return IntentModel(outputs, rows)


def written(outputs: Mapping[str, Sequence[float]], rows: Mapping[str, Sequence[float]]) -> str:
    """A model as text; `outputs` has what an intent has beforehand and its weights."""
    heads = [" ".join([name, *(f"{one:.3f}" for one in row)]) for name, row in outputs.items()]
    lines = [f"{name}\t" + "".join(map(_character, row)) for name, row in sorted(rows.items())]
    return "\n".join([*heads, "", *lines]) + "\n"


def _character(weight: float) -> str:
    return chr(_FIRST + ZERO + max(-ZERO, min(ZERO + 1, round(weight / STEP))))


_FIRST = 33
_VALUES = bytes(max(0, at - _FIRST) for at in range(256))
