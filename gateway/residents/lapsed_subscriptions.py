"""Subscriptions of residents who have been silent for long: consent does not last for ever."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any, Final

from sqlalchemy import Connection, Row, text

from flows.values import Language

CHUNK: Final = 50
"""Subscriptions looked at in one transaction: a person who texts meanwhile waits for no more than
these."""

_UPTO = text(
    """
    SELECT max(resident_id) FROM (
        SELECT resident_id FROM subscription WHERE resident_id > :after
        ORDER BY resident_id LIMIT :chunk
    ) AS next
    """
)

# Anyone who subscribes at this very moment has `since` of now, and is seen here after waiting.
_END = text(
    """
    WITH ended AS (
        UPDATE subscription s SET ended_at = :now FROM resident r
        WHERE s.resident_id > :after AND s.resident_id <= :upto AND s.ended_at IS NULL
          AND s.since < :before AND r.id = s.resident_id AND r.last_seen_at < :before
        RETURNING r.id, r.language, r.carrier, r.opted_out_at IS NOT NULL AS opted_out,
                  s.area, s.since
    )
    SELECT id, language, carrier, opted_out, area FROM ended ORDER BY id, since, area
    """
)


@dataclass(frozen=True, slots=True)
class LapsedSubscriber:
    """A person whose subscriptions have just ended; `areas` are these, in their order."""

    resident_id: int
    language: Language
    carrier: str
    opted_out: bool
    areas: tuple[str, ...]


def step(
    connection: Connection, after: int, before: datetime, now: datetime
) -> tuple[int | None, Sequence[LapsedSubscriber]]:
    """Ends what has lapsed of the next subscriptions after this resident's id.

    before  who was last heard of earlier is silent
    Returns the last resident's id, None when there is nobody left, and who is to be notified, in
    the transaction of the caller. `DK` alone brings them back.
    """
    upto: int | None = connection.execute(_UPTO, {"after": after, "chunk": CHUNK}).scalar_one()
    if upto is None:
        return None, ()
    values: dict[str, Any] = {"after": after, "upto": upto, "before": before, "now": now}
    by_resident = groupby(connection.execute(_END, values).all(), key=lambda row: row.id)
    return upto, [_lapsed(list(of_one)) for _, of_one in by_resident]


def _lapsed(rows: Sequence[Row[Any]]) -> LapsedSubscriber:
    first = rows[0]
    areas = tuple(row.area for row in rows)
    return LapsedSubscriber(first.id, first.language, first.carrier, first.opted_out, areas)
