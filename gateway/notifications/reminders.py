"""An overseer reminds those in charge of an area of what waits there too long."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, text

from gateway.database import official_news
from gateway.officials import audit
from gateway.officials.authorization import Official

AGAIN_AFTER: Final = timedelta(days=1)
_LATEST: Final = text(
    """
    SELECT about, max(at) AS at FROM news WHERE kind = 'queue_late' AND at > :since GROUP BY about
    """
)


def latest(connection: Connection, now: datetime) -> Mapping[str, datetime]:
    """By area the reminders of the last day: there is no other one meanwhile."""
    rows = connection.execute(_LATEST, {"since": now - AGAIN_AFTER})
    return {row.about: row.at for row in rows}


def remind(connection: Connection, me: Official, area: str, subject_id: int, now: datetime) -> None:
    """subject_id  what has waited there longest"""
    official_news.add(connection, "queue_late", subject_id, now, area)
    detail: audit.Detail = {"areas": [area], **me.by}
    audit.record(connection, me.id, "queue.remind", "subject", subject_id, "done", detail)
