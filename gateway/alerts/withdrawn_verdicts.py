"""Pauses alerts that must not be sent as they are; officials decide what to do with them.

A subject that the alert names is no longer confirmed, or its approval does not hold because
somebody changed the alert in the database or inserted it there.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from sqlalchemy import Connection, select

from gateway.alerts import approvals, lifecycle
from gateway.alerts.audited import by_service
from gateway.alerts.lifecycle import MOVES, Alert
from gateway.alerts.text_checks import Texts
from gateway.database.tables_alerts import alert

StopReason = Literal["approval", "verdict"]


def stop_reason(connection: Connection, texts: Texts, one: Alert) -> StopReason | None:
    """Why this alert must not be sent as it is; None if it may be."""
    if not approvals.holds(connection, one):
        return "approval"
    return "verdict" if texts.unconfirmed(connection, one.content) else None


def stop(connection: Connection, texts: Texts, alert_id: int, now: datetime) -> bool:
    """Pauses the alert if it is being sent, or waits for its time, and must not be sent; returns
    whether it did. It checks again after it has the lock: the subject may have been confirmed
    again meanwhile."""
    alert = lifecycle.locked(connection, alert_id)
    if alert is None or alert.state not in MOVES["pause"].sources or alert.paused_at is not None:
        return False
    why = stop_reason(connection, texts, alert)
    if why is None:
        return False
    after = lifecycle.move(
        connection,
        "pause",
        alert_id,
        paused_at=now,
        paused_by=None,
        stopped_for=why,
        approval=approvals.flagged(connection, alert, paused=True),
    )
    by_service(connection, "pause", after, now, why)
    return True


def stop_all(connection: Connection, texts: Texts, now: datetime) -> list[int]:
    """As `stop`, for all such alerts; returns the ids of those that it paused."""
    query = select(alert).where(alert.c.state.in_(lifecycle.RUNNING), alert.c.paused_at.is_(None))
    rows = connection.execute(query.order_by(alert.c.id)).mappings().all()
    alert_ids = [one.id for one in map(lifecycle.read, rows) if stop_reason(connection, texts, one)]
    return [one for one in alert_ids if stop(connection, texts, one, now)]
