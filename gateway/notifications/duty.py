"""The officials on duty, by the roster and by their own word; and the stand-ins."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, delete, insert, select, text
from sqlalchemy.dialects.postgresql import insert as upsert

from gateway.alerts.audited import Credentials
from gateway.database import official_news
from gateway.database.tables_notifications import duty, official_contact, stand_in
from gateway.database.tables_officials import official
from gateway.officials import audit
from gateway.officials.accounts import NotPossible
from gateway.officials.authorization import Authority, Official

LONGEST: Final = timedelta(days=14)
"""Of one duty."""
FARTHEST: Final = timedelta(days=92)
LONGEST_AWAY: Final = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Call:
    """How to reach somebody now; duty_until None: not on duty; away_until None: not absent."""

    has_phone: bool = False
    duty_until: datetime | None = None
    away_until: datetime | None = None

    @property
    def rank(self) -> int:
        """The order of a list: on duty, then with a phone, then the others."""
        if self.duty_until is not None:
            return 0
        return 1 if self.has_phone else 2


_UNTIL: Final = text(
    """
    SELECT c.official_id, greatest(c.on_duty_until, max(d.ends_at)) AS until
    FROM official_contact c
    LEFT JOIN duty d
      ON d.official_id = c.official_id AND d.begins_at <= :now AND d.ends_at > :now
    GROUP BY c.official_id
    """
)


def of_everybody(connection: Connection, now: datetime) -> dict[int, datetime | None]:
    """Those who have a phone, and until when they are on duty; None: they are not."""
    rows = connection.execute(_UNTIL, {"now": now})
    return {row.official_id: row.until if row.until and row.until > now else None for row in rows}


_ABSENT: Final = text("SELECT official_id, until FROM stand_in WHERE until > :now")


def calls(connection: Connection, ids: Collection[int], now: datetime) -> dict[int, Call]:
    """How to reach each of these officials now."""
    known = of_everybody(connection, now)
    absent = {row.official_id: row.until for row in connection.execute(_ABSENT, {"now": now})}
    return {one: Call(one in known, known.get(one), absent.get(one)) for one in ids}


def muted(connection: Connection, kind: str) -> frozenset[int]:
    """The officials who do not want this kind of news."""
    query = select(official_contact.c.official_id).where(official_contact.c.muted.contains([kind]))
    return frozenset(connection.execute(query).scalars())


def stand_ins(connection: Connection, now: datetime) -> Mapping[int, int]:
    """The officials who get another's news now, by the absent one."""
    query = select(stand_in.c.official_id, stand_in.c.stand_in_id).where(stand_in.c.until > now)
    return {row.official_id: row.stand_in_id for row in connection.execute(query)}


# the roster


@dataclass(frozen=True, slots=True)
class Duty:
    """One row of the roster; `id` None: by their own word."""

    id: int | None
    official_id: int
    name: str
    areas: tuple[str, ...]
    begins_at: datetime | None
    ends_at: datetime
    has_phone: bool


_ROSTER: Final = text(
    """
    SELECT d.id, o.id AS official_id, o.name, o.areas, d.begins_at, d.ends_at,
      c.official_id IS NOT NULL AS has_phone
    FROM (
      SELECT id, official_id, begins_at, ends_at FROM duty WHERE ends_at > :now
      UNION ALL
      SELECT NULL, official_id, NULL, on_duty_until FROM official_contact
      WHERE on_duty_until > :now
    ) d
    JOIN official o ON o.id = d.official_id AND o.disabled_at IS NULL
    LEFT JOIN official_contact c ON c.official_id = o.id
    ORDER BY d.begins_at NULLS FIRST, o.name
    """
)


def roster(connection: Connection, now: datetime) -> Sequence[Duty]:
    """The entries that are not over, the next first."""
    rows = connection.execute(_ROSTER, {"now": now})
    return [
        Duty(
            row.id,
            row.official_id,
            row.name,
            tuple(row.areas),
            row.begins_at,
            row.ends_at,
            row.has_phone,
        )
        for row in rows
    ]


