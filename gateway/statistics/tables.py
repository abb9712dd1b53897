"""A sheet of figures: a line for each area and month, a column for each that is asked about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from sqlalchemy import Connection

from flows.places.areas import AreaSet
from gateway.database.choices import MIN_GROUP_SIZE
from gateway.statistics import disclosure
from gateway.statistics.counting import following
from gateway.statistics.disclosure import EVERYBODY, MEASURE_OF, Figure, Hidden, KnownSince, Place


@dataclass(frozen=True, slots=True)
class Column:
    """names   of the figures that it is the sum of; all languages of `residents`
    people  the figure that says how many people are behind it; "" if it tells of none
    share   of the answers: the seconds within which so many were given
    """

    key: str
    names: tuple[str, ...]
    people: str = ""
    kind: Literal["count", "seconds", "within"] = "count"
    share: float = 0.0


COLUMNS: Final = (
    Column("reports", ("reports",), "people"),
    Column("people", ("people",), "people"),
    # People are protected; officials' work is always shown.
    Column("confirmed", ("decision.confirmed",)),
    Column("cleared", ("decision.cleared",)),
    Column("dismissed", ("decision.dismissed",)),
    Column("others", ("decision.reassigned", "decision.withdrawn")),
    Column("waited", ("waited",), "behind", "seconds"),
    Column("alerts", ("alerts",)),
    Column("sent", ("sent",), "sent"),
    Column("reached", ("reached",), "sent"),
    Column("messages", ("messages",), "senders"),
    Column("turns", ("turns",), "senders"),
    Column("half", ("answer",), kind="within", share=0.5),
    Column("most", ("answer",), kind="within", share=0.95),
    Column("residents", ("residents",), "residents"),
    Column("joined", ("joined",), "joined"),
    Column("opted_out", ("opted_out",), "opted_out"),
)
_PEOPLE: Final = tuple(sorted({one.people for one in COLUMNS} - {""}))


@dataclass(frozen=True, slots=True)
class Line:
    area: str
    month: date
    figures: Mapping[str, Figure]

    @property
    def says(self) -> bool:
        """Whether there is anything to show: a figure above 0."""
        return any(isinstance(one, int) and one > 0 for one in self.figures.values())


@dataclass(frozen=True, slots=True)
class Sheet:
    lines: Sequence[Line]
    known: KnownSince

    def of(self, area: str) -> list[Line]:
        return [one for one in self.lines if one.area == area]


def months(first: date, last: date) -> list[date]:
    """From one to the other, both included."""
    first_days, month = [], first
    while month <= last:
        first_days.append(month)
        month = following(month)
    return first_days


def sheet(
    connection: Connection, current: AreaSet, areas: Sequence[str], first: date, last: date
) -> Sheet:
    """The published figures of these areas from one month to another (first days), both
    included."""
    known = disclosure.known(connection)
    every = [EVERYBODY, *(area.id for area in current.areas)]
    # Whether one is shown depends on its neighbours, no matter who asks.
    behind = {
        place: _sums(values)
        for place, values in disclosure.read(connection, every, first, last, _PEOPLE).items()
    }
    figures = disclosure.read(connection, areas, first, last)
    families = disclosure.families(current)
    lines = []
    for month in months(first, last):
        hidden = {
            people: disclosure.hidden(_people(behind, every, month, people), families)
            for people in _PEOPLE
        }
        for area in areas:
            values = figures.get((area, month), {})
            cells = {
                one.key: _cells(one, values, area, month, hidden.get(one.people, {}), known)
                for one in COLUMNS
            }
            lines.append(Line(area, month, cells))
    order = {area: place for place, area in enumerate(areas)}
    return Sheet(sorted(lines, key=lambda line: (order[line.area], line.month)), known)


def _sums(values: Mapping[str, int]) -> dict[str, int]:
    """The figures, of those in parts (`residents.vi`) the sum."""
    sums: dict[str, int] = {}
    for each, value in values.items():
        name = each.partition(".")[0]
        sums[name] = sums.get(name, 0) + value
    return sums


def _people(
    behind: Mapping[Place, Mapping[str, int]], every: Sequence[str], month: date, people: str
) -> dict[str, int]:
    return {area: behind.get((area, month), {}).get(people, 0) for area in every}


def total(values: Mapping[str, int], name: str) -> int:
    """A figure; of one in parts (`residents.vi`) the sum."""
    if not values:
        return 0
    part = f"{name}."
    return sum(value for each, value in values.items() if each == name or each.startswith(part))


def _cells(
    column: Column,
    values: Mapping[str, int],
    area: str,
    month: date,
    hidden: Mapping[str, Hidden],
    known: KnownSince,
) -> Figure:
    head = column.names[0].partition(".")[0]
    if (MEASURE_OF[head], month) not in known.months:
        return "unknown"
    if column.kind == "within":
        return disclosure.quantile(values, column.share) or "thin"
    # Where nobody was warned it is no secret that nothing was sent.
    if column.people == "sent" and not total(values, "alerts") and not total(values, "sent"):
        return 0
    # What officials have decided altogether tells of no area.
    if area in hidden and not (column.people == "behind" and area == EVERYBODY):
        return "thin" if column.kind == "seconds" and hidden[area] == "few" else hidden[area]
    if column.kind == "seconds" and head not in values:
        return "unknown"
    value = sum(total(values, name) for name in column.names)
    return "few" if column.key == "reached" and value < MIN_GROUP_SIZE else value


def languages(values: Mapping[str, int]) -> list[tuple[str, int]]:
    """How many people have which language, the most first. Those of fewer than `MIN_GROUP_SIZE` are
    shown together as "", with the next smallest if they are too few even so."""
    by_size = sorted(
        ((count, name.partition(".")[2]) for name, count in values.items() if "." in name)
    )
    rest, large = 0, []
    for count, language in by_size:
        if count < MIN_GROUP_SIZE or 0 < rest < MIN_GROUP_SIZE:
            rest += count
        else:
            large.append((language, count))
    large.reverse()
    if rest >= MIN_GROUP_SIZE:
        large.append(("", rest))
    return large
