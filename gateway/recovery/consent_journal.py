"""Records who left, was deleted or came back, on the disk of this host: a restored database may not
know it.

One file a day, a line each: a time, what happened, the keyed hash that the resident is found by,
and a signature over the line and the one before. So a line that somebody adds, changes or takes out
is noticed, and what follows it is not believed. That lines at the end, or a whole day, were removed
is not.

The rows come from the database (`consent_change`, which a trigger fills). They are deleted there
once they are on the disk; after a crash in between they are in the journal twice, which changes
nothing.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, text

from gateway.database.choices import CONSENT_CHANGES
from gateway.database.signing import AuditKeys, timestamp

_LONGEST_LINE: Final = 512


@dataclass(frozen=True, slots=True)
class Change:
    """at  by the database's clock"""

    at: datetime
    change: str
    hash: bytes


@dataclass(frozen=True, slots=True)
class Journal:
    """The records in the files, the oldest first.

    damaged  a sentence for each file whose lines from some place on can't be believed
    """

    changes: Sequence[Change]
    damaged: Sequence[str]


_TAKE: Final = text("DELETE FROM consent_change RETURNING id, at, change, hash")
_OLDEST: Final = text("SELECT min(at) FROM consent_change")


def save(connection: Connection, keys: AuditKeys, folder: Path, keep: timedelta) -> int:
    """Moves the waiting rows of the database into the journal, in the caller's transaction; returns
    how many. Raises OSError."""
    rows = sorted(connection.execute(_TAKE).all())
    if rows:
        append(folder, keys, [Change(row.at, row.change, bytes(row.hash)) for row in rows], keep)
    return len(rows)


def waits_since(connection: Connection) -> datetime | None:
    """The time of the oldest row that no host has in its journal."""
    oldest: datetime | None = connection.execute(_OLDEST).scalar_one()
    return oldest


def append(folder: Path, keys: AuditKeys, changes: Sequence[Change], keep: timedelta) -> None:
    """On the disk when this returns. A new day's file removes those older than `keep`. Raises
    OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / f"{datetime.now(UTC):%Y-%m-%d}"
    fresh = not path.exists()
    with _locked(path) as file:
        end, before = _last(file, path.name)
        lines = []
        for each in changes:
            signed = [timestamp(each.at), each.change, each.hash.hex()]
            before = keys.sign("consent journal", [before, *signed]).hex()
            lines.append(" ".join((*signed, before)) + "\n")
        # What a crash left half written is written over: its rows are still in the database.
        os.ftruncate(file, end)
        os.pwrite(file, "".join(lines).encode(), end)
        os.fdatasync(file)
    if fresh:
        _forget(folder, keep)
        sync_folder(folder)


def read(folder: Path, keys: AuditKeys) -> Journal:
    """All files of a journal; nothing where there is none. Raises OSError."""
    changes, damaged = list[Change](), list[str]()
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        before = path.name
        # A last line without its end was never complete, and is still in the database it came from.
        lines = path.read_bytes().decode(errors="replace").split("\n")[:-1]
        for number, line in enumerate(lines, 1):
            *signed, signature = line.split(" ")
            if not _is_ours(keys, before, signed, signature):
                damaged.append(
                    f"{path}, line {number}: this and what follows in the file was not written by "
                    "this service, or the AUDIT_KEY of then is missing."
                )
                break
            at, change, hash_ = signed
            changes.append(Change(datetime.fromisoformat(at), change, bytes.fromhex(hash_)))
            before = signature
    return Journal(changes, damaged)


def _is_ours(keys: AuditKeys, before: str, signed: Sequence[str], signature: str) -> bool:
    try:
        mac = bytes.fromhex(signature)
    except ValueError:
        return False
    known = len(signed) == 3 and signed[1] in CONSENT_CHANGES
    return known and keys.holds(mac, "consent journal", [before, *signed])


@contextmanager
def _locked(path: Path) -> Iterator[int]:
    file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield file
    finally:
        os.close(file)


def _last(file: int, name: str) -> tuple[int, str]:
    """The end of the last whole line, and its signature; of an empty file its name."""
    size = os.fstat(file).st_size
    start = max(0, size - 2 * _LONGEST_LINE)
    tail = os.pread(file, size - start, start)
    whole = tail.rfind(b"\n") + 1
    if not whole:
        return 0, name
    line = tail[:whole].rstrip(b"\n").rpartition(b"\n")[2]
    return start + whole, line.decode(errors="replace").rpartition(" ")[2]


def _forget(folder: Path, keep: timedelta) -> None:
    first = (datetime.now(UTC) - keep).date()
    for path in folder.iterdir():
        try:
            old = date.fromisoformat(path.name) < first
        except ValueError:
            continue
        if old:
            path.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """The names of its files are on the disk too."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
