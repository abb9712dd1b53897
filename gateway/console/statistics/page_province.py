"""The province: its districts beside each other, the slowest first, and how long subjects wait."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from flask import redirect, request, url_for

from flows.places.areas import Area
from flows.subjects import numbers
from flows.text import fold
from gateway.console import areas, areas_map, guard, rate_map, rendering, table
from gateway.console.alerts import approvers_view
from gateway.console.alerts.emergency_bands import Person
from gateway.console.cache import app_cache
from gateway.console.context import Console, console, console_context
from gateway.console.forms import field
from gateway.console.routes import Routes
from gateway.console.statistics import menu_counts, page_today
from gateway.console.table import Column, Table
from gateway.database.choices import MIN_GROUP_SIZE
from gateway.notifications import contacts, duty, reminders
from gateway.notifications.recipients import DISTRICT
from gateway.officials import accounts
from gateway.reports import queue_age
from gateway.residents import growth
from gateway.statistics import tables
from gateway.statistics.disclosure import EVERYBODY, Figure
from gateway.statistics.today import Count, Picture

DAYS: Final = 7
AGES: Final = (timedelta(hours=6), timedelta(hours=24), timedelta(days=2))
"""Waiting subjects are shown in four ages: below each of these, and above the last."""
OVERDUE: Final = AGES[-1]
_ALERTS: Final = 5
_NEVER: Final = datetime.max.replace(tzinfo=UTC)
_WIDTH: Final = 1_000
_LONGEST_ID: Final = 80
_FRESH, _STALE = timedelta(minutes=1), timedelta(minutes=10)

COLUMNS: Final = (
    Column(
        "province_area",
        "name",
        key=lambda one: fold(one.area.name).casefold(),
        rises=True,
        turns=True,
    ),
    Column(
        "col_reports",
        "reports",
        "figure",
        key=lambda one: one.count.reports if one.count.is_public else None,
        turns=True,
    ),
    Column("col_week"),
    Column("tile_judge", "waits", "figure", key=lambda one: one.waits, turns=True),
    Column(
        "province_oldest",
        "",
        key=lambda one: -one.oldest.timestamp() if one.oldest else None,
        turns=True,
    ),
    Column(
        "province_waited",
        "waited",
        "figure",
        key=lambda one: _number(one.figures["waited"]),
        turns=True,
    ),
    Column(
        "nav_alerts",
        "alerts",
        "figure",
        key=lambda one: _number(one.figures["alerts"]) or None,
        turns=True,
    ),
    Column("province_reach", "reach", "figure", key=lambda one: one.reach, turns=True),
    Column(
        "province_residents",
        "residents",
        "figure",
        key=lambda one: _number(one.figures["residents"]),
        turns=True,
    ),
)
SELDOM: Final = {"province_oldest", "province_waited", "nav_alerts", "province_reach",
                 "province_residents"}  # fmt: skip
"""A figure that no area has is no column."""


def _number(value: Figure) -> int | None:
    return value if isinstance(value, int) else None


Waits = Sequence[tuple[frozenset[str], datetime, int]]
"""Of each subject in the queue: the communes of its reporters, since when it waits, and its id."""


routes = Routes()


def _waits(console: Console) -> Waits:
    cells = areas.cells(console)
    return [
        (frozenset().union(*(cells.get(area, ()) for area in row.areas)), row.since, row.id)
        for row in console.read(queue_age.waiting, console.clock())
    ]


@dataclass(frozen=True, slots=True)
class ProvinceFigures:
    """count    reports of the last days, by how many people
    figures  of this month
    goal     how many people should be subscribed by the end of the year; None: nobody has set one
    """

    count: Count
    figures: Mapping[str, Figure]
    goal: int | None

    @property
    def share(self) -> int | None:
        """Per cent of the goal."""
        people = self.figures["residents"]
        return 100 * people // self.goal if self.goal and isinstance(people, int) else None

    @property
    def reach(self) -> int | None:
        """Per cent of the messages that arrived."""
        sent, reached = self.figures["sent"], self.figures["reached"]
        known = isinstance(sent, int) and isinstance(reached, int) and sent > 0
        return round(100 * reached / sent) if known else None  # type: ignore[operator]


@dataclass(frozen=True, slots=True)
class District(ProvinceFigures):
    """in_charge  the officials whose area it is, and where each can be called
    reminded  when, if it was in the last day
    week      its reports by day; 0 if few people are behind it
    waits     how many subjects its people wait for; `oldest` since when the first, `longest` its
              id, `overdue` how many for longer than `OVERDUE`
    """

    area: Area
    in_charge: Sequence[Person]
    reminded: datetime | None
    week: Sequence[int]
    waits: int
    oldest: datetime | None
    longest: int | None
    overdue: int

    @property
    def names(self) -> str:
        return ", ".join(one.name for one in self.in_charge)

    @property
    def called(self) -> Sequence[Person]:
        """Those who have given a phone."""
        return [one for one in self.in_charge if one.phone]

    @property
    def may_be_reminded(self) -> bool:
        return bool(self.overdue and self.called) and self.reminded is None

    @property
    def quiet(self) -> bool:
        """Whether there is nothing to compare: nobody reports or waits, and no alert went out."""
        alerts = self.figures["alerts"]
        return not (self.count.is_public or self.waits or (isinstance(alerts, int) and alerts))


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the bar of what waits, by age."""

    age: int
    count: int
    x: int
    width: int


