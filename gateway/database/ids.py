"""Ids of new rows. An encrypted value is bound to its row's id, so the id may come first."""

from __future__ import annotations

from typing import Any, Final

import psycopg
from sqlalchemy import Connection, Table, insert, text

_NEXT: Final = "SELECT nextval(pg_get_serial_sequence({}, 'id'))"
_TABLE: Final = text(_NEXT.format(":name"))
_PLAIN: Final = _NEXT.format("%s")


def add(connection: Connection, table: Table, **values: Any) -> int:
    """Writes a row; gives its id."""
    made = connection.execute(insert(table).values(values).returning(table.c.id))
    return int(made.scalar_one())


def new(connection: Connection, table: Table) -> int:
    """An id that no other row of the table has or gets."""
    return int(connection.execute(_TABLE, {"name": table.name}).scalar_one())


def plain(connection: psycopg.Connection, table: str) -> int:
    """The same, on the writer's connection."""
    row = connection.execute(_PLAIN, (table,)).fetchone()
    assert row is not None
    return int(row[0])
