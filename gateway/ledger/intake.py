"""What the doors hand to the writer: MOs to be answered, receipts to be kept, or a sign of life."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import psycopg

from gateway.ledger.mo import Answer, Mo
from gateway.ledger.turns import Clerk

_LATER = "interval '300 ms'"

# One job settles all receipts that are due, a little later, so that they are many: an alert brings
# thousands a second, and nobody waits for one. A job that waits already will see these too:
# it can't end while its row is held here (`gateway.ledger.receipts.end`).
_RECEIPTS = f"""
WITH fresh AS (
    INSERT INTO receipt (carrier, reference, ours, status, error, happened_at)
    SELECT DISTINCT ON (1, 2, 3, 4) *
    FROM unnest(%s::text[], %s::text[], %s::smallint[], %s::text[], %s::text[], %s::timestamptz[])
    ON CONFLICT DO NOTHING RETURNING id
), waiting AS MATERIALIZED (
    SELECT id FROM staged_job
    WHERE name = 'receipts' AND due_at <= now() + {_LATER} AND leased_until IS NULL
    LIMIT 1 FOR KEY SHARE SKIP LOCKED
), job AS (
    INSERT INTO staged_job (name, arg, due_at)
    SELECT 'receipts', 0, now() + {_LATER}
    WHERE EXISTS (SELECT FROM fresh) AND NOT EXISTS (SELECT FROM waiting)
    RETURNING id
)
SELECT pg_notify('staged_job', '') FROM job LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Dlr:
    """One receipt: `reference` is ours, or the carrier's id of the MT."""

    carrier: str
    reference: str
    ours: bool
    status: str
    error: str = ""
    happened_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Ping:
    """Whether the books can be written: answered like an MO without a text."""


Dlrs = tuple[Dlr, ...]
"""The receipts of one request: all of them are kept or none."""

Item = Mo | Dlrs | Ping
KEPT = Answer(None)


def work(
    clerk: Clerk, connection: psycopg.Connection, items: Sequence[Item]
) -> list[Answer | Exception]:
    """The writer's work: an answer or an exception per item, in order."""
    mos = [item for item in items if isinstance(item, Mo)]
    requests = [item for item in items if isinstance(item, tuple)]
    answers = iter(clerk.answer(connection, mos) if mos else ())
    if requests:
        _keep(connection, [dlr for dlrs in requests for dlr in dlrs])
    if len(mos) + len(requests) < len(items):
        connection.execute("UPDATE conversation SET version = version WHERE false")
    return [next(answers) if isinstance(item, Mo) else KEPT for item in items]


def _keep(connection: psycopg.Connection, dlrs: Sequence[Dlr]) -> None:
    """A receipt that came before changes nothing; a new one is applied by a worker."""
    connection.execute(
        _RECEIPTS,
        (
            [d.carrier for d in dlrs],
            [d.reference for d in dlrs],
            [int(d.ours) for d in dlrs],
            [d.status for d in dlrs],
            [d.error for d in dlrs],
            [d.happened_at for d in dlrs],
        ),
    )