@routes.post("/province/remind")
@guard.needs("oversee")
def remind() -> Any:
    """Notifies the officials in charge of a district in which something waits too long, once a
    day."""
    now = console.clock()
    districts, _ = _districts(page_today.province().value, _waiting())
    asked = [one for one in districts if one.area.id == field("area", _LONGEST_ID)]
    district = guard.found_or_404(asked[0] if asked else None)
    if not district.may_be_reminded or district.longest is None:
        return province(rendering.t("province_not_reminded")), 422
    console.write(reminders.remind, guard.me(), district.area.id, district.longest, now)
    return redirect(url_for("console.province", done="reminded"), 303)


def _waiting() -> Waits:
    cache = app_cache("console queue age", _waits, fresh=_FRESH, stale=_STALE)
    return cache.of(console_context()).value


@routes.get("/province")
@guard.needs("oversee")
def province(problem: str = "") -> str:
    now = console.clock()
    picture = page_today.province().value
    waits = _waiting()
    districts, figures = _districts(picture, waits)
    goal = sum(one.goal or 0 for one in districts)
    plan = areas_map.plan(())
    with console.engine.connect() as connection:
        on_duty = [
            one
            for one in duty.roster(connection, now)
            if one.begins_at is None or one.begins_at <= now
        ]
        reach = approvers_view.reach(connection, now, duty.of_everybody(connection, now))
    counts = picture.by_commune(DAYS, [one.area.id for one in plan.spots])
    compared = [one for one in districts if not one.quiet]
    display = Table("province", _columns(compared), {}, table.chosen_sort(COLUMNS))
    return rendering.page(
        "province.html",
        problem=problem,
        done=rendering.t("province_reminded") if request.args.get("done") == "reminded" else "",
        on_duty=on_duty,
        reach=reach,
        districts=districts,
        table=display,
        compared=table.arranged(compared, display),
        quiet=[one for one in districts if one.quiet],
        unkept=[one for one in districts if not one.in_charge],
        most=_most(districts),
        overdue=[one for one in districts if one.overdue],
        waiting=len(waits),
        parts=_parts([now - since for _, since, _ in waits]),
        oldest=min((since for _, since, _ in waits), default=None),
        whole=ProvinceFigures(picture.whole(DAYS, None, counts), figures, goal or None),
        to_approve=menu_counts.waiting().get("nav_alerts"),
        now=now,
        overdue_after=OVERDUE,
        days=DAYS,
        shapes=plan.shapes,
        cells=rate_map.cells(plan, counts, picture.subscribers, True),
        classes=rate_map.CLASSES,
        least_subscribers=rate_map.LEAST_SUBSCRIBERS,
        links={one.area.id: url_for("console.queue", area=one.area.id) for one in plan.spots},
        alerts=console.alerts.listing(guard.credentials())[:_ALERTS],
        min_people=MIN_GROUP_SIZE,
        month=console.today().replace(day=1),
    )


def _columns(compared: Sequence[District]) -> list[Column]:
    """Without those that no district has anything in."""
    return [one for one in COLUMNS if one.word not in SELDOM or _known(one, compared)]


def _known(column: Column, compared: Sequence[District]) -> bool:
    return column.key is not None and any(column.key(one) is not None for one in compared)


def _most(districts: Sequence[District]) -> dict[str, int]:
    """The largest figures of the columns that have bars."""
    subscribers = [one.figures["residents"] for one in districts]
    return {
        "reports": max((one.count.reports for one in districts if one.count.is_public), default=0),
        "waits": max((one.waits for one in districts), default=0),
        "residents": max((each for each in subscribers if isinstance(each, int)), default=0),
    }


def _districts(picture: Picture, waits: Waits) -> tuple[list[District], Mapping[str, Figure]]:
    """The districts, and the figures of all together."""
    today, current = console.today(), console.areas.current(console.today())
    groups, month = current.groups(), today.replace(day=1)
    with console.engine.connect() as connection:
        wanted = [EVERYBODY, *(one.id for one in groups)]
        sheet = tables.sheet(connection, current, wanted, month, month)
        goals = growth.of_year(connection, today.year)
        officials = [
            one
            for one in accounts.listed(connection, console.clock())
            if one.role in DISTRICT and one.disabled_at is None
        ]
        keys = console.authority.keys
        phones = contacts.phones(connection, keys, [one.id for one in officials])
        reminded = reminders.latest(connection, console.clock())
    rows = []
    for group in groups:
        members = frozenset(group.members)
        theirs = [
            (since, subject)
            for communes, since, subject in waits
            if not communes.isdisjoint(members)
        ]
        people = [one for one in officials if group.id in one.areas]
        oldest, longest = min(theirs, default=(None, None))
        visible = picture.by_commune(DAYS, members)
        rows.append(
            District(
                picture.whole(DAYS, members, visible),
                sheet.of(group.id)[0].figures,
                goals.get(group.id),
                group,
                [
                    Person(one.id, one.name, numbers.national(phones.get(one.id, "")))
                    for one in people
                ],
                reminded.get(group.id),
                [
                    picture.on(today - timedelta(days=n), members).reports
                    for n in range(DAYS - 1, -1, -1)
                ],
                len(theirs),
                oldest,
                longest,
                sum(console.clock() - since > OVERDUE for since, _ in theirs),
            )
        )
    rows.sort(key=lambda one: (one.oldest or _NEVER, one.area.name))
    return rows, sheet.of(EVERYBODY)[0].figures


def _parts(ages: Sequence[timedelta]) -> list[Part]:
    counts = [0] * (len(AGES) + 1)
    for age in ages:
        counts[sum(age >= limit for limit in AGES)] += 1
    parts, x = [], 0
    for n, count in enumerate(counts):
        width = round(_WIDTH * count / len(ages)) if ages else 0
        parts.append(Part(n, count, x, width))
        x += width
    return parts
