"""The public feed: alerts that were sent to residents, and the cancellations of these."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final, Literal

from sqlalchemy import Connection, or_, select

from flows.alerts.naming import withhold
from flows.alerts.rules import named
from flows.alerts.values import SOURCES, AlertKind
from flows.subjects.directory import Directory
from gateway.alerts import lifecycle
from gateway.alerts.lifecycle import Alert
from gateway.database import row_signatures
from gateway.database.tables_alerts import alert

FEED_PERIOD: Final = timedelta(days=30)
"""How long an alert stays in the feed after it began to go out."""
MOST: Final = 200


@dataclass(frozen=True, slots=True)
class Public:
    """One message of the feed: an alert as it was sent, or its cancellation.

    alert_id  the alert
    part      1: the alert itself, 2: its cancellation
    at        when sending began, or the alert was cancelled; UTC
    texts     by language, without head and ending
    earlier   what it replaces: (alert_id, part, at)
    """

    alert_id: int
    part: int
    type: Literal["Alert", "Update", "Cancel"]
    kind: AlertKind
    at: datetime
    expires_at: datetime
    areas: tuple[str, ...]
    texts: Mapping[str, str]
    earlier: tuple[tuple[int, int, datetime], ...] = ()


def published(connection: Connection, directory: Directory, now: datetime) -> list[Public]:
    """The messages of the last `FEED_PERIOD`, newest last, of the newest `MOST` alerts.

    Exercises are not public: only the listed test numbers got them."""
    recent = (
        select(alert)
        .where(
            alert.c.started_at.is_not(None),
            alert.c.kind != "exercise",
            or_(alert.c.started_at > now - FEED_PERIOD, alert.c.ended_at > now - FEED_PERIOD),
        )
        .order_by(alert.c.started_at.desc())
        .limit(MOST)
    )
    alerts = [lifecycle.read(row) for row in connection.execute(recent).mappings()]
    vouched = _vouched(connection, alerts, directory)
    began = _began(connection, alerts)
    messages = [one for each in alerts for one in _messages(each, began, vouched)]
    return sorted(messages, key=lambda one: (one.at, one.alert_id, one.part))


def _messages(
    each: Alert, began: Mapping[int, datetime], vouched: Collection[str]
) -> Iterable[Public]:
    assert each.started_at is not None
    content = each.content
    written = [name for name in SOURCES if name in content.texts]
    texts = {str(name): withhold(content.texts[name], vouched) for name in written}
    before = each.predecessor_id
    earlier = ((before, 1, began[before]),) if before is not None and before in began else ()
    first = Public(
        alert_id=each.id,
        part=1,
        type="Update" if earlier else "Alert",
        kind=content.kind,
        at=each.started_at,
        expires_at=content.expires_at,
        areas=content.areas,
        texts=texts,
        earlier=earlier,
    )
    yield first
    if each.state == "cancelled" and each.ended_at is not None:
        earlier = ((first.alert_id, first.part, first.at),)
        yield replace(first, part=2, type="Cancel", at=each.ended_at, earlier=earlier)


def _began(connection: Connection, alerts: Iterable[Alert]) -> dict[int, datetime]:
    """When sending of the predecessors began, by alert id; those that never began are not in it."""
    wanted = {each.predecessor_id for each in alerts} - {None}
    rows = connection.execute(
        select(alert.c.id, alert.c.started_at).where(
            alert.c.id.in_(wanted), alert.c.started_at.is_not(None), alert.c.kind != "exercise"
        )
    )
    return {row.id: row.started_at for row in rows}


def _vouched(connection: Connection, alerts: Iterable[Alert], directory: Directory) -> set[str]:
    """Keys of the subjects that may be named: confirmed now, or official."""
    keys = {one.key for each in alerts for one in named(each.content.writing)}
    grades = row_signatures.grades(connection, keys)
    return {key for key, grade in grades.items() if grade == "confirmed"} | {
        key for key in keys if key in directory
    }
