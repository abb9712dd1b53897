"""The machine's bare limit: the same adapter, client and bodies, and no database.

`python -m tests.bench.alerts_bare <count> [http.client|urllib3]`: as many MTs at once as the
instance's `concurrency` go to the carrier `open`; prints how many a second, and their CPU. With a
library in place of our client, and a thread for each: what most people would write.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from typing import cast
from urllib.parse import urlsplit

import urllib3

from config.settings import Settings
from flows.text import measure
from gateway.carriers import http
from gateway.carriers.contract import Answer, Carrier, Outbound, Post, SendResult
from gateway.carriers.http import concurrency_of
from gateway.services import Services
from tests.faults.alerts_stage import number


class Urllib3:
    """A pool that threads share."""

    def __init__(self, size: int) -> None:
        self._pool = urllib3.PoolManager(maxsize=size, retries=False, timeout=10.0)

    def __call__(self, post: Post) -> Answer:
        response = self._pool.request(
            "POST", post.url, body=post.body, headers=dict(post.headers), redirect=False
        )
        return Answer(response.status, response.data)


class Standard:
    """Python's own `http.client`: a connection for each thread."""

    def __init__(self, size: int) -> None:
        self._own = threading.local()

    def __call__(self, post: Post) -> Answer:
        where = urlsplit(post.url)
        if not hasattr(self._own, "line"):
            self._own.line = HTTPConnection(where.netloc, timeout=10.0)
        self._own.line.request("POST", where.path, post.body, dict(post.headers))
        response = self._own.line.getresponse()
        return Answer(response.status, response.read())


LIBRARIES: Mapping[str, Callable[[int], Callable[[Post], Answer]]] = {
    "http.client": Standard,
    "urllib3": Urllib3,
}


def _sent(carrier: Carrier, item: Outbound, post: Callable[[Post], Answer]) -> SendResult:
    talk = carrier.talk(item)
    try:
        talk.send(post(next(talk)))
    except StopIteration as end:
        return cast(SendResult, end.value)
    raise AssertionError("a talk of two posts")


def send(total: int, text: str, library: str = "") -> tuple[float, float]:
    """MTs a second, and microseconds of CPU for each. AssertionError if one was not accepted."""
    settings = Settings.load(os.environ)
    carrier = Services(settings, dict(os.environ)).carriers["open"]
    cost, stamp = measure(text), int(time.time() * 1e6)
    most = concurrency_of(carrier.instance)

    def item(n: int) -> Outbound:
        return Outbound(f"k5a-{n}-{stamp}", number(n), text, cost.encoding, cost.segments)

    began, spent = time.perf_counter(), time.process_time()
    if library:
        post = LIBRARIES[library](most)
        with ThreadPoolExecutor(most) as threads:
            sent = list(threads.map(lambda n: _sent(carrier, item(n), post), range(total)))
    else:
        sent = http.send(carrier, [item(n) for n in range(total)])
    took = time.perf_counter() - began
    wrong = [each.error for each in sent if each.outcome != "accepted"]
    assert not wrong, wrong[:3]
    return total / took, (time.process_time() - spent) / total * 1e6


if __name__ == "__main__":
    print(*send(int(sys.argv[1]), sys.stdin.read(), *sys.argv[2:]))
