"""Alerts: those that wait for the reader, those under way, and the page of one alert.

Actions on an alert: `page_actions`. Its live progress: `page_progress`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any, Final

from flask import Response, request, url_for
from sqlalchemy import Connection

from flows.alerts import loudspeaker
from flows.alerts.values import Fault
from gateway.alerts import console_queries, deliveries, evidence, history
from gateway.alerts.history import PastMove
from gateway.alerts.lifecycle import RUNNING, Alert, NotPossible
from gateway.alerts.listing import AlertFilter
from gateway.alerts.service import PAGE
from gateway.alerts.template_versions import versions_of
from gateway.console import areas, areas_map, guard, rate_limits, rate_map, rendering, table
from gateway.console.alerts import (
    alert_form,
    approvers_view,
    audience_view,
    deliveries_csv,
    diff,
    emergency_bands,
    page_progress,
    presenter,
    preview,
    progress_view,
)
from gateway.console.alerts.approvers_view import Approvers
from gateway.console.alerts.progress_view import Segment, bar
from gateway.console.context import console
from gateway.console.forms import whole
from gateway.console.reports.presenter import grouped_within
from gateway.console.routes import Routes
from gateway.console.table import Chip, Column, Filter, Table
from gateway.database.choices import alert_states
from gateway.officials.permissions import PERMISSIONS, covers, sharing
from gateway.web.media_types import CSV

FILTERS: Final[Mapping[str, tuple[str, ...]]] = {
    "waiting": ("submitted",),
    "running": RUNNING,
    "written": ("draft", "returned"),
    "over": ("sent", "cancelled", "expired", "rejected"),
}
"""Words of `alert_filter_`, and the states that each filter shows."""
COLUMNS: Final = (
    Column("alert_col_number", "", turns=True, says=lambda line: line.alert.id),
    Column("col_state", says=lambda line: rendering.t(f"alert_state_{line.state}")),
    Column("compose_kind", says=lambda line: rendering.t(f"kind_{line.alert.content.kind}")),
    Column("alert_col_says", says=lambda line: presenter.excerpt(line.alert)),
    Column(
        "alert_col_areas",
        says=lambda line: ", ".join(map(rendering.area, line.alert.content.areas)),
    ),
    Column("alert_col_writer", says=lambda line: line.writer),
    Column("alert_col_reached", look="figure", says=lambda line: line.received),
    Column("alert_col_all", look="figure", says=lambda line: line.total),
    Column("col_time", look="figure", says=lambda line: rendering.format_time(_last(line.alert))),
)
ONLY_FILE: Final = ("alert_col_says", "alert_col_all")
"""Words of the columns that only the CSV file has."""
DONE: Final[Mapping[str, tuple[str, ...]]] = {
    "look_over": ("draft",),
    "submitted": ("submitted",),
    "withdrawn": ("cancelled",),
    "approved": ("approved",),
    "returned": ("returned",),
    "rejected": ("rejected",),
    "paused": ("paused",),
    "resumed": RUNNING,
    "cancelled": ("cancelled",),
    "retried": ("sending",),
}
"""Words of `done_`: the last action, and the states in which its message is still true."""
MOST_PLACES: Final = 8
"""The most communes that a poster names."""
REASONS: Final = ("text", "areas", "time", "subject", "again")
"""Words of `alert_because_`: ready reasons for pausing or cancelling in a hurry."""
MOST_SHOWN: Final = 20
FIRST_ROWS: Final = 10
"""How many other alerts the page shows, below those that somebody waits for."""
_SERVER: Final = "python -m gateway alert approve {id} --hash {hash} --from-server --reason …"


routes = Routes()


# the list


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list, with bar and figures if the alert has begun. `done` of `total`
    messages are settled. `received` of them count as received on the alert's own page."""

    alert: Alert
    state: str
    writer: str
    bar: Sequence[Segment]
    done: int
    received: int
    total: int


