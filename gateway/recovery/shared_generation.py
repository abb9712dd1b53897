"""Hosts tell each other the highest timeline that they have seen, by the queue's server. If that
server lost its data, the first host puts it there again.

Somebody who says which server is right makes a token. Timelines are compared with those of the same
token alone: so timelines from before it do not come back.
"""

from __future__ import annotations

from typing import Final, cast

import redis

from gateway.database.generation import Generation, accepted_key

KEY: Final = "khong:generation"
ACCEPTED: Final = "khong:generation:accepted"


def share(client: redis.Redis, generation: Generation) -> None:
    """Raises redis.RedisError, OSError."""
    for name, value in cast("dict[bytes, bytes]", client.hgetall(ACCEPTED)).items():
        system, (token, timeline) = name.decode(), map(int, value.split())
        if token > generation.known().get(accepted_key(system), 0):
            generation.set_back(system, timeline, token)
    known = generation.known()
    mine = {
        f"{system} {known.get(accepted_key(system), 0)}": system
        for system in known
        if not system.startswith(accepted_key(""))
    }
    if mine:
        client.zadd(KEY, {one: float(known[system]) for one, system in mine.items()}, gt=True)
    scores = cast("list[tuple[bytes, float]]", client.zrange(KEY, 0, -1, withscores=True))
    higher = {}
    for member, at in scores:
        system, _, since = member.decode().rpartition(" ")
        if system and int(since) == known.get(accepted_key(system), 0):
            higher[system] = int(at)
    generation.raise_to(higher)


def set_back(client: redis.Redis, system: str, timeline: int, token: int) -> None:
    """Somebody has said that this server is the right one. Raises redis.RedisError."""
    client.hset(ACCEPTED, system, f"{token} {timeline}")
