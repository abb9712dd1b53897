"""When the audit is to be chained, and its head to be written where the database is not."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection

from gateway.database import staged_jobs
from gateway.officials import audit_chain
from gateway.officials.audit_chain import Head

JOB: Final = "chain_audit"
CHORE: Final = "audit-head"
EVERY: Final = timedelta(days=1)


def stage_chaining(connection: Connection, now: datetime) -> bool:
    """Stages the job, if there is something to do and nobody is at it; returns whether it did."""
    if staged_jobs.is_staged(connection, JOB):
        return False
    if not audit_chain.waiting(connection) and to_export(connection, now) is None:
        return False
    staged_jobs.stage(connection, JOB, [0])
    return True


def to_export(connection: Connection, now: datetime) -> Head | None:
    """The head, if it has moved since the last export and that is a day ago."""
    head = audit_chain.head(connection)
    before, _, at = staged_jobs.place(connection, CHORE).partition(" ")
    if head is None or before.partition(":")[0] == str(head.seq):
        return None
    return head if not at or now - datetime.fromisoformat(at) >= EVERY else None


def last_exported(connection: Connection) -> Head | None:
    """By any host, as it was then; each host stores it too."""
    head, _, _ = staged_jobs.place(connection, CHORE).partition(" ")
    return Head.parse(head) if ":" in head else None


def exported(connection: Connection, head: Head, now: datetime) -> None:
    """To be called in the transaction of the export, once it is on the disk."""
    staged_jobs.keep_place(connection, CHORE, f"{head} {now.isoformat()}")


def line(head: Head, now: datetime) -> str:
    """As `audit_chain.heads_in` reads it."""
    return f"{now.isoformat(timespec='seconds')} {head}\n"
