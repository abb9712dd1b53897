"""What is going on, in numbers that tell of nobody: fewer people than `FEWEST` are not counted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, text

FEWEST: Final = 3
"""People behind a number that is shown."""

# A report has no place of its own: it counts where its reporter wants to be warned of.
_BY_AREA = text(
    f"""
    SELECT cell.commune, count(DISTINCT report.resident_id) AS people,
      count(DISTINCT report.id) AS reports
    FROM report
    JOIN subscription ON subscription.resident_id = report.resident_id
      AND subscription.ended_at IS NULL
    JOIN unnest(CAST(:areas AS text[]), CAST(:communes AS text[])) AS cell (area, commune)
      ON cell.area = subscription.area
    WHERE report.at > :since
    GROUP BY cell.commune HAVING count(DISTINCT report.resident_id) >= {FEWEST}
    """
)


@dataclass(frozen=True, slots=True)
class Count:
    """reports  of so many people"""

    people: int
    reports: int


def reports_by_commune(
    connection: Connection, communes: Mapping[str, Sequence[str]], since: datetime
) -> dict[str, Count]:
    """Reports since then by the communes where their reporters want to be warned.

    communes  of each area that somebody may be subscribed to, the communes of today

    Somebody with two areas counts in both; a commune of fewer than `FEWEST` people is left out.
    """
    pairs = [(area, commune) for area, found in communes.items() for commune in found]
    asked = {
        "areas": [area for area, _ in pairs],
        "communes": [commune for _, commune in pairs],
        "since": since,
    }
    rows = connection.execute(_BY_AREA, asked)
    return {row.commune: Count(row.people, row.reports) for row in rows}
