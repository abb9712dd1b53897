"""`python -m tools.triage.measure`: how well triage does on messages it was not trained on.

Every figure is of a model that saw nothing of the rows it is measured on: each category, each
kind of sender and each author of rows is left out in turn. The same tables at every run.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from flows import triage_model
from flows.triage import judge
from flows.triage_model import Model
from tools.triage.corpus import Row, rows
from tools.triage.fit import Seen, fit
from tools.triage.train import seen

DRESSED = Path(__file__).parents[2] / "tests" / "vectors" / "dressed.json"
FALSE_ALARMS = 0.01


@dataclass(frozen=True, slots=True)
class Judged:
    """A row with the score and label that a model gave which had not seen it."""

    row: Row
    score: float
    label: str

    @property
    def scam(self) -> bool:
        return self.row.label == "scam"


def found_at(judged: Sequence[Judged], part: float = FALSE_ALARMS) -> float:
    """Scams with a higher score than all but `part` of the others."""
    others = sorted((one.score for one in judged if not one.scam), reverse=True)
    bar = others[int(part * len(others))]
    scams = [one.score for one in judged if one.scam]
    return sum(score > bar for score in scams) / len(scams)


def judged_by(model: Model, given: Sequence[Row]) -> list[Judged]:
    """`given` judged as `flows.triage` would with that model in place of the delivered one."""
    found = []
    for row in given:
        verdict = judge(row.text, model=model)
        found.append(Judged(row, verdict.score, verdict.label))
    return found


def left_out(
    given: Sequence[Row], as_seen: Sequence[Seen], key: Callable[[Row], str]
) -> list[Judged]:
    """Every row judged by a model trained on the rows with another key."""
    found: list[Judged] = []
    for out in sorted(set(map(key, given))):
        model = fit([one for one, row in zip(as_seen, given, strict=True) if key(row) != out])
        found += judged_by(model, [row for row in given if key(row) == out])
    return found


def folds(row: Row) -> str:
    """Categories; scams and others are left out together, so that both are new to the model."""
    return f"{sum(row.category.encode()) % 10}"


def line(name: str, judged: Sequence[Judged], bar: Sequence[Judged] = ()) -> str:
    """Counts, scams found at 1 % false alarms (those of `bar`), and the label's own figures."""
    scams = [one for one in judged if one.scam]
    others = [one for one in judged if not one.scam]
    called = [one for one in judged if one.label == "scam"]
    at = (
        f"{found_at([*scams, *(one for one in (bar or judged) if not one.scam)]):.2f}"
        if scams
        else "-"
    )
    right = sum(one.scam for one in called)
    recall = f"{right / len(scams):.2f}" if scams else "-"
    precision = f"{right / len(called):.2f}" if called and scams else "-"
    return (
        f"{name:<26}{len(scams):>6}{len(others):>7}{at:>9}{recall:>9}{precision:>10}"
        f"{len(called) - right:>7}"
    )


HEAD = f"{'':<26}{'scams':>6}{'others':>7}{'at 1 %':>9}{'recall':>9}{'precision':>10}{'false':>7}"


def table(title: str, judged: Sequence[Judged], key: Callable[[Row], str]) -> None:
    print(f"\n{title}\n{HEAD}")
    parts: dict[str, list[Judged]] = defaultdict(list)
    for one in judged:
        parts[key(one.row)].append(one)
    for name in sorted(parts):
        print(line(name, parts[name], judged))
    print(line("all", judged))


def dressed() -> list[Row]:
    written = json.loads(DRESSED.read_text(encoding="utf-8"))
    return [
        Row(text, label, kind, "brandname", "dressed", text)
        for kind, label in (("scams", "scam"), ("true", "benign"))
        for text in written[kind]
    ]


def main() -> None:
    given = rows()
    as_seen = seen(given)
    print("at 1 %: scams with a higher score than 99 % of the others in the table")
    print("recall, precision, false: of the label `scam`")
    by_category = left_out(given, as_seen, folds)
    table("CATEGORY LEFT OUT, by category", by_category, lambda row: row.category)
    table("CATEGORY LEFT OUT, by source", by_category, lambda row: row.source)
    by_source = left_out(given, as_seen, lambda row: row.source)
    table("SOURCE LEFT OUT", by_source, lambda row: row.source)
    by_author = left_out(given, as_seen, lambda row: row.author)
    table("AUTHOR LEFT OUT", by_author, lambda row: row.author)
    written = [one for one in by_author if one.row.author == "written"]
    table("WRITTEN BY HAND, never trained on, by source", written, lambda row: row.source)
    state = [one for one in by_author if one.row.category in STATES]
    print(
        f"\nBroadcasts of the State and warnings called scam: "
        f"{sum(one.label == 'scam' for one in state)} of {len(state)} (author left out)"
    )
    table(
        "IN A NOTICE'S DRESS, the delivered model (never trained on)",
        judged_by(triage_model.MODEL, dressed()),
        lambda row: row.category,
    )


STATES = frozenset(
    ("official_warning", "disaster_alert", "state_notice", "commune_notice", "charity_notice")
)

if __name__ == "__main__":
    main()
