"""Answers MOs that waited: parts of a multipart MO whose other parts never came."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import psycopg

from flows import engine
from gateway.database.encrypted_columns import CONVERSATION_STATE, INBOUND_TEXT, RESIDENT_NUMBER
from gateway.inbound import effects, lookups
from gateway.inbound.batch_writer import StaleItem
from gateway.inbound.messages import Draft, Mo, Unanswerable
from gateway.inbound.processor import InboundProcessor

_WAITING = """
SELECT p.id, p.carrier, p.carrier_message_id, p.ref, p.part, p.text, r.number_encrypted, r.hash
FROM inbound i
JOIN inbound p ON p.resident_id = i.resident_id AND p.carrier = i.carrier AND p.ref = i.ref
     AND p.answered = 0
JOIN resident r ON r.id = i.resident_id
WHERE i.id = %s AND i.answered = 0 ORDER BY p.part
"""

# No reply is stored with them: a carrier that repeats a part gets the same as before, nothing.
_ANSWERED = "UPDATE inbound SET answered = 1 WHERE id = ANY(%s)"

_MOVE_ON = """
UPDATE conversation SET version = version + 1, state = %s WHERE resident_id = %s AND version = %s
"""


def answer_parts(
    connection: psycopg.Connection,
    processor: InboundProcessor,
    inbound_id: int,
    now: datetime,
    short_code: str = "",
    price: int = 0,
    prefix: str = "",
) -> bool:
    """Answers the waiting parts as one message, by an MT, in the caller's transaction.

    Returns whether there was anything to answer. Raises `StaleItem` when the resident has just
    written something else, `Unanswerable` when no answer could be computed.
    """
    rows = connection.execute(_WAITING, (inbound_id,)).fetchall()
    if not rows:
        return False
    first = rows[0]
    msisdn = processor.keys.readable(first[6], RESIDENT_NUMBER, first[7])
    text = "".join(_read(processor, row) for row in rows)
    if not msisdn or not text:
        # Nobody can be answered any more: it waits for nothing.
        connection.execute(_ANSWERED, ([row[0] for row in rows],))
        return False
    message = Mo(first[1], first[2], msisdn, text, short_code, price, prefix, answered_by_mt=True)
    known = lookups.senders(connection, [message], processor.keys)[0]
    draft = Draft(message, known, text, resident_id=known.resident_id, inbound_id=first[0])
    if processor.compute(connection, [draft], now) or draft.turn is None:
        raise Unanswerable
    _write(connection, processor, draft, [row[0] for row in rows], now)
    return True


def _read(processor: InboundProcessor, row: tuple[Any, ...]) -> str:
    """The text of a part; "" if it can't be read."""
    return processor.keys.readable(row[5], INBOUND_TEXT, row[1], row[2]) or ""


def _write(
    connection: psycopg.Connection,
    processor: InboundProcessor,
    draft: Draft,
    ids: list[int],
    now: datetime,
) -> None:
    assert draft.turn is not None
    assert draft.resident_id is not None
    frozen = engine.freeze(draft.turn.state).decode()
    state = processor.keys.encrypt(frozen, CONVERSATION_STATE, draft.resident_id)
    moved = connection.execute(_MOVE_ON, (state, draft.resident_id, draft.known.version))
    if moved.rowcount != 1:
        raise StaleItem
    connection.execute(_ANSWERED, (ids,))
    for effect in draft.turn.effects:
        effects.apply(connection, effect, draft, processor.keys, now)
    if draft.answer.text is not None:
        effects.send_later(connection, draft, processor.keys, now)
    connection.execute("NOTIFY staged_job")
