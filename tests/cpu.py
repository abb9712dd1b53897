"""How much processor time something takes: the least of a few runs, since others share the machine.

A test that asserts a bound on it is marked `alone`.
"""

from __future__ import annotations

import time
from collections.abc import Callable


def cpu_seconds(do: Callable[[], object], runs: int = 3) -> float:
    best = float("inf")
    for _ in range(runs):
        started = time.thread_time()
        do()
        best = min(best, time.thread_time() - started)
    return best
