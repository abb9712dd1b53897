"""Retention, subscriptions that lapse, subjects that age, key rotation: a little at a time."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection

from config.settings import Settings
from flows.topics import alerts
from gateway.alerts import reconcile as alert_reconcile
from gateway.alerts import retention
from gateway.database import key_rotation, staged_jobs
from gateway.database import retention as data_retention
from gateway.outbound import messages
from gateway.reports import subjects
from gateway.residents import lapsed_subscriptions
from workers.services import WorkerServices

log = logging.getLogger(__name__)

BUDGET_SECONDS: Final = 5.0
"""Seconds of one run; then the job yields to others and runs again."""

CLOSING: Final = "retention"
LAPSING: Final = "lapse"

RECOMPUTED: Final = 50
"""Subjects that are recomputed in one transaction."""

_NOTICE_LIVES = timedelta(days=3)

Step = Callable[[Connection], bool]
"""A step: one short transaction; returns whether there is more to do."""


def _rules(settings: Settings) -> dict[str, int]:
    return {
        "inbound_text": settings.keep_inbound_text_days,
        "outbound_text": settings.keep_outbound_text_days,
        "deliveries": settings.keep_delivery_days,
        "reports": settings.keep_report_days,
        "tombstones": settings.keep_tombstone_days,
    }


def retain(context: WorkerServices, staged_id: int) -> None:
    """Deletes what is older than the retention settings."""
    now = context.clock()
    steps: list[Step] = [
        lambda connection, sweep=sweep: (
            sweep.chunk(connection, context.keys, now) == data_retention.CHUNK
        )  # type: ignore[misc]
        for sweep in data_retention.sweeps(**_rules(context.settings))
    ]

    def forget(connection: Connection) -> bool:
        keep = timedelta(days=context.settings.keep_delivery_days)
        return retention.forget(connection, now, keep) == retention.CHUNK

    def close(connection: Connection) -> bool:
        place = staged_jobs.place(connection, CLOSING)
        last = data_retention.close_conversations(connection, int(place or 0), now)
        staged_jobs.keep_place(connection, CLOSING, str(last or ""))
        return last is not None

    def end(connection: Connection) -> bool:
        place = staged_jobs.place(connection, LAPSING)
        before = now - timedelta(days=context.settings.idle_subscription_days)
        last, lapsed = lapsed_subscriptions.step(connection, int(place or 0), before, now)
        for subscription in lapsed:
            _notify(context, connection, subscription, now)
        staged_jobs.keep_place(connection, LAPSING, str(last or ""))
        return last is not None

    in_steps(context, staged_id, [*steps, forget, close, end])


def _notify(
    context: WorkerServices,
    connection: Connection,
    subscription: lapsed_subscriptions.LapsedSubscriber,
    now: datetime,
) -> None:
    """Says once that alerts have ended, by day, in the transaction that ends them."""
    today = now.astimezone(context.settings.timezone).date()
    word = context.prefix(subscription.carrier)
    text = alerts.lapsed(subscription.language, subscription.areas, context.world, today, word)
    if text is None or subscription.opted_out:
        return
    messages.write(
        connection,
        context.keys,
        resident_id=subscription.resident_id,
        carrier=subscription.carrier,
        purpose="notice",
        text=text,
        now=now,
        due_at=context.awake(now),
        lives=_NOTICE_LIVES,
    )


def recompute(context: WorkerServices, staged_id: int) -> None:
    """Recomputes subjects whose grade changed by time or by somebody's erasure."""
    now = context.clock()

    def some(connection: Connection) -> bool:
        directory = context.directory
        return subjects.recompute_due(connection, now, RECOMPUTED, directory) == RECOMPUTED

    in_steps(context, staged_id, [some])


def reconcile(context: WorkerServices, staged_id: int) -> None:
    """Compares the figures of alerts with their deliveries."""
    now = context.clock()
    left = context.read(alert_reconcile.to_count, now)

    def count(connection: Connection) -> bool:
        if left:
            alert_id = left.pop()
            wrong = alert_reconcile.reconcile(connection, alert_id)
            if wrong:
                log.warning("%d figures of alert %d were wrong and are put right", wrong, alert_id)
        return bool(left)

    in_steps(context, staged_id, [count])


def rotate_keys(context: WorkerServices, staged_id: int) -> None:
    """Moves rows to the current keys."""
    moved = broken = 0

    def move(connection: Connection) -> bool:
        nonlocal moved, broken
        progress = key_rotation.step(connection, context.keys)
        moved, broken = moved + progress.moved, broken + progress.broken
        return not progress.done

    finished = in_steps(context, staged_id, [move])
    if broken:
        log.error("%d encrypted values can't be decrypted", broken)
    log.info("%d rows moved to the current keys%s", moved, "; all were seen" if finished else "")


def in_steps(context: WorkerServices, staged_id: int, steps: list[Step]) -> bool:
    """Runs each step until it is done, or time is up; returns whether all are done."""
    until = time.monotonic() + BUDGET_SECONDS
    for step in steps:
        more = True
        while more:
            with context.engine.begin() as connection:
                if staged_jobs.look(connection, staged_id) is None:
                    return False
                more = step(connection)
            if more and time.monotonic() > until:
                context.go_on_later(staged_id)
                return False
    context.done(staged_id)
    return True
