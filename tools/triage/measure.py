"""`python -m tools.triage.measure`: how well triage does on messages it was not trained on.

Every figure is of a model that saw nothing of the rows it is measured on: each category, each
kind of sender and each author of rows is left out in turn. The same tables at every run.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from zlib import crc32

from flows.text import vocabulary
from flows.triage import model
from flows.triage.classify import judge
from flows.triage.model import Model
from tools.triage.corpus import Row, rows, unseen_rows
from tools.triage.fit import Example, fit
from tools.triage.train import examples, names

DRESSED = Path(__file__).parents[2] / "tests" / "vectors" / "dressed.json"
FALSE_ALARMS = 0.01
FOLDS = 8


@dataclass(frozen=True, slots=True)
class Judged:
    """A row with the score and label that a model gave which had not seen it."""

    row: Row
    score: float
    label: str

    @property
    def scam(self) -> bool:
        return self.row.label == "scam"


def recall_at(judged: Sequence[Judged], part: float = FALSE_ALARMS) -> float:
    """Scams with a higher score than all but `part` of the others."""
    others = sorted((one.score for one in judged if not one.scam), reverse=True)
    bar = others[int(part * len(others))]
    scams = [one.score for one in judged if one.scam]
    return sum(score > bar for score in scams) / len(scams)


def judged_by(model: Model, given: Sequence[Row]) -> list[Judged]:
    """`given`, judged with `model` in place of the delivered one."""
    results = []
    for row in given:
        verdict = judge(row.text, model=model)
        results.append(Judged(row, verdict.score, verdict.label))
    return results


def left_out(key: Callable[[Row], str]) -> list[Judged]:
    """Every row judged by a model trained on the rows with another key."""
    given, _ = _corpus()
    places: dict[str, list[int]] = defaultdict(list)
    for at, row in enumerate(given):
        places[key(row)].append(at)
    with ProcessPoolExecutor(initializer=_corpus) as pool:
        results = pool.map(_without, [places[name] for name in sorted(places)])
        return [one for part in results for one in part]


@cache
def _corpus() -> tuple[list[Row], list[Example]]:
    given = rows()
    return given, examples(given)


def _without(out: list[int]) -> list[Judged]:
    given, all_examples = _corpus()
    left = {given[at].group for at in out}
    model = fit([one for one in all_examples if one.group not in left])
    return judged_by(model, [given[at] for at in out])


def scam_category(row: Row) -> str:
    """Each category of scams; other rows are left out with the other rows of their template."""
    if row.label == "scam":
        return f"{crc32(row.category.encode()) % FOLDS}"
    return f"{crc32(row.group.encode()) % FOLDS}"


def honest_category(row: Row) -> str:
    """Each category of what is no scam; scams are left out with their template."""
    if row.label != "scam":
        return f"{crc32(row.category.encode()) % FOLDS}"
    return f"{crc32(row.group.encode()) % FOLDS}"


def letters_alone() -> list[Judged]:
    """The rows written by hand, by groups of four letters of the reworded examples alone."""
    given, all_examples = _corpus()
    model = fit(
        [
            replace(one, names=_letters(one.names))
            for one in all_examples
            if one.group.startswith("examples:")
        ]
    )
    return [
        Judged(row, model.log_odds(_letters(names(row.text))), "")
        for row in given
        if row.author == "written"
    ]


def _letters(features: Sequence[str]) -> tuple[str, ...]:
    return tuple(name for name in features if name[1:2] != ":")


def line(name: str, judged: Sequence[Judged], bar: Sequence[Judged] = ()) -> str:
    """Counts, scams found at 1 % false alarms (those of `bar`), and the label's own figures."""
    scams = [one for one in judged if one.scam]
    others = [one for one in judged if not one.scam]
    called = [one for one in judged if one.label == "scam"]
    at = (
        f"{recall_at([*scams, *(one for one in (bar or judged) if not one.scam)]):.2f}"
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


def table(title: str, judged: Sequence[Judged], key: Callable[[Row], str], only: str = "") -> None:
    """`only` the lines of scams or of others."""
    print(f"\n{title}\n{HEAD}")
    parts: dict[str, list[Judged]] = defaultdict(list)
    for one in judged:
        if not only or one.scam == (only == "scam"):
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
    print("at 1 %: scams with a higher score than 99 % of the others in the table")
    print("recall, precision, false: of the label `scam`")
    by_scam = left_out(scam_category)
    table("CATEGORY OF SCAM LEFT OUT, by category", by_scam, lambda row: row.category, "scam")
    table("CATEGORY OF SCAM LEFT OUT, by source", by_scam, lambda row: row.source)
    by_honest = left_out(honest_category)
    table("HONEST CATEGORY LEFT OUT, by category", by_honest, lambda row: row.category, "others")
    table("SOURCE LEFT OUT", left_out(lambda row: row.source), lambda row: row.source)
    by_author = left_out(lambda row: row.author)
    table("AUTHOR LEFT OUT", by_author, lambda row: row.author)
    written = [one for one in by_author if one.row.author == "written"]
    table("WRITTEN BY HAND, not trained on, by source", written, lambda row: row.source)
    alone = recall_at(letters_alone())
    print(f"the same rows by groups of letters of the reworded examples alone, at 1 %: {alone:.2f}")
    state = [one for one in by_author if one.row.category in STATES]
    false = sum(one.label == "scam" for one in state)
    print(f"\nbroadcasts and warnings, author left out: {false} of {len(state)} called scam")
    table(
        "KEPT, the delivered model (not trained on them), by source",
        judged_by(model.MODEL, unseen_rows()),
        lambda row: row.source,
    )
    table(
        "IN A NOTICE'S DRESS, the delivered model (not trained on them)",
        judged_by(model.MODEL, dressed()),
        lambda row: row.category,
    )


STATES = vocabulary("official_warning disaster_alert state_notice commune_notice charity_notice")

if __name__ == "__main__":
    main()
