"""The red band about an emergency that waits for approval, on every page of officials who may
approve it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

from flask import request
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from flows.subjects import numbers
from gateway.alerts import approvals, approvers, console_queries
from gateway.alerts.lifecycle import Alert
from gateway.console import guard, rendering
from gateway.console.alerts import presenter
from gateway.console.cache import app_cache
from gateway.console.context import Console, console, console_context
from gateway.notifications import contacts, duty, reminders
from gateway.officials.permissions import covers

FRESH: Final = timedelta(seconds=5)
"""How long a process uses one answer of the database, however many pages are opened."""


@dataclass(frozen=True, slots=True)
class Person:
    """An official who can be called.

    phone  as it is dialled in Viet Nam; "" if they have given none
    away   whether they are absent
    """

    id: int
    name: str
    phone: str = field(default="", repr=False)
    away: bool = False


@dataclass(frozen=True, slots=True)
class Band:
    """One emergency that waits.

    writer     who submitted it; None if that is not known
    called     who has got an SMS about it
    repeat_at  when the next SMS go out; None: never
    able       who may approve it
    writers    who may not, since they wrote it
    """

    alert: Alert
    writer: Person | None
    called: Sequence[Person]
    repeat_at: datetime | None
    able: Sequence[Person]
    writers: frozenset[int]

    @property
    def by(self) -> str:
        return "" if self.writer is None else self.writer.name

    @property
    def says(self) -> str:
        return presenter.excerpt(self.alert)

    @property
    def others(self) -> Sequence[Person]:
        """The people to call, without the official who is signed in."""
        return [one for one in self.able if one.id != guard.me().id]

    @property
    def reach(self) -> str:
        """How many people it would reach, in words; "" while they are counted, or while the
        database is unavailable."""
        try:
            return presenter.reaches([self.alert]).get(self.alert.id, "")
        except SQLAlchemyError:
            return ""


def _every(console: Console) -> Sequence[Band]:
    with console.engine.connect() as connection:
        waiting = approvers.waiting_emergencies(connection)
        return load(connection, console, waiting) if waiting else ()


def load(connection: Connection, console: Console, alerts: Sequence[Alert]) -> Sequence[Band]:
    """The bands of these alerts, in their order."""
    now = console.clock()
    called = reminders.called(connection, [one.id for one in alerts], now)
    able = {one.id: approvers.able(connection, console.areas, one, now) for one in alerts}
    ids = {one.submitted_by or one.created_by for one in alerts}
    ids.update(*(each.ids for each in called.values()), *able.values())
    names = console_queries.names(connection, ids)
    phones = contacts.phones(connection, console.authority.keys, ids)
    away = duty.stand_ins(connection, now)
    people = {
        one: Person(one, name, numbers.national(phones.get(one, "")), one in away)
        for one, name in names.items()
    }
    nobody = reminders.ReminderState((), None)
    return [
        Band(
            one,
            people.get(one.submitted_by or one.created_by),
            [people[each] for each in called.get(one.id, nobody).ids if each in people],
            called.get(one.id, nobody).repeat_at,
            [people[each] for each in able[one.id] if each in people],
            approvals.barred_approvers(connection, one.id),
        )
        for one in alerts
    ]


def of_page() -> Sequence[Band]:
    """The bands on this request's page: emergencies that wait for the signed-in official. Not on
    the emergency's own page, which says it. None while the database is unavailable."""
    cache = app_cache("console emergencies", _every, fresh=FRESH, stale=FRESH)
    try:
        every = cache.of(console_context()).value
    except SQLAlchemyError:
        return ()
    own = (request.view_args or {}).get("alert_id")
    return [one for one in every if one.alert.id != own and _waits_for_me(one)]


def _waits_for_me(one: Band) -> bool:
    if not rendering.may("approve"):
        return False
    me = guard.me()
    if covers(console.areas, me.role, me.areas, one.alert.content.areas):
        return me.id not in one.writers
    return not one.able


def by_alert(alerts: Sequence[Alert]) -> Mapping[int, Any]:
    """The bands by alert id, for a page that has just loaded these alerts."""
    if not alerts:
        return {}
    return {one.alert.id: one for one in console.read(load, console, alerts)}
