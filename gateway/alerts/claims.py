"""The claim of deliveries: mark, commit, give to the carrier, settle.

A delivery is marked `attempted`, and the mark is committed, before the carrier is called. If its
worker is killed after that, nobody knows whether the carrier has the MT. A later worker
(`claim_stale`) sends it again only if the carrier de-duplicates on the reference. Otherwise the
delivery becomes `uncertain` until its receipt settles it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal

from sqlalchemy import Connection, text

from gateway.alerts.batches import Batch
from gateway.alerts.counters import ADD_MOVED, Changes
from gateway.alerts.deliveries import REACHED_STATES
from gateway.database.choices import quoted
from gateway.database.pg_arrays import Bigints, Byteas, Smallints, Texts
from gateway.outbound.messages import IN_DOUBT, opt_out_resident

DeliveryState = Literal["accepted", "refused", "opted_out", "uncertain", "queued", "failed"]


@dataclass(frozen=True, slots=True)
class ClaimScope:
    """The people who may still get the alert, and what is sent. Each claim checks it again, so a
    delivery that somebody inserted into the database reaches nobody outside the alert's audience.

    scope     ids of the areas whose subscribers are meant
    carrier   the instance that sends
    segments  of one MT, by language
    hashes    as in `audience.Audience`
    follows   as in `audience.Audience`
    """

    scope: Sequence[str]
    carrier: str
    segments: Mapping[str, int]
    hashes: Sequence[bytes] | None = None
    follows: int | None = None


@dataclass(frozen=True, slots=True)
class ClaimedDelivery:
    """One delivery that is claimed for a carrier. `number_encrypted` is the resident's number,
    encrypted for the row that `hash` names."""

    id: int
    at: datetime
    area: str
    language: str
    attempts: int
    number_encrypted: bytes
    hash: bytes


@dataclass(frozen=True, slots=True)
class Answer:
    """The carrier's answer about one claimed delivery.

    carrier     the instance that was called
    state       the new state: a final one, or `queued` if the carrier certainly does not have the
                MT
    carrier_id  the carrier's id of the MT
    matched     whether the carrier's receipt may come under that id; only then is it looked up by
                it
    due_at      the next try of a queued delivery
    spent       the next try needs another reference. A delivery that a carrier may have gets none:
                it becomes `uncertain`
    """

    claimed: ClaimedDelivery
    carrier: str
    state: DeliveryState
    carrier_id: str = ""
    matched: bool = True
    error: str = ""
    due_at: datetime | None = None
    spent: bool = False


_MEANT: Final = f"""
(r.id IS NULL OR (
    (%(hashes)s::bytea[] IS NULL OR r.hash = ANY(%(hashes)s::bytea[]))
    AND (%(follows)s::bigint IS NULL OR EXISTS (
        SELECT FROM delivery f WHERE f.resident_id = r.id AND f.alert_id = %(follows)s::bigint
          AND f.state IN ({quoted(REACHED_STATES)})))))
"""

# Reads `next` (id, resident_id, …). `meant`: the resident is in the audience, or was deleted.
# `wants`: their consent holds now too. The resident's few areas are looked up in the scope, which
# may have a hundred.
_CONSENT: Final = f"""
    SELECT next.*, r.number_encrypted, r.hash, r.language AS speaks, {_MEANT} AS meant,
           r.id IS NOT NULL AND {_MEANT} AND r.opted_out_at IS NULL
           AND NOT EXISTS (SELECT FROM suppression u WHERE u.hash = r.hash)
           AND EXISTS (SELECT FROM subscription s
                       WHERE s.resident_id = next.resident_id AND s.ended_at IS NULL
                         AND array_position(%(scope)s, s.area) IS NOT NULL) AS wants
    FROM next LEFT JOIN resident r ON r.id = next.resident_id
"""

_ACTIVE: Final = """
    EXISTS (SELECT FROM alert a WHERE a.id = %(alert)s AND a.state = 'sending'
            AND a.paused_at IS NULL AND a.expires_at > %(now)s)
"""

# A delivery that a carrier may have (in doubt) is never given to another carrier. It waits for its
# own. It becomes uncertain if its next try needs another reference, or if a fallback may have it.
_UNCERTAIN: Final = """
    d.error = %(in_doubt)s AND (s.spent = 1 OR s.state = 'queued' AND d.carrier <> %(planned)s)
