"""The weight of one person's reports is bounded: this counts the bounds, and keeps them correct.

A report is weighed by what else its author reported before it
(`flows.scoring.testimony.Testimony`). Time alone changes nothing of that: the days are counted back
from the report, not from now. What does change it is an official's decision
(`gateway.reports.verdicts.recompute_reporters`), and an earlier report that is judged, or repeated,
later than this one (`stage_later`); of one whose day had a dismissed report, any of that day.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import Connection, func, select, text

from flows.scoring import weights
from gateway.database import staged_jobs

MOST_EARLIER: Final = 200
"""How many of a person's latest reports before a report are read for it."""

_OPEN: Final = f"interval '{weights.OPEN_WITHIN.days} days'"
_RECENT: Final = f"interval '{int(weights.RECENT_WITHIN.total_seconds())} seconds'"
_EVIDENCE_LIFETIME_INTERVAL: Final = f"interval '{weights.EVIDENCE_LIFETIME.days} days'"

_SPENT: Final = "CASE WHEN r.returned AND e.at < r.created_at + {within} THEN {most} ELSE 0 END"
_SPENT_OPEN: Final = _SPENT.format(within=_OPEN, most=weights.OPEN_REPORTS)
_SPENT_RECENT: Final = _SPENT.format(within=_RECENT, most=weights.RECENT_REPORTS)
"""A person who was deleted and returns counts as having used up the bounds, since their earlier
reports can no longer be counted."""

EARLIER: Final = f"""
SELECT count(*) FILTER (WHERE accuses) AS pending,
       count(*) + {_SPENT_OPEN} AS open_reports,
       count(*) FILTER (WHERE at > e.at - {_RECENT}) + {_SPENT_RECENT} AS recent_reports
FROM (
    SELECT accuses, at FROM evidence o
    WHERE o.reporter = e.reporter
      AND o.first_at <= e.first_at AND o.first_at > e.first_at - {_EVIDENCE_LIFETIME_INTERVAL}
      AND (o.first_at, o.subject_key) < (e.first_at, e.subject_key)
      AND o.at > e.at - {_OPEN} AND o.outcome NOT IN (1, 2)
    ORDER BY o.first_at DESC LIMIT {MOST_EARLIER}
) earlier
"""
"""SQL for a LATERAL after a row `e` of evidence and its author's row `r` of resident: what they
reported before it, of what no official has confirmed. Of two that came at once the one with the
lower key is the earlier one."""

AROUND: Final = f"""
SELECT count(*) FILTER (WHERE outcome NOT IN (1, 2)) AS day_open,
       count(*) FILTER (WHERE outcome = -1) AS day_wrong,
       count(*) FILTER (WHERE outcome IN (1, 2)) AS day_right
FROM (
    SELECT outcome FROM evidence o
    WHERE o.reporter = e.reporter AND o.accuses AND o.subject_key <> e.subject_key
      AND o.first_at > e.first_at - {_RECENT} AND o.first_at < e.first_at + {_RECENT}
    LIMIT {MOST_EARLIER}
) day
"""
"""The same: what else they accused within a day of it, before or after."""

EARLIER_FORWARDS: Final = f"""
SELECT count(*) + {_SPENT_OPEN} AS open_reports FROM (
    SELECT FROM forward o LEFT JOIN subject s ON s.key = o.subject_key
    WHERE o.reporter = e.reporter AND o.first_at <= e.first_at
      AND (o.first_at, o.subject_key) < (e.first_at, e.subject_key)
      AND o.at > e.at - {_OPEN} AND s.grade IS DISTINCT FROM 'confirmed'
    ORDER BY o.first_at DESC LIMIT {MOST_EARLIER}
) earlier
"""
"""The same after a row `e` of `forwarded`: subjects that they forwarded before it."""

UNJUDGED: Final = f"""
SELECT ARRAY[
    coalesce(sum(k), 0) + {_SPENT_OPEN}, coalesce(sum(k), 0) + {_SPENT_OPEN},
    coalesce(sum(k) FILTER (WHERE at > e.at - {_RECENT}), 0) + {_SPENT_RECENT}]::int[]
FROM (
    SELECT at, jsonb_array_length(subjects) AS k FROM report o
    WHERE o.resident_id = e.resident_id AND o.id < e.id AND o.at > e.at - {_OPEN}
    ORDER BY o.id DESC LIMIT {MOST_EARLIER}
) earlier
"""
"""The same after a row `e` of report that is not judged yet, whose author is being deleted: what
they reported before it, whatever officials made of that."""


def known_since(row: str) -> str:
    """SQL after a row of evidence or forward, so named, and its author's row `r` of resident: when
    they first wrote. Those of a file were written down on one day, and count from their own first
    text."""
    return f"""
coalesce(
    CASE WHEN EXISTS (SELECT FROM subscriber_import_person b WHERE b.resident_id = r.id AND b.fresh)
    THEN coalesce(
        least((SELECT min(first_at) FROM evidence WHERE reporter = r.id),
              (SELECT min(first_at) FROM forward WHERE reporter = r.id),
              (SELECT min(at) FROM inbound WHERE resident_id = r.id)), {row}.first_at)
    ELSE r.created_at END,
    {row}.known_since, {row}.first_at)
"""


KNOWN_SINCE: Final = known_since("e")


def lock(connection: Connection, resident_id: int) -> None:
    """One transaction at a time writes a person's reports. Lock it before any subject's lock."""
    key = func.hashtextextended(f"resident {resident_id}", 0)
    connection.execute(select(func.pg_advisory_xact_lock(key)))


_LATER: Final = f"""
SELECT o.subject_key FROM report p
CROSS JOIN LATERAL (
    SELECT s ->> 'key' AS subject_key, coalesce(e.first_at, p.at) AS first_at,
           coalesce(e.at, p.at) AS at
    FROM jsonb_array_elements(p.subjects) AS s
    LEFT JOIN evidence e ON e.subject_key = s ->> 'key' AND e.reporter = p.resident_id
) mine
JOIN evidence o ON o.reporter = p.resident_id AND o.report_id <> p.id
 AND o.first_at > mine.first_at - {_RECENT} AND o.at < mine.at + {_OPEN}
 AND ((o.first_at, o.subject_key) > (mine.first_at, mine.subject_key)
      OR (o.first_at < mine.first_at + {_RECENT} AND EXISTS (
        SELECT FROM evidence w WHERE w.reporter = p.resident_id AND w.outcome = -1
         AND w.first_at > mine.first_at - 2 * {_RECENT})))
WHERE p.id = :report
"""
_ANY_LATER = text(f"SELECT EXISTS ({_LATER})")
_MAKE_DUE = text(
    f"""
    WITH touched AS (
        SELECT key FROM subject WHERE key IN ({_LATER}) ORDER BY key FOR UPDATE
    )
    UPDATE subject SET recompute_at = :now FROM touched WHERE subject.key = touched.key
    """
)


def stage_later(connection: Connection, report_id: int) -> None:
    """Stages the job that weighs its author's later reports again, if there are any.

    It is a job of its own: anyone who computes subjects holds their locks in another order.
    """
    if connection.execute(_ANY_LATER, {"report": report_id}).scalar_one():
        staged_jobs.stage(connection, "reweigh", [report_id])


def reweigh(connection: Connection, report_id: int, now: datetime) -> None:
    """Makes the author's later reports due, and stages the computing."""
    if connection.execute(_MAKE_DUE, {"report": report_id, "now": now}).rowcount:
        staged_jobs.stage(connection, "recompute", [0])
