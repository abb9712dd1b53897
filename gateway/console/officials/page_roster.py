"""The roster: the officials on duty, whom the service calls; absences; and which news an official
wants."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from typing import Any, Final

from flask import redirect, request, url_for
from sqlalchemy import select, update

from gateway.console import areas, guard, rendering
from gateway.console.alerts import approvers_view
from gateway.console.context import console
from gateway.console.forms import field, whole
from gateway.console.routes import Routes
from gateway.database.tables_notifications import official_contact
from gateway.database.tables_officials import official
from gateway.notifications import duty
from gateway.notifications.kinds import KINDS
from gateway.officials import audit
from gateway.officials.permissions import PERMISSIONS, communes, covers
from gateway.officials.typed_times import Unclear, read, read_day

DONE: Final = ("roster_put", "roster_off", "away", "back", "news")
OPTIONAL: Final = tuple(kind for kind, rule in KINDS.items() if rule.optional)
_TYPED: Final = "%d/%m/%Y %H:%M"
NIGHTS: Final = 7


routes = Routes()


@routes.get("/duty")
@guard.needs("own")
def roster(problem: str = "", **_: Any) -> str:
    me = guard.me()
    now = console.clock()
    with console.engine.connect() as connection:
        every = duty.roster(connection, now)
        people = _people()
        calls = duty.calls(connection, [one.id for one in people], now)
        reach = approvers_view.reach(connection, now, duty.of_everybody(connection, now))
        away = duty.away(connection, me.id, now)
        muted = connection.execute(
            select(official_contact.c.muted).where(official_contact.c.official_id == me.id)
        ).scalar_one_or_none()
    nights = _nights(every, now)
    return rendering.page(
        "roster.html",
        problem=problem,
        done=rendering.done(DONE),
        now_on_duty=[one for one in every if one.begins_at is None or one.begins_at <= now],
        reach=reach,
        later=[one for one in every if one.begins_at is not None and one.begins_at > now],
        nights=nights,
        empty=sum(not one.names for one in nights),
        silent=[one.id for one in people if not calls[one.id].has_phone],
        unreached=sorted({one.name for one in every if not one.has_phone}),
        people=[one for one in people if _is_mine(one.areas)],
        is_mine=_is_mine,
        stand_ins=[one for one in people if one.role in _stands_in() and one.id != me.id],
        away=away,
        has_phone=muted is not None,
        muted=muted or (),
        optional=OPTIONAL,
        begins=request.form.get("begins") or nights[0].begins.strftime(_TYPED),
        ends=request.form.get("ends") or nights[0].ends.strftime(_TYPED),
        chosen=whole("official"),
        until=request.form.get("until", ""),
    )


@dataclass(frozen=True, slots=True)
class Night:
    """One of the coming nights, and who is on duty in one's areas in any part of it.

    chosen  who was put on duty in it by the form that came back
    """

    begins: datetime
    ends: datetime
    names: Sequence[str]
    chosen: int | None

    @property
    def field(self) -> str:
        return f"night-{self.begins:%Y-%m-%d}"


def _nights(every: Sequence[duty.Duty], now: datetime) -> list[Night]:
    """The coming nights, this one first."""
    mine = areas.mine(guard.me())
    evening, morning = console.night
    near = [
        one
        for one in every
        if mine is None or not mine.isdisjoint(communes(console.areas, one.areas) or ())
    ]
    local = now.astimezone(console.timezone)
    begun = morning <= evening and local.time() < morning
    nights = []
    for n in range(NIGHTS):
        day = local.date() + timedelta(days=n - begun)
        begins = datetime.combine(day, evening, console.timezone)
        last = day + timedelta(days=morning <= evening)
        ends = datetime.combine(last, morning, console.timezone)
        names = [
            one.name
            for one in near
            if one.ends_at > max(begins, now) and (one.begins_at is None or one.begins_at < ends)
        ]
        night = Night(begins, ends, list(dict.fromkeys(names)), None)
        nights.append(replace(night, chosen=whole(night.field)))
    return nights


def _stands_in() -> frozenset[str]:
    """The roles that act on one's own news: of an administrator those who manage, too."""
    manage = PERMISSIONS["manage"].roles
    return manage if guard.me().role in manage else PERMISSIONS["approve"].roles


