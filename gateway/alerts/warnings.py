"""Warnings for an operator about alerts that are being sent, or were today."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, TextClause, text

from gateway.alerts.lifecycle import RUNNING
from gateway.database.choices import quoted

STALLED_AFTER: Final = timedelta(minutes=15)
"""How long an alert may make no step before it is reported as stuck."""
OVERDUE_AFTER: Final = timedelta(minutes=5)
DAY: Final = timedelta(days=1)

_UNCERTAIN: Final = text(
    """
    SELECT a.id, sum(t.count) AS count FROM alert a JOIN delivery_counter t ON t.alert_id = a.id
    WHERE a.started_at > :day AND t.state = 'uncertain'
    GROUP BY a.id HAVING sum(t.count) > 0 ORDER BY a.id
    """
)

_NOT_ENDED: Final = text(
    f"""
    SELECT id FROM alert WHERE state IN ({quoted(RUNNING)}) AND expires_at < :overdue_since
    ORDER BY id
    """
)

# A job that is due later waits on purpose: for the morning, or because a carrier asked to wait.
_NOT_EXPANDED: Final = text(
    """
    SELECT a.id FROM alert a
    WHERE a.state = 'sending' AND a.paused_at IS NULL AND a.started_at < :stalled_since
      AND a.expanded_at IS NULL
      AND NOT EXISTS (SELECT FROM staged_job s WHERE s.name = 'expand' AND s.arg = a.id
                      AND s.due_at > now() + interval '1 minute')
    ORDER BY a.id
    """
)

# For an alert that goes well, the query stops at the first row that moved lately.
_NOTHING_SENT: Final = text(
    """
    SELECT a.id FROM alert a
    WHERE a.state = 'sending' AND a.paused_at IS NULL AND a.started_at < :stalled_since
      AND a.expires_at > :now
      AND EXISTS (SELECT FROM delivery_batch b JOIN staged_job s ON s.arg = b.id
                  WHERE b.alert_id = a.id AND b.ended_at IS NULL AND b.carrier <> ''
                    AND s.name IN ('deliver', 'urgent')
                    AND s.due_at <= now() + interval '1 minute')
      AND NOT EXISTS (SELECT FROM delivery_batch b
                      WHERE b.alert_id = a.id AND b.ended_at > :stalled_since)
      AND NOT EXISTS (SELECT FROM delivery_batch b JOIN delivery d
                          ON d.id BETWEEN b.first_id AND b.last_id AND d.alert_id = a.id
                      WHERE b.alert_id = a.id AND b.ended_at IS NULL
                        AND (d.attempted_at > :stalled_since OR d.settled_at > :stalled_since))
    ORDER BY a.id
    """
)


def operator_warnings(connection: Connection, now: datetime) -> list[str]:
    """One sentence for each problem, without personal data."""
    times = {
        "now": now,
        "day": now - DAY,
        "overdue_since": now - OVERDUE_AFTER,
        "stalled_since": now - STALLED_AFTER,
    }
    minutes = int(STALLED_AFTER.total_seconds()) // 60

    def ids(query: TextClause) -> list[int]:
        return list(connection.execute(query, times).scalars())

    texts = [
        f"alert {row.id}: {row.count} deliveries may or may not have arrived"
        for row in connection.execute(_UNCERTAIN, times)
    ]
    texts += [f"alert {one} has expired and was not ended" for one in ids(_NOT_ENDED)]
    texts += [
        f"alert {one} began more than {minutes} minutes ago and still looks for its recipients"
        for one in ids(_NOT_EXPANDED)
    ]
    texts += [
        f"alert {one} is stuck: no carrier has taken anything of it for {minutes} minutes"
        for one in ids(_NOTHING_SENT)
    ]
    return texts
