"""Finds lost work: rows that wait for a missing job, jobs that nobody does.

A job is staged with its row and deleted with its effect, so this finds nothing unless somebody
has been at the tables by hand, or a backup was restored. It may run on several hosts.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final

from sqlalchemy import Connection, text

from gateway.database import staged_jobs
from gateway.receipts import matching
from gateway.reports import subjects

_LOCK = 5_113_157
_AT_ONCE = 1_000
_OLD: Final = timedelta(minutes=2)

WAITING: Final[Mapping[str, str]] = MappingProxyType(
    {
        "reply": "outbound w WHERE w.state IN ('queued', 'attempted')",
        "report": "report w WHERE w.state = 'received'",
        "count_message": "campaign_arrival w WHERE true",
        "appeal": "appeal w WHERE w.decision IS NOT NULL AND w.notified = 0",
        "assemble": "inbound w WHERE w.answered = 0",
    }
)
"""Job name -> rows that wait for such a job. Each is found by a partial index."""

_ORPHANS = """
SELECT w.id FROM {waiting} AND w.at < :old
  AND NOT EXISTS (SELECT FROM staged_job s WHERE s.name = :name AND s.arg = w.id)
ORDER BY w.at LIMIT :most
"""

# One job settles all of them.
_NO_RECEIPTS_JOB = """
SELECT EXISTS (SELECT FROM receipt WHERE due_at <= now() AND at < :old)
   AND NOT EXISTS (SELECT FROM staged_job WHERE name = 'receipts')
"""

_OVERDUE = """
SELECT count(*) FROM staged_job
WHERE due_at < now() - interval '5 minutes'
  AND (leased_until IS NULL OR leased_until < now() - interval '5 minutes')
"""

_UNCERTAIN = """
SELECT count(*) FROM outbound WHERE state = 'uncertain' AND at > :day
"""


def restage(connection: Connection, now: datetime) -> dict[str, int]:
    """Stages a job for each row that waits for one; returns how many of each name."""
    connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    counts = {}
    for name, waiting in WAITING.items():
        values = {"name": name, "old": now - _OLD, "most": _AT_ONCE}
        query = text(_ORPHANS.format(waiting=waiting))
        ids = list(connection.execute(query, values).scalars())
        staged_jobs.stage(connection, name, ids)
        if ids:
            counts[name] = len(ids)
    if connection.execute(text(_NO_RECEIPTS_JOB), {"old": now - _OLD}).scalar_one():
        staged_jobs.stage(connection, "receipts", [0])
        counts["receipts"] = 1
    return counts


def stage_recomputing(connection: Connection, now: datetime) -> bool:
    """Stages `recompute`, once, if a subject is due; returns whether it did."""
    connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    if not subjects.due(connection, now, most=1) or staged_jobs.is_staged(connection, "recompute"):
        return False
    staged_jobs.stage(connection, "recompute", [0])
    return True


def operator_warnings(connection: Connection, now: datetime) -> list[str]:
    """Warnings for an operator, a sentence each, without personal data; for `doctor` too."""
    overdue = connection.execute(text(_OVERDUE)).scalar_one()
    day = {"day": now - timedelta(days=1)}
    uncertain = connection.execute(text(_UNCERTAIN), day).scalar_one()
    unmatched = matching.unmatched(connection, now)
    texts = [
        f"{count} jobs '{name}' have failed {staged_jobs.STUCK_AFTER} times or more"
        for name, count in staged_jobs.stuck(connection).items()
    ]
    counted = (
        (overdue, f"{overdue} jobs wait for more than 5 minutes: is the dispatcher running?"),
        (uncertain, f"{uncertain} MTs of the last day may or may not have arrived"),
        (unmatched, f"{unmatched} receipts of the last day match no MT"),
    )
    return texts + [says for count, says in counted if count]