def put(
    authority: Authority,
    credentials: Credentials,
    official_id: int,
    begins_at: datetime,
    ends_at: datetime,
    now: datetime,
) -> None:
    """Puts somebody of one's own areas on the roster, an administrator anybody, and notifies them.
    Raises NotPossible (unknown, duty_times), NotPermitted."""
    if not (now < ends_at <= begins_at + LONGEST and begins_at < ends_at <= now + FARTHEST):
        raise NotPossible(
            "duty_times", f"A duty ends after it begins, and lasts at most {LONGEST.days} days."
        )
    me = _permitted(authority, credentials, official_id, now)
    row = {"official_id": official_id, "begins_at": begins_at, "ends_at": ends_at}
    with authority.engine.begin() as connection:
        connection.execute(insert(duty).values(**row, set_by=me.id, set_at=now))
        _changed(connection, me, official_id, now)


def _permitted(
    authority: Authority, credentials: Credentials, official_id: int, now: datetime
) -> Official:
    """The official, if they hold all areas of the one who is on duty, or may do it anywhere."""
    with authority.engine.connect() as connection:
        areas = connection.execute(_AREAS, {"id": official_id}).scalar_one_or_none()
    if areas is None:
        raise NotPossible("unknown", "There is no such official.")
    token, code, about = credentials.token, credentials.totp, ("official", official_id)
    return authority.authorise(token, "roster", areas=areas, totp=code, now=now, about=about)


def _changed(connection: Connection, me: Official, official_id: int, now: datetime) -> None:
    official_news.add(connection, "duty_changed", official_id, now)
    audit.done(connection, me, "official.roster", "official", official_id)


_AREAS: Final = text("SELECT areas FROM official WHERE id = :id AND disabled_at IS NULL")
_ENABLED: Final = text("SELECT FROM official WHERE id = :id AND disabled_at IS NULL")


def take_off(authority: Authority, credentials: Credentials, duty_id: int, now: datetime) -> None:
    """As `put`. Raises NotPossible (unknown), NotPermitted."""
    mine = duty.c.id == duty_id
    with authority.engine.connect() as connection:
        whose = connection.execute(select(duty.c.official_id).where(mine)).scalar_one_or_none()
    me = _permitted(authority, credentials, whose or 0, now)
    with authority.engine.begin() as connection:
        if connection.execute(delete(duty).where(mine)).rowcount:
            _changed(connection, me, whose or 0, now)


# being absent


@dataclass(frozen=True, slots=True)
class Away:
    """The stand-in for an official, and until when."""

    name: str
    until: datetime
    has_phone: bool


def away(connection: Connection, official_id: int, now: datetime) -> Away | None:
    """The stand-in for this official; None: nobody."""
    phone = official_contact.c.official_id
    query = (
        select(official.c.name, stand_in.c.until, phone.is_not(None).label("has_phone"))
        .join(official, official.c.id == stand_in.c.stand_in_id)
        .outerjoin(official_contact, phone == official.c.id)
    )
    row = connection.execute(
        query.where(stand_in.c.official_id == official_id, stand_in.c.until > now)
    ).one_or_none()
    return None if row is None else Away(row.name, row.until, row.has_phone)


def set_away(
    connection: Connection, me: Official, stand_in_id: int, until: datetime, now: datetime
) -> None:
    """Another official gets one's news until then; one gets a notice of that oneself. Raises
    NotPossible (unknown, away)."""
    if not now < until <= now + LONGEST_AWAY or stand_in_id == me.id:
        raise NotPossible(
            "away", f"Name somebody else, and an end within {LONGEST_AWAY.days} days."
        )
    if connection.execute(_ENABLED, {"id": stand_in_id}).one_or_none() is None:
        raise NotPossible("unknown", "There is no such official.")
    row = {"official_id": me.id, "stand_in_id": stand_in_id, "until": until, "set_at": now}
    new = upsert(stand_in).values(row)
    connection.execute(new.on_conflict_do_update(index_elements=["official_id"], set_=dict(row)))
    official_news.add(connection, "account_changed", me.id, now, "away")
    audit.done(connection, me, "official.away", "official", me.id)


def back(connection: Connection, me: Official) -> None:
    """One gets one's own news again."""
    connection.execute(delete(stand_in).where(stand_in.c.official_id == me.id))
    audit.done(connection, me, "official.away", "official", me.id)
