"""`python -m tools.intent.train`: makes `config/intents.txt` again from `rows.tsv`.

`python -m tools.intent.train --check` prints instead how well each intent is known in rows that
were not trained on: in five parts, rows that are nearly alike in one part.
"""

from __future__ import annotations

import csv
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import sqrt
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from flows.parsing.intent import readings
from flows.parsing.intent_model import (
    MOST_WORDS,
    SURE,
    UNITS,
    Guess,
    IntentModel,
    features,
    read,
    written,
)
from tools.made_from import ROOT, TrainedFile
from tools.triage import corpus

Floats = npt.NDArray[np.float32]
ROWS = Path(__file__).with_name("rows.tsv")
TRAINED = TrainedFile(ROOT / "config" / "intents.txt", "tools.intent.train", (ROWS, corpus.FOLDER))
_FORWARDS = {"scam": "forwarded", "benign": "honest"}
"""By triage's label of a message that others sent: its intent."""
_EACH = 600
"""How many messages of each label are learnt besides the rows."""
PARTS = 5
_ALIKE = 0.6
"""From this share of common words on, two rows of an intent are one."""


@dataclass(frozen=True, slots=True)
class Row:
    """A message and what it is for; `group` is the first row that it is nearly like.

    before  the previous answer (`flows.topics.follow_up.situation`), "" for nothing
    kind    the kind of its loss, where the row names one (``paid.cash``)
    earlier  the writer's earlier text, "" for nothing
    """

    intent: str
    text: str
    group: int
    before: str = ""
    kind: str = ""
    earlier: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """rounds over the rows; rate of the first (the last has 2 % of it); the share of a row's
    features that is left out each time; the fewest rows that have a feature"""

    rounds: int = 12
    rate: float = 0.05
    left_out: float = 0.3
    rows: int = 3


_PLAN = Plan()
_SHARE = 0.3
"""A feature after an answer (``scam|word``) begins with this share of the weight of the word
alone."""


