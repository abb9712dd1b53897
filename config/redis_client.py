"""Finds the queue's server: by its own address, or by Sentinels that know it."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import unquote, urlsplit

import redis
from redis.backoff import NoBackoff
from redis.connection import parse_url
from redis.retry import Retry
from redis.sentinel import Sentinel

SECONDS = 2.0
"""Seconds after which a queue that does not answer is unavailable. No data is lost with it."""
SENTINEL: Final = "redis+sentinel"
_PORT: Final = 26379


def connect(redis_url: str, seconds: float = SECONDS, *, blocking: bool = False) -> redis.Redis:
    """A client with short time-outs. It does not retry; the caller does.

    blocking  its reads may last as long as they like

    Raises ValueError if it is no address.
    """
    options: dict[str, Any] = {"socket_connect_timeout": seconds}
    if not blocking:
        options |= {"socket_timeout": seconds, "retry": Retry(NoBackoff(), 0)}
    if urlsplit(redis_url).scheme != SENTINEL:
        return redis.Redis.from_url(redis_url, **options)
    login = credentials(redis_url)
    at_once = {**login, "socket_timeout": seconds, "socket_connect_timeout": seconds}
    hosts, service = sentinels(redis_url)
    known = Sentinel(hosts, sentinel_kwargs=at_once)  # type: ignore[no-untyped-call]
    client: redis.Redis = known.master_for(service, **login, **options)  # type: ignore[no-untyped-call]
    return client


def sentinels(redis_url: str) -> tuple[list[tuple[str, int]], str]:
    """The Sentinels, and the name that they know the server by. Raises ValueError."""
    parts = urlsplit(redis_url)
    service = parts.path.strip("/")
    named = [one.rpartition(":") for one in parts.netloc.rpartition("@")[2].split(",")]
    hosts = [(host or port, int(port) if host else _PORT) for host, _, port in named]
    if not service or "/" in service or parts.query or not all(host for host, _ in hosts):
        raise ValueError("must be like redis+sentinel://:password@one:26379,two:26379/name")
    return hosts, service


def credentials(redis_url: str) -> dict[str, Any]:
    """The login: of the server, and of the Sentinels. Raises ValueError."""
    if urlsplit(redis_url).scheme != SENTINEL:
        given = address(redis_url)
        return {name: given[name] for name in ("username", "password") if given.get(name)}
    user, _, password = urlsplit(redis_url).netloc.rpartition("@")[0].partition(":")
    named = {"username": unquote(user), "password": unquote(password)}
    return {name: value for name, value in named.items() if value}


def address(redis_url: str) -> dict[str, Any]:
    """The address of the server itself, as redis-py names it. Raises ValueError,
    redis.RedisError."""
    if urlsplit(redis_url).scheme != SENTINEL:
        given: dict[str, Any] = parse_url(redis_url)  # type: ignore[no-untyped-call]
        return given
    client = connect(redis_url)
    try:
        pool: Any = client.connection_pool
        host, port = pool.get_master_address()
        return {"host": host, "port": port}
    finally:
        client.close()
