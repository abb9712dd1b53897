"""Notifies imported residents: once, by day, at most at half the carriers' rates."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from functools import partial
from typing import Final

from sqlalchemy import Connection

from flows.text import measure
from flows.topics import alerts
from gateway.carriers import base
from gateway.database.staged_jobs import StagedJob
from gateway.outbound import messages
from gateway.residents import import_confirmations
from workers.services import WorkerServices, in_one_transaction

SHARE: Final = 0.5
"""Of an instance's `rate`: residents' own answers go by the same carriers meanwhile."""
USUAL_SEGMENTS_PER_SECOND: Final = 20.0
"""Segments a second of an instance that names no rate."""
_LIVES: Final = timedelta(days=2)


def mts_per_second(context: WorkerServices, carrier: str) -> float:
    """Segments a second of confirming SMS by this instance."""
    instance = context.senders.get(carrier)
    named = instance.get("rate") if instance is not None else None
    rate = named or context.settings.usual_rate
    return SHARE * float(rate) if rate else USUAL_SEGMENTS_PER_SECOND


def at_once(context: WorkerServices) -> int:
    """MTs of one go: a second of the slowest instance, so that none has more in one go."""
    return max(
        1,
        int(
            min(
                (mts_per_second(context, name) for name in context.senders),
                default=USUAL_SEGMENTS_PER_SECOND,
            )
        ),
    )


@partial(in_one_transaction, further=True)
def confirm(context: WorkerServices, connection: Connection, staged: StagedJob) -> timedelta | None:
    """Writes the next confirming SMS of the import that the job names; the job runs again."""
    now = context.clock()
    if (morning := context.awake(now)) > now:
        return morning - now
    people = import_confirmations.unnotified(connection, staged.arg, at_once(context), now)
    if people is None:
        return None
    today = now.astimezone(context.settings.timezone).date()
    spent: Counter[str] = Counter()
    for one in people:
        to, word = texted(context, one.carrier)
        text = alerts.brought(one.language, one.areas, to, context.world, today, word)
        spent[one.carrier] += measure(text).segments
        messages.write(
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
    takes = [segments / mts_per_second(context, carrier) for carrier, segments in spent.items()]
    return timedelta(seconds=max(takes, default=0.0))


def texted(context: WorkerServices, carrier: str) -> tuple[str, str]:
    """The number to which a resident of this instance texts HUY, and the word before it
    (`prefix`)."""
    own = context.senders.get(carrier)
    every = ([own] if own is not None else []) + list(context.senders.values())
    by = next((each for each in every if each.get("short_code")), None)
    return (str(by.get("short_code")), base.prefix(by)) if by is not None else ("", "")
