"""What pages are told of the carriers' circuits, and that nobody waits for it."""

from __future__ import annotations

import time

import redis

from gateway.carriers import circuits
from gateway.console.circuits_seen import Circuits


def test_states_as_the_workers_noted_them(redis_url: str) -> None:
    client = redis.Redis.from_url(redis_url)
    now = client.time()[0]
    client.hset(circuits.key("a"), "until", now + 60)
    client.hset(circuits.key("b"), "until", now - 1)
    try:
        seen = Circuits(redis_url)
        assert seen.states(["a", "b", "c"]) == {"a": "open", "b": "probing", "c": "closed"}
        client.delete(circuits.key("a"))
        assert seen.states(["a", "b", "c"]) == {"a": "open", "b": "probing", "c": "closed"}, "kept"
        time.sleep(2.1)
        found = seen.states(["a", "b", "c"])
        assert found is not None and found["a"] == "closed"
    finally:
        client.delete(circuits.key("a"), circuits.key("b"))


def test_a_server_that_is_away_is_asked_once_in_a_while() -> None:
    for url in ("redis://127.0.0.1:1/0", "memory://", "unix:///nowhere.sock"):
        seen = Circuits(url)
        began = time.monotonic()
        assert [seen.states(["a"]) for _ in range(50)] == [None] * 50
        assert time.monotonic() - began < 2
