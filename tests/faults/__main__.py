"""`python -m tests.faults [messages] [alerts] [restored]`: the long fault runs, all unless one is
named.

Status 1 if anything was lost or done twice.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.faults import alerts_run, restored
from tests.faults.alerts_plan import Plan
from tests.faults.run import fault_run, table

PEOPLE, RATE = 240, 40


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("which", nargs="*", choices=(*_RUNS, []), default=[])
    parser.add_argument("--messages", type=int, default=2000)
    parser.add_argument("--senders", type=int, default=500)
    parser.add_argument("--kills", type=int, default=5, help="of each kind of process")
    parser.add_argument("--recipients", type=int, default=100_000, help="of the alert")
    parser.add_argument("--pause", type=float, default=4.0, help="seconds between two kills")
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--log", type=Path, help="keep here what the service has written")
    given = parser.parse_args()
    which = given.which or list(_RUNS)
    return max(_RUNS[each](given) for each in which)


def _messages(given: argparse.Namespace) -> int:
    print(f"{given.messages} messages of {given.senders} senders, seed {given.seed}", flush=True)
    outcome = fault_run(given.messages, given.senders, given.kills, given.seed, _say)
    if given.log:
        given.log.write_text(outcome.log)
    print(table(outcome), flush=True)
    return 1 if outcome.wrong else 0


def _alerts(given: argparse.Namespace) -> int:
    print(f"an alert to {given.recipients} residents, seed {given.seed}", flush=True)
    plan = Plan(given.recipients, given.recipients // 100, given.pause, None, given.seed)
    outcome = alerts_run.fault_run(plan, _say)
    if given.log:
        given.log.with_suffix(".alerts").write_text(outcome.log)
    print(alerts_run.table(outcome), flush=True)
    return 1 if outcome.wrong else 0


def _restored(given: argparse.Namespace) -> int:
    print(f"an alert to {PEOPLE} residents, its database taken back in the middle", flush=True)
    return 1 if restored.run(PEOPLE, RATE, _say) else 0


def _say(line: str) -> None:
    print(line, flush=True)


_RUNS = {"messages": _messages, "alerts": _alerts, "restored": _restored}


if __name__ == "__main__":
    sys.exit(main())
