"""Lists of alerts: filters and order; and alerts that are similar to a given one."""

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
"""Alerts on a page, unless the caller says how many."""


@dataclass(frozen=True, slots=True)
class AlertFilter:
    """Which alerts a list has: all conditions that are set must hold.

    place   the id of the last alert on the page before
    oldest  the oldest first, instead of the newest
    areas   only alerts for one of these areas; None: any
    near    only alerts for one of these areas too: those that the official may see; None: any
    but     ids that are left out
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
    """A page of alerts."""
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
"""How long an alert counts as a similar one."""
_STATES: Final = (*lifecycle.RUNNING, "sent")
_LOOKED_AT: Final = 500
"""How many of the newest alerts are compared, at most."""
MOST_ALIKE: Final = 20


def alike(
    connection: Connection,
    content: Content,
    areas: Collection[str],
    now: datetime,
    but: Collection[int] = (),
) -> list[Alert]:
    """Similar alerts: sent within `DAYS`, or on their way, to one of `areas`, about the same
    subject or with the same text; the newest first. Never those of `but`, nor exercises."""
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
