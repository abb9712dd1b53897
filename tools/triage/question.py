"""`python -m tools.triage.question`: how often triage asks its one question, and how many scams it
finds.

Prints for `kept.tsv` and `fresh.tsv`: of the honest rows, how many are asked (at most 5 %); of the
scams, how many are called one at once, and with a "yes" to the question.
"""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

from config.world import load_world
from flows.topics.context import World
from tools.conversations import Phone, kind_of

FOLDER = Path(__file__).parent
SETS = ("kept", "fresh")
MOST_ASKED = 0.05


def kinds(world: World, name: str) -> dict[str, Counter[str]]:
    """By label of the rows of a set, how many replies are of which kind."""
    counts: dict[str, Counter[str]] = {"scam": Counter(), "benign": Counter()}
    with (FOLDER / f"{name}.tsv").open(encoding="utf-8", newline="") as rows:
        for row in csv.reader(rows, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row and row[0] in counts:
                counts[row[0]][kind_of(Phone(world).texts(row[-1]))] += 1
    return counts


def main() -> None:
    world = load_world()
    for name in SETS:
        counts = kinds(world, name)
        honest, scams = counts["benign"], counts["scam"]
        asked = honest["asked back"] / honest.total()
        before = scams["scam"] / scams.total()
        after = (scams["scam"] + scams["asked back"]) / scams.total()
        print(f"{name:6} honest asked {asked:.3f}   recall {before:.3f}, with a yes {after:.3f}")


if __name__ == "__main__":
    main()
