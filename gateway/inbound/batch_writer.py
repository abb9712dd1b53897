"""One thread that commits many requests' work in one transaction.

A request hands in an item and waits for its result; the thread takes all waiting items and gives
them to `work` in one batch. While a batch is being committed the next one gathers, so the more
there is to do, the less each item costs. Why a thread and not a commit per request: the commit's
round trips and fsync are most of the cost of an answer (docs/performance.md).

A receipt is submitted with `patience`: it lets messages go first, and waits some milliseconds for
more receipts. An alert brings thousands of receipts, and one that is written alone costs several
times its share of a batch.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Hashable, Sequence
from enum import Enum, auto
from queue import Empty, SimpleQueue
from typing import Generic

import psycopg

from gateway.inbound.pending import Item, PendingResult, Result, Unavailable, Unstorable
from gateway.telemetry import metrics, request_ids

__all__ = ["PendingResult", "StaleItem", "Unavailable", "Unstorable", "Writer"]

log = logging.getLogger(__name__)


class _Call(Enum):
    """The signal that wakes the thread, besides a pending result."""

    LOOK = auto()
    CLOSE = auto()


MAX_BATCH = 128
STARVED_SECONDS = 0.1
"""Seconds after its patience has ended from which a patient item goes with those that can't wait:
before, it would only delay their commit."""
MAX_WAITING = 4096
TRIES = 3

_GONE = ("08", "57P")
"""SQLSTATE classes: connection exceptions, and a server that shuts down or starts."""

_RETRYABLE = (
    psycopg.errors.UniqueViolation,
    psycopg.errors.DeadlockDetected,
    psycopg.errors.SerializationFailure,
)
"""Errors after which another attempt may succeed."""


class StaleItem(Exception):
    """The item was computed from something that has changed since: compute it once more."""


Work = Callable[[psycopg.Connection, Sequence[Item]], Sequence[Result | Exception]]


class Writer(Generic[Item, Result]):
    """Owns the thread and its one connection.

    connect  opens a connection; psycopg's errors mean that the database is unavailable
    work     gets a connection in autocommit and items with different keys, and returns a result
             or an exception per item; an error of it fails the batch, which is then halved
             until the offender is alone
    is_current  whether a connection is still to the right server: asked before each batch
    """

    def __init__(
        self,
        connect: Callable[[], psycopg.Connection],
        work: Work[Item, Result],
        name: str = "writer",
        is_current: Callable[[psycopg.Connection], bool] | None = None,
    ) -> None:
        self._connect = connect
        self._work = work
        self._is_current = is_current
        self._waiting: SimpleQueue[PendingResult[Item, Result] | _Call] = SimpleQueue()
        self._postponed: list[PendingResult[Item, Result]] = []
        self._patient: list[PendingResult[Item, Result]] = []
        self._lock = threading.Lock()
        # How many patient items the last batch had: it is worth waiting for as many.
        self._company = 1
        self._connection: psycopg.Connection | None = None
        self._closing = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def submit(
        self, item: Item, key: Hashable, patience: float = 0.0, weight: int = 1
    ) -> PendingResult[Item, Result]:
        """Hands an item in.

        key       items with equal keys are never in one batch; they keep their order
        patience  seconds for which items without patience go first; 0 for a message
        weight    how many items of a batch it counts as; a batch may end with one that is too heavy

        Raises `Unavailable` when too many wait already.
        """
        waiting = len(self._patient) if patience else self._waiting.qsize()
        if waiting >= MAX_WAITING or self._closing:
            raise Unavailable("too much is waiting")
        if not patience:
            pending: PendingResult[Item, Result] = PendingResult(item, key, weight=weight)
            self._waiting.put(pending)
            return pending
        pending = PendingResult(item, key, time.monotonic() + patience, weight)
        with self._lock:
            self._patient.append(pending)
            call = len(self._patient) in (1, self._company)
        if call:
            self._waiting.put(_Call.LOOK)
        return pending

    def close(self) -> None:
        """Finishes what waits, then ends the thread."""
        self._closing = True
        self._waiting.put(_Call.CLOSE)
        self._thread.join(timeout=10)

    def _run(self) -> None:
        while batch := self._next_batch():
            metrics.BATCH_ITEMS.observe(len(batch))
            metrics.BATCH_WAIT.observe(time.monotonic() - batch[0].since)
            try:
                with metrics.BATCH_SECONDS.time():
                    self._process(batch)
            except Exception as error:  # the thread must outlive any surprise
                log.error("writer: %s", type(error).__name__)
                for pending in batch:
                    pending.fail(Unavailable("the database failed"))
        if self._connection is not None:
            self._connection.close()

    def _next_batch(self) -> list[PendingResult[Item, Result]]:
        """The next items, one per key. Blocks until there is one; empty only when the writer was
        closed."""
        while True:
            arrivals, closed = self._arrived()
            batch = self._chosen(arrivals)
            if batch or (closed and not self._patient):
                return batch

    def _arrived(self) -> tuple[list[PendingResult[Item, Result]], bool]:
        """The items held back, then the new ones, of those that can't wait; and whether the writer
        was closed."""
        arrivals, lull = self._postponed, False
        self._postponed = []
        while True:
            try:
                arrival = self._next(bool(arrivals), lull)
            except Empty:
                if lull:
                    return arrivals, False
                # The other threads' turn: those that have read a request hand it in now, and the
                # fuller batch costs a seventh less per item. A lone request does not wait.
                lull = True
                time.sleep(0)
                continue
            if arrival is _Call.CLOSE:
                self._waiting.put(arrival)
                return arrivals, True
            if isinstance(arrival, PendingResult):
                lull = False
                arrivals.append(arrival)

    def _next(self, hasty: bool, lull: bool) -> PendingResult[Item, Result] | _Call:
        """Raises Empty when it is time to begin."""
        if hasty or (self._patient and not lull):
            return self._waiting.get_nowait()
        if not self._patient:
            return self._waiting.get()
        alone = len(self._patient) < self._company and not self._closing
        pause = self._patient[0].due - time.monotonic() if alone else 0.0
        return self._waiting.get(timeout=pause) if pause > 0 else self._waiting.get_nowait()

    def _chosen(
        self, arrivals: list[PendingResult[Item, Result]]
    ) -> list[PendingResult[Item, Result]]:
        """Of those that can't wait, and then of the patient ones, unless they still can."""
        batch: dict[Hashable, PendingResult[Item, Result]] = {}
        self._postponed = _fill(batch, arrivals)
        with self._lock:
            if not batch or self._starves():
                before = len(batch)
                self._patient = _fill(batch, self._patient)
                self._company = max(1, len(batch) - before)
        return list(batch.values())

    def _starves(self) -> bool:
        """Whether a patient one has let others go first for too long."""
        return bool(self._patient) and self._patient[0].due + STARVED_SECONDS <= time.monotonic()

    def _process(self, batch: list[PendingResult[Item, Result]]) -> None:
        """Settles every pending result of the batch."""
        while batch:
            try:
                results = self._work(self._connected(), [pending.item for pending in batch])
            except Exception as error:
                batch = self._failed(batch, error)
            else:
                batch = [
                    pending
                    for pending, result in zip(batch, results, strict=True)
                    if not self._settled(pending, result)
                ]
            for pending in batch:
                pending.tries += 1

    def _settled(self, pending: PendingResult[Item, Result], result: Result | Exception) -> bool:
        """Settles it, unless it is to be computed again."""
        if isinstance(result, StaleItem):
            if pending.tries < TRIES:
                return False
            result = Unavailable("somebody else was faster, three times")
        pending.settle(result)
        return True

    def _failed(
        self, batch: list[PendingResult[Item, Result]], error: Exception
    ) -> list[PendingResult[Item, Result]]:
        """The items to try again of a batch that failed as a whole.

        The batch is halved until the offender is alone; alone, it is tried again or is at fault
        itself. Only a value that the database can't hold is the item's fault: a full disk, a
        missing table, a lock or a key that we made twice is not, and the carrier must come again.
        """
        if self._lost(error):
            for pending in batch:
                pending.settle(Unavailable("the database is unavailable"))
            return []
        if len(batch) > 1:
            middle = len(batch) // 2
            self._process(batch[:middle])
            self._process(batch[middle:])
            return []
        if isinstance(error, _RETRYABLE) and batch[0].tries < TRIES:
            return batch
        with request_ids.RequestScope(getattr(batch[0].item, "request", "")):
            log.warning("writer: one item can't be written: %s", type(error).__name__)
        at_fault = isinstance(error, psycopg.DataError)
        batch[0].settle((Unstorable if at_fault else Unavailable)(type(error).__name__))
        return []

    def _connected(self) -> psycopg.Connection:
        known = self._connection
        if known is not None and self._is_current is not None and not self._is_current(known):
            known.close()
        if self._connection is None or self._connection.closed:
            self._connection = self._connect()
        return self._connection

    def _lost(self, error: Exception) -> bool:
        """Whether this connection is useless: gone, or to a server that only reads.

        A deadlock, say, is an operational error of psycopg's, but not that.
        """
        connection = self._connection
        if isinstance(error, psycopg.OperationalError | psycopg.InterfaceError):
            broken = connection is None or connection.broken
            gone = broken or (error.sqlstate or "08").startswith(_GONE)
        else:
            gone = isinstance(error, psycopg.errors.ReadOnlySqlTransaction)
        if not gone:
            return False
        log.warning("writer: the database is unavailable: %s", type(error).__name__)
        if connection is not None:
            connection.close()
        self._connection = None
        return True


def _fill(
    batch: dict[Hashable, PendingResult[Item, Result]],
    waiting: Sequence[PendingResult[Item, Result]],
) -> list[PendingResult[Item, Result]]:
    """Puts into the batch what has room and no equal key in it; returns the others."""
    others = []
    room = MAX_BATCH - sum(pending.weight for pending in batch.values())
    for pending in waiting:
        if pending.abandoned:
            continue
        if pending.key in batch or room <= 0:
            others.append(pending)
        else:
            batch[pending.key] = pending
            room -= pending.weight
    return others
