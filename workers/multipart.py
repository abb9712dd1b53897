"""Answers a part of a multipart MO whose other parts did not come."""

from __future__ import annotations

from datetime import timedelta

import psycopg
from sqlalchemy import Connection, select

from gateway.database.staged_jobs import StagedJob
from gateway.database.tables import inbound
from gateway.inbound import multipart
from gateway.inbound.batch_writer import StaleItem
from workers.services import Later, WorkerServices, in_one_transaction

SOON = timedelta(seconds=1)


@in_one_transaction
def answer(context: WorkerServices, connection: Connection, staged: StagedJob) -> Later:
    """Answers the parts that did come, by an MT."""
    name = connection.execute(
        select(inbound.c.carrier).where(inbound.c.id == staged.arg)
    ).scalar_one_or_none()
    raw = connection.connection.driver_connection
    assert isinstance(raw, psycopg.Connection)
    carrier = context.carriers.get(name or "")
    get = carrier.instance.get if carrier is not None else lambda _, default: default
    short_code, price = str(get("short_code", "")), int(get("price", 0))
    word, now = context.prefix(name or ""), context.clock()
    try:
        multipart.answer_parts(raw, context.processor, staged.arg, now, short_code, price, word)
    except StaleItem:
        # Nothing was written: the resident has just sent another message, which goes first.
        return SOON
    return None
