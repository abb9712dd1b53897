"""The books of a simulated province: who reported what, and what officials made of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from flows.scoring import risk, weights
from flows.scoring.risk import Decision, Evidence, Judgement, Testimony, Verdict
from flows.scoring.testimony import accuses
from flows.values import Way

START = datetime(2026, 1, 5, tzinfo=UTC)
"""A Monday."""
MOST_APART = 8


def at(hours: float) -> datetime:
    """The moment so many hours after the start."""
    return START + timedelta(hours=hours)


@dataclass(slots=True)
class Person:
    id: int
    since: float
    """Hours: when they were first heard of."""
    area: str = ""


@dataclass(slots=True)
class Said:
    """One person's testimony on one number, as a row of `evidence`."""

    number: str
    first: float
    last: float
    way: Way
    category: str
    outcome: int = 0


@dataclass
class SimulatedDatabase:
    """Subjects, people and verdicts, and what happened to each number first."""

    people: dict[int, Person] = field(default_factory=dict)
    forwards: dict[str, dict[int, Said]] = field(default_factory=dict)
    by_forwarder: dict[int, list[Said]] = field(default_factory=dict)
    rows: dict[str, dict[int, Said]] = field(default_factory=dict)
    by_person: dict[int, list[Said]] = field(default_factory=dict)
    decided: dict[str, tuple[Decision, float]] = field(default_factory=dict)
    set_aside: dict[str, float] = field(default_factory=dict)
    judged: dict[str, Judgement] = field(default_factory=dict)
    stale: set[str] = field(default_factory=set)
    reached: dict[tuple[str, str], tuple[float, int]] = field(default_factory=dict)
    """(number, ``reported`` | ``queue`` | ``high`` | ``confirmed``) -> hours, reports by then."""

    def person(self, since: float, area: str = "") -> Person:
        """Somebody who is heard of for the first time."""
        one = Person(len(self.people) + 1, since, area)
        self.people[one.id] = one
        return one

    def report(
        self,
        who: Person,
        number: str,
        hours: float,
        category: str = "impersonate_police",
        way: Way = "scam_call",
    ) -> None:
        """One report. Of a number that many report, workers judge several reports together."""
        rows = self.rows.setdefault(number, {})
        said = rows.get(who.id)
        if said is None:
            decided = self.decided.get(number, ("", 0.0))[0]
            late = risk.LATE if decided == "confirmed" else risk.OPEN
            said = rows[who.id] = Said(number, hours, hours, way, category, late)
            self.by_person.setdefault(who.id, []).append(said)
        said.last = hours
        if accuses(way, category) or not accuses(said.way, said.category):
            said.category, said.way = category, way
        if len(rows) <= 20 or len(rows) % 20 == 0:
            self.judge(number, hours)

    def forward(self, who: Person, number: str, hours: float) -> None:
        """Somebody forwards a message that looks like a scam, with the number in it."""
        rows = self.forwards.setdefault(number, {})
        said = rows.get(who.id)
        if said is None:
            said = rows[who.id] = Said(number, hours, hours, "message", "")
            self.by_forwarder.setdefault(who.id, []).append(said)
        said.last = hours
        self.judge(number, hours)

    def decide(self, number: str, decision: Decision, hours: float) -> None:
        """An official's verdict, and what it makes of those who reported."""
        made = risk.outcomes(self.evidence(number, hours), decision)
        for who, outcome in made.items():
            self.rows[number][who].outcome = outcome
        self.decided[number] = (decision, hours)
        if decision in ("dismissed", "reassigned"):
            self.set_aside[number] = hours
        self.judge(number, hours)
        self.stale |= {said.number for who in made for said in self.by_person[who]} - {number}
        self.stale |= {
            said.number for who in self.forwards.get(number, ()) for said in self.by_forwarder[who]
        }

    def judge(self, number: str, hours: float) -> Judgement:
        judged = risk.grade(self.evidence(number, hours), at(hours))
        self.judged[number] = judged
        reports = len(self.rows.get(number, ()))
        for what in (judged.standing.grade, *(["queue"] if judged.queued else [])):
            self.reached.setdefault((number, what), (hours, reports))
        return judged

    def grade(self, number: str, hours: float) -> str:
        """What a check says then, to a resident."""
        return risk.grade(self.evidence(number, hours), at(hours)).standing.grade

    def queue(self) -> list[str]:
        """Numbers that wait for an official, the most urgent first."""
        waiting = [
            (-judged.attention, number) for number, judged in self.judged.items() if judged.queued
        ]
        return [number for _, number in sorted(waiting)]

    def age(self, hours: float) -> None:
        """What waits, and what its reporters have become known by, is judged anew."""
        for number in sorted({*self.queue(), *self.stale}):
            self.judge(number, hours)
        self.stale.clear()

    def evidence(self, number: str, hours: float) -> Evidence:
        """What `gateway.reports.subjects.gather` reads."""
        decision, decided = self.decided.get(number, (None, 0.0))
        verdict: Verdict | None = decision if decision in ("confirmed", "cleared") else None  # type: ignore[assignment]
        aside = self.set_aside.get(number)
        heard = [
            (who, said)
            for who, said in self.rows.get(number, {}).items()
            if aside is None or said.last > aside
        ]
        return Evidence(
            testimonies=tuple(self._testimonies(heard)),
            verdict=verdict,
            verdict_at=at(decided) if verdict else None,
            set_aside=None if aside is None else at(aside),
            forwards=tuple(self._forwards(number)),
        )

    def _forwards(self, number: str) -> Iterable[Testimony]:
        for who, said in self.forwards.get(number, {}).items():
            decided = [row.outcome for row in self.by_person.get(who, ())]
            earlier = [
                row
                for row in _earlier(said, self.by_forwarder[who])
                if self.decided.get(row.number, ("", 0.0))[0] != "confirmed"
            ]
            yield Testimony(
                reporter=who,
                at=at(said.last),
                way="message",
                category="",
                known_since=at(self.people[who].since),
                first_at=at(said.first),
                confirmed=decided.count(risk.RIGHT),
                dismissed=decided.count(risk.WRONG),
                open_reports=len(earlier),
                area=self.people[who].area,
            )

    def _testimonies(self, rows: Iterable[tuple[int, Said]]) -> Iterable[Testimony]:
        for who, said in rows:
            others = [row for row in self.by_person[who] if row.number != said.number]
            right = sorted(
                (row for row in others if row.outcome == risk.RIGHT), key=lambda row: -row.first
            )
            before = [
                row for row in _earlier(said, others) if row.outcome in (risk.OPEN, risk.WRONG)
            ]
            recent = said.last - weights.RECENT_WITHIN / timedelta(hours=1)
            yield Testimony(
                reporter=who,
                at=at(said.last),
                way=said.way,
                category=said.category,
                known_since=at(self.people[who].since),
                first_at=at(said.first),
                confirmed=len(right),
                dismissed=sum(row.outcome == risk.WRONG for row in others),
                record=tuple(row.number for row in right[:MOST_APART]),
                pending=sum(accuses(row.way, row.category) for row in before),
                open_reports=len(before),
                recent_reports=sum(row.last > recent for row in before),
                area=self.people[who].area,
            )


def _earlier(said: Said, others: Iterable[Said]) -> list[Said]:
    """What its author said before it, and not longer ago than `OPEN_WITHIN`."""
    since = said.last - weights.OPEN_WITHIN / timedelta(hours=1)
    return [
        row
        for row in others
        if (row.first, row.number) < (said.first, said.number) and row.last > since
    ]
