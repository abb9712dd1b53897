"""Decides whether weights go live: suites of texts whose results must not fall, and what the
weights have to prove on them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from math import comb

from flows.triage import tables
from flows.triage.classify import TextFeatures, weigh
from flows.triage.learning import Field, Learnt, Start, between, start_of
from flows.triage.model import Model
from flows.values import Triage


@dataclass(frozen=True, slots=True)
class Probe:
    """A text of a suite, and whether it is a scam."""

    suite: str
    scam: bool
    text: str


@dataclass(frozen=True, slots=True)
class Result:
    """detected  scams that are called scams
    calmed    scams that are called neither a scam nor unclear
    false     honest texts that are called a scam
    unclear   honest texts that are called unclear
    """

    scams: int = 0
    honest: int = 0
    detected: int = 0
    calmed: int = 0
    false: int = 0
    unclear: int = 0

    @property
    def cost(self) -> float:
        """What these answers cost (`flows.triage.tables`)."""
        not_named = self.scams - self.detected - self.calmed
        return (
            self.false * tables.COST_CALLED_SCAM
            + self.calmed * tables.COST_CALMED
            + not_named * tables.COST_NOT_NAMED
            + self.unclear * tables.COST_NOT_CLEAR
        )

    def fell(self, before: Result) -> bool:
        return (
            self.detected < before.detected
            or self.calmed > before.calmed
            or self.false > before.false
        )


PreparedProbes = Sequence[tuple[Probe, TextFeatures]]


def prepared_probes(probes: Iterable[Probe], field: Field) -> PreparedProbes:
    """The probes with their features, whatever a model says."""
    return [(one, field.prepare(one.text)) for one in probes]


Answers = Sequence[tuple[Probe, Triage]]


def answers(model: Model, given: PreparedProbes) -> Answers:
    """A model's answer to each probe."""
    return [(one, weigh(prepared, model)) for one, prepared in given]


def results(model: Model, given: PreparedProbes) -> dict[str, Result]:
    """How a model does, by suite."""
    return counted(answers(model, given))


def counted(given: Answers) -> dict[str, Result]:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for one, judged in given:
        label = judged.label
        count = counts[one.suite]
        count["scams" if one.scam else "honest"] += 1
        if one.scam:
            count["detected"] += label == "scam"
            count["calmed"] += label in ("benign", "spam")
        else:
            count["false"] += label == "scam"
            count["unclear"] += label == "unclear"
    return {suite: Result(**count) for suite, count in sorted(counts.items())}


def fell(before: dict[str, Result], now: dict[str, Result]) -> list[str]:
    """The suites on which a model does worse. A delivered suite does if one count is worse, the
    office's own test if its answers cost more: officials err, so no single text of it decides.
    """
    return [
        name
        for name, one in now.items()
        if (one.cost > before[name].cost if name == OWN else one.fell(before[name]))
    ]


def is_proven(before: Answers, now: Answers) -> bool:
    """Whether more of the office's own scams rise above honest rows that it did not learn than fall
    below them, by so many that chance hardly explains it (sign test).

    Decisions err: a point that is better by one of them proves nothing, and of few cases nothing
    can be proven.
    """
    was, is_now = _bar(before), _bar(now)
    gained = lost = 0
    for (one, old), (_, new) in zip(before, now, strict=True):
        if one.suite == OWN and one.scam:
            gained += old.score <= was and new.score > is_now
            lost += old.score > was and new.score <= is_now
    tried = gained + lost
    by_chance = sum(comb(tried, count) for count in range(gained, tried + 1))
    return by_chance <= _CHANCE * float(2**tried)


def _bar(given: Answers) -> float:
    """The score that hardly any delivered honest row exceeds."""
    scores = sorted((j.score for one, j in given if one.suite == DELIVERED), reverse=True)
    return scores[int(_ABOVE * len(scores))] if scores else tables.SCAM_FROM


DELIVERED = "delivered"
"""Honest rows that no office learns beside its own messages: one that rises is a false alarm."""
_ABOVE, _CHANCE = 0.0025, 0.1


@dataclass(frozen=True, slots=True)
class Choice:
    """The weights that may go live of what was learnt, or that come nearest.

    before, after  how the live weights and these do, by suite
    proven  whether the office's own scams show that these do better
    fell  suites that these do worse on: while there is one, nothing goes live
    part  how much of what was learnt they have
    """

    model: Model
    part: float
    before: dict[str, Result]
    after: dict[str, Result]
    proven: bool

    @property
    def fell(self) -> list[str]:
        return fell(self.before, self.after) or ([] if self.proven else [UNPROVEN])

    @property
    def cost(self) -> float:
        """Of the answers to the office's own test."""
        return self.after[OWN].cost if OWN in self.after else 0.0


_PARTS = (1.0, 0.75, 0.5, 0.25)
_SHIFTS = (0.0, -0.2, -0.4, -0.6, -0.9)
"""If the whole of what was learnt makes a suite fall, a part of it may not, or all texts a little
less like scams."""


def start(delivered: Model, rows: Sequence[Probe], field: Field) -> Start:
    """Where learning begins: the delivered weights and the delivered rows."""
    return start_of(delivered, ((one.suite, one.scam, one.text) for one in rows), field)


def choose(
    delivered: Model, live: Model, learnt: Learnt, probes: Sequence[Probe], field: Field
) -> Choice:
    """The share of the learnt change with which no suite falls, that is proven better, and whose
    answers to the office's own test cost least; the greatest of equals. Else the last one tried."""
    own = (Probe(OWN, one.first.scam, one.first.text) for one in learnt.tests)
    given = prepared_probes((*probes, *own), field)
    is_live = answers(live, given)
    before = counted(is_live)
    best: Choice | None = None
    for part, shift in product(_PARTS, _SHIFTS):
        made = between(delivered, learnt.model, part)
        model = Model(made.base + shift, made.weights)
        now = answers(model, given)
        choice = Choice(model, part, before, counted(now), is_proven(is_live, now))
        if not choice.fell and (best is None or choice.cost < best.cost):
            best = choice
    return best or choice


OWN = "the office's own"
UNPROVEN = "the office's own scams, of which too few are found that were not before"


def read(text: str) -> tuple[Probe, ...]:
    """The probes of a file that `written` wrote: suite, label and text between tabs."""
    lines = (line.split("\t", 2) for line in text.splitlines() if line)
    return tuple(Probe(suite, label == "scam", body) for suite, label, body in lines)


def written(probes: Sequence[Probe]) -> str:
    return "".join(
        f"{one.suite}\t{'scam' if one.scam else 'honest'}\t{' '.join(one.text.split())}\n"
        for one in probes
    )
