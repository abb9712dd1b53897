"""Undoes an import, as long as nobody was notified of it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, Engine, text

from gateway.officials import audit
from gateway.officials.authorization import Official
from gateway.residents.imports import (
    CHUNK,
    Import,
    NotPossible,
    change,
    counted,
    locked_import,
    mine,
)

_PEOPLE_LEFT = text(
    """
    SELECT resident_id, fresh FROM subscriber_import_person WHERE import_id = :id
    ORDER BY resident_id LIMIT :chunk
    """
)
# Anyone who has texted DK meanwhile has consented by themselves: their consent is another one.
_UNSUBSCRIBE = text(
    """
    DELETE FROM subscription WHERE resident_id = ANY(:ids) AND starts_with(consent, :mine)
    """
)
_FORGET = text(
    """
    WITH nobody AS (
        SELECT r.id FROM resident r
        WHERE r.id = ANY(:fresh) AND r.opted_out_at IS NULL
          AND NOT EXISTS (SELECT FROM conversation c WHERE c.resident_id = r.id AND c.version > 0)
          AND NOT EXISTS (SELECT FROM subscription s WHERE s.resident_id = r.id)
          AND NOT EXISTS (SELECT FROM subscriber_import_person p
                          WHERE p.resident_id = r.id AND p.import_id <> :id)
        ORDER BY r.id FOR UPDATE
    ), counted AS (
        UPDATE delivery d SET resident_id = NULL FROM nobody WHERE d.resident_id = nobody.id
    )
    DELETE FROM resident r USING nobody WHERE r.id = nobody.id
    """
)
_LEAVE = text(
    "DELETE FROM subscriber_import_person WHERE import_id = :id AND resident_id = ANY(:ids)"
)


def mark(connection: Connection, official: Official, import_id: int, now: datetime) -> Import:
    """It is undone from here on: nothing more of it is written, nobody is notified. The written
    rows must still be removed (`step`). May be repeated. Raises NotPossible."""
    one = locked_import(connection, import_id)
    if one.notified:
        says = "The confirming SMS have begun to go out: it can't be undone any more."
        raise NotPossible("notified", says)
    if one.undone_at is not None:
        return one
    audit.done(connection, official, "import.undo", "import", import_id, **counted(one))
    return change(connection, import_id, undone_at=now)


def step(connection: Connection, import_id: int) -> bool:
    """Removes the next people of an undone import: its subscriptions, and people whom no other row
    mentions. Returns whether there were any."""
    values = {"id": import_id, "chunk": CHUNK, "mine": mine(import_id)}
    left = connection.execute(_PEOPLE_LEFT, values).all()
    if not left:
        return False
    ids = [row.resident_id for row in left]
    fresh = [row.resident_id for row in left if row.fresh]
    connection.execute(_UNSUBSCRIBE, {**values, "ids": ids})
    connection.execute(_FORGET, {**values, "fresh": fresh})
    connection.execute(_LEAVE, {**values, "ids": ids})
    return True


def undo(engine: Engine, official: Official, import_id: int, now: datetime) -> Import:
    """Both, to the end. May be repeated after a kill. Raises NotPossible."""
    with engine.begin() as connection:
        one = mark(connection, official, import_id, now)
    more = True
    while more:
        with engine.begin() as connection:
            more = step(connection, import_id)
    return one
