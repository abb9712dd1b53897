"""Begins alerts, finds their recipients, and ends them. Their sending is `workers.alert_batch`."""

from __future__ import annotations

import time
from datetime import timedelta
from typing import Final, Literal

from sqlalchemy import Connection

from gateway.alerts import batches, deliveries, expansion, lifecycle, withdrawn_verdicts
from gateway.alerts.audited import by_service
from gateway.alerts.counters import Changes
from gateway.alerts.lifecycle import Alert
from gateway.database import staged_jobs
from gateway.database.staged_jobs import StagedJob
from workers.alert_conditions import audience_of, in_flight, may_go
from workers.services import Later, WorkerServices, in_one_transaction

BUDGET_SECONDS: Final = 10.0
"""Seconds of one run; then the job runs again for the rest."""
CHUNK: Final = 500
"""Deliveries that are ended, or queued once more, in one transaction."""
_SOON: Final = timedelta(seconds=5)


def expand(context: WorkerServices, staged_id: int) -> None:
    """Begins the alert that the job names, when it is time, and makes its deliveries."""
    with context.engine.begin() as connection:
        alert = _begin(context, connection, staged_id)
    if alert is None:
        return
    audience = audience_of(context, alert)
    width, until, more = expansion.Width(), time.monotonic() + BUDGET_SECONDS, True
    while more and time.monotonic() < until:
        more = context.write(expansion.chunk, alert, audience, width)
    with context.engine.begin() as connection:
        if more:
            staged_jobs.postpone(connection, staged_id, staged_jobs.MORE)
            return
        expansion.done(connection, alert, context.clock())
        staged_jobs.done(connection, staged_id)
        batches.finish(connection, alert.id, context.clock())


def _begin(context: WorkerServices, connection: Connection, staged_id: int) -> Alert | None:
    """The alert, in state `sending`. None if it is not to be expanded now (settles the job)."""
    staged = staged_jobs.take(connection, staged_id)
    alert = None if staged is None else lifecycle.locked(connection, staged.arg)
    if staged is None:
        return None
    if alert is None or not _waits(alert):
        staged_jobs.done(connection, staged_id)
        return None
    now = context.clock()
    begins = max(now, alert.content.send_at or now)
    if not may_go(context, connection, alert, begins):
        begins = context.awake(begins)
    if begins > now:
        staged_jobs.postpone(connection, staged_id, begins - now, further=True)
        return None
    if withdrawn_verdicts.stop(connection, context.alert_texts, alert.id, now):
        staged_jobs.done(connection, staged_id)
        return None
    if alert.state == "approved":
        alert = lifecycle.move(connection, "start", alert.id, started_at=now)
        by_service(connection, "start", alert, now)
    return alert


def _waits(alert: Alert) -> bool:
    """Whether it may be expanded. One that was paused before it began comes with `resume`."""
    if alert.state == "approved":
        return alert.paused_at is None
    return alert.state == "sending" and alert.expanded_at is None


def retry_alert(context: WorkerServices, staged_id: int) -> None:
    """Queues the failed deliveries of the alert that the job names once more."""
    with context.engine.begin() as connection:
        staged = staged_jobs.look(connection, staged_id)
        alert = None if staged is None else lifecycle.load(connection, staged.arg)
        first, last = (0, -1) if alert is None else batches.bounds(connection, alert.id)
    until = time.monotonic() + BUDGET_SECONDS
    while alert is not None:
        with context.engine.begin() as connection:
            locked = lifecycle.locked(connection, alert.id)
            ids: dict[str, list[int]] = {}
            if locked is not None and locked.state == "sending":
                changes, now = Changes(), context.clock()
                ids = deliveries.requeue_failed(
                    connection, alert.id, first, last, now, changes, CHUNK
                )
                batches.add(connection, alert, ids)
                changes.write(connection)
            if not ids:
                staged_jobs.done(connection, staged_id)
                batches.finish(connection, alert.id, context.clock())
                return
            first = max(max(each) for each in ids.values()) + 1
            if time.monotonic() > until:
                staged_jobs.postpone(connection, staged_id, staged_jobs.MORE)
                return


@in_one_transaction
def expire(context: WorkerServices, connection: Connection, staged: StagedJob) -> Later:
    """Ends the alert that the job names, if its time is over."""
    alert, now = lifecycle.locked(connection, staged.arg), context.clock()
    if alert is None or alert.state not in lifecycle.MOVES["expire"].sources:
        return None
    if alert.content.expires_at > now:
        return alert.content.expires_at - now
    after = lifecycle.move(connection, "expire", alert.id, ended_at=now)
    by_service(connection, "expire", after, now)
    staged_jobs.stage(connection, "close", [alert.id])
    return None


@in_one_transaction
def recheck_alerts(context: WorkerServices, connection: Connection, staged: StagedJob) -> None:
    """After a verdict was withdrawn: pauses the alerts that name subjects that are no longer
    confirmed."""
    withdrawn_verdicts.stop_all(connection, context.alert_texts, context.clock())


def close(context: WorkerServices, staged_id: int) -> None:
    """Settles what an alert that was cancelled, or has expired, did not give to a carrier."""
    with context.engine.begin() as connection:
        staged = staged_jobs.look(connection, staged_id)
        alert = None if staged is None else lifecycle.load(connection, staged.arg)
    if alert is None or alert.state not in ("cancelled", "expired"):
        context.done(staged_id)
        return
    state: Literal["cancelled", "expired"] = (
        "cancelled" if alert.state == "cancelled" else "expired"
    )
    until, worked = time.monotonic() + BUDGET_SECONDS, True
    while worked and time.monotonic() < until:
        worked = _close_some(context, alert, state)
    with context.engine.begin() as connection:
        if batches.open_ones(connection, alert.id, 1):
            staged_jobs.postpone(
                connection, staged_id, staged_jobs.MORE if worked else _SOON, further=True
            )
        else:
            staged_jobs.done(connection, staged_id)


def _close_some(
    context: WorkerServices, alert: Alert, state: Literal["cancelled", "expired"]
) -> bool:
    """A little of each batch that is left; False when there is nothing to do at this moment: what
    is in flight is waited for."""
    now = context.clock()
    before = now - in_flight(context)
    left = context.read(batches.open_ones, alert.id, 100)
    worked = False
    for batch in left:
        with context.engine.begin() as connection:
            changes = Changes()
            count = deliveries.end(connection, batch, state, now, before, changes, CHUNK)
            changes.write(connection)
            rest = batches.rest(connection, batch, now)
            over = not rest.queued and not rest.attempted
            if over:
                batches.end(connection, batch, now)
        worked = worked or over or count > 0
    return worked