@routes.get("/alerts")
@guard.needs("read")
def alerts() -> Any:
    me, place = guard.me(), whole("before")
    chips = [
        Chip(rendering.t("alert_filter_all"), {}),
        *(Chip(rendering.t(f"alert_filter_{one}"), {"state": one}) for one in FILTERS),
    ]
    asked = table.asked(
        [*_filters(), Filter("state", "col_state", [(one, one) for one in FILTERS])]
    )
    display = Table("alerts", COLUMNS, asked, table.chosen_sort(COLUMNS), chips, (), _filters())
    list_of = partial(console.alerts.listing, guard.credentials())
    first = not (asked or place or display.sort or "as" in request.args)
    banded = {one.alert.id for one in emergency_bands.of_page()} if first else set()
    submitted = (
        list_of(FILTERS["waiting"]) if first and me.role in PERMISSIONS["approve"].roles else []
    )
    running = list_of(FILTERS["running"])[:MOST_SHOWN] if first else []
    with console.engine.connect() as connection:
        drafts = console_queries.drafts_of(connection, me.id) if first else []
        mine = console_queries.touched(connection, [one.id for one in submitted], me.id)
    waits = [one for one in submitted if _for_me(one, mine) and one.id not in banded]
    waits = sorted(waits, key=_waited_longest)[:MOST_SHOWN]
    above = {one.id: one for one in (*waits, *running, *drafts)}
    wanted = replace(_wanted(display, place), but={*above, *banded})
    matches = console.alerts.search(guard.credentials(), wanted)
    rows = matches[:FIRST_ROWS] if first else matches
    with console.engine.connect() as connection:
        lines = _lines(connection, {**above, **{one.id: one for one in rows}})
        display = replace(display, saved=table.saved(connection, "alerts"))
    listed = [lines[one.id] for one in rows]
    file = table.as_file("canh-bao", display, listed, lambda line: line.alert.id)
    if file is not None:
        return file
    return rendering.page(
        "alerts.html",
        waits=[lines[one.id] for one in waits],
        running=[lines[one.id] for one in running],
        drafts=[lines[one.id] for one in drafts],
        lines=listed,
        # "Received of planned" is one column on the page; the name `says` finds the text of an
        # alert.
        table=replace(display, columns=[one for one in COLUMNS if one.word not in ONLY_FILE]),
        last=_last,
        first=first,
        older={"before": rows[-1].id} if len(matches) > len(rows) or len(rows) == PAGE else None,
        banded=len(banded),
        reaches=presenter.reaches(waits),
        now=console.clock(),
        beyond_title=presenter.beyond_title,
        width=progress_view.WIDTH,
    )


def _waited_longest(one: Alert) -> tuple[bool, datetime]:
    """Sort key: emergencies first, then what has waited longest."""
    return one.content.kind != "emergency", one.submitted_at or console.clock()


def _last(one: Alert) -> datetime:
    """When the alert last changed."""
    return one.ended_at or one.started_at or one.submitted_at or one.created_at


def _filters() -> list[Filter]:
    kinds = [(one, rendering.t(f"kind_{one}")) for one in alert_form.KINDS]
    return [
        Filter("kind", "compose_kind", kinds),
        Filter("area", "alert_col_areas", areas.named(), "filter_everywhere"),
        Filter("by", "alert_col_writer", [("me", rendering.t("alert_by_me"))]),
    ]


def _wanted(display: Table, place: int | None) -> AlertFilter:
    """The filter for the database."""
    asked = display.asked
    return AlertFilter(
        states=FILTERS.get(asked.get("state", ""), ()),
        place=place,
        kind=asked.get("kind", ""),
        areas=sharing(console.areas, [asked["area"]]) if "area" in asked else None,
        written_by=guard.me().id if "by" in asked else None,
        oldest=bool(display.sort),
    )


def _for_me(one: Alert, touched: frozenset[int]) -> bool:
    """Whether it waits for this official's approval."""
    me = guard.me()
    mine = covers(console.areas, me.role, me.areas, one.content.areas)
    return mine and (one.content.kind == "exercise" or one.id not in touched)


