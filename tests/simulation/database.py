"""The database of a simulated province: who reported what, and what officials made of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache

from flows.scoring import risk, weights
from flows.scoring.risk import Decision, Evidence, Judgement, Testimony, Verdict
from flows.scoring.testimony import Voucher, accuses
from flows.values import Standing, Way

START = datetime(2026, 1, 5, tzinfo=UTC)
"""A Monday."""
MOST_APART = 8
KNOWN_AFTER = weights.KNOWN_AFTER / timedelta(hours=1)
RECENT = weights.RECENT_WITHIN / timedelta(hours=1)
OPEN_WITHIN = weights.OPEN_WITHIN / timedelta(hours=1)


@cache
def at(hours: float) -> datetime:
    """The moment so many hours after the start."""
    return START + timedelta(hours=hours)


@dataclass(slots=True)
class Person:
    id: int
    since: float
    """Hours: when they were first heard of."""
    area: str = ""
    day: str = field(init=False)

    def __post_init__(self) -> None:
        self.day = f"{at(self.since):%Y%m%d}"


@dataclass(slots=True)
class Statement:
    """One person's testimony on one number, as a row of `evidence`."""

    number: str
    first: float
    last: float
    way: Way
    category: str
    outcome: int = 0
    case: str = ""
    """The report that it came in: of one message its number, its link and its account."""
    risen: int = 0
    """How many people were new to the campaign whose script it fits."""


