"""`NGUOINHA`: the relative whom a resident has named, found and changed in the transaction of a
message.

Rows are found by hashes of their own (`gateway.database.tables_family`). The job ``family`` does
the due steps (`gateway.residents.family_due`, `workers.family`).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any, Final

import psycopg

from flows.values import Family, FamilyChange
from gateway.database import ids
from gateway.database.encrypted_columns import FAMILY_RELATIVE, FAMILY_RESIDENT
from gateway.database.encryption import Keys
from gateway.database.tables import hashed_text
from gateway.database.tables_family import family

JOB: Final = "family"
OPEN: Final = timedelta(days=7)
"""How long a request waits for `DONGY`, and how long its resident waits for another one, however it
ended."""
QUIET: Final = timedelta(days=30)
"""How long a number is not asked a second time, by anybody; also, how long a person who was deleted
can't ask."""
DELAY: Final = timedelta(minutes=10)
"""Between a loss and its notice: the resident may yet accuse the relative, or report violence."""
ONCE_IN: Final = timedelta(days=7)
"""How long after a notice the relative gets no other one: residents write about the same loss for
days."""

ENDED: Final = (
    "state = 'ended', resident_encrypted = NULL, relative_encrypted = NULL, loss = false,"
    " due_at = NULL, outbound_id = NULL"
)
"""The columns that an end changes: the row identifies nobody any more."""

_KNOWN = """
SELECT coalesce(bool_or(mine AND state IN ('agreed', 'on')), false),
       max(named_on) FILTER (WHERE mine),
       coalesce(bool_or(theirs AND state = 'requested' AND requested_on >= %(since)s), false),
       count(*) FILTER (WHERE state <> 'ended'),
       (SELECT created_at FROM resident WHERE id = %(resident)s AND returned)
FROM (
    SELECT *, coalesce(resident_hash = ANY(%(mine)s), false) AS mine,
           relative_hash = ANY(%(theirs)s) AS theirs
    FROM family WHERE resident_hash = ANY(%(mine)s) OR relative_hash = ANY(%(theirs)s)
) AS rows
"""
_REQUEST = """
INSERT INTO family (id, resident_hash, resident_encrypted, relative_hash, relative_encrypted,
                    named_on, due_at)
VALUES (%(id)s, %(hash)s, %(resident)s, %(relative_hash)s, %(relative)s, %(today)s, %(hour)s)
"""
_AGREE = """
UPDATE family SET state = 'agreed', agreed_on = %(today)s, due_at = %(tomorrow)s
WHERE relative_hash = ANY(%(theirs)s) AND state = 'requested' AND requested_on >= %(since)s
"""
# Before it is seen which MT there is: the job may be writing one.
_LOCK = """
SELECT id FROM family WHERE resident_hash = ANY(%(mine)s) OR relative_hash = ANY(%(theirs)s)
ORDER BY id FOR UPDATE
"""
# The MT that has not left goes with it; its job finds nothing to do.
_UNDO_MT = """
DELETE FROM outbound WHERE state = 'queued' AND id IN (
    SELECT outbound_id FROM family
    WHERE resident_hash = ANY(%(mine)s) OR relative_hash = ANY(%(theirs)s)
)
"""
# One that a carrier has in hand is not sent a second time: no number is left to send it to.
_UNDO_NEXT_TRY = """
UPDATE outbound SET number_encrypted = NULL WHERE state IN ('queued', 'attempted') AND id IN (
    SELECT outbound_id FROM family
    WHERE resident_hash = ANY(%(mine)s) OR relative_hash = ANY(%(theirs)s)
)
"""
_STOP = f"""
UPDATE family SET {ENDED}
WHERE state <> 'ended' AND (resident_hash = ANY(%(mine)s) OR relative_hash = ANY(%(theirs)s))
"""
_LOSS = """
UPDATE family SET loss = true, due_at = %(due)s
WHERE resident_hash = ANY(%(mine)s) AND state = 'on' AND NOT loss
  AND (notified_on IS NULL OR notified_on <= %(before)s)
"""
_UNHARMED = """
UPDATE family SET loss = false, due_at = %(tomorrow)s
WHERE resident_hash = ANY(%(mine)s) AND state = 'on' AND loss
"""
# The number that was asked stays for `QUIET`: else who is deleted could ask it again and again.
_FORGET = f"UPDATE family SET {ENDED}, resident_hash = NULL WHERE resident_hash = ANY(%(mine)s)"
_FORGET_RELATIVE = "DELETE FROM family WHERE relative_hash = ANY(%(theirs)s)"


