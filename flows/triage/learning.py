"""Learns from officials' decisions: the delivered weights, refitted on judged messages and on
delivered rows beside them, so that nothing known before is lost.

One case is one row, however many copies of it came in. A model that never learnt a row scores it;
if that model contradicts it, the row waits until a second official agrees. An official who is
contradicted much more often than the rule allows has no weight. New weights go live only if no
suite of tests falls (`flows.triage.gate`). The same messages give the same weights.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from zlib import crc32

from flows.subjects.link_shape import Sites
from flows.triage import tables
from flows.triage.classify import TextFeatures, prepare, weigh
from flows.triage.fit import Example, Plan, fit
from flows.triage.model import Model
from flows.triage.near import unions

_FOLDS = 4
_TESTED = 5
"""One of how many cases is never learnt: the office's own test."""
_LEAST_CASES = 5
_MOST_CONTRADICTED = 0.3
"""From this share of an official's cases on, of at least this many, none has weight."""
_PLAN = Plan(rounds=8, rate=0.1, pull=2e-3)
_DELIVERED_SHARE = 0.4
"""How much a delivered row counts relative to a judged one."""
MOVED = 20
_LEAST_MOVE = 0.005


@dataclass(frozen=True, slots=True)
class Judgement:
    """A message with the officials' decision on it.

    id      names it; the earliest of a case represents the case
    group   messages of one group are one case, whatever they say
    agreed  a second official says the same
    code    of its report
    """

    id: str
    text: str
    group: str
    scam: bool
    official: int
    agreed: bool = False
    code: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """Messages that are near-duplicates or one official case: one row."""

    first: Judgement
    officials: frozenset[int]
    agreed: bool
    disputed: bool

    @property
    def is_test(self) -> bool:
        return crc32(self.first.id.encode()) % _TESTED == 0


@dataclass(frozen=True, slots=True)
class Learnt:
    """How the judged messages were used.

    waiting     cases that a model contradicted which had never learnt them
    unweighted  officials whose cases are contradicted too often
    tests       cases that no model learns
    """

    model: Model
    used: tuple[Case, ...] = ()
    waiting: tuple[Case, ...] = ()
    unweighted: frozenset[int] = frozenset()
    tests: tuple[Case, ...] = ()


@dataclass(frozen=True, slots=True)
class Start:
    """The delivered weights, and rows that they were made from."""

    model: Model
    rows: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True)
class Field:
    """What judging needs beside a model."""

    sites: Sites
    listed: Container[str] = ()

    def prepare(self, text: str) -> TextFeatures:
        return prepare(text, self.sites, self.listed)

    def contradicts(self, model: Model, case: Case, prepared: TextFeatures) -> bool:
        judged = weigh(prepared, model)
        if case.first.scam:
            return judged.score < tables.UNCLEAR_FROM
        return judged.label == "scam"


def example(prepared: TextFeatures, scam: bool, group: str, share: float = 1.0) -> Example:
    """A text as the model sees it: the features of what is judged of it."""
    return Example(tuple(sorted(prepared.names)), scam, group, share)


def start_of(model: Model, rows: Iterable[tuple[str, bool, str]], field: Field) -> Start:
    """rows  the group, whether it is a scam, and the text of each"""
    made = [
        example(field.prepare(text), scam, group, _DELIVERED_SHARE) for group, scam, text in rows
    ]
    return Start(model, tuple(made))


def learn(start: Start, given: Sequence[Judgement], field: Field) -> Learnt:
    """The delivered weights, refitted on `given`."""
    every = cases_of(given)
    tests = tuple(one for one in every if one.is_test)
    rows = [one for one in every if not one.is_test]
    prepared = {one.first.id: field.prepare(one.first.text) for one in rows}
    contradicted = _contradicted(start, rows, prepared, field)
    unweighted = _unweighted(rows, contradicted)
    if unweighted:
        rows = [one for one in rows if not one.officials <= unweighted]
        contradicted = _contradicted(start, rows, prepared, field)
    waits = {
        one.first.id
        for one in rows
        if one.disputed or (one.first.id in contradicted and not one.agreed)
    }
    used = tuple(one for one in rows if one.first.id not in waits)
    waiting = tuple(one for one in rows if one.first.id in waits)
    return Learnt(_refit(start, used, prepared), used, waiting, unweighted, tests)


