"""Tells who was brought in from a file: once, by day, so many a second."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from sqlalchemy import Connection

from flows.topics import alerts
from gateway.carriers import base
from gateway.ledger import bring_in, jobs, outbound
from workers.context import Context

A_SECOND: Final = 20
"""MTs: residents' own answers go by the same carriers meanwhile."""
STEP: Final = timedelta(seconds=1)
_LIVES: Final = timedelta(days=2)


def confirm(context: Context, staged_id: int) -> None:
    """Writes the next confirming SMS of the import that the job names, and comes again."""
    with context.engine.begin() as connection:
        staged = jobs.take(connection, staged_id)
        if staged is None:
            return
        later = _some(context, connection, staged.arg)
        if later is None:
            jobs.done(connection, staged_id)
        else:
            jobs.postpone(connection, staged_id, later, further=True)


def _some(context: Context, connection: Connection, import_id: int) -> timedelta | None:
    """Tells the next people; in how long there is more to do, None for nothing."""
    now = context.clock()
    if (morning := context.awake(now)) > now:
        return morning - now
    people = bring_in.untold(connection, import_id, A_SECOND, now)
    if people is None:
        return None
    today = now.astimezone(context.settings.timezone).date()
    for one in people:
        to, word = texted(context, one.carrier)
        text = alerts.brought(one.language, one.areas, to, context.world, today, word)
        outbound.write(
            connection,
            context.keys,
            resident_id=one.resident_id,
            carrier=one.carrier,
            purpose="notice",
            text=text,
            now=now,
            due_at=now,
            lives=_LIVES,
        )
    return STEP


def texted(context: Context, carrier: str) -> tuple[str, str]:
    """What a resident of this instance texts HUY to, and the word before it (`prefix`)."""
    own = context.senders.get(carrier)
    every = ([own] if own is not None else []) + list(context.senders.values())
    by = next((each for each in every if each.get("short_code")), None)
    return (str(by.get("short_code")), base.prefix(by)) if by is not None else ("", "")
