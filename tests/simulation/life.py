"""A province for a year: true scam numbers, mistakes, people who are often wrong, new owners.

Where the figures come from: in public complaint data (the FTC's Do-Not-Call reports) 91 % of
numbers have one complaint only, and a few have hundreds. So the number of complaints is drawn
from that 91 %, and above it from a power law (P(n) ~ n^-2.2, at most 150): a mean alone would make
every number look like one that three people know. Complaints about one number follow its calls,
which come in a burst: the gaps are exponential with a mean of 12 hours.
"""

from __future__ import annotations

from bisect import bisect
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate
from math import log
from random import Random

from tests.simulation.database import Person, SimulatedDatabase

DAY = 24.0
GAP = 12.0
ONE_REPORT = 0.91
TAIL = 2.2
MOST = 150
CATEGORIES = ("impersonate_police", "impersonate_bank", "easy_job", "other_scam")

_SIZES = range(2, MOST + 1)
_CUMULATED = list(accumulate(n**-TAIL for n in _SIZES))


def operator_warnings(random: Random) -> int:
    """How many people report one scam number."""
    if random.random() < ONE_REPORT:
        return 1
    return _SIZES[bisect(_CUMULATED, random.random() * _CUMULATED[-1])]


@dataclass(frozen=True, slots=True)
class Plan:
    """A province.

    people, wrong  residents who report at all, and those who report every nuisance as a scam
    scams          true scam numbers that begin to call in a day
    mistakes       of all reports, so many are about an honest number (a courier, a debt, a quarrel)
    looks          numbers that officials look at on a working day
    veterans       whether half of the people have been there for half a year already
    launch         so many first write on one day, 90 days before: the service was presented
    """

    people: int = 1_500
    wrong: int = 20
    scams: float = 10.0
    mistakes: float = 0.05
    looks: int = 10
    days: int = 365
    veterans: bool = True
    launch: int = field(default=0, repr=False)


@dataclass
class Life:
    """The events: the database, and the truth about every number."""

    database: SimulatedDatabase
    plan: Plan
    scams: dict[str, float] = field(default_factory=dict)
    """Number -> hours of its first report."""
    honest: dict[str, float] = field(default_factory=dict)


def live(plan: Plan, seed: int = 7, database: SimulatedDatabase | None = None) -> Life:
    random = Random(f"{seed}/{plan}")
    life = Life(SimulatedDatabase() if database is None else database, plan)
    people, chances = _people(life.database, plan, random)
    events = sorted(_events(life, random))
    day = 0
    for hours, number, accused in events:
        while day <= hours // DAY:
            _office(life, day)
            day += 1
        resident = (
            _reporter(people, chances, hours, random)
            if accused >= 0
            else life.database.people[-accused]
        )
        if resident.id in life.database.rows.get(number, {}):
            continue
        (life.scams if number.startswith("scam") else life.honest).setdefault(number, hours)
        output = _category(number, random)
        life.database.report(resident, number, hours, output)
    return life


@cache
def lived(plan: Plan) -> Life:
    """`live`, once: to be looked at only."""
    return live(plan)


def _people(
    database: SimulatedDatabase, plan: Plan, random: Random
) -> tuple[list[Person], list[float]]:
    """The residents, by the time they came; a few report much, most once in their life."""
    came = [
        -random.random() * 180 * DAY
        if plan.veterans and n % 2
        else random.random() ** 2 * plan.days * DAY
        for n in range(plan.people)
    ]
    came = [-90 * DAY] * plan.launch + came[plan.launch :]
    areas = [f"commune {int(random.random() * 28)}" for _ in came]
    people = [
        database.person(since, area if n % 3 else "")
        for n, (since, area) in enumerate(zip(sorted(came), areas, strict=True))
    ]
    return people, list(accumulate((random.random() + 0.001) ** -0.7 for _ in people))


def _reporter(people: list[Person], chances: list[float], hours: float, random: Random) -> Person:
    place = bisect([one.since for one in people], hours)
    return people[
        min(bisect(chances, random.random() * chances[max(place - 1, 0)]), len(people) - 1)
    ]


def _events(life: Life, random: Random) -> list[tuple[float, str, int]]:
    """(hours, number, -id of who reports it, or 0 for anyone who it hits)."""
    plan, events = life.plan, []
    total = 0
    for n in range(int(plan.scams * plan.days)):
        hours = n / plan.scams * DAY + random.random() * DAY
        for _ in range(operator_warnings(random)):
            events.append((hours, f"scam {n}", 0))
            hours += -log(1 - random.random()) * GAP
            total += 1
    for n in range(int(total * plan.mistakes)):
        # Every third mistake is about a number that others are angry with as well.
        number = f"shop {n % 12}" if n % 3 == 0 else f"honest {n}"
        events.append((random.random() * plan.days * DAY, number, 0))
    for n in range(plan.wrong):
        for week in range(plan.days // 7):
            hours = (week * 7 + random.random() * 7) * DAY
            events.append((hours, f"nuisance {int(random.random() * 300)}", -(n + 1)))
    return events


def _category(number: str, random: Random) -> str:
    """The pretext: three of four tell that of the number, the others what they heard."""
    if random.random() < 0.75:
        return CATEGORIES[len(number) % len(CATEGORIES)]
    return CATEGORIES[int(random.random() * len(CATEGORIES))]


def _office(life: Life, day: int) -> None:
    """A working day: the most urgent numbers; four of five can be settled, the others wait for
    more. Officials are right here: what becomes of their errors is for an appeal."""
    if day % 7 >= 5:
        return
    database, hours = life.database, day * DAY + 9
    database.age(hours)
    for number in database.queue()[: life.plan.looks]:
        scam = number.startswith("scam")
        database.decide(number, "confirmed" if scam else "cleared", hours)
        if scam:
            database.stages.setdefault((number, "verdict"), (hours, len(database.rows[number])))