def _lines(connection: Connection, alerts_by_id: Mapping[int, Alert]) -> dict[int, Line]:
    begun = [one.id for one in alerts_by_id.values() if presenter.begun(one)]
    states = console_queries.states_of(connection, begun)
    names = console_queries.names(connection, [one.created_by for one in alerts_by_id.values()])
    made = {}
    for one in alerts_by_id.values():
        of = states.get(one.id, {})
        total, counts = sum(of.values()), progress_view.grouped(of)
        made[one.id] = Line(
            one,
            progress_view.state_of(one, total),
            names.get(one.created_by, ""),
            bar(of),
            total - counts["waiting"],
            counts["delivered"],
            total,
        )
    return made


# one alert


@routes.get("/alerts/<int:alert_id>")
@guard.needs("read")
def alert(problem: str = "", alert_id: int = 0, **_: Any) -> str:
    """The page of an alert; `problem` says why an action was refused."""
    one = console.alerts.find(guard.credentials(), alert_id)
    with console.engine.connect() as connection:
        moves = history.moves_of(connection, one.id)
        ids = [done.official_id for done in moves]
        names = console_queries.names(connection, [*ids, one.created_by, one.paused_by])
        touched = one.id in console_queries.touched(connection, [one.id], guard.me().id)
        failed = deliveries.failed(connection, one.id) > 0
        after = console_queries.followers(connection, one.id)
        faults = list(_faults(connection, one))
        grounds = evidence.of_content(connection, one.content)
        open_yet = one.state in ("draft", "returned", "submitted")
        called = approvers_view.of_alert(connection, one) if open_yet else Approvers()
    before = _before(one)
    may_do = presenter.possible(one, touched, failed)
    now = console.clock()
    begins = console.alerts.begins(one.content, now, console.alerts.before(one))
    say = request.args.get("done", "")
    return rendering.page(
        "alert.html",
        problem=problem,
        done=_done(say, one, bool(faults) or (called.nobody and one.content.kind != "emergency")),
        one=one,
        state=presenter.state(one),
        may_do=may_do,
        offers=lambda *actions: not may_do.isdisjoint(actions),
        now=now,
        touched=touched,
        foreign=presenter.foreign(one.content.areas),
        faults=_linked(one, faults, "edit" in may_do),
        returned=next((done for done in reversed(moves) if done.act == "return"), None),
        begins=begins,
        delay=_delay(one, now, begins),
        other_day=_other_day(one, moves, begins),
        subject=presenter.named(one.content.subject),
        alike=_alike(one),
        from_template=_template(one.content.template),
        moves=moves,
        names=names,
        grounds=grounds,
        approvers=called,
        band_of=emergency_bands.by_alert([one]).get(one.id) if one.state == "submitted" else None,
        urgent=one.content.kind == "emergency" and one.state == "submitted",
        spoken=_is_public(one),
        server_command=_SERVER.format(id=one.id, hash=one.hash[:12]),
        editors=[names.get(each, "") for each in _editors(moves, one)],
        changed=_changed(moves, one),
        before=before,
        against=None
        if before is None or one.relation != "update"
        else diff.changes(before.content, one.content, **_words()),
        after=after,
        reasons=REASONS,
        typed=request.form.get("reason", ""),
        progress=page_progress.load_view(one) if _has_progress(one) else None,
        width=progress_view.WIDTH,
        groups=progress_view.GROUPS,
        poll=page_progress.address(one),
        **_map(one),
        **_people(one),
    )


def _done(say: str, one: Alert, blocked: bool) -> str:
    """The message about the last action, while it is true. blocked: it can't be submitted."""
    if say == "look_over" and one.state == "draft" and blocked:
        return rendering.t("done_look_over_blocked")
    if say == "approved" and one.state == "sending":
        return rendering.t("done_begun")
    return rendering.t(f"done_{say}") if presenter.state(one) in DONE.get(say, ()) else ""


