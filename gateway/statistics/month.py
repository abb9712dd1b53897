"""A month's figures for the report that an office hands in: beside the month before, the same month
of last year, and the districts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, text

from flows.places.areas import AreaSet
from gateway.database.choices import MIN_GROUP_SIZE
from gateway.statistics import tables
from gateway.statistics.counting import following
from gateway.statistics.disclosure import EVERYBODY, Figure

ROWS: Final = (
    "reports",
    "people",
    "confirmed",
    "cleared",
    "dismissed",
    "others",
    "referred",
    "waited",
    "alerts",
    "sent",
    "reached",
    "residents",
    "joined",
    "opted_out",
)
DISTRICT_ROWS: Final = ("reports", "confirmed", "cleared", "dismissed", "alerts", "residents")
TREND_MONTHS: Final = 6
"""Months of the figure that shows how reports developed."""


@dataclass(frozen=True, slots=True)
class Row:
    """One figure of the month, of the month before, and of the same month of last year."""

    key: str
    now: Figure
    before: Figure
    year: Figure

    @property
    def change(self) -> float | None:
        """Per cent against the month before; None if one of the figures is missing."""
        return change(self.now, self.before)


def change(now: Figure, before: Figure) -> float | None:
    if not isinstance(now, int) or not isinstance(before, int) or before == 0:
        return None
    return 100 * (now - before) / before


@dataclass(frozen=True, slots=True)
class District:
    """The figures of one former district."""

    area: str
    figures: Mapping[str, Figure]
    before: Figure


@dataclass(frozen=True, slots=True)
class Month:
    """trend       the months up to this one, and how many reports each had
    categories  what was reported, the most first: category and reports
    """

    month: date
    rows: Mapping[str, Row]
    districts: Sequence[District]
    trend: Sequence[tuple[date, Figure]]
    categories: Sequence[tuple[str, int]]


def earlier(month: date, count: int) -> date:
    """The month that is this many months earlier."""
    year, place = divmod(month.year * 12 + month.month - 1 - count, 12)
    return date(max(year, 1), place + 1, 1)


_REFERRED = text(
    """
    SELECT (SELECT count(*) FROM referral WHERE at >= :begins AND at < :ends)
         + (SELECT count(*) FROM campaign_referral WHERE at >= :begins AND at < :ends)
    """
)
_CATEGORIES = text(
    """
    SELECT category, count(*) AS reports FROM report
    WHERE at >= :begins AND at < :ends AND category <> ''
    GROUP BY category HAVING count(DISTINCT resident_id) >= :least ORDER BY 2 DESC, 1 LIMIT :most
    """
)
_MOST_CATEGORIES: Final = 7


def _span(month: date, zone: ZoneInfo) -> dict[str, datetime]:
    ends = datetime.combine(following(month), time(), zone)
    return {"begins": datetime.combine(month, time(), zone), "ends": ends}


def figures(
    connection: Connection,
    current: AreaSet,
    area: str,
    districts: Sequence[str],
    month: date,
    zone: ZoneInfo,
) -> Month:
    """Of one area (`EVERYBODY`: of all), and of its districts beside each other."""
    first = earlier(month, 12)
    # The months between are not in it.
    spans = ((first, first), (earlier(month, TREND_MONTHS - 1), month))
    lines = {
        line.month: line.figures
        for begins, ends in spans
        for line in tables.sheet(connection, current, [area], begins, ends).lines
    }
    before = earlier(month, 1)
    rows = {
        key: Row(key, lines[month][key], lines[before][key], lines[first][key])
        for key in ROWS
        if key != "referred"
    }
    if area == EVERYBODY:
        counts = [
            int(connection.execute(_REFERRED, _span(each, zone)).scalar_one())
            for each in (month, before, first)
        ]
        rows["referred"] = Row("referred", *counts)
    beside = tables.sheet(connection, current, districts, before, month) if districts else None
    categories = []
    if area == EVERYBODY:
        values = {**_span(month, zone), "least": MIN_GROUP_SIZE, "most": _MOST_CATEGORIES}
        counted = connection.execute(_CATEGORIES, values)
        categories = [(row.category, row.reports) for row in counted]
    months = [earlier(month, n) for n in range(TREND_MONTHS - 1, -1, -1)]
    return Month(
        month,
        {key: rows[key] for key in ROWS if key in rows},
        [] if beside is None else [_district(beside.of(one)) for one in districts],
        [(each, lines[each]["reports"]) for each in months],
        categories,
    )


def _district(lines: Sequence[tables.Line]) -> District:
    before, now = lines
    return District(
        now.area, {key: now.figures[key] for key in DISTRICT_ROWS}, before.figures["reports"]
    )
