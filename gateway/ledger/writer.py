"""One thread that commits many requests' work in one transaction.

A request hands in an item and waits for its result; the thread takes whatever waits and gives it
to `work` in one batch. While a batch is being committed the next one gathers, so the more
there is to do, the less each item costs. Why a thread and not a commit per request: the
commit's round trips and fsync are most of the cost of an answer (README, "Speed").
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Hashable, Iterator, Sequence
from queue import Empty, SimpleQueue
from typing import Generic, TypeVar

import psycopg

log = logging.getLogger(__name__)

Item = TypeVar("Item")
Result = TypeVar("Result")

MAX_BATCH = 128
MAX_WAITING = 4096
TRIES = 3

_GONE = ("08", "57P")
"""SQLSTATE classes: connection exceptions, and a server that shuts down or starts."""

_AGAIN = (
    psycopg.errors.UniqueViolation,
    psycopg.errors.DeadlockDetected,
    psycopg.errors.SerializationFailure,
)
"""What may go well when it is computed anew."""


class Unavailable(Exception):
    """The database is away, too slow, or there is more work than can wait: try again later."""


class Unstorable(Exception):
    """This one item can't be written, whatever its neighbours are."""


class Again(Exception):
    """The item was computed from something that has changed since: compute it once more."""


class Ticket(Generic[Item, Result]):
    """One item on its way. Only the writer's thread settles it."""

    __slots__ = ("_done", "_error", "_result", "_settled", "abandoned", "item", "key", "tries")

    def __init__(self, item: Item, key: Hashable) -> None:
        self.item = item
        self.key = key
        self.tries = 0
        self.abandoned = False
        self._settled = False
        self._result: Result | None = None
        self._error: Exception | None = None
        # A lock taken at birth and released once is the cheapest way to wait for one event.
        self._done = threading.Lock()
        self._done.acquire()

    def settle(self, outcome: Result | Exception) -> None:
        if isinstance(outcome, Exception):
            self._error = outcome
        else:
            self._result = outcome
        self._settled = True
        self._done.release()

    def fail(self, error: Exception) -> None:
        """Settles it with this error unless it is settled already."""
        if not self._settled:
            self.settle(error)

    def wait(self, seconds: float) -> Result:
        """The result. Raises what the work raised, or `Unavailable` when time is up."""
        if not self._done.acquire(timeout=seconds):
            self.abandoned = True
            raise Unavailable("the books took too long")
        if self._error is not None:
            raise self._error
        return self._result  # type: ignore[return-value]


Work = Callable[[psycopg.Connection, Sequence[Item]], Sequence[Result | Exception]]


