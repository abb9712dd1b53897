"""Whether an instance is avoided because it fails, for callers that only ask.

The workers write it (`workers.circuit_breaker`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Literal

import redis

State = Literal["closed", "open", "probing"]

_PATIENCE = timedelta(minutes=15)
"""How long a pause that a carrier asks for counts as being down."""


def key(instance: str) -> str:
    """Of a hash in Redis; in its seconds `until` is when the pause is over, or not there, `since`
    when the first of the pauses began, and `failing` when the first began that the carrier had not
    asked for itself (a rate, `Retry-After`)."""
    return f"circuit:{{{instance}}}"


def state(client: redis.Redis, instance: str) -> State:
    """closed: the instance works; open: no MT goes to it; probing: single ones do. Raises
    RedisError."""
    until: Any = client.hget(key(instance), "until")
    if until is None:
        return "closed"
    now: Any = client.time()  # seconds, microseconds
    return "open" if now[0] < int(until) else "probing"


@dataclass(frozen=True, slots=True)
class Standing:
    """since    when it was first avoided, if it is not closed
    failing  when it first erred or denied us; None while it only asked for pauses
    """

    state: State
    since: datetime | None = None
    failing: datetime | None = None

    def is_outage(self, now: datetime) -> bool:
        """Whether somebody should be woken: it fails, or has asked for pauses for long."""
        if self.failing is not None:
            return True
        return self.since is not None and now - self.since >= _PATIENCE


def standing(client: redis.Redis, instance: str) -> Standing:
    """Its state, and since when it fails. Raises RedisError."""
    circuit = state(client, instance)
    if circuit == "closed":
        return Standing(circuit)
    times: Any = client.hmget(key(instance), ["since", "failing"])
    since, failing = (at and datetime.fromtimestamp(int(at), UTC) for at in times)
    return Standing(circuit, since, failing)


def operator_warnings(client: redis.Redis, instances: Iterable[str]) -> list[str]:
    """Warnings for an operator, a sentence for each open circuit. Raises RedisError."""
    return [
        f"carrier {name} errs or is slow: no MT of an alert goes there for up to 5 minutes"
        for name in instances
        if state(client, name) == "open"
    ]
