"""Officials decide while everything is being killed: each reporter gets one notice."""

from __future__ import annotations

import functools
import threading
import time
from collections.abc import Sequence
from contextlib import suppress

from sqlalchemy.exc import DBAPIError

from tests.e2e.service import Service
from tests.e2e.standin import StandIn
from tests.faults.load import Tally
from tests.faults.mix import Plan, PlannedMessage

PATIENCE = 300.0


def candidates(plan: Plan, tally: Tally, most: int) -> list[PlannedMessage]:
    """Reports that have been answered, of people who want news, one of each sender."""
    silent = {each.sms.sender for each in plan.messages if each.sms.text == "HUY"}
    chosen: dict[str, PlannedMessage] = {}
    for each in plan.messages:
        if each.reports and each.sms.sender not in silent and tally.answers.get(each.sms.id):
            chosen.setdefault(each.sms.sender, each)
    return list(chosen.values())[:most]


class Officials(threading.Thread):
    """Sets `confirmed` on each number by the command line, again while the database is unavailable,
    and then once more on each: a decision that is in force already is no news."""

    def __init__(self, service: Service, about: Sequence[PlannedMessage]) -> None:
        super().__init__(name="officials", daemon=True)
        self.wrong: list[str] = []
        self._service = service
        self._about = about

    def run(self) -> None:
        until = time.monotonic() + PATIENCE
        while not self._service.judges:
            with suppress(DBAPIError):
                self._service.hire()
        for each in [*self._about, *self._about]:
            decide = functools.partial(self._service.judge, each.reports, "confirmed", "fault run")
            while (done := decide()).returncode != 0:
                if done.returncode != 1 or time.monotonic() > until:
                    self.wrong.append(f"verdict set: status {done.returncode}")
                    return
                time.sleep(0.5)


def notified(service: Service, stand_in: StandIn, about: Sequence[PlannedMessage]) -> list[str]:
    """One MT to each reporter; one whose sender died during the call may be `uncertain`, never
    two."""
    with service.sql() as connection:
        rows = connection.execute(
            "SELECT state, count(*) FROM outbound WHERE purpose = 'verdict' GROUP BY state"
        ).fetchall()
    states = {state: int(count) for state, count in rows}
    wrong = []
    if sum(states.values()) != len(about):
        wrong.append(f"{sum(states.values())} news of verdicts for {len(about)} reporters")
    if set(states) - {"accepted", "uncertain"}:
        wrong.append(f"news of verdicts ended as {states}")
    replies = [len(stand_in.texts_to(each.sms.sender)) for each in about]
    if max(replies, default=0) > 1:
        wrong.append("somebody was told of a verdict twice")
    if replies.count(0) > states.get("uncertain", 0):
        wrong.append(f"{replies.count(0)} reporters were never told of a verdict")
    if stand_in.refused:
        wrong.append(f"the carriers refused {len(stand_in.refused)} MTs as forged")
    return wrong
