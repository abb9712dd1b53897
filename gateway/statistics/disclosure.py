"""Figures as they are published: by area and month, never of fewer than `MIN_GROUP_SIZE` people.

If a commune has one person or two, the smallest of its neighbours that is shown is hidden with it:
else the district's figure, less those of its other communes, would reveal them.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Literal

from sqlalchemy import Connection, text

from flows.places.areas import AreaSet
from gateway.database.choices import MIN_GROUP_SIZE
from gateway.statistics.counting import MEASURES

EVERYBODY: Final = ""
"""The area of everybody, also of who wants to be warned nowhere."""

Hidden = Literal["few", "beside", "unknown", "thin"]
"""Fewer than `MIN_GROUP_SIZE` people; hidden with such a place; not known; too few for a time."""

Figure = int | Hidden
Place = tuple[str, date]
"""Area and the first of a month."""

MEASURE_OF: Final[Mapping[str, str]] = {
    head: measure.name for measure in MEASURES for head in measure.heads
}


@dataclass(frozen=True, slots=True)
class KnownSince:
    """Since when something is known: by measure, its first month or day, and when it was
    counted last."""

    first: Mapping[str, date]
    months: Collection[tuple[str, date]]
    counted_at: datetime | None


_SPANS: Final = text(
    """
    SELECT measure, date_trunc('month', since)::date AS month, min(since) AS since,
           max(counted_at) AS counted_at
    FROM figure_span GROUP BY 1, 2
    """
)
_FIGURES: Final = text(
    """
    SELECT area, month, name, value FROM figure
    WHERE area = ANY(:areas) AND month BETWEEN :first AND :last
      AND (CAST(:heads AS text[]) IS NULL OR split_part(name, '.', 1) = ANY(:heads))
    """
)


def known(connection: Connection) -> KnownSince:
    first: dict[str, date] = {}
    months: set[tuple[str, date]] = set()
    counted_at: datetime | None = None
    for row in connection.execute(_SPANS):
        months.add((row.measure, row.month))
        first[row.measure] = min(row.since, first.get(row.measure, row.since))
        counted_at = max(row.counted_at, counted_at or row.counted_at)
    return KnownSince(first, months, counted_at)


def read(
    connection: Connection,
    areas: Sequence[str],
    first: date,
    last: date,
    heads: Sequence[str] | None = None,
) -> dict[Place, dict[str, int]]:
    """The figures in the database for these areas, from one month to another, both included."""
    asked = {
        "areas": list(areas),
        "first": first,
        "last": last,
        "heads": None if heads is None else list(heads),
    }
    figures: dict[Place, dict[str, int]] = {}
    for area, month, name, value in connection.execute(_FIGURES, asked).all():
        figures.setdefault((area, month), {})[name] = value
    return figures


Family = tuple[str, Sequence[str]]
"""An area, and those that it consists of."""


def families(current: AreaSet) -> list[Family]:
    """The former districts with their communes; everybody with the districts."""
    groups = current.groups()
    return [*((group.id, group.members) for group in groups), (EVERYBODY, [g.id for g in groups])]


def hidden(people: Mapping[str, int], families: Sequence[Family]) -> dict[str, Hidden]:
    """The areas to hide, by how many people are behind a figure. For an area with nobody no other
    is hidden: the difference reveals nothing."""
    every = {one for _, members in families for one in members} | people.keys()
    reasons: dict[str, Hidden] = {
        one: "few" for one in every if people.get(one, 0) < MIN_GROUP_SIZE
    }
    before = -1
    while len(reasons) != before:
        before = len(reasons)
        for parent, members in families:
            if _reveals(people, reasons, members):
                others = [one for one in (*members, parent) if one not in reasons]
                # The whole is hidden last.
                order = {one: (one == parent, people.get(one, 0), one) for one in others}
                if others:
                    reasons[min(others, key=order.__getitem__)] = "beside"
    return reasons


def _reveals(
    people: Mapping[str, int], reasons: Mapping[str, Hidden], members: Sequence[str]
) -> bool:
    """Whether the whole, less the shown members, reveals a hidden one."""
    counts = [people.get(one, 0) for one in members if one in reasons]
    some = [count for count in counts if count]
    return bool(some) and (len(some) < 2 or max(some) < MIN_GROUP_SIZE)


def quantile(figures: Mapping[str, int], share: float) -> int | None:
    """Seconds within which this share of the answers was given; None of a smaller group."""
    times = sorted(
        (int(name.partition(".")[2]), count)
        for name, count in figures.items()
        if name.startswith("answer.")
    )
    total = sum(count for _, count in times)
    if total < MIN_GROUP_SIZE:
        return None
    upto = 0
    for seconds, count in times:
        upto += count
        if upto >= share * total:
            return seconds
    return None
