"""The state of the carriers' circuits on pages, and that nobody waits for it."""

from __future__ import annotations

import pytest
import redis

from gateway.carriers import circuits
from gateway.console.carriers import circuits as circuits_seen
from gateway.console.carriers.circuits import Circuits


def test_states_as_the_workers_noted_them(redis_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(circuits_seen, "FRESH_SECONDS", 3_600.0)
    client = redis.Redis.from_url(redis_url)
    now = client.time()[0]
    client.hset(circuits.key("a"), "until", now + 60)
    client.hset(circuits.key("b"), "until", now - 1)
    try:
        page = Circuits(redis_url)
        assert page.states(["a", "b", "c"]) == {"a": "open", "b": "probing", "c": "closed"}
        client.delete(circuits.key("a"))
        assert page.states(["a", "b", "c"]) == {"a": "open", "b": "probing", "c": "closed"}, "kept"
        page._until = 0.0
        result = page.states(["a", "b", "c"])
        assert result is not None and result["a"] == "closed"
    finally:
        client.delete(circuits.key("a"), circuits.key("b"))


@pytest.mark.parametrize("url", ["redis://127.0.0.1:1/0", "memory://", "unix:///nowhere.sock"])
def test_an_unavailable_server_is_asked_once_in_a_while(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(circuits_seen, "UNAVAILABLE_SECONDS", 3_600.0)
    results, asked = Circuits(url), list[str]()
    ask = results._ask
    monkeypatch.setattr(results, "_ask", lambda names: asked.append(url) or ask(names))
    assert [results.states(["a"]) for _ in range(50)] == [None] * 50
    assert asked == [url]
