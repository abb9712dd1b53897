"""Batches: the deliveries of an alert between two ids, sent by one staged job at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, insert, select, text, update

from gateway.alerts import history, lifecycle
from gateway.alerts.lifecycle import Alert, NotPossible
from gateway.database import staged_jobs
from gateway.database.tables_alerts import delivery_batch

SIZE: Final = 1_000
"""About how many deliveries a batch has."""


@dataclass(frozen=True, slots=True)
class Batch:
    """The deliveries of `alert_id` with first_id <= id <= last_id that `carrier` is to send;
    carrier "": those whose carrier is not known yet."""

    id: int
    alert_id: int
    carrier: str
    first_id: int
    last_id: int


@dataclass(frozen=True, slots=True)
class Rest:
    """The work left in a batch.

    ready         how many queued deliveries are due now
    due_at        when the next of the other queued deliveries is due; None: there is none
    attempted_at  when the oldest attempted delivery was attempted; None: there is none
    """

    queued: int
    ready: int
    due_at: datetime | None
    attempted: int
    attempted_at: datetime | None


def load(connection: Connection, batch_id: int) -> Batch | None:
    """The batch; None if it is done."""
    columns = [delivery_batch.c[name] for name in Batch.__slots__]
    row = connection.execute(
        select(*columns).where(delivery_batch.c.id == batch_id, delivery_batch.c.ended_at.is_(None))
    ).one_or_none()
    return None if row is None else Batch(*row)


def job_of(alert: Alert) -> str:
    """The name of the staged job that sends the alert's batches."""
    return "urgent" if alert.content.kind == "emergency" else "deliver"


def add(connection: Connection, alert: Alert, ids: Mapping[str, Sequence[int]]) -> None:
    """Divides these deliveries, by carrier, into batches, and stages a job for each."""
    rows = [
        {
            "alert_id": alert.id,
            "carrier": carrier,
            "first_id": part[0],
            "last_id": part[-1],
        }
        for carrier, delivery_ids in ids.items()
        for part in _parts(sorted(delivery_ids))
    ]
    if not rows:
        return
    made = connection.execute(insert(delivery_batch).returning(delivery_batch.c.id), rows)
    staged_jobs.stage(connection, job_of(alert), list(made.scalars()))


def _parts(ids: Sequence[int]) -> list[Sequence[int]]:
    return [ids[start : start + SIZE] for start in range(0, len(ids), SIZE)]


_REST: Final = text(
    """
    SELECT count(*) FILTER (WHERE state = 'queued'),
           count(*) FILTER (WHERE state = 'queued' AND (due_at IS NULL OR due_at <= :now)),
           min(due_at) FILTER (WHERE state = 'queued' AND due_at > :now),
           count(*) FILTER (WHERE state = 'attempted'), min(attempted_at)
    FROM delivery
    WHERE id BETWEEN :first AND :last AND alert_id = :alert
      AND (state = 'attempted' OR state = 'queued' AND carrier = :carrier)
    """
)


def rest(connection: Connection, batch: Batch, now: datetime) -> Rest:
    """The work left in the batch."""
    values = {
        "first": batch.first_id,
        "last": batch.last_id,
        "alert": batch.alert_id,
        "carrier": batch.carrier,
        "now": now,
    }
    return Rest(*connection.execute(_REST, values).one())


def end(connection: Connection, batch: Batch, now: datetime) -> None:
    """Ends a batch of which nothing is left. Marks the alert as sent if it was the last batch."""
    connection.execute(
        update(delivery_batch).where(delivery_batch.c.id == batch.id).values(ended_at=now)
    )
    finish(connection, batch.alert_id, now)


_OPEN: Final = text(
    """
    SELECT EXISTS (SELECT FROM delivery_batch WHERE alert_id = :alert AND ended_at IS NULL)
        OR EXISTS (SELECT FROM staged_job WHERE arg = :alert AND name IN ('expand', 'retry_alert'))
    """
)


def finish(connection: Connection, alert_id: int, now: datetime) -> Alert | None:
    """Marks the alert as sent if nothing is left to do, and returns it; otherwise None."""
    # If the two last batches end at the same time, the second waits here and sees the first.
    alert = lifecycle.locked(connection, alert_id)
    if alert is None or alert.state != "sending" or alert.expanded_at is None:
        return None
    if connection.execute(_OPEN, {"alert": alert_id}).scalar_one():
        return None
    try:
        after = lifecycle.move(connection, "finish", alert_id, ended_at=now)
    except NotPossible:
        return None
    history.note(connection, None, "finish", after, now)
    return after


_RESTAGE: Final = text(
    """
    SELECT b.id FROM delivery_batch b
    WHERE b.alert_id = :alert AND b.ended_at IS NULL
      AND NOT EXISTS (SELECT FROM staged_job s WHERE s.name = :name AND s.arg = b.id)
    ORDER BY b.id
    """
)


def restage(connection: Connection, alert: Alert) -> int:
    """Stages a job for each remaining batch that has none; returns how many."""
    values = {"alert": alert.id, "name": job_of(alert)}
    ids = list(connection.execute(_RESTAGE, values).scalars())
    staged_jobs.stage(connection, job_of(alert), ids)
    return len(ids)


def open_ones(connection: Connection, alert_id: int, limit: int) -> list[Batch]:
    """The alert's remaining batches, the oldest first, at most `limit`."""
    columns = [delivery_batch.c[name] for name in Batch.__slots__]
    rows = connection.execute(
        select(*columns)
        .where(delivery_batch.c.alert_id == alert_id, delivery_batch.c.ended_at.is_(None))
        .order_by(delivery_batch.c.id)
        .limit(limit)
    )
    return [Batch(*row) for row in rows]


def bounds(connection: Connection, alert_id: int) -> tuple[int, int]:
    """The first and the last id that a delivery of the alert can have; (0, -1) if there is none."""
    query = text("SELECT min(first_id), max(last_id) FROM delivery_batch WHERE alert_id = :alert")
    first, last = connection.execute(query, {"alert": alert_id}).one()
    return (0, -1) if first is None else (first, last)
