"""Turns news into SMS: for whom, and which go out now.

The limits and the quiet hours are checked when an SMS is written, under one lock for each official.
Waiting news becomes one SMS with its count. Outdated news (the number was decided on, the alert
approved) is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, TextClause, func, select, text, update
from sqlalchemy.dialects.postgresql import insert as upsert

from flows.places.areas import AreaBook
from gateway.campaigns import merges
from gateway.database import official_news, staged_jobs, subject_rows
from gateway.database.choices import NewsKind
from gateway.database.encryption import Keys
from gateway.database.staged_jobs import StagedJob
from gateway.database.tables_notifications import notification
from gateway.notifications import contacts, recipients
from gateway.notifications.kinds import CHANGED, HOUR, KINDS, MOST_TIMES, REPEAT_AFTER, sms
from gateway.notifications.recipients import News, Recipients
from gateway.officials.authorization import Official
from gateway.outbound import messages

JOB, EMAIL_JOB = "notify_official", "email_official"

_URGENT_LIVES = timedelta(hours=2)
_LIVES = timedelta(days=1)


def spread(connection: Connection, book: AreaBook, news_id: int, now: datetime) -> datetime | None:
    """Writes a notification for each recipient of a news and stages their jobs. Returns when to
    come again, for those who are notified later; None if all are."""
    each = recipients.load(connection, news_id)
    if each is None or facts_of(connection, each.kind, each.object_id, each.about, now) is None:
        return None
    to: Recipients = recipients.find(connection, book, each, now)
    if to.ids:
        rows = [{"news_id": news_id, "official_id": one} for one in to.ids]
        new = upsert(notification).on_conflict_do_nothing().returning(notification.c.official_id)
        made = connection.execute(new, rows).scalars().all()
        staged_jobs.stage(connection, JOB, sorted(made))
        staged_jobs.stage(connection, EMAIL_JOB, contacts.with_email(connection, made))
    return to.escalates or _repeat(connection, each, now)


def _repeat(connection: Connection, each: News, now: datetime) -> datetime | None:
    """An emergency that still waits is a news once more. Returns when, if that is not now."""
    if each.kind != "emergency_waits" or int(each.about or 1) >= MOST_TIMES:
        return None
    due = each.at + REPEAT_AFTER
    if now < due:
        return due
    official_news.add(connection, each.kind, each.object_id, now, str(int(each.about or 1) + 1))
    return None


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts for the SMS on one news."""

    name: str
    people: int = 0


_SUBJECT = text(
    """
    SELECT key, display, people FROM subject
    WHERE id = :id AND urgency IS NOT NULL AND (grade = 'high' OR NOT :high)
    """
)
_OPEN_APPEALS = text("SELECT count(*) FROM appeal WHERE decision IS NULL")
_WAITING_ALERT = text("SELECT id FROM alert WHERE id = :id AND state = 'submitted'")


def facts_of(
    connection: Connection, kind: NewsKind, object_id: int, about: str, now: datetime
) -> Facts | None:
    """None if it is outdated."""
    if kind in ("new_high", "rising", "queue_late"):
        values = {"id": object_id, "high": kind == "new_high"}
        row = connection.execute(_SUBJECT, values).one_or_none()
        if row is None:
            return None
        return Facts(subject_rows.named(row).display, row.people)
    if kind in ("alert_waits", "emergency_waits"):
        waiting = connection.execute(_WAITING_ALERT, {"id": object_id}).scalar_one_or_none()
        return None if waiting is None else Facts(str(waiting))
    if kind == "emergency_approved":
        return Facts(str(object_id))
    if kind == "campaign_rises":
        people = merges.rising(connection, object_id, now)
        return Facts(str(object_id), people) if people else None
    if kind == "appeals_wait":
        count = int(connection.execute(_OPEN_APPEALS).scalar_one())
        return Facts("", count) if count else None
    return Facts(CHANGED.get(about, about))


@dataclass(frozen=True, slots=True)
class SmsRoute:
    """How SMS leave this process.

    awake    a moment, or the end of the quiet hours that it falls in
    carrier  the instance for a number
    """

    keys: Keys
    awake: Callable[[datetime], datetime]
    carrier: Callable[[str], str]


_WAITING = text(
    """
    SELECT n.id, w.kind, w.object_id, w.about, w.at
    FROM notification n JOIN news w ON w.id = n.news_id
    WHERE n.official_id = :official AND n.settled_at IS NULL ORDER BY w.kind, n.id FOR UPDATE OF n
    """
)
_SENT = text(
    """
    SELECT max(n.settled_at) AS at FROM notification n JOIN news w ON w.id = n.news_id
    WHERE n.official_id = :official AND w.kind = :kind AND n.outbound_id IS NOT NULL
      AND n.settled_at > :since
    GROUP BY n.outbound_id ORDER BY at DESC
    """
)


