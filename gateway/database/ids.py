"""The id of a row that is still to be written: what is encrypted in it is bound to its id."""

from __future__ import annotations

from typing import Final

import psycopg
from sqlalchemy import Connection, Table, text

_NEXT: Final = "SELECT nextval(pg_get_serial_sequence({}, 'id'))"
_TABLE: Final = text(_NEXT.format(":name"))
_PLAIN: Final = _NEXT.format("%s")


def new(connection: Connection, table: Table) -> int:
    """An id that no other row of the table has or gets."""
    return int(connection.execute(_TABLE, {"name": table.name}).scalar_one())


def plain(connection: psycopg.Connection, table: str) -> int:
    """The same, on the writer's connection."""
    row = connection.execute(_PLAIN, (table,)).fetchone()
    assert row is not None
    return int(row[0])
