"""Which processes give way to which on a busy machine.

It imports next to nothing, so that it can be tried without starting a worker.
"""

from __future__ import annotations

import contextlib
import logging
import os
import time
from pathlib import Path

from config.queues import BULK, RECEIPTS, REPLIES, URGENT

log = logging.getLogger(__name__)

_STANDS_BACK = 5
"""Niceness of queues that nobody waits for."""
_LAST = 19
"""Niceness of queues that get what the others leave."""
_TRIES = 20
_OWN_SESSION = Path("/proc/self/autogroup")


def stand_back(names: frozenset[str], *, idle: bool = True) -> None:
    """Sending an alert to thousands, and its receipts, must not slow webhook endpoints down. These
    processes get what the others leave (Linux, sched(7): any of them interrupts at once). Not so
    an emergency, and what answers a resident.

    idle  whether alerts get only what the others leave; on a machine that never rests, that is
          nothing
    """
    if names & {REPLIES, URGENT}:
        return
    os.nice(_STANDS_BACK)
    last = idle and names <= {BULK, RECEIPTS}
    if last and hasattr(os, "SCHED_IDLE"):
        with contextlib.suppress(OSError):  # where a container forbids it, being nice must do
            os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
    _session_stands_back(_LAST if last else _STANDS_BACK)


def _session_stands_back(niceness: int) -> None:
    """If the kernel divides its time among sessions (sched(7), "The autogroup feature": in the root
    CPU cgroup), all that counts within one alone. The supervisor, and systemd, give each process
    its own; one that is shared with others is left alone."""
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
