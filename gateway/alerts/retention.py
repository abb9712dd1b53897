"""What is forgotten of deliveries: all of them after the operator's days. Their tallies stay."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, text

CHUNK: Final = 1_000

# Ids go with time, so the oldest are the first; one that was tried once more is younger.
_FORGET: Final = text(
    """
    WITH first AS (SELECT id, at, state FROM delivery ORDER BY id LIMIT :chunk),
    gone AS (
        DELETE FROM delivery d USING first f
        WHERE d.id = f.id AND f.at < :before AND d.state NOT IN ('queued', 'attempted')
        RETURNING 1
    )
    SELECT count(*) FROM gone
    """
)


def forget(connection: Connection, now: datetime, keep: timedelta) -> int:
    """Deletes the oldest deliveries, `CHUNK` at most, in the caller's transaction; how many."""
    values = {"before": now - keep, "chunk": CHUNK}
    return int(connection.execute(_FORGET, values).scalar_one())
