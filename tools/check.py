"""`make test`: every check on the real parts, each shown as it begins.

The tests mostly wait, so two lanes of them run side by side, each with servers of its own and shown
when it ends; those that measure time run after them, alone. `check.py <pytest's words>` runs what
is asked for in one lane.

Parts that need a Debian package are installed where that needs no password. Otherwise their
tests are left out, and the end says so loudly; with CI=true that is a failure.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bootstrap import apt_install

HOUSE = Path(__file__).resolve().parent.parent
BIN = HOUSE / ".venv" / "bin"

CHECKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ruff: style", ("ruff", "check", ".")),
    ("import-linter: who may import whom", ("lint-imports", "--no-logo")),
    ("mypy: types", ("mypy",)),
)


SCREENS = ("tests/browser", "tests/kannel", "tests/gateway/console")
TIMED = (
    "tests/bench",
    "tests/faults",
    "tests/workers/test_rates.py",
    "tests/workers/test_drain.py",
)
LANES = {
    "screens": SCREENS,
    "books": ("tests", *(f"--ignore={path}" for path in (*SCREENS, *TIMED))),
}
SHOWN_EVERY = 30.0
"""Seconds."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something of Debian's that the tests with the marker `name` need."""

    name: str
    program: str
    packages: tuple[str, ...]


PARTS = (
    Part("kannel", "/usr/sbin/bearerbox", ("kannel", "kannel-extras")),
    Part("chromium", "chromium", ("chromium",)),
)


def needed(part: Part) -> bool:
    """Whether any test carries the part's marker."""
    mark = f"mark.{part.name}"
    return any(mark in file.read_text(encoding="utf-8") for file in HOUSE.glob("tests/**/*.py"))


def command_of(words: Sequence[str]) -> list[str]:
    return [str(BIN / words[0]), *words[1:]]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(HOUSE), "PYTHONDONTWRITEBYTECODE": "1"}


def step(title: str, words: Sequence[str]) -> int:
    print(f"\n=== {title}", flush=True)
    return subprocess.call(command_of(words), cwd=HOUSE, env=environment())


class Lane:
    """A pytest of its own; what it says is kept until it ends."""

    def __init__(self, name: str, words: Sequence[str], log: Path) -> None:
        self.name, self._log, self._began = name, log, time.monotonic()
        with log.open("wb") as said:
            self.process = subprocess.Popen(
                command_of(["pytest", *words]),
                cwd=HOUSE,
                env=environment(),
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=subprocess.STDOUT,
            )

    @property
    def said(self) -> str:
        return self._log.read_text(encoding="utf-8", errors="replace")

    def progress(self) -> str:
        shares = re.findall(r"\[ *([0-9]+)%\]", self.said)
        return f"{self.name} {shares[-1] if shares else 0} %"

    def end(self) -> int:
        """Shows what it said; its status."""
        status = self.process.wait()
        took = time.monotonic() - self._began
        print(f"\n=== pytest: {self.name}, {took:.0f} s\n{self.said}", flush=True)
        return status


def side_by_side(lanes: Sequence[Lane]) -> list[str]:
    """The names of those that failed."""
    failed, going, shown = [], list(lanes), time.monotonic()
    while going:
        for lane in [lane for lane in going if lane.process.poll() is not None]:
            going.remove(lane)
            if lane.end():
                failed.append(lane.name)
        if going and time.monotonic() - shown > SHOWN_EVERY:
            shown = time.monotonic()
            print(f"... {', '.join(lane.progress() for lane in going)}", flush=True)
        time.sleep(0.5)
    return failed


def total(said: Sequence[str]) -> str:
    """What all lanes together did: `9,000 passed, 1 failed, 2 skipped`, without the comma."""
    counts: Counter[str] = Counter()
    for text in said:
        last = [line for line in text.splitlines() if re.search(r" in [0-9.]+s", line)][-1:]
        for count, what in re.findall(r"([0-9]+) (passed|failed|skipped|errors?)", "".join(last)):
            counts["failed" if what.startswith("error") else what] += int(count)
    return ", ".join(f"{counts[what]} {what}" for what in ("passed", "failed", "skipped"))


def tests(chosen: Sequence[str]) -> list[str]:
    """All of them; the names of the lanes that failed."""
    with tempfile.TemporaryDirectory(prefix="khong-check-") as folder:
        print(f"\n=== pytest: {' and '.join(LANES)}, side by side", flush=True)
        lanes = [Lane(name, [*words, *chosen], Path(folder, name)) for name, words in LANES.items()]
        try:
            failed = side_by_side(lanes)
        finally:
            for lane in lanes:
                lane.process.terminate()
        print("\n=== pytest: what measures time, alone", flush=True)
        timed = Lane("timed", [*TIMED, *chosen], Path(folder, "timed"))
        failed += side_by_side([timed])
        print(total([lane.said for lane in (*lanes, timed)]), flush=True)
    return failed


def main() -> int:
    failed = [title for title, command in CHECKS if step(title, command)]
    missing = [part for part in PARTS if needed(part) and not shutil.which(part.program)]
    missing = [
        part
        for part in missing
        if not (apt_install(list(part.packages)) and shutil.which(part.program))
    ]
    marks = " and ".join(f"not {part.name}" for part in missing)
    chosen = ["-m", marks] if marks else []
    if not sys.argv[1:]:
        failed += [f"pytest: {name}" for name in tests(chosen)]
    elif step("pytest", ("pytest", *chosen, *sys.argv[1:])):
        failed.append("pytest")
    if failed:
        print(f"\nFAILED: {'; '.join(failed)}", flush=True)
    if missing:
        names = ", ".join(part.name for part in missing)
        packages = " ".join(package for part in missing for package in part.packages)
        print(f"\n!!! NOT TESTED, for want of Debian's packages: {names}")
        print(f"!!! Type    sudo apt install {packages}    and run make test again.", flush=True)
    return 1 if failed or (missing and os.environ.get("CI") == "true") else 0


if __name__ == "__main__":
    sys.exit(main())
