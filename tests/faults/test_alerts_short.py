"""The fault run for alerts in short; `make faults` is the long one."""

from __future__ import annotations

from tests.faults.alerts_plan import KINDS, Plan
from tests.faults.alerts_run import fault_run, table

KILLED = (
    "bulk", "postgres", "alerts", "valkey", "another bulk", "gateway worker", "receipts",
)  # fmt: skip


def test_everybody_is_reached_once_whatever_is_killed() -> None:
    kinds = {kind.name: kind for kind in KINDS}
    kills = [kinds[name] for name in KILLED]
    outcome = fault_run(Plan(1_200, leaving=40, pause=0.7, kills=kills, seed=11, patience=400.0))
    verdict = outcome.verdict
    assert not outcome.wrong, table(outcome)
    assert dict(outcome.killed) == dict.fromkeys(KILLED, 1)
    assert verdict is not None
    # The carriers were as bad as they should be, and people did leave, or nothing was shown.
    assert all(verdict.answered[what] for what in ("throttled", "untaken", "refused", "told"))
    assert verdict.answered["together"]
    assert verdict.opted_out
    assert verdict.recipients + verdict.refused + verdict.opted_out + verdict.uncertain >= 1_200
