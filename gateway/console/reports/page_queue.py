"""Reports: the queue, the most urgent first."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final

from flask import request
from sqlalchemy import Connection

from flows.triage.tables import CATEGORIES
from gateway.campaigns import console_queries as campaign_queries
from gateway.console import areas, guard, rendering, table
from gateway.console.context import console
from gateway.console.forms import whole
from gateway.console.routes import Routes
from gateway.console.table import Chip, Column, Filter, Table
from gateway.reports import grounds, notes, queue
from gateway.reports.queue import PAGE, Place, QueueFilter

NUMBERS: Final = ("mobile", "landline", "service", "short", "foreign", "odd")
KINDS: Final = {
    "number": NUMBERS,
    "link": ("link",),
    "account": ("account",),
    "brandname": ("brandname",),
}
MINE: Final = "mine"
FLAGS: Final = ("urgent", "appealed", "campaign", "handed")
"""The flags that a case may have."""
COLUMNS: Final = (
    Column("col_what"),
    Column("col_told"),
    Column("col_grounds", "people"),
    Column("col_pretext"),
    Column("col_week", "latest"),
    Column("col_weight", "", "figure"),
)
_MOST_SKIPPED: Final = queue.SCANNED


routes = Routes()


def asked(given: Mapping[str, str]) -> dict[str, str]:
    """The filters in an address, without those that do not exist."""
    wanted = {
        "area": {MINE, *dict(areas.named())},
        "kind": KINDS,
        "pretext": CATEGORIES,
        "flag": FLAGS,
    }
    return {name: given[name] for name, known in wanted.items() if given.get(name) in known}


def wanted(given: Mapping[str, str]) -> QueueFilter:
    """The same filters for the database."""
    flag = given.get("flag", "")
    return QueueFilter(
        areas=_areas(given.get("area", "")),
        kinds=KINDS.get(given.get("kind", "")),
        categories=[given["pretext"]] if "pretext" in given else None,
        urgent=flag == "urgent",
        appealed=flag == "appealed",
        campaign=flag == "campaign",
        handed_to=guard.me().id if flag == "handed" else None,
    )


@routes.get("/reports", endpoint="queue")
@guard.needs("read")
def show_queue() -> Any:
    own, sort = asked(request.args), table.chosen_sort(COLUMNS)
    skipped = min(whole("skip") or 0, _MOST_SKIPPED)
    with console.engine.connect() as connection:
        page = queue.queue(
            connection,
            console.clock(),
            PAGE,
            wanted(own),
            after=_place(request.args.get("after", "")),
            order=sort,
            skipped=skipped if sort else 0,
        )
        keys, ids = [one.key for one in page.lines], [one.id for one in page.lines]
        first = not {"after", "skip"} & request.args.keys()
        rendered = {
            "first": first,
            "courses": grounds.courses(connection, keys, console.today(), console.timezone.key),
            "in_hand": notes.in_hand(connection, ids, guard.me().id, console.clock()),
            "campaigns": campaign_queries.lines(
                connection, [one.campaign_id for one in page.lines if one.campaign_id is not None]
            ),
            "table": _table(connection, own, sort, bool(page.lines or own or not first)),
        }
    older = {"after": f"{page.older[0]!r},{page.older[1]}"} if page.older is not None else None
    return rendering.page(
        "reports.html",
        lines=page.lines,
        older={"skip": page.skipped} if page.skipped is not None else older,
        **rendered,
    )


def _table(connection: Connection, own: Mapping[str, str], sort: str, sifted: bool) -> Table:
    """With the filters that everybody has, counted in the official's own areas, if there is
    anything to sift."""
    if not sifted:
        return Table("queue", COLUMNS, own, sort)
    waits = queue.waiting(connection, console.clock(), ("all", *FLAGS), _areas(MINE), guard.me().id)
    chips = [
        Chip(rendering.t("filter_everywhere"), {}),
        Chip(rendering.t("filter_mine"), {"area": MINE}, waits.all),
        *(
            Chip(rendering.t(f"flag_{flag}"), {"area": MINE, "flag": flag}, getattr(waits, flag))
            for flag in FLAGS
        ),
    ]
    mine = table.saved(connection, "queue")
    return Table("queue", COLUMNS, own, sort, chips, mine, _filters())


def _filters() -> list[Filter]:
    return [
        Filter(
            "kind",
            "filter_kind",
            [(one, rendering.t(f"filter_{one}")) for one in KINDS],
            "filter_any",
        ),
        Filter(
            "pretext",
            "col_pretext",
            [(one, rendering.t(f"category_{one}")) for one in CATEGORIES],
            "filter_any_pretext",
        ),
        Filter(
            "area",
            "filter_area",
            [(MINE, rendering.t("filter_mine")), *areas.named()],
            "filter_everywhere",
        ),
    ]


def _areas(wanted: str) -> frozenset[str] | None:
    """The area ids, present and former, that include one of the wanted communes."""
    if not wanted:
        return None
    if wanted == MINE:
        communes = areas.mine(guard.me())
    else:
        area = console.areas.get(wanted)
        communes = frozenset() if area is None else frozenset(area.members)
    return None if communes is None else areas.holding(communes)


def _place(given: str) -> Place:
    urgency, _, subject_id = given.partition(",")
    try:
        place = float(urgency), int(subject_id)
    except ValueError:
        return math.inf, 0
    return place if math.isfinite(place[0]) and 0 <= place[1] < 1 << 60 else (math.inf, 0)