def _people() -> list[Any]:
    """The enabled officials, by name."""
    columns = (official.c.id, official.c.name, official.c.role, official.c.areas)
    query = select(*columns).where(official.c.disabled_at.is_(None)).order_by(official.c.name)
    with console.engine.connect() as connection:
        return list(connection.execute(query))


def _is_mine(areas: Sequence[str]) -> bool:
    """Whether I may put somebody of these areas on duty."""
    me = guard.me()
    if me.role in PERMISSIONS["roster"].anywhere:
        return True
    return bool(areas) and covers(console.areas, me.role, me.areas, areas)


def _local_time(name: str) -> datetime:
    """A local time of a form, in UTC. Raises Unclear."""
    return read(field(name, 40), console.clock(), console.timezone).astimezone(UTC)


def _end_of(name: str) -> datetime:
    """Of a day of a form its end; else the time. Raises Unclear."""
    try:
        day = read_day(field(name, 40), console.clock(), console.timezone)
    except Unclear:
        return _local_time(name)
    return datetime.combine(day, time(23, 59), console.timezone).astimezone(UTC)


def _unclear(error: Unclear) -> Any:
    return roster(error.vietnamese if rendering.language() == "vi" else str(error)), 422


@routes.post("/duty")
@guard.needs("roster", roster)
def put() -> Any:
    try:
        begins, ends = _local_time("begins"), _local_time("ends")
    except Unclear as error:
        return _unclear(error)
    whom, now = whole("official") or 0, console.clock()
    duty.put(console.authority, guard.credentials(), whom, begins, ends, now)
    return redirect(url_for("console.roster", done="roster_put"), 303)


@routes.post("/duty/week")
@guard.needs("roster", roster)
def put_week() -> Any:
    """Each night for which somebody was chosen."""
    now = console.clock()
    chosen = [(one.chosen, one) for one in _nights((), now) if one.chosen]
    if not chosen:
        return roster(rendering.t("roster_none_chosen")), 422
    for whom, one in chosen:
        begins, ends = one.begins.astimezone(UTC), one.ends.astimezone(UTC)
        duty.put(console.authority, guard.credentials(), whom, begins, ends, now)
    return redirect(url_for("console.roster", done="roster_put"), 303)


@routes.post("/duty/<int:duty_id>/off")
@guard.needs("roster", roster)
def take_off(duty_id: int) -> Any:
    duty.take_off(console.authority, guard.credentials(), duty_id, console.clock())
    return redirect(url_for("console.roster", done="roster_off"), 303)


@routes.post("/account/away")
@guard.needs("own", roster)
def go_away() -> Any:
    try:
        until = _end_of("until")
    except Unclear as error:
        return _unclear(error)
    console.write(duty.set_away, guard.me(), whole("stand_in") or 0, until, console.clock())
    return redirect(url_for("console.roster", done="away"), 303)


@routes.post("/account/back")
@guard.needs("own", roster)
def come_back() -> Any:
    console.write(duty.back, guard.me())
    return redirect(url_for("console.roster", done="back"), 303)


@routes.post("/account/news")
@guard.needs("own", roster)
def choose_news() -> Any:
    """Those that are ticked are wanted."""
    me, wanted = guard.me(), request.form.getlist("news")
    muted = [kind for kind in OPTIONAL if kind not in wanted]
    mine = official_contact.c.official_id == me.id
    with console.engine.begin() as connection:
        connection.execute(update(official_contact).where(mine).values(muted=muted))
        audit.record(connection, me.id, "official.news", "official", me.id, "done", me.by)
    return redirect(url_for("console.roster", done="news"), 303)
