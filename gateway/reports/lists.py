"""Lists of others: rows about subjects, each with its source.

A row is evidence with its own weight (`flows.scoring.weights.LISTED`), never a confirmation. An
import is one transaction, and so is its undo. Both make their subjects due for recomputing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, text, update

from flows.values import Subject
from gateway.database import ids, subject_rows
from gateway.database.tables_verdicts import list_entry, list_import

_CHUNK = 1_000


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a list."""

    line: int
    about: Subject
    source: str
    at: datetime
    expires: datetime


def already(connection: Connection, digest: bytes) -> int | None:
    """The id of the import of the same file, if it is valid; otherwise None."""
    same = select(list_import.c.id).where(
        list_import.c.digest == digest, list_import.c.undone_at.is_(None)
    )
    return connection.execute(same).scalar_one_or_none()


def take(
    connection: Connection,
    name: str,
    digest: bytes,
    rows: Sequence[Row],
    official: str,
    now: datetime,
) -> int:
    """Stores all rows and returns the import's id. Raises IntegrityError if the file is imported
    already."""
    import_id = ids.add(
        connection, list_import, name=name, digest=digest, official=official, rows=len(rows), at=now
    )
    for first in range(0, len(rows), _CHUNK):
        chunk = rows[first : first + _CHUNK]
        connection.execute(insert(list_entry), [_values(import_id, row) for row in chunk])
    # As the last step: subjects stay locked until the end, and an owner's appeal may wait for one.
    _make_due(connection, [row.about for row in rows], now)
    return import_id


def _values(import_id: int, row: Row) -> dict[str, Any]:
    return {
        "import_id": import_id,
        "line": row.line,
        "subject_key": row.about.key,
        "source": row.source,
        "at": row.at,
        "expires_at": row.expires,
    }


# By key, the order in which every transaction locks subjects.
_DUE = text(
    """
    INSERT INTO subject (key, kind, display, odd, grade, recompute_at)
    SELECT key, kind, display, odd, 'no_reports', :now
    FROM unnest(CAST(:keys AS text[]), CAST(:kinds AS text[]), CAST(:display AS text[]),
                CAST(:odd AS text[])) AS new (key, kind, display, odd)
    ORDER BY key
    ON CONFLICT (key) DO UPDATE SET recompute_at = excluded.recompute_at
    """
)


def _make_due(connection: Connection, subjects: Sequence[Subject], now: datetime) -> None:
    values = {
        "keys": [one.key for one in subjects],
        "kinds": [one.kind for one in subjects],
        "display": [one.display for one in subjects],
        "odd": [one.odd for one in subjects],
    }
    connection.execute(_DUE, {**values, "now": now})


_UNDO = text(
    """
    WITH gone AS (DELETE FROM list_entry WHERE import_id = :id RETURNING subject_key),
    touched AS (
        SELECT key FROM subject WHERE key IN (SELECT subject_key FROM gone) ORDER BY key FOR UPDATE
    )
    UPDATE subject SET recompute_at = :now FROM touched WHERE subject.key = touched.key
    """
)


def undo(
    connection: Connection, import_id: int, official: str, reason: str, now: datetime
) -> int | None:
    """Undoes a whole import; returns how many rows it had, None if there is nothing to undo."""
    mark = (
        update(list_import)
        .where(list_import.c.id == import_id, list_import.c.undone_at.is_(None))
        .values(undone_at=now, undone_by=official, undo_reason=reason)
        .returning(list_import.c.rows)
    )
    rows: int | None = connection.execute(mark).scalar_one_or_none()
    if rows is not None:
        connection.execute(_UNDO, {"id": import_id, "now": now})
    return rows


def imports(connection: Connection) -> list[Any]:
    """Every import, the latest first, undone ones too."""
    return list(connection.execute(select(list_import).order_by(list_import.c.id.desc())))


_ROWS = text(
    """
    SELECT l.line, s.id, s.key, s.display, l.source, l.at, l.expires_at, s.grade, s.people,
           s.signature
    FROM list_entry l JOIN subject s ON s.key = l.subject_key
    WHERE l.import_id = :id AND l.line > :after ORDER BY l.line LIMIT :most
    """
)


def rows_of(
    connection: Connection, import_id: int, after: int = 0, most: int | None = None
) -> list[Any]:
    """The rows of an import after a line, with their subjects and these subjects' grades now;
    `most` None: all."""
    rows = connection.execute(_ROWS, {"id": import_id, "after": after, "most": most})
    return [subject_rows.checked(connection, row) for row in rows]


_KNOWN = text(
    """
    SELECT key, kind, display, grade, people, category, last_at, signature FROM subject
    WHERE grade = ANY(:grades) ORDER BY key
    """
)


def known(connection: Connection, grades: Sequence[str]) -> Iterator[Any]:
    """The subjects with one of these grades, for others: never who reported them. A stream of
    rows. A row whose stored grade is not signed is left out."""
    streaming = connection.execution_options(yield_per=5_000)
    for row in streaming.execute(_KNOWN, {"grades": list(grades)}):
        one = subject_rows.checked(connection, row)
        if one.grade == row.grade:
            yield one
