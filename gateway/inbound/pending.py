"""One item that waits to be written, and the result for its caller."""

from __future__ import annotations

import threading
import time
from collections.abc import Hashable
from typing import Generic, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


class Unavailable(Exception):
    """The database is unavailable or too slow, or too much work waits: try again later."""


class Unstorable(Exception):
    """This one item can't be written, whatever its neighbours are."""


class PendingResult(Generic[Item, Result]):
    """One item on its way. Only the writer's thread settles it.

    since   when it was handed in (seconds, monotonic)
    due     of one that can wait: until when; 0 of the others
    weight  how many rows it represents
    """

    __slots__ = (
        "_done",
        "_error",
        "_result",
        "_settled",
        "abandoned",
        "due",
        "item",
        "key",
        "since",
        "tries",
        "weight",
    )

    def __init__(self, item: Item, key: Hashable, due: float = 0.0, weight: int = 1) -> None:
        self.item = item
        self.key = key
        self.since = time.monotonic()
        self.due = due
        self.weight = weight
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
            raise Unavailable("the database took too long")
        if self._error is not None:
            raise self._error
        return self._result  # type: ignore[return-value]
