"""Who gives way to whom on a busy machine."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from config.settings import HOUSE

_ASK = """
import os, sys
from workers.__main__ import _stand_back
_stand_back(frozenset(sys.argv[1:]))
print(os.getpriority(os.PRIO_PROCESS, 0), os.sched_getscheduler(0))
"""


@pytest.mark.parametrize(
    ("queues", "behind", "policy"),
    [
        ("replies", 0, os.SCHED_OTHER),
        ("urgent alerts", 0, os.SCHED_OTHER),
        ("urgent bulk", 0, os.SCHED_OTHER),
        ("reports care", 5, os.SCHED_OTHER),
        ("bulk", 5, os.SCHED_IDLE),
        ("receipts", 5, os.SCHED_IDLE),
    ],
)
def test_what_nobody_waits_for_stands_back(queues: str, behind: int, policy: int) -> None:
    words = [sys.executable, "-c", _ASK, *queues.split()]
    said = subprocess.check_output(words, cwd=HOUSE, text=True).split()
    now = os.getpriority(os.PRIO_PROCESS, 0)
    assert list(map(int, said)) == [min(19, now + behind), policy]
