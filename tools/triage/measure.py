"""`python -m tools.triage.measure`: how well triage does on messages it was not trained on.

Every figure is of a model that saw nothing of the rows it is measured on: each category, each
kind of sender and each author of rows is left out in turn. The same tables at every run.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from math import sqrt
from pathlib import Path
from zlib import crc32

from config.knowledge import load_directory
from config.world import load_triage
from flows.text import vocabulary
from flows.topics import unclear
from flows.triage import tables
from flows.triage.classify import judge
from flows.triage.fit import Example, fit
from flows.triage.model import Model
from flows.triage.near import unions
from tools.triage.corpus import (
    Row,
    fresh_rows,
    inbox_rows,
    notice_rows,
    phone_rows,
    province_rows,
    rows,
    stranger_rows,
    unseen_rows,
)
from tools.triage.train import examples

DRESSED = Path(__file__).parents[2] / "tests" / "vectors" / "dressed.json"
FALSE_ALARMS = 0.01
_KNOWN = load_directory()
FOLDS = 4


@dataclass(frozen=True, slots=True)
class ScoredRow:
    """A row with the score and label that a model gave which had not seen it."""

    row: Row
    score: float
    label: str
    calms: bool = False

    @property
    def scam(self) -> bool:
        """Whether the row is a scam."""
        return self.row.label == "scam"


def recall_at(judged: Sequence[ScoredRow], part: float = FALSE_ALARMS) -> float:
    """Scams with a higher score than all but `part` of the others."""
    others = sorted((one.score for one in judged if not one.scam), reverse=True)
    bar = others[int(part * len(others))]
    scams = [one.score for one in judged if one.scam]
    return sum(score > bar for score in scams) / len(scams)


def judged_by(model: Model, given: Sequence[Row]) -> list[ScoredRow]:
    """`given`, judged with `model` in place of the delivered one."""
    results = []
    for row in given:
        verdict = judge(row.text, model, _KNOWN.sites, listed=_KNOWN.listed)
        calms = unclear.may_calm(row.text, verdict)
        results.append(ScoredRow(row, verdict.score, verdict.label, calms))
    return results


def left_out(key: Callable[[Row], str], only: str = "") -> list[ScoredRow]:
    """Every row, or those whose key begins with `only`, judged by a model trained on the rows with
    another key."""
    given, _, _ = _corpus()
    places: dict[str, list[int]] = defaultdict(list)
    for at, row in enumerate(given):
        if key(row).startswith(only):
            places[key(row)].append(at)
    with ProcessPoolExecutor(initializer=_corpus) as pool:
        results = pool.map(_without, [places[name] for name in sorted(places)])
        return [one for part in results for one in part]


@cache
def _corpus() -> tuple[list[Row], list[Example], dict[str, str]]:
    given = rows()
    return given, examples(given), unions(given)


def _without(out: list[int]) -> list[ScoredRow]:
    given, all_examples, near = _corpus()
    left = {near[given[at].group] for at in out}
    model = fit([one for one in all_examples if near[one.group] not in left])
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


def line(name: str, judged: Sequence[ScoredRow], bar: Sequence[ScoredRow] = ()) -> str:
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
    recall = with_interval(right, len(scams)) if scams else "-"
    precision = f"{right / len(called):.2f}" if called and scams else "-"
    return (
        f"{name:<26}{len(scams):>6}{len(others):>7}{at:>9}{recall:>18}{precision:>10}"
        f"{len(called) - right:>7}"
    )


HEAD = (
    f"{'':<26}{'scams':>6}{'others':>7}{'at 1 %':>9}{'recall (95 %)':>18}{'precision':>10}"
    f"{'false':>7}"
)


def with_interval(right: int, of: int) -> str:
    """A share with its 95 % interval (Wilson): ``0.81 (0.72-0.88)``."""
    share, z = right / of, 1.96
    middle = (share + z * z / (2 * of)) / (1 + z * z / of)
    reach = z / (1 + z * z / of) * sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    return f"{share:.2f} ({max(0.0, middle - reach):.2f}-{middle + reach:.2f})"


def steps(title: str, judged: Sequence[ScoredRow]) -> None:
    """The answers that residents get: the shares of the labels, and what may be called calm."""
    print(f"\n{title}\n{'':<12}{'rows':>6}{'scam':>18}{'not clear':>18}{'calmed':>18}")
    for name, scam in (("scams", True), ("honest", False)):
        part = [one for one in judged if one.scam == scam]
        counts = (
            sum(one.label == "scam" for one in part),
            sum(one.label == "unclear" for one in part),
            sum(one.calms for one in part),
        )
        shares = "".join(f"{with_interval(count, len(part)):>18}" for count in counts)
        print(f"{name:<12}{len(part):>6}{shares}")


def costs(judged: Sequence[ScoredRow]) -> None:
    """The cost of the limits, by the costs in `flows.triage.tables`, and the share of honest rows
    that would be called a scam, or get "not clear"."""
    scores = [one.score for one in judged if not one.scam]

    def share(low: float, high: float = 2.0) -> float:
        return sum(low <= score < high for score in scores) / len(scores)

    print("\nCOST OF A LIMIT, by row, and the honest rows in that step")
    print(f"{'scam from':>10}{'cost':>8}{'honest':>8}{'unclear from':>16}{'cost':>8}{'honest':>8}")
    for scam, low in zip(_SCAM_LIMITS, _UNCLEAR_LIMITS, strict=True):
        one = _cost(judged, scam, tables.UNCLEAR_FROM)
        other = _cost(judged, tables.SCAM_FROM, low)
        print(
            f"{scam:>10.2f}{one:>8.3f}{share(scam):>8.3f}"
            f"{low:>16.2f}{other:>8.3f}{share(low, tables.SCAM_FROM):>8.3f}"
        )


_SCAM_LIMITS = (0.44, 0.48, 0.50, 0.52, 0.54, 0.56, 0.60)
_UNCLEAR_LIMITS = (0.06, 0.10, 0.12, 0.14, 0.16, 0.20, 0.26)


def _cost(judged: Sequence[ScoredRow], scam: float, low: float) -> float:
    total = 0.0
    for one in judged:
        if one.score >= scam:
            total += 0 if one.scam else tables.COST_CALLED_SCAM
        elif one.score >= low:
            total += tables.COST_NOT_NAMED if one.scam else tables.COST_NOT_CLEAR
        else:
            total += tables.COST_CALMED if one.scam else 0
    return total / len(judged)


def table(
    title: str, judged: Sequence[ScoredRow], key: Callable[[Row], str], only: str = ""
) -> None:
    """`only` the lines of scams or of others."""
    print(f"\n{title}\n{HEAD}")
    parts: dict[str, list[ScoredRow]] = defaultdict(list)
    for one in judged:
        if not only or one.scam == (only == "scam"):
            parts[key(one.row)].append(one)
    for name in sorted(parts):
        print(line(name, parts[name], judged))
    print(line("all", judged))


def dressed() -> list[Row]:
    """Scams that are written as a notice, and true notices."""
    written = json.loads(DRESSED.read_text(encoding="utf-8"))
    return [
        Row(text, label, kind, "brandname", "dressed", text)
        for kind, label in (("scams", "scam"), ("true", "benign"))
        for text in written[kind]
    ]


def by_kind() -> None:
    """The tables with a category or a kind of sender left out."""
    by_scam = left_out(scam_category)
    table("CATEGORY OF SCAM LEFT OUT, by category", by_scam, lambda row: row.category, "scam")
    table("CATEGORY OF SCAM LEFT OUT, by source", by_scam, lambda row: row.source)
    by_honest = left_out(honest_category)
    table("HONEST CATEGORY LEFT OUT, by category", by_honest, lambda row: row.category, "others")
    table("SOURCE LEFT OUT", left_out(lambda row: row.source), lambda row: row.source)


def by_hand() -> None:
    """The tables with an author left out."""
    by_author = left_out(lambda row: row.author)
    table("AUTHOR LEFT OUT", by_author, lambda row: row.author)
    steps("WHAT RESIDENTS ARE TOLD, author left out", by_author)
    costs(by_author)
    by_stranger([one for one in by_author if one.row.author.startswith(_WRITERS)])
    for author in ("written", "tricks"):
        part = [one for one in by_author if one.row.author == author]
        table(f"{author.upper()}, not trained on, by source", part, lambda row: row.source)
    of_state(by_author, ", author left out")


def by_stranger(strangers: Sequence[ScoredRow]) -> None:
    """The tables of rows whose writers knew neither the signs nor the other rows, each of them left
    out."""
    table("STRANGERS, their writer left out", strangers, lambda row: row.author)
    table("STRANGERS, their writer left out, by source", strangers, lambda row: row.source)
    table("STRANGERS, their writer left out", strangers, lambda row: row.category, "scam")
    steps("WHAT RESIDENTS ARE TOLD, strangers, their writer left out", strangers)
    costs(strangers)
    of_state(strangers, ", their writer left out")


def of_state(judged: Sequence[ScoredRow], which: str = "") -> None:
    """How many broadcasts and warnings of the State's are called a scam."""
    state = [one for one in judged if one.row.category in STATES]
    false = sum(one.label == "scam" for one in state)
    print(f"broadcasts and warnings{which}: {false} of {len(state)} called scam")


