"""Which processes are running, by keys in the queue's server that each of them renews.

RQ's workers have theirs (`rq.Worker.all`), and a web server answers `/health/ready`. The loops of
the other processes beat here, so one that hangs falls silent.
"""

from __future__ import annotations

import os
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

import redis

BEAT_SECONDS: Final = 5.0
LIFE_SECONDS: Final = 60
"""Seconds after the last beat from which a process is not there."""
_PREFIX: Final = "alive:"


@dataclass(slots=True)
class Heartbeat:
    """Of one process; `beat` is called in each turn of its loop."""

    client: redis.Redis
    process: str
    _next: float = 0.0

    def beat(self) -> None:
        """While the queue is unavailable this reports nothing: others do."""
        if time.monotonic() < self._next:
            return
        self._next = time.monotonic() + BEAT_SECONDS
        key = f"{_PREFIX}{self.process}:{os.uname().nodename}:{os.getpid()}"
        with suppress(redis.RedisError):
            self.client.set(key, "1", ex=LIFE_SECONDS)


def alive(client: redis.Redis) -> set[str]:
    """Names of the processes that beat somewhere. Raises RedisError."""
    keys = client.scan_iter(f"{_PREFIX}*", count=1000)
    return {bytes(key).decode().split(":")[1] for key in keys}
