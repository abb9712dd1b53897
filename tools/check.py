"""`make test`: every check on the real parts, several at a time, each shown whole when it ends.

The tests wait as much as they compute, so two lanes of them run side by side, each with servers of
its own, and the other checks beside their beginning; those that measure time (marked `alone`) run
after them. `check.py <pytest's words>` runs what is asked for in one lane.

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


SERVICES = ("tests/browser", "tests/e2e", "tests/faults", "tests/kannel")
LANES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("pytest: whole services", SERVICES),
    ("pytest: all else", ("tests", *(f"--ignore={path}" for path in SERVICES))),
)
SHOWN_EVERY = 20.0
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


def environment(lane: int = 0) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(HOUSE), "KHONG_LANE": str(lane)}


def step(title: str, words: Sequence[str]) -> int:
    print(f"\n=== {title}", flush=True)
    return subprocess.call(command_of(words), cwd=HOUSE, env=environment())


class Lane:
    """A check beside others; what it says is kept until it ends."""

    def __init__(self, number: int, title: str, words: Sequence[str], folder: str) -> None:
        self.title, self._log = title, Path(folder, str(number))
        self._began = time.monotonic()
        with self._log.open("wb") as said:
            self.process = subprocess.Popen(
                command_of(words),
                cwd=HOUSE,
                env=environment(number),
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=subprocess.STDOUT,
            )

    @property
    def said(self) -> str:
        return self._log.read_text(encoding="utf-8", errors="replace")

    def progress(self) -> str:
        counts = re.findall(r"\[ *([0-9]+/[0-9]+)\]", self.said)
        return " ".join([self.title, *counts[-1:]])

    def end(self) -> str:
        """Shows what it said, and gives it."""
        took, said = time.monotonic() - self._began, self.said
        print(f"\n=== {self.title} ({took:.0f} s)\n{said}", end="", flush=True)
        return said


def side_by_side(checks: Sequence[tuple[str, Sequence[str]]]) -> tuple[list[str], Counter[str]]:
    """Runs them at the same time; which of them failed, and what became of their tests."""
    failed, tests, shown = [], Counter[str](), time.monotonic()
    print(f"\n=== {', '.join(title for title, _ in checks)} ...", flush=True)
    with tempfile.TemporaryDirectory(prefix="khong-check-") as folder:
        going = [Lane(number, *check, folder) for number, check in enumerate(checks)]
        try:
            while going:
                time.sleep(0.2)
                for lane in [each for each in going if each.process.poll() is not None]:
                    going.remove(lane)
                    tests += counted(lane.end())
                    if lane.process.returncode:
                        failed.append(lane.title)
                if going and time.monotonic() - shown > SHOWN_EVERY:
                    shown = time.monotonic()
                    print(f"... {', '.join(each.progress() for each in going)}", flush=True)
        finally:  # an interrupt was for them as well: they end their servers now
            for lane in going:
                lane.process.wait()
    return failed, tests


def counted(said: str) -> Counter[str]:
    """The figures of pytest's last line, errors as failures."""
    counts: Counter[str] = Counter()
    last = re.findall(r"^=+ (.+) in [0-9.]+s\b.*=$", said, re.MULTILINE)[-1:]
    for count, what in re.findall(r"([0-9]+) (passed|failed|skipped|error)", "".join(last)):
        counts["failed" if what == "error" else what] += int(count)
    return counts


def everything(left_out: Sequence[str]) -> tuple[list[str], Counter[str]]:
    """All checks, without the tests of the parts `left_out`."""

    def tests(*marks: str) -> tuple[str, ...]:
        chosen = " and ".join([*marks, *(f"not {name}" for name in left_out)])
        return ("pytest", "-o", "console_output_style=count", "-m", chosen)

    lanes = [(title, (*tests("not alone"), *words)) for title, words in LANES]
    failed, counts = side_by_side([*lanes, *CHECKS])
    more_failed, more = side_by_side([("pytest: what measures time", tests("alone"))])
    return failed + more_failed, counts + more


def main() -> int:
    missing = [part for part in PARTS if needed(part) and not shutil.which(part.program)]
    missing = [
        part
        for part in missing
        if not (apt_install(list(part.packages)) and shutil.which(part.program))
    ]
    left_out = [part.name for part in missing]
    counts: Counter[str] | None = None
    if sys.argv[1:]:
        chosen = ["-m", " and ".join(f"not {name}" for name in left_out)] if left_out else []
        asked = ("pytest", ("pytest", *chosen, *sys.argv[1:]))
        failed = [title for title, words in (*CHECKS, asked) if step(title, words)]
    else:
        failed, counts = everything(left_out)
    if failed:
        print(f"\nFAILED: {'; '.join(failed)}", flush=True)
    if missing:
        packages = " ".join(package for part in missing for package in part.packages)
        print(f"\n!!! NOT TESTED, for want of Debian's packages: {', '.join(left_out)}")
        print(f"!!! Type    sudo apt install {packages}    and run make test again.", flush=True)
    if counts is not None:
        said = (f"{counts[what]} {what}" for what in ("passed", "failed", "skipped"))
        print(f"\n{', '.join(said)}", flush=True)
    return 1 if failed or (missing and os.environ.get("CI") == "true") else 0


if __name__ == "__main__":
    sys.exit(main())