def hour(at: datetime) -> datetime:
    """The hour that a moment falls in: the moment itself would name a message."""
    return at.replace(minute=0, second=0, microsecond=0)


def hashes(keys: Keys, number: str) -> dict[str, list[bytes]]:
    """The hashes by which a number's rows are found: as the resident's, and as the relative's."""
    return {
        "mine": list(keys.hashes(hashed_text(family.c.resident_hash, number))),
        "theirs": list(keys.hashes(hashed_text(family.c.relative_hash, number))),
    }


def known(
    connection: psycopg.Connection, keys: Keys, number: str, resident_id: int | None, now: datetime
) -> tuple[Family, int]:
    """The state of the resident's `NGUOINHA`, and how many rows have their number."""
    values = hashes(keys, number) | {"resident": resident_id, "since": (now - OPEN).date()}
    row = connection.execute(_KNOWN, values).fetchone()
    assert row is not None
    named, named_on, requested, count, returned_at = row
    return Family(named, _again_on(named_on, returned_at, now.date()), requested), count


def _again_on(named_on: date | None, returned_at: datetime | None, today: date) -> date | None:
    days = []
    if named_on is not None:
        days.append(named_on + OPEN + timedelta(days=1))
    if returned_at is not None:
        days.append(returned_at.date() + QUIET)
    latest = max(days, default=today)
    return latest if latest > today else None


def change(
    connection: psycopg.Connection, effect: FamilyChange, number: str, keys: Keys, now: datetime
) -> datetime | None:
    """Writes an effect of the resident who has this number (E.164); when the job is due, if it
    has something to do."""
    return _CHANGES[effect.act](connection, effect, number, keys, now)


def _request(
    connection: psycopg.Connection, effect: FamilyChange, number: str, keys: Keys, now: datetime
) -> datetime | None:
    row_id = ids.plain(connection, "family")
    connection.execute(
        _REQUEST,
        {
            "id": row_id,
            "hash": keys.hash(hashed_text(family.c.resident_hash, number)),
            "resident": keys.encrypt(number, FAMILY_RESIDENT, row_id),
            "relative_hash": keys.hash(hashed_text(family.c.relative_hash, effect.number)),
            "relative": keys.encrypt(effect.number, FAMILY_RELATIVE, row_id),
            "today": now.date(),
            "hour": hour(now),
        },
    )
    return now


def _agree(
    connection: psycopg.Connection, effect: FamilyChange, number: str, keys: Keys, now: datetime
) -> None:
    # To the hour: the moment is that of a message, which names its sender.
    tomorrow, since = hour(now) + timedelta(hours=25), (now - OPEN).date()
    values = {"today": now.date(), "tomorrow": tomorrow, "since": since}
    connection.execute(_AGREE, hashes(keys, number) | values)


def _stop(
    connection: psycopg.Connection, effect: FamilyChange, number: str, keys: Keys, now: datetime
) -> None:
    stop(connection, keys, number)


def _loss(
    connection: psycopg.Connection, effect: FamilyChange, number: str, keys: Keys, now: datetime
) -> datetime | None:
    due = (now + DELAY).replace(second=0, microsecond=0)
    values = {"due": due, "before": (now - ONCE_IN).date()}
    is_on = connection.execute(_LOSS, hashes(keys, number) | values).rowcount
    # A minute later: the clock of the job's host may be behind.
    return due + timedelta(minutes=1) if is_on else None


def _unharmed(
    connection: psycopg.Connection, effect: FamilyChange, number: str, keys: Keys, now: datetime
) -> None:
    values: dict[str, Any] = {"tomorrow": hour(now) + timedelta(days=1)}
    connection.execute(_UNHARMED, hashes(keys, number) | values)


_CHANGES: Final[dict[str, Callable[..., datetime | None]]] = {
    "request": _request,
    "agree": _agree,
    "stop": _stop,
    "loss": _loss,
    "unharmed": _unharmed,
}


def stop(connection: psycopg.Connection, keys: Keys, number: str) -> None:
    """Ends all rows with this number; nobody gets a notice."""
    values: dict[str, Any] = hashes(keys, number)
    for statement in (_LOCK, _UNDO_MT, _UNDO_NEXT_TRY, _STOP):
        connection.execute(statement, values)


def forget(connection: psycopg.Connection, keys: Keys, number: str) -> None:
    """The same of a resident who is erased."""
    values: dict[str, Any] = hashes(keys, number)
    for statement in (_LOCK, _UNDO_MT, _UNDO_NEXT_TRY, _FORGET, _FORGET_RELATIVE):
        connection.execute(statement, values)
