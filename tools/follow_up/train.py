"""`python -m tools.follow_up.train`: makes `config/follow_ups.txt` again from `rows.tsv`.

A row has the meaning, the text, and the previous answer. Rows of first messages (`tools/intent`)
that mean the same in any place are learnt beside them. `--check` prints how well each is known in
rows that were not trained on.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from flows.parsing.intent_model import SURE, read
from tools.intent import train as intents
from tools.made_from import ROOT, TrainedFile

ROWS = Path(__file__).with_name("rows.tsv")
FIRST = intents.TRAINED.target
"""The model of first messages: what it learnt of words is begun with."""
TRAINED = TrainedFile(
    ROOT / "config" / "follow_ups.txt", "tools.follow_up.train", (ROWS, intents.ROWS, FIRST)
)
ALIKE = {
    "paid": "lost", "told_code": "code_given", "device_taken": "device", "unharmed": "no_loss",
    **{f"danger_{name}": "danger" for name in
       ("threat", "child", "held", "despair", "beside", "medical", "fire")},
    "withdraw": "not_report", "fate": "fate", "thanks": "thanks", "never_mind": "never_mind",
    "later": "never_mind", "abuse": "abuse",
    "told_call": "more", "told_visit": "more", "detail": "more", "real": "doubt",
    "who": "question", "how": "question", "can": "question", "price": "question",
    "where": "what_now", "what_if": "question", "human": "question", "what_otp": "question",
}  # fmt: skip
"""By intent of a first message: what it means after an answer."""
_EACH = 150
"""How many first messages of each meaning are learnt besides, at most."""


def rows() -> list[intents.Row]:
    """Rows of both kinds; no first message is nearly like one that came after an answer."""
    given, firsts = intents.rows(ROWS), intents.rows()
    beside = []
    for means in sorted(set(ALIKE.values())):
        own = [row for row in firsts if ALIKE.get(row.intent) == means]
        step = max(1, len(own) // _EACH)
        beside += [replace(row, intent=means, group=-1 - row.group) for row in own[::step]]
    return given + beside


def main() -> None:
    given = rows()
    if "--check" in sys.argv[1:]:
        checked = [pair for pair in intents.check(given, read(FIRST.read_text())) if pair[0].before]
        print("\n".join(intents.table(checked, SURE)))
        return
    TRAINED.write(intents.fit(given, before=read(FIRST.read_text())))


if __name__ == "__main__":
    main()
