"""The machine's bare limit: the same adapter, client and bodies, and no books.

`python -m tests.bench.alerts_bare <count> [urllib3]`: as many MTs at once as the instance's
`concurrency` go to the carrier `open`; prints how many a second, and their CPU. With `urllib3` in
place of our client, and a thread for each: what most people would write.
"""

from __future__ import annotations

import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from typing import cast

import urllib3

from config.settings import Settings
from flows.text import measure
from gateway import assembly
from gateway.carriers import http
from gateway.carriers.contract import Answer, Carrier, Outbound, Sent
from gateway.carriers.http import concurrency_of
from tests.faults.alerts_stage import number


class Library:
    """urllib3's pool, in our client's place."""

    def __init__(self, size: int) -> None:
        self._pool = urllib3.PoolManager(maxsize=size, retries=False, timeout=10.0)

    def send(self, carrier: Carrier, item: Outbound) -> Sent:
        talk = carrier.talk(item)
        post = next(talk)
        response = self._pool.request(
            "POST", post.url, body=post.body, headers=dict(post.headers), redirect=False
        )
        try:
            talk.send(Answer(response.status, response.data))
        except StopIteration as end:
            return cast(Sent, end.value)
        raise AssertionError("a talk of two posts")


def send(total: int, text: str, library: bool = False) -> tuple[float, float]:
    """MTs a second, and microseconds of CPU for each. AssertionError if one was not accepted."""
    settings = Settings.load(os.environ)
    carrier = assembly.load_carriers(settings, dict(os.environ))["open"]
    cost, stamp = measure(text), int(time.time() * 1e6)
    most = concurrency_of(carrier.instance)

    def item(n: int) -> Outbound:
        return Outbound(f"k5a-{n}-{stamp}", number(n), text, cost.encoding, cost.segments)

    began, spent = time.perf_counter(), time.process_time()
    if library:
        line = Library(most)
        with ThreadPoolExecutor(most) as threads:
            sent = list(threads.map(lambda n: line.send(carrier, item(n)), range(total)))
    else:
        sent = http.send(carrier, [item(n) for n in range(total)])
    took = time.perf_counter() - began
    wrong = [each.error for each in sent if each.outcome != "accepted"]
    assert not wrong, wrong[:3]
    return total / took, (time.process_time() - spent) / total * 1e6


if __name__ == "__main__":
    print(*send(int(sys.argv[1]), sys.stdin.read(), "urllib3" in sys.argv[2:]))
