"""Today: what waits for the official, what is under way, what is rising, where reports come from.

An open page asks again for what waits. Everything is about the official's own areas. Counts of the
province are cached for a minute (`_picture_cache`); each request adds up its official's areas from
them.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any, Final

from flask import Response, request, url_for

from gateway.alerts import console_queries as alert_queries
from gateway.campaigns import console_queries as campaign_queries
from gateway.console import areas, areas_map, charts, guard, rate_map, rendering
from gateway.console.alerts import emergency_bands, presenter
from gateway.console.cache import app_cache
from gateway.console.carriers import status
from gateway.console.carriers.status import Line
from gateway.console.charts import Chart, Series
from gateway.console.context import Console, console, console_context
from gateway.console.officials import colleagues
from gateway.console.routes import Routes
from gateway.console.statistics import to_do
from gateway.database.cache import Cache, Snapshot
from gateway.database.choices import MIN_GROUP_SIZE
from gateway.notifications import duty
from gateway.officials.permissions import communes
from gateway.reports import console_queries, grounds
from gateway.statistics import today as today_counts
from gateway.statistics.today import BEFORE_DAYS, WINDOWS, Count, Picture, RiseCount

FRESH: Final = timedelta(minutes=1)
STALE: Final = timedelta(minutes=10)
COUNT_SECONDS = 0.05
"""Seconds that the page waits for the counts; after that it comes without them."""
CHART_DAYS: Final = 30
MOST_ALERTS: Final = 8
"""Alerts of each list; the page Alerts has all."""
_DOUBLE: Final = 2


routes = Routes()


def _count(console: Console) -> Picture:
    return console.read(
        today_counts.picture, areas.cells(console), console.clock(), console.timezone.key
    )


def _picture_cache() -> Cache[Console, Picture]:
    return app_cache("console province", _count, fresh=FRESH, stale=STALE)


def province() -> Snapshot[Picture]:
    """The province's counts, from the cache."""
    return _picture_cache().of(console_context())


@routes.get("")
@guard.quiet
@guard.needs("read")
def today() -> Any:
    """Shows waiting items at once. Slow counts may come a little later. A page that is open already
    gets nothing while its content has not changed."""
    me, mine, days = guard.me(), areas.mine(guard.me()), _days()
    waits, under_way, progress = to_do.load(me)
    mark = to_do.mark(waits, under_way, progress)
    if "HX-Request" in request.headers and request.args.get("seen") == mark:
        return Response(status=204)
    snapshot, carriers = (
        _picture_cache().soon(console_context(), COUNT_SECONDS),
        status.line_cache().soon(console_context(), COUNT_SECONDS),
    )
    return rendering.page(
        "today.html",
        waits=waits,
        names=console.read(
            alert_queries.names, [one.submitted_by or one.created_by for one in waits.to_approve]
        ),
        reaches=presenter.reaches(waits.to_approve[:MOST_ALERTS]),
        text_of=presenter.beyond_title,
        bands=emergency_bands.by_alert(waits.emergencies),
        mark=mark,
        newcomers=colleagues.new_accounts(me),
        unusual_approvals=colleagues.approved_otherwise(),
        on_duty=_on_duty(mine),
        under_way=under_way,
        progress=progress,
        lines=None if carriers is None else carriers.value,
        heard=_in_use(carriers.value) if carriers is not None else (),
        now=console.clock(),
        day=console.today(),
        everywhere=mine is None,
        days=days,
        windows=WINDOWS,
        compared=days == BEFORE_DAYS,
        most_alerts=MOST_ALERTS,
        risen=_risen,
        min_people=MIN_GROUP_SIZE,
        classes=rate_map.CLASSES,
        least_subscribers=rate_map.LEAST_SUBSCRIBERS,
        links=_queues(mine),
        counted=None if snapshot is None else snapshot.at,
        **({} if snapshot is None else _counted(snapshot.value, days, mine)),
    )


def _in_use(carriers: Sequence[Line]) -> Sequence[Line]:
    """Carriers with something to show: one that sent nothing in a day and is only idle is left
    out."""
    now = console.clock()
    return [
        one
        for one in carriers
        if one.traffic.sent("day") or one.health(now).word not in ("idle", "receives")
    ]


def _on_duty(mine: frozenset[str] | None) -> list[duty.Duty]:
    """The officials on duty now in the reader's areas."""
    now, book = console.clock(), console.areas
    every = console.read(duty.roster, now)
    return [
        one
        for one in every
        if (one.begins_at is None or one.begins_at <= now)
        and (mine is None or not mine.isdisjoint(communes(book, one.areas) or ()))
    ]


