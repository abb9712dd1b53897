"""A file that was sent by a page: stored encrypted until it is imported, or for `LIVES`.

A worker reads it and reports its effect (`read`); its official may correct the bad rows, and a
worker reads those again (`correct`); an official confirms that very thing (`take`); a worker writes
it. It is stored here, and not sent twice, so that the official confirms exactly what they saw, also
over a poor line. Its numbers are never in plain: the file is encrypted, and so are the rows that
are read from it. They go when they are written, or after `LIVES`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, insert, select, update

from gateway.database import ids, staged_jobs
from gateway.database.encrypted_columns import UPLOAD_CONTENT
from gateway.database.encryption import Keys
from gateway.database.tables_imports import upload
from gateway.officials import audit
from gateway.officials.authorization import Official
from gateway.residents import imports
from gateway.residents.imports import File, Import, NotPossible, Row

LIVES: Final = timedelta(hours=4)
"""From its coming to when nothing of it can be read any more."""


@dataclass(frozen=True, slots=True)
class Upload:
    """state   waiting (for a worker), read, unreadable, taken (imported or under way), expired
    report  what a look found (`gateway.residents.import_summary`); `corrected` while its bad rows
            wait to be read again
    """

    id: int
    official_id: int
    file_hash: str
    proof: str
    skip_bad: bool
    state: str
    report: Mapping[str, Any]
    import_id: int | None
    at: datetime
    expires_at: datetime

    @property
    def mark(self) -> str:
        """Of its rows as they are now, for a page to say which it showed. Too short for a
        number."""
        return self.file_hash[:8]


_COLUMNS: Final = tuple(upload.c[name] for name in Upload.__slots__)


def add(
    connection: Connection,
    keys: Keys,
    official: Official,
    text: str,
    file_hash: str,
    consent_proof: str,
    skip_bad: bool,
    now: datetime,
) -> int:
    """Keeps a file in the caller's transaction, in place of the one before of this official; a
    worker looks at it. Gives its id."""
    earlier = select(upload.c.id).where(
        upload.c.official_id == official.id, upload.c.state.in_(("waiting", "read", "unreadable"))
    )
    for one in connection.execute(earlier).scalars().all():
        expire(connection, one)
    made = ids.new(connection, upload)
    row = {
        "id": made,
        "official_id": official.id,
        "file_hash": file_hash,
        "proof": consent_proof,
        "skip_bad": skip_bad,
        "content": keys.encrypt(text, UPLOAD_CONTENT, made),
        "at": now,
        "expires_at": now + LIVES,
    }
    connection.execute(insert(upload).values(row))
    staged_jobs.stage(connection, "read_file", [made])
    staged_jobs.stage(connection, "drop_file", [made], now + LIVES)
    # Keyed: else anyone who reads the audit could try files of one number each.
    hashed = keys.hash(file_hash).hex()
    audit.done(connection, official, "import.look", "upload", made, file=hashed)
    return made


def load(connection: Connection, upload_id: int, *, lock: bool = False) -> Upload | None:
    """Without what is in it; None if it is not there."""
    if not 0 < upload_id < 1 << 63:
        return None
    query = select(*_COLUMNS).where(upload.c.id == upload_id)
    row = connection.execute(query.with_for_update() if lock else query).one_or_none()
    return None if row is None else Upload(*row)


def text(connection: Connection, keys: Keys, upload_id: int) -> str:
    """The file. Raises DecryptionError; KeyError where it is no longer stored."""
    return keys.decrypt(_content(connection, upload_id), UPLOAD_CONTENT, upload_id)


@dataclass(frozen=True, slots=True)
class FilePreview:
    """The result of reading a file: its rows, and the cells of the bad ones by their lines."""

    rows: list[Row]
    cells: Mapping[int, Mapping[str, str]]


def looked(connection: Connection, keys: Keys, upload_id: int) -> FilePreview:
    """Raises as `text` does."""
    values = json.loads(keys.decrypt(_content(connection, upload_id), UPLOAD_CONTENT, upload_id))
    rows = [
        Row(number, carrier, language, area, date.fromisoformat(consented), consent_proof)
        for number, carrier, language, area, consented, consent_proof in values["rows"]
    ]
    return FilePreview(rows, {int(line): cells for line, cells in values["cells"].items()})


def rows(connection: Connection, keys: Keys, upload_id: int) -> list[Row]:
    """The data read from it. Raises as `text` does."""
    return looked(connection, keys, upload_id).rows


def _stored(keys: Keys, upload_id: int, content: FilePreview) -> bytes:
    each = [
        (one.msisdn, one.carrier, one.language, one.area, one.consented.isoformat(), one.proof)
        for one in content.rows
    ]
    text_of = json.dumps({"rows": each, "cells": content.cells})
    return keys.encrypt(text_of, UPLOAD_CONTENT, upload_id)


def correct(
    connection: Connection,
    keys: Keys,
    upload_id: int,
    typed: Mapping[int, Mapping[str, str]],
    left_out: Collection[int],
) -> bool:
    """Puts what was typed into the bad rows and leaves out others; a worker reads them again.
    Whether it was there to be mended."""
    uploaded = load(connection, upload_id, lock=True)
    if uploaded is None or uploaded.state != "read":
        return False
    before = looked(connection, keys, upload_id)
    cells = {
        line: {**given, **typed.get(line, {})}
        for line, given in before.cells.items()
        if line not in left_out
    }
    left = uploaded.report["left"] + len(before.cells) - len(cells)
    # Other rows than the file's: sent once more, the file itself is another one.
    made = f"{uploaded.file_hash} {left} {json.dumps(cells, sort_keys=True)}".encode()
    _from(
        connection,
        upload_id,
        "read",
        state="waiting",
        content=_stored(keys, upload_id, FilePreview(before.rows, cells)),
        file_hash=hashlib.sha256(made).hexdigest(),
        report={**uploaded.report, "left": left, "corrected": True},
    )
    staged_jobs.stage(connection, "read_file", [upload_id])
    audit.record(connection, uploaded.official_id, "import.correct", "upload", upload_id)
    return True


def _content(connection: Connection, upload_id: int) -> bytes:
    query = select(upload.c.content).where(upload.c.id == upload_id)
    content: bytes | None = connection.execute(query).scalar_one_or_none()
    if content is None:
        raise KeyError(upload_id)
    return content


def was_read(
    connection: Connection,
    keys: Keys,
    upload_id: int,
    read: FilePreview,
    report: Mapping[str, Any],
) -> None:
    """Keeps its rows in place of the file, unless it has expired meanwhile."""
    content = _stored(keys, upload_id, read)
    _from(connection, upload_id, "waiting", state="read", content=content, report=dict(report))


def was_unreadable(connection: Connection, upload_id: int, report: Mapping[str, Any]) -> None:
    """Only the reason is stored."""
    _from(connection, upload_id, "waiting", state="unreadable", content=None, report=dict(report))


def take(
    connection: Connection, keys: Keys, official: Official, upload_id: int, file: File
) -> Import:
    """Begins its import in the caller's transaction; a worker goes on. Once: anyone who confirms
    again gets the same one. Raises NotPossible."""
    uploaded = load(connection, upload_id, lock=True)
    if uploaded is None:
        raise NotPossible("unknown", "There is no such file.")
    if uploaded.import_id is not None:
        return imports.find(connection, uploaded.import_id)
    if uploaded.state != "read":
        raise NotPossible("gone", "The file is no longer stored: send it again.")
    if uploaded.file_hash != file.hash:
        raise NotPossible("changed", "Its bad rows were corrected meanwhile: look at it again.")
    one = imports.begin(connection, keys, official, file)
    _from(connection, upload_id, "read", state="taken", import_id=one.id)
    staged_jobs.stage(connection, "import_residents", [upload_id])
    return one


def written(connection: Connection, upload_id: int) -> None:
    """Its rows are in the database, and are no longer stored here."""
    _from(connection, upload_id, "taken", content=None)


def expire(connection: Connection, upload_id: int) -> None:
    """It is no longer stored. An import that is under way deletes its rows by itself."""
    for state in ("waiting", "read", "unreadable"):
        _from(connection, upload_id, state, state="expired", content=None)


def stopped(connection: Connection, upload_id: int) -> None:
    """Its rows can't be read any more. Sent again, the file goes on where it was."""
    _from(connection, upload_id, "taken", state="expired", content=None)


def _from(connection: Connection, upload_id: int, before: str, /, **values: Any) -> None:
    """A row that is in another state by now is left as it is."""
    which = (upload.c.id == upload_id) & (upload.c.state == before)
    connection.execute(update(upload).where(which).values(**values))
