"""The service signs who wrote an alert and who approved it, with a key outside the database.

An alert that somebody changed in the database, or inserted there, is not sent. There are two
signatures:

authors   over the content and every official who wrote or submitted the alert: none of them may
          approve it
approval  over the alert's id, the hash of the approved content, who approved it, how and when, and
          whether it is paused; an edit, a cancellation and an expiry remove it

Limit: a person who can write to the database and puts back an old copy of the row restores that
approval, until the alert expires.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import Connection, text, update
from sqlalchemy.dialects.postgresql import insert as upsert

from gateway.alerts.lifecycle import Alert, NotPossible, content_hash
from gateway.database.signing import keys_of, timestamp
from gateway.database.tables_alerts import alert, alert_editor

_EDITORS: Final = text("SELECT official_id FROM alert_editor WHERE alert_id = :id")


def barred_approvers(connection: Connection, alert_id: int) -> frozenset[int]:
    """Ids of the officials who may not approve it: all who ever wrote, edited or submitted it."""
    return frozenset(connection.execute(_EDITORS, {"id": alert_id}).scalars())


def add_author(connection: Connection, one: Alert, official_id: int, *, ours: bool) -> None:
    """Records that this official has written or submitted the alert, and signs its authors with its
    content.

    ours  the alert is new, or its authors' signature held until now (`authors_hold`); otherwise it
          stays unsigned
    """
    row = {"alert_id": one.id, "official_id": official_id}
    connection.execute(upsert(alert_editor).values(row).on_conflict_do_nothing())
    if ours:
        signature = keys_of(connection).sign("authors", _authors(connection, one))
        connection.execute(update(alert).where(alert.c.id == one.id).values(authors=signature))


def authors_hold(connection: Connection, one: Alert) -> bool:
    """Whether the alert's content and its authors are what the service signed."""
    return keys_of(connection).holds(one.authors, "authors", _authors(connection, one))


def check_authors(connection: Connection, one: Alert) -> None:
    """Raises NotPossible (approval) unless `authors_hold`."""
    if not authors_hold(connection, one):
        says = "What it says, or who wrote it, was changed in the database. Write it again."
        raise NotPossible("approval", says)


def _authors(connection: Connection, one: Alert) -> list[object]:
    says = content_hash(one.content, one.relation, one.predecessor_id)
    return [one.id, says, sorted(barred_approvers(connection, one.id))]


def sign(
    connection: Connection,
    alert_id: int,
    content_hash: str,
    official_id: int | None,
    how: str,
    at: datetime,
    *,
    paused: bool = False,
) -> bytes:
    """The signature of an approval that is given at `at`. `official_id` None: the server's
    command line approves."""
    values = [alert_id, content_hash, official_id, how, timestamp(at), paused]
    return keys_of(connection).sign("approval", values)


def holds(connection: Connection, one: Alert) -> bool:
    """Whether the alert in the database is what was approved, by this official at this time, and
    is paused as it was."""
    if not one.intact or one.approved_at is None:
        return False
    values = [
        one.id,
        one.hash,
        one.approved_by,
        one.approved_how,
        timestamp(one.approved_at),
        one.paused_at is not None,
    ]
    return keys_of(connection).holds(one.approval, "approval", values)


def check(connection: Connection, one: Alert) -> None:
    """Raises NotPossible (approval) unless `holds`."""
    if not holds(connection, one):
        says = "Its approval does not hold: it was changed in the database. Cancel it."
        raise NotPossible("approval", says)


def flagged(connection: Connection, one: Alert, *, paused: bool) -> bytes | None:
    """The new signature of an approval whose alert is paused or resumed now. An invalid signature
    is returned unchanged: it stays invalid."""
    if not holds(connection, one) or one.approved_at is None:
        return one.approval
    return sign(
        connection,
        one.id,
        one.hash,
        one.approved_by,
        one.approved_how,
        one.approved_at,
        paused=paused,
    )
