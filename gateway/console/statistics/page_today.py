"""Today: what waits for me, what is under way, what is rising, where reports come from.

Everything is of one's own areas. Counts of the province are kept for a minute (`kept`): whoever
looks adds their own areas up from them.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final

from flask import Blueprint, Response, current_app, request, url_for

from gateway.console import areas, areas_map, charts, guard, rendering
from gateway.console.cache import Kept, Seen
from gateway.console.carriers import status
from gateway.console.charts import Chart, Series
from gateway.console.context import Console, here
from gateway.console.officials import colleagues
from gateway.console.statistics import to_do
from gateway.statistics import today as today_counts
from gateway.statistics.today import MIN_GROUP_SIZE, WINDOWS, Count, Picture

FRESH: Final = timedelta(minutes=1)
STALE: Final = timedelta(minutes=10)
SOON = 0.05
"""Seconds that the page waits for the counts; after that it comes without them."""
CHART_DAYS: Final = 30
_KEPT: Final = "console province"


def add(pages: Blueprint) -> None:
    kept: Kept[Picture] = Kept(_count, fresh=FRESH, stale=STALE)
    pages.record_once(lambda state: state.app.extensions.setdefault(_KEPT, kept))
    pages.get("")(today)
    pages.get("/map.svg")(picture)
    pages.get("/reports-by-day.svg")(by_day)


def _count(console: Console) -> Picture:
    with console.engine.connect() as connection:
        return today_counts.picture(
            connection, areas.cells(console), console.clock(), console.timezone.key
        )


def _kept() -> Kept[Picture]:
    kept: Kept[Picture] = current_app.extensions[_KEPT]
    return kept


def province() -> Seen[Picture]:
    """The province's counts as they were a moment ago."""
    return _kept().of(here())


@guard.needs("read")
def today() -> Any:
    """What waits is there at once; what takes long to count may come a moment later."""
    me, mine, days = guard.me(), areas.mine(guard.me()), _days()
    waits, under_way, progress = to_do.found(me)
    seen, carriers = _kept().soon(here(), SOON), status.kept().soon(here(), SOON)
    return rendering.page(
        "today.html",
        waits=waits,
        newcomers=colleagues.new_accounts(me),
        told=colleagues.approved_otherwise(),
        under_way=under_way,
        progress=progress,
        lines=None if carriers is None else carriers.found,
        now=here().clock(),
        everywhere=mine is None,
        days=days,
        windows=WINDOWS,
        fewest=MIN_GROUP_SIZE,
        steps=areas_map.STEPS,
        links=_queues(),
        counted=None if seen is None else seen.at,
        **({} if seen is None else _counted(seen.found, days, mine)),
    )


def _counted(now: Picture, days: int, mine: frozenset[str] | None) -> dict[str, Any]:
    counts = _counts(now, days, mine)
    rows = [(one, counts[one.id]) for one in areas.current() if one.id in counts]
    rows.sort(key=lambda row: (-row[1].reports, row[0].name))
    return {
        "numbers": now.rising(now.numbers, mine),
        "campaigns": now.rising(now.campaigns, mine),
        "plan": _plan(counts, mine),
        "rows": rows,
        "whole": now.whole(days, mine, counts),
        "chart": _by_day(now, mine),
    }


@guard.needs("read")
def by_day() -> Any:
    return charts.answer(_by_day(province().found, areas.mine(guard.me())))


@guard.needs("read")
def picture() -> Any:
    mine = areas.mine(guard.me())
    plan = guard.found_or_404(_plan(_counts(province().found, _days(), mine), mine))
    drawn = areas_map.draw(plan, narrow="narrow" in request.args)
    return Response(drawn, content_type="image/svg+xml")


def _counts(now: Picture, days: int, mine: frozenset[str] | None) -> dict[str, Count]:
    return now.by_commune(days, mine if mine is not None else [one.id for one in areas.current()])


def _plan(counts: Mapping[str, Count], mine: frozenset[str] | None) -> areas_map.Plan | None:
    return areas_map.plan(
        areas.current(), {one: count.reports for one, count in counts.items()}, mine
    )


def _queues() -> dict[str, str]:
    """Where a commune's name, on the map and in the table, leads to."""
    return {one.id: url_for("console.queue", area=one.id) for one in areas.current()}


def _days() -> int:
    """The window that is asked for; a week unless it is one of the others."""
    found = next((one for one in WINDOWS if request.args.get("days") == str(one)), None)
    return found or 7


def _by_day(now: Picture, mine: frozenset[str] | None) -> Chart:
    last = here().today()
    days = [last - timedelta(days=n) for n in range(CHART_DAYS - 1, -1, -1)]
    counts = [now.on(day, mine) for day in days]
    # A day with too few people says nothing, not even that there were none.
    values = [count.reports if count.told else None for count in counts]
    return Chart(
        "bars", [charts.day(one) for one in days], [Series(rendering.t("col_reports"), values)]
    )