"""

# One statement settles answers and claims the next deliveries: one round trip, one commit. An
# answer that is late because the database was unavailable still replaces `uncertain`.
_STEP: Final = f"""
WITH answer AS (
    SELECT * FROM unnest(%(ids)s, %(attempts)s, %(states)s, %(carrier_ids)s, %(matched)s,
                         %(errors)s, %(dues)s::timestamptz[], %(spent)s)
        AS s (id, attempts, state, carrier_id, matched, error, due_at, spent)
), was AS (
    SELECT s.id, s.carrier_id, s.matched, s.error, s.spent, d.state AS old, d.carrier AS had,
           d.error = %(in_doubt)s AS in_doubt,
           CASE WHEN {_UNCERTAIN} THEN 'uncertain' ELSE s.state END AS state,
           CASE WHEN {_UNCERTAIN} THEN NULL ELSE s.due_at END AS due_at,
           d.state = 'attempted' OR d.state = 'uncertain' AND s.state <> 'queued' AS open
    FROM answer s JOIN delivery d
        ON d.id = s.id AND d.attempts = s.attempts AND d.state <> 'queued'
    ORDER BY d.id FOR UPDATE OF d
), settled AS (
    UPDATE delivery d SET
        their_id = coalesce(nullif(w.carrier_id, ''), d.their_id),
        carrier_message_id = CASE WHEN w.matched = 1 AND w.carrier_id <> ''
                                  THEN w.carrier_id ELSE d.carrier_message_id END,
        state = CASE WHEN w.open THEN w.state ELSE d.state END,
        at = CASE WHEN w.open AND w.spent = 1 AND w.state = 'queued' THEN %(now)s ELSE d.at END,
        error = CASE WHEN w.open AND NOT (w.in_doubt AND w.state = 'queued') THEN w.error
                     ELSE d.error END,
        carrier = CASE WHEN w.open AND w.state = 'queued' THEN %(planned)s ELSE d.carrier END,
        attempted_at = CASE WHEN w.open AND w.state = 'queued' THEN NULL ELSE d.attempted_at END,
        settled_at = CASE WHEN w.open AND w.state <> 'queued' THEN %(now)s ELSE d.settled_at END,
        due_at = CASE WHEN w.open THEN w.due_at ELSE d.due_at END
    FROM was w WHERE d.id = w.id
    RETURNING d.area, w.open, w.had, w.old, d.carrier, d.state
), next AS (
    SELECT d.id, d.resident_id FROM delivery d
    WHERE d.id > %(after)s AND d.id <= %(last)s AND d.alert_id = %(alert)s
      AND d.state = 'queued' AND d.carrier = %(planned)s
      AND (%(carrier)s = %(planned)s OR d.error <> %(in_doubt)s)
      AND (d.due_at IS NULL OR d.due_at <= %(now)s) AND {_ACTIVE}
    ORDER BY d.id LIMIT %(limit)s FOR UPDATE OF d SKIP LOCKED
), consent AS MATERIALIZED ({_CONSENT}), claimed AS (
    UPDATE delivery d SET
        state = CASE WHEN c.wants THEN 'attempted' WHEN c.meant THEN 'opted_out'
                     ELSE 'failed' END,
        carrier = CASE WHEN c.wants THEN %(carrier)s ELSE d.carrier END,
        language = coalesce(c.speaks, d.language),
        segments = coalesce((SELECT n FROM unnest(%(languages)s, %(segments)s) AS l (name, n)
                             WHERE name = c.speaks), d.segments),
        attempts = d.attempts + CASE WHEN c.wants THEN 1 ELSE 0 END,
        attempted_at = CASE WHEN c.wants THEN %(now)s END,
        settled_at = CASE WHEN c.wants THEN NULL ELSE %(now)s END,
        error = CASE WHEN c.wants AND d.error = %(in_doubt)s THEN d.error
                     WHEN c.wants THEN '' WHEN c.meant THEN 'opted out before it was sent'
                     ELSE 'not one of those whom it is for' END,
        due_at = NULL
    FROM consent c WHERE d.id = c.id
    RETURNING d.id, d.at, d.area, d.language, d.attempts, c.number_encrypted, c.hash, c.wants,
              d.carrier, d.state
), moved AS (
    SELECT area, had AS carrier, old AS state, -1 AS n FROM settled WHERE open
    UNION ALL SELECT area, carrier, state, 1 FROM settled WHERE open
    UNION ALL SELECT area, %(planned)s, 'queued', -1 FROM claimed
    UNION ALL SELECT area, carrier, state, 1 FROM claimed
), tallied AS ({ADD_MOVED})
SELECT id, at, area, language, attempts, number_encrypted, hash, wants FROM claimed ORDER BY id
"""


def step(
    connection: Connection,
    batch: Batch,
    answers: Sequence[Answer],
    wanted: ClaimScope,
    now: datetime,
    *,
    after: int,
    limit: int,
) -> tuple[list[ClaimedDelivery], int]:
    """Stores carriers' answers, claims the next queued deliveries of the batch for
    `wanted.carrier`, and changes the counters with them.

    Commit before the carrier is called. An answer does not change a delivery that a receipt has
    settled or that was attempted again since; only the carrier's id is stored. A delivery whose
    resident has opted out is settled as `opted_out`. Nothing is claimed for an alert that is
    paused, over or expired.

    after  claims begin behind this delivery id
    limit  the most deliveries that are claimed

    Returns the claimed deliveries, and the last id that was looked at (`batch.last_id` at the end).
    """
    rows = connection.exec_driver_sql(
        _STEP,
        {
            **_given(batch, wanted, now),
            "ids": Bigints.of([each.claimed.id for each in answers]),
            "attempts": Smallints.of([each.claimed.attempts for each in answers]),
            "states": Texts.of([each.state for each in answers]),
            "carrier_ids": Texts.of([each.carrier_id for each in answers]),
            "matched": Smallints.of([int(each.matched) for each in answers]),
            "errors": Texts.of([each.error for each in answers]),
            "dues": [each.due_at for each in answers],
            "spent": Smallints.of([int(each.spent) for each in answers]),
            "after": after,
            "limit": limit,
        },
    ).all()
    if not limit:
        return [], after
    last = batch.last_id if len(rows) < limit else rows[-1].id
    return [ClaimedDelivery(*row[:7]) for row in rows if row.wants], last


_WANTED: Final = f"""
WITH next AS (SELECT id, resident_id FROM delivery
              WHERE id = ANY(%(ids)s) AND state = 'attempted'),
     consent AS ({_CONSENT})
