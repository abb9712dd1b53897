"""The fault run in short; `make faults` is the long one."""

from __future__ import annotations

from tests.faults.killer import KINDS
from tests.faults.run import fault_run, table


def test_nothing_is_lost_or_done_twice_whatever_is_killed() -> None:
    outcome = fault_run(messages=240, senders=60, kills=1, seed=11)
    assert not outcome.wrong, table(outcome)
    assert {kind.name: 1 for kind in KINDS} == dict(outcome.killed)
    assert outcome.first.answered == outcome.later.answered == 240
    # Some attempts must have met a dead process, or nothing was shown.
    assert outcome.first.broken + outcome.first.away > 0
