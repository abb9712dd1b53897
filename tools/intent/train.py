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
from math import exp, sqrt
from pathlib import Path

from flows.parsing.intent import readings
from flows.parsing.intent_model import MOST_WORDS, SURE, Guess, features, read, written
from tools.made_from import ROOT, Trained
from tools.triage import corpus

ROWS = Path(__file__).with_name("rows.tsv")
TRAINED = Trained(ROOT / "config" / "intents.txt", "tools.intent.train", (ROWS, corpus.FOLDER))
_FORWARDS = {"scam": "forwarded", "benign": "honest"}
"""By triage's label of a message that others sent: its intent."""
_EACH = 600
"""So many messages of each label are learnt beside the rows."""
PARTS = 5
_ALIKE = 0.6
"""From so great a share of common words on, two rows of an intent are one."""


@dataclass(frozen=True, slots=True)
class Row:
    """A message and what it is for; `group` is the first row that it is nearly like.

    before  what was answered before it (`flows.topics.follow_up.situation`), "" for nothing
    """

    intent: str
    text: str
    group: int
    before: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """rounds over the rows, of which the later half is averaged; rate of the first and the last;
    by how much of the rate weights shrink after a round; the fewest rows that have a feature"""

    rounds: int = 14
    rate: float = 4.0
    last: float = 0.3
    shrink: float = 0.02
    rows: int = 2


_PLAN = Plan()


def rows(path: Path = ROWS) -> list[Row]:
    """The rows of a file with the columns intent and text, and perhaps what was answered before."""
    with path.open(encoding="utf-8", newline="") as lines:
        table = list(csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    groups: dict[str, list[tuple[set[str], int]]] = defaultdict(list)
    made = []
    for at, (intent, text, *before) in enumerate(table):
        words = set(readings(text)[-1].split())
        group = next((g for w, g in groups[intent] if _alike(words, w)), at)
        groups[intent].append((words, group))
        made.append(Row(intent, text, group, *before))
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


def fit(given: Sequence[Row], plan: Plan = _PLAN) -> str:
    """The model's file: multinomial logistic regression by steps that become smaller, averaged."""
    names = sorted({row.intent for row in given})
    at_name = {name: at for at, name in enumerate(names)}
    of_rows = [features(row.text, row.before) for row in given]
    counts = Counter(name for each in of_rows for name in each)
    known = {name for name, count in counts.items() if count >= plan.rows}
    weights = {name: [0.0] * len(names) for name in sorted(known)}
    examples = [
        (
            [weights[name] for name in each if name in known],
            at_name[row.intent],
            1 / sqrt(len(each)),
        )
        for row, each in zip(given, of_rows, strict=True)
        if not known.isdisjoint(each)
    ]
    order = random.Random(0)
    summed = {name: [0.0] * len(names) for name in weights}
    averaged = range(plan.rounds // 2, plan.rounds)
    for turn in range(plan.rounds):
        rate = plan.rate * (plan.last / plan.rate) ** (turn / max(1, plan.rounds - 1))
        order.shuffle(examples)
        for each, meant, scale in examples:
            scores = [scale * sum(column) for column in zip(*each, strict=True)]
            top = max(scores)
            odds = [exp(score - top) for score in scores]
            total = sum(odds)
            for at, odd in enumerate(odds):
                error = odd / total - (at == meant)
                if abs(error) > 0.01:
                    step = rate * error * scale
                    for weight in each:
                        weight[at] -= step
        for name, row in weights.items():
            row[:] = [weight * (1 - plan.shrink * rate) for weight in row]
            if turn in averaged:
                summed[name] = [one + two for one, two in zip(summed[name], row, strict=True)]
    return written(names, {n: [w / len(averaged) for w in row] for n, row in summed.items()})


def check(given: Sequence[Row]) -> Iterator[tuple[Row, Guess]]:
    """What is guessed of each row by a model that saw none of its part."""
    groups = sorted({row.group for row in given})
    random.Random(1).shuffle(groups)
    part = {group: at % PARTS for at, group in enumerate(groups)}
    for one in range(PARTS):
        model = read(fit([row for row in given if part[row.group] != one]))
        yield from (
            (row, model.guess(row.text, row.before)) for row in given if part[row.group] == one
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


def main() -> None:
    given = [*rows(), *forwards()]
    if "--check" in sys.argv[1:]:
        print("\n".join(table(list(check(given)), SURE)))
        return
    TRAINED.write(fit(given))


if __name__ == "__main__":
    main()
