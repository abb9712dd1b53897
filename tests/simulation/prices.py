"""The cost of harming an honest number, and how early people are warned of a scam number.

A price is in SIM-days (one SIM that is kept for one day) for an hour that an honest number has a
grade or a worse one, and for a place in the officials' queue. Officials clear what they find in the
queue, from the second day on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import cache

from flows.scoring import weights
from tests.simulation import life
from tests.simulation.attack import DELAY, PER_DAY
from tests.simulation.database import Person, SimulatedDatabase
from tests.simulation.life import Plan

DAY = 24.0
STRIKE = 100 * DAY
GRADES = ("high", "caution", "alike", "reported")
"""`alike`: a check says that independent people report the same."""
STREET = [f"shop {n}" for n in range(9)]
_AT_LEAST = {"high": ("high", "reported"), "reported": ("reported",), "caution": ("caution",)}
LONGEST = 30
"""Days that an attack is watched for."""
_LOOKS = (*range(3, 73, 3), *(day * 24 for day in range(4, LONGEST + 1)))
"""Hours after the strike at which each number is checked."""


@dataclass
class Ring:
    """The purchase of an adversary: SIMs, and the database that they write to."""

    database: SimulatedDatabase = field(default_factory=SimulatedDatabase)
    sims: list[Person] = field(default_factory=list)
    days: float = 0.0

    def buy(self, count: int, before: float, apart: float = 0.0) -> list[Person]:
        """SIMs that are kept from a number of days before the strike to its day; each next one is
        activated a number of days later."""
        made = []
        for n in range(count):
            days = before - n * apart
            made.append(self.database.person(STRIKE - days * DAY, f"commune {n}"))
            self.days += days + 1
        self.sims += made
        return made

    def voices(self, count: int) -> list[Person]:
        """SIMs of as many days, each old enough to be a voice."""
        return self.buy(count, weights.VOICE_AFTER / timedelta(days=1) + count, 1)

    def deliver(self, sims: list[Person], numbers: list[str], hours: float, case: str = "") -> None:
        """All report the same true numbers, and an official confirms them."""
        for number in numbers:
            for n, sim in enumerate(sims):
                of = f"{sim.id} {case}" if case else ""
                self.database.report(sim, number, hours + n / 100, case=of)
            self.database.decide(number, "confirmed", hours + DAY)

    def strike(
        self, sims: list[Person], numbers: list[str], risen: int = 0, hours: float = 0.0
    ) -> None:
        """All report all of them, from this many hours after the strike on."""
        for n, sim in enumerate(sims):
            for m, number in enumerate(numbers):
                at = STRIKE + hours + (m * len(sims) + n) / 1000
                self.database.report(sim, number, at, risen=risen)


@dataclass(frozen=True, slots=True)
class Price:
    """sim_days  of the whole attack
    hours     that honest numbers stood at each grade
    places    cases in the queue: what the same people reported on one day is one
    """

    name: str
    sim_days: float
    hours: dict[str, float]
    places: int

    def of(self, grade: str) -> float | None:
        """SIM-days an hour; None: no money buys it."""
        return self.sim_days / self.hours[grade] if self.hours[grade] else None

    @property
    def of_place(self) -> float | None:
        return self.sim_days / self.places if self.places else None


@cache
def prices() -> Sequence[Price]:
    return tuple(_suffered(name, attack) for name, attack in ADVERSARIES.items())


def of(name: str) -> Price:
    return next(one for one in prices() if one.name == name)


def cheapest(grade: str) -> float:
    return min(price for one in prices() if (price := one.of(grade)) is not None)


def _suffered(name: str, attack: Callable[[Ring], list[str]]) -> Price:
    ring = Ring()
    street = attack(ring)
    database, hours = ring.database, dict.fromkeys(GRADES, 0.0)
    queued = [number for number in street if database.judge(number, STRIKE + DAY).queued]
    places = database.cases(queued, STRIKE + DAY)
    since = 0.0
    for until in _LOOKS:
        now = STRIKE + until
        for number in street:
            standing = database.check(number, now)
            for grade in _AT_LEAST.get(standing.grade, ()):
                hours[grade] += until - since
            if standing.grade == "reported" and standing.alike >= weights.ALIKE:
                hours["alike"] += until - since
        since = until
        if until < DELAY or until % DAY:
            continue
        database.age(now)
        for number in [one for one in database.queue() if one in street][:PER_DAY]:
            database.decide(number, "cleared", now)
    return Price(name, ring.days, hours, places)


def _waited(ring: Ring) -> list[str]:
    """Three SIMs of three days that delivered three numbers of their own."""
    sims = ring.voices(3)
    for n in range(3):
        ring.deliver(sims, [f"own {n}"], STRIKE - (5 - n) * DAY)
    ring.strike(sims, STREET)
    return STREET


def _own_bait(ring: Ring) -> list[str]:
    """Three SIMs woken on one day; one message with a number, a link and an account."""
    sims = ring.buy(3, 63)
    ring.deliver(sims, ["bait number", "bait link", "bait account"], STRIKE - 4 * DAY, "bait")
    ring.strike(sims, STREET)
    return STREET


def _same_day(ring: Ring) -> list[str]:
    """Thirty SIMs woken on one day, each in another commune, with ten numbers of their own."""
    sims = ring.buy(30, 63)
    for n in range(10):
        ring.deliver(sims[n * 3 : n * 3 + 3], [f"own {n}"], STRIKE - (14 - n) * DAY)
    ring.strike(sims, STREET)
    return STREET


def _piggyback(ring: Ring) -> list[str]:
    """Three SIMs of three days; each reports a true number that others have reported."""
    return _shadowing(ring, ring.voices(3), after=-1)


def _between(ring: Ring) -> list[str]:
    """The same, and others report these numbers after it: the callers continue."""
    sims = ring.voices(3)
    for n in range(3):
        before = ring.database.person(n * DAY, f"hamlet {n}")
        ring.database.report(before, f"true {n}", STRIKE - (5 - n) * DAY - 1)
    return _shadowing(ring, sims)


def _own_scam(ring: Ring) -> list[str]:
    """Three SIMs of three days; each reports a number of the ring, which then calls others."""
    return _shadowing(ring, ring.voices(weights.HIGH_PEOPLE))


def _imitation(ring: Ring) -> list[str]:
    """The same of one day, after each has acted like a person of its own: it reported two more
    things, thirty days apart."""
    sims = ring.buy(3, 75)
    for n, sim in enumerate(sims):
        for m, before in enumerate((74, 43)):
            ring.database.report(sim, f"own {n} {m}", STRIKE - before * DAY)
    return _shadowing(ring, sims)


def _own_outsider(ring: Ring) -> list[str]:
    """Three SIMs of three days with a true number each, which a fourth reports after them."""
    (fourth,) = ring.buy(1, 60)
    return _shadowing(ring, ring.voices(3), [fourth] * 3)


def _one_vouched(ring: Ring) -> list[str]:
    """Three SIMs of three days with a number each, of which one calls somebody else as well."""
    sims = ring.voices(3)
    for n in (1, 2):
        ring.deliver([sims[n]], [f"own {n}"], STRIKE - (5 - n) * DAY)
    _shadowing(ring, sims[:1], street=[])
    ring.strike(sims, STREET)
    return STREET


def _relay(ring: Ring) -> list[str]:
    """Four such SIMs; the fourth accuses when `high` is about to end."""
    sims = ring.voices(4)
    _shadowing(ring, sims, street=[])
    ring.strike(sims[:3], STREET)
    ring.strike(sims[3:], STREET, hours=weights.HIGH_LASTS / timedelta(hours=1) - 1)
    return STREET


def _shadowing(
    ring: Ring,
    sims: list[Person],
    others: list[Person] | None = None,
    after: float = 1.0,
    street: list[str] | None = None,
) -> list[str]:
    """Each SIM reports a true number, and somebody else does so many hours after it. Then they
    attack the street; [] is none."""
    street = STREET if street is None else street
    there = others or [ring.database.person(n * DAY, f"village {n}") for n in range(len(sims))]
    for n, sim in enumerate(sims):
        hours = STRIKE - (5 - n) * DAY
        ring.database.report(there[n], f"true {n}", hours + after)
        ring.deliver([sim], [f"true {n}"], hours)
    ring.strike(sims, street)
    return street


def _flood(ring: Ring) -> list[str]:
    """One new SIM reports eighty numbers."""
    street = [f"honest {n}" for n in range(80)]
    ring.strike(ring.buy(1, 0), street)
    return street


def _burying(ring: Ring) -> list[str]:
    """Four SIMs woken on four days fill the queue before a true number."""
    ring.strike(ring.buy(4, 3, 1), STREET)
    return STREET


def _ordinary(ring: Ring) -> list[str]:
    """Two SIMs that waited a month fill the queue."""
    ring.strike(ring.buy(2, 32, 1), STREET)
    return STREET


def _one(ring: Ring) -> list[str]:
    """One SIM that waited a month fills the queue."""
    ring.strike(ring.buy(1, 31), STREET)
    return STREET


def _script(ring: Ring) -> list[str]:
    """Two SIMs that waited a month put honest numbers into the words of a campaign that rises."""
    ring.strike(ring.buy(2, 32, 1), STREET, risen=50)
    return STREET


def _new_script(ring: Ring) -> list[str]:
    """Three SIMs of three days do the same."""
    ring.strike(ring.buy(3, 2, 1), STREET, risen=50)
    return STREET


def _subsets(ring: Ring) -> list[str]:
    """Two SIMs that waited a month, each pair of numbers of others of them, to be more cases."""
    first, second = ring.buy(2, 32, 1)
    ring.strike([first], STREET[:2])
    ring.strike([second], STREET[1:3])
    return STREET


def _cleared_first(ring: Ring) -> list[str]:
    """Shops that officials have cleared, reported again by two new SIMs."""
    for n, number in enumerate(STREET):
        neighbour = ring.database.person(n * DAY, f"village {n}")
        ring.database.report(neighbour, number, STRIKE - 40 * DAY)
        ring.database.decide(number, "cleared", STRIKE - 39 * DAY)
    ring.strike(ring.buy(2, 1, 1), STREET)
    return STREET


def _one_official(ring: Ring) -> list[str]:
    """An official who confirms whatever the ring delivers, three numbers in one day."""
    sims = ring.voices(3)
    ring.deliver(sims, ["own 0", "own 1", "own 2"], STRIKE - 2 * DAY)
    ring.strike(sims, STREET)
    return STREET


def _replayed_lists(ring: Ring) -> list[str]:
    """Three SIMs of three days; each reports a number that a public list names already, and that
    its next edition names again."""
    sims = ring.voices(3)
    for n, sim in enumerate(sims):
        ring.database.listed[f"listed {n}"] = (0.0, STRIKE - DAY)
        ring.deliver([sim], [f"listed {n}"], STRIKE - (5 - n) * DAY)
    ring.strike(sims, STREET)
    return STREET


def _forwards(ring: Ring) -> list[str]:
    """Three SIMs woken on three days forward a scam with honest numbers in it."""
    for sim in ring.buy(3, 2, 1):
        for n, number in enumerate(STREET):
            ring.database.forward(sim, number, STRIKE + n / 1000)
    return STREET


ADVERSARIES: dict[str, Callable[[Ring], list[str]]] = {
    "waited ring": _waited,
    "own bait": _own_bait,
    "same day": _same_day,
    "piggyback": _piggyback,
    "piggyback, others after it": _between,
    "own scam": _own_scam,
    "one of them vouched for": _one_vouched,
    "relay": _relay,
    "imitation": _imitation,
    "own outsider": _own_outsider,
    "flood": _flood,
    "burying": _burying,
    "two that waited": _ordinary,
    "one that waited": _one,
    "rising script": _script,
    "rising script, new SIMs": _new_script,
    "in many cases": _subsets,
    "cleared first": _cleared_first,
    "one official": _one_official,
    "replayed lists": _replayed_lists,
    "forwards": _forwards,
}


@dataclass(frozen=True, slots=True)
class Warned:
    """Of the true numbers of a province: how many in a hundred reach a grade within 48 hours."""

    name: str
    numbers: int
    reported: float
    queue: float
    high: float
    confirmed: float


PROVINCE = Plan(scams=5, people=600, days=180)


@cache
def warned() -> Sequence[Warned]:
    launch = replace(PROVINCE, launch=300)
    return (
        _warned("a province", PROVINCE),
        _warned("300 people first write on the first day", launch),
    )


def _warned(name: str, plan: Plan) -> Warned:
    lived = life.live(plan)
    stages = lived.database.stages

    def share(*steps: str) -> float:
        early = sum(
            any(
                (number, step) in stages and stages[number, step][0] <= began + 48 for step in steps
            )
            for number, began in lived.scams.items()
        )
        return round(100 * early / len(lived.scams), 1)

    return Warned(
        name,
        len(lived.scams),
        share("reported"),
        share("queue"),
        share("high"),
        share("high", "verdict"),
    )
