"""How an alert is doing: from roll-ups, so it is read in no time however many it goes to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Engine, text

from gateway.alerts import batches, lifecycle
from gateway.alerts.lifecycle import Alert
from gateway.statistics import disclosure
from gateway.statistics.disclosure import EVERYBODY, Hidden

RECEIPT_PATIENCE: Final = timedelta(hours=24)
"""After so long without a receipt, a delivery that the carrier accepted is shown as such."""


@dataclass(frozen=True, slots=True)
class Status:
    """How far it is.

    states       deliveries by state (`tables_alerts.DELIVERY_STATES`); those with none are absent
    areas        the same by area id; `carriers` by carrier instance, "" while nobody knows whose
    recipients   deliveries altogether, by now: it grows while `expanding`
    no_receipt   of the accepted: those whose receipt should have come by now. Shown, no state:
                 none until a day after the alert has ended, then all that are still accepted
    expected     people that one that has not begun would reach now; None where nobody counted
    segments     of all MTs that a carrier took, or may have; `dong` is what they cost
    """

    alert: Alert
    states: Mapping[str, int]
    areas: Mapping[str, Mapping[str, int]]
    carriers: Mapping[str, Mapping[str, int]]
    no_receipt: int
    expected: int | None = None
    segments: int = 0
    dong: int = 0

    @property
    def recipients(self) -> int:
        return sum(self.states.values())

    @property
    def waiting(self) -> int:
        """Not given to a carrier yet."""
        return self.states.get("queued", 0)

    @property
    def expanding(self) -> bool:
        """Whether recipients are still being found."""
        return self.alert.state == "sending" and self.alert.expanded_at is None


def hidden(groups: Mapping[str, Mapping[str, int]]) -> dict[str, Hidden]:
    """Which areas, or carriers, of a `Status` are shown to nobody: where it reached one
    person or two, and beside those whatever all less the others would tell of
    (`disclosure.hidden`)."""
    people = {_ONE + name: sum(states.values()) for name, states in groups.items()}
    whole = (EVERYBODY, list(people))
    hidden_places = disclosure.hidden({**people, EVERYBODY: sum(people.values())}, [whole])
    return {name: hidden_places[_ONE + name] for name in groups if _ONE + name in hidden_places}


# No name of a group is that of everybody, though it be "".
_ONE: Final = "/"

_TALLY: Final = text(
    """
    SELECT area, carrier, state, sum(count) FROM delivery_counter WHERE alert_id = :alert
    GROUP BY 1, 2, 3 HAVING sum(count) <> 0 ORDER BY 1, 2, 3
    """
)

_SPENT: Final = text(
    """
    SELECT coalesce(sum(segments), 0) AS segments, coalesce(sum(dong), 0) AS dong
    FROM alert_spending WHERE alert_id = :alert
    """
)


def status(
    connection: Connection, alert_id: int, now: datetime, patience: timedelta = RECEIPT_PATIENCE
) -> Status | None:
    """The alert and its figures; None if there is no such alert."""
    alert = lifecycle.load(connection, alert_id)
    if alert is None:
        return None
    states: dict[str, int] = {}
    areas: dict[str, dict[str, int]] = {}
    carriers: dict[str, dict[str, int]] = {}
    for area, carrier, state, count in connection.execute(_TALLY, {"alert": alert_id}):
        states[state] = states.get(state, 0) + count
        for group, name in ((areas, area), (carriers, carrier)):
            of = group.setdefault(name, {})
            of[state] = of.get(state, 0) + count
    overdue = alert.ended_at is not None and now - alert.ended_at >= patience
    no_receipt = states.get("accepted", 0) if overdue else 0
    spent = connection.execute(_SPENT, {"alert": alert_id}).one()
    costs = {"segments": int(spent.segments), "dong": int(spent.dong)}
    return Status(alert, states, areas, carriers, no_receipt, **costs)


@dataclass(frozen=True, slots=True)
class Row:
    """One delivery, of somebody unknown; times are UTC. Where few live it has no area, and no id:
    those are given in the order of the areas."""

    id: int | None
    area: str
    carrier: str
    language: str
    segments: int
    state: str
    attempts: int
    attempted_at: datetime | None
    settled_at: datetime | None
    error: str


_PAGE: Final = 5_000

_ROWS: Final = text(
    f"""
    SELECT {", ".join(Row.__slots__)} FROM delivery
    WHERE id > :after AND id <= :last AND alert_id = :alert AND (area = ANY(:areas)) = :told
    ORDER BY id LIMIT :page
    """
)


def export(engine: Engine, alert_id: int) -> Iterator[Row]:
    """All deliveries of an alert in the order of their ids, a page at a time: no number, and
    nothing that leads to one. At the end, without area and id, are those of areas that are
    `hidden`. Anyone who reads them slowly holds no connection meanwhile."""
    with engine.connect() as connection:
        first, last = batches.bounds(connection, alert_id)
        areas: dict[str, dict[str, int]] = {}
        for area, _, state, count in connection.execute(_TALLY, {"alert": alert_id}):
            of = areas.setdefault(area, {})
            of[state] = of.get(state, 0) + count
    # An area that comes only now is of the others.
    values = {"last": last, "alert": alert_id, "areas": list(areas.keys() - hidden(areas).keys())}
    for page in _pages(engine, first, {**values, "told": True}):
        yield from page
    for page in _pages(engine, first, {**values, "told": False}):
        nameless = [replace(row, id=None, area="") for row in page]
        # Their order would tell of the area too.
        yield from sorted(nameless, key=repr)


def _pages(engine: Engine, first: int, values: Mapping[str, Any]) -> Iterator[list[Row]]:
    after: int | None = first - 1
    while True:
        with engine.connect() as connection:
            result = connection.execute(_ROWS, {**values, "after": after, "page": _PAGE})
            rows = [Row(*row) for row in result]
        yield rows
        if len(rows) < _PAGE:
            return
        after = rows[-1].id


_OFF: Final = text(
    """
    WITH found AS (
        SELECT area, carrier, state, count(*) AS n FROM delivery
        WHERE id BETWEEN :first AND :last AND alert_id = :alert GROUP BY 1, 2, 3
    ), told AS (
        SELECT area, carrier, state, sum(count) AS n FROM delivery_counter
        WHERE alert_id = :alert GROUP BY 1, 2, 3
    )
    SELECT area, carrier, state, coalesce(f.n, 0) - coalesce(t.n, 0) AS off
    FROM found f FULL JOIN told t USING (area, carrier, state)
    WHERE coalesce(f.n, 0) <> coalesce(t.n, 0)
    """
)


def differences(connection: Connection, alert_id: int) -> list[tuple[str, str, str, int]]:
    """Where the roll-ups of an alert are not what its rows say: area, carrier, state and how many
    more rows there are. One statement, so it holds for one moment. Always empty, unless somebody
    has been at the tables by hand, or retention has taken the rows."""
    first, last = batches.bounds(connection, alert_id)
    values = {"first": first, "last": last, "alert": alert_id}
    return [(a, c, s, int(n)) for a, c, s, n in connection.execute(_OFF, values)]
