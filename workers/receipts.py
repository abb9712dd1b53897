"""Applies the carriers' receipts: one job settles all that are due, many at a time."""

from __future__ import annotations

import time
from typing import Final

from gateway.receipts import matching, prices
from workers.services import WorkerServices

BUDGET_SECONDS: Final = 8.0
"""Seconds of one run; then the job runs again for the rest."""
PAUSE_SECONDS: Final = 0.1
"""Seconds between two rounds, in which more receipts come: a round costs as much as dozens."""


def settle(context: WorkerServices, staged_id: int) -> None:
    """Applies due receipts. One of an MT that is not known yet is tried again later."""
    if not context.asks_for(staged_id):
        return
    dong = {name: each.get("price_mt") or 0 for name, each in context.senders.items()}
    usual = prices.UsualPrice(dong, context.settings.timezone)
    until = time.monotonic() + BUDGET_SECONDS
    while time.monotonic() < until:
        with context.engine.begin() as connection:
            ids = matching.due(connection)
            matching.opt_outs(connection, ids)
        if ids:
            context.write(matching.settle, ids, context.clock(), usual)
            if len(ids) < matching.AT_ONCE:
                time.sleep(PAUSE_SECONDS)
        elif _ended(context, staged_id):
            return
    context.go_on_later(staged_id)


def _ended(context: WorkerServices, staged_id: int) -> bool:
    with context.engine.connect() as connection, connection.begin() as transaction:
        over = matching.end(connection, staged_id)
        if not over:
            transaction.rollback()
    return over
