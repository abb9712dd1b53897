"""The last exchanges with each carrier instance, for its engineer: requests and answers.

A webhook endpoint appends each exchange to a ring in memory. A thread writes the rings to the
database every two seconds, at most `MAX_PER_CARRIER` rows an instance however many requests come.
A process that is killed loses its last two seconds of them. It is a log, no record.

No text, no number and nothing made from one is stored. Of a message's id only the end is stored,
which is enough to find the message in the carrier's own log. Rows stay for `DAYS` at most,
`MAX_PER_CARRIER` of each instance.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import psycopg
from psycopg.rows import class_row

log = logging.getLogger(__name__)

MAX_PER_CARRIER = 100
DAYS = 30
EVERY_SECONDS = 2.0
_TAIL = 4


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request of a carrier and its answer.

    at      when it came; took_ms until its answer was made
    method  and the number of bytes that came and went
    kind    ``message``, ``receipt``, ``ussd turn``; "" if it could not be read
    tail    the end of the carrier's id of it
    status  of the answer; `code` and `reason` of an error, else ""
    request  the id in the log, and in the answer
    """

    carrier: str
    at: datetime
    took_ms: int
    method: str
    bytes_in: int
    bytes_out: int
    kind: str
    tail: str
    status: int
    code: str
    reason: str
    request: str = ""


Noted = Callable[[], Exchange]
"""An exchange as the webhook endpoint leaves it; the thread works it out."""


class Exchanges:
    """The rings of one process, and the thread that writes them."""

    def __init__(self, connect: Callable[[], psycopg.Connection]) -> None:
        self._connect = connect
        self._rings: dict[str, deque[Noted]] = {}
        self._stop = threading.Event()
        self._failing = False
        self._thread = threading.Thread(target=self._run, name="exchanges", daemon=True)
        self._thread.start()

    def note(self, carrier: str, noted: Noted) -> None:
        """Keeps an exchange for the log; never waits."""
        ring = self._rings.get(carrier)
        if ring is None:
            ring = self._rings.setdefault(carrier, deque(maxlen=MAX_PER_CARRIER))
        ring.append(noted)

    def close(self) -> None:
        """Writes what is left."""
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stop.wait(EVERY_SECONDS):
            self._flush()
        self._flush()

    def _flush(self) -> None:
        exchanges = [each() for ring in list(self._rings.values()) for each in _taken(ring)]
        if not exchanges:
            return
        try:
            with self._connect() as connection:
                write(connection, exchanges)
            self._failing = False
        except psycopg.Error as error:
            if not self._failing:  # once for each time that the database is unavailable
                log.warning("exchanges are not logged: %s", type(error).__name__)
            self._failing = True


def _taken(ring: deque[Noted]) -> Iterable[Noted]:
    while ring:
        yield ring.popleft()


def time_of(epoch: float) -> datetime:
    """A moment from seconds since 1970."""
    return datetime.fromtimestamp(epoch, UTC)


def milliseconds(seconds: float) -> int:
    """The row's values in the table's range, even if a clock change distorts a duration."""
    return min(max(0, round(seconds * 1000)), 2**31 - 1)


def tail(message_id: str, sender: str) -> str:
    """The end of an id; nothing of one that ends as the sender's number does."""
    end = message_id[-_TAIL:] if len(message_id) > 2 * _TAIL else ""
    return "" if sender.endswith(end) else end


_FIELDS = tuple(Exchange.__dataclass_fields__)
_INSERT = f"INSERT INTO exchange ({', '.join(_FIELDS)}) VALUES ({', '.join(['%s'] * len(_FIELDS))})"
_LAST = f"SELECT {', '.join(_FIELDS)} FROM exchange WHERE carrier = %s ORDER BY id DESC LIMIT %s"
_CUT = f"""
    DELETE FROM exchange WHERE carrier = %(carrier)s AND (
        at < now() - interval '{DAYS} days' OR id <= (
            SELECT id FROM exchange WHERE carrier = %(carrier)s
            ORDER BY id DESC OFFSET {MAX_PER_CARRIER} LIMIT 1))
"""


def write(connection: psycopg.Connection, exchanges: Sequence[Exchange]) -> None:
    """Adds them, and keeps the last `MAX_PER_CARRIER` of each instance. The commit does not wait
    for the disk."""
    with connection.transaction(), connection.cursor() as cursor:
        cursor.execute("SET LOCAL synchronous_commit = off")
        cursor.executemany(
            _INSERT, [tuple(getattr(each, name) for name in _FIELDS) for each in exchanges]
        )
        for carrier in sorted({each.carrier for each in exchanges}):
            cursor.execute(_CUT, {"carrier": carrier})


def last(
    connection: psycopg.Connection, carrier: str, count: int = MAX_PER_CARRIER
) -> list[Exchange]:
    """The newest exchanges of an instance, the oldest of them first."""
    with connection.cursor(row_factory=class_row(Exchange)) as cursor:
        return cursor.execute(_LAST, (carrier, count)).fetchall()[::-1]
