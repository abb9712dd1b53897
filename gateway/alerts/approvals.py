"""An approval is signed as it is given, with a key that is not in the database: an alert whose row
somebody has changed there, or put there, is not sent.

The signature is over the alert's id, the hash of what was approved, who approved it, how and when.
It goes when the alert is edited, cancelled or expired. Anyone who kept a copy of it, and puts it
back, has the very same alert approved again until it expires.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from gateway.alerts.lifecycle import Alert
from gateway.database.signing import timestamp
from gateway.officials import audit


def sign(
    connection: Connection,
    alert_id: int,
    content_hash: str,
    official_id: int | None,
    how: str,
    at: datetime,
) -> bytes:
    """The signature of an approval that is given now; official None: by the server's command
    line."""
    values = _signed_values(alert_id, content_hash, official_id, how, at)
    return audit.keys_of(connection).sign("approval", values)


def holds(connection: Connection, alert: Alert) -> bool:
    """Whether what stands in the database now is what this official approved at this time."""
    if not alert.intact or alert.approved_at is None:
        return False
    values = _signed_values(
        alert.id, alert.hash, alert.approved_by, alert.approved_how, alert.approved_at
    )
    return audit.keys_of(connection).holds(alert.approval, "approval", values)


def _signed_values(
    alert_id: int, content_hash: str, official_id: int | None, how: str, at: datetime
) -> list[object]:
    return [alert_id, content_hash, official_id, how, timestamp(at)]