_WRITERS = "writer"


def delivered() -> None:
    """The tables of the delivered model on rows that it was not trained on."""
    unseen = judged_by(load_triage(), unseen_rows())
    table("KEPT, the delivered model, by source", unseen, lambda row: row.source)
    steps("WHAT RESIDENTS ARE TOLD, kept rows", unseen)
    for name, given in (
        ("fresh", fresh_rows()),
        ("phones, second half", phone_rows()),
        ("inbox, second half", inbox_rows()),
        ("strangers, a third", stranger_rows()),
        ("notices, kept", notice_rows()),
        ("province, kept", province_rows()),
    ):
        part = judged_by(load_triage(), given)
        table(f"{name.upper()}, the delivered model, by source", part, lambda row: row.source)
        steps(f"WHAT RESIDENTS ARE TOLD, {name}", part)
        of_state(part)
    known = judged_by(load_triage(), dressed())
    table("IN A NOTICE'S DRESS, the delivered model", known, lambda row: row.category)


def main() -> None:
    """Prints the tables."""
    parser = argparse.ArgumentParser(prog="python -m tools.triage.measure")
    parser.add_argument("--authors", action="store_true", help="leave out the tables by kind")
    parser.add_argument("--strangers", action="store_true", help="only those of strangers' rows")
    print("at 1 %: scams with a higher score than 99 % of the others in the table")
    print("recall, precision, false: of the label `scam`; near-duplicates never straddle folds")
    options = parser.parse_args()
    if options.strangers:
        by_stranger(left_out(lambda row: row.author, _WRITERS))
    else:
        if not options.authors:
            by_kind()
        by_hand()
    delivered()


STATES = vocabulary("official_warning disaster_alert state_notice commune_notice charity_notice")

if __name__ == "__main__":
    main()
