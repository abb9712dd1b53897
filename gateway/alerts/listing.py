"""Lists of alerts: which of them, and in which order; and those that say what another one says."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, and_, func, or_, select

from gateway.alerts import lifecycle
from gateway.alerts.lifecycle import Alert, Content
from gateway.database.tables_alerts import alert

USUAL: Final = 50
"""Alerts of a page, where nobody says how many."""


@dataclass(frozen=True, slots=True)
class AlertFilter:
    """Which alerts: all that is set must hold.

    place   the id of the last one of the page before
    oldest  the oldest first, not the newest
    areas   those that are for one of them; None: for any
    near    those that are for one of these too: what an official may see
    but     these are left out
    """

    states: Collection[str] = ()
    place: int | None = None
    kind: str = ""
    areas: Collection[str] | None = None
    near: Collection[str] | None = None
    written_by: int | None = None
    oldest: bool = False
    but: Collection[int] = ()


def listing(connection: Connection, wanted: AlertFilter, limit: int = USUAL) -> list[Alert]:
    """A page of them."""
    its = alert.c
    query = select(alert).order_by(its.id.asc() if wanted.oldest else its.id.desc()).limit(limit)
    for areas in (wanted.areas, wanted.near):
        if areas is not None:
            query = query.where(its.areas.overlap(sorted(areas)))
    if wanted.states:
        query = query.where(its.state.in_(wanted.states))
    if wanted.kind:
        query = query.where(its.kind == wanted.kind)
    if wanted.written_by is not None:
        query = query.where(its.created_by == wanted.written_by)
    if wanted.but:
        query = query.where(its.id.not_in(sorted(wanted.but)))
    if wanted.place is not None:
        query = query.where(its.id > wanted.place if wanted.oldest else its.id < wanted.place)
    return [lifecycle.read(row) for row in connection.execute(query).mappings()]


DAYS: Final = timedelta(days=7)
"""So long it is remembered."""
_STATES: Final = (*lifecycle.RUNNING, "sent")
_LOOKED_AT: Final = 500
"""Of the newest: what is read is bounded, however many there are."""
MOST_ALIKE: Final = 20


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
        .limit(MOST_ALIKE)
    )
    return [lifecycle.read(row) for row in connection.execute(query).mappings()]
