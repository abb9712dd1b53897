"""The cost of an MT, if its receipt says it: some carriers know the price only then.

When the carrier took the MT, its segments times `price_mt` were counted
(`gateway.outbound.budgets`). The receipt that ends the MT corrects that by the difference, on the
day of the MT, once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, tzinfo
from typing import Any, Final

from sqlalchemy import Connection

from gateway.database.choices import DELIVERY_STATES
from gateway.outbound import budgets

_END: Final = DELIVERY_STATES["failed"].rank
"""Of this rank or higher a state ends an MT."""


@dataclass(frozen=True, slots=True)
class UsualPrice:
    """The cost counted for an MT when the carrier took it.

    dong      for a segment, by instance (`price_mt`)
    timezone  of the days that spending is counted by
    """

    dong: Mapping[str, int]
    timezone: tzinfo


UNPRICED: Final = UsualPrice({}, UTC)


def correct(connection: Connection, usual: UsualPrice, changed: Iterable[tuple[Any, Any]]) -> None:
    """Counts the difference to the price in the receipts, for each MT (its row as it was before)
    and the receipt that changed it. The last statements of their transaction: all workers share the
    rows.
    """
    days: Counter[tuple[str, date]] = Counter()
    alerts: Counter[tuple[int, str]] = Counter()
    for mt, receipt in changed:
        before, now = DELIVERY_STATES[mt.state], DELIVERY_STATES[receipt.status]
        if receipt.dong is None or before.rank >= _END or now.rank < _END:
            continue
        if receipt.dong == 0 and receipt.status == "delivered":
            continue  # not known yet, or on a bill: to take it for free would open the budgets
        more = receipt.dong - usual.dong.get(mt.carrier, 0) * mt.segments
        day = (mt.attempted_at or mt.at).astimezone(usual.timezone).date()
        days[(mt.carrier, day)] += more
        if hasattr(mt, "alert_id"):
            alerts[(mt.alert_id, mt.carrier)] += more
    for (carrier, day), dong in sorted(days.items()):
        budgets.add(connection, carrier, day, 0, dong)
    for (alert, carrier), dong in sorted(alerts.items()):
        budgets.add_to_alert(connection, alert, carrier, 0, dong)
