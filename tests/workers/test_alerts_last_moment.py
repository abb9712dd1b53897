"""Who opts out while their MT waits for its moment does not get it any more."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

import pytest

from tests.workers.alerting import Alerts
from tests.workers.conftest import Desk
from workers.lines import LOOK_AGAIN


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