class Writer(Generic[Item, Result]):
    """Owns the thread and its one connection.

    connect  opens a connection; psycopg's errors mean that the database is away
    work     gets a connection in autocommit and items with different keys, and returns a result
             or an exception per item; what it raises fails the batch, which is then halved
             until the offender stands alone
    """

    def __init__(
        self,
        connect: Callable[[], psycopg.Connection],
        work: Work[Item, Result],
        name: str = "writer",
    ) -> None:
        self._connect = connect
        self._work = work
        # None is the call to close.
        self._waiting: SimpleQueue[Ticket[Item, Result] | None] = SimpleQueue()
        self._held_back: list[Ticket[Item, Result]] = []
        self._connection: psycopg.Connection | None = None
        self._closing = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def submit(self, item: Item, key: Hashable) -> Ticket[Item, Result]:
        """Hands an item in. Of equal keys only one is in any batch, in order of arrival.

        Raises `Unavailable` when too many wait already.
        """
        if self._waiting.qsize() >= MAX_WAITING or self._closing:
            raise Unavailable("too much is waiting")
        ticket: Ticket[Item, Result] = Ticket(item, key)
        self._waiting.put(ticket)
        return ticket

    def close(self) -> None:
        """Finishes what waits, then ends the thread."""
        self._closing = True
        self._waiting.put(None)
        self._thread.join(timeout=10)

    def _run(self) -> None:
        while batch := self._gather():
            try:
                self._process(batch)
            except Exception as error:  # the thread must outlive any surprise
                log.error("writer: %s", type(error).__name__)
                for ticket in batch:
                    ticket.fail(Unavailable("the books failed"))
        if self._connection is not None:
            self._connection.close()

    def _gather(self) -> list[Ticket[Item, Result]]:
        """What waits now, one per key; the others come first in the next batch.

        Blocks until there is something; empty only when the writer was closed.
        """
        batch: dict[Hashable, Ticket[Item, Result]] = {}
        held_back = []
        for ticket in self._arrivals():
            if ticket.abandoned:
                continue
            if ticket.key in batch:
                held_back.append(ticket)
            else:
                batch[ticket.key] = ticket
                if len(batch) >= MAX_BATCH:
                    break
        self._held_back = held_back + self._held_back
        return list(batch.values())

    def _arrivals(self) -> Iterator[Ticket[Item, Result]]:
        """What was held back, then what has arrived; waits for the first one."""
        waited = False
        while self._held_back:
            ticket = self._held_back.pop(0)
            waited = waited or not ticket.abandoned
            yield ticket
        lull = False
        while True:
            try:
                arrival = self._waiting.get(block=not waited)
            except Empty:
                if lull:
                    return
                # The other threads' turn: whose request is being read hands it in now, and the
                # fuller batch costs a seventh less per item. Who comes alone does not wait.
                lull = True
                time.sleep(0)
                continue
            lull = False
            if arrival is None:
                if waited:
                    self._waiting.put(None)
                return
            waited = waited or not arrival.abandoned
            yield arrival

    def _process(self, batch: list[Ticket[Item, Result]]) -> None:
        """Settles every ticket of the batch."""
        while batch:
            try:
                results = self._work(self._connected(), [ticket.item for ticket in batch])
            except Exception as error:
                batch = self._failed(batch, error)
            else:
                batch = [
                    ticket
                    for ticket, result in zip(batch, results, strict=True)
                    if not self._settled(ticket, result)
                ]
            for ticket in batch:
                ticket.tries += 1

    def _settled(self, ticket: Ticket[Item, Result], result: Result | Exception) -> bool:
        """Settles the ticket, unless it is to be computed again."""
        if isinstance(result, Again):
            if ticket.tries < TRIES:
                return False
            result = Unavailable("somebody else was faster, three times")
        ticket.settle(result)
        return True

    def _failed(
        self, batch: list[Ticket[Item, Result]], error: Exception
    ) -> list[Ticket[Item, Result]]:
        """What is to be tried again of a batch that failed as a whole.

        Halved until the offender stands alone; alone, it is tried again or is at fault itself.
        Only what the database says of the item's own values is the item's fault: a full disk, a
        missing table or a lock is not, and the carrier must come again.
        """
        if self._lost(error):
            for ticket in batch:
                ticket.settle(Unavailable("the database is away"))
            return []
        if len(batch) > 1:
            middle = len(batch) // 2
            self._process(batch[:middle])
            self._process(batch[middle:])
            return []
        if isinstance(error, _AGAIN) and batch[0].tries < TRIES:
            return batch
        log.warning("writer: one item can't be written: %s", type(error).__name__)
        at_fault = isinstance(error, psycopg.DataError | psycopg.IntegrityError)
        batch[0].settle((Unstorable if at_fault else Unavailable)(type(error).__name__))
        return []

    def _connected(self) -> psycopg.Connection:
        if self._connection is None or self._connection.closed:
            self._connection = self._connect()
        return self._connection

    def _lost(self, error: Exception) -> bool:
        """Whether this connection is of no use any more: gone, or to a server that only reads.

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
        log.warning("writer: the database is away: %s", type(error).__name__)
        if connection is not None:
            connection.close()
        self._connection = None
        return True
