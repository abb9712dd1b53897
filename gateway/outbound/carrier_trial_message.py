"""A message that an administrator sends to a test phone, to see whether a carrier takes it.

The sender and the instance are stored; the phone can't be found afterwards: the number is encrypted
in the MT until that is settled.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, text

from gateway.database import ids
from gateway.database.encryption import Keys
from gateway.database.tables_carriers import carrier_test
from gateway.officials import audit
from gateway.outbound import messages

PURPOSE: Final = "test"
LIVES: Final = timedelta(minutes=10)
MAX_ROWS: Final = 5

_LAST: Final = text(
    """
    SELECT t.id, t.at, f.name AS official, o.state, o.error, o.attempted_at, o.settled_at
    FROM carrier_test t JOIN official f ON f.id = t.official_id
    LEFT JOIN outbound o ON o.id = t.outbound_id
    WHERE t.carrier = :carrier ORDER BY t.id DESC LIMIT :most
    """
)


@dataclass(frozen=True, slots=True)
class Test:
    """state  of the MT; None once it has been forgotten"""

    id: int
    at: datetime
    official: str
    state: str | None
    error: str | None
    attempted_at: datetime | None
    settled_at: datetime | None

    @property
    def moving(self) -> bool:
        """Whether its state may change soon."""
        return self.state in ("queued", "attempted", "accepted")


WORDS = "5 KHONG: tin thu duong truyen luc {time}. Khong can tra loi."


def send(
    connection: Connection,
    keys: Keys,
    carrier: str,
    number: str,
    words: str,
    official_id: int,
    now: datetime,
) -> int:
    """Writes the MT to `number` (E.164) and stages its sending; it goes by this instance or not
    at all. Returns the test's id."""
    outbound_id = messages.write(
        connection,
        keys,
        resident_id=None,
        number=number,
        carrier=carrier,
        purpose=PURPOSE,
        text=words,
        now=now,
        due_at=now,
        lives=LIVES,
    )
    test_id = ids.add(
        connection,
        carrier_test,
        carrier=carrier,
        official_id=official_id,
        outbound_id=outbound_id,
        at=now,
    )
    detail: audit.Detail = {"carrier": carrier, "outbound": outbound_id}
    audit.record(connection, official_id, "carrier.test", "carrier_test", test_id, detail=detail)
    return test_id


def last(connection: Connection, carrier: str) -> list[Test]:
    """The latest of an instance, the newest first."""
    rows = connection.execute(_LAST, {"carrier": carrier, "most": MAX_ROWS})
    return [Test(*row) for row in rows]
