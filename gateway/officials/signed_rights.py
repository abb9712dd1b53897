"""What lets officials act is signed in its row: their role and areas, their tokens and sessions. So
is each of their verdicts.

The key is not in the database (`gateway.database.signing`): anyone who can only write there makes
nobody an official, and gives nobody another role. A row that is over (a revoked token, an ended
session, a disabled account) loses its signature, so that it is not begun again there. Anyone who
kept a copy of a whole row, and puts it back, has it as it was.

A verdict without a signature still speaks: what residents read is in the row of its subject,
which is computed from more than verdicts. `doctor` names it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Any, Final

from sqlalchemy import Connection, RowMapping, Table, select, text, update

from gateway.database.signing import AuditKeys, Purpose, timestamp
from gateway.database.tables import verdict
from gateway.database.tables_console import console_session
from gateway.database.tables_officials import api_token, official
from gateway.officials import audit

Values = Mapping[str, Any] | RowMapping

_TOKEN: Final = ("id", "official_id", "hash", "scopes", "created_by", "expires_at")
_SESSION: Final = ("id", "official_id", "hash", "stage", "token_id", "expires_at")
_VERDICT: Final = (
    "id",
    "subject_key",
    "decision",
    "official_id",
    "official",
    "reason",
    "at",
    "agreed_by",
    "undone_by",
)
SIGNED: Final[Mapping[str, tuple[Purpose, tuple[str, ...], str]]] = MappingProxyType(
    {
        "official": ("official", ("id", "role", "areas"), "disabled_at IS NULL"),
        "api_token": ("token", _TOKEN, "revoked_at IS NULL AND expires_at > now()"),
        "console_session": ("session", _SESSION, "ended_at IS NULL AND expires_at > now()"),
        "verdict": ("verdict", _VERDICT, "true"),
    }
)
"""By table: the purpose of its signatures, the columns that they are over, and which rows are not
over."""


TABLES: Final = (official, api_token, console_session, verdict)


def sign(connection: Connection, table: Table, row_id: int) -> None:
    """Signs a row as it stands in this transaction: after each change of what is signed."""
    _sign(connection, audit.keys_of(connection), table, table.c.id == row_id)


def sign_all(connection: Connection, keys: AuditKeys) -> int:
    """Signs every row that is not over, no matter who wrote it: for those of before there were
    signatures. Gives how many."""
    return sum(_sign(connection, keys, table, text(SIGNED[table.name][2])) for table in TABLES)


def _sign(connection: Connection, keys: AuditKeys, table: Table, which: Any) -> int:
    purpose, columns, _ = SIGNED[table.name]
    rows = connection.execute(select(*(table.c[name] for name in columns)).where(which)).all()
    for row in rows:
        signature = keys.sign(purpose, _signed_values(columns, row._mapping))
        change = update(table).where(table.c.id == row.id).values(signature=signature)
        connection.execute(change)
    return len(rows)


def holds(keys: AuditKeys, table: Table, row: Values, signature: bytes | None) -> bool:
    """Whether this service wrote what stands in this row."""
    purpose, columns, _ = SIGNED[table.name]
    return keys.holds(signature, purpose, _signed_values(columns, row))


def both(connection: Connection, table: Table, row: Any) -> bool:
    """The same of a token's or session's row, and of its official's beside it: `role`, `areas` and
    `official_signature`."""
    keys, own = audit.keys_of(connection), row._mapping
    theirs = {"id": row.official_id, "role": row.role, "areas": row.areas}
    return holds(keys, table, own, row.signature) and holds(
        keys, official, theirs, row.official_signature
    )


def unsigned(connection: Connection, keys: AuditKeys) -> dict[str, list[int]]:
    """Ids of rows that are not over and that somebody else has written or changed, by table."""
    unsigned_ids = {}
    for table in TABLES:
        rows = connection.execute(select(table).where(text(SIGNED[table.name][2])))
        ids = [row.id for row in rows if not holds(keys, table, row._mapping, row.signature)]
        if ids:
            unsigned_ids[table.name] = sorted(ids)
    return unsigned_ids


def _signed_values(columns: Sequence[str], row: Values) -> list[object]:
    return [_plain(row[name]) for name in columns]


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return timestamp(value)
    return value.hex() if isinstance(value, bytes | memoryview) else value
