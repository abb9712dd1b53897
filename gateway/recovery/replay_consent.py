"""After a restore: replays departures and deletions from after the point that the database was
restored to.

A resident's last change decides. Nobody is subscribed: a person who left and came back after the
point stays as the database has them, and one who is not in it stays suppressed until their own DK.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

import psycopg
from sqlalchemy import Connection, Row, text

from gateway.database.encrypted_columns import RESIDENT_NUMBER
from gateway.database.encryption import DecryptionError, Keys
from gateway.recovery.consent_journal import Change
from gateway.residents import erasure

SLACK: Final = timedelta(minutes=10)
"""How long before the point records are replayed too: a transaction may have begun before it and
not be in the database. Records that the database has already change nothing."""
CHUNK: Final = 2_000
_NO_MO: Final = 0

Begin = Callable[[], AbstractContextManager[Connection]]


@dataclass(slots=True)
class ReplayCounts:
    """left      opted out again
    erased    deleted again
    unknown   not in this database: nothing unsolicited is ever sent to them
    returned  deleted again, though they came back after it: they have to text DK again
    unreadable  ids of residents whose number can't be decrypted: nothing is changed of them
    """

    left: int = 0
    erased: int = 0
    unknown: int = 0
    returned: int = 0
    unreadable: list[int] = field(default_factory=list)


_ROW: Final = "SELECT id, hash, number_encrypted, created_at FROM resident"
_FIND: Final = text(f"{_ROW} WHERE hash = :hash")
_WALK: Final = text(f"{_ROW} WHERE id > :after ORDER BY id LIMIT :most")
# Who has texted DK since they left knows what they want.
_OPT_OUT: Final = text(
    """
    UPDATE resident r SET opted_out_at = :at WHERE r.id = :id AND r.opted_out_at IS NULL
      AND NOT EXISTS (SELECT FROM subscription s WHERE s.resident_id = r.id AND s.since > :at
                      AND s.inbound_id IS NOT NULL AND s.ended_at IS NULL)
    """
)
_END: Final = text(
    "UPDATE subscription SET ended_at = :at WHERE resident_id = :id AND ended_at IS NULL"
)
_SUPPRESS: Final = text(
    "INSERT INTO suppression (hash, at) VALUES (:hash, :at) ON CONFLICT (hash) DO NOTHING"
)


def replay(
    begin: Begin, keys: Keys, changes: Sequence[Change], point: datetime | None, now: datetime
) -> ReplayCounts:
    """Each person in a transaction of their own, so it may be interrupted and repeated.

    point  what the database was restored to; None: nobody knows, and all is replayed
    """
    by_hash: dict[bytes, list[Change]] = {}
    for change in sorted(changes, key=lambda each: each.at):
        if point is None or change.at >= point - SLACK:
            by_hash.setdefault(change.hash, []).append(change)
    done, missing = ReplayCounts(), dict[bytes, list[Change]]()
    for hash_, theirs in by_hash.items():
        with begin() as connection:
            row = connection.execute(_FIND, {"hash": hash_}).one_or_none()
            if row is None:
                missing[hash_] = theirs
            else:
                _apply(connection, keys, row, theirs, now, done)
    if keys.hash_keys_previous or keys.hash_keys_older:
        _by_another_key(begin, keys, missing, now, done)
    for hash_, theirs in missing.items():
        if theirs[-1].change == "returned":
            continue
        with begin() as connection:
            values = {"hash": hash_, "at": theirs[-1].at}
            done.unknown += connection.execute(_SUPPRESS, values).rowcount
    return done


def _apply(
    connection: Connection,
    keys: Keys,
    row: Row[tuple[int, bytes, bytes, datetime]],
    theirs: Sequence[Change],
    now: datetime,
    done: ReplayCounts,
) -> None:
    erased = [each.at for each in theirs if each.change == "erased" and row.created_at < each.at]
    if erased:
        number = _number(keys, row, done)
        if number is None:
            connection.execute(_OPT_OUT, {"id": row.id, "at": erased[-1]})
            return
        raw = connection.connection.driver_connection
        assert isinstance(raw, psycopg.Connection)
        erasure.erase(raw, keys, row.id, number, now, last_mo=_NO_MO)
        done.erased += 1
        done.returned += theirs[-1].change == "returned"
    elif theirs[-1].change == "left":
        values = {"id": row.id, "at": theirs[-1].at}
        if connection.execute(_OPT_OUT, values).rowcount:
            connection.execute(_END, values)
            done.left += 1


def _by_another_key(
    begin: Begin, keys: Keys, missing: dict[bytes, list[Change]], now: datetime, done: ReplayCounts
) -> None:
    """HASH_KEY was rotated since the backup: only each number shows whom the journal means. Removes
    those that it finds from `missing`."""
    for row in _residents(begin) if missing else ():
        number = _number(keys, row, done)
        if number is None:
            continue
        theirs = [change for hash_ in keys.ever(number) for change in missing.pop(hash_, ())]
        if theirs:
            with begin() as connection:
                theirs.sort(key=lambda each: each.at)
                _apply(connection, keys, row, theirs, now, done)


def _number(
    keys: Keys, row: Row[tuple[int, bytes, bytes, datetime]], done: ReplayCounts
) -> str | None:
    """None, and logged, if it can't be decrypted: one row must not stop the others."""
    try:
        return keys.decrypt(row.number_encrypted, RESIDENT_NUMBER, row.hash)
    except DecryptionError:
        done.unreadable.append(row.id)
        return None


def _residents(begin: Begin) -> Iterator[Row[tuple[int, bytes, bytes, datetime]]]:
    after: int | None = 0
    while after is not None:
        with begin() as connection:
            rows = connection.execute(_WALK, {"after": after, "most": CHUNK}).all()
        yield from rows
        after = rows[-1].id if len(rows) == CHUNK else None
