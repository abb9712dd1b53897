"""Uploaded files: read, imported, undone, deleted. A few seconds at a time."""

from __future__ import annotations

import logging
import time
from dataclasses import replace

from sqlalchemy import Connection, select

from gateway.carriers.routes import by_prefix
from gateway.database import staged_jobs
from gateway.database.encryption import DecryptionError
from gateway.database.tables_officials import official
from gateway.officials import audit
from gateway.residents import import_rows, import_uploads, imports, undo_import
from gateway.residents.import_csv import ParsedFile, Reader, Unreadable
from gateway.residents.import_summary import MOST_ROWS, acts_in, report, unreadable
from gateway.residents.import_uploads import FilePreview, Upload
from workers.maintenance import BUDGET_SECONDS, in_steps
from workers.services import Later, WorkerServices, in_one_transaction

log = logging.getLogger(__name__)

_MOST_AREAS = 20


def read_file(context: WorkerServices, staged_id: int) -> None:
    """Reads the file that the job names, and stores what it would do."""
    with context.engine.connect() as connection:
        staged = staged_jobs.look(connection, staged_id)
        upload = None if staged is None else import_uploads.load(connection, staged.arg)
    if upload is not None and upload.state == "waiting":
        _look(context, upload)
    context.done(staged_id)


def _look(context: WorkerServices, upload: Upload) -> None:
    try:
        with context.engine.connect() as connection:
            reader = _reader(context, connection, upload.official_id)
            read = _read(context, connection, reader, upload)
        if not any(each.get("short_code") for each in context.senders.values()):
            raise Unreadable("short_code")
        if not read.rows and not read.problems:
            raise Unreadable("empty")
    except (KeyError, DecryptionError):
        return _refuse(context, upload, Unreadable("expired"))
    except Unreadable as error:
        return _refuse(context, upload, error)
    summary = report(context.engine, context.keys, read, context.clock())
    if upload.report.get("corrected"):
        # Beside the counts of the look before they would tell of the corrected rows alone.
        summary = {**summary, "counts": {}}
    with context.engine.begin() as connection:
        _note_foreign(connection, upload, read)
        content = FilePreview(list(read.rows), read.cells)
        import_uploads.was_read(connection, context.keys, upload.id, content, summary)
    return None


def _read(
    context: WorkerServices, connection: Connection, reader: Reader, upload: Upload
) -> ParsedFile:
    """The file; or, if bad rows were corrected, these with the good ones."""
    report = upload.report
    if not report.get("corrected"):
        return reader.read(import_uploads.text(connection, context.keys, upload.id))
    before = import_uploads.looked(connection, context.keys, upload.id)
    read = reader.check(before.cells.items(), before.rows)
    repeated = report["repeated"] + read.repeated
    return replace(read, lines=report["lines"], repeated=repeated, left=report["left"])


def _refuse(context: WorkerServices, upload: Upload, error: Unreadable) -> None:
    context.write(import_uploads.was_unreadable, upload.id, unreadable(error))


def _reader(context: WorkerServices, connection: Connection, official_id: int) -> Reader:
    query = select(official.c.role, official.c.areas).where(official.c.id == official_id)
    role, areas = connection.execute(query).one()
    book = context.areas
    return Reader(
        book,
        context.clock().astimezone(context.settings.timezone).date(),
        lambda national: by_prefix(context.senders, national),
        acts_in(book, role, tuple(areas)),
        MOST_ROWS,
    )


def _note_foreign(connection: Connection, upload: Upload, read: ParsedFile) -> None:
    """Audits an attempt in areas of others."""
    if read.foreign:
        detail: audit.Detail = {"reason": "area", "areas": list(read.foreign)[:_MOST_AREAS]}
        official_id = upload.official_id
        audit.record(connection, official_id, "import", "upload", upload.id, "refused", detail)


def bring(context: WorkerServices, staged_id: int) -> None:
    """Imports rows of the file that the job names; the job runs again for the rest."""
    until = time.monotonic() + BUDGET_SECONDS
    with context.engine.connect() as connection:
        staged = staged_jobs.look(connection, staged_id)
        upload = None if staged is None else import_uploads.load(connection, staged.arg)
    if upload is None or upload.import_id is None:
        return context.done(staged_id)
    with context.engine.connect() as connection:
        one = imports.find(connection, upload.import_id)
        try:
            rows = import_uploads.rows(connection, context.keys, upload.id)
        except (KeyError, DecryptionError):
            rows = None
    while rows is not None and import_rows.is_open(one):
        now = context.clock()
        with context.engine.begin() as connection:
            tell_at = now + imports.GRACE
            one = import_rows.step(connection, context.keys, one, rows, now, tell_at)
            if time.monotonic() > until and import_rows.is_open(one):
                staged_jobs.postpone(connection, staged_id, staged_jobs.MORE)
                return None
    with context.engine.begin() as connection:
        if import_rows.is_open(one):
            log.error("the rows of import %d can't be read any more: it is not finished", one.id)
            import_uploads.stopped(connection, upload.id)
        else:
            import_uploads.written(connection, upload.id)
        staged_jobs.done(connection, staged_id)
    return None


def undo(context: WorkerServices, staged_id: int) -> None:
    """Removes the rows of an import that is undone."""
    staged = context.read(staged_jobs.look, staged_id)
    if staged is not None:
        in_steps(context, staged_id, [lambda c: undo_import.step(c, staged.arg)])


@in_one_transaction
def drop_file(
    context: WorkerServices, connection: Connection, staged: staged_jobs.StagedJob
) -> Later:
    """Deletes the file that the job names when it expires, if nobody has confirmed it."""
    upload, now = import_uploads.load(connection, staged.arg), context.clock()
    if upload is not None and now < upload.expires_at:
        return upload.expires_at - now
    import_uploads.expire(connection, staged.arg)
    return None
