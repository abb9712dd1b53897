"""`python -m tests.faults`: the long fault run. Status 1 if anything was lost or done twice."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.faults.run import fault_run, table


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--messages", type=int, default=2000)
    parser.add_argument("--senders", type=int, default=500)
    parser.add_argument("--kills", type=int, default=5, help="of each kind of process")
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--log", type=Path, help="keep here what the service has written")
    given = parser.parse_args()
    print(f"{given.messages} messages of {given.senders} senders, seed {given.seed}", flush=True)
    outcome = fault_run(
        given.messages, given.senders, given.kills, given.seed, lambda line: print(line, flush=True)
    )
    if given.log:
        given.log.write_text(outcome.log)
    print(table(outcome), flush=True)
    return 1 if outcome.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
