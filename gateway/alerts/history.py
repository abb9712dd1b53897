"""The history of an alert: each move with who, when and why, and what was written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, insert, select

from gateway.alerts import lifecycle
from gateway.alerts.lifecycle import Alert, Content
from gateway.database.tables_alerts import alert_move

WRITES: Final = frozenset({"draft", "update", "follow_up", "edit"})
"""Actions that change what the alert says. `draft`, `update` and `follow_up` begin it."""
REASONED: Final = frozenset({"return", "reject", "cancel"})
"""Actions whose reason the alert itself stores, until the next action."""
MOST: Final = 200
"""The most moves of one alert that are read, the newest."""


@dataclass(frozen=True, slots=True)
class PastMove:
    """One move of an alert.

    official_id  None: the service did it
    version      of the alert after the move
    content      what was written, for the actions in `WRITES`; None if that is not known
    """

    at: datetime
    official_id: int | None
    act: str
    version: int
    reason: str
    content: Content | None


def note(
    connection: Connection,
    official_id: int | None,
    act: str,
    after: Alert,
    at: datetime,
    reason: str = "",
) -> None:
    """Stores a move, in the move's transaction."""
    row = {
        "alert_id": after.id,
        "at": at,
        "official_id": official_id,
        "act": act,
        "version": after.version,
        "reason": after.reason if act in REASONED else reason,
        "content": lifecycle.as_json(after.content) if act in WRITES else None,
    }
    connection.execute(insert(alert_move).values(row))


def moves_of(connection: Connection, alert_id: int) -> list[PastMove]:
    """The last `MOST` moves of an alert, the first one first."""
    columns = [alert_move.c[name] for name in PastMove.__slots__]
    rows = connection.execute(
        select(*columns)
        .where(alert_move.c.alert_id == alert_id)
        .order_by(alert_move.c.id.desc())
        .limit(MOST)
    ).all()
    return [
        PastMove(
            row.at, row.official_id, row.act, row.version, row.reason,
            None if row.content is None else lifecycle.content_of(row.content),
        )
        for row in reversed(rows)
    ]  # fmt: skip


def last_reason(connection: Connection, alert_id: int, act: str) -> str:
    """The reason of the last such action; "" if none was given."""
    query = (
        select(alert_move.c.reason)
        .where(alert_move.c.alert_id == alert_id, alert_move.c.act == act)
        .order_by(alert_move.c.id.desc())
        .limit(1)
    )
    return str(connection.execute(query).scalar_one_or_none() or "")


def before(actions: Sequence[PastMove]) -> PastMove | None:
    """The content before the present one: the version that was last submitted for approval, else
    the draft before. None if nothing else was ever written."""
    written = [place for place, one in enumerate(actions) if one.content is not None]
    if len(written) < 2:
        return None
    submitted = [
        place for place, one in enumerate(actions) if one.act == "submit" and place < written[-1]
    ]
    upto = submitted[-1] if submitted else written[-1]
    return next((actions[place] for place in reversed(written) if place < upto), None)
