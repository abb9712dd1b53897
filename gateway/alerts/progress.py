"""The progress of an alert, read from counters: fast, however many recipients it has."""

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
"""How long after the alert's end an accepted delivery without a receipt is first shown as such."""


@dataclass(frozen=True, slots=True)
class Status:
    """The progress of an alert.

    states      deliveries by state (`tables_alerts.DELIVERY_STATES`); states without any are absent
    areas       deliveries by area id and state
    carriers    deliveries by carrier instance and state; "" while the carrier is not known
    recipients  all deliveries so far; it grows while `expanding`
    no_receipt  accepted deliveries whose receipt should have come by now: 0 until a day after the
                alert has ended, then all that are still accepted. It is shown, but is no state
    expected    people that an alert that has not begun would reach now; None: not counted
    segments    of all MTs that a carrier took, or may have taken
    dong        what these cost
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
        """Deliveries that are queued."""
        return self.states.get("queued", 0)

    @property
    def expanding(self) -> bool:
        """Whether deliveries are still being inserted."""
        return self.alert.state == "sending" and self.alert.expanded_at is None


def hidden(groups: Mapping[str, Mapping[str, int]]) -> dict[str, Hidden]:
    """Areas, or carriers, of a `Status` that nobody is shown: those with one or two people, and
    others from which these could be computed by subtraction (`disclosure.hidden`)."""
    people = {_ONE + name: sum(states.values()) for name, states in groups.items()}
    whole = (EVERYBODY, list(people))
    hidden_places = disclosure.hidden({**people, EVERYBODY: sum(people.values())}, [whole])
    return {name: hidden_places[_ONE + name] for name in groups if _ONE + name in hidden_places}


# A group's name may be "", as that of everybody; the prefix keeps them apart.
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
    """One delivery without the resident's identity; times are UTC. If an area is hidden, its
    deliveries have no area and no id, since ids follow the order of the areas."""

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
    WHERE id > :after AND id <= :last AND alert_id = :alert AND (area = ANY(:areas)) = :named
    ORDER BY id LIMIT :page
    """
)


def export(engine: Engine, alert_id: int) -> Iterator[Row]:
    """All deliveries of an alert, without numbers or anything that leads to one, a page at a
    time. They come by id. Those of `hidden` areas come last, without area and id. No connection
    is held while the caller reads slowly."""
    with engine.connect() as connection:
        first, last = batches.bounds(connection, alert_id)
        areas: dict[str, dict[str, int]] = {}
        for area, _, state, count in connection.execute(_TALLY, {"alert": alert_id}):
            of = areas.setdefault(area, {})
            of[state] = of.get(state, 0) + count
    # An area that appears only after this counts as hidden.
    values = {"last": last, "alert": alert_id, "areas": list(areas.keys() - hidden(areas).keys())}
    for page in _pages(engine, first, {**values, "named": True}):
        yield from page
    for page in _pages(engine, first, {**values, "named": False}):
        nameless = [replace(row, id=None, area="") for row in page]
        # Sorted, since their order would tell the area.
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
    WITH counted AS (
        SELECT area, carrier, state, count(*) AS n FROM delivery
        WHERE id BETWEEN :first AND :last AND alert_id = :alert GROUP BY 1, 2, 3
    ), stored AS (
        SELECT area, carrier, state, sum(count) AS n FROM delivery_counter
        WHERE alert_id = :alert GROUP BY 1, 2, 3
    )
    SELECT area, carrier, state, coalesce(f.n, 0) - coalesce(t.n, 0) AS off
    FROM counted f FULL JOIN stored t USING (area, carrier, state)
    WHERE coalesce(f.n, 0) <> coalesce(t.n, 0)
    """
)


def differences(connection: Connection, alert_id: int) -> list[tuple[str, str, str, int]]:
    """The places in which the alert's counters differ from its rows: area, carrier, state, and how
    many more rows there are. One statement, so all of it is of one moment. Empty, unless somebody
    changed the tables by hand or retention has deleted rows."""
    first, last = batches.bounds(connection, alert_id)
    values = {"first": first, "last": last, "alert": alert_id}
    return [(a, c, s, int(n)) for a, c, s, n in connection.execute(_OFF, values)]
