"""Decides whether an alert goes on, whom it is for, and how long an attempt may last."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, text

from gateway.alerts import audience, quiet_hours
from gateway.alerts.audience import Audience
from gateway.alerts.lifecycle import Alert
from gateway.carriers.http import READ_SECONDS
from gateway.outbound import budgets
from workers.services import WorkerServices


def may_go(context: WorkerServices, connection: Connection, alert: Alert, now: datetime) -> bool:
    """Whether it may go out now, or waits for the end of the quiet hours."""
    if context.awake(now) <= now:
        return True
    corrected = quiet_hours.corrected(connection, alert)
    return quiet_hours.goes_at_night(alert.content.kind, corrected, context.awake)


def is_spent(context: WorkerServices, connection: Connection, alert: Alert, carrier: str) -> bool:
    """Whether it waits for money: never an emergency, nor an exercise."""
    if alert.content.kind in ("emergency", "exercise") or carrier not in context.carriers:
        return False
    return budgets.is_over(connection, context.carriers[carrier].instance, context.today)


def stands(connection: Connection, alert: Alert) -> bool:
    """Whether nothing is to be sent of it: paused or over. Resuming it stages its batches again, so
    both are decided one after the other."""
    if alert.state == "sending" and alert.paused_at is None:
        return False
    row = connection.execute(_LOOK, {"id": alert.id}).one()
    return row.state != "sending" or row.paused_at is not None


_LOOK: Final = text("SELECT state, paused_at FROM alert WHERE id = :id FOR SHARE")


def scope_of(context: WorkerServices, alert: Alert) -> Mapping[str, str]:
    """The areas whose subscribers get it, as of today."""
    today = context.clock().astimezone(context.settings.timezone).date()
    return audience.scope(context.areas, alert.content.areas, today)


def audience_of(context: WorkerServices, alert: Alert) -> Audience:
    """Its audience, as of today."""
    hashes = None
    if alert.content.kind == "exercise":
        hashes = [
            hash_
            for number in context.settings.exercise_numbers
            for hash_ in context.keys.hashes(number)
        ]
    follows = alert.predecessor_id if alert.relation == "follow_up" else None
    return Audience(scope_of(context, alert), tuple(context.senders), hashes, follows)


def in_flight(context: WorkerServices) -> timedelta:
    """An attempt younger than this may still be under way in another process."""
    slowest = max(
        (float(each.get("timeout", READ_SECONDS)) for each in context.senders.values()),
        default=READ_SECONDS,
    )
    return timedelta(seconds=slowest + 10.0)
