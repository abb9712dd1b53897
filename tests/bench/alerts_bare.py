"""The machine's bare limit: the same adapter, client and bodies, and no books.

`python -m tests.bench.alerts_bare <count> [urllib3]`: as many threads as the instance's
`concurrency` give MTs to the carrier `open`; prints how many a second, and their CPU. With
`urllib3` in place of our client: what a sender that most people would write can do at most.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Mapping
from itertools import count

import urllib3

from config.settings import Settings
from flows.text import measure
from gateway import assembly
from gateway.carriers.contract import Outbound
from gateway.carriers.http import Answer, concurrency_of
from tests.faults.alerts_stage import number


class Library:
    """urllib3's pool, in our client's place."""

    def __init__(self, size: int) -> None:
        self._pool = urllib3.PoolManager(maxsize=size, retries=False, timeout=10.0)

    def post(self, url: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        response = self._pool.request("POST", url, body=body, headers=headers, redirect=False)
        return Answer(response.status, response.data)


def send(total: int, text: str, library: bool = False) -> tuple[float, float]:
    """MTs a second, and microseconds of CPU for each. AssertionError if one was not accepted."""
    settings = Settings.load(os.environ)
    carrier = assembly.load_carriers(settings, dict(os.environ))["open"]
    if library:
        vars(carrier)["_client"] = Library(concurrency_of(carrier.instance))
    cost, stamp, numbers = measure(text), int(time.time() * 1e6), count()
    wrong: list[str] = []

    def run() -> None:
        while (n := next(numbers)) < total:
            reference = f"k5a-{n}-{stamp}"
            item = Outbound(reference, number(n), text, cost.encoding, cost.segments)
            sent = carrier.send([item])[0]
            if sent.outcome != "accepted":
                wrong.append(sent.error)

    threads = [threading.Thread(target=run) for _ in range(concurrency_of(carrier.instance))]
    began, spent = time.perf_counter(), time.process_time()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    took = time.perf_counter() - began
    assert not wrong, wrong[:3]
    return total / took, (time.process_time() - spent) / total * 1e6


if __name__ == "__main__":
    print(*send(int(sys.argv[1]), sys.stdin.read(), "urllib3" in sys.argv[2:]))
