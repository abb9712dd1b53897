"""Officials import lists of others, and undo an import, from the command line or the console.

Both are audited. The rows themselves are in the database only, not in the audit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

from gateway.alerts.audited import Credentials
from gateway.database.tables_verdicts import list_import
from gateway.officials import audit
from gateway.officials.accounts import NotPossible, check_reason
from gateway.reports import lists
from gateway.reports.lists import Row
from gateway.reports.verdict_service import Judging

PAGE: Final = 50


@dataclass(frozen=True, slots=True)
class ListImport:
    """An import. `repeated`: the same file had been imported before and is still valid, so
    nothing was done."""

    id: int
    repeated: bool = False


def take(
    judging: Judging,
    credentials: Credentials,
    name: str,
    digest: bytes,
    rows: Sequence[Row],
    *,
    now: datetime,
) -> ListImport:
    """Stores a list. Raises NotPermitted, and NotPossible (meanwhile)."""
    official = judging.authority.authorise(
        credentials.token, "list", totp=credentials.totp, now=now
    )
    try:
        with judging.engine.begin() as connection:
            same = lists.already(connection, digest)
            if same is not None:
                return ListImport(same, repeated=True)
            made = lists.take(connection, name, digest, rows, official.name, now)
            audit.done(connection, official, "list.import", "list", made, rows=len(rows))
            return ListImport(made)
    except IntegrityError:
        says = "The same file is being imported by somebody else."
        raise NotPossible("meanwhile", says) from None


def undo(
    judging: Judging, credentials: Credentials, import_id: int, reason: str, *, now: datetime
) -> int:
    """Undoes a whole import, and returns how many rows it had.

    Raises NotPermitted, and NotPossible (withdrawn, unclear), which is audited.
    """
    about = ("list", import_id)
    official = judging.authority.authorise(
        credentials.token, "list", totp=credentials.totp, now=now, about=about
    )
    with (
        audit.refused(judging.engine, official, "list.undo", about),
        judging.engine.begin() as connection,
    ):
        check_reason(reason)
        rows = lists.undo(connection, import_id, official.name, reason, now)
        if rows is None:
            raise NotPossible("withdrawn", f"There is no import {import_id} to undo.")
        audit.done(connection, official, "list.undo", "list", import_id, rows=rows)
        return rows


_IMPORTS = text(
    """
    SELECT id, name, official, rows, at, undone_at, undone_by, undo_reason, source, published
    FROM list_import LEFT JOIN LATERAL (
        SELECT e.source, e.at AS published FROM list_entry e
        WHERE e.import_id = list_import.id ORDER BY e.line LIMIT 1
    ) first ON true
    ORDER BY id DESC
    """
)
_ONE = text(
    f"SELECT {', '.join(column.name for column in list_import.c)} FROM list_import WHERE id = :id"
)


def imports(connection: Connection) -> list[Any]:
    """All imports with the source and date of their first rows, the latest first, undone ones
    too."""
    return list(connection.execute(_IMPORTS))


def find(connection: Connection, import_id: int) -> Any | None:
    """One import."""
    return connection.execute(_ONE, {"id": import_id}).one_or_none()


def rows_of(connection: Connection, import_id: int, after: int = 0) -> tuple[list[Any], int | None]:
    """A page of an import's rows by line, with their subjects; and where the next page begins."""
    rows = lists.rows_of(connection, import_id, after, PAGE + 1)
    return rows[:PAGE], rows[PAGE - 1].line if len(rows) > PAGE else None
