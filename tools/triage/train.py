"""`python -m tools.triage.train`: makes `flows/triage_model.json` again from the rows here."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from flows.text import MAX_CHARS
from flows.triage_case import case_of
from flows.triage_dress import dress
from flows.triage_model import features
from flows.triage_words import read
from tools.triage.corpus import Row, rows
from tools.triage.fit import Seen, fit

TARGET = Path(__file__).parents[2] / "flows" / "triage_model.json"
_LEAST = 0.02
"""Weights below it are left out: they move nothing."""


def names(text: str) -> tuple[str, ...]:
    reading = read(text)
    marks = dress(text[:MAX_CHARS], reading)
    return tuple(sorted(features(reading, case_of(reading), marks)))


def seen(given: Sequence[Row]) -> list[Seen]:
    """The rows as the model sees them: a template's messages count together as little more
    than one."""
    sizes = Counter(row.group for row in given)
    return [
        Seen(names(row.text), row.label == "scam", row.group, sizes[row.group] ** -0.5)
        for row in given
    ]


def main() -> None:
    model = fit(seen(rows()))
    weights = {
        name: round(weight, 3) for name, weight in model.weights.items() if abs(weight) >= _LEAST
    }
    TARGET.write_text(
        json.dumps({"base": round(model.base, 3), "weights": weights}, indent=0, sort_keys=True)
        + "\n",
        encoding="utf-8",
    )
    print(f"{TARGET.name}: {len(weights)} weights, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
