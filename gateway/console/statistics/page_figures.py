"""Figures by month and area: on a page, as a file, and printed for the province.

A page compares one area by month, or areas by one month. A figure or month without values is left
out and named below; an area never is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from gateway.console import charts, csv_response, guard, papers, rendering
from gateway.console.charts import Chart, Series
from gateway.console.context import console
from gateway.console.routes import Routes
from gateway.console.statistics import filters
from gateway.console.statistics.filters import MOST_LINES, Choice, name
from gateway.database.choices import MIN_GROUP_SIZE
from gateway.outbound import budgets
from gateway.outbound.budgets import Month
from gateway.statistics import tables
from gateway.statistics.disclosure import Figure
from gateway.statistics.month import earlier
from gateway.statistics.tables import COLUMNS, Column, Line, Sheet

TABLES: Final = (
    (
        "reports",
        ("reports", "people", "confirmed", "cleared", "dismissed", "others", "waited"),
    ),
    ("alerts", ("alerts", "sent", "reached")),
    ("service", ("messages", "turns", "half", "most", "residents", "joined", "opted_out")),
)
"""The columns by heading."""

LATEST: Final = ("reports", "people", "confirmed", "alerts", "reached", "residents")
"""The figures of the last month at the top."""

DRAWN: Final = {"reports": ("reports", "people"), "alerts": ("sent", "reached")}
"""The contents of the pictures, by their names."""

COMPARED: Final = ("reports", "people", "confirmed", "waited", "alerts", "reached", "residents")
"""The columns by which areas are compared, in their order."""

NOTES: Final = {
    "waited": {"waited"},
    "shared": {"alerts", "sent", "reached"},
    "reached": {"reached"},
    "answers": {"half", "most"},
}
"""The notes, and the figures that each is about."""

KNOWN_SINCE: Final = {
    "residents": {"residents", "joined", "opted_out"},
    "messages": {"messages", "turns"},
    "answers": {"half", "most"},
}

Cell = Callable[[str, Figure], str]

DASH: Final = "–"

_MINUTE, _HOUR, _DAY = 60, 3_600, 86_400
_UNITS: Final = ((2 * _DAY, _DAY, "days"), (2 * _HOUR, _HOUR, "hours"), (100, _MINUTE, "minutes"))


routes = Routes()


def _sheet(chosen: Choice) -> Sheet:
    current = console.areas.current(console.today())
    return console.read(tables.sheet, current, chosen.areas, chosen.first, chosen.last)


def _spending(chosen: Choice) -> list[Month]:
    """The cost of the months' MTs, for those who see all areas: a price belongs to no area."""
    if not rendering.may("carriers"):
        return []
    months = console.read(budgets.months, chosen.first)
    return [one for one in months if one.first <= chosen.last]


def _page(template: str) -> Any:
    own = filters.mine(guard.me())
    chosen = filters.choice(own)
    problem = chosen.problem
    if chosen.lines > MOST_LINES:
        problem = rendering.t("figures_many", lines=chosen.lines, most=MOST_LINES)
    sheet = _sheet(chosen)
    first = min(sheet.known.first.values(), default=None)
    lines = sheet.lines if chosen.lines <= MOST_LINES else []
    drawn = [(word, _chart(sheet, chosen, *keys)) for word, keys in DRAWN.items()]
    latest = _latest(sheet, chosen)
    compared = _compared(lines, chosen)
    used = set(compared.keys) if compared else set()
    if template == "figures.html":
        used |= {one.key for one in latest}
    page = rendering.page(
        template,
        problem=problem,
        own=own,
        chosen=chosen,
        offered=filters.offered(first),
        sheet=sheet,
        lines=lines,
        latest=latest,
        compared=compared,
        spending=_spending(chosen),
        notes=_notes(sheet, used),
        cell=_cell,
        month=charts.month,
        name=name,
        names=", ".join(map(name, chosen.areas)),
        this_month=console.today().replace(day=1),
        charts=[one for one in drawn if _shows(one[1])],
        now=console.clock(),
        min_people=MIN_GROUP_SIZE,
        paper=papers.written(),
    )
    return (page, 422) if problem else page


@routes.get("/figures")
@guard.needs("read")
def figures() -> Any:
    return _page("figures.html")


@routes.get("/figures/print")
@guard.needs("read")
def figures_printed() -> Any:
    return _page("figures_print.html")