def _alike(one: Alert) -> Sequence[Alert]:
    """Similar alerts, while this one is not decided."""
    if one.state not in ("draft", "submitted", "returned", "approved"):
        return ()
    return console.alerts.alike(guard.credentials(), one.content, (one.id, one.predecessor_id))


def _template(template_id: str) -> str:
    """The template's name, and that it was retired since; its id if it is no longer known."""
    every = console.alerts.texts.templates
    if template_id in every:
        return rendering.template_name(every[template_id])
    before = versions_of(every, template_id)
    retired = rendering.t("template_state_retired")
    return f"{before[-1].name} ({retired})" if before else template_id


def _before(one: Alert) -> Alert | None:
    """The alert that this one updates or follows, if this official may see it: it may be of
    other areas."""
    if one.predecessor_id is None:
        return None
    try:
        return console.alerts.find(guard.credentials(), one.predecessor_id)
    except NotPossible:
        return None


def _has_progress(one: Alert) -> bool:
    return presenter.begun(one) or one.state == "approved"


def _faults(connection: Connection, one: Alert) -> Sequence[Fault]:
    """Each reason why it must not be sent, while it is not decided."""
    if one.state in alert_states("ended"):
        return ()
    texts = console.alerts.texts
    if one.state in RUNNING:
        return texts.unconfirmed(connection, one.content)
    return texts.faults(connection, one.content)


def _linked(one: Alert, faults: Sequence[Fault], editable: bool) -> dict[str, str]:
    """Each fault in words, with the address of the field to correct; "" if this official
    can't correct it."""
    form, editor = alert_form.of(one.content), ""
    if editable and one.state not in RUNNING:
        editor = url_for("console.rewrite", alert_id=one.id)
    links: dict[str, str] = {}
    for fault in faults:
        (words,) = rendering.faults([fault])
        field = preview.place(form, fault.code, fault)
        links.setdefault(grouped_within(words), f"{editor}#{field}" if editor else "")
    return links


def _map(one: Alert) -> dict[str, Any]:
    """The areas that it goes to."""
    today = console.today()
    chosen = {
        member
        for given in one.content.areas
        for area in console.areas.today(given, today)
        for member in area.members
    }
    plan = areas_map.plan(chosen)
    cells = rate_map.plain_cells(plan, "chosen")
    return {"shapes": plan.shapes, "cells": cells, "frame": areas_map.part(plan)}


def _delay(one: Alert, now: datetime, begins: datetime) -> str:
    """A word of `alert_late_` about its times, or ""."""
    if one.state not in ("draft", "submitted", "returned", "approved"):
        return ""
    if one.content.expires_at <= now:
        return "expired"
    if one.content.expires_at <= begins:
        return "too_late"
    return "night" if begins > max(now, one.content.send_at or now) else ""


def _other_day(one: Alert, moves: Sequence[PastMove], begins: datetime) -> str:
    """A warning that its words ("tomorrow") count from another day than its readers do. Only
    until it is sent."""
    if one.state not in ("draft", "submitted", "returned", "approved"):
        return ""
    written = [done.at for done in moves if done.act in history.WRITES]
    return presenter.other_day(one.content, written[-1] if written else one.created_at, begins)


def _people(one: Alert) -> dict[str, Any]:
    """The texts that phones show; and until it is approved, the people it would reach. After that
    its progress shows that."""
    if _has_progress(one):
        return {"phones": presenter.phones(one.content, None), "counted": True, "reach": ""}
    audience = audience_view.counted(one.content, one.follows)
    if audience is None:
        return {"phones": presenter.phones(one.content, None), "counted": False, "reach": ""}
    people = audience.value
    rounded = presenter.audience_of(one.content, people)
    segments, price = presenter.cost(one.content, people)
    return {
        "phones": presenter.phones(one.content, people),
        "counted": True,
        "reach": rounded.words() if rounded.total else rendering.t("alert_to_nobody"),
        "nobody": not rounded.total and one.content.kind != "exercise",
        "priced": rounded.priced,
        "segments": rendering.number(segments),
        "price": presenter.dong(price),
        "unlisted": one.content.kind == "exercise" and not console.alerts.exercise_numbers,
    }


