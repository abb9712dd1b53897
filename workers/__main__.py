"""`python -m workers <queue> [<queue> …]`: runs the jobs of these queues, the first one first.

Ends with status 1 when the queue is unavailable for long, so that the supervisor starts it again.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence

import redis

from config import logs
from config.queues import QUEUES
from config.settings import Settings, SettingsError
from workers import job, priority, starting
from workers import redis_queue as queue
from workers.context import Context

log = logging.getLogger(__name__)


def main(names: Sequence[str]) -> int:
    unknown = [name for name in names if name not in QUEUES]
    if unknown or not names:
        print(f"Usage: python -m workers <queue> …   queues: {', '.join(QUEUES)}", file=sys.stderr)
        return 2
    try:
        settings = Settings.load(os.environ)
    except SettingsError as error:
        print(error, file=sys.stderr)
        return 2
    logs.configure(settings.log_level, names[0])
    context = Context(settings, dict(os.environ))
    if status := starting.begin(settings, context.engine):
        return status
    job.use(context)
    priority.stand_back(frozenset(names))
    watch = starting.Watch(settings, context.engine)
    watch.start()
    status = work(settings.redis_url, names)
    return watch.end() or status


def work(redis_url: str, names: Sequence[str]) -> int:
    """Works until told to stop (0), or until the queue is lost (1)."""
    try:
        worker = queue.worker(redis_url, names)
        worker.work(logging_level="WARNING")
    except redis.RedisError as error:
        log.warning("the queue is away (%s)", type(error).__name__)
        return 1
    return 0 if worker.asked_to_stop else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
