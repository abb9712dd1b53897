"""A report that its reporter takes back (``RUT``) counts no more; officials still see it.

The withdrawal is written with the answer to it; a worker takes away what the report weighs. What an
official has made of it stays, with the reporter's record: nobody tidies up their record that way.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, select, text

from flows import risk
from flows.directory import Directory
from flows.testimony import accuses
from flows.values import Subject
from gateway.ledger import person_limits, subjects
from gateway.ledger.tables import evidence, report

_OTHERS = text(
    """
    SELECT id, way, category, at FROM report
    WHERE resident_id = :resident AND id <> :report AND withdrawn_at IS NULL AND state = 'judged'
      AND subjects @> jsonb_build_array(jsonb_build_object('key', CAST(:key AS text)))
    ORDER BY at, id
    """
)


def apply(
    connection: Connection,
    report_id: int,
    now: datetime,
    directory: Directory = subjects.NO_DIRECTORY,
) -> None:
    """Takes away what a withdrawn report weighs and computes its subjects anew; a second time
    changes nothing. One that is not judged yet never weighs anything (`reports.judge`)."""
    row = connection.execute(
        select(report)
        .where(report.c.id == report_id, report.c.withdrawn_at.is_not(None))
        .with_for_update()
    ).one_or_none()
    if row is None or row.resident_id is None or row.state != "judged":
        return
    about = {each["key"]: Subject(**each) for each in row.subjects}
    person_limits.lock(connection, row.resident_id)
    person_limits.stage_later(connection, report_id)
    values = {"resident": row.resident_id, "keys": sorted(about)}
    forwarded = set(connection.execute(_NOT_FORWARDED, values).scalars())
    for key in sorted(about):
        subjects.lock(connection, key)
        if _take_back(connection, row, key) or key in forwarded:
            subjects.recompute(connection, about[key], now, directory)


def _take_back(connection: Connection, row: Row[Any], key: str) -> bool:
    """What else the same person reported of it stays; returns whether anything changed."""
    mine = (evidence.c.subject_key == key, evidence.c.reporter == row.resident_id)
    said = connection.execute(select(evidence).where(*mine)).one_or_none()
    if said is None or said.outcome != risk.OPEN:
        return False
    values = {"resident": row.resident_id, "report": row.id, "key": key}
    others = connection.execute(_OTHERS, values).all()
    if not others:
        connection.execute(evidence.delete().where(*mine))
    else:
        connection.execute(evidence.update().where(*mine).values(_folded(others)))
    return True


def _folded(reports: Sequence[Row[Any]]) -> dict[str, Any]:
    """The one testimony that several reports of a person are: the latest that accuses speaks."""
    speaks = max(reports, key=lambda one: (accuses(one.way, one.category), one.at))
    return {
        "report_id": reports[0].id,
        "first_at": reports[0].at,
        "at": reports[-1].at,
        "way": speaks.way,
        "category": speaks.category,
        "accuses": accuses(speaks.way, speaks.category),
    }


# What they forwarded of it weighs no longer either: it was the same message, or the same mistake.
_NOT_FORWARDED = text(
    "DELETE FROM forwarded WHERE reporter = :resident AND subject_key = ANY(:keys) "
    "RETURNING subject_key"
)

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
    """The latest reports on a subject that were taken back, for officials."""
    return connection.execute(_OF_SUBJECT, {"key": key, "most": most}).all()
