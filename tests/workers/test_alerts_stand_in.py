"""A stand-in for a failing carrier gets no more at once than it takes."""

from __future__ import annotations

import threading
import time

import pytest

from gateway.outbound.messages import IN_DOUBT
from tests.workers.alerting import Alerts
from tests.workers.conftest import Harness
from workers.circuit_breaker import MIN_CALLS, Circuit

THEIRS, OURS = 2, 8


class Gate:
    """How many are with the carrier at once, at most; each stays for a moment, and until so many
    have been there together."""

    def __init__(self, together: int) -> None:
        self._changed = threading.Condition()
        self._together = together
        self._inside = self.most = 0

    def __call__(self) -> None:
        with self._changed:
            self._inside += 1
            self.most = max(self.most, self._inside)
            self._changed.notify_all()
            self._changed.wait_for(lambda: self.most >= self._together, 120)
        time.sleep(0.02)
        with self._changed:
            self._inside -= 1


def limited(harness: Harness, name: str, concurrency: int) -> None:
    harness.context.carriers[name].instance.values["concurrency"] = concurrency  # type: ignore[index]


@pytest.mark.parametrize(("errs", "most"), [(False, OURS), (True, THEIRS)])
def test_the_window_is_that_of_the_stand_in(harness: Harness, errs: bool, most: int) -> None:
    alerts, group = Alerts(harness), Gate(most)
    limited(harness, "esms", OURS)
    limited(harness, "twilio", THEIRS)
    for n in range(3 * OURS):
        alerts.subscriber(n, carrier="esms")
    if errs:
        Circuit(harness.redis).record("esms", 0, MIN_CALLS)
    harness.operator.hold = group
    harness.operator.body = {"CodeResult": "100", "SMSID": "x"}
    one = alerts.sent()
    assert alerts.states(one) == {"accepted": 3 * OURS}
    by = harness.all("SELECT DISTINCT carrier FROM delivery")
    assert by == [("twilio" if errs else "esms",)]
    assert group.most == most


def test_an_mt_that_its_carrier_may_have_waits_for_it(harness: Harness) -> None:
    """It was given to it, and never answered: given to another, it might arrive twice."""
    alerts = Alerts(harness)
    for n in range(3):
        alerts.subscriber(n, carrier="esms")
    one = alerts.approved()
    alerts.expand(one)
    harness.sql.execute(
        "UPDATE delivery SET error = %s WHERE id = (SELECT min(id) FROM delivery)", (IN_DOUBT,)
    )
    Circuit(harness.redis).record("esms", 0, MIN_CALLS)
    harness.operator.body = {"CodeResult": "100", "SMSID": "x"}
    harness.work()
    assert alerts.states(one) == {"queued": 1, "accepted": 2}
    assert harness.all("SELECT DISTINCT carrier FROM delivery WHERE state = 'accepted'") == [
        ("twilio",)
    ]
    for key in harness.redis.scan_iter("circuit*"):
        harness.redis.delete(key)
    harness.push_all()
    harness.work()
    assert alerts.states(one) == {"accepted": 3}
    assert harness.one("SELECT carrier FROM delivery ORDER BY id LIMIT 1") == "esms"