SELECT id FROM consent WHERE wants AND {_ACTIVE}
"""


def wanted(
    connection: Connection,
    ids: Sequence[int],
    alert_id: int,
    meant: ClaimScope,
    now: datetime,
) -> set[int]:
    """The ids of these claimed deliveries that may still go out. Call it after they have waited
    for a slot. A database that was restored, or replaced by a standby, does not have them as
    claimed: then none is returned."""
    values = {
        **_people(meant),
        "ids": Bigints.of(ids),
        "alert": alert_id,
        "now": now,
    }
    return set(connection.exec_driver_sql(_WANTED, values).scalars())


def _people(wanted: ClaimScope) -> dict[str, Any]:
    return {
        "scope": Texts.of(wanted.scope),
        "hashes": None if wanted.hashes is None else Byteas.of(wanted.hashes),
        "follows": wanted.follows,
    }


def _given(batch: Batch, wanted: ClaimScope, now: datetime) -> dict[str, Any]:
    return {
        "alert": batch.alert_id,
        "first": batch.first_id,
        "last": batch.last_id,
        "planned": batch.carrier,
        "carrier": wanted.carrier,
        **_people(wanted),
        "languages": Texts.of(wanted.segments.keys()),
        "segments": Smallints.of(wanted.segments.values()),
        "now": now,
        "in_doubt": IN_DOUBT,
    }


_STALE: Final = f"""
WITH next AS (
    SELECT d.id, d.resident_id, d.carrier AS had FROM delivery d
    WHERE d.id BETWEEN %(first)s AND %(last)s AND d.alert_id = %(alert)s
      AND d.state = 'attempted' AND d.attempted_at < %(before)s
    ORDER BY d.id LIMIT %(limit)s FOR UPDATE OF d SKIP LOCKED
), consent AS MATERIALIZED ({_CONSENT}), chosen AS (
    SELECT c.*, c.wants AND c.had = ANY(%(deduplicating)s) AND {_ACTIVE} AS retried FROM consent c
)
UPDATE delivery d SET
    state = CASE WHEN c.retried THEN 'attempted' ELSE 'uncertain' END,
    attempts = d.attempts + CASE WHEN c.retried THEN 1 ELSE 0 END,
    attempted_at = CASE WHEN c.retried THEN %(now)s ELSE d.attempted_at END,
    settled_at = CASE WHEN c.retried THEN NULL ELSE %(now)s END,
    error = CASE WHEN c.retried THEN %(in_doubt)s ELSE 'a worker died while sending' END
FROM chosen c WHERE d.id = c.id
RETURNING d.id, d.at, d.area, d.language, d.attempts, c.number_encrypted, c.hash, c.retried,
d.carrier
"""


def claim_stale(
    connection: Connection,
    batch: Batch,
    meant: ClaimScope,
    deduplicating: Sequence[str],
    now: datetime,
    before: datetime,
    changes: Changes,
    limit: int,
) -> tuple[list[tuple[str, ClaimedDelivery]], int]:
    """Claims deliveries that were attempted before `before` and never answered.

    deduplicating  carriers that de-duplicate on our reference. Their deliveries are claimed again,
                   for the same carrier. All others become `uncertain`

    Returns the claimed deliveries, each with its carrier, and how many were looked at.
    """
    rows = connection.exec_driver_sql(
        _STALE,
        {
            **_given(batch, meant, now),
            "deduplicating": Texts.of(deduplicating),
            "before": before,
            "limit": limit,
        },
    ).all()
    claimed = []
    for row in sorted(rows, key=lambda each: each.id):
        if row.retried:
            claimed.append((row.carrier, ClaimedDelivery(*row[:7])))
        else:
            states = (row.carrier, "attempted"), (row.carrier, "uncertain")
            changes.move(batch.alert_id, row.area, *states)
    return claimed, len(rows)


def opt_out(connection: Connection, ids: Sequence[int], now: datetime) -> None:
    """Opts out the residents of these deliveries (by id), since their carrier says that they want
    nothing.

    Call it in a transaction of its own, before `step` settles the deliveries. It locks residents'
    rows, and a transaction that holds deliveries must not wait for those.
    """
    query = text("SELECT resident_id FROM delivery WHERE id = ANY(:ids) AND resident_id > 0")
    for resident_id in sorted(connection.execute(query, {"ids": list(ids)}).scalars()):
        opt_out_resident(connection, resident_id, now)
