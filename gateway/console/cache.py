"""A process caches for a while what is the same for all officials and slow to compute.

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
from typing import Generic, TypeVar

from flask import current_app
from sqlalchemy.exc import SQLAlchemyError

from gateway.console.context import Console

log = logging.getLogger(__name__)

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Snapshot(Generic[Value]):
    """A value, and when it was computed."""

    at: datetime
    value: Value


class Cache(Generic[Value]):
    """One cached value. Several threads may ask for it."""

    def __init__(
        self, find: Callable[[Console], Value], *, fresh: timedelta, stale: timedelta
    ) -> None:
        self._find, self._fresh, self._stale = find, fresh, stale
        self._finding = threading.Lock()
        self._snapshot: Snapshot[Value] | None = None
        self._failed: SQLAlchemyError | None = None

    def of(self, console: Console) -> Snapshot[Value]:
        """The cached value, or a new one. Raises what `find` raises, if the caller waits for it."""
        snapshot = self._recent(console)
        if snapshot is not None:
            return snapshot
        with self._finding:
            return self._newer(console)

    def soon(self, console: Console, seconds: float) -> Snapshot[Value] | None:
        """As `of`, but waits no longer than so many seconds. None if that is too short: then the
        value is there a little later. Raises SQLAlchemyError if `find` failed just now."""
        snapshot = self._recent(console)
        if snapshot is not None:
            return snapshot
        self._begin(console)
        # Who computes holds the lock. A thread that another caller has made can't be joined before
        # it runs.
        if self._finding.acquire(timeout=seconds):
            self._finding.release()
        snapshot, failed = self._recent(console), self._failed
        if snapshot is None and failed is not None:
            raise failed
        return snapshot

    def wait(self) -> None:
        """Waits until nothing is being computed."""
        with self._finding:
            pass

    def _recent(self, console: Console) -> Snapshot[Value] | None:
        """A snapshot that is not stale. Starts a refresh if it is not fresh."""
        snapshot = self._snapshot
        if snapshot is None or self._age(console, snapshot) >= self._stale:
            return None
        if self._age(console, snapshot) >= self._fresh:
            self._begin(console)
        return snapshot

    def _age(self, console: Console, snapshot: Snapshot[Value]) -> timedelta:
        # Absolute: a clock that was set back must not make it fresh for ever.
        return abs(console.clock() - snapshot.at)

    def _newer(self, console: Console) -> Snapshot[Value]:
        """The caller holds the lock: another may have been faster."""
        snapshot = self._snapshot
        if snapshot is None or self._age(console, snapshot) >= self._fresh:
            now = console.clock()
            self._snapshot = snapshot = Snapshot(now, self._find(console))
        return snapshot

    def _begin(self, console: Console) -> None:
        if not self._finding.acquire(blocking=False):
            return
        # The thread releases the lock that is acquired here.
        thread = threading.Thread(
            target=self._refresh, args=(console,), name="console-kept", daemon=True
        )
        try:
            thread.start()
        except RuntimeError as error:  # the system gives no more threads
            self._finding.release()
            log.warning("a cached value of the console was not refreshed: %s", error)

    def _refresh(self, console: Console) -> None:
        try:
            self._newer(console)
            self._failed = None
        except SQLAlchemyError as error:
            self._failed = error
            log.warning("a cached value of the console was not refreshed: %s", type(error).__name__)
        finally:
            self._finding.release()


def app_cache(
    name: str, find: Callable[[Console], Value], *, fresh: timedelta, stale: timedelta
) -> Cache[Value]:
    """The cache of that name of this request's application; made when it is first asked for."""
    made = Cache(find, fresh=fresh, stale=stale)
    cache: Cache[Value] = current_app.extensions.setdefault(name, made)
    return cache