def _editors(moves: Sequence[PastMove], one: Alert) -> list[int]:
    """The officials who have written, edited or submitted it, in that order."""
    written = [done.official_id for done in moves if done.act in {*history.WRITES, "submit"}]
    return list(dict.fromkeys(each for each in (one.created_by, *written) if each is not None))


@dataclass(frozen=True, slots=True)
class TextChanges:
    """The present content of the alert, compared with an earlier version.

    of      the move that wrote the earlier version
    reason  why that version was returned
    """

    of: PastMove
    reason: str
    changes: Sequence[diff.Change]


def _changed(moves: Sequence[PastMove], one: Alert) -> TextChanges | None:
    before = history.before(moves)
    if before is None or before.content is None:
        return None
    returned = [done.reason for done in moves if done.act == "return" and done.at >= before.at]
    changes = diff.changes(before.content, one.content, **_words())
    return TextChanges(before, returned[-1] if returned else "", changes)


def _words() -> dict[str, Any]:
    return {
        "area": rendering.area,
        "format_time": rendering.format_time,
        "kind": lambda kind: rendering.t(f"kind_{kind}"),
        "subject": presenter.named,
    }


def _is_public(one: Alert) -> bool:
    """Whether its words may be read aloud and posted: it is approved, and neither withdrawn nor
    over."""
    return one.state in (*RUNNING, "sent") and one.paused_at is None


def _public(alert_id: int) -> Alert:
    one = console.alerts.find(guard.credentials(), alert_id)
    return guard.found_or_404(one, _is_public(one))


def _sent_at(one: Alert) -> datetime:
    return one.started_at or one.content.send_at or one.approved_at or one.created_at


@routes.get("/alerts/<int:alert_id>/loudspeaker")
@guard.needs("read")
def loudspeaker_text(alert_id: int) -> Any:
    """The words of the alert, for a commune's loudspeakers."""
    one = _public(alert_id)
    text = presenter.dated(presenter.excerpt(one), _sent_at(one), spoken=True)
    spoken = loudspeaker.spoken_script(one.content.kind, text, console.office)
    says = [presenter.unbroken(line) for line in spoken]
    return rendering.page("alert_loudspeaker.html", one=one, says=says)


@routes.get("/alerts/<int:alert_id>/poster")
@guard.needs("read")
def poster(alert_id: int) -> Any:
    """The words of the alert on a sheet of A4."""
    one = _public(alert_id)
    says = presenter.unbroken(presenter.dated(presenter.excerpt(one), _sent_at(one)))
    return rendering.page("alert_poster.html", one=one, says=says, places=_communes(one))


def _communes(one: Alert) -> list[str]:
    """The names of its communes; names of groups where the communes are too many for a sheet."""
    areas = [console.areas.get(area) for area in one.content.areas]
    communes = [member for area in areas if area is not None for member in area.members]
    few = None not in areas and len(communes) <= MOST_PLACES
    return [rendering.area(each) for each in dict.fromkeys(communes if few else one.content.areas)]


@routes.get("/alerts/<int:alert_id>/deliveries.csv", rate_limits.FILES)
@guard.needs("read")
def alert_deliveries(alert_id: int) -> Any:
    rows = console.alerts.export(guard.credentials(), alert_id)
    headers = {"Content-Disposition": f'attachment; filename="canh-bao-{alert_id}.csv"'}
    return Response(deliveries_csv.answer(rows), content_type=CSV, headers=headers)


def at(alert_id: int, done: str) -> str:
    """The address of an alert's page, with a message about the last action."""
    return url_for("console.alert", alert_id=alert_id, done=done)
