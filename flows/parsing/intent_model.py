"""A small network that names what a short message is for, if no rule is sure.

Features are names: words and pairs of words, parts of words (three letters), classes of words and
pairs of classes (`flows.parsing.concepts`; ``!`` marks what is denied), how many words there are.
Each adds its weights to `UNITS` units; the units, bent by tanh, are weighed for each intent. So
words from similar training texts have similar effects. `config/intents.txt` has the weights,
`python -m tools.intent.train` makes it from the rows in `tools/intent`. Pure, linear in the text;
at most `MOST_WORDS` words are read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from math import exp, sqrt, tanh
from operator import mul
from struct import Struct
from sys import intern
from typing import NamedTuple

from flows.parsing.concepts import DIALECT, classes
from flows.parsing.intent import readings
from flows.text import MEMO

MOST_WORDS = 60
UNITS = 48
ZERO, STEP = 46, 1 / 16
"""A stored weight of a feature is a whole number of steps, of which `ZERO` means none."""
SURE = 0.5
"""From this probability on a guess decides."""
_PART, _LETTERS = 3, 12
"""Letters of a part; of a longer word only the beginning is cut into parts."""
_LANE_BYTES = 2
"""Bytes for one unit in a row of weights: rows are added as one long number."""
_MOST_ROWS = 600
"""How many rows can be added before a unit's bytes overflow."""
_UNPACKED = Struct(f"<{UNITS}H")
_THOUSANDTHS, _FINE = 1_000, 1 << 29
"""An intent's weight is a whole number of thousandths; how far a unit is bent, of the second, which
is one digit of Python's long numbers: to multiply by more takes twice as long."""
_ONE_PART = 1 / (_THOUSANDTHS * _FINE)
_SCORE_BYTES = 8
_MIDDLE = 1 << 62
"""A score of 0 in its bytes: all scores are counted as one long number."""
_FEATURES_KEPT, _CHANCES_KEPT = 16, 64
"""How many texts' features and chances are cached: several models read one message, and several
rules ask one model of it."""
_DIGITS = re.compile(r"\d+")
_RUN = re.compile(r"([a-z])\1{2,}")


class Guess(NamedTuple):
    """`name` is an intent, "" if there is no model; `probability` how sure that is."""

    name: str
    probability: float


@lru_cache(maxsize=_FEATURES_KEPT)
def features(text: str, before: str = "", earlier: str = "") -> tuple[str, ...]:
    """The names of all features of a text; each once, in its order.

    before   what was answered before it, in a word: words and classes are seen beside it as well
    earlier  the writer's text before it: its words and classes are names of their own
    """
    words, rows = _read(text)
    names = [f"#{min(len(words), 9)}", *words]
    names += [f"{one} {two}" for one, two in pairwise(["^", *words, "$"])]
    for word in words:
        names += _parts(word)
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
        before_it, rows_before = _read(earlier)
        names += [f"<{word}" for word in before_it]
        names += [f"<@{one}" for of, _ in rows_before for one in of]
    return tuple(dict.fromkeys(names))


@lru_cache(maxsize=MEMO)
def classes_of(text: str) -> frozenset[str]:
    """The classes of words (`flows.parsing.concepts`) that `text` has."""
    return frozenset(one for of, _ in _read(text)[1] for one in of)


@lru_cache(maxsize=MEMO)
def _read(text: str) -> tuple[Sequence[str], Sequence[tuple[tuple[str, ...], bool]]]:
    """The words of a text, and its classes as `concepts.classes` has them."""
    plain = _RUN.sub(_shortened, _DIGITS.sub("0", readings(text)[-1]))
    words: list[str] = []
    for word in plain.split()[:MOST_WORDS]:
        words += DIALECT.get(word, word).split()
    words = words[:MOST_WORDS]
    return words, list(classes(words))


def _shortened(run: re.Match[str]) -> str:
    return "uu" if run[1] == "u" else run[1]  # cuuuu: cứu


@lru_cache(maxsize=4_096)
def _parts(word: str) -> tuple[str, ...]:
    whole = f"<{word[:_LETTERS]}>"
    return tuple(f":{whole[at : at + _PART]}" for at in range(len(whole) - _PART + 1))