def send(connection: Connection, way: SmsRoute, official_id: int, now: datetime) -> datetime | None:
    """Writes the SMS that an official is to get now. Returns when the next may be written; None if
    nothing waits."""
    key = func.hashtextextended(f"official {official_id}", 0)
    connection.execute(select(func.pg_advisory_xact_lock(key)))
    waiting = connection.execute(_WAITING, {"official": official_id}).all()
    phone = contacts.find(connection, way.keys, official_id).phone if waiting else ""
    later = []
    for kind in dict.fromkeys(row.kind for row in waiting):
        rows = [row for row in waiting if row.kind == kind]
        due = due_at(connection, _SENT, official_id, kind, rows[0].at, now)
        due = due if KINDS[kind].urgent else way.awake(due)
        if phone and due > now:
            later.append(due)
            continue
        facts = known_facts(connection, kind, rows, now)
        text_of = once_each(kind, rows, facts)
        sent = _write(connection, way, phone, kind, text_of, now) if phone else None
        _settle(connection, [row.id for row in rows if row.id not in facts], None, now)
        _settle(connection, list(facts), sent, now)
    return min(later, default=None)


def once_each(kind: NewsKind, rows: Sequence[Row[Any]], facts: Mapping[int, Facts]) -> list[Facts]:
    """The text for these news: one object of several news counts once."""
    by_object = {
        row.id if KINDS[kind].repeats else (row.object_id, row.about): facts[row.id]
        for row in rows
        if row.id in facts
    }
    return list(by_object.values())


def due_at(
    connection: Connection,
    last_sent: TextClause,
    official_id: int,
    kind: NewsKind,
    at: datetime,
    now: datetime,
) -> datetime:
    """When the news of a kind, the oldest of which came at `at`, may go out by its hourly limit.

    last_sent  asks when such news went out to them, the latest first
    """
    rule = KINDS[kind]
    due = max(now, at + rule.gathers)
    values = {"official": official_id, "kind": kind, "since": now - HOUR}
    sent = connection.execute(last_sent, values).scalars().all()
    return max(due, sent[rule.hourly - 1] + HOUR) if len(sent) >= rule.hourly else due


def known_facts(
    connection: Connection, kind: NewsKind, rows: Sequence[Row[Any]], now: datetime
) -> dict[int, Facts]:
    """By notification; outdated news is left out."""
    facts = {row.id: facts_of(connection, kind, row.object_id, row.about, now) for row in rows}
    return {row_id: known for row_id, known in facts.items() if known is not None}


def _write(
    connection: Connection,
    way: SmsRoute,
    phone: str,
    kind: NewsKind,
    facts: Sequence[Facts],
    now: datetime,
) -> int | None:
    if not facts:
        return None
    return messages.write(
        connection,
        way.keys,
        resident_id=None,
        number=phone,
        carrier=way.carrier(phone),
        purpose="official",
        text=sms(kind, facts[0].name, facts[0].people, len(facts)),
        now=now,
        due_at=now,
        lives=_URGENT_LIVES if KINDS[kind].urgent else _LIVES,
    )


def _settle(
    connection: Connection, ids: Sequence[int], outbound_id: int | None, now: datetime
) -> None:
    values = {"settled_at": now, "outbound_id": outbound_id}
    connection.execute(update(notification).where(notification.c.id.in_(ids)).values(values))


def set_phone(
    connection: Connection,
    keys: Keys,
    carrier: Callable[[str], str],
    me: Official,
    typed: str,
    now: datetime,
) -> None:
    """An official's own phone is another one from now on; the one before, or the new one if it is
    the first, gets an SMS on it. The caller has seen a code. Raises NotPossible (phone)."""
    phone, before = contacts.set_phone(connection, keys, me, typed, now)
    way = SmsRoute(keys, lambda at: at, carrier)
    facts = [Facts(CHANGED["phone"])]
    _write(connection, way, before or phone, "account_changed", facts, now)


def is_coming(connection: Connection, staged: StagedJob, wait: timedelta) -> bool:
    """Whether another such job of this official comes no later than this one would."""
    other = text(
        "SELECT EXISTS (SELECT FROM staged_job WHERE name = :name AND arg = :arg AND id <> :id "
        "AND due_at <= now() + :wait)"
    )
    values = {"name": staged.name, "arg": staged.arg, "id": staged.id, "wait": wait}
    return bool(connection.execute(other, values).scalar_one())
