"""A report that its reporter withdraws (``RUT``) no longer counts; officials still see it.

The withdrawal is stored with the answer to it. A worker removes the report's weight afterwards. The
decision's effect on the report stays, and so does the reporter's record: nobody can improve their
record by a withdrawal. If the reporter asks for deletion (``XOA``) before the worker has come, the
deletion's transaction removes the weight: after it, nothing leads from the report to its weight.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final, NamedTuple

import psycopg
from sqlalchemy import Connection, Row, select, text

from flows.scoring import risk
from flows.scoring.testimony import accuses
from flows.subjects.directory import Directory
from flows.subjects.keys import of_key
from flows.values import Way
from gateway.database import report_limits
from gateway.database.tables import report
from gateway.reports import subjects

Run = Callable[[str, Mapping[str, Any]], Any]
"""Runs a statement with the driver, on a webhook endpoint's connection or a worker's."""


class _Other(NamedTuple):
    id: int
    way: Way
    category: str
    at: datetime


_OUTCOME: Final = """
SELECT outcome FROM evidence WHERE subject_key = %(key)s AND reporter = %(resident)s
"""
_OTHERS: Final = """
SELECT id, way, category, at FROM report
WHERE resident_id = %(resident)s AND id <> %(report)s AND withdrawn_at IS NULL
  AND state = 'judged'
  AND subjects @> jsonb_build_array(jsonb_build_object('key', %(key)s::text))
ORDER BY at, id
"""
_UNSAY: Final = "DELETE FROM evidence WHERE subject_key = %(key)s AND reporter = %(resident)s"
_FOLD: Final = """
UPDATE evidence SET report_id = %(report_id)s, first_at = %(first_at)s, at = %(at)s,
    way = %(way)s, category = %(category)s, accuses = %(accuses)s
WHERE subject_key = %(key)s AND reporter = %(resident)s
"""
# Locks all reports of the resident, in the order in which judging locks them, so that none is
# judged meanwhile.
_LOCK_REPORTS: Final = (
    "SELECT id FROM report WHERE resident_id = %(resident)s ORDER BY id FOR UPDATE"
)
_PENDING: Final = """
SELECT r.id, r.subjects FROM report r
WHERE r.resident_id = %(resident)s AND r.withdrawn_at IS NOT NULL AND r.state = 'judged'
  AND EXISTS (SELECT FROM staged_job s WHERE s.name = 'withdraw' AND s.arg = r.id)
ORDER BY r.id
"""
_MAKE_DUE: Final = "UPDATE subject SET recompute_at = %(now)s WHERE key = ANY(%(keys)s)"


def apply(
    connection: Connection,
    report_id: int,
    now: datetime,
    directory: Directory = subjects.NO_DIRECTORY,
) -> None:
    """Removes the weight of a withdrawn report and recomputes its subjects; the second time it
    changes nothing. A report that is not judged yet never gets weight (`reports.judge`)."""
    row = connection.execute(
        select(report)
        .where(report.c.id == report_id, report.c.withdrawn_at.is_not(None))
        .with_for_update()
    ).one_or_none()
    if row is None or row.resident_id is None or row.state != "judged":
        return
    about = {each["key"]: of_key(each["key"], each["display"]) for each in row.subjects}
    report_limits.lock(connection, row.resident_id)
    report_limits.stage_later(connection, report_id)
    run: Run = connection.exec_driver_sql
    values = {"resident": row.resident_id, "keys": sorted(about)}
    forwarded = {key for (key,) in run(_NOT_FORWARDED, values).fetchall()}
    for key in sorted(about):
        subjects.lock(connection, key)
        if _remove_evidence(run, row.resident_id, row.id, key) or key in forwarded:
            subjects.recompute(connection, about[key], now, directory)


def apply_all(connection: psycopg.Connection, resident_id: int, now: datetime) -> None:
    """As `apply`, for all reports that this resident has withdrawn and no worker has handled
    yet. A worker recomputes their subjects later."""
    run: Run = connection.execute
    run(_LOCK_REPORTS, {"resident": resident_id})
    for report_id, about in run(_PENDING, {"resident": resident_id}).fetchall():
        keys = sorted({each["key"] for each in about})
        run(_NOT_FORWARDED, {"resident": resident_id, "keys": keys})
        for key in keys:
            _remove_evidence(run, resident_id, report_id, key)
        run(_MAKE_DUE, {"now": now, "keys": keys})


def _remove_evidence(run: Run, resident_id: int, report_id: int, key: str) -> bool:
    """Removes this report's weight for a subject. The same person's other reports of it stay.
    Returns whether anything changed."""
    values: dict[str, Any] = {"resident": resident_id, "report": report_id, "key": key}
    if run(_OUTCOME, values).fetchall() != [(risk.OPEN,)]:
        return False
    others = [_Other(*row) for row in run(_OTHERS, values).fetchall()]
    run(_FOLD if others else _UNSAY, values | (_folded(others) if others else {}))
    return True


def _folded(reports: Sequence[_Other]) -> dict[str, Any]:
    """The one testimony that several reports of a person make: the latest accusation counts,
    otherwise the latest report."""
    speaks = max(reports, key=lambda one: (accuses(one.way, one.category), one.at))
    return {
        "report_id": reports[0].id,
        "first_at": reports[0].at,
        "at": reports[-1].at,
        "way": speaks.way,
        "category": speaks.category,
        "accuses": accuses(speaks.way, speaks.category),
    }


# The person's forwards of the subject lose their weight too: they were the same message, or the
# same mistake.
_NOT_FORWARDED: Final = """
DELETE FROM forward WHERE reporter = %(resident)s AND subject_key = ANY(%(keys)s)
RETURNING subject_key
"""

MOST: Final = 20
_OF_SUBJECT = text(
    """
    SELECT id, code, resident_id, at, withdrawn_at, content FROM report
    WHERE withdrawn_at IS NOT NULL
      AND subjects @> jsonb_build_array(jsonb_build_object('key', CAST(:key AS text)))
    ORDER BY withdrawn_at DESC, id DESC LIMIT :most
    """
)


def of_subject(connection: Connection, key: str, most: int = MOST) -> Sequence[Row[Any]]:
    """The latest withdrawn reports on a subject, for officials."""
    return connection.execute(_OF_SUBJECT, {"key": key, "most": most}).all()
