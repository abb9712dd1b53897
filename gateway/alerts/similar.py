"""Alerts that say what another one says: anyone who gets two takes neither for serious."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, and_, func, or_, select

from gateway.alerts import lifecycle
from gateway.alerts.lifecycle import Alert, Content
from gateway.database.tables_alerts import alert

DAYS: Final = timedelta(days=7)
"""So long it is remembered."""
_STATES: Final = (*lifecycle.RUNNING, "sent")
_LOOKED_AT: Final = 500
"""Of the newest: what is read is bounded, however many there are."""
MOST: Final = 20


def alike(
    connection: Connection,
    content: Content,
    areas: Collection[str],
    now: datetime,
    but: Collection[int] = (),
) -> list[Alert]:
    """Those of the last `DAYS` that are sent or on their way to one of `areas`, and are about the
    same subject or have the same text; the newest first. Of `but`, and of exercises, none."""
    text = content.texts.get("vi-marks", "")
    if content.kind == "exercise" or not (text or content.subject):
        return []
    latest = (
        select(alert)
        .where(alert.c.state.in_(_STATES))
        .order_by(alert.c.id.desc())
        .limit(_LOOKED_AT)
        .subquery()
    )
    of = latest.c
    query = (
        select(latest)
        .where(
            func.coalesce(of.started_at, of.approved_at) > now - DAYS,
            of.kind != "exercise",
            of.areas.overlap(sorted(areas)),
            or_(
                and_(of.subject == content.subject, of.subject != ""),
                and_(of.texts["vi-marks"].astext == text, of.texts["vi-marks"].astext != ""),
            ),
            of.id.not_in(list(but)),
        )
        .order_by(of.id.desc())
        .limit(MOST)
    )
    return [lifecycle.read(row) for row in connection.execute(query).mappings()]
