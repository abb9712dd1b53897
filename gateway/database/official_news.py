"""News for officials, written in the transaction that makes it.

`gateway.notifications` decides who is notified, and when; a worker does it.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select

from gateway.database import ids, staged_jobs
from gateway.database.choices import NewsKind
from gateway.database.tables_notifications import news

JOB = "notify_officials"


def add(
    connection: Connection, kind: NewsKind, object_id: int, now: datetime, about: str = ""
) -> None:
    """Writes a news and stages its job in the caller's transaction.

    object_id, about  what it is of, as the kind has it (`tables_notifications`)
    """
    made = ids.add(connection, news, kind=kind, object_id=object_id, about=about, at=now)
    staged_jobs.stage(connection, JOB, [made])


def is_there(connection: Connection, kind: NewsKind, about: str, since: datetime) -> bool:
    """Whether there is such a news since this moment."""
    query = select(news.c.id).where(news.c.kind == kind, news.c.about == about, news.c.at >= since)
    return connection.execute(query.limit(1)).one_or_none() is not None