def unguarded(start: Start, given: Sequence[Judgement], field: Field) -> Model:
    """The delivered weights refitted on every message as it was judged: what the rules prevent."""
    rows = [example(field.prepare(one.text), one.scam, one.id) for one in given]
    return fit(rows, _PLAN, start.model, start.rows)


def cases_of(given: Sequence[Judgement]) -> list[Case]:
    """The cases in these messages, in the order of their first ones."""
    near = unions(given)
    by_case: dict[str, list[Judgement]] = defaultdict(list)
    for one in sorted(given, key=lambda one: one.id):
        by_case[near[one.group]].append(one)
    return [
        Case(
            first=members[0],
            officials=frozenset(one.official for one in members),
            agreed=any(one.agreed for one in members) or len({one.official for one in members}) > 1,
            disputed=len({one.scam for one in members}) > 1,
        )
        for members in by_case.values()
    ]


def _contradicted(
    start: Start, rows: Sequence[Case], prepared: dict[str, TextFeatures], field: Field
) -> set[str]:
    """Ids of the rows that are contradicted by a model that has learnt the others."""
    folds: dict[int, list[Case]] = defaultdict(list)
    for one in rows:
        folds[crc32(one.first.id.encode()) // _TESTED % _FOLDS].append(one)
    contradicted = set[str]()
    for number, fold in folds.items():
        others = [one for other, part in folds.items() if other != number for one in part]
        model = _refit(start, others, prepared)
        contradicted.update(
            one.first.id for one in fold if field.contradicts(model, one, prepared[one.first.id])
        )
    return contradicted


def _unweighted(rows: Sequence[Case], contradicted: Container[str]) -> frozenset[int]:
    of: dict[int, list[bool]] = defaultdict(list)
    for one in rows:
        for official in one.officials:
            of[official].append(one.first.id in contradicted)
    return frozenset(
        official
        for official, wrong in of.items()
        if len(wrong) >= _LEAST_CASES and sum(wrong) > _MOST_CONTRADICTED * len(wrong)
    )


def _refit(start: Start, cases: Sequence[Case], prepared: dict[str, TextFeatures]) -> Model:
    rows = [example(prepared[one.first.id], one.first.scam, one.first.id) for one in cases]
    return fit(rows, _PLAN, start.model, start.rows) if rows else start.model


def between(one: Model, other: Model, part: float) -> Model:
    """`part` of the way from one model to the other."""
    get = one.weights.get
    weights = {
        name: get(name, 0.0) + part * (weight - get(name, 0.0))
        for name, weight in other.weights.items()
    }
    return Model(one.base + part * (other.base - one.base), weights)


def moved(before: Model, after: Model, most: int = MOVED) -> list[tuple[str, float, float]]:
    """The names whose weights moved most, with their weights before and after."""
    get = before.weights.get
    pairs = [(name, get(name, 0.0), weight) for name, weight in after.weights.items()]
    changed = [one for one in pairs if abs(one[2] - one[1]) > _LEAST_MOVE]
    return sorted(changed, key=lambda one: (-abs(one[2] - one[1]), one[0]))[:most]


def in_words(name: str) -> str:
    """A feature in words for an official."""
    kind, _, rest = name.partition(":")
    if kind in _KINDS and rest:
        return f"{_KINDS[kind]} {rest}"
    return f'the letters "{name}"'


_KINDS = {"s": "the sign", "d": "the mark", "w": "the words", "x": "together"}


def lines(before: Model, after: Model) -> Iterator[str]:
    for name, was, now in moved(before, after):
        says = "more like a scam" if now > was else "less like a scam"
        yield f"{was:+.2f} -> {now:+.2f}  {says}: {in_words(name)}"
