"""How many deliveries of an alert are in which state, kept with every change of them.

A change of deliveries and its tally are one transaction, so the sums always equal the rows. One
transaction writes its tally once, at its end, in the order of the key: no two of them can wait
for each other.
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
"""The same within a statement, of `moved` (area, carrier, state, n) of one alert."""

ADD_MOVED_IN_REQUEST: Final = f"""
    INSERT INTO delivery_counter AS t (alert_id, area, carrier, state, slot, count)
    SELECT alert_id, area, carrier, state, {SLOTS} + pg_backend_pid() %% {SLOTS}, sum(n)
    FROM moved GROUP BY alert_id, area, carrier, state HAVING sum(n) <> 0 ORDER BY 1, 2, 3, 4
    ON CONFLICT (alert_id, area, carrier, state, slot)
    DO UPDATE SET count = t.count + excluded.count
"""
"""Likewise, of `moved` of several alerts; in slots in which no worker is, whose commit a webhook
endpoint would have to wait for."""

Key = tuple[int, str, str, str]
"""alert, area, carrier, state"""


class Changes:
    """What one transaction changes of the tallies."""

    def __init__(self) -> None:
        self._counts: Counter[Key] = Counter()

    def add(self, alert_id: int, area: str, carrier: str, state: str, count: int = 1) -> None:
        """So many more deliveries are in this state (fewer, if negative)."""
        self._counts[(alert_id, area, carrier, state)] += count

    def move(
        self, alert_id: int, area: str, before: tuple[str, str], after: tuple[str, str]
    ) -> None:
        """One delivery went from (carrier, state) to (carrier, state)."""
        if before != after:
            self.add(alert_id, area, *before, -1)
            self.add(alert_id, area, *after, 1)

    def write(self, connection: Connection) -> None:
        """In the transaction of the change, as its last statement."""
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
