"""`python -m tools.advice.train`: makes `config/advice.txt` from `rows.tsv`.

A row has four columns, split by tabs, without a header: the advice that is needed (a row of
`flows.topics.advices.ADVICES`, ``none`` for another answer; ``money_back`` is learnt, and answered
by the rules), the previous answer (a word of `flows.topics.follow_up.situation`, or ``danger``,
``info``, ``unclear``; ``-`` for nothing), the writer's earlier text, and the text. First and later
messages and forwards (`tools/intent`, `tools/follow_up`) are learnt beside them as ``none``.
`--check` prints how well each is known, in five parts. Rows that are nearly alike may be in two
parts, so the figures are an upper bound.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from flows.parsing.intent_model import read
from tools.follow_up import train as later
from tools.intent import train as intents
from tools.intent.train import Plan
from tools.made_from import ROOT, TrainedFile

ROWS = Path(__file__).with_name("rows.tsv")
FIRST = intents.TRAINED.target
"""The model of first messages: what it learnt of words is begun with."""
TRAINED = TrainedFile(
    ROOT / "config" / "advice.txt",
    "tools.advice.train",
    (ROWS, intents.ROWS, later.ROWS, FIRST),
)
NONE = "none"
_PLAN = Plan(rounds=25)
"""Few rows of each name need more rounds than the other models."""
_EACH = 25
"""At least this many rows of each intent, each meaning after an answer and each kind of forward are
learnt besides, or all that there are."""


def rows(path: Path = ROWS) -> list[intents.Row]:
    """The rows of the file."""
    with path.open(encoding="utf-8", newline="") as lines:
        table = list(csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [
        intents.Row(name, text, at, before.replace("-", ""), earlier=earlier)
        for at, (name, before, earlier, text) in enumerate(table)
    ]


def others() -> Iterator[intents.Row]:
    """Messages that need another answer: some of each intent."""
    for given in (intents.rows(), intents.rows(later.ROWS), intents.forwards()):
        by_intent: dict[str, list[intents.Row]] = {}
        for row in given:
            by_intent.setdefault(row.intent, []).append(row)
        for own in by_intent.values():
            yield from (replace(row, intent=NONE) for row in own[:: max(1, len(own) // _EACH)])


def main() -> None:
    given, first = rows(), read(FIRST.read_text())
    if "--check" in sys.argv[1:]:
        checked = intents.check([*given, *others()], first, _PLAN)
        print("\n".join(intents.table(list(checked), intents.SURE)))
        return
    TRAINED.write(intents.fit([*given, *others()], _PLAN, first))


if __name__ == "__main__":
    main()
