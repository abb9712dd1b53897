"""The state of the carriers' circuits, for pages: read from the queue's server at most every other
second, without a long wait."""

from __future__ import annotations

import threading
import time
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

import redis

from config import redis_client
from gateway.carriers import circuits
from gateway.carriers.circuits import State

FRESH_SECONDS: Final = 2.0
UNAVAILABLE_SECONDS: Final = 15.0
"""Seconds until a server that did not answer is asked again."""
_PATIENCE_SECONDS: Final = 0.2


@dataclass
class Circuits:
    """One for all threads of a process."""

    url: str = field(repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _until: float = 0.0
    _states: Mapping[str, State] | None = None

    def states(self, names: Collection[str]) -> Mapping[str, State] | None:
        """The states of these instances; None if the server does not answer."""
        with self._lock:
            if time.monotonic() >= self._until:
                self._states = self._ask(names)
                self._until = time.monotonic() + (
                    UNAVAILABLE_SECONDS if self._states is None else FRESH_SECONDS
                )
            return self._states

    def _ask(self, names: Collection[str]) -> Mapping[str, State] | None:
        try:
            return {name: circuits.state(self._client, name) for name in names}
        except (redis.RedisError, ValueError):
            return None

    @cached_property
    def _client(self) -> redis.Redis:
        return redis_client.connect(self.url, _PATIENCE_SECONDS)
