"""What must not fall before weights go live: suites of texts, and how a model does on each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

from flows.triage.classify import judge
from flows.triage.learning import Field, Learnt, Start, between, start_of
from flows.triage.model import Model


@dataclass(frozen=True, slots=True)
class Probe:
    """A text of a suite, and whether it is a scam."""

    suite: str
    scam: bool
    text: str


@dataclass(frozen=True, slots=True)
class Result:
    """detected  scams that are called so
    calmed    scams that are called neither a scam nor unclear
    false     honest texts that are called a scam
    """

    scams: int = 0
    honest: int = 0
    detected: int = 0
    calmed: int = 0
    false: int = 0

    def fell(self, before: Result) -> bool:
        return (
            self.detected < before.detected
            or self.calmed > before.calmed
            or self.false > before.false
        )


def results(model: Model, probes: Sequence[Probe], field: Field) -> dict[str, Result]:
    """How a model does, by suite."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0, 0])
    for one in probes:
        label = judge(one.text, model, field.sites, listed=field.listed).label
        count = counts[one.suite]
        count[0 if one.scam else 1] += 1
        count[2] += one.scam and label == "scam"
        count[3] += one.scam and label in ("benign", "spam")
        count[4] += not one.scam and label == "scam"
    return {suite: Result(*count) for suite, count in sorted(counts.items())}


@dataclass(frozen=True, slots=True)
class Choice:
    """The weights that may go live of what was learnt, or that come nearest.

    before, after  how the live weights and these do, by suite
    fell  suites that these do worse on: while there is one, nothing goes live
    part  how much of what was learnt they have
    """

    model: Model
    part: float
    before: dict[str, Result]
    after: dict[str, Result]

    @property
    def fell(self) -> list[str]:
        return [name for name, now in self.after.items() if now.fell(self.before[name])]


_PARTS = (1.0, 0.75, 0.5, 0.25)
_SHIFTS = (0.0, -0.3, -0.6)
"""If the whole of what was learnt makes a suite fall, a part of it may not, or all texts a little
less like scams."""


def start(delivered: Model, rows: Sequence[Probe], field: Field) -> Start:
    """Where learning begins: the delivered weights, with delivered rows."""
    return start_of(delivered, ((one.suite, one.scam, one.text) for one in rows), field)


def choose(
    delivered: Model, live: Model, learnt: Learnt, probes: Sequence[Probe], field: Field
) -> Choice:
    """As much of what was learnt as no suite falls with, the office's own test among them."""
    probes = [*probes, *(Probe(OWN, one.first.scam, one.first.text) for one in learnt.tests)]
    before = results(live, probes, field)
    for part, shift in product(_PARTS, _SHIFTS):
        made = between(delivered, learnt.model, part)
        model = Model(made.base + shift, made.weights)
        choice = Choice(model, part, before, results(model, probes, field))
        if not choice.fell:
            break
    return choice


OWN = "the office's own"


def read(text: str) -> tuple[Probe, ...]:
    """The probes of a file that `written` wrote: suite, label and text between tabs."""
    lines = (line.split("\t", 2) for line in text.splitlines() if line)
    return tuple(Probe(suite, label == "scam", body) for suite, label, body in lines)


def written(probes: Sequence[Probe]) -> str:
    return "".join(
        f"{one.suite}\t{'scam' if one.scam else 'honest'}\t{' '.join(one.text.split())}\n"
        for one in probes
    )
