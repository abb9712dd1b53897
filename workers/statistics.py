"""Counts due figures, a span at a time; runs again for the rest."""

from __future__ import annotations

from sqlalchemy import Connection

from config.settings import Settings
from gateway.statistics import counting
from gateway.statistics.counting import Rules
from workers.maintenance import in_steps
from workers.services import WorkerServices


def rules(settings: Settings) -> Rules:
    """The operator's settings that counting needs."""
    return Rules(
        settings.timezone,
        {
            "reports": settings.keep_report_days,
            "inbound": settings.keep_inbound_text_days,
            "deliveries": settings.keep_delivery_days,
        },
    )


def count(context: WorkerServices, staged_id: int) -> None:
    """Counts what is due."""
    now, own = context.clock(), rules(context.settings)
    areas = counting.cells(context.areas, now.astimezone(own.timezone).date())
    left = context.read(counting.due, own, now)

    def one(connection: Connection) -> bool:
        if left:
            counting.count(connection, left.pop(0), areas, now)
        return bool(left)

    def forget(connection: Connection) -> bool:
        counting.forget_days(connection, own, now)
        return False

    in_steps(context, staged_id, [one, forget])
