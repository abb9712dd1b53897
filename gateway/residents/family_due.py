"""The reads and writes of the job ``family``: the rows that are due, and reasons against one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Connection, select, text, update

from flows.engine import World
from flows.topics import family as topic
from flows.values import Language
from gateway.database.encrypted_columns import FAMILY_RELATIVE, FAMILY_RESIDENT, INBOUND_TEXT
from gateway.database.encryption import Keys
from gateway.database.tables_family import family
from gateway.residents.family import ENDED, QUIET, hashes

_LOCK: Final = 5_113_172
_MOST_TEXTS: Final = 200
"""The latest messages of a resident that are read."""
_BAD: Final = frozenset(("confirmed", "high"))
_SUSPECT: Final = _BAD | {"reported", "caution"}
"""Grades with which a number can't stay a relative; with the second ones it can't become one, but
one that is stays: anybody can report a number."""

_PERSON: Final = text(
    """
    SELECT id, language, carrier, opted_out_at IS NOT NULL AS opted_out,
           coalesce(muted_until > :now, false) AS muted
    FROM resident WHERE hash = ANY(:hashes) LIMIT 1
    """
)
_SUPPRESSED: Final = text("SELECT EXISTS (SELECT FROM suppression WHERE hash = ANY(:hashes))")
_REPORTED: Final = text(
    """
    SELECT EXISTS (
        SELECT FROM report WHERE resident_id = :id
        AND subjects @> jsonb_build_array(jsonb_build_object('key', CAST(:key AS text)))
    ) OR EXISTS (SELECT FROM evidence WHERE subject_key = :key AND reporter = :id)
    """
)
_SUBJECT: Final = text(
    """
    SELECT grade, aside = 'reassigned' AND decided_at >= :since AS reassigned
    FROM subject WHERE key = :key
    """
)
_TEXTS: Final = text(
    """
    SELECT carrier, carrier_message_id, text FROM inbound
    WHERE resident_id = :id AND text IS NOT NULL AND at >= :since ORDER BY id DESC LIMIT :most
    """
)
_STORED: Final = text(
    """
    SELECT id, named_on, state, relative_encrypted,
           coalesce(resident_hash = ANY(:mine), false) AS mine
    FROM family WHERE state <> 'ended'
      AND (resident_hash = ANY(:mine) OR relative_hash = ANY(:theirs)) ORDER BY id
    """
)
_DUE: Final = text("SELECT id FROM family WHERE due_at <= :now ORDER BY due_at, id LIMIT :most")
_UNCHANGED: Final = text(
    """
    SELECT EXISTS (SELECT FROM family WHERE id = :id AND state = :state AND loss = :loss
                   AND due_at = :due_at FOR UPDATE)
    """
)
# The MT that has not left goes with what it was of; one in a carrier's hand is not sent again.
_UNDO_MT: Final = text("DELETE FROM outbound WHERE id = :id AND state = 'queued'")
_UNDO_NEXT_TRY: Final = text(
    "UPDATE outbound SET number_encrypted = NULL WHERE id = :id AND state = 'attempted'"
)
_WAITS: Final = text(
    "SELECT EXISTS (SELECT FROM outbound WHERE id = :id AND state IN ('queued', 'attempted'))"
)
_END: Final = text(f"UPDATE family SET {ENDED} WHERE id = :id")
_END_ALL: Final = text(f"UPDATE family SET {ENDED} WHERE state <> 'ended'")
_RECENT: Final = text(
    """
    SELECT EXISTS (SELECT FROM family
                   WHERE relative_hash = ANY(:theirs) AND id <> :id AND requested_on > :since)
    """
)


@dataclass(frozen=True, slots=True)
class Row:
    """One that is due; its numbers are E.164."""

    id: int
    state: str
    loss: bool
    due_at: datetime
    named_on: date
    agreed_on: date | None
    reminded_on: date | None
    outbound_id: int | None
    resident: str
    relative: str


@dataclass(frozen=True, slots=True)
class Person:
    """One of the two, as a row of `resident`; of a number that never wrote nothing is known."""

    id: int | None = None
    language: Language = "vi"
    carrier: str = ""
    opted_out: bool = False
    muted: bool = False


def due(connection: Connection, now: datetime, most: int) -> Sequence[int]:
    """Ids of the rows that something is to be done for."""
    return connection.execute(_DUE, {"now": now, "most": most}).scalars().all()


def load(connection: Connection, keys: Keys, row_id: int) -> Row | None:
    """The row, not locked; None if it is gone, or has ended. Raises DecryptionError."""
    row = connection.execute(select(family).where(family.c.id == row_id)).one_or_none()
    if row is None or row.due_at is None:
        return None
    return Row(
        row.id,
        row.state,
        row.loss,
        row.due_at,
        row.named_on,
        row.agreed_on,
        row.reminded_on,
        row.outbound_id,
        keys.decrypt(row.resident_encrypted, FAMILY_RESIDENT, row.id),
        keys.decrypt(row.relative_encrypted, FAMILY_RELATIVE, row.id),
    )


def lock(connection: Connection, row: Row) -> bool:
    """Locks it for this transaction; False if it has changed since it was loaded."""
    values = {"id": row.id, "state": row.state, "loss": row.loss, "due_at": row.due_at}
    return bool(connection.execute(_UNCHANGED, values).scalar_one())


def put(connection: Connection, row_id: int, **values: Any) -> None:
    """Changes a row."""
    connection.execute(update(family).where(family.c.id == row_id).values(**values))


def undo(connection: Connection, row: Row) -> bool:
    """Deletes its latest MT if that is queued, and returns whether it was. One that was attempted
    loses its number, so that it is not sent again."""
    values = {"id": row.outbound_id}
    is_undone = connection.execute(_UNDO_MT, values).rowcount > 0
    connection.execute(_UNDO_NEXT_TRY, values)
    return is_undone


def waits(connection: Connection, row: Row) -> bool:
    """Whether its latest MT may still leave."""
    return bool(connection.execute(_WAITS, {"id": row.outbound_id}).scalar_one())


def end(connection: Connection, row: Row) -> None:
    """Ends the row and undoes its MT (`undo`): neither of the two gets anything more."""
    undo(connection, row)
    connection.execute(_END, {"id": row.id})


def end_all(connection: Connection) -> int:
    """After a restore: nobody knows who ended theirs since then, so all end. Returns how many."""
    return connection.execute(_END_ALL).rowcount


def was_asked(connection: Connection, keys: Keys, row: Row, today: date) -> bool:
    """Whether somebody has asked the relative within `QUIET`; no other job looks meanwhile."""
    connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    values = {"theirs": hashes(keys, row.relative)["theirs"], "id": row.id, "since": today - QUIET}
    return bool(connection.execute(_RECENT, values).scalar_one())


def person(connection: Connection, keys: Keys, number: str, now: datetime) -> Person:
    values: dict[str, Any] = {"hashes": list(keys.hashes(number)), "now": now}
    row = connection.execute(_PERSON, values).one_or_none()
    if row is not None:
        return Person(*row)
    ever = {"hashes": list(keys.ever(number))}
    return Person(opted_out=bool(connection.execute(_SUPPRESSED, ever).scalar_one()))


def is_barred(
    connection: Connection, keys: Keys, row: Row, world: World, now: datetime, since: datetime
) -> bool:
    """Whether the service must pass nothing on between these two: one has left, or has reported,
    forwarded or asked about the other's number; others accuse it, or somebody else has it now; or
    the resident has reported violence, which may be the relative's.

    since  earlier messages were checked already
    """
    numbers = (row.resident, row.relative)
    people = [person(connection, keys, number, now) for number in numbers]
    if people[0].id is None or any(one.opted_out for one in people):
        return True
    if any(_is_accused(connection, number, row) for number in numbers):
        return True
    texts = [_texts(connection, keys, one.id, since) for one in people]
    if topic.mentions(texts[0], row.relative) or topic.mentions(texts[1], row.resident):
        return True
    if any(
        one.id is not None and _has_reported(connection, one.id, other)
        for one, other in zip(people, reversed(numbers), strict=True)
    ):
        return True
    return topic.tells_of_violence(texts[0], world)


def _is_accused(connection: Connection, number: str, row: Row) -> bool:
    values = {"key": f"tel:{number}", "since": row.agreed_on or row.named_on}
    known = connection.execute(_SUBJECT, values).one_or_none()
    grades = _BAD if row.state == "on" else _SUSPECT
    return known is not None and bool(known.grade in grades or known.reassigned)


def _has_reported(connection: Connection, resident_id: int, number: str) -> bool:
    values = {"id": resident_id, "key": f"tel:{number}"}
    return bool(connection.execute(_REPORTED, values).scalar_one())


def _texts(
    connection: Connection, keys: Keys, resident_id: int | None, since: datetime
) -> list[str]:
    values = {"id": resident_id, "most": _MOST_TEXTS, "since": since}
    return [
        words
        for carrier, mo_id, blob in connection.execute(_TEXTS, values)
        if (words := keys.readable(blob, INBOUND_TEXT, carrier, mo_id)) is not None
    ]


def stored(connection: Connection, keys: Keys, number: str) -> list[tuple[date, str]]:
    """The stored data of a number, for its owner: since when, and in words."""
    rows = connection.execute(_STORED, hashes(keys, number)).all()
    return [(row.named_on, _in_words(keys, row)) for row in rows]


def _in_words(keys: Keys, row: Any) -> str:
    if not row.mine:
        return f"somebody has named this number as a relative ({row.state})"
    relative = keys.decrypt(row.relative_encrypted, FAMILY_RELATIVE, row.id)
    return f"named {relative} as a relative ({row.state})"
