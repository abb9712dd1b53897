"""Counts forwarded and reported messages into their campaigns."""

from __future__ import annotations

from sqlalchemy import Connection

from gateway.campaigns import clustering
from gateway.database.staged_jobs import StagedJob
from workers.services import WorkerServices, in_one_transaction


@in_one_transaction
def count_message(context: WorkerServices, connection: Connection, staged: StagedJob) -> None:
    """Counts the message that the job names."""
    clustering.count(connection, context.keys, staged.arg, context.clock())
