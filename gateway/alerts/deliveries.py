"""Deliveries: their references and states, and changes of many at once.

Giving them to a carrier: `claims`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Final, Literal

from sqlalchemy import Connection, text

from gateway.alerts.batches import Batch
from gateway.alerts.counters import Changes
from gateway.database.choices import DELIVERY_STATES, delivery_states
from gateway.database.pg_arrays import Bigints, Texts

RANK: Final = {name: state.rank for name, state in DELIVERY_STATES.items()}
REACHED_STATES: Final = delivery_states("reached")
FAILED: Final = delivery_states("failed")

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_REFERENCE = re.compile(r"k5a-([0-9]{1,19})-([0-9]{1,17})")
_WRITTEN = re.compile(r"k5a-([1-9][0-9]{0,17})-([1-9][0-9]{0,16})")


def reference(delivery_id: int, at: datetime) -> str:
    """Our reference of an MT, on which the carrier de-duplicates: the row's id and its time in
    microseconds. A new try of a failed delivery has another `at`. At most 41 characters of
    `[a-z0-9-]`."""
    return f"k5a-{delivery_id}-{(at - _EPOCH) // timedelta(microseconds=1)}"


def read_reference(reference_: str) -> tuple[int, datetime] | None:
    """The delivery's id and `at` in a reference; None if it is no reference of a delivery."""
    match = _REFERENCE.fullmatch(reference_)
    if match is None or int(match[1]) >= 1 << 63:
        return None
    return int(match[1]), _EPOCH + timedelta(microseconds=int(match[2]))


def written(reference_: str) -> tuple[int, int]:
    """The delivery's id, and `at` in microseconds since 1970, if the text is exactly as
    `reference` writes it; otherwise (0, 0)."""
    match = _WRITTEN.fullmatch(reference_)
    return (int(match[1]), int(match[2])) if match is not None else (0, 0)


_END: Final = """
WITH next AS (
    SELECT d.id, d.area, d.carrier, d.state AS was FROM delivery d
    WHERE d.id BETWEEN %(first)s AND %(last)s AND d.alert_id = %(alert)s
      AND (d.state = 'queued' OR d.state = 'attempted' AND d.attempted_at < %(before)s)
    ORDER BY d.id LIMIT %(limit)s FOR UPDATE OF d
), ended AS (
    UPDATE delivery d SET settled_at = %(now)s,
        state = CASE WHEN n.was = 'queued' THEN %(state)s ELSE 'uncertain' END,
        error = CASE WHEN n.was = 'queued' AND %(state)s <> 'uncertain' THEN d.error
                     ELSE %(why)s END
    FROM next n WHERE d.id = n.id RETURNING n.area, n.carrier, n.was, d.state
)
SELECT area, carrier, was, state, count(*) FROM ended GROUP BY 1, 2, 3, 4
"""


def end(
    connection: Connection,
    batch: Batch,
    state: Literal["cancelled", "expired", "uncertain"],
    now: datetime,
    before: datetime,
    changes: Changes,
    limit: int,
    why: str = "a worker died while sending",
) -> int:
    """Settles queued deliveries as `state`, and deliveries that were attempted before `before`
    as `uncertain` with the error `why`. At most `limit`; returns how many."""
    values = {
        "first": batch.first_id,
        "last": batch.last_id,
        "alert": batch.alert_id,
        "state": state,
        "now": now,
        "before": before,
        "limit": limit,
        "why": why,
    }
    done = 0
    for area, carrier, was, became, count in connection.exec_driver_sql(_END, values):
        changes.add(batch.alert_id, area, carrier, was, -count)
        changes.add(batch.alert_id, area, carrier, became, count)
        done += count
    return done


_ROUTE: Final = """
UPDATE delivery d SET carrier = n.carrier
FROM unnest(%(ids)s, %(carriers)s) AS n (id, carrier)
WHERE d.id = n.id AND d.state = 'queued' AND d.carrier = ''
RETURNING d.id, d.area, d.carrier
"""


def unrouted(connection: Connection, batch: Batch) -> list[tuple[int, bytes | None, bytes | None]]:
    """The deliveries of a batch whose carrier is not known, each with the resident's encrypted
    number and the hash that names their row."""
    query = text(
        """
        SELECT d.id, r.number_encrypted, r.hash FROM delivery d LEFT JOIN resident r ON r.id =
        d.resident_id
        WHERE d.id BETWEEN :first AND :last AND d.alert_id = :alert
          AND d.state = 'queued' AND d.carrier = '' ORDER BY d.id
        """
    )
    values = {"first": batch.first_id, "last": batch.last_id, "alert": batch.alert_id}
    return [(row[0], row[1], row[2]) for row in connection.execute(query, values)]


def route(
    connection: Connection, batch: Batch, carriers: Mapping[int, str], changes: Changes
) -> dict[str, list[int]]:
    """Gives each delivery (by id) its carrier; returns the ids by carrier, for `batches.add`."""
    by_carrier: dict[str, list[int]] = {}
    values = {
        "ids": Bigints.of(carriers.keys()),
        "carriers": Texts.of(carriers.values()),
    }
    for row in connection.exec_driver_sql(_ROUTE, values):
        by_carrier.setdefault(row.carrier, []).append(row.id)
        changes.move(batch.alert_id, row.area, ("", "queued"), (row.carrier, "queued"))
    return by_carrier


_FAILED_TALLY: Final = text(
    """
    SELECT coalesce(sum(count), 0) FROM delivery_counter
    WHERE alert_id = :alert AND state = ANY(:failed)
    """
)


def failed(connection: Connection, alert_id: int) -> int:
    """How many deliveries have failed or were refused."""
    values = {"alert": alert_id, "failed": list(FAILED)}
    return int(connection.execute(_FAILED_TALLY, values).scalar_one())


_REQUEUE: Final = """
WITH next AS (
    SELECT d.id, d.area, d.carrier, d.state AS was FROM delivery d
    WHERE d.id BETWEEN %(first)s AND %(last)s AND d.alert_id = %(alert)s
      AND d.state = ANY(%(failed)s)
    ORDER BY d.id LIMIT %(limit)s FOR UPDATE OF d
)
UPDATE delivery d SET state = 'queued', at = %(now)s, attempted_at = NULL, settled_at = NULL,
    due_at = NULL, carrier_message_id = NULL, their_id = NULL, happened_at = NULL
FROM next n WHERE d.id = n.id
RETURNING d.id, n.area, n.carrier, n.was
"""


def requeue_failed(
    connection: Connection,
    alert_id: int,
    first: int,
    last: int,
    now: datetime,
    changes: Changes,
    limit: int,
) -> dict[str, list[int]]:
    """Queues the failed deliveries of an id range again, under new references; returns the ids
    by carrier."""
    by_carrier: dict[str, list[int]] = {}
    values = {
        "first": first,
        "last": last,
        "alert": alert_id,
        "failed": Texts.of(FAILED),
        "now": now,
        "limit": limit,
    }
    for row in connection.exec_driver_sql(_REQUEUE, values):
        by_carrier.setdefault(row.carrier, []).append(row.id)
        changes.move(alert_id, row.area, (row.carrier, row.was), (row.carrier, "queued"))
    return by_carrier