def rows(path: Path = ROWS) -> list[Row]:
    """The rows of a file with the columns intent and text, and perhaps what was answered before."""
    with path.open(encoding="utf-8", newline="") as lines:
        table = list(csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    groups: dict[str, list[tuple[set[str], int]]] = defaultdict(list)
    made = []
    for at, (label, text, *before) in enumerate(table):
        intent, _, kind = label.partition(".")
        words = set(readings(text)[-1].split())
        group = next((g for w, g in groups[intent] if _alike(words, w)), at)
        groups[intent].append((words, group))
        made.append(Row(intent, text, group, "".join(before), kind))
    return made


def forwards() -> list[Row]:
    """Messages of others, of triage's rows: one of each template, evenly over the rest."""
    made = []
    for label, name in _FORWARDS.items():
        groups = {
            row.group: row.text
            for row in corpus.rows()
            if row.label == label and row.source != "told" and len(row.text.split()) <= MOST_WORDS
        }
        step = max(1, len(groups) // _EACH)
        made += [
            Row(name, text, -1 - at) for at, text in enumerate(groups.values()) if not at % step
        ]
    return made


def _alike(one: set[str], two: set[str]) -> bool:
    return len(one & two) >= _ALIKE * len(one | two)


def fit(given: Sequence[Row], plan: Plan = _PLAN, before: IntentModel | None = None) -> str:
    """The model's file: two layers by Adagrad, row after row; each row without some features, so
    that no feature alone decides.

    before  a model whose features of the same name give the first weights
    """
    names = sorted({row.intent for row in given})
    of_rows = [features(row.text, row.before, row.earlier) for row in given]
    counts = Counter(name for each in of_rows for name in each)
    known = sorted(name for name, count in counts.items() if count >= plan.rows)
    at_name = {name: at for at, name in enumerate(known)}
    examples = [
        (
            np.array([at_name[name] for name in each if name in at_name], dtype=np.int32),
            1 / sqrt(len(each)),
            names.index(row.intent),
        )
        for row, each in zip(given, of_rows, strict=True)
    ]
    chance = np.random.default_rng(0)
    first, second = (
        Layer(chance.normal(0, spread, shape))
        for spread, shape in (
            (0.3, (len(known), UNITS)),
            (1 / sqrt(UNITS), (UNITS + 1, len(names))),
        )
    )
    for name, at in at_name.items() if before else ():
        word = name.rpartition("|")[2].removeprefix("<")
        if weights := before.weights(word):
            share = 1.0 if word == name else _SHARE
            first.weights[at] = share * np.array(weights, dtype=np.float32)
    for turn in range(plan.rounds):
        rate = plan.rate * (1.02 - turn / plan.rounds)
        for at in chance.permutation(len(examples)):
            which, scale, meant = examples[at]
            which = which[chance.random(len(which)) >= plan.left_out]
            scale /= 1 - plan.left_out
            units = np.append(np.tanh(scale * first.weights[which].sum(0)), 1.0)
            scores = units @ second.weights
            error = np.exp(scores - scores.max())
            error /= error.sum()
            error[meant] -= 1
            slope = scale * (second.weights @ error * (1 - units * units))[:-1]
            second.step(slice(None), np.outer(units, error), rate)
            first.step(which, slope, rate * 3)
    outputs = np.roll(second.weights, 1, axis=0).T
    return written(
        {name: row.tolist() for name, row in zip(names, outputs, strict=True)},
        {name: row.tolist() for name, row in zip(known, first.weights, strict=True)},
    )


class Layer:
    """Weights, and the squares of all their slopes."""

    def __init__(self, weights: Floats) -> None:
        self.weights = weights.astype(np.float32)
        self._squares = np.full_like(self.weights, 1e-8)

    def step(self, which: Any, slope: Floats, rate: float) -> None:
        """Goes down the slope of the rows `which`, less far where it was steep before."""
        squares = self._squares[which] + slope * slope
        self._squares[which] = squares
        self.weights[which] -= rate * slope / np.sqrt(squares)


def check(
    given: Sequence[Row], before: IntentModel | None = None, plan: Plan = _PLAN
) -> Iterator[tuple[Row, Guess]]:
    """The guess for each row by a model that saw none of its part."""
    groups = sorted({row.group for row in given})
    random.Random(1).shuffle(groups)
    part = {group: at % PARTS for at, group in enumerate(groups)}
    for one in range(PARTS):
        model = read(fit([row for row in given if part[row.group] != one], plan, before))
        yield from (
            (row, model.guess(row.text, row.before, row.earlier))
            for row in given
            if part[row.group] == one
        )


def table(checked: Sequence[tuple[Row, Guess]], sure: float) -> Iterator[str]:
    yield f"{'intent':18} rows  first  sure  right of the sure"
    names = sorted({row.intent for row, _ in checked})
    for name in [*names, ""]:
        own = [(row, guess) for row, guess in checked if name in ("", row.intent)]
        guessed = [(row, guess) for row, guess in checked if name in ("", guess.name)]
        share_first = sum(guess.name == row.intent for row, guess in own) / len(own)
        firm = [row.intent == guess.name for row, guess in guessed if guess.probability >= sure]
        share_sure = sum(row.intent == g.name and g.probability >= sure for row, g in own) / len(
            own
        )
        right = f"{sum(firm) / len(firm):.2f} of {len(firm)}" if firm else "-"
        yield f"{name or 'all':18} {len(own):4}  {share_first:5.2f}  {share_sure:4.2f}  {right}"


def _dangers_again(given: Sequence[Row]) -> list[Row]:
    """Every second row of a danger: to pass over one costs most, so it is learnt twice."""
    return [row for row in given if row.intent.startswith("danger_")][::2]


def main() -> None:
    given = [*rows(), *forwards()]
    if "--check" in sys.argv[1:]:
        print("\n".join(table(list(check(given)), SURE)))
        return
    TRAINED.write(fit([*given, *_dangers_again(given)], Plan(left_out=0.2)))


if __name__ == "__main__":
    main()
