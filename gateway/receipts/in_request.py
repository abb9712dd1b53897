"""Receipts in the request: applied at once if that needs no wait for a lock, else stored.

An alert brings thousands a second, nearly all by our own references of its deliveries. Those are
applied at once: a delivery is found by its key, and its state shows what its receipt said. A worker
settles the rest later (`gateway.receipts.matching`):

- receipts that go by the carrier's own id
- those for a conversation, or for no known MT
- an opt-out, which takes a resident's row
- those with a price: all workers share the sums
- those for a delivery that somebody has locked at this moment

No two wait for each other, because all take their locks in one order:

1. deliveries: one that somebody has locked is passed over (SKIP LOCKED), since residents' answers
   share the webhook endpoint's connection
2. receipts: all webhook endpoints write them in one order; a worker writes them once it has all
   deliveries it wants
3. counters, by key, as everywhere (`gateway.alerts.counters`)
4. residents whose network a receipt named, SKIP LOCKED, as the last (`gateway.receipts.networks`)

Others that wait for a delivery that we have (a claim, an end, a worker's receipts, an erasure) have
written no receipt and no counter yet.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, NamedTuple

import psycopg

from gateway.alerts import deliveries
from gateway.alerts.counters import ADD_MOVED_IN_REQUEST
from gateway.database.pg_arrays import Bigints, Smallints, Texts, Timestamps


class Dlr(NamedTuple):
    """One receipt: `reference` is ours, or the carrier's id of the MT.

    serves  the instance for the network that the receipt tells, if it is another than this one
    dong    what the MT cost, if the receipt tells it
    """

    carrier: str
    reference: str
    ours: bool
    status: str
    error: str = ""
    happened_at: datetime | None = None
    serves: str = ""
    dong: int | None = None


AT_ONCE: Final = frozenset({"accepted", "delivered", "failed"})
"""The states that a receipt may report to be applied in the request."""

_LATER = "interval '300 ms'"


def _rank(of: str) -> str:
    """`deliveries.RANK` in SQL."""
    cases = " ".join(f"WHEN '{state}' THEN {rank}" for state, rank in deliveries.RANK.items())
    return f"CASE {of} {cases} END"


# A repeat finds its delivery where it has brought it already, or further: under one `at` a rank
# that a receipt may give never falls. So whether the receipt is new need not be known to apply it.
#
# `stored` is asked for before a delivery is changed, so that all receipts are written before the
# tally: PostgreSQL orders a statement by its dependencies, not by the text.
#
# One job settles all receipts that are due, a little later, so that they are many: nobody waits for
# one. A job that waits already will see these too: it can't end while its row is held here
# (`gateway.receipts.matching.end`).
_KEEP: Final = f"""
WITH given AS (
    SELECT * FROM unnest(%(carriers)s, %(references)s, %(ours)s, %(statuses)s, %(errors)s,
                         %(happened)s, %(deliveries)s, %(ats)s, %(dong)s)
        AS n (carrier, reference, ours, status, error, happened_at, delivery_id, delivery_at, dong)
    ORDER BY delivery_id, reference COLLATE "C", carrier COLLATE "C", ours, status COLLATE "C"
), looked AS MATERIALIZED (
    SELECT n.*, d.alert_id, d.area, d.state
    FROM given n LEFT JOIN LATERAL (
        SELECT alert_id, area, state FROM delivery
        WHERE id = n.delivery_id AND at = n.delivery_at AND carrier = n.carrier
        FOR NO KEY UPDATE SKIP LOCKED
    ) d ON true
), fresh AS (
    INSERT INTO receipt (carrier, reference, ours, status, error, happened_at, dong)
    SELECT carrier, reference, ours, status, error, happened_at, dong FROM looked
    WHERE alert_id IS NULL
    ON CONFLICT (carrier, reference, ours, status) DO NOTHING RETURNING due_at
), stored AS (
    SELECT count(due_at) AS due FROM fresh
), latest AS (
    SELECT DISTINCT ON (delivery_id) * FROM looked
    WHERE {_rank("status")} > {_rank("state")}
    ORDER BY delivery_id, {_rank("status")} DESC
), changed AS (
    UPDATE delivery d SET state = m.status, error = m.error, settled_at = %(now)s,
        happened_at = m.happened_at
    FROM latest m WHERE d.id = m.delivery_id AND (SELECT due FROM stored) >= 0
    RETURNING m.alert_id, m.area, m.carrier, m.state AS was, m.status AS became
), moved AS (
    SELECT alert_id, area, carrier, was AS state, -1 AS n FROM changed
    UNION ALL SELECT alert_id, area, carrier, became, 1 FROM changed
), tallied AS ({ADD_MOVED_IN_REQUEST}), waiting AS MATERIALIZED (
    SELECT id FROM staged_job
    WHERE name = 'receipts' AND due_at <= now() + {_LATER} AND leased_until IS NULL
      AND (SELECT due FROM stored) > 0
    LIMIT 1 FOR KEY SHARE SKIP LOCKED
), job AS (
    INSERT INTO staged_job (name, arg, due_at)
    SELECT 'receipts', 0, now() + {_LATER}
    WHERE (SELECT due FROM stored) > 0 AND NOT EXISTS (SELECT FROM waiting)
    RETURNING id
)
SELECT pg_notify('staged_job', '') FROM job LIMIT 1
"""


def keep(connection: psycopg.Connection, dlrs: Sequence[Dlr], now: datetime) -> None:
    """Stores all receipts of a request, or none, in the caller's transaction. Those that can be
    applied without waiting for a lock are applied; a job settles the others. A receipt that came
    before changes nothing."""
    carriers, references, ours, statuses, errors, happened, _, dong = zip(*dlrs, strict=True)
    named = [
        deliveries.written(each.reference)
        if each.ours and each.status in AT_ONCE and each.dong is None
        else (0, 0)
        for each in dlrs
    ]
    values = {
        "carriers": Texts.of(carriers),
        "references": Texts.of(references),
        "ours": Smallints.of(ours),
        "statuses": Texts.of(statuses),
        "errors": Texts.of(errors),
        "happened": Timestamps.of(happened),
        "deliveries": Bigints.of([id_ for id_, _ in named]),
        "ats": Timestamps.of_unix([at for _, at in named]),
        "dong": Bigints.of(dong),
        "now": now,
    }
    connection.execute(_KEEP, values)
