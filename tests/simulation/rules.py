"""The cost of each rule of `high` for a ring, and in undetected scam numbers.

`python -m tests.simulation rules`, in minutes: the funnel of true numbers that three people
accuse, and the rules one by one, each with another value.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

from flows.scoring import testimony, weights
from flows.scoring.voices import voices
from tests.simulation import life, prices
from tests.simulation.database import SimulatedDatabase, at
from tests.simulation.life import Plan

YEAR = Plan(scams=6, people=1_000)
STEPS = (
    "accuse it", "no newcomers", "known", "voices by age and bounds", "of other days",
    "with voices vouched for",
)  # fmt: skip
OTHERS: tuple[tuple[str, str, Any], ...] = (
    ("as it is", "HIGH_PEOPLE", weights.HIGH_PEOPLE),
    ("two people are enough", "HIGH_PEOPLE", 2),
    ("nobody need be vouched for", "VOUCHED_VOICES", 0),
    ("two must be vouched for", "VOUCHED_VOICES", 2),
    ("each must be vouched for", "VOUCHED_VOICES", 3),
    ("two open accusations count", "OPEN_ACCUSATIONS", 2),
    ("three open accusations count", "OPEN_ACCUSATIONS", 3),
    ("a voice after 30 days", "VOICE_AFTER", timedelta(days=30)),
    ("no life of their own is asked", "OWN_LIFE", timedelta(0)),
    ("it lasts for a day", "HIGH_LASTS", timedelta(days=1)),
    ("it lasts for ten days", "HIGH_LASTS", timedelta(days=10)),
)
"""A rule with another value: its name, the weight, the value."""


@dataclass
class Watched(SimulatedDatabase):
    """Remembers how many people of each true number were left at each step, at most."""

    left: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))

    def judge(self, number: str, hours: float) -> Any:
        judged = super().judge(number, hours)
        if number.startswith("scam") and self.decided.get(number, ("",))[0] != "confirmed":
            left = self.left[number]
            for step, people in zip(STEPS, self._people(number, hours), strict=True):
                left[step] = max(left[step], people)
        return judged

    def _people(self, number: str, hours: float) -> Iterator[int]:
        weighed = testimony.weigh(self.evidence(number, hours).testimonies, at(hours))
        there = [
            one for one in weighed if testimony.accuses(one.testimony.way, one.testimony.category)
        ]
        yield len(there)
        yield sum(one.kind != "newcomer" for one in there)
        yield sum(one.kind == "known" for one in there)
        able = [one for one in there if one.voice == ""]
        yield len(able)
        independent = voices(weighed)
        yield len(able) - sum(why == "same_day" for why in independent.why_none.values())
        yield independent.count


def funnel(plan: Plan = YEAR) -> list[tuple[str, int]]:
    """How many true numbers ever had so many people left at each step, before officials confirmed
    them, and how many were ever `high`."""
    watched = Watched()
    lived = life.live(plan, database=watched)
    enough = weights.HIGH_PEOPLE
    rows = [(step, sum(left[step] >= enough for left in watched.left.values())) for step in STEPS]
    return [*rows, ("`high`", ever_high(lived))]


def ever_high(lived: life.Life) -> int:
    return sum((number, "high") in lived.database.stages for number in lived.scams)


@contextmanager
def _with(weight: str, value: Any) -> Iterator[None]:
    before = getattr(weights, weight)
    setattr(weights, weight, value)
    prices.prices.cache_clear()
    try:
        yield
    finally:
        setattr(weights, weight, before)
        prices.prices.cache_clear()


def others() -> Iterator[tuple[str, str, str, int, int, int]]:
    """Of each rule: the cheapest adversary's price of `high` and who that is; true numbers ever
    `high` in a year, and in a province with a launch day; honest ones."""
    for name, weight, value in OTHERS:
        with _with(weight, value):
            price = prices.cheapest("high")
            adversary = next(one.name for one in prices.prices() if one.of("high") == price)
            year = life.live(YEAR)
            launch = life.live(replace(prices.PROVINCE, launch=300))
            honest = sum(
                (number, "high") in one.database.stages
                for one in (year, launch)
                for number in one.honest
            )
        yield name, f"{price:.1f}", adversary, ever_high(year), ever_high(launch), honest
