"""Recall and precision of likeness, over copies of the campaigns in `clusters`.

Recall per change: of copies, how many share a band with a first copy and are like enough to join
it. Precision: of all pairs that would be joined, how many are of one campaign. Ordinary messages
are measured against every campaign and against each other.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations, product

from flows.triage import similar
from tests.similar.changes import CHANGES, everything, filled
from tests.similar.clusters import CAMPAIGNS, ORDINARY

COPIES = 12
SEED = 5
KEY = b"measure"


@dataclass(frozen=True, slots=True)
class Copy:
    campaign: str
    category: str
    blinded: bytes
    bands: frozenset[int]

    def joins(self, other: Copy, least: float = similar.JOIN) -> bool:
        if self.bands.isdisjoint(other.bands):
            return False
        return similar.likeness(self.blinded, other.blinded) >= least


def copy(campaign: str, category: str, text: str) -> Copy | None:
    taken = similar.sketch(text)
    if taken is None:
        return None
    blinded = similar.blind(taken, KEY)
    return Copy(campaign, category, blinded, frozenset(similar.bands(blinded)))


def campaigns() -> Iterator[tuple[str, str, str]]:
    """Name, category and text with slots of each."""
    for category, texts in CAMPAIGNS.items():
        for number, text in enumerate(texts, 1):
            yield f"{category} {number}", category, text


def copies(change: str) -> Iterator[tuple[Copy, Copy]]:
    """A first copy and a changed one."""
    for name, category, text in campaigns():
        first = copy(name, category, filled(text))
        assert first is not None
        for number in range(COPIES):
            rng = random.Random(f"{SEED} {name} {change} {number}")
            changed = copy(name, category, CHANGES[change](text, rng))
            if changed is not None:
                yield first, changed


def recall(change: str, least: float = similar.JOIN) -> tuple[int, int]:
    """Copies that join the first one, and all."""
    results = [first.joins(changed, least) for first, changed in copies(change)]
    return sum(results), len(results)


def mixed() -> list[Copy]:
    """Copies of all campaigns with everything changed."""
    made = (
        copy(name, category, everything(text, random.Random(f"{SEED} {name} {number}")))
        for name, category, text in campaigns()
        for number in range(COPIES)
    )
    return [one for one in made if one is not None]


def ordinary() -> list[Copy]:
    """Everyday messages, the same one with other sums and names as well."""
    made = (
        copy(f"ordinary {at}", "ordinary", everything(text, random.Random(f"{SEED} {at} {number}")))
        for at, text in enumerate(ORDINARY)
        for number in range(COPIES)
    )
    return [one for one in made if one is not None]


@dataclass(frozen=True, slots=True)
class Pairs:
    """same: pairs of one campaign and how many were joined; then pairs of different campaigns of
    one category, of different categories, and of a campaign and an ordinary message."""

    same: tuple[int, int]
    category: tuple[int, int]
    other: tuple[int, int]
    ordinary: tuple[int, int]

    @property
    def precision(self) -> float:
        wrong = self.category[0] + self.other[0] + self.ordinary[0]
        return self.same[0] / max(1, self.same[0] + wrong)


def _joined(pairs: Iterable[tuple[Copy, Copy]], least: float) -> tuple[int, int]:
    results = [one.joins(two, least) for one, two in pairs]
    return sum(results), len(results)


def pairs(least: float = similar.JOIN) -> Pairs:
    made = mixed()
    both = list(combinations(made, 2))
    return Pairs(
        _joined(((a, b) for a, b in both if a.campaign == b.campaign), least),
        _joined(
            ((a, b) for a, b in both if a.campaign != b.campaign and a.category == b.category),
            least,
        ),
        _joined(((a, b) for a, b in both if a.category != b.category), least),
        _joined(product(made, ordinary()), least),
    )


def report() -> str:
    lines = [
        f"{sum(1 for _ in campaigns())} campaigns of {len(CAMPAIGNS)} categories, {COPIES} copies "
        f"of each change; joined from a likeness of {similar.JOIN} on",
        "",
        "| change | joined | of | recall |",
        "|---|---|---|---|",
    ]
    for change in CHANGES:
        good, of = recall(change)
        lines.append(f"| {change} | {good} | {of} | {good / of:.3f} |")
    lines += [
        "",
        "Pairs of copies with everything changed, by the least likeness:",
        "",
        "| least likeness | one campaign | same category | other category | ordinary | precision |",
        "|---|---|---|---|---|---|",
    ]
    for least in (0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6):
        result = pairs(least)
        cells = " | ".join(
            f"{good}/{of}"
            for good, of in (result.same, result.category, result.other, result.ordinary)
        )
        lines.append(f"| {least} | {cells} | {result.precision:.4f} |")
    return "\n".join(lines)
