"""How a batch of turns is written: one statement, and a few more for what is rarer.

The conversation's version is checked and the MO inserted in one statement. Two processes that
answer the same resident at once meet on the conversation's row: the second sees another
version and writes nothing, and its MO is recomputed. So an MO that wins can't be a duplicate;
should its id be there all the same (two senders, one id), the unique key fails the statement and
the writer looks again.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from datetime import datetime, timedelta
from typing import Any

import psycopg

from flows import engine
from gateway.database.encrypted_columns import (
    CONVERSATION_STATE,
    INBOUND_REPLY,
    INBOUND_TEXT,
    RESIDENT_NUMBER,
)
from gateway.database.encryption import Keys
from gateway.database.pg_arrays import Bigints, Byteas, Smallints, Texts
from gateway.inbound import effects
from gateway.inbound.lookups import PARTS_WAIT
from gateway.inbound.messages import SCREENS, Draft
from gateway.telemetry import request_ids

_SEEN_EVERY = timedelta(days=1)

_ENROL = """
WITH k AS (
    SELECT * FROM unnest(%b::bytea[], %b::bytea[], %b::text[], %b::timestamptz[])
    AS k (hash, number_encrypted, carrier, opted_out_at)
), fresh AS (
    INSERT INTO resident (hash, number_encrypted, carrier, opted_out_at, returned, created_at,
    last_seen_at)
    SELECT hash, number_encrypted, carrier, opted_out_at, opted_out_at IS NOT NULL, %b, %b FROM k
    ON CONFLICT (hash) DO NOTHING RETURNING id, hash
), talk AS (
    INSERT INTO conversation (resident_id, version, state) SELECT id, 0, ''::bytea FROM fresh
)
SELECT id, hash FROM fresh
"""

_INSERT_TURNS = """
WITH k AS (
    SELECT * FROM unnest(
        %b::bigint[], %b::bigint[], %b::bytea[], %b::text[], %b::text[], %b::bytea[], %b::bytea[],
        %b::text[], %b::smallint[], %b::smallint[], %b::text[], %b::text[], %b::smallint[],
        %b::smallint[], %b::smallint[])
    AS k (resident_id, version, state, carrier, mo_id, text, reply, encoding, segments, screen,
          signature, ref, part, parts, answered)
), won AS (
    UPDATE conversation c SET version = c.version + 1, state = k.state FROM k
    WHERE c.resident_id = k.resident_id AND c.version = k.version RETURNING c.resident_id
)
INSERT INTO inbound (carrier, carrier_message_id, resident_id, text, reply, encoding, segments,
                     screen, signature, ref, part, parts, answered, at)
SELECT carrier, mo_id, resident_id, text, reply, encoding, segments,
       screen, signature, ref, part, parts, answered, %b
