"""Reports: the queue, worst first, and the way to one subject."""

from __future__ import annotations

import math
from typing import Any, Final

from flask import Blueprint, redirect, request, url_for

from flows.places.areas import Area
from flows.values import Subject
from gateway.console import areas, guard, rendering
from gateway.console.context import console_context
from gateway.console.forms import field
from gateway.console.reports import presenter
from gateway.reports import console_queries, subjects, verdict_service
from gateway.reports.console_queries import Place
from gateway.reports.verdict_service import CantJudge

PAGE: Final = 25
MOST_TYPED: Final = 60
NUMBERS: Final = ("mobile", "landline", "service", "short", "foreign", "odd")
KINDS: Final = {
    "number": NUMBERS,
    "link": ("link",),
    "account": ("account",),
    "brandname": ("brandname",),
}
MINE: Final = "mine"


def add(pages: Blueprint) -> None:
    pages.add_app_template_filter(presenter.name, "subject_name")
    pages.add_app_template_filter(presenter.urgency, "urgency")
    pages.get("/reports")(queue)
    pages.post("/reports/find")(find)
    pages.post("/reports/open")(open_subject)


@guard.needs("read")
def queue() -> Any:
    return _queue()


def _queue(problem: str = "", typed: str = "", not_known: str = "") -> str:
    wanted, kind = request.args.get("area", ""), request.args.get("kind", "")
    choices = _choices()
    wanted = wanted if wanted == MINE or any(one.id == wanted for one in choices) else ""
    kind = kind if kind in KINDS else ""
    with console_context().engine.connect() as connection:
        page = console_queries.queue(
            connection,
            console_context().clock(),
            PAGE,
            areas=_areas(wanted),
            kinds=KINDS.get(kind),
            after=_place(request.args.get("after", "")),
        )
    asked = {name: value for name, value in (("area", wanted), ("kind", kind)) if value}
    older = None if page.older is None else f"{page.older[0]!r},{page.older[1]}"
    return rendering.page(
        "reports.html",
        problem=problem,
        lines=page.lines,
        older=older,
        first="after" not in request.args,
        asked=asked,
        kinds=KINDS,
        choices=choices,
        mine=MINE,
        typed=typed,
        not_known=not_known,
        most_typed=MOST_TYPED,
    )


def _choices() -> list[Area]:
    """Former districts, then communes, of today."""
    areas = console_context().areas.current(console_context().today()).areas
    return sorted(areas, key=lambda one: (one.kind == "commune", one.name))


def _areas(wanted: str) -> frozenset[str] | None:
    """The areas, past or present, that have one of the wanted communes."""
    if not wanted:
        return None
    if wanted == MINE:
        communes = areas.mine(guard.me())
    else:
        area = console_context().areas.get(wanted)
        communes = frozenset() if area is None else frozenset(area.members)
    return None if communes is None else areas.holding(communes)


def _place(given: str) -> Place:
    urgency, _, subject_id = given.partition(",")
    try:
        place = float(urgency), int(subject_id)
    except ValueError:
        return math.inf, 0
    return place if math.isfinite(place[0]) and 0 <= place[1] < 1 << 60 else (math.inf, 0)


@guard.needs("read")
def find() -> Any:
    typed = field("q", MOST_TYPED)
    about = _read(typed)
    if isinstance(about, str):
        return _queue(about, typed), 422
    with console_context().engine.connect() as connection:
        known = subjects.id_of(connection, about.key)
    if known is not None:
        return redirect(url_for("console.subject", subject_id=known), 303)
    if about.kind == "odd":
        return _queue(rendering.t("find_odd", shown=about.display), typed), 422
    return _queue(typed=typed, not_known=about.display)


@guard.needs("refer")
def open_subject() -> Any:
    """Opens the page of a subject that nobody has reported yet, so that it can be judged."""
    typed, console = field("q", MOST_TYPED), console_context()
    about = _read(typed)
    if isinstance(about, str):
        return _queue(about, typed), 422
    try:
        made = console.judging.open(guard.credentials(), about, now=console.clock())
    except CantJudge as error:
        return _queue(rendering.t(f"cant_{error.reason}"), typed), 422
    return redirect(url_for("console.subject", subject_id=made), 303)


def _read(typed: str) -> Subject | str:
    """The typed subject, or why it is none."""
    try:
        return verdict_service.read(typed)
    except CantJudge as error:
        return rendering.t(f"cant_{error.reason}")
