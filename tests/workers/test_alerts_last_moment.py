"""Who opts out while their MT waits for its moment does not get it any more."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from queue import SimpleQueue

import pytest

from gateway.carriers.contract import Instance, Outbound, Sent
from tests.workers.alerting import Alerts
from tests.workers.conftest import Desk
from workers.lines import LOOK_AGAIN, LOOKS, Handed, Line
from workers.rates import Pace


@dataclass
class Waiting:
    """A clock of the rates at which something happens while MTs wait."""

    desk: Desk
    sql: str
    happened: list[str] = field(default_factory=list)

    def wait(self, instance: str, kind: str, segments: int) -> None:
        if not self.happened:
            self.happened.append(instance)
            self.desk.sql.execute(self.sql)
        time.sleep(2 * LOOK_AGAIN)

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
def test_what_waits_for_its_moment_is_looked_at_once_more(
    desk: Desk, sql: str, left: dict[str, int]
) -> None:
    alerts = Alerts(desk)
    for number in range(6):
        alerts.subscriber(number)
    desk.context.__dict__["pace"] = Waiting(desk, sql)
    one = alerts.approved()
    desk.work()
    assert desk.operator.taken == []
    assert alerts.states(one) == left


@dataclass
class Operator:
    """A carrier that takes everything."""

    taken: list[str] = field(default_factory=list)
    instance: Instance = field(default_factory=lambda: Instance("open", "open", "", {}))

    def send(self, batch: Sequence[Outbound]) -> list[Sent]:
        self.taken += [item.reference for item in batch]
        return [Sent(item.reference, "accepted") for item in batch]


@pytest.mark.parametrize(
    ("age", "slow", "asked", "sent"),
    [
        (0.0, 0, 0, True),  # wanted a moment ago
        (1.0, 0, 1, True),
        (1.0, 2, 3, True),  # twice the answer was too old when it came
        (1.0, 99, LOOKS, False),
    ],
)
def test_an_answer_that_is_old_when_it_comes_is_asked_for_again(
    age: float, slow: int, asked: int, sent: bool
) -> None:
    operator, calls, answers = Operator(), list[float](), SimpleQueue[Handed]()

    def still() -> bool:
        calls.append(time.monotonic())
        time.sleep(1.5 * LOOK_AGAIN if len(calls) <= slow else 0.0)
        return True

    pace = Pace(None, {})  # type: ignore[arg-type]
    line = Line(operator, pace)  # type: ignore[arg-type]
    item = Outbound("k5a-1-1", "+84912000001", "x", "GSM-7", 1)
    line.hand("it", item, "notice", answers, still, time.monotonic() - age)
    handed = answers.get(timeout=5)
    assert (handed.sent is not None) == sent == bool(operator.taken)
    assert len(calls) == asked
