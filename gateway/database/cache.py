"""A process caches for a while values that are the same for all callers and slow to compute.

A value older than `fresh` is returned once more while a thread computes a new one. For a value
older than `stale`, or none, the caller waits. A hundred officials who look at a bad hour cost
what one does.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Generic, Protocol, TypeVar

from sqlalchemy.exc import SQLAlchemyError

log = logging.getLogger(__name__)


class HasClock(Protocol):
    @property
    def clock(self) -> Callable[[], datetime]: ...


Source = TypeVar("Source", bound=HasClock)
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Snapshot(Generic[Value]):
    """A value, and when it was computed."""

    at: datetime
    value: Value


class Cache(Generic[Source, Value]):
    """One cached value, computed from a `source`. Several threads may ask for it."""

    def __init__(
        self, find: Callable[[Source], Value], *, fresh: timedelta, stale: timedelta
    ) -> None:
        self._find, self._fresh, self._stale = find, fresh, stale
        self._finding = threading.Lock()
        self._snapshot: Snapshot[Value] | None = None
        self._failed: SQLAlchemyError | None = None

    def of(self, source: Source) -> Snapshot[Value]:
        """The cached value, or a new one. Raises the errors of `find`, if the caller waits for
        it."""
        snapshot = self._recent(source)
        if snapshot is not None:
            return snapshot
        with self._finding:
            return self._newer(source)

    def soon(self, source: Source, seconds: float) -> Snapshot[Value] | None:
        """As `of`, but waits only this many seconds. None if that is too short: then the value
        comes a little later. Raises SQLAlchemyError if `find` failed just now."""
        snapshot = self._recent(source)
        if snapshot is not None:
            return snapshot
        self._begin(source)
        # Who computes holds the lock. A thread that another caller has made can't be joined before
        # it runs.
        if self._finding.acquire(timeout=seconds):
            self._finding.release()
        snapshot, failed = self._recent(source), self._failed
        if snapshot is None and failed is not None:
            raise failed
        return snapshot

    def wait(self) -> None:
        """Waits until nothing is being computed."""
        with self._finding:
            pass

    def _recent(self, source: Source) -> Snapshot[Value] | None:
        """A snapshot that is not stale. Starts a refresh if it is not fresh."""
        snapshot = self._snapshot
        if snapshot is None or self._age(source, snapshot) >= self._stale:
            return None
        if self._age(source, snapshot) >= self._fresh:
            self._begin(source)
        return snapshot

    def _age(self, source: Source, snapshot: Snapshot[Value]) -> timedelta:
        # Absolute: a clock that was set back must not make it fresh for ever.
        return abs(source.clock() - snapshot.at)

    def _newer(self, source: Source) -> Snapshot[Value]:
        """The caller holds the lock: another may have been faster."""
        snapshot = self._snapshot
        if snapshot is None or self._age(source, snapshot) >= self._fresh:
            now = source.clock()
            self._snapshot = snapshot = Snapshot(now, self._find(source))
        return snapshot

    def _begin(self, source: Source) -> None:
        if not self._finding.acquire(blocking=False):
            return
        # The thread releases the lock that is acquired here.
        thread = threading.Thread(
            target=self._refresh, args=(source,), name="cache-refresh", daemon=True
        )
        try:
            thread.start()
        except RuntimeError as error:  # the system gives no more threads
            self._finding.release()
            log.warning("a cached value was not refreshed: %s", error)

    def _refresh(self, source: Source) -> None:
        try:
            self._newer(source)
            self._failed = None
        except SQLAlchemyError as error:
            self._failed = error
            log.warning("a cached value was not refreshed: %s", type(error).__name__)
        finally:
            self._finding.release()
