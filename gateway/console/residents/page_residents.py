"""Residents: how many want to be warned, and where; never who."""

from __future__ import annotations

from typing import Any, Final

from flask import Blueprint, request

from gateway.console import charts, guard, rendering
from gateway.console.charts import Chart, Series
from gateway.console.context import console_context
from gateway.console.residents import page_imports
from gateway.console.statistics import filters
from gateway.console.statistics.filters import Mine, name
from gateway.database.choices import MIN_GROUP_SIZE
from gateway.residents import console_queries
from gateway.statistics import tables
from gateway.statistics.disclosure import Figure
from gateway.statistics.tables import Line

MONTHS: Final = 12


def add(pages: Blueprint) -> None:
    pages.get("/residents")(residents)
    pages.get("/residents/months.svg")(residents_by_month)


def _head(own: Mine) -> str | None:
    """The area whose months are shown; a 404 for others'."""
    asked = request.args.get("area", "")
    if not asked:
        return next(iter(own.heads), None)
    wanted = "" if asked == "all" else asked
    return guard.found_or_404(wanted if wanted in own.heads else None)


def _lines(area: str | None) -> list[Line]:
    """The months with any figure."""
    if area is None:
        return []
    console = console_context()
    last = console.today().replace(day=1)
    first = filters.back(last, MONTHS - 1)
    current = console.areas.current(console.today())
    with console.engine.connect() as connection:
        sheet = tables.sheet(connection, current, [area], first, last)
    return [line for line in sheet.lines if line.figures["joined"] != "unknown"]


def _chart(lines: list[Line]) -> Chart | None:
    values = [line.figures[key] for line in lines for key in ("joined", "opted_out")]
    if len(lines) < 2 or not any(isinstance(each, int) for each in values):
        return None
    return Chart(
        "bars",
        [charts.month(line.month) for line in lines],
        [
            Series(rendering.t(f"figure_{key}"), [_number(line.figures[key]) for line in lines])
            for key in ("joined", "opted_out")
        ],
    )


def _number(value: Figure) -> int | None:
    return value if isinstance(value, int) else None


def _cell(value: Figure) -> str:
    return (
        rendering.t(f"hidden_{value}", min_people=MIN_GROUP_SIZE)
        if isinstance(value, str)
        else rendering.number(value)
    )


def _language(code: str) -> str:
    return rendering.t(f"speaks_{code.replace('-', '_')}" if code else "speaks_others")


@guard.needs("read")
def residents() -> Any:
    console, own = console_context(), filters.mine(guard.me())
    month = console.today().replace(day=1)
    area = _head(own)
    with console.engine.connect() as connection:
        counts = console_queries.people(
            connection, console.areas.current(console.today()), own.ids, own.heads, month
        )
    lines = _lines(area)
    return rendering.page(
        "residents.html",
        own=own,
        area=area,
        people=counts,
        lines=lines,
        chart=_chart(lines),
        cell=_cell,
        name=name,
        speaks=_language,
        month=charts.month,
        this_month=month,
        min_people=MIN_GROUP_SIZE,
        imports=page_imports.latest(guard.me()),
        state=page_imports.state,
    )


@guard.needs("read")
def residents_by_month() -> Any:
    chart = _chart(_lines(_head(filters.mine(guard.me()))))
    return charts.answer(guard.found_or_404(chart))
