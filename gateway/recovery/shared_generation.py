"""Hosts tell each other the highest timeline that they have seen, by the queue's server. Where that
lost all it had, the first host puts it there again."""

from __future__ import annotations

from typing import Final, cast

import redis

from gateway.database.generation import Generation

KEY: Final = "khong:generation"


def share(client: redis.Redis, generation: Generation) -> None:
    """Raises redis.RedisError, OSError."""
    known = generation.known()
    if known:
        client.zadd(KEY, {name: float(at) for name, at in known.items()}, gt=True)
    scores = cast("list[tuple[bytes, float]]", client.zrange(KEY, 0, -1, withscores=True))
    generation.raise_to({name.decode(): int(at) for name, at in scores})


def set_back(client: redis.Redis, system: str, timeline: int) -> None:
    """Somebody has said that this server is the right one. Raises redis.RedisError."""
    client.zadd(KEY, {system: float(timeline)})
