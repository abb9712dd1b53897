"""`python -m workers <queue> [<queue> …]`: runs the jobs of these queues, the first one first.

Ends with status 1 when the queue is unavailable for long, so that the supervisor starts it again.
"""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Sequence

import redis

from config.queues import QUEUES
from config.words import lines
from workers import job, priority, starting
from workers import redis_queue as queue
from workers.services import WorkerServices

log = logging.getLogger(__name__)


def main(names: Sequence[str]) -> int:
    """Starts a worker for the queues that are named."""
    unknown = [name for name in names if name not in QUEUES]
    if unknown or not names:
        usage = f"Usage: python -m workers <queue> …   queues: {', '.join(QUEUES)}"
        print(lines(usage), file=sys.stderr)
        return 2
    return starting.run(WorkerServices, names[0], lambda services: _work(services, names))


def _work(services: WorkerServices, names: Sequence[str]) -> int:
    job.use(services)
    priority.stand_back(frozenset(names), idle=services.settings.bulk_scheduling == "idle")
    # What is loaded now stays: to look through it again and again would hold up what is sent, a
    # tenth of a second each time.
    gc.collect()
    gc.freeze()
    return work(services.settings.redis_url, names)


def work(redis_url: str, names: Sequence[str]) -> int:
    """Works until it is stopped (0), or until the queue is lost (1)."""
    try:
        worker = queue.worker(redis_url, names)
        worker.work(logging_level="WARNING")
    except redis.RedisError as error:
        log.warning("the queue is unavailable (%s)", type(error).__name__)
        return 1
    return 0 if worker.asked_to_stop else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
