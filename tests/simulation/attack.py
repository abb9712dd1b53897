"""Rings of colluding SIMs against honest numbers that nobody has ever reported."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from tests.simulation.database import Person, SimulatedDatabase

DAY = 24.0
TARGETS = 9
"""Honest numbers that a ring attacks at once: a market street of shops."""
PER_DAY = 10
"""Numbers that the officials look at in a day, the most urgent first, two days after they came."""
DELAY = 2 * DAY
RINGS = (3, 10, 50)


@dataclass(frozen=True, slots=True)
class Ring:
    """How a ring prepares itself and attacks.

    delivered  true scam numbers that all of them report, and officials confirm, before
    scattered  whether its SIMs were woken on different days in different communes
    threes     whether three of them at a time take three shops of their own
    """

    size: int
    name: str
    delivered: int = 0
    scattered: bool = True
    threes: bool = False


KINDS = (
    ("new, bought today", 0, False, False),
    ("patient, nothing delivered", 0, True, False),
    ("patient, 1 scam delivered", 1, True, False),
    ("patient, 3 scams, woken on one day", 3, False, False),
    ("patient, 3 scams delivered", 3, True, False),
    ("patient, 10 scams delivered", 10, True, False),
    ("patient, 10 scams, in threes", 10, True, True),
)


def rings() -> Iterator[Ring]:
    for name, delivered, scattered, threes in KINDS:
        for size in RINGS:
            yield Ring(size, name, delivered, scattered, threes)


@dataclass(frozen=True, slots=True)
class Harm:
    """The effect on the honest targets.

    reported, queued, high  how many of them ever were
    hours  that a target was `high`, all targets together
    again  targets of a second street, right after, that ever were `high`
    """

    ring: Ring
    reported: int
    queued: int
    high: int
    hours: float
    second_wave: int


def run(ring: Ring, seed: int = 5) -> Harm:
    random = Random(f"{seed}/{ring}")
    database = SimulatedDatabase()
    members = _prepared(database, ring, random)
    start = 61 * DAY
    street = [f"shop {n}" for n in range(TARGETS)]
    _attack(database, ring, members, street, start, random)
    reported, queued, high = (
        _ever(database, street, what) for what in ("reported", "queue", "high")
    )
    hours, now = 0.0, start + DAY
    while now < start + 30 * DAY:
        hours += DAY * sum(database.grade(number, now) == "high" for number in street)
        if now >= start + DELAY:
            database.age(now)
            shops = [number for number in database.queue() if number in street][:PER_DAY]
            for number in shops:
                database.decide(number, "cleared", now)
            if not shops:
                break
        now += DAY
    second = [f"second {n}" for n in range(TARGETS)]
    _attack(database, ring, members, second, now, random)
    return Harm(ring, reported, queued, high, hours, _ever(database, second, "high"))


def _prepared(database: SimulatedDatabase, ring: Ring, random: Random) -> list[Person]:
    patient = ring.name.startswith("patient")
    members = []
    for n in range(ring.size):
        since = (n * 7 % 25) * DAY if ring.scattered else 0.0
        area = f"commune {n % 28}" if ring.scattered else ""
        members.append(database.person(since if patient else 61 * DAY, area))
    for scam in range(ring.delivered):
        number, hours = f"scam {scam}", (26 + scam) * DAY
        # Each time others come first, as is best for them.
        first = scam * 5 % len(members)
        for n, resident in enumerate(members[first:] + members[:first]):
            database.report(resident, number, hours + n / 1000)
        database.decide(number, "confirmed", hours + DAY)
    return members


def _attack(
    database: SimulatedDatabase,
    ring: Ring,
    members: list[Person],
    street: list[str],
    start: float,
    random: Random,
) -> None:
    """Within a day all go down the street together: the strongest order for them."""
    step = DAY / len(street)
    texts = []
    for place, resident in enumerate(members):
        first = place // 3 * 3 if ring.threes else 0
        for n in range(len(street)):
            hours = start + (n + random.random()) * step
            texts.append((hours, resident.id, (first + n) % len(street)))
    for hours, resident, n in sorted(texts):
        database.report(database.people[resident], street[n], hours)


def _ever(database: SimulatedDatabase, numbers: list[str], what: str) -> int:
    return sum((number, what) in database.stages for number in numbers)
