"""`make bench`: how fast the gateway answers, beside a floor and the way of the manuals."""

from __future__ import annotations

import argparse
import time
from dataclasses import replace

from tests.bench import report, run


def main() -> None:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--short", action="store_true", help="a small database, few rounds")
    parser.add_argument("--rounds", type=int)
    parser.add_argument("--seconds", type=float)
    typed = parser.parse_args()
    plan = run.SHORT if typed.short else run.FULL
    given = {name: getattr(typed, name) for name in ("rounds", "seconds") if getattr(typed, name)}
    begun = time.monotonic()
    say = lambda text: print(f"{time.monotonic() - begun:5.0f} s  {text}", flush=True)  # noqa: E731
    figures = run.measure(replace(plan, **given), say)
    print("\n" + report.page(figures, replace(plan, **given)))


if __name__ == "__main__":
    main()
