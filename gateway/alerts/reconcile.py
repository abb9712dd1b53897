"""Repairs alerts: jobs that are missing, counters that differ from the rows.

It finds nothing, unless somebody changed the tables by hand or a backup was restored.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, or_, select, text

from gateway.alerts import batches, lifecycle, progress
from gateway.alerts.counters import Changes
from gateway.alerts.lifecycle import Alert
from gateway.database import staged_jobs
from gateway.database.tables_alerts import alert

LOCK: Final = 5_113_159
RECENT: Final = timedelta(hours=12)
"""Alerts that ended longer ago are not compared again: only receipts still change them."""

_ENDED: Final = alert.c.state.in_(("cancelled", "expired"))
_UNSETTLED: Final = text(
    "EXISTS (SELECT FROM delivery_batch b WHERE b.alert_id = alert.id AND b.ended_at IS NULL)"
)
_HAS_JOB: Final = text("SELECT EXISTS (SELECT FROM staged_job WHERE name = :name AND arg = :arg)")


def restage(connection: Connection, now: datetime) -> dict[str, int]:
    """Stages the jobs that open alerts wait for, and ends alerts of which nothing is left;
    returns how many jobs of each name."""
    connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
    restaged: dict[str, int] = {}

    def stage(name: str, one: Alert, due_at: datetime | None = None) -> None:
        if not connection.execute(_HAS_JOB, {"name": name, "arg": one.id}).scalar_one():
            staged_jobs.stage(connection, name, [one.id], due_at)
            restaged[name] = restaged.get(name, 0) + 1

    for one in lifecycle.matching(connection, alert.c.state.in_(lifecycle.RUNNING)):
        stage("expire", one, one.content.expires_at)
        if one.paused_at is None and one.expanded_at is None:
            stage("expand", one, one.content.send_at)
        elif one.paused_at is None:
            jobs = batches.restage(connection, one)
            if jobs:
                restaged[batches.job_of(one)] = restaged.get(batches.job_of(one), 0) + jobs
            batches.finish(connection, one.id, now)
    for one in lifecycle.matching(connection, _ENDED, _UNSETTLED):
        stage("close", one)
    return restaged


def to_count(connection: Connection, now: datetime) -> list[int]:
    """Ids of the alerts that are being sent or ended lately."""
    query = select(alert.c.id).where(
        or_(alert.c.state == "sending", alert.c.ended_at > now - RECENT)
    )
    return list(connection.execute(query.order_by(alert.c.id)).scalars())


def reconcile(connection: Connection, alert_id: int) -> int:
    """Corrects the counters of an alert from its rows, in the caller's transaction; returns how
    many were wrong. What others settle meanwhile changes rows and counters alike."""
    connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
    off, changes = progress.differences(connection, alert_id), Changes()
    for area, carrier, state, count in off:
        changes.add(alert_id, area, carrier, state, count)
    changes.write(connection)
    return len(off)
