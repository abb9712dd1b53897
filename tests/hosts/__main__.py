"""`python -m tests.hosts`: the failures of hosts, one after the other, as a table.

Status 1 if anything was lost, went out twice, or took a person where none should be needed.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.e2e import nginx_site
from tests.hosts import failures, network, restore
from tests.hosts.deployment import NINE, SIX, Deployment, deployment
from tests.hosts.play import Failure, Play, Row

_COLUMNS = ("sent", "answered", "mts", "unsure", "lost", "twice")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.hosts", description=__doc__)
    parser.add_argument("which", nargs="*", help="words of the failures to play; all of them")
    parser.add_argument("--short", action="store_true", help="six hosts, and less of all")
    parser.add_argument("--loopback", action="store_true", help="as if namespaces were refused")
    parser.add_argument("--people", type=int, default=120, help="who get an alert in each")
    parser.add_argument("--messages", type=int, default=150, help="that come in, in each")
    parser.add_argument("--rate", type=int, default=6, help="MTs a second, of each of two carriers")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--log", type=Path, help="keep here what the service has written")
    given = parser.parse_args()
    if not Path(nginx_site.NGINX).exists():
        print("It needs nginx. Type    sudo apt install nginx-light faketime", file=sys.stderr)
        return 1
    if not given.loopback and not network.inside() and network.allowed():
        network.enter([sys.executable, "-m", "tests.hosts", *sys.argv[1:]])
    return _run(given)


def _run(given: argparse.Namespace) -> int:
    hosts = network.Namespaces() if network.inside() else network.Loopback()
    layout = SIX if given.short else NINE
    all_ = failures.SHORT if given.short else failures.FAILURES
    chosen = [
        each for each in all_ if not given.which or any(word in each.name for word in given.which)
    ]
    home = Path(tempfile.mkdtemp(prefix="khong-hosts-"))
    home.chmod(0o711)
    try:
        began = time.monotonic()
        with deployment(home, hosts, layout, given.rate) as it:
            _say(f"{', '.join(it.places)}: ready after {time.monotonic() - began:.0f} s")
            try:
                rows = _play(it, chosen, given)
            finally:
                if given.log:
                    given.log.write_text(it.written())
    finally:
        shutil.rmtree(home, ignore_errors=True)
    _say(table(rows))
    return 1 if any(row.wrong for row in rows) else 0


def _play(it: Deployment, chosen: Sequence[Failure], given: argparse.Namespace) -> list[Row]:
    play = Play(it, given.people, given.messages, _say)
    play.subscribe()
    rows = []
    for failure, chains in zip(chosen, play.chains(len(chosen), given.seed), strict=True):
        if why := failure.needs(it):
            _say(f"  {failure.name}: not played, {why}")
            continue
        rows.append(play.play(failure, chains))
        _display(rows[-1])
    if not given.short and (not given.which or any(word in restore.NAME for word in given.which)):
        rows.append(restore.play(play))
        _display(rows[-1])
    return rows


def _display(row: Row) -> None:
    _say(line(row))
    for sentence in row.wrong:
        _say(f"    WRONG: {sentence}")


def line(row: Row) -> str:
    counts = "".join(f"{getattr(row, name):9}" for name in _COLUMNS)
    return f"  {row.name:<40}{counts}{row.away:8.0f}  {', '.join(row.person) or 'nothing'}"


def table(rows: Sequence[Row]) -> str:
    head = "".join(f"{name:>9}" for name in _COLUMNS)
    lines = ["", f"  {'failure':<40}{head}{'seconds':>8}  a person", *map(line, rows), ""]
    wrong = [f"  FAILED: {row.name}: {sentence}" for row in rows for sentence in row.wrong]
    return "\n".join(lines + (wrong or ["  Nothing was lost, nothing went out twice."]))


def _say(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main())
