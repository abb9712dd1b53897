"""Notifies officials: a job for each news finds its recipients, a job for each official writes."""

from __future__ import annotations

from sqlalchemy import Connection

from flows.subjects import numbers
from gateway.carriers import routes
from gateway.database.staged_jobs import Staged
from gateway.notifications import outgoing
from workers.services import Later, WorkerServices, in_one_transaction


@in_one_transaction
def notify_officials(context: WorkerServices, connection: Connection, staged: Staged) -> Later:
    """Finds the recipients of the news that the job names."""
    now = context.clock()
    later = outgoing.spread(connection, context.world.areas, staged.arg, now)
    return None if later is None else later - now


@in_one_transaction
def notify_official(context: WorkerServices, connection: Connection, staged: Staged) -> Later:
    """Writes the SMS that the official whom the job names is to get now."""
    now = context.clock()
    way = outgoing.Way(context.keys, context.awake, lambda phone: _carrier(context, phone))
    later = outgoing.send(connection, way, staged.arg, now)
    if later is None or outgoing.is_coming(connection, staged.id, staged.arg, later - now):
        return None
    return later - now


def _carrier(context: WorkerServices, phone: str) -> str:
    """The instance of a number, or one that stands in for it while it fails."""
    own = routes.by_prefix(context.senders, numbers.national(phone))
    return context.routes.choose(own, 1)[0] or own
