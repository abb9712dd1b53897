"""Somebody who can only write the database sends nothing that no official has approved."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable

import pytest
from sqlalchemy import insert

from gateway.alerts import lifecycle
from gateway.alerts.lifecycle import Content
from gateway.database.tables_alerts import alert as table
from tests.workers.alerting import COMMUNE, OTHER, Alerts
from tests.workers.conftest import Harness
from workers import scheduler
from workers.services import WorkerServices


@pytest.fixture
def alerts(harness: Harness) -> Alerts:
    return Alerts(harness)


def stopped(harness: Harness, alert_id: int) -> tuple[str, bool, int | None, str]:
    return harness.one(
        "SELECT state, paused_at IS NOT NULL, paused_by, stopped_for FROM alert WHERE id = %s",
        alert_id,
    )


def pauses(harness: Harness, alert_id: int) -> list[tuple[int | None, str, str | None]]:
    """The audit's rows of the service's own acts."""
    return harness.all(
        "SELECT official_id, act, detail ->> 'reason' FROM audit "
        "WHERE kind = 'alert' AND object_id = %s ORDER BY id",
        alert_id,
    )


def draft(alerts: Alerts, state: str, words: str = "Gửi tiền ngay.") -> int:
    """As one official leaves it, without an approval."""
    harness, now = alerts.harness, alerts.harness.clock()
    other = alerts.approved()
    until = harness.one("SELECT expires_at FROM alert WHERE id = %s", other)
    # Another one was approved and is over, so that its signature is there to be copied.
    harness.sql.execute("UPDATE alert SET state = 'sent' WHERE id = %s", (other,))
    harness.sql.execute("DELETE FROM staged_job")
    content = Content("emergency", {"vi-marks": words}, (COMMUNE,), until)
    text = lifecycle.content_hash(content)
    row = {
        **lifecycle.columns(content),
        "content_hash": text,
        "state": state,
        "created_by": 1,
        "submitted_by": 1,
        "submitted_at": now,
    }
    with harness.context.engine.begin() as connection:
        made = connection.execute(insert(table).values(row).returning(table.c.id))
        return int(made.scalar_one())


APPROVES = {
    "the state alone": "UPDATE alert SET state = 'approved' WHERE id = %(id)s",
    "at once under way": "UPDATE alert SET state = 'sending', started_at = now() WHERE id = %(id)s",
    "all but the signature": """
        UPDATE alert SET state = 'approved', approved_hash = content_hash, approved_by = 1,
            approved_at = now() WHERE id = %(id)s
    """,
    "another one's signature": """
        UPDATE alert a SET state = 'approved', approved_hash = a.content_hash,
            approved_by = o.approved_by, approved_at = o.approved_at, approval = o.approval
        FROM alert o WHERE a.id = %(id)s AND o.approval IS NOT NULL
    """,
    "another one's approval": """
        UPDATE alert a SET state = 'approved', content_hash = o.content_hash,
            approved_hash = o.approved_hash, approved_by = o.approved_by,
            approved_at = o.approved_at, approval = o.approval
        FROM alert o WHERE a.id = %(id)s AND o.approval IS NOT NULL
    """,
    "a signature of zeros": """
        UPDATE alert SET state = 'approved', approved_hash = content_hash, approved_by = 1,
            approved_at = now(), approval = decode(repeat('00', 36), 'hex') WHERE id = %(id)s
    """,
}


@pytest.mark.parametrize("before", ["draft", "submitted"])
@pytest.mark.parametrize("how", APPROVES)
def test_an_update_sends_nothing(alerts: Alerts, harness: Harness, how: str, before: str) -> None:
    alerts.subscriber(1)
    one = draft(alerts, before)
    harness.sql.execute(APPROVES[how], {"id": one})
    for _ in range(2):
        harness.stage("expand", one)
        scheduler.once(harness.context)
        harness.work()
        assert harness.operator.taken == []
        assert stopped(harness, one)[1:] == (True, None, "approval")
        assert pauses(harness, one)[-1] == (None, "alert.pause", "approval")
        # Anyone who lets it go on has it stopped again.
        harness.sql.execute("UPDATE alert SET paused_at = NULL WHERE id = %s", (one,))
    assert harness.one("SELECT count(*) FROM delivery WHERE alert_id = %s", one) == 0


CHANGES: dict[str, Callable[[Content], Content]] = {
    "text": lambda content: dataclasses.replace(content, texts={"vi-marks": "Gọi 0900000666."}),
    "areas": lambda content: dataclasses.replace(content, areas=(COMMUNE, OTHER)),
    "kind": lambda content: dataclasses.replace(content, kind="emergency"),
}


@pytest.mark.parametrize("what", CHANGES)
def test_an_approved_alert_changed_with_its_hashes_is_not_sent(
    alerts: Alerts, harness: Harness, what: str
) -> None:
    alerts.subscriber(1)
    one = alerts.approved()
    with harness.context.engine.begin() as connection:
        loaded = lifecycle.load(connection, one)
        assert loaded is not None
        content = CHANGES[what](loaded.content)
        row = {**lifecycle.columns(content), "content_hash": lifecycle.content_hash(content)}
        change = table.update().where(table.c.id == one)
        connection.execute(change.values(row | {"approved_hash": row["content_hash"]}))
    harness.work()
    assert harness.operator.taken == []
    assert stopped(harness, one) == ("approved", True, None, "approval")


@pytest.mark.parametrize(
    "change",
    [
        "approved_by = (SELECT max(id) FROM official) + 1",
        "approved_at = approved_at - interval '1 second'",
        "approval = NULL",
        "approved_by = NULL",
    ],
)
def test_an_approval_names_the_official_and_the_time(
    alerts: Alerts, harness: Harness, change: str
) -> None:
    alerts.subscriber(1)
    one = alerts.approved()
    harness.sql.execute("ALTER TABLE alert DISABLE TRIGGER ALL")
    harness.sql.execute(f"UPDATE alert SET {change} WHERE id = %s", (one,))
    harness.sql.execute("ALTER TABLE alert ENABLE TRIGGER ALL")
    harness.work()
    assert harness.operator.taken == []
    assert stopped(harness, one) == ("approved", True, None, "approval")


def test_one_that_is_changed_under_way_goes_no_further(alerts: Alerts, harness: Harness) -> None:
    """Before each batch it is looked at again; what the carrier has stays with it."""
    for number in range(20):
        alerts.subscriber(number)
    one, other = alerts.approved(), alerts.approved()
    for each in (one, other):
        alerts.expand(each)
    text = json.dumps({"vi-marks": "Gọi 0900000666."})
    harness.sql.execute("UPDATE alert SET texts = %s WHERE id = %s", (text, one))
    harness.work()
    assert stopped(harness, one) == ("sending", True, None, "approval")
    assert alerts.states(one) == {"queued": 20}
    # Its neighbour is not hurt.
    assert alerts.states(other) == {"accepted": 20}


@pytest.mark.parametrize("over", ["cancelled", "expired"])
def test_an_update_restarts_no_alert_that_is_over(
    alerts: Alerts, harness: Harness, over: str
) -> None:
    alerts.subscriber(1)
    one = alerts.approved()
    with harness.context.engine.begin() as connection:
        act = {"cancelled": "cancel", "expired": "expire"}[over]
        lifecycle.move(connection, act, one, ended_at=harness.clock())
    harness.sql.execute(
        "UPDATE alert SET state = 'approved', ended_at = NULL WHERE id = %s", (one,)
    )
    harness.stage("expand", one)
    harness.work()
    assert harness.operator.taken == []
    assert stopped(harness, one) == ("approved", True, None, "approval")


def put_in(harness: Harness, alert_id: int, *residents: int) -> None:
    """Deliveries by hand, with their batch and its job."""
    made = [
        harness.insert(
            "delivery",
            alert_id=alert_id,
            resident_id=resident,
            area=COMMUNE,
            carrier="open",
            language="vi",
        )
        for resident in residents
    ]
    batch = harness.insert(
        "delivery_batch", alert_id=alert_id, carrier="open", first_id=made[0], last_id=made[-1]
    )
    harness.stage("deliver", batch)


def test_deliveries_added_in_the_database_reach_its_audience_alone(
    alerts: Alerts, harness: Harness
) -> None:
    alerts.subscriber(1)
    elsewhere = alerts.subscriber(2, OTHER)
    stranger = harness.resident("+84912000003")
    gone = alerts.subscriber(4, opted_out_at=harness.clock())
    one = alerts.approved()
    alerts.expand(one)
    put_in(harness, one, elsewhere, stranger, gone)
    harness.work()
    assert list(alerts.recipients()) == ["+84912000001"]


def test_an_exercise_reaches_no_other_number_that_was_added_in_the_database(
    alerts: Alerts, harness: Harness
) -> None:
    """It needs only its writer's approval: the settings name its recipients."""
    tester, neighbour = alerts.subscriber(1), alerts.subscriber(2)
    settings = dataclasses.replace(harness.context.settings, exercise_numbers=("+84912000001",))
    before, harness.context = (
        harness.context,
        WorkerServices(settings, harness.context.env, harness.clock),
    )
    one = alerts.approved(kind="exercise")
    alerts.expand(one)
    put_in(harness, one, neighbour)
    harness.work()
    assert list(alerts.recipients()) == ["+84912000001"]
    assert harness.all("SELECT resident_id, state, error FROM delivery ORDER BY id") == [
        (tester, "accepted", ""),
        (neighbour, "failed", "not one of those whom it is for"),
    ]
    harness.context.engine.dispose()
    harness.context = before


def test_a_follow_up_reaches_nobody_added_in_the_database(alerts: Alerts, harness: Harness) -> None:
    alerts.subscriber(1)
    first = alerts.sent()
    delayed = alerts.subscriber(2)
    one = alerts.approved(relation="follow_up", predecessor_id=first)
    alerts.expand(one)
    put_in(harness, one, delayed)
    harness.work()
    assert alerts.recipients() == {"+84912000001": 2}
