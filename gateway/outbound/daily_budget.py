"""How many MTs each carrier instance was given today, beside its daily budget."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, text

# Answers and news one by one, alerts by their roll-ups: of an alert that goes on over midnight all
# count for the day on which it began.
_GIVEN: Final = text(
    """
    SELECT carrier, sum(given) FROM (
        SELECT carrier, count(*) AS given FROM outbound
        WHERE at >= :since AND attempts > 0 GROUP BY carrier
        UNION ALL
        SELECT t.carrier, sum(t.count) FROM alert a JOIN delivery_counter t ON t.alert_id = a.id
        WHERE a.started_at >= :since AND t.state NOT IN ('queued', 'opted_out', 'cancelled')
        GROUP BY t.carrier
    ) all_of_them GROUP BY carrier
    """
)


def warnings(connection: Connection, budgets: Mapping[str, int], since: datetime) -> dict[str, str]:
    """A sentence for each instance that was given more MTs since `since` than its budget."""
    rows = connection.execute(_GIVEN, {"since": since})
    given = {name: int(count) for name, count in rows}
    return {
        name: f"{given[name]} MTs were given to it today: its daily_budget is {budget}"
        for name, budget in budgets.items()
        if given.get(name, 0) > budget
    }