@dataclass(frozen=True, slots=True, eq=False)
class IntentModel:
    """The weights of both layers. It equals itself alone.

    outputs  by intent: its base, and what each unit adds to it
    rows     by feature: `ZERO` plus its weight, `_LANE_BYTES` bytes for each unit, as one number;
             models share the names of features
    """

    outputs: Mapping[str, tuple[float, Sequence[float]]] = field(default_factory=dict)
    rows: Mapping[str, int] = field(default_factory=dict)
    _beforehand: int = field(init=False, repr=False)
    _by_unit: tuple[int, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        rows = [weights for _, weights in self.outputs.values()]
        beforehand = [bias for bias, _ in self.outputs.values()]
        middle = _one_number(_MIDDLE for _ in rows)
        before = _FINE * _one_number(round(_THOUSANDTHS * one) for one in beforehand)
        columns = zip(*rows, strict=True)
        by_unit = (_one_number(round(_THOUSANDTHS * one) for one in each) for each in columns)
        object.__setattr__(self, "_beforehand", middle + before)
        object.__setattr__(self, "_by_unit", tuple(by_unit))

    def guess(self, text: str, before: str = "", earlier: str = "") -> Guess:
        """The likeliest intent of `text`; `before` and `earlier` as `features` has them."""
        shares = _shares(self, text, before, earlier)
        if not shares:
            return Guess("", 0.0)
        most = max(shares)
        return Guess(tuple(self.outputs)[shares.index(most)], most)

    def chances(self, text: str, before: str = "", earlier: str = "") -> Mapping[str, float]:
        """How likely each intent is; they come to 1."""
        return _chances(self, text, before, earlier)

    def scores(self, names: Sequence[str]) -> Sequence[int]:
        """The score of each intent for these features, in `_ONE_PART`. All are raised by the same
        amount, so only their differences count. Empty if no feature is known."""
        units = self._units(names)
        if not units:
            return []
        bent = [int(_FINE * unit) for unit in units]
        total = sum(map(mul, bent, self._by_unit), self._beforehand)
        packed = total.to_bytes(_SCORE_BYTES * len(self.outputs), "little")
        return Struct(f"<{len(self.outputs)}Q").unpack(packed)

    def _units(self, names: Sequence[str]) -> list[float]:
        """How far each unit is bent; empty if no feature is known."""
        known = list(filter(None, map(self.rows.get, names)))
        if not known:
            return []
        scale, less = STEP / sqrt(len(names)), ZERO * len(known)
        sums = [_lanes(sum(known[at : at + _MOST_ROWS])) for at in range(0, len(known), _MOST_ROWS)]
        return [tanh(scale * (each - less)) for each in map(sum, zip(*sums, strict=True))]

    def weights(self, name: str) -> list[float]:
        """What a feature adds to each unit; empty for one that is not known."""
        row = self.rows.get(name)
        return [] if row is None else [STEP * (lane - ZERO) for lane in _lanes(row)]

    def reasons(self, text: str, name: str, most: int = 5) -> list[str]:
        """The features of `text` with the strongest effect for the intent `name`."""
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


@lru_cache(maxsize=_CHANCES_KEPT)
def _chances(model: IntentModel, text: str, before: str, earlier: str) -> Mapping[str, float]:
    shares = _shares(model, text, before, earlier)
    return dict(zip(model.outputs, shares, strict=True)) if shares else {}


@lru_cache(maxsize=_CHANCES_KEPT)
def _shares(model: IntentModel, text: str, before: str, earlier: str) -> list[float]:
    """How likely each intent is, in the order of `outputs`; empty if no feature is known."""
    scores = model.scores(features(text, before, earlier))
    top = max(scores, default=0)
    odds = [exp(_ONE_PART * (score - top)) for score in scores]
    total = sum(odds)
    return [one / total for one in odds]


def _one_number(values: Iterable[int]) -> int:
    """Values, also negative ones, as one number, `_SCORE_BYTES` bytes for each."""
    return sum(value << (8 * _SCORE_BYTES * at) for at, value in enumerate(values))


def _lanes(total: int) -> tuple[int, ...]:
    return _UNPACKED.unpack(total.to_bytes(_LANE_BYTES * UNITS, "little"))


def read(text: str) -> IntentModel:
    """The model that `written` wrote. Raises ValueError if it is none.

    First a line for each intent: its name, and its weights as numbers. Then an empty line, and a
    line for each feature: its name, and a letter for each of its weights.
    """
    return read_lines(text.splitlines())


def read_lines(lines: Iterable[str]) -> IntentModel:
    """The same, line by line: of a file that is larger than the model, nothing more is held."""
    given = (line.removesuffix("\n") for line in lines)
    outputs = {}
    for line in iter(lambda: next(given, ""), ""):
        name, bias, *weights = line.split()
        if len(weights) != UNITS:
            raise ValueError(f"{name} has {len(weights)} weights, not {UNITS}")
        outputs[name] = (float(bias), tuple(map(float, weights)))
    rows = {}
    for line in given:
        name, tab, letters = line.rpartition("\t")
        if not tab or len(letters) != UNITS:
            raise ValueError(f"no weights behind {line!r}")
        lanes = bytearray(_LANE_BYTES * UNITS)
        lanes[::_LANE_BYTES] = letters.encode("ascii").translate(_VALUES)
        rows[intern(name)] = int.from_bytes(lanes, "little")
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
