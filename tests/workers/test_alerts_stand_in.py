"""Who stands in for a carrier that errs gets no more at once than it takes."""

from __future__ import annotations

import threading
import time

import pytest

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
def test_the_window_is_that_of_anyone_who_stands_in(
    harness: Harness, errs: bool, most: int
) -> None:
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
