"""Deletes deliveries after the days that the operator has set. Their counters stay."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, text

CHUNK: Final = 1_000

# Ids follow time, so the oldest deliveries come first. A delivery that was tried again is younger
# than its id.
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
    """Deletes the oldest deliveries, at most `CHUNK`, in the caller's transaction; returns how
    many."""
    values = {"before": now - keep, "chunk": CHUNK}
    return int(connection.execute(_FORGET, values).scalar_one())
