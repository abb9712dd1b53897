"""Alerts that name what is confirmed no more: the service pauses them, officials decide."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select

from gateway.ledger.alerts import moves
from gateway.ledger.alerts.audited import by_service
from gateway.ledger.alerts.moves import MOVES
from gateway.ledger.alerts.texts import Texts
from gateway.ledger.tables_alerts import alert


def stop(connection: Connection, texts: Texts, alert_id: int, now: datetime) -> bool:
    """Pauses the alert if it goes on, or is to, and what it names is confirmed no more; whether
    it did. Looked at once more behind the lock: it may have been confirmed again meanwhile."""
    found = moves.locked(connection, alert_id)
    if found is None or found.state not in MOVES["pause"].sources or found.paused_at is not None:
        return False
    if not texts.doubted(connection, found.content):
        return False
    after = moves.move(connection, "pause", alert_id, paused_at=now, paused_by=None)
    by_service(connection, "pause", after, now)
    return True


def stop_all(connection: Connection, texts: Texts, now: datetime) -> list[int]:
    """The same for all that go on or are to; ids of those that it paused."""
    query = select(alert).where(
        alert.c.state.in_(("approved", "sending")), alert.c.paused_at.is_(None)
    )
    rows = connection.execute(query.order_by(alert.c.id)).mappings().all()
    doubted = [one.id for one in map(moves.read, rows) if texts.doubted(connection, one.content)]
    return [one for one in doubted if stop(connection, texts, one, now)]
