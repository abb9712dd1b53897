"""Asks the carriers what is left on our accounts."""

from __future__ import annotations

import logging
from typing import cast

from gateway.carriers import balances
from gateway.carriers.contract import Prepaid
from gateway.database import staged_jobs
from workers.services import WorkerServices

log = logging.getLogger(__name__)


def ask(context: WorkerServices, staged_id: int) -> None:
    """Asks for the balances that are wanted, and stores the answers."""
    if not context.asks_for(staged_id):
        return
    for name in balances.asked(context.carriers):
        carrier = context.carriers[name]
        left = balances.ask(cast(Prepaid, carrier))
        if left is None:
            log.warning("carrier %s does not tell the balance", name)
        else:
            balances.note(context.redis, carrier.instance, left, context.clock())
    with context.engine.begin() as connection:
        if staged_jobs.take(connection, staged_id) is not None:
            staged_jobs.done(connection, staged_id)
