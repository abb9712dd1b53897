"""What the console's pages about alerts read, besides the alerts."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Final

from sqlalchemy import ARRAY, BigInteger, Connection, bindparam, select, text

from gateway.alerts import lifecycle
from gateway.alerts.lifecycle import Alert
from gateway.database.tables_alerts import alert, alert_editor

MOST: Final = 20
"""The most drafts of one's own that a page lists."""


_NAMES: Final = text("SELECT id, name FROM official WHERE id = ANY(:ids)").bindparams(
    bindparam("ids", type_=ARRAY(BigInteger))
)


def names(connection: Connection, ids: Iterable[int | None]) -> Mapping[int, str]:
    """Names of these officials, by id."""
    wanted = sorted({one for one in ids if one is not None})
    if not wanted:
        return {}
    return {row.id: row.name for row in connection.execute(_NAMES, {"ids": wanted})}


def drafts_of(connection: Connection, official_id: int) -> list[Alert]:
    """The alerts that this official has written and nobody has been asked to approve, or that
    were returned: the newest first."""
    mine = select(alert_editor.c.alert_id).where(
        alert_editor.c.alert_id == alert.c.id, alert_editor.c.official_id == official_id
    )
    is_open = alert.c.state.in_(("draft", "returned"))
    return lifecycle.matching(connection, is_open, mine.exists(), latest=MOST)


_TOUCHED: Final = text(
    "SELECT alert_id FROM alert_editor WHERE alert_id = ANY(:ids) AND official_id = :official"
).bindparams(bindparam("ids", type_=ARRAY(BigInteger)))


def touched(connection: Connection, ids: Collection[int], official_id: int) -> frozenset[int]:
    """Which of these alerts this official has written, edited or submitted."""
    values = {"ids": list(ids), "official": official_id}
    return frozenset(connection.execute(_TOUCHED, values).scalars())


_STATES: Final = text(
    """
    SELECT alert_id, state, sum(count) AS many FROM delivery_counter
    WHERE alert_id = ANY(:ids) GROUP BY 1, 2 HAVING sum(count) <> 0
    """
)


def states_of(connection: Connection, ids: Collection[int]) -> Mapping[int, Mapping[str, int]]:
    """Deliveries by state of each of these alerts, by alert id; {} for an alert without
    deliveries."""
    counts: dict[int, dict[str, int]] = {one: {} for one in ids}
    for row in connection.execute(_STATES, {"ids": list(ids)}):
        counts[row.alert_id][row.state] = row.many
    return counts


def followers(connection: Connection, alert_id: int) -> list[Alert]:
    """Updates and follow-ups of an alert, the newest first."""
    return lifecycle.matching(connection, alert.c.predecessor_id == alert_id, latest=MOST)
