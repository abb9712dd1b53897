"""How many deliveries of an alert are in each state: counters that change with the deliveries.

A change of deliveries and its change of counters are one transaction, so the counters always equal
the rows. A transaction writes its changes once, at its end, in the order of the key. So two
transactions never wait for each other in a circle.
"""

from __future__ import annotations

from collections import Counter
from typing import Final

from sqlalchemy import Connection

from gateway.database.pg_arrays import Bigints, Texts

SLOTS: Final = 16

_ADD: Final = f"""
INSERT INTO delivery_counter AS t (alert_id, area, carrier, state, slot, count)
SELECT alert_id, area, carrier, state, pg_backend_pid() %% {SLOTS}, count
FROM unnest(%s::bigint[], %s::text[], %s::text[], %s::text[], %s::bigint[])
     AS n (alert_id, area, carrier, state, count)
ORDER BY 1, 2, 3, 4
ON CONFLICT (alert_id, area, carrier, state, slot) DO UPDATE SET count = t.count + excluded.count
"""

ADD_MOVED: Final = f"""
    INSERT INTO delivery_counter AS t (alert_id, area, carrier, state, slot, count)
    SELECT %(alert)s, area, carrier, state, pg_backend_pid() %% {SLOTS}, sum(n)
    FROM moved GROUP BY area, carrier, state HAVING sum(n) <> 0 ORDER BY area, carrier, state
    ON CONFLICT (alert_id, area, carrier, state, slot)
    DO UPDATE SET count = t.count + excluded.count
"""
"""As `Changes.write`, but as a part of a larger statement: for its rows `moved` (area, carrier,
state, n) of one alert."""

ADD_MOVED_IN_REQUEST: Final = f"""
    INSERT INTO delivery_counter AS t (alert_id, area, carrier, state, slot, count)
    SELECT alert_id, area, carrier, state, {SLOTS} + pg_backend_pid() %% {SLOTS}, sum(n)
    FROM moved GROUP BY alert_id, area, carrier, state HAVING sum(n) <> 0 ORDER BY 1, 2, 3, 4
    ON CONFLICT (alert_id, area, carrier, state, slot)
    DO UPDATE SET count = t.count + excluded.count
"""
"""As `ADD_MOVED`, for rows of several alerts. It uses slots that no worker writes: a webhook
endpoint must not wait for a worker's commit."""

Key = tuple[int, str, str, str]
"""Alert id, area, carrier, state."""


class Changes:
    """The changes of counters that one transaction makes."""

    def __init__(self) -> None:
        self._counts: Counter[Key] = Counter()

    def add(self, alert_id: int, area: str, carrier: str, state: str, count: int = 1) -> None:
        """Counts `count` more deliveries in this state; fewer, if it is negative."""
        self._counts[(alert_id, area, carrier, state)] += count

    def move(
        self, alert_id: int, area: str, before: tuple[str, str], after: tuple[str, str]
    ) -> None:
        """Counts one delivery that went from (carrier, state) `before` to `after`."""
        if before != after:
            self.add(alert_id, area, *before, -1)
            self.add(alert_id, area, *after, 1)

    def write(self, connection: Connection) -> None:
        """Writes the changes. Call it as the transaction's last statement."""
        changed = sorted((key, count) for key, count in self._counts.items() if count)
        self._counts.clear()
        if not changed:
            return
        keys = [key for key, _ in changed]
        connection.exec_driver_sql(
            _ADD,
            (
                Bigints.of([key[0] for key in keys]),
                Texts.of([key[1] for key in keys]),
                Texts.of([key[2] for key in keys]),
                Texts.of([key[3] for key in keys]),
                Bigints.of([count for _, count in changed]),
            ),
        )
