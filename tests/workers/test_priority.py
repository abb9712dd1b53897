"""The priorities on a busy machine."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from config.settings import ROOT
from workers import priority

_ASK = """
import os, sys
from workers.priority import stand_back
stand_back(frozenset(sys.argv[1:]) - {"nice"}, idle="nice" not in sys.argv)
print(os.getpriority(os.PRIO_PROCESS, 0), os.sched_getscheduler(0))
"""


@pytest.mark.parametrize(
    ("queues", "behind", "policy"),
    [
        ("replies", 0, os.SCHED_OTHER),
        ("urgent alerts", 0, os.SCHED_OTHER),
        ("urgent bulk", 0, os.SCHED_OTHER),
        ("reports maintenance", 5, os.SCHED_OTHER),
        ("bulk", 5, os.SCHED_IDLE),
        ("receipts", 5, os.SCHED_IDLE),
        ("bulk nice", 5, os.SCHED_OTHER),
    ],
)
def test_processes_that_nobody_waits_for_run_idle(queues: str, behind: int, policy: int) -> None:
    words = [sys.executable, "-c", _ASK, *queues.split()]
    output = subprocess.check_output(words, cwd=ROOT, text=True).split()
    now = os.getpriority(os.PRIO_PROCESS, 0)
    assert list(map(int, output)) == [min(19, now + behind), policy]


_SESSION = Path("/proc/self/autogroup")
_ASK_SESSION = """
import sys
from pathlib import Path
from workers.priority import stand_back
stand_back(frozenset(sys.argv[1:]))
print(Path("/proc/self/autogroup").read_text().split()[-1])
"""
_ASK_CHILD = f"""
import subprocess, sys
subprocess.run([sys.executable, "-c", {_ASK_SESSION!r}, *sys.argv[1:]], check=True)
"""


@pytest.mark.skipif(not _SESSION.exists(), reason="this kernel has no autogroup")
@pytest.mark.parametrize(
    ("queues", "behind"),
    [
        ("replies", 0),
        ("urgent alerts", 0),
        ("reports maintenance", 5),
        ("bulk", 19),
        ("receipts", 19),
    ],
)
def test_so_does_its_session_and_never_one_that_it_shares(queues: str, behind: int) -> None:
    """A session has a share of its own, whatever is asked for within."""

    def asked(script: str) -> int:
        words = [sys.executable, "-c", script, *queues.split()]
        output = subprocess.check_output(words, cwd=ROOT, text=True, start_new_session=True)
        return int(output)

    assert asked(_ASK_SESSION) == behind
    assert asked(_ASK_CHILD) == 0


class Busy:
    """A kernel that has no time for us at first."""

    def __init__(self, times: int) -> None:
        self.times, self.took = times, list[str]()

    def write_text(self, text: str) -> None:
        if self.times:
            self.times -= 1
            raise BlockingIOError
        self.took.append(text)


@pytest.mark.parametrize(("times", "took"), [(0, ["19"]), (2, ["19"]), (999, [])])
def test_it_retries_while_the_kernel_is_busy_and_works_all_the_same(
    monkeypatch: pytest.MonkeyPatch, times: int, took: list[str]
) -> None:
    busy = Busy(times)
    monkeypatch.setattr(priority, "_OWN_SESSION", busy)
    monkeypatch.setattr(priority.os, "getsid", lambda _: os.getpid())
    monkeypatch.setattr(priority.time, "sleep", lambda _: None)
    priority._session_stands_back(19)
    assert busy.took == took
