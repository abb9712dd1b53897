"""Who may approve an alert now, and what is done in an emergency while nobody may."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, select

from flows.places.areas import AreaBook
from gateway.alerts import lifecycle
from gateway.alerts.approvals import barred_approvers
from gateway.alerts.lifecycle import Alert
from gateway.database.tables_alerts import alert, alert_move
from gateway.database.tables_officials import official
from gateway.officials import invitations
from gateway.officials.permissions import PERMISSIONS, covers

EVIDENCE_LIFETIME: Final = timedelta(days=7)
"""How long everybody sees that an emergency was approved by somebody else than usual."""


def able(connection: Connection, book: AreaBook, one: Alert, now: datetime) -> dict[int, str]:
    """Names by id of those who act in all of its areas, whose accounts count, and who are a second
    person to everybody who wrote it."""
    counting = invitations.counting(connection, PERMISSIONS["approve"].roles, now)
    touched = barred_approvers(connection, one.id)
    same = {
        each for editor in touched for each in invitations.one_persons(connection, editor, counting)
    }
    columns = (official.c.id, official.c.name, official.c.role, official.c.areas)
    rows = connection.execute(select(*columns).where(official.c.id.in_(sorted(counting))))
    return {
        row.id: row.name
        for row in rows
        if covers(book, row.role, row.areas, one.content.areas) and row.id not in touched | same
    }


def waiting_emergencies(connection: Connection) -> list[Alert]:
    """Of whatever areas, those that wait for approval."""
    query = select(alert).where(alert.c.state == "submitted", alert.c.kind == "emergency")
    return [
        lifecycle.read(row) for row in connection.execute(query.order_by(alert.c.id)).mappings()
    ]


def approved_otherwise(connection: Connection, now: datetime) -> list[Alert]:
    """What everybody is notified of: emergencies that somebody else than usual has approved
    lately."""
    query = select(alert).where(
        alert.c.approved_how != "", alert.c.approved_at > now - EVIDENCE_LIFETIME
    )
    rows = connection.execute(query.order_by(alert.c.id.desc())).mappings()
    return [lifecycle.read(row) for row in rows]


def reason_of(connection: Connection, alert_id: int) -> str:
    """Why it was approved so, in words; "" where nobody said."""
    query = (
        select(alert_move.c.reason)
        .where(alert_move.c.alert_id == alert_id, alert_move.c.act == "approve")
        .order_by(alert_move.c.id.desc())
    )
    return connection.execute(query.limit(1)).scalar() or ""