@routes.get("/figures/figures.csv")
@guard.needs("read")
def figures_file() -> Any:
    chosen = filters.choice(filters.mine(guard.me()))
    sheet = _sheet(chosen)
    head = [rendering.t("figures_area"), rendering.t("figures_month"), *map(_head, COLUMNS)]
    lines = [
        [
            name(line.area),
            f"{line.month:%Y-%m}",
            *(plain(line.figures[column.key]) for column in COLUMNS),
        ]
        for line in sheet.lines
    ]
    return csv_response.answer(
        f"figures-{chosen.first:%Y-%m}-{chosen.last:%Y-%m}.csv", [head, *lines], ";"
    )


def _head(column: Column) -> str:
    heading = rendering.t(f"figure_{column.key}")
    return heading if column.kind == "count" else rendering.t("figures_in_seconds", what=heading)


def plain(value: Figure) -> object:
    """A number, or one dash whatever the reason: a note below says which there are."""
    return DASH if isinstance(value, str) else value


def _cell(key: str, value: Figure) -> str:
    """A figure as it is read."""
    if isinstance(value, str):
        return DASH
    kind = next(column.kind for column in COLUMNS if column.key == key)
    if kind == "count":
        return rendering.number(value)
    says = duration(value)
    return says if kind == "seconds" else rendering.t("within", time=says.replace(" ", "\u00a0"))


def duration(seconds: int) -> str:
    """A time in its largest unit with at least two of them, with one digit after the point at
    most."""
    for least, unit, word in _UNITS:
        if seconds >= least:
            return rendering.t(f"duration_{word}", count=rendering.number(round(seconds / unit, 1)))
    return rendering.t("duration_seconds", count=rendering.number(seconds))


def _notes(sheet: Sheet, used: AbstractSet[str]) -> list[str]:
    """The meaning of the figures that are `used`, and since when they are known."""
    about = [rendering.t(f"figures_note_{word}") for word, keys in NOTES.items() if keys & used]
    since = [
        rendering.t(f"figures_since_{measure}", day=f"{sheet.known.first[measure]:%d/%m/%Y}")
        for measure, keys in KNOWN_SINCE.items()
        if measure in sheet.known.first and keys & used
    ]
    return [*about, *since]


@dataclass(frozen=True, slots=True)
class Latest:
    """A figure of the last month; `change`: against the month before, in words."""

    key: str
    now: str
    change: str


def _latest(sheet: Sheet, chosen: Choice) -> list[Latest]:
    """Of the first area that was chosen."""
    own = sheet.of(chosen.areas[0]) if chosen.areas else []
    if not own:
        return []
    now, before = own[-1], own[-2] if len(own) > 1 else None
    over = _is_over(now.month)
    return [
        Latest(
            key,
            _cell(key, now.figures[key]),
            "" if before is None else _change(key, now.figures[key], before, over),
        )
        for key in LATEST
    ]


def _change(key: str, now: Figure, before: Line, over: bool) -> str:
    """An unfinished month has no comparison: the month before is shown as it was."""
    then, month = before.figures[key], charts.month(before.month)
    if not isinstance(then, int):
        return ""
    if not (over and isinstance(now, int)):
        return rendering.t("figures_before", month=month, count=_cell(key, then))
    word = "more" if now > then else "fewer" if now < then else "same"
    return rendering.t(f"figures_{word}", month=month, count=rendering.number(abs(now - then)))


def _compared(lines: Sequence[Line], chosen: Choice) -> Any:
    """One area by month, several by the last month; None if the lines are too many."""
    own = {area: [one for one in lines if one.area == area] for area in chosen.areas}
    if not lines:
        return None
    if len(own) == 1:
        return by_month([*_year_before(chosen), *lines], TABLES, _cell)
    return by_area(own, _is_over(chosen.last), _cell)


def _year_before(chosen: Choice) -> list[Line]:
    """The last month a year earlier, if anything is known of it."""
    then = earlier(chosen.last, 12)
    return [one for one in _sheet(replace(chosen, first=then, last=then)).lines if one.says]


def _is_over(month: date) -> bool:
    return month < console.today().replace(day=1)


def _chart(sheet: Sheet, chosen: Choice, *keys: str) -> Chart:
    """Of the first area that was chosen."""
    lines = sheet.of(chosen.areas[0]) if chosen.areas else []
    series = [
        Series(
            rendering.t(f"figure_{key}"),
            [each if isinstance(each, int) else None for each in (x.figures[key] for x in lines)],
        )
        for key in keys
    ]
    return Chart([charts.month(line.month) for line in lines], series)