FROM k JOIN won USING (resident_id)
RETURNING id, resident_id
"""

_STRANGER = """
INSERT INTO inbound (carrier, carrier_message_id, text, signature, at) VALUES (%s, %s, %s, %s, %s)
"""

_UPDATE_SEEN = "UPDATE resident SET carrier = %s, last_seen_at = %s WHERE id = %s"

_TAKE_PARTS = """
UPDATE inbound SET answered = 1 WHERE resident_id = %s AND carrier = %s AND ref = %s
"""


def save(
    connection: psycopg.Connection, drafts: Sequence[Draft], keys: Keys, now: datetime
) -> set[Draft]:
    """Writes what it can in one transaction; returns the drafts that were written."""
    residents = [d for d in drafts if d.message.msisdn is not None]
    strangers = [d for d in drafts if d.message.msisdn is None]
    fresh = [d for d in residents if d.known.resident_id is None]
    more = [d for d in residents if _has_more(d, now)]
    single = not (strangers or fresh or more)
    with nullcontext() if single else connection.transaction():
        for draft in residents:
            draft.resident_id = draft.known.resident_id
        if fresh:
            _enrol(connection, fresh, keys, now)
        written = _insert_turns(connection, [d for d in residents if d.resident_id], keys, now)
        for draft in strangers:
            _write_stranger(connection, draft, keys, now)
        staged = [_finished(connection, d, keys, now) for d in more if d in written]
        if any(staged):
            connection.execute("NOTIFY staged_job")
    return written | set(strangers)


def _has_more(draft: Draft, now: datetime) -> bool:
    known, message = draft.known, draft.message
    return bool(
        (draft.turn is not None and draft.turn.effects)
        or message.parts > 1
        or (message.answered_by_mt and draft.answer.text is not None)
        or (known.resident_id is not None and _not_seen(draft, now))
    )


def _not_seen(draft: Draft, now: datetime) -> bool:
    """Whether the resident's row must be written: another carrier, or last seen over a day ago.
    The time is stored to the day, to save a write per MO."""
    last_seen_at = draft.known.last_seen_at
    return (
        draft.known.carrier != draft.mt_by
        or last_seen_at is None
        or now - last_seen_at > _SEEN_EVERY
    )


def _enrol(
    connection: psycopg.Connection, drafts: Sequence[Draft], keys: Keys, now: datetime
) -> None:
    by_hash = {keys.hash(d.message.msisdn or ""): d for d in drafts}
    ordered = sorted(by_hash.items())
    rows = connection.execute(
        _ENROL,
        (
            [hash_ for hash_, _ in ordered],
            [keys.encrypt(d.message.msisdn or "", RESIDENT_NUMBER, hash_) for hash_, d in ordered],
            [d.mt_by for _, d in ordered],
            [d.known.suppressed_at for _, d in ordered],
            now,
            now,
        ),
        binary=True,
    )
    for resident_id, hash_ in rows:
        by_hash[bytes(hash_)].resident_id = resident_id


def _insert_turns(
    connection: psycopg.Connection, drafts: Sequence[Draft], keys: Keys, now: datetime
) -> set[Draft]:
    if not drafts:
        return set()
    by_resident = {d.resident_id: d for d in sorted(drafts, key=lambda d: d.resident_id or 0)}
    columns = zip(*[_row(d, keys) for d in by_resident.values()], strict=True)
    packed = [kind.of(column) for kind, column in zip(_COLUMNS, columns, strict=True)]
    rows = connection.execute(_INSERT_TURNS, (*packed, now), binary=True)
    written = set()
    for inbound_id, resident_id in rows:
        draft = by_resident[resident_id]
        draft.inbound_id = inbound_id
        written.add(draft)
    return written


_COLUMNS: tuple[Any, ...] = (
    Bigints, Bigints, Byteas, Texts, Texts, Byteas, Byteas, Texts, Smallints, Smallints,
    Texts, Texts, Smallints, Smallints, Smallints,
)  # fmt: skip
"""The arrays of `_INSERT_TURNS`, as `_row` fills them."""


def _row(draft: Draft, keys: Keys) -> tuple[object, ...]:
    message, answer = draft.message, draft.answer
    state = draft.turn.state if draft.turn is not None else draft.state
    reply = None
    if answer.text is not None:
        reply = keys.encrypt(answer.text, INBOUND_REPLY, message.carrier, message.id)
    assert draft.resident_id is not None
    return (
        draft.resident_id,
        draft.known.version,
        keys.encrypt(engine.freeze(state).decode(), CONVERSATION_STATE, draft.resident_id),
        message.carrier,
        message.id,
        keys.encrypt(message.text, INBOUND_TEXT, message.carrier, message.id),
        reply,
        answer.encoding,
        answer.segments,
        SCREENS.index(answer.more),
        message.signature,
        message.ref,
        message.part,
        message.parts,
        int(draft.complete),
    )


def _write_stranger(
    connection: psycopg.Connection, draft: Draft, keys: Keys, now: datetime
) -> None:
    message = draft.message
    text = keys.encrypt(message.text, INBOUND_TEXT, message.carrier, message.id)
    connection.execute(_STRANGER, (message.carrier, message.id, text, message.signature, now))


def _finished(connection: psycopg.Connection, draft: Draft, keys: Keys, now: datetime) -> bool:
    """`_finish` under the id of the MO's own request: a batch is of many."""
    with request_ids.RequestScope(draft.message.request):
        return _finish(connection, draft, keys, now)


def _finish(connection: psycopg.Connection, draft: Draft, keys: Keys, now: datetime) -> bool:
    """Writes the parts that only some turns need; returns whether a job was staged."""
    message, staged = draft.message, False
    assert draft.resident_id is not None
    assert draft.inbound_id is not None
    if _not_seen(draft, now):
        connection.execute(_UPDATE_SEEN, (draft.mt_by, now, draft.resident_id))
    if message.parts > 1:
        staged |= _await_parts(connection, draft, now)
    if draft.turn is not None:
        for effect in draft.turn.effects:
            staged |= effects.apply(connection, effect, draft, keys, now)
        # Last, since erasing takes every MT of the resident's with it.
        if message.answered_by_mt and draft.answer.text is not None:
            effects.send_later(connection, draft, keys, now)
            staged = True
    return staged


def _await_parts(connection: psycopg.Connection, draft: Draft, now: datetime) -> bool:
    """Stages the job that answers a part if the others don't come within `PARTS_WAIT`. The part
    that completes the message marks the others as answered instead. Returns whether a job was
    staged."""
    if not draft.complete:
        effects.stage(connection, "assemble", draft.inbound_id, now + PARTS_WAIT)
        return True
    connection.execute(_TAKE_PARTS, (draft.resident_id, draft.message.carrier, draft.message.ref))
    return False
