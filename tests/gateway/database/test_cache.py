"""A process's cache, while several threads ask at once."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from sqlalchemy.exc import OperationalError

from gateway.database.cache import Cache

NOW = datetime(2026, 11, 27, tzinfo=UTC)
SOURCE = SimpleNamespace(clock=lambda: NOW)
LONG, SHORT = 20.0, 0.01
MINUTE = timedelta(minutes=1)


def cached(values: list[int | Exception]) -> Cache[SimpleNamespace, int]:
    """Each value is given once; an exception is raised."""

    def find(source: SimpleNamespace) -> int:
        value = values.pop(0)
        if isinstance(value, Exception):
            raise value
        return value

    return Cache(find, fresh=MINUTE, stale=MINUTE)


def test_a_thread_that_another_caller_has_made_and_not_started(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """On a busy machine a second official asks in between: they don't wait for it, and get no
    error."""
    cache, made, go = cached([5]), threading.Event(), threading.Event()
    start = threading.Thread.start

    def delayed(thread: threading.Thread) -> None:
        if thread.name == "cache-refresh":
            made.set()
            assert go.wait(LONG)
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", delayed)
    first = threading.Thread(target=cache.soon, args=(SOURCE, LONG))
    first.start()
    assert made.wait(LONG)
    assert cache.soon(SOURCE, SHORT) is None
    go.set()
    first.join(LONG)
    result = cache.soon(SOURCE, LONG)
    assert result is not None and result.value == 5


def test_where_the_system_gives_no_thread_the_next_one_tries_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cache = cached([5])

    def refused(thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", refused)
        assert cache.soon(SOURCE, SHORT) is None
    result = cache.soon(SOURCE, LONG)
    assert result is not None and result.value == 5


def test_a_value_that_could_not_be_read_is_an_error_until_one_is() -> None:
    cache = cached([OperationalError("", {}, Exception()), 5])
    with pytest.raises(OperationalError):
        cache.soon(SOURCE, LONG)
    result = cache.soon(SOURCE, LONG)
    assert result is not None and result.value == 5
    assert cache.soon(SOURCE, SHORT) is result
