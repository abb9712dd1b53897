"""Moves rows from the previous keys to the current ones, table by table, chunk by chunk.

Suppressions stay as they are: their number is known to nobody, so they are found only as long
as the previous hash key is configured.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, text

from gateway.ledger import jobs
from gateway.ledger.seal import Keys, Purpose, SealBroken

CHUNK: Final = 200
CHORE: Final = "rehash"


@dataclass(frozen=True, slots=True)
class Sealed:
    """A table's sealed columns, and its key."""

    table: str
    columns: tuple[str, ...]
    purpose: Purpose
    id: str = "id"


SEALED: Final = (
    Sealed("resident", ("sealed",), "number"),
    Sealed("conversation", ("state",), "state", id="resident_id"),
    Sealed("inbound", ("text", "reply"), "text"),
    Sealed("outbound", ("text",), "text"),
    Sealed("report", ("content",), "text"),
    Sealed("campaign", ("sample",), "text"),
    Sealed("campaign_arrival", ("sample",), "text"),
    Sealed("official", ("totp_secret",), "totp"),
)

_REHASH = text(
    """
    UPDATE resident SET hash = :new WHERE id = :id AND hash <> :new
      AND NOT EXISTS (SELECT FROM resident WHERE hash = :new)
    """
)


@dataclass(frozen=True, slots=True)
class Left:
    """rows: still sealed or found by the previous keys; suppressed: people who asked to be deleted.

    Of a suppression nobody can tell which key made it.
    """

    rows: int
    suppressed: int


@dataclass(slots=True)
class Progress:
    """moved: rows written; broken: blobs that no configured key opens; done: all was seen."""

    moved: int = 0
    broken: int = 0
    done: bool = False


def left(connection: Connection, keys: Keys) -> Left:
    """Counts what the previous keys are still needed for. Reads whole tables: for an operator."""
    rows = _unhashed(connection, keys)
    for sealed in SEALED:
        if sealed.table != "resident":
            rows += _stale(connection, sealed, keys)
    suppressed = connection.execute(text("SELECT count(*) FROM suppression")).scalar_one()
    return Left(rows, suppressed)


def _stale(connection: Connection, sealed: Sealed, keys: Keys) -> int:
    stale = " OR ".join(
        f"(octet_length({column}) > 0 AND substring({column} FROM 1 FOR 2) <> :mark)"
        for column in sealed.columns
    )
    count = text(f"SELECT count(*) FROM {sealed.table} WHERE {stale}")
    return int(connection.execute(count, {"mark": keys.mark}).scalar_one())


def _unhashed(connection: Connection, keys: Keys) -> int:
    """Residents whose number is sealed, or whose hash is made, with another key."""
    rows = connection.execute(
        text("SELECT sealed, hash FROM resident"), execution_options={"yield_per": 5_000}
    )
    return sum(_lags(sealed, hash_, keys) for sealed, hash_ in rows)


def _lags(sealed: bytes, hash_: bytes, keys: Keys) -> bool:
    try:
        return keys.stale(sealed) or keys.hash(keys.open(sealed, "number")) != bytes(hash_)
    except SealBroken:
        return True


def step(connection: Connection, keys: Keys) -> Progress:
    """Moves the next chunk in the caller's transaction, and keeps the place in it."""
    table, last = _parse(jobs.place(connection, CHORE))
    rows = _next(connection, SEALED[table], last)
    progress = Progress()
    for row in rows:
        _move(connection, SEALED[table], row, keys, progress)
    if len(rows) == CHUNK:
        place = f"{SEALED[table].table}:{rows[-1][0]}"
    elif table + 1 < len(SEALED):
        place = f"{SEALED[table + 1].table}:0"
    else:
        place, progress.done = "", True
    jobs.keep_place(connection, CHORE, place)
    return progress


def _parse(place: str) -> tuple[int, int]:
    """Index into `SEALED` and the last id seen."""
    name, _, last = place.partition(":")
    names = [sealed.table for sealed in SEALED]
    return (names.index(name), int(last)) if name in names else (0, 0)


def _next(connection: Connection, sealed: Sealed, last: int) -> list[Any]:
    columns = ", ".join((sealed.id, *sealed.columns))
    query = (
        f"SELECT {columns} FROM {sealed.table} WHERE {sealed.id} > :last "
        f"ORDER BY {sealed.id} LIMIT {CHUNK}"
    )
    return list(connection.execute(text(query), {"last": last}))


def _move(connection: Connection, sealed: Sealed, row: Any, keys: Keys, progress: Progress) -> None:
    row_id, *blobs = row
    moved = 0
    for column, blob in zip(sealed.columns, blobs, strict=True):
        if not blob:
            continue
        try:
            if keys.stale(blob):
                fresh = keys.seal(keys.open(blob, sealed.purpose), sealed.purpose)
                moved += _replace(connection, sealed, column, row_id, blob, fresh)
        except SealBroken:
            progress.broken += 1
    if sealed.table == "resident":
        moved += _rehash(connection, row_id, blobs[0], keys)
    progress.moved += bool(moved)


def _replace(
    connection: Connection, sealed: Sealed, column: str, row_id: int, old: bytes, new: bytes
) -> int:
    """Unless somebody has written it since: they used the current key."""
    statement = (
        f"UPDATE {sealed.table} SET {column} = :new WHERE {sealed.id} = :id AND {column} = :old"
    )
    return connection.execute(text(statement), {"new": new, "old": old, "id": row_id}).rowcount


def _rehash(connection: Connection, row_id: int, blob: bytes, keys: Keys) -> int:
    try:
        new = keys.hash(keys.open(blob, "number"))
    except SealBroken:
        return 0
    return connection.execute(_REHASH, {"id": row_id, "new": new}).rowcount
