"""Whether an instance is left alone because it errs, for those who only ask.

The workers write it (`workers.circuit_breaker`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

import redis

State = Literal["closed", "open", "probing"]


def key(instance: str) -> str:
    """Of a hash in Redis; in its seconds `until` is when the pause is over, or not there, and
    `since` when the first of the pauses began."""
    return f"circuit:{{{instance}}}"


def state(client: redis.Redis, instance: str) -> State:
    """closed: it is well; open: no MT goes there; probing: single ones do. Raises RedisError."""
    until: Any = client.hget(key(instance), "until")
    if until is None:
        return "closed"
    now: Any = client.time()  # seconds, microseconds
    return "open" if now[0] < int(until) else "probing"


@dataclass(frozen=True, slots=True)
class Standing:
    """since  when it was first left alone, of one that is not closed"""

    state: State
    since: datetime | None = None


def standing(client: redis.Redis, instance: str) -> Standing:
    """Its state, and since when it errs. Raises RedisError."""
    circuit = state(client, instance)
    if circuit == "closed":
        return Standing(circuit)
    since: Any = client.hget(key(instance), "since")
    return Standing(circuit, None if since is None else datetime.fromtimestamp(int(since), UTC))


def operator_warnings(client: redis.Redis, instances: Iterable[str]) -> list[str]:
    """What an operator should know, a sentence for each that is open. Raises RedisError."""
    return [
        f"carrier {name} errs or is slow: no MT of an alert goes there for up to 5 minutes"
        for name in instances
        if state(client, name) == "open"
    ]
