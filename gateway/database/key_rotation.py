"""Moves rows from the previous keys to the current ones, table by table, chunk by chunk.

Suppressions stay as they are: nobody knows their number, so they are found only as long as the
previous hash key is configured. Voices of the erased stay too, for the same reason.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Column, Connection, select, text

from gateway.database import row_signatures, staged_jobs
from gateway.database.encrypted_columns import COLUMNS, OFFICIAL_TOTP, RESIDENT_NUMBER
from gateway.database.encryption import DecryptionError, EncryptedColumn, Keys
from gateway.database.tables import HASH_OF, hashed_text, metadata
from gateway.database.tables_officials import official

CHUNK: Final = 200
CHORE: Final = "rehash"


@dataclass(frozen=True, slots=True)
class EncryptedTable:
    """A table that has encrypted columns.

    key       its primary key, in whose order the rows are walked
    named_by  the columns that name a row for good
    hashes    its keyed hashes of those columns' values (`tables.hashed`)
    """

    name: str
    key: str
    named_by: tuple[str, ...]
    columns: tuple[EncryptedColumn, ...]
    hashes: tuple[Column[Any], ...] = ()


def _walked() -> tuple[EncryptedTable, ...]:
    by_table: dict[str, list[EncryptedColumn]] = {}
    for column in COLUMNS:
        by_table.setdefault(column.table, []).append(column)
    hashes = {
        name: tuple(each for each in metadata.tables[name].columns if HASH_OF in each.info)
        for name in by_table
    }
    return tuple(
        EncryptedTable(name, columns[0].key, columns[0].named_by, tuple(columns), hashes[name])
        for name, columns in by_table.items()
    )


TABLES: Final = _walked()
"""All that is encrypted (`gateway.database.encrypted_columns`)."""

_TAKEN: Final = text("SELECT EXISTS (SELECT FROM resident WHERE hash = :new)")
_REHASH: Final = text(
    """
    UPDATE resident SET hash = :new, number_encrypted = :number
    WHERE id = :id AND hash = :hash AND number_encrypted = :old
    """
)


@dataclass(slots=True)
class Progress:
    """moved: rows written; broken: values that can't be decrypted; done: no row is left."""

    moved: int = 0
    broken: int = 0
    done: bool = False


def left(connection: Connection, keys: Keys) -> int:
    """Counts rows that still need the previous keys. Reads whole tables: for an operator. For a
    suppression it is unknown which key made it."""
    return _beyond(connection, keys, [keys.mark], lambda number: (keys.hash(number),))


def lost(connection: Connection, keys: Keys) -> int:
    """Counts rows that no set key reads or finds. Reads whole tables."""
    return _beyond(connection, keys, keys.marks, keys.hashes)


def _beyond(
    connection: Connection, keys: Keys, marks: list[bytes], hashes: Callable[[str], Sequence[bytes]]
) -> int:
    """Rows that are encrypted with a key of another mark, and residents with another hash."""
    count = 0
    for table in TABLES:
        if table.hashes:
            count += _unfindable(connection, keys, table, marks, hashes)
        elif table.name != RESIDENT_NUMBER.table:
            count += _stale(connection, table, marks)
    residents = connection.execute(
        text("SELECT number_encrypted, hash FROM resident"), execution_options={"yield_per": 5_000}
    )

    def fits(number: bytes, hash_: bytes) -> bool:
        known = keys.readable(number, RESIDENT_NUMBER, hash_)
        return known is not None and bytes(number[:2]) in marks and bytes(hash_) in hashes(known)

    return count + sum(not fits(number, hash_) for number, hash_ in residents)


def _stale(connection: Connection, table: EncryptedTable, marks: list[bytes]) -> int:
    stale = " OR ".join(
        f"(octet_length({one.name}) > 0 AND substring({one.name} FROM 1 FOR 2) <> ALL(:marks))"
        for one in table.columns
    )
    count = text(f"SELECT count(*) FROM {table.name} WHERE {stale}")
    return int(connection.execute(count, {"marks": marks}).scalar_one())


def _unfindable(
    connection: Connection,
    keys: Keys,
    table: EncryptedTable,
    marks: list[bytes],
    hashes: Callable[[str], Sequence[bytes]],
) -> int:
    """Rows with a value of another mark, or a hash that is none of these of what they say."""
    values = slice(1 + len(table.named_by), 1 + len(table.named_by) + len(table.columns))

    def fits(row: Any) -> bool:
        is_marked = all(bytes(each[:2]) in marks for each in row[values] if each)
        return is_marked and all(old in hashes(of) for _, old, of in _hashed(table, row, keys))

    rows = connection.execute(text(f"SELECT {_selected(table)} FROM {table.name}"))
    return sum(not fits(row) for row in rows)


