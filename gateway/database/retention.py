"""Decides what is forgotten, and when; and moves rows to a new key.

Everything is done in short transactions of at most `CHUNK` rows, found by an index and locked
with SKIP LOCKED: residents' commits never wait for it. Each step may be repeated, and goes on
where it was stopped.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, text

from flows.scoring import weights
from gateway.database.anonymise_sql import TOMBSTONE, TOMBSTONES, UNGATHERING, UNNAMING
from gateway.database.encrypted_columns import RESIDENT_NUMBER
from gateway.database.encryption import Keys

CHUNK: Final = 500


@dataclass(frozen=True, slots=True)
class Sweep:
    """One rule of retention: rows older than `keep`, `CHUNK` at a time.

    spoken  finds the rows, and the residents whose words they are: the statement then gets `ids`,
            and the replacement for each resident's name
    """

    name: str
    keep: timedelta
    statement: str
    spoken: str | None = None

    def chunk(self, connection: Connection, keys: Keys, now: datetime) -> int:
        """Forgets one chunk in the caller's transaction; returns how many rows it took."""
        values: dict[str, Any] = {"before": now - self.keep, "now": now, "chunk": CHUNK}
        if self.spoken is not None:
            rows = connection.execute(text(self.spoken), values).all()
            values["ids"] = [row.id for row in rows]
            values |= _voices(connection, keys, {row.resident_id for row in rows} - {None})
        count: int = connection.execute(text(self.statement), values).scalar_one()
        return count


_NUMBERS = text(
    "SELECT id, number_encrypted, hash FROM resident WHERE id = ANY(CAST(:ids AS bigint[]))"
)
_VOICED = """
voiced AS (
    SELECT * FROM unnest(CAST(:people AS bigint[]), CAST(:voices AS bytea[])) AS v (id, voice)
)
"""


def _voices(connection: Connection, keys: Keys, residents: Collection[int]) -> dict[str, Any]:
    """Their voices, for `_VOICED`; of a number that can't be read a random one."""
    people, voices = list[int](), list[bytes]()
    for row in connection.execute(_NUMBERS, {"ids": sorted(residents)}):
        people.append(row.id)
        number = keys.readable(row.number_encrypted, RESIDENT_NUMBER, row.hash)
        voices.append(os.urandom(16) if number is None else keys.voice(number))
    return {"people": people, "voices": voices}


_INBOUND = f"""
WITH old AS (
    SELECT id FROM inbound WHERE at < :before ORDER BY at LIMIT :chunk FOR UPDATE SKIP LOCKED
), gone AS (
    DELETE FROM inbound USING old WHERE inbound.id = old.id {TOMBSTONES}
), {TOMBSTONE.format(now=":now")}
SELECT count(*) FROM gone
"""

_OUTBOUND_TEXT = """
WITH old AS (
    SELECT id FROM outbound WHERE at < :before AND text IS NOT NULL
    ORDER BY at LIMIT :chunk FOR UPDATE SKIP LOCKED
), gone AS (
    UPDATE outbound SET text = NULL FROM old WHERE outbound.id = old.id RETURNING 1
)
SELECT count(*) FROM gone
"""

# Testimony stays, with a number that leads to nobody; a repeat since then keeps it personal.
# What waits to be judged is left until it is.
_OLD_REPORTS = """
SELECT id, resident_id FROM report
WHERE at < :before AND (resident_id IS NOT NULL OR content IS NOT NULL) AND state = 'judged'
ORDER BY at LIMIT :chunk FOR UPDATE SKIP LOCKED
"""
_REPORTS = f"""
WITH {_VOICED}, spoke AS (
    SELECT DISTINCT v.id, v.voice, s ->> 'key' AS key
    FROM report o JOIN voiced v ON v.id = o.resident_id, jsonb_array_elements(o.subjects) AS s
    WHERE o.id = ANY(CAST(:ids AS bigint[]))
), {UNNAMING.format(now=":now", before=":before")}, gone AS (
    UPDATE report SET resident_id = NULL, content = NULL
    WHERE id = ANY(CAST(:ids AS bigint[])) RETURNING 1
)
SELECT count(*) FROM gone
"""


# Nobody else has sent the like: after so long it is no campaign.
_LONE_CAMPAIGNS = """
WITH old AS (
    SELECT id FROM campaign WHERE people < 2 AND last_at < :before AND merged_into IS NULL
    ORDER BY last_at LIMIT :chunk FOR UPDATE SKIP LOCKED
), gone AS (
    DELETE FROM campaign USING old WHERE campaign.id = old.id RETURNING 1
)
SELECT count(*) FROM gone
"""

