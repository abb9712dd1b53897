"""How much waits behind the entries of the menu, for each official; a little old."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from flask import current_app
from sqlalchemy.exc import SQLAlchemyError

from gateway.console import areas, guard, rendering
from gateway.console.context import console
from gateway.console.statistics import to_do
from gateway.reports import queue

FRESH: Final = timedelta(seconds=20)
_MOST_CACHED: Final = 500
_CACHE: Final = "console menu counts"


@dataclass(frozen=True, slots=True)
class Waiting:
    """count; `urgent` if an emergency is among them"""

    count: int
    urgent: bool = False


def waiting() -> Mapping[str, Waiting]:
    """By the word of the menu's entry; of the official who is signed in. Empty while the database
    is unavailable: then the page says so itself."""
    cached: dict[int, tuple[datetime, Mapping[str, Waiting]]]
    cached = current_app.extensions.setdefault(_CACHE, {})
    me, now = guard.me(), console.clock()
    at, value = cached.get(me.id, (None, {}))
    if at is not None and abs(now - at) < FRESH:
        return value
    if len(cached) >= _MOST_CACHED:
        cached.clear()
    try:
        value = _counted()
    except SQLAlchemyError:
        return {}
    cached[me.id] = now, value
    return value


def _counted() -> Mapping[str, Waiting]:
    me, counts = guard.me(), {}
    if rendering.may("judge"):
        mine = areas.mine(me)
        near = None if mine is None else areas.holding(mine)
        waits = console.read(queue.waiting, console.clock(), ["all"], near)
        counts["nav_reports"] = Waiting(waits.all)
    if rendering.may("approve"):
        alerts = to_do.waiting_alerts(me)
        urgent = any(one.content.kind == "emergency" for one in alerts)
        counts["nav_alerts"] = Waiting(len(alerts), urgent)
    return counts
