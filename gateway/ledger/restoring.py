"""After a restore: nothing that was on its way goes on by itself.

Whoever was in a list and not yet reached may have been reached after the point that the database
was restored to. Nobody can tell, so their MTs are `uncertain` until a receipt settles them.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final

from sqlalchemy import Connection, text

from gateway.ledger.alerts import batches, deliveries, moves
from gateway.ledger.alerts.audited import by_service
from gateway.ledger.alerts.tally import Changes

WHY: Final = "the database was restored"
CHUNK: Final = 5_000

Begin = Callable[[], AbstractContextManager[Connection]]
"""Begins a transaction."""


@dataclass(slots=True)
class Done:
    """What was stopped: `cut` are alerts whose list of recipients was not complete."""

    paused: list[int] = field(default_factory=list)
    cut: list[int] = field(default_factory=list)
    deliveries: int = 0
    mts: int = 0


_GOING: Final = text(
    "SELECT id FROM alert WHERE state IN ('approved', 'sending') AND paused_at IS NULL ORDER BY id"
)
# Who was not yet in the list may have been, and may have been reached: nobody is added any more.
_CUT: Final = text(
    "UPDATE alert SET expanded_at = :now WHERE state = 'sending' AND expanded_at IS NULL "
    "RETURNING id"
)
_BATCHES: Final = text(
    "SELECT DISTINCT alert_id FROM delivery_batch WHERE ended_at IS NULL ORDER BY alert_id"
)
# Those for whom an alert has failed may have got it later: whoever asked for that asks again.
_AGAIN: Final = text("DELETE FROM staged_job WHERE name = 'again'")
_MTS: Final = text(
    """
    WITH ended AS (
        UPDATE outbound SET state = 'uncertain', error = :why, settled_at = :now, sealed = NULL
        WHERE state IN ('queued', 'attempted') RETURNING id
    ), gone AS (
        DELETE FROM staged_job s USING ended e WHERE s.name = 'reply' AND s.arg = e.id
    )
    SELECT count(*) FROM ended
    """
)


def stop(begin: Begin, now: datetime) -> Done:
    """Pauses what is being sent or is to be, and makes uncertain what was queued or attempted. A
    little at a time; what was done stays done, so it may be typed again after it was broken off."""
    done = Done()
    with begin() as connection:
        for alert_id in connection.execute(_GOING).scalars().all():
            after = moves.move(
                connection,
                "pause",
                alert_id,
                paused_at=now,
                paused_by=None,
                stopped_for="restored",
            )
            by_service(connection, "pause", after, now, "restored")
            done.paused.append(alert_id)
        connection.execute(_AGAIN)
        done.cut = sorted(connection.execute(_CUT, {"now": now}).scalars())
    with begin() as connection:
        done.mts = connection.execute(_MTS, {"why": WHY, "now": now}).scalar_one()
        of_alerts = list(connection.execute(_BATCHES).scalars())
    for alert_id in of_alerts:
        with begin() as connection:
            left = batches.open_ones(connection, alert_id, 1_000_000)
        for batch in left:
            done.deliveries += _uncertain(begin, batch, now)
    return done


def _uncertain(begin: Begin, batch: batches.Batch, now: datetime) -> int:
    ever = datetime.max.replace(tzinfo=UTC)
    count, some = 0, CHUNK
    while some == CHUNK:
        with begin() as connection:
            changes = Changes()
            some = deliveries.end(connection, batch, "uncertain", now, ever, changes, CHUNK, WHY)
            changes.write(connection)
        count += some
    return count
