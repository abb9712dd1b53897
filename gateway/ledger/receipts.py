"""Receipts (DLR): applied once, in any order, however often they come."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select, update

from gateway.ledger import jobs, outbound
from gateway.ledger.tables import receipt

PATIENCE = timedelta(hours=6)
"""How long a receipt waits for the MT that it speaks of: it may overtake our own commit."""


def apply(
    connection: Connection, receipt_id: int, attempts: int, now: datetime
) -> timedelta | None:
    """Applies a receipt in the caller's transaction; returns after how long to come again, or
    None when there is nothing left to do. One that matches nothing stays with `applied_at`
    null, and is counted (`unmatched`)."""
    row = connection.execute(
        select(receipt).where(receipt.c.id == receipt_id).with_for_update()
    ).one_or_none()
    if row is None or row.applied_at is not None:
        return None
    found = (
        outbound.find(connection, row.carrier, row.reference)
        if row.ours
        else outbound.find_carriers(connection, row.carrier, row.reference)
    )
    if found is None:
        return jobs.backoff(attempts) if now - row.at < PATIENCE else None
    outbound.receive(connection, found, row.status, now, row.error)
    if row.status == "opted_out":
        outbound.opt_out(connection, found, row.at)
    connection.execute(update(receipt).where(receipt.c.id == receipt_id).values(applied_at=now))
    return None


def unmatched(connection: Connection, now: datetime) -> int:
    """How many receipts of the last day speak of an MT that we don't know."""
    age = (receipt.c.at < now - PATIENCE, receipt.c.at >= now - timedelta(days=1))
    counted = select(func.count()).where(receipt.c.applied_at.is_(None), *age)
    return connection.execute(counted).scalar_one()
