"""Applies the carriers' receipts."""

from __future__ import annotations

from sqlalchemy import Connection

from gateway.ledger import receipts
from gateway.ledger.jobs import Staged
from workers.context import Context, Later, in_one_transaction


@in_one_transaction
def settle(context: Context, connection: Connection, staged: Staged) -> Later:
    """Applies the receipt that the job names; comes again while its MT is not known yet."""
    return receipts.apply(connection, staged.arg, staged.attempts, context.clock())
