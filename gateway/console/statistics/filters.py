"""The areas and months whose figures an official wants, and those that they may see."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from flask import request

from flows.places.areas import Area
from gateway.console import guard, rendering
from gateway.console.context import console
from gateway.database.choices import ROLES, roles
from gateway.officials.authorization import Official
from gateway.officials.permissions import communes
from gateway.statistics.disclosure import EVERYBODY
from gateway.statistics.month import earlier
from gateway.statistics.tables import months

ALL_AREAS: Final = roles("everywhere")
MOST_MONTHS: Final = 12
MOST_LINES: Final = 60
"""The most on a page; more goes into a file."""
USUAL_MONTHS: Final = 3


@dataclass(frozen=True, slots=True)
class VisibleAreas:
    """The areas whose figures an official sees, of today.

    whole      everybody, also without an area
    districts  former ones of which they have every commune
    """

    whole: bool
    districts: Sequence[Area]
    communes: Sequence[Area]

    @property
    def ids(self) -> list[str]:
        own = [*self.districts, *self.communes]
        return [*([EVERYBODY] if self.whole else []), *(area.id for area in own)]

    @property
    def heads(self) -> list[str]:
        """The largest of them: none is within another one."""
        if self.whole:
            return [EVERYBODY]
        inside = {member for area in self.districts for member in area.members}
        return [
            *(area.id for area in self.districts),
            *(area.id for area in self.communes if area.id not in inside),
        ]


def mine(official: Official) -> VisibleAreas:
    current = console.areas.current(console.today())
    every = [area for area in current.areas if area.kind == "commune"]
    if official.role in ALL_AREAS:
        return VisibleAreas(True, current.groups(), every)
    own = frozenset().union(*(communes(console.areas, [one]) or () for one in official.areas))
    whole = [each for each in current.groups() if set(each.members) <= own]
    districts = whole if ROLES[official.role].areas != "commune" else []
    return VisibleAreas(False, districts, [area for area in every if area.id in own])


def name(area_id: str) -> str:
    return rendering.area(area_id) if area_id else rendering.t("figures_everybody")


@dataclass(frozen=True, slots=True)
class Choice:
    """The requested areas, and months from `first` to `last`, both included."""

    areas: Sequence[str]
    first: date
    last: date
    problem: str = ""

    @property
    def args(self) -> dict[str, Any]:
        """The choice as URL parameters."""
        areas = [area or "all" for area in self.areas]
        return {"first": f"{self.first:%Y-%m}", "last": f"{self.last:%Y-%m}", "area": areas}

    @property
    def lines(self) -> int:
        return len(self.areas) * len(months(self.first, self.last))


def choice(own: VisibleAreas) -> Choice:
    """The choice of the request, with defaults. An area of others is a 404."""
    this_month = console.today().replace(day=1)
    last = min(_month("last") or this_month, this_month)
    usual = earlier(last, USUAL_MONTHS - 1)
    first = _month("first") or usual
    asked = ["" if one == "all" else one for one in request.args.getlist("area")]
    for area in asked:
        guard.found_or_404(area in own.ids or None)
    usually = [*own.heads, *(area.id for area in own.districts)] or own.ids
    areas = list(dict.fromkeys(asked or usually))
    problem = ""
    if first > last:
        first, problem = usual, rendering.t("figures_order")
    elif first < earlier(last, MOST_MONTHS - 1):
        first = earlier(last, MOST_MONTHS - 1)
        problem = rendering.t("figures_long", most=MOST_MONTHS)
    return Choice(areas, first, last, problem)


def _month(name: str) -> date | None:
    """None if there is no month or it is not valid."""
    try:
        return date.fromisoformat(f"{request.args.get(name, '')}-01")
    except ValueError:
        return None


def offered(first: date | None) -> list[date]:
    """The months to choose from, the newest first: since there is anything, three years at most."""
    this_month = console.today().replace(day=1)
    since = max(first or this_month, earlier(this_month, 35))
    return months(since.replace(day=1), this_month)[::-1]