def _shows(chart: Chart) -> bool:
    """Whether a page draws it: at least two months have a figure."""
    return any(sum(bool(value) for value in one.values) > 1 for one in chart.series)


@dataclass(frozen=True, slots=True)
class Value:
    """tells   a figure above 0
    change  against the month before; "" if one of them is not known
    """

    text: str
    tells: bool
    change: str = ""

    @property
    def known(self) -> bool:
        return self.text != DASH


@dataclass(frozen=True, slots=True)
class ByMonth:
    """groups  the word and the figures of each; of a figure its key and its value in each month"""

    months: Sequence[date]
    groups: Sequence[tuple[str, Sequence[tuple[str, Sequence[Value]]]]]
    left_out: Sequence[str]

    @property
    def keys(self) -> Sequence[str]:
        return [key for _, rows in self.groups for key, _ in rows]


@dataclass(frozen=True, slots=True)
class ByArea:
    """rows  of each area the values of the columns `keys`"""

    keys: Sequence[str]
    rows: Sequence[tuple[str, Sequence[Value]]]
    left_out: Sequence[str]

    @property
    def changes(self) -> bool:
        """Whether a figure has another one to be compared with."""
        return any(value.change for _, values in self.rows for value in values)


def by_month(
    lines: Sequence[Line], groups: Sequence[tuple[str, Sequence[str]]], cell: Cell
) -> ByMonth:
    """Of the lines of one area."""
    counted = [one for one in lines if one.says]
    display = []
    zero: list[str] = []
    unknown: list[str] = []
    for word, keys in groups:
        rows = []
        for key in keys:
            values = [_value(key, line.figures[key], cell) for line in counted]
            if any(one.tells for one in values):
                rows.append((key, values))
            else:
                known = any(isinstance(line.figures[key], int) for line in counted)
                (zero if known else unknown).append(key)
        if rows:
            display.append((word, rows))
    silent = [charts.month(one.month) for one in lines if not one.says]
    left_out = [
        *_named("figures_no_month", silent),
        *_named("figures_unknown", _words(unknown)),
        *_named("figures_zero", _words(zero)),
    ]
    return ByMonth([one.month for one in counted], display, left_out if counted else left_out[:1])


def by_area(lines: Mapping[str, Sequence[Line]], over: bool, cell: Cell) -> ByArea:
    """Of the last month of each area; `over`: whether that month is."""
    last = {area: own[-1] for area, own in lines.items()}
    # What is known of all together compares nothing.
    parts = [one for area, one in last.items() if area] or list(last.values())
    keys = (
        [key for key in COMPARED if any(_tells(one.figures[key]) for one in parts)]
        or [key for key in COMPARED if any(_tells(one.figures[key]) for one in last.values())]
        or [key for key in COMPARED if key in LATEST]
    )
    rows = []
    for area, own in lines.items():
        values = []
        for key in keys:
            now = own[-1].figures[key]
            before = own[-2] if len(own) > 1 else None
            values.append(_value(key, now, cell, _difference(key, now, before, over)))
        rows.append((area, values))
    dropped = _words([key for key in COMPARED if key not in keys])
    return ByArea(keys, rows, _named("figures_no_column", dropped))


def _value(key: str, figure: Figure, cell: Cell, change: str = "") -> Value:
    return Value(cell(key, figure), _tells(figure), change)


def _tells(figure: Figure) -> bool:
    return isinstance(figure, int) and figure > 0


def _difference(key: str, now: Figure, last: Line | None, over: bool) -> str:
    """An unfinished month has no comparison: the figures of the `last` one are shown."""
    before = "unknown" if last is None else last.figures[key]
    if key == "waited" or not (isinstance(now, int) and isinstance(before, int)):
        return ""
    if not (now or before):
        return ""
    if last is not None and not over:
        count = rendering.number(before)
        return rendering.t("figures_then", month=charts.month(last.month), count=count)
    if now == before:
        return rendering.t("figures_equal")
    return ("+" if now > before else "−") + rendering.number(abs(now - before))


def _words(keys: Sequence[str]) -> list[str]:
    words = [rendering.t(f"figure_{key}") for key in keys]
    return [one[:1].lower() + one[1:] for one in words]


def _named(word: str, names: Sequence[str]) -> list[str]:
    return [rendering.t(word, names=", ".join(names))] if names else []
