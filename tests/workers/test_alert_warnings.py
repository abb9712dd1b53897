"""The warnings of the scheduler and `doctor` about alerts."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta

import pytest

from gateway.alerts.warnings import OVERDUE_AFTER, STALLED_AFTER, operator_warnings
from gateway.carriers import circuits
from gateway.cli import doctor
from gateway.services import Services
from tests.workers.alerting import Alerts
from tests.workers.conftest import Harness
from workers import scheduler
from workers.circuit_breaker import MIN_CALLS, Circuit

ONE_SECOND = timedelta(seconds=1)


@pytest.fixture
def alerts(harness: Harness) -> Alerts:
    return Alerts(harness)


def warnings_of(harness: Harness) -> list[str]:
    with harness.context.engine.connect() as connection:
        return operator_warnings(connection, harness.clock())


def refused_for_now(alerts: Alerts, harness: Harness) -> int:
    """An alert to two people, of which the carrier says "later"."""
    alerts.subscriber(1)
    alerts.subscriber(2)
    harness.operator.status = 429
    return alerts.sent(expires_at=harness.clock() + timedelta(hours=30))


def test_nothing_is_reported_of_what_goes_well(alerts: Alerts, harness: Harness) -> None:
    alerts.subscriber(1)
    alerts.approved(send_at=harness.clock() + timedelta(hours=1))
    alerts.sent()
    assert warnings_of(harness) == []
    harness.clock.now += STALLED_AFTER + ONE_SECOND
    assert warnings_of(harness) == []


def test_uncertain_deliveries_are_reported_for_a_day(alerts: Alerts, harness: Harness) -> None:
    alerts.subscriber(1, carrier="twilio")
    alerts.subscriber(2)
    harness.operator.status = 500
    one = alerts.sent()
    assert alerts.states(one)["uncertain"] == 1, "the other carrier de-duplicates"
    text = f"alert {one}: 1 deliveries may or may not have arrived"
    assert text in warnings_of(harness)
    row = harness.one("SELECT id FROM delivery WHERE state = 'uncertain'")
    harness.dlr(alerts.reference(row), True, "delivered", carrier="twilio")
    harness.operator.status = 200
    harness.work()
    assert text not in warnings_of(harness), "its receipt has settled it"


def test_an_alert_that_no_carrier_takes_is_stuck(alerts: Alerts, harness: Harness) -> None:
    one = refused_for_now(alerts, harness)
    harness.sql.execute("UPDATE staged_job SET due_at = now() WHERE name = 'deliver'")
    results = [f"alert {one} is stuck: no carrier has taken anything of it for 15 minutes"]
    assert warnings_of(harness) == []
    harness.clock.now += STALLED_AFTER + ONE_SECOND
    assert warnings_of(harness) == results
    # One that was taken a moment ago is a step forward.
    harness.sql.execute(
        "UPDATE delivery SET state = 'accepted', attempted_at = %s, settled_at = %s WHERE id = 1",
        (harness.clock() - ONE_SECOND, harness.clock() - ONE_SECOND),
    )
    assert warnings_of(harness) == []
    harness.clock.now += STALLED_AFTER
    assert warnings_of(harness) == results


@pytest.mark.parametrize(
    "waits",
    [
        "UPDATE staged_job SET due_at = now() + interval '7 hours' WHERE name = 'deliver'",
        "UPDATE alert SET paused_at = now()",
    ],
    ids=["until the morning", "paused"],
)
def test_one_that_waits_on_purpose_is_not(alerts: Alerts, harness: Harness, waits: str) -> None:
    refused_for_now(alerts, harness)
    harness.sql.execute("UPDATE staged_job SET due_at = now() WHERE name = 'deliver'")
    harness.clock.now += STALLED_AFTER + ONE_SECOND
    assert len(warnings_of(harness)) == 1
    harness.sql.execute(waits)
    assert warnings_of(harness) == []


def test_an_alert_whose_recipients_are_not_complete(alerts: Alerts, harness: Harness) -> None:
    one = refused_for_now(alerts, harness)
    harness.sql.execute("UPDATE alert SET expanded_at = NULL")
    harness.sql.execute("DELETE FROM staged_job WHERE name = 'deliver'")
    harness.clock.now += STALLED_AFTER + ONE_SECOND
    assert warnings_of(harness) == [
        f"alert {one} began more than 15 minutes ago and still looks for its recipients"
    ]


def test_one_that_outlives_its_end(alerts: Alerts, harness: Harness) -> None:
    one = refused_for_now(alerts, harness)
    harness.clock.now += timedelta(hours=30) + OVERDUE_AFTER
    assert warnings_of(harness) == []
    harness.clock.now += ONE_SECOND
    assert warnings_of(harness) == [f"alert {one} has expired and was not ended"]


@pytest.fixture
def doctors(harness: Harness) -> Callable[[], list[str]]:
    def results() -> list[str]:
        settings = harness.context.settings
        with closing(Services(settings, {})) as services:
            texts = list(doctor._database_jobs(services))
        texts += doctor._carriers(settings, harness.context.env)
        return [str(each) for each in texts if each.part == "alerts"]

    return results


def test_scheduler_and_doctor_say_both(
    alerts: Alerts,
    harness: Harness,
    doctors: Callable[[], list[str]],
    caplog: pytest.LogCaptureFixture,
) -> None:
    assert doctors() == []
    alerts.subscriber(1, carrier="twilio")
    harness.operator.status = 500
    one = alerts.sent()
    Circuit(harness.redis).record("esms", 0, MIN_CALLS)
    assert circuits.state(harness.redis, "esms") == "open"
    with caplog.at_level(logging.WARNING):
        scheduler.once(harness.context)
    uncertain = f"alert {one}: 1 deliveries may or may not have arrived"
    away = "carrier esms errs or is slow"
    assert uncertain in caplog.text
    assert away in caplog.text
    assert "carrier open errs" not in caplog.text
    # The doctor goes by the real clock.
    harness.sql.execute("UPDATE alert SET started_at = now()")
    lines = doctors()
    assert len(lines) == 2
    assert uncertain in lines[0]
    assert away in lines[1]
    assert all(line.startswith("WRONG") for line in lines)
    assert "912000001" not in caplog.text + "".join(lines)
