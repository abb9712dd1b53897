"""A resident who opts out while their MT waits for its slot does not get it."""

from __future__ import annotations

import time
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

import pytest

from gateway.carriers.contract import Instance, Outbound, SendResult, Talk
from tests.workers.alerting import Alerts
from tests.workers.conftest import Harness
from workers.rate_limiter import GRACE_SECONDS, RateLimiter, RedisUnavailable, Slot
from workers.send_queue import LOOKS, RECHECK_SECONDS, Order, SendQueue


@dataclass
class Waiting:
    """A clock of the rates at which something happens while MTs wait."""

    harness: Harness
    sql: str
    happened: list[str] = field(default_factory=list)

    def slot(self, instance: str, kind: str, segments: int, sender: str = "") -> Slot:
        if not self.happened:
            self.happened.append(instance)
            self.harness.sql.execute(self.sql)
        at = time.monotonic() + 2 * RECHECK_SECONDS
        return Slot(at, at + 60.0)

    def window(self, instance: str, concurrency: int) -> int:
        return concurrency


@pytest.mark.parametrize(
    ("sql", "left"),
    [
        ("UPDATE subscription SET ended_at = now()", {"opted_out": 6}),
        ("UPDATE resident SET opted_out_at = now()", {"opted_out": 6}),
        ("UPDATE alert SET paused_at = now()", {"queued": 6}),
    ],
)
def test_an_mt_that_waits_for_its_slot_is_checked_once_more(
    harness: Harness, sql: str, left: dict[str, int]
) -> None:
    alerts = Alerts(harness)
    for number in range(6):
        alerts.subscriber(number)
    harness.context.__dict__["rate_limiter"] = Waiting(harness, sql)
    one = alerts.approved()
    harness.work()
    assert harness.operator.taken == []
    assert alerts.states(one) == left


class Clock:
    """Replaces the module `time` in `workers.send_queue`: it goes on while somebody sleeps, and a
    busy machine makes nobody late."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    it = Clock()
    monkeypatch.setattr("workers.send_queue.time", it)
    return it


@dataclass
class Operator:
    """A carrier that takes everything at once."""

    taken: list[str] = field(default_factory=list)
    instance: Instance = field(default_factory=lambda: Instance("open", "open", "", {}))
    SETTINGS = ()

    def talk(self, item: Outbound) -> Talk:
        self.taken.append(item.reference)
        yield from ()
        return SendResult(item.reference, "accepted")


@dataclass
class Slow:
    """A clock of the rates that gives moments `spaced` seconds apart; the first ones are missed."""

    clock: Clock
    spaced: float
    missed: int = 0
    given: list[Slot] = field(default_factory=list)

    def slot(self, instance: str, kind: str, segments: int, sender: str = "") -> Slot:
        at = self.clock.now + self.spaced * (1 + len(self.given) % 3)
        delayed = len(self.given) < self.missed
        self.given.append(Slot(at, at - 1.0 if delayed else at + 1.0))
        return self.given[-1]


def handed(
    clock: Clock, operator: Operator, limiter: Any, count: int, age: float, remaining: Any
) -> dict[object, SendResult | None]:
    lines = SendQueue({"open": operator}, limiter)  # type: ignore[dict-item]
    for n in range(count):
        item = Outbound(f"k5a-{n}-1", "+84912000001", "x", "GSM-7", 1)
        lines.submit(Order(n, "open", item, "notice", clock.now - age))
    results = {}
    while lines:
        results |= {each.what: each.sent for each in lines.collect(1, 0.0, remaining)}
    return results


@pytest.mark.parametrize(
    ("age", "slow", "asked", "sent"),
    [
        (0.0, 0, 0, True),  # wanted a moment ago
        (1.0, 0, 1, True),
        (1.0, 2, 3, True),  # twice the answer was too old when it came
        (1.0, 99, LOOKS, False),
    ],
)
def test_an_outdated_answer_is_asked_for_once_more(
    clock: Clock, age: float, slow: int, asked: int, sent: bool
) -> None:
    operator, calls = Operator(), list[float]()

    def remaining(whats: Collection[object]) -> Collection[object]:
        calls.append(clock.now)
        clock.sleep(1.5 * RECHECK_SECONDS if len(calls) <= slow else 0.0)
        return whats

    result = handed(clock, operator, RateLimiter(None, {}), 1, age, remaining)  # type: ignore[arg-type]
    assert (result[0] is not None) == sent == bool(operator.taken)
    assert len(calls) == asked


def test_those_whose_slots_are_near_are_asked_about_together(clock: Clock) -> None:
    operator, calls = Operator(), list[int]()

    def remaining(whats: Collection[object]) -> Collection[object]:
        calls.append(len(whats))
        return [what for what in whats if what != 1]

    result = handed(clock, operator, Slow(clock, spaced=0.005), 3, 1.0, remaining)
    assert {what for what, sent in result.items() if sent is not None} == {0, 2}
    assert operator.taken == ["k5a-0-1", "k5a-2-1"]
    assert calls == [3]


def test_a_slot_that_was_missed_is_given_up_for_another(clock: Clock) -> None:
    operator, limiter = Operator(), Slow(clock, spaced=0.01, missed=2)
    result = handed(clock, operator, limiter, 1, 0.0, lambda whats: whats)
    assert result[0] is not None
    assert len(limiter.given) == 3
    assert operator.taken == ["k5a-0-1"]


def test_asking_may_take_longer_than_a_slot_lasts(clock: Clock) -> None:
    operator = Operator()

    def remaining(whats: Collection[object]) -> Collection[object]:
        clock.sleep(1.5 * GRACE_SECONDS)
        return whats

    @dataclass
    class Brief(Slow):
        def slot(self, instance: str, kind: str, segments: int, sender: str = "") -> Slot:
            value = super().slot(instance, kind, segments)
            return Slot(value.begins, value.begins + GRACE_SECONDS)

    result = handed(clock, operator, Brief(clock, spaced=0.01), 9, 1.0, remaining)
    assert len(operator.taken) == 9
    assert all(sent is not None for sent in result.values())


def test_one_that_misses_slot_after_slot_is_given_back(clock: Clock) -> None:
    operator, limiter = Operator(), Slow(clock, spaced=0.001, missed=99)
    result = handed(clock, operator, limiter, 1, 0.0, lambda whats: whats)
    assert result == {0: None}
    assert operator.taken == []


@dataclass
class Gone:
    """A clock of the rates that is unavailable."""

    asked: int = 0

    def slot(self, instance: str, kind: str, segments: int, sender: str = "") -> Slot:
        self.asked += 1
        raise RedisUnavailable("ConnectionError")


def test_while_the_rates_clock_is_away_one_asks_for_all_and_none_goes_out(clock: Clock) -> None:
    operator, interval = Operator(), Gone()
    result = handed(clock, operator, interval, 50, 0.0, lambda whats: whats)
    assert set(result.values()) == {None} and len(result) == 50
    assert (operator.taken, interval.asked) == ([], 1)
