"""Searches of a list that an official has saved by a name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import Connection, Row, delete, text
from sqlalchemy.dialects.postgresql import insert

from gateway.database.tables_console import saved_filter

MOST: Final = 8
"""Of one official for one page."""
LONGEST_NAME: Final = 40
LONGEST_QUERY: Final = 300


_OF_PAGE = text(
    """
    SELECT id, name, query FROM saved_filter
    WHERE official_id = :official AND page = :page ORDER BY id LIMIT :most
    """
)


def of_page(connection: Connection, official_id: int, page: str) -> Sequence[Row[Any]]:
    """id, name, query; in the order in which they were saved."""
    values = {"official": official_id, "page": page, "most": MOST}
    return connection.execute(_OF_PAGE, values).all()


def save(connection: Connection, official_id: int, page: str, name: str, query: str) -> bool:
    """Saves it, in place of one of that name. Whether there was room."""
    there = of_page(connection, official_id, page)
    if len(there) >= MOST and name not in [one.name for one in there]:
        return False
    row = {"official_id": official_id, "page": page, "name": name, "query": query}
    made = insert(saved_filter).values(row)
    unique = ["official_id", "page", "name"]
    connection.execute(made.on_conflict_do_update(index_elements=unique, set_={"query": query}))
    return True


def remove(connection: Connection, official_id: int, filter_id: int) -> None:
    """Deletes a filter of this official's."""
    its = saved_filter.c
    connection.execute(
        delete(saved_filter).where(its.id == filter_id, its.official_id == official_id)
    )
