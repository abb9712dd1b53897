"""How the queue's server is reached."""

from __future__ import annotations

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

SECONDS = 2.0
"""Seconds after which a queue that does not answer is unavailable. No data is lost with it."""


def connect(redis_url: str, seconds: float = SECONDS) -> redis.Redis:
    """A client with short time-outs. It does not retry; the caller does.

    Raises ValueError if it is no address.
    """
    return redis.Redis.from_url(
        redis_url,
        socket_timeout=seconds,
        socket_connect_timeout=seconds,
        retry=Retry(NoBackoff(), 0),
    )