def _counted(now: Picture, days: int, mine: frozenset[str] | None) -> dict[str, Any]:
    counts = now.by_commune(days, mine if mine is not None else [one.id for one in areas.current()])
    rows = [(one, counts[one.id]) for one in areas.current() if one.id in counts]
    rows.sort(key=lambda row: (-row[1].reports, row[0].name))
    numbers, campaigns = now.rising(now.numbers, mine), now.rising(now.campaigns, mine)
    before = now.by_commune_before(counts) if days == BEFORE_DAYS else {}
    whole = now.whole(days, mine, counts)
    chart = _by_day(now, mine)
    return {
        "numbers": numbers,
        "campaigns": campaigns,
        **_weeks([one.id for one in numbers], [one.id for one in campaigns]),
        **_map(now, days, mine),
        "rows": rows,
        "changes": {one: _change(counts[one], before.get(one, Count())) for one in before},
        "whole": whole,
        "whole_change": _change(whole, now.whole_before(mine, before))
        if days == BEFORE_DAYS
        else "",
        "chart": chart,
        "any_day": any(value is not None for one in chart.series for value in one.values),
    }


def _change(now: Count, before: Count) -> str:
    """Against the week before, in words; "" if too few people are behind one of the two."""
    if not (now.is_public and before.is_public):
        return ""
    more = now.reports - before.reports
    word = "more" if more > 0 else "fewer" if more < 0 else "same"
    return rendering.t(f"change_{word}", count=rendering.number(abs(more)))


def _risen(one: RiseCount) -> str:
    """How much more people a day reported it than in the days before, in words."""
    if one.a_day * BEFORE_DAYS < MIN_GROUP_SIZE:
        return rendering.t("risen_new", min_people=MIN_GROUP_SIZE)
    times = one.now / one.a_day
    if times < _DOUBLE:
        return rendering.t("risen_percent", percent=round(100 * (times - 1)))
    return rendering.t("risen_times", times=rendering.number(round(times)))


def _weeks(numbers: Sequence[int], campaigns: Sequence[int]) -> dict[str, Any]:
    """The last seven days of what rises, by id."""
    now, zone = console.clock(), console.timezone.key
    if not numbers and not campaigns:
        return {"weeks": {}, "campaign_weeks": {}, "lines_of": {}}
    with console.engine.connect() as connection:
        keys = {
            one.id: one.key for one in console_queries.chosen(connection, numbers, len(numbers))
        }
        courses = grounds.courses(connection, list(keys.values()), console.today(), zone)
        counted = campaign_queries.days(connection, campaigns, now)
        return {
            "weeks": {one: courses[key].days for one, key in keys.items()},
            "campaign_weeks": {
                one: charts.campaign_week(each, now) for one, each in counted.items()
            },
            "lines_of": campaign_queries.lines(connection, campaigns),
        }


@routes.get("/areas.svg")
@guard.public("where the communes lie is no secret")
def shapes() -> Any:
    drawn = areas_map.sprite(areas_map.plan().shapes)
    headers = {"Cache-Control": "public, max-age=86400"}
    return Response(drawn, content_type="image/svg+xml", headers=headers)


def _map(now: Picture, days: int, mine: frozenset[str] | None) -> dict[str, Any]:
    """All communes, since a wave comes from next door."""
    plan = areas_map.plan(mine or ())
    counts = now.by_commune(days, [one.area.id for one in plan.spots])
    return {
        "shapes": plan.shapes,
        "cells": rate_map.cells(plan, counts, now.subscribers, mine is None),
    }


def _queues(mine: frozenset[str] | None) -> dict[str, str]:
    """The links of the official's own communes, on the map and in the table."""
    return {
        one.id: url_for("console.queue", area=one.id)
        for one in areas.current()
        if mine is None or one.id in mine
    }


def _days() -> int:
    """The requested window; a week unless it is one of the others."""
    days = next((one for one in WINDOWS if request.args.get("days") == str(one)), None)
    return days or 7


def _by_day(now: Picture, mine: frozenset[str] | None) -> Chart:
    last = console.today()
    days = [last - timedelta(days=n) for n in range(CHART_DAYS - 1, -1, -1)]
    counts = [now.on(day, mine) for day in days]
    # A day with too few people says nothing, not even that there were none.
    values = [count.reports if count.is_public else None for count in counts]
    return Chart([charts.day(one) for one in days], [Series(rendering.t("col_reports"), values)])
