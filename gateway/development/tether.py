"""Child processes that die with their parent, and the remains of those that did not.

Linux sends a process the signal that it asked for (PR_SET_PDEATHSIG, prctl(2)) when the thread
that made it ends, for whatever reason: SIGKILL included, where no handler and no `atexit` runs.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

_PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


def die_with_parent(number: signal.Signals, parent: int | None = None) -> None:
    """From now on this process gets `number` when its parent is gone.

    parent  its id, if the caller knows it: a parent that died before this call is noticed
    """
    if _libc is None:
        return
    _libc.prctl(_PR_SET_PDEATHSIG, int(number), 0, 0, 0)
    if parent is not None and os.getppid() != parent:
        os.kill(os.getpid(), number)


def tied(number: signal.Signals) -> Callable[[], None]:
    """A `preexec_fn` for a child of the calling process. Spawn from the main thread only."""
    parent = os.getpid()
    return lambda: die_with_parent(number, parent)


def command_of(pid: int) -> str:
    """The command line of a live process, or "" if there is none (zombies have none)."""
    try:
        return (
            Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
        )
    except OSError:
        return ""


def end_leftover(pid: int, mark: str, signals: tuple[signal.Signals, ...]) -> None:
    """Ends process `pid` if its command line holds `mark`, and waits until it has ended.

    The signals are tried in turn, the next one after five seconds. A pid file outlives its process
    and another process may have the number by now: without the mark it is left alone.
    """
    for number in signals:
        if mark not in command_of(pid):
            return
        os.kill(pid, number)
        until = time.monotonic() + 5
        while mark in command_of(pid) and time.monotonic() < until:
            time.sleep(0.02)


def first_number(path: Path) -> int | None:
    """The process id in the first line of a pid or lock file."""
    try:
        return int(path.read_text().split("\n", 1)[0])
    except (OSError, ValueError):
        return None
