"""`python -m workers <queue> [<queue> …]`: runs the jobs of these queues, the first one first.

Ends with status 1 when the queue is unavailable for long, so that the supervisor starts it again.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import redis

from config.queues import BULK, QUEUES, RECEIPTS, REPLIES, URGENT
from workers import job, starting
from workers import redis_queue as queue
from workers.services import WorkerServices

log = logging.getLogger(__name__)

_STANDS_BACK = 5
"""Niceness of queues that nobody waits for."""
_LAST = 19
"""Niceness of queues that get what the others leave."""
_TRIES = 20
_OWN_SESSION = Path("/proc/self/autogroup")


def main(names: Sequence[str]) -> int:
    unknown = [name for name in names if name not in QUEUES]
    if unknown or not names:
        print(f"Usage: python -m workers <queue> …   queues: {', '.join(QUEUES)}", file=sys.stderr)
        return 2
    return starting.run(WorkerServices, names[0], lambda services: _work(services, names))


def _work(services: WorkerServices, names: Sequence[str]) -> int:
    job.use(services)
    _stand_back(frozenset(names))
    return work(services.settings.redis_url, names)


def _stand_back(names: frozenset[str]) -> None:
    """Sending an alert to thousands, and its receipts, must not slow webhook endpoints down. These
    processes get what the others leave (Linux, sched(7): any of them interrupts at once). Not so
    an emergency, and what answers a resident."""
    if names & {REPLIES, URGENT}:
        return
    os.nice(_STANDS_BACK)
    last = names <= {BULK, RECEIPTS}
    if last and hasattr(os, "SCHED_IDLE"):
        with contextlib.suppress(OSError):  # where a container forbids it, being nice must do
            os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
    _session_stands_back(_LAST if last else _STANDS_BACK)


def _session_stands_back(niceness: int) -> None:
    """Where the kernel shares its time out among sessions (sched(7), "The autogroup feature": in
    the root CPU cgroup), all that counts within one alone. The supervisor, and systemd, give each
    process its own; one that is shared with others is left alone."""
    if os.getsid(0) != os.getpid():
        return
    for _ in range(_TRIES):
        try:
            _OWN_SESSION.write_text(str(niceness))
        except BlockingIOError:
            time.sleep(0.1)  # but for root, the kernel takes ten a second from all together
        except OSError:  # none on this machine, or a container forbids it
            return
        else:
            return
    log.info("the kernel had no time to let this session stand back")


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
