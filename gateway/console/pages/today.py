"""Today: what waits for me, and where reports come from.

Counts are of my own areas alone, and are made once a minute: a hundred officials who open the
page at a bad hour cost what one does.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from flask import Blueprint, Response, current_app

from flows.areas import Area
from gateway.console import areas_map, guard, shown
from gateway.console.context import Console, here
from gateway.ledger import console_today, officials
from gateway.ledger.acts import ACTS, communes, covers
from gateway.ledger.alerts import books
from gateway.ledger.alerts.moves import Alert
from gateway.ledger.authority import Official
from gateway.ledger.console_today import FEWEST, Count

DAYS: Final = 7
FRESH: Final = timedelta(minutes=1)
_SEES_ALL: Final = frozenset({"auditor", "administrator"})


class Counts:
    """The counts of the whole province, as they were at most a minute ago."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._at: datetime | None = None
        self._found: Mapping[str, Count] = {}

    def of(self, console: Console) -> Mapping[str, Count]:
        now = console.clock()
        # While one counts anew the others take what was counted before.
        if not self._lock.acquire(blocking=self._at is None):
            return self._found
        try:
            if self._at is None or not timedelta() <= now - self._at < FRESH:
                with console.engine.connect() as connection:
                    since = now - timedelta(days=DAYS)
                    cells = _cells(console)
                    self._found = console_today.reports_by_commune(connection, cells, since)
                self._at = now
            return self._found
        finally:
            self._lock.release()


def add(pages: Blueprint) -> None:
    pages.record_once(lambda state: state.app.extensions.setdefault("console counts", Counts()))
    pages.get("")(today)
    pages.get("/map.svg")(picture)


def _cells(console: Console) -> dict[str, list[str]]:
    """Of each area of whatever time the communes of today."""
    now = console.today()
    return {
        area.id: sorted(
            {member for one in console.areas.today(area.id, now) for member in one.members}
        )
        for known in console.areas.sets
        for area in known.areas
    }


def _communes() -> list[Area]:
    current = here().areas.current(here().today())
    return [area for area in current.areas if area.kind == "commune"]


def _mine(who: Official) -> frozenset[str]:
    """The communes whose numbers they see."""
    if who.role in _SEES_ALL:
        return frozenset(area.id for area in _communes())
    book = here().areas
    return frozenset().union(*(communes(book, [one]) or () for one in who.areas))


def _counts() -> Mapping[str, Count]:
    kept: Counts = current_app.extensions["console counts"]
    return kept.of(here())


@guard.needs("read")
def today() -> Any:
    me = guard.me()
    mine, counts = _mine(me), _counts()
    rows = [(area.name, counts[area.id]) for area in _communes() if area.id in mine & counts.keys()]
    rows.sort(key=lambda row: (-row[1].reports, row[0]))
    return shown.page(
        "today.html",
        to_approve=_to_approve(me),
        returned=_returned(me),
        care=_care(me),
        rows=rows,
        days=DAYS,
        fewest=FEWEST,
        steps=areas_map.STEPS,
        elsewhere=any(area.id not in mine for area in _communes()),
    )


@guard.needs("read")
def picture() -> Any:
    counts = {area: count.reports for area, count in _counts().items()}
    drawn = areas_map.draw(_communes(), counts, _mine(guard.me()))
    return Response(drawn, content_type="image/svg+xml")


def _to_approve(me: Official) -> list[Alert]:
    """Submitted alerts that this official may approve: of their areas, and not of their hand."""
    if me.role not in ACTS["approve"].roles:
        return []
    console = here()
    found = console.desk.listing(guard.proof(), ["submitted"])
    with console.engine.connect() as connection:
        return [
            one
            for one in found
            if covers(console.areas, me.role, me.areas, one.content.areas)
            and (one.content.kind == "exercise" or me.id not in books.hands(connection, one.id))
        ]


def _returned(me: Official) -> list[Alert]:
    """Alerts that came back to them, to be written anew."""
    if me.role not in ACTS["draft"].roles:
        return []
    found = here().desk.listing(guard.proof(), ["returned"])
    return [one for one in found if me.id in (one.created_by, one.submitted_by)]


def _care(me: Official) -> dict[str, Any]:
    """Of the accounts, for those who keep them: whose codes are locked, who is alone."""
    if me.role not in ACTS["manage"].roles:
        return {}
    now = here().clock()
    with here().engine.connect() as connection:
        found = [one for one in officials.listed(connection, now) if one.disabled_at is None]
    able = [one for one in found if one.role == "administrator" and one.enrolled]
    locked = [one for one in found if one.locked_until is not None and one.locked_until > now]
    return {"alone": len(able) < 2, "locked": locked}
