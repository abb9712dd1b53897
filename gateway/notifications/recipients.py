"""The recipients of a news: those who may act on it, and of these the ones on duty."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Final

from sqlalchemy import Connection, select

from flows.places.areas import AreaBook
from gateway.alerts import approvers, lifecycle
from gateway.alerts.approvals import barred_approvers
from gateway.database import row_signatures
from gateway.database.choices import ROLES, NewsKind, roles
from gateway.database.signing import keys_of
from gateway.database.tables import subject
from gateway.database.tables_notifications import news
from gateway.database.tables_officials import official
from gateway.notifications import duty
from gateway.notifications.kinds import ESCALATES_AFTER, KINDS
from gateway.officials import account_age, invitations
from gateway.officials.permissions import PERMISSIONS, sharing

DISTRICT: Final = frozenset(
    name for name in PERMISSIONS["judge"].roles if ROLES[name].areas == "district"
)
"""The roles that are in charge of districts."""


@dataclass(frozen=True, slots=True)
class News:
    """A row of `news`."""

    id: int
    kind: NewsKind
    object_id: int
    about: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Recipients:
    """ids        of officials
    escalates  when the others are notified as well; None: never
    """

    ids: tuple[int, ...]
    escalates: datetime | None = None


def load(connection: Connection, news_id: int) -> News | None:
    """The news of this id, if it is still there."""
    columns = (news.c.id, news.c.kind, news.c.object_id, news.c.about, news.c.at)
    row = connection.execute(select(*columns).where(news.c.id == news_id)).one_or_none()
    return None if row is None else News(*row)


def find(connection: Connection, book: AreaBook, each: News, now: datetime) -> Recipients:
    """Those who have a phone, want the news, and may act on it or stand in for one who may. If some
    are on duty, these alone; an emergency goes to the others too if it still waits.

    A new account does not reduce the recipients: otherwise its maker would get the news, and the
    others none.
    """
    able = _ABLE[each.kind](connection, book, each, now)
    on_duty = duty.of_everybody(connection, now)
    rule, away = KINDS[each.kind], duty.stand_ins(connection, now)
    called = {} if _ABLE[each.kind] is _owner else away
    there = _called(able, on_duty, called)
    if rule.optional:
        muted = duty.muted(connection, each.kind)
        wanted = {one: until for one, until in there.items() if one not in muted}
        there = wanted or (there if rule.needed else {})
    first = [one for one, until in there.items() if until is not None]
    accounts = invitations.accounts(connection, first).values()
    if all(account_age.not_yet(one, now) for one in accounts):
        first = []
    every = tuple(sorted(there))
    if rule.everybody or not first or len(first) == len(there):
        return Recipients(every)
    if each.kind != "emergency_waits":
        return Recipients(tuple(sorted(first)))
    # The first time those on duty are asked alone.
    escalates = each.at if each.about else each.at + ESCALATES_AFTER
    return Recipients(every) if now >= escalates else Recipients(tuple(sorted(first)), escalates)


def _called(
    able: Collection[int], phones: Mapping[int, datetime | None], away: Mapping[int, int]
) -> dict[int, datetime | None]:
    """Those to call, and until when they are on duty: in place of an absent official the stand-in,
    if that one may act on it too."""
    there = {one: phones[one] for one in sorted(able) if one in phones}
    called = dict(there)
    for one in there.keys() & away.keys():
        other = away[one]
        if other in able and other in phones and other not in away:
            until = called.pop(one)
            called[other] = called.get(other) or until
    return called


def _of_roles(connection: Connection, wanted: Collection[str]) -> dict[int, tuple[str, ...]]:
    """Areas, by id, of those who are enabled and enrolled, and whose accounts this service made."""
    query = select(official).where(
        official.c.role.in_(sorted(wanted)),
        official.c.disabled_at.is_(None),
        official.c.totp_secret.is_not(None),
    )
    keys = keys_of(connection)
    return {
        row.id: tuple(row.areas)
        for row in connection.execute(query)
        if row_signatures.holds(keys, official, row._mapping)
    }


def _judges(connection: Connection, book: AreaBook, each: News, now: datetime) -> set[int]:
    """Officials who may decide on a subject: of the areas that it was reported from, or, if nobody
    acts there, all."""
    judges = _of_roles(connection, PERMISSIONS["judge"].roles)
    query = select(subject.c.areas).where(subject.c.id == each.object_id)
    places = set(connection.execute(query).scalar_one_or_none() or ())
    near = {one for one, areas in judges.items() if places & sharing(book, areas)}
    return near or set(judges)


def _in_charge(connection: Connection, book: AreaBook, each: News, now: datetime) -> set[int]:
    """Officials in charge of the district: one who decides in the whole province is not in charge
    of it."""
    return {one for one, areas in _of_roles(connection, DISTRICT).items() if each.about in areas}


def _approvers(connection: Connection, book: AreaBook, each: News, now: datetime) -> set[int]:
    """Officials who may approve the alert; those of other areas if nobody of its own may."""
    alert = lifecycle.load(connection, each.object_id)
    if alert is None:
        return set()
    able = set(approvers.able(connection, book, alert, now))
    if each.kind != "emergency_waits":
        return able
    others = invitations.counting(connection, PERMISSIONS["stand_in"].roles, now).keys()
    return able or set(others) - barred_approvers(connection, alert.id)


def _owner(connection: Connection, book: AreaBook, each: News, now: datetime) -> set[int]:
    return {each.object_id}


Able = Callable[[Connection, AreaBook, News, datetime], set[int]]


def _all_of(wanted: Collection[str]) -> Able:
    """Everybody of these roles."""
    return lambda connection, book, each, now: set(_of_roles(connection, wanted))


_managers: Final = _all_of(roles("manages"))
_every_judge: Final = _all_of(PERMISSIONS["judge"].roles)
_ABLE: Final[Mapping[NewsKind, Able]] = MappingProxyType(
    {
        "new_high": _judges,
        "rising": _judges,
        "alert_waits": _approvers,
        "emergency_waits": _approvers,
        "emergency_approved": _all_of(ROLES),
        "carrier_down": _managers,
        "budget_over": _managers,
        "account_changed": _owner,
        "campaign_rises": _every_judge,
        "appeals_wait": _every_judge,
        "service_wrong": _managers,
        "service_well": _managers,
        "duty_changed": _owner,
        "queue_late": _in_charge,
    }
)
