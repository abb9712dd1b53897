"""How many people should want warnings of an area by the end of a year: set by officials, never
changed, the last one holds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, insert, text

from gateway.database.tables_console import growth_goal
from gateway.officials import audit
from gateway.officials.authorization import Official
from gateway.statistics.disclosure import EVERYBODY

MOST: Final = 10_000_000
_WHOLE: Final = "all"
"""Everybody, in the audit."""


_NEWEST: Final = text(
    """
    SELECT DISTINCT ON (area) area, people FROM growth_goal
    WHERE year = :year ORDER BY area, id DESC
    """
)


def of_year(connection: Connection, year: int) -> dict[str, int]:
    """The goal of each area that has one."""
    rows = connection.execute(_NEWEST, {"year": year})
    return {row.area: row.people for row in rows if row.people is not None}


def put(
    connection: Connection,
    official: Official,
    areas: Sequence[str],
    year: int,
    people: int | None,
    now: datetime,
) -> None:
    """Sets the goal of these areas; None removes it."""
    rows = [
        {"area": one, "year": year, "people": people, "official_id": official.id, "at": now}
        for one in areas
    ]
    connection.execute(insert(growth_goal), rows)
    named = [_WHOLE if one == EVERYBODY else one for one in areas]
    detail: audit.Detail = {"areas": named, "year": year, "people": people}
    audit.record(connection, official.id, "growth.goal", "", None, "done", detail)
