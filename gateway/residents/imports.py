"""The import of a file of residents who consented on paper, and its state.

`import_rows` writes its rows, `undo_import` removes them, and `import_confirmations` notifies the
residents: all in short steps, so that anyone who texts meanwhile waits for none of them. No step is
done twice: a killed import continues where it was.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, insert, select, text, update

from flows.values import Language
from gateway.database.encryption import Keys
from gateway.database.tables_imports import import_table
from gateway.officials import audit
from gateway.officials.authorization import Official
from gateway.officials.errors import ReasonedError

CHUNK: Final = 250
"""Subscriptions of one transaction."""
FEW: Final = 5
"""Rows of which no count is shown: fewer."""
GRACE: Final = timedelta(minutes=15)
"""From the end of an import to the first confirming SMS: how long it can be undone."""


class NotPossible(ReasonedError):
    """reason  unknown, begun, notified, gone"""


@dataclass(frozen=True, slots=True)
class Row:
    """One consent: a person and an area.

    msisdn   E.164
    carrier  the instance that their prefix belongs to
    proof    reference to the paper form
    """

    msisdn: str
    carrier: str
    language: Language
    area: str
    consented: date
    proof: str


@dataclass(frozen=True, slots=True)
class File:
    """The identity of an import: the SHA-256 of the file, and the place of the forms."""

    hash: str
    proof: str
    areas: Sequence[str]
    lines: int
    bad: int
    repeated: int


@dataclass(frozen=True, slots=True)
class Import:
    """As the database has it: `added`, `there`, `declined` count subscriptions, `notified`
    people."""

    id: int
    official_id: int
    file_hash: str
    proof: str
    areas: tuple[str, ...]
    lines: int
    bad: int
    repeated: int
    added: int
    there: int
    declined: int
    upto: int
    at: datetime
    finished_at: datetime | None
    notified: int
    undone_at: datetime | None


def consent(import_id: int, row: Row) -> str:
    """The text of `subscription.consent`: the import, the day of signing, and the form."""
    return f"{mine(import_id)}{row.consented.isoformat()} {row.proof}"


def counted(one: Import) -> dict[str, int]:
    """The counts of an import that may be stored for good, by name. A count below `FEW` is left
    out, and so is one from which it follows: otherwise a file with one number would tell what its
    owner has chosen."""
    if min(one.added, one.there + one.declined) < FEW:
        return {}
    apart = {"there": one.there, "declined": one.declined}
    return {"added": one.added, **(apart if min(apart.values()) >= FEW else {})}


def mine(import_id: int) -> str:
    """The prefix of the consents of an import."""
    return f"import-{import_id} "


def begin(connection: Connection, keys: Keys, official: Official, file: File) -> Import:
    """Their import of this file: a new one, or the one that there is, finished or not; in the
    caller's transaction.

    Raises NotPossible if the file is read otherwise than when it was begun.
    """
    # Of two at once the second one waits here, and then finds the first one's.
    connection.execute(
        text("SELECT pg_advisory_xact_lock(hashtextextended(:hash, 8))"), {"hash": file.hash}
    )
    existing = _of_file(connection, file.hash, official.id)
    if existing is not None:
        if (existing.lines, existing.bad, existing.repeated) != (
            file.lines,
            file.bad,
            file.repeated,
        ):
            raise NotPossible(
                "begun", f"It was begun with other areas as import {existing.id}: undo that."
            )
        return existing
    row = {
        "official_id": official.id,
        "file_hash": file.hash,
        "proof": file.proof,
        "areas": sorted(set(file.areas)),
        "lines": file.lines,
        "bad": file.bad,
        "repeated": file.repeated,
    }
    made = connection.execute(insert(import_table).values(row).returning(import_table))
    new = _read(made.mappings().one())
    audit.done(
        connection,
        official,
        "import.begin",
        "import",
        new.id,
        # Keyed: else anyone who reads the audit could try files of one number each.
        file=keys.hash(file.hash).hex(),
        lines=file.lines,
        bad=file.bad,
        areas=new.areas[:50],
    )
    return new


def listing(connection: Connection, limit: int = 50) -> list[Import]:
    """The imports, newest first."""
    rows = connection.execute(select(import_table).order_by(import_table.c.id.desc()).limit(limit))
    return [_read(row._asdict()) for row in rows]


def find(connection: Connection, import_id: int) -> Import:
    """Raises NotPossible."""
    wanted = select(import_table).where(import_table.c.id == import_id)
    row = connection.execute(wanted).mappings().one_or_none() if 0 < import_id < 1 << 63 else None
    if row is None:
        raise NotPossible("unknown", f"There is no import {import_id}.")
    return _read(row)


def locked_import(connection: Connection, import_id: int) -> Import:
    """That nobody else changes in this transaction. Raises NotPossible."""
    lock = select(import_table.c.id).where(import_table.c.id == import_id).with_for_update()
    connection.execute(lock)
    return find(connection, import_id)


def _of_file(connection: Connection, file_hash: str, official_id: int) -> Import | None:
    wanted = select(import_table).where(
        import_table.c.file_hash == file_hash,
        import_table.c.official_id == official_id,
        import_table.c.undone_at.is_(None),
    )
    row = connection.execute(wanted).mappings().one_or_none()
    return None if row is None else _read(row)


def change(connection: Connection, import_id: int, **values: Any) -> Import:
    """The import with these values, in the caller's transaction."""
    query = update(import_table).where(import_table.c.id == import_id).values(**values)
    return _read(connection.execute(query.returning(import_table)).mappings().one())


def _read(row: Any) -> Import:
    return Import(**{**row, "areas": tuple(row["areas"])})
