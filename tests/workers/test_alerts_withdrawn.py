"""A subject of an alert is no longer confirmed: the alert stops by itself, in any state."""

from __future__ import annotations

import itertools
import threading
from datetime import timedelta
from typing import Any

import pytest

from flows.subjects import numbers
from gateway.alerts import approvals, batches, history, lifecycle
from gateway.reports import verdicts
from tests.workers.alerting import Alerts
from tests.workers.conftest import Harness

NUMBER = "0900000113"
TEXTS = {"vi-marks": f"Số {NUMBER} giả công an. Đừng nghe.", "en": f"{NUMBER} is a scam."}


@pytest.fixture
def alerts(harness: Harness) -> Alerts:
    return Alerts(harness)


def judge(harness: Harness, decision: Any) -> None:
    about = numbers.subject(NUMBER)
    assert about is not None
    with harness.context.engine.begin() as connection:
        verdicts.set_verdict(connection, about, decision, "an", "x", harness.clock())


def warning(alerts: Alerts, **values: Any) -> int:
    return alerts.approved(kind="scam", texts=TEXTS, **values)


def flags(harness: Harness, alert_id: int) -> tuple[Any, ...]:
    return tuple(
        harness.one(
            "SELECT state, paused_at IS NOT NULL, paused_by FROM alert WHERE id = %s", alert_id
        )
    )


@pytest.mark.parametrize("decision", ["cleared", "withdrawn", "dismissed", "reassigned"])
def test_one_that_is_being_sent_stops(alerts: Alerts, harness: Harness, decision: str) -> None:
    judge(harness, "confirmed")
    for number in range(20):
        alerts.subscriber(number)
    one, other = warning(alerts), alerts.approved()
    alerts.expand(one)
    alerts.expand(other)
    judge(harness, decision)
    harness.work()
    assert flags(harness, one) == ("sending", True, None)
    assert alerts.states(one) == {"queued": 20}
    assert alerts.state(other) == "sent", "what names nothing goes on"
    entries = harness.all(
        "SELECT official_id, act FROM audit WHERE object_id = %s ORDER BY id", one
    )
    assert (None, "alert.pause") in entries


def test_a_batch_asks_by_itself(alerts: Alerts, harness: Harness) -> None:
    """Cases in which the job that the verdict staged is lost, or slow."""
    judge(harness, "confirmed")
    alerts.subscriber(1)
    one = warning(alerts)
    alerts.expand(one)
    judge(harness, "cleared")
    harness.sql.execute("DELETE FROM staged_job WHERE name = 'recheck_alerts'")
    harness.work()
    assert (flags(harness, one), harness.operator.taken) == (("sending", True, None), [])


def test_in_the_middle_of_a_batch(alerts: Alerts, harness: Harness) -> None:
    judge(harness, "confirmed")
    for number in range(60):
        alerts.subscriber(number)
    one = warning(alerts)
    alerts.expand(one)
    calls, withdrawn = itertools.count(1), threading.Event()

    def withdraw() -> None:
        n = next(calls)
        if n == 5:
            judge(harness, "withdrawn")
            staged = harness.one("SELECT id FROM staged_job WHERE name = 'recheck_alerts'")
            from workers import alerts as steer

            steer.recheck_alerts(harness.context, staged)
            withdrawn.set()
        elif n > 5:  # those that are under way hear their answer after it
            withdrawn.wait(120)

    harness.operator.hold = withdraw
    harness.work()
    assert flags(harness, one) == ("sending", True, None)
    states = alerts.states(one)
    assert states["queued"] > 0 and states["accepted"] < 60
    assert "attempted" not in states, "what was in flight is written down"


def test_reconfirmed_it_goes_on_where_it_was(alerts: Alerts, harness: Harness) -> None:
    judge(harness, "confirmed")
    for number in range(10):
        alerts.subscriber(number)
    one = warning(alerts)
    alerts.expand(one)
    judge(harness, "cleared")
    harness.work()
    judge(harness, "confirmed")
    harness.work()
    assert flags(harness, one) == ("sending", True, None), "officials decide, not the verdict"
    with harness.context.engine.begin() as connection:
        before = lifecycle.load(connection, one)
        assert before is not None
        approval = approvals.flagged(connection, before, paused=False)
        moved = lifecycle.move(connection, "resume", one, paused_at=None, approval=approval)
        batches.restage(connection, moved)
    harness.work()
    assert (alerts.state(one), set(alerts.recipients().values())) == ("sent", {1})


def test_one_that_waits_for_its_time_stops_at_once(alerts: Alerts, harness: Harness) -> None:
    judge(harness, "confirmed")
    one = warning(alerts, send_at=harness.clock() + timedelta(hours=3))
    judge(harness, "cleared")
    harness.work()
    assert flags(harness, one) == ("approved", True, None)
    with harness.context.engine.connect() as connection:
        [done] = history.moves_of(connection, one)
    assert (done.act, done.official_id, done.content) == ("pause", None, None)


def test_an_alert_paused_by_an_official_stays_paused_by_them(
    alerts: Alerts, harness: Harness
) -> None:
    judge(harness, "confirmed")
    one = warning(alerts)
    official = harness.one("SELECT id FROM official LIMIT 1")
    harness.sql.execute(
        "UPDATE alert SET paused_at = now(), paused_by = %s WHERE id = %s", (official, one)
    )
    judge(harness, "cleared")
    harness.work()
    assert flags(harness, one) == ("approved", True, official)


def test_a_verdict_that_changes_nothing_of_it_stages_nothing(harness: Harness) -> None:
    judge(harness, "cleared")
    judge(harness, "withdrawn")
    judge(harness, "confirmed")
    assert harness.one("SELECT count(*) FROM staged_job WHERE name = 'recheck_alerts'") == 0
    judge(harness, "dismissed")
    assert harness.one("SELECT count(*) FROM staged_job WHERE name = 'recheck_alerts'") == 1


def test_an_alert_of_before_the_withdrawal_is_recognised(harness: Harness) -> None:
    """The version that somebody saw who was to approve it, not a draft in between."""
    from datetime import UTC, datetime

    from gateway.alerts.history import PastMove
    from gateway.alerts.lifecycle import Content

    at = datetime(2026, 3, 2, 5, tzinfo=UTC)

    def done(act: str, text: str = "") -> PastMove:
        content = Content("notice", {"vi-marks": text}, ("a",), at) if text else None
        return PastMove(at, 1, act, 1, "", content)

    def says(*result: PastMove) -> str | None:
        before = history.before(result)
        return (
            None if before is None or before.content is None else before.content.texts["vi-marks"]
        )

    assert says(done("draft", "1")) is None
    assert says(done("draft", "1"), done("edit", "2")) == "1"
    assert says(done("draft", "1"), done("submit")) is None
    page = (done("draft", "1"), done("edit", "2"), done("submit"), done("return"))
    assert says(*page, done("edit", "3"), done("edit", "4"), done("submit")) == "2"
    assert says(*page) == "1"
    assert says(*page, done("edit", "3")) == "2"