_OLD_MEMBERS = """
SELECT campaign_id AS id, reporter AS resident_id FROM campaign_member
WHERE at < :before AND reporter > 0 ORDER BY at LIMIT :chunk FOR UPDATE SKIP LOCKED
"""
_CAMPAIGN_MEMBERS = f"""
WITH {_VOICED}, spoke AS (SELECT id, voice FROM voiced), {UNGATHERING.format(before=":before")}
SELECT cardinality(CAST(:ids AS bigint[]))
"""

# Ids go with time, so the oldest are the first: an index on the time would be one more to write
# for each of an alert's thousands a second.
_RECEIPTS = """
WITH first AS (
    SELECT id, at FROM receipt ORDER BY id LIMIT :chunk FOR UPDATE SKIP LOCKED
), gone AS (
    DELETE FROM receipt USING first WHERE receipt.id = first.id AND first.at < :before RETURNING 1
)
SELECT count(*) FROM gone
"""


FAMILY_RETENTION: Final = timedelta(days=31)
_ASKED_ON: Final = "greatest(named_on, requested_on)"


def _deletion(table: str, condition: str = "true", at: str = "at") -> str:
    return f"""
    WITH old AS (
        SELECT ctid FROM {table} WHERE {at} < :before AND {condition}
        ORDER BY {at} LIMIT :chunk FOR UPDATE SKIP LOCKED
    ), gone AS (
        DELETE FROM {table} USING old WHERE {table}.ctid = old.ctid RETURNING 1
    )
    SELECT count(*) FROM gone
    """


def sweeps(
    *,
    inbound_text: int,
    outbound_text: int,
    deliveries: int,
    reports: int,
    tombstones: int,
) -> Sequence[Sweep]:
    """The rules, from an operator's days."""

    def days(number: int) -> timedelta:
        return timedelta(days=number)

    return (
        Sweep("inbound", days(inbound_text), _INBOUND),
        Sweep("outbound text", days(outbound_text), _OUTBOUND_TEXT),
        Sweep(
            "outbound",
            days(deliveries),
            _deletion("outbound", "state NOT IN ('queued', 'attempted')"),
        ),
        Sweep("receipt", days(deliveries), _RECEIPTS),
        Sweep("report", days(reports), _REPORTS, _OLD_REPORTS),
        Sweep("lone campaign", days(inbound_text), _LONE_CAMPAIGNS),
        Sweep("campaign member", days(reports), _CAMPAIGN_MEMBERS, _OLD_MEMBERS),
        Sweep("forward", weights.FRESH, _deletion("forward")),
        Sweep("appeal", days(reports), _deletion("appeal", "decision IS NOT NULL")),
        Sweep(
            "number_disclosure",
            days(reports),
            _deletion("number_disclosure", "acknowledged_at IS NOT NULL"),
        ),
        # What officials leave at a subject lives as long as its reports.
        Sweep("subject note", days(reports), _deletion("subject_note")),
        Sweep("subject view", days(reports), _deletion("subject_view", at="last_at")),
        Sweep("news", days(deliveries), _deletion("news")),
        # What ended, as long as its number may not be asked a second time; and what nobody has
        # looked at for so long: an office has turned it off.
        Sweep("family", FAMILY_RETENTION, _deletion("family", "state = 'ended'", at=_ASKED_ON)),
        Sweep("idle family", FAMILY_RETENTION, _deletion("family", at="due_at")),
        Sweep("tombstone", days(tombstones), _deletion("tombstone")),
    )


CONVERSATION_RETENTION: Final = timedelta(days=2)
"""A conversation lapses after minutes; when its resident was last seen is known to the day."""

_CLOSE = """
UPDATE conversation c SET state = ''::bytea, version = c.version + 1 FROM resident r
WHERE r.id = c.resident_id AND r.last_seen_at < :before AND octet_length(c.state) > 0
  AND c.resident_id > :after AND c.resident_id <= :upto
"""

_UPTO = """
SELECT max(resident_id) FROM (
    SELECT resident_id FROM conversation WHERE resident_id > :after
    ORDER BY resident_id LIMIT :chunk
) AS next
"""


def close_conversations(connection: Connection, after: int, now: datetime) -> int | None:
    """Empties the memory of idle conversations, of the next `CHUNK` residents after this id.

    Returns the last one's id, None when there is nobody left. The row stays: its version is
    what turns are written onto.
    """
    values: dict[str, Any] = {"after": after, "chunk": CHUNK}
    upto: int | None = connection.execute(text(_UPTO), values).scalar_one()
    if upto is not None:
        values |= {"upto": upto, "before": now - CONVERSATION_RETENTION}
        connection.execute(text(_CLOSE), values)
    return upto
