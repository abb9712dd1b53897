"""Makes the deliveries of an alert, a chunk of residents' ids at a time.

Each chunk is one transaction of about `AIM_SECONDS`. Residents' own commits never wait for it, and
it touches no resident's row. A chunk can be repeated; expansion continues where it stopped.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, text

from gateway.alerts import audience as alert_audience
from gateway.alerts import batches
from gateway.alerts.audience import Audience
from gateway.alerts.counters import Changes
from gateway.alerts.lifecycle import Alert

AIM_SECONDS: Final = 0.035
"""Seconds that a chunk should take. No chunk may take more than 50 ms on an idle machine."""
FIRST_WIDTH: Final = 1_000
_LEAST, _MOST = 200, 200_000
_WIDER: Final = 1.5
"""How many times wider the next chunk may be at most: after ids without subscribers many may
follow."""

# Deliveries are inserted by carrier and area, so that a batch changes few counters.
_RANGE: Final = "s.resident_id > %(after)s AND s.resident_id <= %(upto)s"
INSERT: Final = f"""
WITH people AS ({alert_audience.PEOPLE.format(range=_RANGE)})
INSERT INTO delivery (alert_id, resident_id, area, carrier, language)
SELECT %(alert)s, resident_id, area, carrier, language FROM people
ORDER BY carrier, area, resident_id
ON CONFLICT (resident_id, alert_id) DO NOTHING
RETURNING id, area, carrier
"""

_LAST: Final = text("SELECT coalesce(max(id), 0) FROM resident")
# Chunks run one after the other. None runs once the alert has ended.
_PLACE: Final = text(
    "SELECT expanded_upto FROM alert WHERE id = :id AND state = 'sending' FOR NO KEY UPDATE"
)
_KEEP: Final = text("UPDATE alert SET expanded_upto = :upto WHERE id = :id")
_DONE: Final = text("UPDATE alert SET expanded_at = :now WHERE id = :id")


@dataclass
class Width:
    """How many residents' ids the next chunk spans, so that it takes about `AIM_SECONDS`."""

    ids: int = FIRST_WIDTH

    def learn(self, seconds: float) -> None:
        """Adapts the width to a chunk of `ids` that took `seconds`."""
        factor = min(_WIDER, AIM_SECONDS / max(seconds, 1e-6))
        self.ids = max(_LEAST, min(_MOST, int(self.ids * factor)))


def chunk(connection: Connection, alert: Alert, audience: Audience, width: Width) -> bool:
    """Makes the deliveries of the next residents in the caller's transaction, with their batches
    and counters; returns whether more residents are left."""
    began = time.monotonic()
    after = connection.execute(_PLACE, {"id": alert.id}).scalar_one_or_none()
    last = connection.execute(_LAST).scalar_one()
    if after is None or after >= last:
        return False
    upto = min(last, after + width.ids)
    values: dict[str, Any] = {
        **alert_audience.parameters(audience),
        "alert": alert.id,
        "after": after,
        "upto": upto,
    }
    changes, ids = Changes(), dict[str, list[int]]()
    for row in connection.exec_driver_sql(INSERT, values):
        ids.setdefault(row.carrier, []).append(row.id)
        changes.add(alert.id, row.area, row.carrier, "queued")
    batches.add(connection, alert, ids)
    connection.execute(_KEEP, {"id": alert.id, "upto": upto})
    changes.write(connection)
    width.learn(time.monotonic() - began)
    return bool(upto < last)


def done(connection: Connection, alert: Alert, now: datetime) -> None:
    """Marks the alert as expanded: each recipient has a delivery."""
    connection.execute(_DONE, {"id": alert.id, "now": now})
