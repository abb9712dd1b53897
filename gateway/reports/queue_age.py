"""How long subjects in the queue have waited, by where their reporters live."""

from __future__ import annotations

from datetime import datetime
from math import log2
from typing import Any, Final

from sqlalchemy import Connection, Row, text

from flows.scoring import weights
from gateway.reports.queue import SCANNED, SINCE

_WAITING: Final = text(
    f"""
    SELECT s.id, s.areas, {SINCE.format(row="s")} AS since
    FROM (SELECT id, key, areas, last_at FROM subject WHERE urgency >= :least
          ORDER BY urgency DESC LIMIT :most) s
    """
)


def waiting(connection: Connection, now: datetime) -> list[Row[Any]]:
    """For the most urgent subjects: the areas of their reporters, and since when they wait (the
    first report that nobody has decided on). A number that nobody reported waits since its
    owner's appeal, the first forward or the list that names it. No subject of the queue is left
    out."""
    least = now.timestamp() / weights.HALF_LIFE.total_seconds() + log2(weights.QUEUED)
    values = {"now": now, "least": least, "most": SCANNED}
    return list(connection.execute(_WAITING, values))
