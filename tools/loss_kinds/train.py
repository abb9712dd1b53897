"""`python -m tools.loss_kinds.train`: makes `config/loss_kinds.txt` from rows of `tools/intent`.

A row of a loss may name its kind (``paid.cash``), see `flows.parsing.panic.loss`; any other is of
the ``bank``. `--check` prints how well each is known in rows that were not trained on.
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import replace

from flows.parsing.intent_model import read
from tools.intent import train as intents
from tools.made_from import ROOT, TrainedFile

FIRST = intents.TRAINED.target
"""The model of first messages: what it learnt of words is begun with."""
TRAINED = TrainedFile(
    ROOT / "config" / "loss_kinds.txt", "tools.loss_kinds.train", (intents.ROWS, FIRST)
)
_MIN_ROWS = 15
"""A kind with fewer rows is not learnt."""


def rows() -> list[intents.Row]:
    """The rows of losses, each with its kind as what it means."""
    given = intents.rows()
    names = {row.intent for row in given if row.kind}
    losses = [row for row in given if row.intent in names]
    counts = Counter(row.kind for row in losses)
    return [
        replace(row, intent=row.kind or "bank") for row in losses if counts[row.kind] >= _MIN_ROWS
    ]


def main() -> None:
    given = rows()
    if "--check" in sys.argv[1:]:
        print(
            "\n".join(
                intents.table(list(intents.check(given, read(FIRST.read_text()))), intents.SURE)
            )
        )
        return
    TRAINED.write(intents.fit(given, before=read(FIRST.read_text())))


if __name__ == "__main__":
    main()