def _hashed(
    table: EncryptedTable, row: Any, keys: Keys
) -> Iterator[tuple[Column[Any], bytes, str]]:
    """Each hash in a row: its column, its value, and the text that it should be the hash of."""
    named = 1 + len(table.named_by)
    behind = named + len(table.columns)
    values = dict(zip((one.name for one in table.columns), row[named:behind], strict=True))
    columns = {one.name: one for one in table.columns}
    for column, old in zip(table.hashes, row[behind:], strict=True):
        of = column.info[HASH_OF]
        if not old or not values[of]:
            continue
        value = keys.readable(values[of], columns[of], *row[1:named])
        if value is not None:  # Else it is counted as a value that can't be read.
            yield column, bytes(old), hashed_text(column, value)


def step(connection: Connection, keys: Keys) -> Progress:
    """Moves the next chunk in the caller's transaction, and keeps the place in it."""
    place, last = _parse(staged_jobs.place(connection, CHORE))
    table = TABLES[place]
    rows = _next(connection, table, last)
    progress = Progress()
    for row in rows:
        if table.name == RESIDENT_NUMBER.table:
            progress.moved += _rehash(connection, row, keys, progress)
        else:
            progress.moved += _move(connection, table, row, keys, progress)
    if len(rows) == CHUNK:
        next_place = f"{table.name}:{rows[-1][0]}"
    elif place + 1 < len(TABLES):
        next_place = f"{TABLES[place + 1].name}:0"
    else:
        next_place, progress.done = "", True
    staged_jobs.keep_place(connection, CHORE, next_place)
    return progress


def _parse(place: str) -> tuple[int, int]:
    """Index into `TABLES` and the last id seen."""
    name, _, last = place.partition(":")
    names = [table.name for table in TABLES]
    return (names.index(name), int(last)) if name in names else (0, 0)


def _next(connection: Connection, table: EncryptedTable, last: int) -> list[Any]:
    query = (
        f"SELECT {_selected(table)} FROM {table.name} WHERE {table.key} > :last "
        f"ORDER BY {table.key} LIMIT {CHUNK}"
    )
    return list(connection.execute(text(query), {"last": last}))


def _selected(table: EncryptedTable) -> str:
    """The key, then what names the row, then the values, then the hashes."""
    values = (*(one.name for one in table.columns), *(one.name for one in table.hashes))
    return ", ".join((table.key, *table.named_by, *values))


def _move(
    connection: Connection, table: EncryptedTable, row: Any, keys: Keys, progress: Progress
) -> bool:
    """Whether something of the row was written. What can't be decrypted stays as it is."""
    named = 1 + len(table.named_by)
    about, moved = row[1:named], 0
    for hash_column, old, hashed in _hashed(table, row, keys):
        moved += _refind(connection, table, hash_column, row[0], old, keys.hash(hashed))
    for column, value in zip(table.columns, row[named : named + len(table.columns)], strict=True):
        if not value or not keys.stale(value):
            continue
        try:
            fresh = keys.encrypt(keys.decrypt(value, column, *about), column, *about)
        except DecryptionError:
            progress.broken += 1
        else:
            moved += _replace(connection, table, column, row[0], value, fresh)
    return moved > 0


def _refind(
    connection: Connection,
    table: EncryptedTable,
    column: Column[Any],
    row_id: int,
    old: bytes,
    new: bytes,
) -> int:
    statement = (
        f"UPDATE {table.name} SET {column.name} = :new "
        f"WHERE {table.key} = :id AND {column.name} = :old AND {column.name} <> :new"
    )
    return connection.execute(text(statement), {"new": new, "old": old, "id": row_id}).rowcount


def _replace(
    connection: Connection,
    table: EncryptedTable,
    column: EncryptedColumn,
    row_id: int,
    old: bytes,
    new: bytes,
) -> int:
    """Unless somebody has written it since: they used the current key."""
    if column == OFFICIAL_TOTP:
        return _replace_signed(connection, row_id, old, new)
    statement = (
        f"UPDATE {table.name} SET {column.name} = :new "
        f"WHERE {table.key} = :id AND {column.name} = :old"
    )
    return connection.execute(text(statement), {"new": new, "old": old, "id": row_id}).rowcount


def _replace_signed(connection: Connection, official_id: int, old: bytes, new: bytes) -> int:
    """The same if the signature of the row covers the value as well."""
    query = select(official.c.totp_secret).where(official.c.id == official_id)
    if bytes(connection.execute(query.with_for_update()).scalar_one() or b"") != bytes(old):
        return 0
    row_signatures.change(connection, official, official_id, totp_secret=new)
    return 1


def _rehash(connection: Connection, row: Any, keys: Keys, progress: Progress) -> bool:
    """The hash is in the associated data of the number: both change in one statement. If the number
    has another row by now, which was made under the current key, this one keeps its hash."""
    row_id, hash_, old = row
    try:
        number = keys.decrypt(old, RESIDENT_NUMBER, hash_)
    except DecryptionError:
        progress.broken += 1
        return False
    new = keys.hash(number)
    if new == bytes(hash_) and not keys.stale(old):
        return False
    if new != bytes(hash_) and connection.execute(_TAKEN, {"new": new}).scalar_one():
        new = bytes(hash_)
    values = {"id": row_id, "hash": hash_, "old": old, "new": new}
    values["number"] = keys.encrypt(number, RESIDENT_NUMBER, new)
    return connection.execute(_REHASH, values).rowcount > 0
