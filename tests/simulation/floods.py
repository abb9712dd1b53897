"""A few people against many honest numbers at once, and those who must not suffer for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from math import log
from random import Random

from flows.scoring import weights
from tests.simulation import life
from tests.simulation.database import Person, SimulatedDatabase

DAY = 24.0
START = 61 * DAY
SECOND = 1 / 3600


@dataclass(frozen=True, slots=True)
class Flood:
    """The effect on the numbers: how many of them ever had each state."""

    name: str
    numbers: int
    reported: int
    waiting: int
    caution: int
    queued: int
    high: int


@cache
def floods() -> Sequence[Flood]:
    report, forward = SimulatedDatabase.report, SimulatedDatabase.forward
    return (
        _flood("one new SIM reports 80 numbers in 0.8 s", _sims(1, 0), 80, report),
        _flood("two new SIMs report the same 80", _sims(2, 0), 80, report),
        _flood("two SIMs that waited a month report 100", _sims(2, 31), 100, report),
        _flood("ten SIMs that waited a month report 100", _sims(10, 31), 100, report),
        _flood("five new SIMs forward a scam with 66 in it", _sims(5, 0), 66, forward),
        _flood("five that waited a month do", _sims(5, 31), 66, forward),
        _flood("twenty new people forward one number", _sims(20, 0), 1, forward),
        _flood("four people who are no newcomers forward one", _sims(4, 60), 1, forward),
    )


def _sims(count: int, days: int) -> Callable[[SimulatedDatabase], list[Person]]:
    """New ones come on one day; those that waited came on different ones, to different places."""

    def made(database: SimulatedDatabase) -> list[Person]:
        if not days:
            return [database.person(START) for _ in range(count)]
        return [
            database.person(START - (days + n % 20) * DAY, f"commune {n}") for n in range(count)
        ]

    return made


def _flood(
    name: str,
    sims: Callable[[SimulatedDatabase], list[Person]],
    count: int,
    act: Callable[[SimulatedDatabase, Person, str, float], None],
) -> Flood:
    database = SimulatedDatabase()
    numbers = [f"honest {n:03}" for n in range(count)]
    hours = START
    for resident in sims(database):
        for number in numbers:
            act(database, resident, number, hours)
            hours += SECOND / 100
    recipients = {
        what: sum((number, what) in database.stages for number in numbers)
        for what in ("reported", "waiting", "caution", "queue", "high")
    }
    return Flood(name, count, *recipients.values())


@dataclass(frozen=True, slots=True)
class Shop:
    """The effect on true scam numbers reported by somebody who reports many.

    full      counted in full in the queue when they were reported
    waited    did not count for `reported` at once
    queued, confirmed  ever
    """

    name: str
    looks: int
    numbers: int
    full: int
    waited: int
    queued: int
    confirmed: int


WEEKS = 13
A_WEEK = 10


@cache
def shops() -> Sequence[Shop]:
    kinds = (("known: was right once", 1), ("not known yet", 0))
    return tuple(_shop(name, looks, right) for looks in (10, 1) for name, right in kinds)


def _shop(name: str, looks: int, right: int) -> Shop:
    """Each number calls others too: nine of ten of them are reported by the shop alone."""
    random = Random(f"shop {name} {looks}")
    database = SimulatedDatabase()
    reporter = database.person(0.0, "commune 0")
    others = [database.person(n % 60 * DAY, f"commune {1 + n % 27}") for n in range(400)]
    for n in range(right):
        database.report(reporter, f"before {n}", 40 * DAY)
        database.decide(f"before {n}", "confirmed", 41 * DAY)
    numbers = [f"scam {n:03}" for n in range(WEEKS * A_WEEK)]
    events = []
    for n, number in enumerate(numbers):
        hours = START + (n // A_WEEK * 7 + random.random() * 7) * DAY
        events.append((hours, 0, number))
        for _ in range(life.operator_warnings(random) - 1):
            hours += life.GAP * -log(1 - random.random())
            events.append((hours, 1 + int(random.random() * len(others)), number))
    full = waited = 0
    day = int(START // DAY)
    for hours, person, number in sorted(events):
        while day <= hours // DAY:
            _office(database, day, looks)
            day += 1
        database.report(others[person - 1] if person else reporter, number, hours)
        if not person:
            text = next(
                one
                for one in database.evidence(number, hours).testimonies
                if one.reporter == reporter.id
            )
            full += text.open_reports < weights.OPEN_REPORTS
            waited += text.recent_reports >= weights.RECENT_REPORTS
    for _ in range(7):
        _office(database, day, looks)
        day += 1
    recipients = [
        sum((number, what) in database.stages for number in numbers)
        for what in ("queue", "confirmed")
    ]
    return Shop(name, looks, len(numbers), full, waited, *recipients)


def _office(database: SimulatedDatabase, day: int, looks: int) -> None:
    """On a working day it looks at what is most urgent; all of it is true here."""
    database.age(day * DAY)
    if day % 7 < 5:
        for number in database.queue()[:looks]:
            database.decide(number, "confirmed", day * DAY + 9)
            database.age(day * DAY + 9)
