"""The machine's bare limit: the same adapter, client and bodies, and no books.

`python -m tests.bench.alerts_bare <count>`: as many threads as the instance's `concurrency` give
MTs to the carrier `open`; prints how many a second, and their CPU.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from itertools import count

from config.settings import Settings
from flows.text import measure
from gateway import assembly
from gateway.carriers.contract import Outbound
from gateway.carriers.http import concurrency_of
from tests.faults.alerts_stage import number


def send(total: int, text: str) -> tuple[float, float]:
    """MTs a second, and microseconds of CPU for each. AssertionError if one was not accepted."""
    settings = Settings.load(os.environ)
    carrier = assembly.load_carriers(settings, dict(os.environ))["open"]
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
    print(*send(int(sys.argv[1]), sys.stdin.read()))
