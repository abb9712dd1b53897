"""The officials called for what waits: an emergency; or late subjects in a district, by an
overseer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, text

from gateway.database import official_news
from gateway.notifications import kinds
from gateway.officials import audit
from gateway.officials.authorization import Official

REPEAT_AFTER: Final = timedelta(days=1)
_LATEST: Final = text(
    """
    SELECT about, max(at) AS at FROM news WHERE kind = 'queue_late' AND at > :since GROUP BY about
    """
)


@dataclass(frozen=True, slots=True)
class ReminderState:
    """Of an emergency that waits: the officials who have an SMS, and when the next ones go out;
    None: never."""

    ids: Sequence[int]
    repeat_at: datetime | None


_CALLED: Final = text(
    """
    SELECT w.object_id AS alert_id, max(w.at) AS at, count(DISTINCT w.id) AS times,
           array_agg(DISTINCT n.official_id) FILTER (WHERE n.outbound_id IS NOT NULL) AS ids
    FROM news w LEFT JOIN notification n ON n.news_id = w.id
    WHERE w.kind = 'emergency_waits' AND w.object_id = ANY(:ids) GROUP BY w.object_id
    """
)


def called(
    connection: Connection, alert_ids: Sequence[int], now: datetime
) -> Mapping[int, ReminderState]:
    """By alert; one of which there is no news is left out."""
    rows = connection.execute(_CALLED, {"ids": list(alert_ids)}) if alert_ids else ()
    made = {}
    for row in rows:
        repeat_at = row.at + kinds.REPEAT_AFTER
        more = row.times < kinds.MOST_TIMES and repeat_at > now
        made[row.alert_id] = ReminderState(row.ids or (), repeat_at if more else None)
    return made


def latest(connection: Connection, now: datetime) -> Mapping[str, datetime]:
    """By area the reminders of the last day: there is no other one meanwhile."""
    rows = connection.execute(_LATEST, {"since": now - REPEAT_AFTER})
    return {row.about: row.at for row in rows}


def remind(connection: Connection, me: Official, area: str, subject_id: int, now: datetime) -> None:
    """subject_id  what has waited there longest"""
    official_news.add(connection, "queue_late", subject_id, now, area)
    audit.done(connection, me, "queue.remind", "subject", subject_id, areas=[area])
