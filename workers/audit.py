"""Chains the audit's entries, and writes the chain's head to a file outside the database."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from gateway.database import staged_jobs
from gateway.officials import audit_anchor, audit_chain
from workers.services import WorkerServices

log = logging.getLogger(__name__)


def chain_entries(context: WorkerServices, staged_id: int) -> None:
    """Chains all committed entries, batch by batch; exports the head once a day.

    If the head can't be written, the job fails and runs again; chained entries stay.
    """
    more = True
    while more:
        with context.engine.begin() as connection:
            if staged_jobs.look(connection, staged_id) is None:
                return
            more = (
                audit_chain.chain(connection, context.audit_keys, context.clock())
                == audit_chain.BATCH
            )
    with context.engine.begin() as connection:
        if staged_jobs.take(connection, staged_id) is None:
            return
        now = context.clock()
        head = audit_anchor.to_export(connection, now)
        if head is not None:
            append(context.settings.audit_heads, audit_anchor.line(head, now))
            audit_anchor.exported(connection, head, now)
            # Where logs are shipped to another machine, the head is there as well.
            log.info("audit head %s", head.letters)
        staged_jobs.done(connection, staged_id)


def keep_exported(context: WorkerServices) -> None:
    """Heads that another host has exported are in this host's file too, so that each has all heads;
    unless the chain has something else there by now. Raises OSError."""
    path = context.settings.audit_heads
    with context.engine.begin() as connection:
        head = audit_anchor.last_exported(connection)
        changed = head is not None and audit_chain.lacking(connection, [head])
    if changed:
        log.error("the audit no longer has the head that was exported last")
    if head is None or changed or (path.exists() and str(head) in path.read_text(encoding="utf-8")):
        return
    append(path, audit_anchor.line(head, context.clock()))


def append(path: Path, line: str) -> None:
    """Appends a line to a file and syncs it to the disk. Raises OSError."""
    with open(os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o640), "w") as file:
        file.write(line)
        file.flush()
        os.fsync(file.fileno())
