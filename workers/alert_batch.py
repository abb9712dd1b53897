"""Sends one batch of an alert: the job, and whether it is the batch's turn.

After some seconds a run claims nothing more, waits for what is in flight, and comes again for the
rest (`workers.alert_sender`).
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from gateway.alerts import batches, deliveries, lifecycle, withdrawn_verdicts
from gateway.alerts.batches import Batch
from gateway.alerts.counters import Changes
from gateway.alerts.lifecycle import Alert
from gateway.carriers import routes
from gateway.database import staged_jobs
from gateway.database.encrypted_columns import RESIDENT_NUMBER
from gateway.outbound import budgets
from workers.alert_conditions import in_flight, is_spent, may_go, stands
from workers.alert_sender import Run
from workers.services import WorkerServices


def batch(context: WorkerServices, staged_id: int) -> None:
    """Sends what is due of the batch that the job names."""
    with context.engine.begin() as connection:
        run = _begin(context, connection, staged_id)
    if run is not None:
        try:
            run.send()
        finally:
            run.release()
        context.write(run.end)


def _begin(context: WorkerServices, connection: Connection, staged_id: int) -> Run | None:
    """The run, if the batch is to be sent now; else None, and the job is ended or postponed."""
    staged = staged_jobs.look(connection, staged_id)
    if staged is None:
        return None
    batch = batches.load(connection, staged.arg)
    alert = None if batch is None else lifecycle.load(connection, batch.alert_id)
    now = context.clock()
    if alert is not None and withdrawn_verdicts.stop_reason(connection, context.alert_texts, alert):
        withdrawn_verdicts.stop(connection, context.alert_texts, alert.id, now)
        alert = lifecycle.load(connection, alert.id)
    if batch is None or alert is None or stands(connection, alert):
        staged_jobs.done(connection, staged_id)
        return None
    if not may_go(context, connection, alert, now):
        staged_jobs.postpone(connection, staged_id, context.awake(now) - now, further=True)
        return None
    if batch.carrier == "":
        _route(context, connection, alert, batch, now)
        staged_jobs.done(connection, staged_id)
        return None
    if is_spent(context, connection, alert, batch.carrier):
        staged_jobs.postpone(connection, staged_id, budgets.RETRY_AFTER, further=True)
        return None
    # By then a live run is over; what a dead one had in flight may be sent again.
    staged_jobs.hold(connection, [staged_id], in_flight(context).total_seconds())
    return Run(context, staged_id, alert, batch)


def _route(
    context: WorkerServices, connection: Connection, alert: Alert, batch: Batch, now: datetime
) -> None:
    """Finds each resident's carrier by the prefix of the number."""
    changes = Changes()
    default = next(iter(context.senders), "")
    chosen = {}
    for delivery_id, encrypted, hash_ in deliveries.unrouted(connection, batch):
        number = context.keys.readable(encrypted, RESIDENT_NUMBER, hash_ or b"") or ""
        national = "0" + number.removeprefix("+84")
        chosen[delivery_id] = routes.by_prefix(context.senders, national) or default
    if not default:
        raise RuntimeError("no carrier instance can send")
    batches.add(connection, alert, deliveries.route(connection, batch, chosen, changes))
    batches.end(connection, batch, now)
    changes.write(connection)
