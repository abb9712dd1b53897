"""Residents: how many want to be warned, and where; never who."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from flask import redirect, request, url_for

from flows.text import fold
from gateway.console import charts, guard, rendering, table
from gateway.console.charts import Chart, Series
from gateway.console.context import console
from gateway.console.forms import field, whole
from gateway.console.residents import page_imports
from gateway.console.routes import Routes
from gateway.console.statistics import filters
from gateway.console.statistics.filters import VisibleAreas, name
from gateway.console.statistics.page_figures import DASH
from gateway.console.table import Column, Filter, Table
from gateway.database.choices import MIN_GROUP_SIZE
from gateway.residents import console_queries, growth
from gateway.residents.console_queries import People
from gateway.statistics import tables
from gateway.statistics.disclosure import Figure
from gateway.statistics.month import earlier
from gateway.statistics.tables import Line

MONTHS: Final = 12


GROWTH_MONTHS: Final = 6
"""Months of the small lines."""


@dataclass(frozen=True, slots=True)
class Place:
    """An area of the table.

    people  who want warnings of it, or why that is not shown
    months  how many there were, month by month, as far as it is shown
    goal    of this year's end; None: nobody has set one
    """

    id: str
    kind: str
    people: Figure
    months: Sequence[int]
    goal: int | None

    @property
    def mark(self) -> str:
        return self.id or WHOLE

    @property
    def share(self) -> int | None:
        """Per cent of the goal."""
        known = self.goal is not None and isinstance(self.people, int)
        return 100 * int(self.people) // self.goal if known and self.goal else None


WHOLE: Final = "all"
"""Everybody, as an address has it."""
COLUMNS: Final = (
    Column(
        "figures_area",
        "name",
        key=lambda one: fold(name(one.id)).casefold(),
        rises=True,
        turns=True,
        says=lambda one: name(one.id),
    ),
    Column(
        "col_people",
        "people",
        "figure",
        key=lambda one: _number(one.people),
        turns=True,
        says=lambda one: one.people if isinstance(one.people, int) else DASH,
    ),
    Column("col_growth"),
    Column(
        "col_goal",
        "goal",
        "figure",
        key=lambda one: one.goal,
        turns=True,
        says=lambda one: one.goal or DASH,
    ),
    Column(
        "col_share",
        "share",
        "figure",
        key=lambda one: one.share,
        turns=True,
        says=lambda one: DASH if one.share is None else one.share,
    ),
)


routes = Routes()


def _head(own: VisibleAreas) -> str | None:
    """The area whose months are drawn; a 404 for others'."""
    asked = request.args.get("area", "")
    if not asked:
        return next(iter(own.heads), None)
    wanted = "" if asked == WHOLE else asked
    return guard.found_or_404(wanted if wanted in own.heads else None)


def _lines(area: str | None) -> list[Line]:
    """The months with any figure."""
    if area is None:
        return []
    last = console.today().replace(day=1)
    first = earlier(last, MONTHS - 1)
    current = console.areas.current(console.today())
    sheet = console.read(tables.sheet, current, [area], first, last)
    heads = ("joined", "opted_out")
    return [line for line in sheet.lines if any(isinstance(line.figures[k], int) for k in heads)]


def _chart(lines: list[Line]) -> Chart | None:
    values = [line.figures[key] for line in lines for key in ("joined", "opted_out")]
    if len(lines) < 2 or not any(isinstance(each, int) for each in values):
        return None
    return Chart(
        [charts.month(line.month) for line in lines],
        [
            Series(rendering.t(f"figure_{key}"), [_number(line.figures[key]) for line in lines])
            for key in ("joined", "opted_out")
        ],
    )


def _number(value: Figure) -> int | None:
    return value if isinstance(value, int) else None


def _cell(value: Figure) -> str:
    """One dash for every hidden value; a note says why."""
    return rendering.number(value) if isinstance(value, int) else DASH


def _columns(places: Sequence[Place]) -> list[Column]:
    """Without columns in which no row has anything."""
    empty = {
        "col_growth": all(len(one.months) < 2 for one in places),
        "col_goal": all(one.goal is None for one in places),
        "col_share": all(one.share is None for one in places),
    }
    return [one for one in COLUMNS if not empty.get(one.word)]


def _language(code: str) -> str:
    return rendering.t(f"speaks_{code.replace('-', '_')}" if code else "speaks_others")


def _in_order(own: VisibleAreas) -> list[str]:
    """Each district with its communes below it, under the first that has a part of them."""
    members = {one.id: one.members for one in own.districts}
    order = dict[str, None]()
    for id_ in own.ids:
        known = [one for one in members.get(id_, ()) if one in own.ids]
        order.update(dict.fromkeys([id_, *known]))
    return list(order)


def _places(own: VisibleAreas, counts: People, goals: Mapping[str, int]) -> list[Place]:
    districts = {one.id for one in own.districts}
    return [
        Place(
            id_,
            "district" if id_ in districts else "commune" if id_ else "",
            counts.by_area[id_],
            [one for one in counts.months[id_] if one is not None],
            goals.get(id_),
        )
        for id_ in _in_order(own)
        if counts.counted_at is not None
    ]


@routes.get("/residents")
@guard.needs("read")
def residents(problem: str = "") -> Any:
    own = filters.mine(guard.me())
    month = console.today().replace(day=1)
    area = _head(own)
    choices = [Filter("q", "figures_area", keeps=lambda one, given: table.has(given, name(one.id)))]
    with console.engine.connect() as connection:
        counts = console_queries.people(
            connection,
            console.areas.current(console.today()),
            own.ids,
            own.heads,
            month,
            earlier(month, GROWTH_MONTHS - 1),
        )
        goals = growth.of_year(connection, month.year)
        own_filters = table.saved(connection, "residents")
    every = _places(own, counts, goals)
    display = Table(
        "residents",
        _columns(every),
        table.asked(choices),
        table.chosen_sort(COLUMNS),
        (),
        own_filters,
        choices,
    )
    places = table.arranged(every, display)
    file = table.as_file("nguoi-dan", display, places, lambda one: one.mark, year=month.year)
    if file is not None:
        return file
    lines = _lines(area)
    return rendering.page(
        "residents.html",
        problem=problem,
        done=rendering.t("done_goal") if request.args.get("done") == "goal" else "",
        table=display,
        places=places,
        whole=next((one for one in every if one.id == area), None),
        ticked=table.ticked() if request.method == "POST" else (),
        goal=field("people", 12) if request.method == "POST" else "",
        growth=GROWTH_MONTHS,
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
        import_table=page_imports.latest_table(),
        state=page_imports.state,
    )


@routes.post("/residents/goals")
@guard.needs("goal", residents)
def set_goals() -> Any:
    """The same goal for each area that is ticked."""
    own, given = filters.mine(guard.me()), field("people", 12)
    wanted = ["" if one == WHOLE else one for one in table.ticked()]
    wanted = [one for one in dict.fromkeys(wanted) if one in own.ids]
    people = whole("people")
    if given and (people is None or not 0 < people <= growth.MOST):
        return residents(rendering.t("goal_no_number", most=rendering.number(growth.MOST))), 422
    if not wanted:
        return residents(rendering.t("goal_none_ticked")), 422
    today, credentials = console.today(), guard.credentials()
    # Everybody is everybody of today's areas.
    theirs = [one or console.areas.current(today).id for one in wanted]
    official = console.authority.authorise(
        credentials.token, "goal", theirs, credentials.totp, now=console.clock()
    )
    console.write(growth.put, official, wanted, today.year, people, console.clock())
    return redirect(url_for("console.residents", done="goal"), 303)