@dataclass
class SimulatedDatabase:
    """Subjects, people and verdicts, and what happened to each number first."""

    people: dict[int, Person] = field(default_factory=dict)
    forwards: dict[str, dict[int, Statement]] = field(default_factory=dict)
    by_forwarder: dict[int, list[Statement]] = field(default_factory=dict)
    rows: dict[str, dict[int, Statement]] = field(default_factory=dict)
    by_person: dict[int, list[Statement]] = field(default_factory=dict)
    decided: dict[str, tuple[Decision, float]] = field(default_factory=dict)
    set_aside: dict[str, float] = field(default_factory=dict)
    judged: dict[str, Judgement] = field(default_factory=dict)
    stale: set[str] = field(default_factory=set)
    listed: dict[str, tuple[float, ...]] = field(default_factory=dict)
    """Numbers that other people's lists name -> hours, since when each does."""
    stages: dict[tuple[str, str], tuple[float, int]] = field(default_factory=dict)
    """(number, ``reported`` | ``queue`` | ``high`` | ``confirmed``) -> hours, reports by then."""

    def person(self, since: float, area: str = "") -> Person:
        """Somebody who is heard of for the first time."""
        one = Person(len(self.people) + 1, since, area)
        self.people[one.id] = one
        return one

    def report(
        self,
        reporter: Person,
        number: str,
        hours: float,
        category: str = "impersonate_police",
        way: Way = "scam_call",
        case: str = "",
        risen: int = 0,
    ) -> None:
        """One report. Of a number that many report, workers judge several reports together."""
        rows = self.rows.setdefault(number, {})
        row = rows.get(reporter.id)
        if row is None:
            decided = self.decided.get(number, ("", 0.0))[0]
            delayed = risk.CONFIRMED_LATER if decided == "confirmed" else risk.OPEN
            case = case or f"{reporter.id} {number}"
            row = rows[reporter.id] = Statement(
                number, hours, hours, way, category, delayed, case, risen
            )
            self.by_person.setdefault(reporter.id, []).append(row)
        row.last = hours
        if accuses(way, category) or not accuses(row.way, row.category):
            row.category, row.way = category, way
        if len(rows) <= 20 or len(rows) % 20 == 0:
            self.judge(number, hours)

    def forward(self, reporter: Person, number: str, hours: float) -> None:
        """Somebody forwards a message that looks like a scam, with the number in it."""
        rows = self.forwards.setdefault(number, {})
        row = rows.get(reporter.id)
        if row is None:
            row = rows[reporter.id] = Statement(number, hours, hours, "message", "")
            self.by_forwarder.setdefault(reporter.id, []).append(row)
        row.last = hours
        self.judge(number, hours)

    def decide(self, number: str, decision: Decision, hours: float) -> None:
        """An official's verdict, and what it makes of those who reported."""
        made = risk.outcomes(self.evidence(number, hours), decision)
        for person, outcome in made.items():
            self.rows[number][person].outcome = outcome
        self.decided[number] = (decision, hours)
        if decision in ("dismissed", "reassigned"):
            self.set_aside[number] = hours
        self.judge(number, hours)
        self.stale |= {row.number for person in made for row in self.by_person[person]} - {number}
        self.stale |= {
            row.number
            for person in self.forwards.get(number, ())
            for row in self.by_forwarder[person]
        }

    def judge(self, number: str, hours: float) -> Judgement:
        judged = risk.grade(self.evidence(number, hours), at(hours))
        self.judged[number] = judged
        reports = len(self.rows.get(number, ()))
        for what in (judged.standing.grade, *(["queue"] if judged.queued else [])):
            self.stages.setdefault((number, what), (hours, reports))
        return judged

    def check(self, number: str, hours: float) -> Standing:
        """The answer to a resident's check then."""
        return risk.grade(self.evidence(number, hours), at(hours)).standing

    def grade(self, number: str, hours: float) -> str:
        return self.check(number, hours).grade

    def cases(self, numbers: Iterable[str], hours: float) -> int:
        """How many cases of the officials' queue these numbers are in."""
        of = {risk.case(self.evidence(number, hours), at(hours)) or number for number in numbers}
        return len(of)

    def queue(self) -> list[str]:
        """Numbers that wait for an official, the most urgent first."""
        waiting = [
            (-judged.attention, number) for number, judged in self.judged.items() if judged.queued
        ]
        return [number for _, number in sorted(waiting)]

    def age(self, hours: float) -> None:
        """Waiting reports, and their reporters' records, are judged again."""
        for number in sorted({*self.queue(), *self.stale}):
            self.judge(number, hours)
        self.stale.clear()

    def evidence(self, number: str, hours: float) -> Evidence:
        """What `gateway.reports.subjects.gather` reads."""
        decision, decided = self.decided.get(number, (None, 0.0))
        verdict: Verdict | None = decision if decision in ("confirmed", "cleared") else None  # type: ignore[assignment]
        aside = self.set_aside.get(number)
        standing = [
            (person, rows)
            for person, rows in self.rows.get(number, {}).items()
            if aside is None or rows.last > aside
        ]
        return Evidence(
            testimonies=tuple(self._testimonies(standing)),
            verdict=verdict,
            verdict_at=at(decided) if verdict else None,
            set_aside=None if aside is None else at(aside),
            aside=decision if decision in ("dismissed", "reassigned") else "",  # type: ignore[arg-type]
            forwards=tuple(self._forwards(number)),
        )

    def _forwards(self, number: str) -> Iterable[Testimony]:
        for person, forward in self.forwards.get(number, {}).items():
            decided = [row.outcome for row in self.by_person.get(person, ())]
            earlier = [
                row
                for row in _earlier(forward, self.by_forwarder[person])
                if self.decided.get(row.number, ("", 0.0))[0] != "confirmed"
            ]
            yield Testimony(
                reporter=person,
                at=at(forward.last),
                way="message",
                category="",
                known_since=at(self.people[person].since),
                first_at=at(forward.first),
                confirmed=decided.count(risk.RIGHT),
                dismissed=decided.count(risk.WRONG),
                open_reports=len(earlier),
                area=self.people[person].area,
            )

    def _testimonies(self, rows: Iterable[tuple[int, Statement]]) -> Iterable[Testimony]:
        for person, own in rows:
            others = [row for row in self.by_person[person] if row is not own]
            right = [row for row in others if row.outcome == risk.RIGHT]
            right.sort(key=lambda row: -row.first)
            before = [
                row for row in _earlier(own, others) if row.outcome in (risk.OPEN, risk.WRONG)
            ]
            recent = own.last - RECENT
            day = [
                row.outcome
                for row in others
                if abs(row.first - own.first) < RECENT and accuses(row.way, row.category)
            ]
            wrong = day.count(risk.WRONG)
            yield Testimony(
                reporter=person,
                at=at(own.last),
                way=own.way,
                category=own.category,
                known_since=at(self.people[person].since),
                first_at=at(own.first),
                confirmed=len(right),
                dismissed=sum(row.outcome == risk.WRONG for row in others),
                record=tuple(self._voucher(row, person) for row in right[:MOST_APART]),
                deeds=tuple(self._deeds(person, own.number)) if right else (),
                pending=sum(accuses(row.way, row.category) for row in before),
                open_reports=len(before),
                recent_reports=sum(row.last > recent for row in before),
                day_open=day.count(risk.OPEN) + wrong,
                day_wrong=wrong,
                day_right=len(day) - day.count(risk.OPEN) - wrong,
                risen=own.risen,
                area=self.people[person].area,
            )

    def _voucher(self, row: Statement, person: int) -> Voucher:
        rows, listed = self.rows[row.number], self.listed.get(row.number, ())
        listed_before = any(since <= row.first for since in listed)
        others = [
            (other, self.people[other].day)
            for other, each in rows.items()
            if each.first > row.first
            and accuses(each.way, each.category)
            and each.first >= self.people[other].since + KNOWN_AFTER
        ]
        return Voucher(
            row.number,
            tuple({row.case, *(each.case for each in rows.values())}),
            () if listed_before else tuple(others),
            bool(listed) and not listed_before,
        )

    def _deeds(self, person: int, number: str) -> Iterable[tuple[datetime, str]]:
        rows = (*self.by_person.get(person, ()), *self.by_forwarder.get(person, ()))
        return ((at(row.first), row.number) for row in rows if row.number != number)


def _earlier(statement: Statement, others: Iterable[Statement]) -> list[Statement]:
    """The earlier reports of its author, within `OPEN_WITHIN`."""
    since = statement.last - OPEN_WITHIN
    return [
        row
        for row in others
        if row.last > since and (row.first, row.number) < (statement.first, statement.number)
    ]
