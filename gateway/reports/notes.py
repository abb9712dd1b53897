"""Officials' messages to each other at a subject: who is looking at it, notes, who takes it
over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import ARRAY, BigInteger, Connection, Row, bindparam, text

from gateway.database import ids
from gateway.database.tables_console import subject_note
from gateway.officials import audit
from gateway.officials.accounts import NotPossible
from gateway.officials.authorization import Official

LOOKING: Final = timedelta(minutes=5)
"""How long an official counts as looking at a subject after they opened it."""
ONE_VISIT: Final = timedelta(minutes=30)
LONGEST: Final = 500
SHORTEST: Final = 3
_MOST: Final = 100

_FURTHER = text(
    """
    UPDATE subject_view SET last_at = :now, views = views + 1
    WHERE id = (SELECT id FROM subject_view
                WHERE subject_id = :subject AND official_id = :official AND last_at > :since
                ORDER BY last_at DESC LIMIT 1)
    """
)
_FIRST = text(
    """
    INSERT INTO subject_view (subject_id, official_id, first_at, last_at)
    VALUES (:subject, :official, :now, :now)
    """
)


def look(connection: Connection, subject_id: int, official_id: int, now: datetime) -> None:
    """Stores that an official looks at a subject."""
    values = {"subject": subject_id, "official": official_id, "now": now}
    if not connection.execute(_FURTHER, {**values, "since": now - ONE_VISIT}).rowcount:
        connection.execute(_FIRST, values)


_LOOKING = text(
    """
    SELECT DISTINCT ON (v.subject_id) v.subject_id, o.name, v.first_at
    FROM subject_view v JOIN official o ON o.id = v.official_id
    WHERE v.subject_id = ANY(:subjects) AND v.last_at > :since AND v.official_id <> :me
    ORDER BY v.subject_id, v.last_at DESC
    """
).bindparams(bindparam("subjects", type_=ARRAY(BigInteger)))


def looking(
    connection: Connection, subject_ids: Sequence[int], me: int, now: datetime
) -> Mapping[int, Row[Any]]:
    """By subject id: which other official looks at it now, and since when."""
    values = {"subjects": list(subject_ids), "me": me, "since": now - LOOKING}
    rows = connection.execute(_LOOKING, values) if subject_ids else ()
    return {row.subject_id: row for row in rows}


_IN_HAND = text(
    """
    SELECT s.id,
           (SELECT o.name FROM subject_view v JOIN official o ON o.id = v.official_id
            WHERE v.subject_id = s.id AND v.last_at > :since AND v.official_id <> :me
            ORDER BY v.last_at DESC LIMIT 1) AS looks,
           (SELECT o.name FROM subject_note n JOIN official o ON o.id = n.to_id
            WHERE n.subject_id = s.id ORDER BY n.id DESC LIMIT 1) AS handed
    FROM unnest(:subjects) AS s (id)
    """
).bindparams(bindparam("subjects", type_=ARRAY(BigInteger)))


def in_hand(
    connection: Connection, subject_ids: Sequence[int], me: int, now: datetime
) -> Mapping[int, Row[Any]]:
    """By subject id: which other official `looks` at it now, and who was `handed` it last; their
    names."""
    values = {"subjects": list(subject_ids), "me": me, "since": now - LOOKING}
    rows = connection.execute(_IN_HAND, values) if subject_ids else ()
    return {row.id: row for row in rows}


_NOTES = text(
    """
    SELECT n.id, n.words, n.at, o.name AS official, t.name AS recipient
    FROM subject_note n JOIN official o ON o.id = n.official_id
    LEFT JOIN official t ON t.id = n.to_id
    WHERE n.subject_id = :subject ORDER BY n.id DESC LIMIT :most
    """
)
_VIEWS = text(
    """
    SELECT v.first_at, v.last_at, v.views, v.official_id, o.name AS official, o.role
    FROM subject_view v JOIN official o ON o.id = v.official_id
    WHERE v.subject_id = :subject ORDER BY v.id DESC LIMIT :most
    """
)


def of_subject(connection: Connection, subject_id: int) -> Sequence[Row[Any]]:
    """The notes, the latest first."""
    return connection.execute(_NOTES, {"subject": subject_id, "most": _MOST}).all()


def views(connection: Connection, subject_id: int) -> Sequence[Row[Any]]:
    """The officials who looked at it, the latest first."""
    return connection.execute(_VIEWS, {"subject": subject_id, "most": _MOST}).all()


def write(
    connection: Connection,
    official: Official,
    subject_id: int,
    words: str,
    to_id: int | None,
    now: datetime,
) -> int:
    """Adds a note; if `to_id` names an official, the subject is handed to them. Raises
    NotPossible (no_words)."""
    if len(words) < SHORTEST:
        raise NotPossible("no_words", "A note has words that others can understand.")
    note_id = ids.add(
        connection,
        subject_note,
        subject_id=subject_id,
        official_id=official.id,
        to_id=to_id,
        words=words,
        at=now,
    )
    to = {} if to_id is None else {"official": to_id}
    audit.done(connection, official, "subject.note", "subject", subject_id, **to)
    return note_id
