"""How many people there are to warn, of all areas at once: for a preview, which asks often.

`reach.count` is exact for one alert and reads everybody whom it would reach. A census reads
everybody once, and from then on answers for any choice of areas.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection

# The few who subscribed to several areas are distinguished by which these are.
_PEOPLE: Final = """
SELECT s.areas, r.language, r.carrier, count(*)
FROM (
    SELECT resident_id, array_agg(area ORDER BY area) AS areas FROM subscription
    WHERE ended_at IS NULL GROUP BY resident_id
) s
JOIN resident r ON r.id = s.resident_id AND r.opted_out_at IS NULL
WHERE NOT EXISTS (SELECT FROM suppression u WHERE u.hash = r.hash)
GROUP BY 1, 2, 3
"""


@dataclass(frozen=True, slots=True)
class SubscriberCounts:
    """Areas that people subscribed to, their language, their carrier, and how many they are."""

    groups: tuple[tuple[frozenset[str], str, str, int], ...]

    def people(
        self, scope: Mapping[str, str], carriers: Collection[str]
    ) -> dict[tuple[str, str], int]:
        """Whom an alert of that scope (`reach.scope`) would reach, each once, by language and
        carrier; "" where only the prefix of their number will tell which."""
        meant, counts = scope.keys(), dict[tuple[str, str], int]()
        for areas, language, carrier, people in self.groups:
            if not areas.isdisjoint(meant):
                key = (language, carrier if carrier in carriers else "")
                counts[key] = counts.get(key, 0) + people
        return counts


def take(connection: Connection) -> SubscriberCounts:
    """Reads everybody who may be warned, on one core: residents wait for the others."""
    connection.exec_driver_sql("SET LOCAL max_parallel_workers_per_gather = 0")
    rows = connection.exec_driver_sql(_PEOPLE)
    return SubscriberCounts(tuple((frozenset(areas), *rest) for areas, *rest in rows))
