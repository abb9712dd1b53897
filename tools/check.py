"""`make test`: every check on the real parts, several at a time, each shown whole when it ends.

The tests wait as much as they compute, so a few runs of pytest go on side by side, each with
servers of its own: one takes the next folder when it has ended another. The other checks are at the
head of the same queue; the tests that measure time (marked `alone`) run after all.
`check.py <pytest's words>` runs the requested tests by themselves. `check.py --quick`
(`make check`) runs what needs no server.

Parts that need a Debian package are installed if that needs no password. Otherwise their tests are
left out, and the summary says so plainly; with CI=true that is a failure.
"""

from __future__ import annotations

import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter, deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pure
from bootstrap import apt_install

ROOT = Path(__file__).resolve().parent.parent
BIN = ROOT / ".venv" / "bin"


def matching_paths(*patterns: str) -> list[str]:
    """The paths in the project that fit any of the patterns."""
    paths = (path for pattern in patterns for path in ROOT.glob(pattern))
    return sorted(str(path.relative_to(ROOT)) for path in paths)


STATIC: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ruff: style", ("ruff", "check", ".")),
    ("ruff: format", ("ruff", "format", "--check", "--quiet", ".")),
    ("import-linter: who may import whom", ("lint-imports", "--no-logo")),
    ("mypy: types", ("mypy",)),
)
PURE_HALVES = (
    ("tests/flows/*.py",),
    ("tests/flows/[a-z]*/", "tests/config", "tests/transcripts", "tests/test_docs.py"),
)
"""Patterns of paths: they take about as long."""
QUICK = (
    *(
        ("pytest: what is pure", ("pytest", *pure.WORDS, *matching_paths(*patterns)))
        for patterns in PURE_HALVES
    ),
    *STATIC,
)
"""Needs no server: for between two edits."""


FOLDERS = (
    "tests/gateway",
    "tests/browser/test_console_*.py",
    "tests",
    "tests/gateway/console",
    "tests/browser",
    "tests/e2e",
    "tests/faults",
    "tests/gateway/cli",
    "tests/workers",
    "tests/gateway/development",
    "tests/kannel",
    "tests/gateway/reports",
)
"""Each is one run of pytest, without what is another's; what takes longest begins first."""
AT_ONCE = 5
PROGRESS_SECONDS = 20.0
"""Seconds."""
SLOWEST = 10


@dataclass
class Outcome:
    """The results of finished checks."""

    failed: list[str] = field(default_factory=list)
    tests: Counter[str] = field(default_factory=Counter)
    slowest: list[tuple[float, str]] = field(default_factory=list)

    def add(self, title: str, code: int, output: str) -> None:
        """Notes how a check has ended."""
        if code:
            self.failed.append(title)
        self.tests += counted(output)
        self.slowest += timed(output)


@dataclass(frozen=True, slots=True)
class Part:
    """Something of Debian's that the tests with the marker `name` need.

    programs  any of them will do; the first one is the fastest, and is what `packages` bring
    """

    name: str
    programs: tuple[str, ...]
    packages: tuple[str, ...]

    def is_there(self) -> bool:
        return any(map(shutil.which, self.programs))

    def install(self) -> None:
        """Installs it if that needs no password; does nothing if the fastest program is there."""
        if not shutil.which(self.programs[0]):
            apt_install(list(self.packages))


PARTS = (
    Part("kannel", ("/usr/lib/kannel/test/fakesmsc",), ("kannel", "kannel-extras")),
    Part("chromium", ("chromium-headless-shell", "chromium"), ("chromium-headless-shell",)),
    Part("prometheus", ("prometheus",), ("prometheus",)),
    Part("nginx", ("/usr/sbin/nginx",), ("nginx-light",)),
)


def marked(name: str) -> list[Path]:
    """The files with a test that carries this marker."""
    mark = f"mark.{name}"
    files = ROOT.glob("tests/**/test_*.py")
    return [file for file in files if mark in file.read_text(encoding="utf-8")]


def command_of(words: Sequence[str]) -> list[str]:
    """The words of a command of .venv."""
    return [str(BIN / words[0]), *words[1:]]


def environment() -> dict[str, str]:
    """Ours, with bytecode kept: hundreds of processes would each compile the whole project."""
    inherited = {**os.environ}
    inherited.pop("PYTHONDONTWRITEBYTECODE", None)
    return {**inherited, "PYTHONPATH": str(ROOT)}


def step(title: str, words: Sequence[str]) -> int:
    """Runs one check by itself, in view."""
    print(f"\n=== {title}", flush=True)
    return subprocess.call(command_of(words), cwd=ROOT, env=environment())


def children_seconds() -> float:
    """Processor time of the processes that have ended and were waited for."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


class Lane:
    """A check beside others; its output waits in a file until it ends.

    number  no other that goes on at the same time has it
    """

    def __init__(self, number: int, title: str, words: Sequence[str], folder: str) -> None:
        self.number, self.title, self._log = number, title, Path(folder, str(number))
        self._began = time.monotonic()
        with self._log.open("wb") as log:
            self.process = subprocess.Popen(
                command_of(words),
                cwd=ROOT,
                env=environment(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )

    def has_ended(self) -> bool:
        """Whether it is over; notes then how much processor time it took."""
        before = children_seconds()
        ended = self.process.poll() is not None
        self.cpu_seconds = children_seconds() - before
        return ended

    @property
    def output(self) -> str:
        """Its output until now."""
        return self._log.read_text(encoding="utf-8", errors="replace")

    def progress(self) -> str:
        """Its title, and how many tests are done."""
        counts = re.findall(r"\[ *([0-9]+/[0-9]+)\]", self.output)
        return " ".join([self.title, *counts[-1:]])

    def end(self) -> str:
        """Shows what it said, and gives it."""
        took, output = time.monotonic() - self._began, self.output
        figures = f"{took:.0f} s, {self.cpu_seconds:.0f} s of processor"
        print(f"\n=== {self.title} ({figures})\n{output}", end="", flush=True)
        return output


def side_by_side(checks: Sequence[tuple[str, Sequence[str]]], outcome: Outcome) -> None:
    """Runs them in this order, AT_ONCE at the same time."""
    printed_at = time.monotonic()
    waiting, going = deque(checks), list[Lane]()
    with tempfile.TemporaryDirectory(prefix="khong-check-") as folder:
        try:
            while waiting or going:
                for number in set(range(AT_ONCE)) - {each.number for each in going}:
                    if waiting:
                        going.append(Lane(number, *waiting.popleft(), folder))
                time.sleep(0.2)
                for lane in [each for each in going if each.has_ended()]:
                    going.remove(lane)
                    outcome.add(lane.title, lane.process.returncode, lane.end())
                if going and time.monotonic() - printed_at > PROGRESS_SECONDS:
                    printed_at = time.monotonic()
                    left = f"; {len(waiting)} to begin" if waiting else ""
                    print(f"... {', '.join(each.progress() for each in going)}{left}", flush=True)
        finally:  # an interrupt was for them as well: they end their servers now
            for lane in going:
                lane.process.wait()


def counted(output: str) -> Counter[str]:
    """The figures of the last line of each pytest, errors as failures."""
    counts: Counter[str] = Counter()
    ends = re.findall(r"^=+ (.+) in [0-9.]+s\b.*=$", output, re.MULTILINE)
    for count, what in re.findall(r"([0-9]+) (passed|failed|skipped|error)", " ".join(ends)):
        counts["failed" if what == "error" else what] += int(count)
    return counts


def timed(output: str) -> list[tuple[float, str]]:
    """Seconds and name of what pytest's --durations shows."""
    lines = re.findall(r"^([0-9.]+)s ((?:call|setup|teardown) +tests/.+)$", output, re.MULTILINE)
    return [(float(seconds), " ".join(what.split())) for seconds, what in lines]


def words_for(folder: str) -> tuple[str, ...]:
    """What pytest is told for one of FOLDERS."""
    chosen = matching_paths(folder)
    others = [other for other in FOLDERS if other.startswith(f"{folder}/")]
    return (*chosen, *(f"--ignore-glob={other}" for other in others))


def checks() -> list[tuple[str, tuple[str, ...]]]:
    """Those that are no run of a folder's tests."""
    pythons = [
        (f"pytest: what is pure, on Python {version}", ("python", "tools/pure.py", version))
        for version in pure.others()
    ]
    return [*STATIC, *pythons]


def everything(left_out: Sequence[str]) -> Outcome:
    """All checks, without the tests of the parts `left_out`."""

    def tests(*marks: str) -> tuple[str, ...]:
        chosen = " and ".join([*marks, *(f"not {name}" for name in left_out)])
        options = ("-o", "console_output_style=count", f"--durations={SLOWEST}")
        return ("pytest", *options, "-m", chosen)

    outcome = Outcome()
    runs = [(f"pytest: {each}", (*tests("not alone"), *words_for(each))) for each in FOLDERS]
    side_by_side([*checks(), *runs], outcome)
    timing = sorted(str(file.relative_to(ROOT)) for file in marked("alone"))
    side_by_side([("pytest: what measures time", (*tests("alone"), *timing))], outcome)
    return outcome


def quick() -> int:
    """Style, format, contracts, types, and the tests that need no server."""
    outcome = Outcome()
    side_by_side(QUICK, outcome)
    if outcome.failed:
        print(f"\nFAILED: {'; '.join(outcome.failed)}", flush=True)
    return 1 if outcome.failed else 0


def main() -> int:
    """Runs every check; 1 if one fails."""
    if sys.argv[1:] == ["--quick"]:
        return quick()
    needed = [part for part in PARTS if marked(part.name)]
    for part in needed:
        part.install()
    missing = [part for part in needed if not part.is_there()]
    left_out = [part.name for part in missing]
    outcome: Outcome | None = None
    if sys.argv[1:]:
        chosen = ["-m", " and ".join(f"not {name}" for name in left_out)] if left_out else []
        asked = ("pytest", ("pytest", *chosen, *sys.argv[1:]))
        failed = [title for title, words in (*checks(), asked) if step(title, words)]
    else:
        began = time.monotonic()
        outcome = everything(left_out)
        failed = outcome.failed
        print(f"\n=== The slowest tests of {time.monotonic() - began:.0f} s")
        for seconds, what in sorted(outcome.slowest, reverse=True)[:SLOWEST]:
            print(f"{seconds:6.1f} s  {what}")
    if failed:
        print(f"\nFAILED: {'; '.join(failed)}", flush=True)
    if missing:
        packages = " ".join(package for part in missing for package in part.packages)
        print(f"\n!!! NOT TESTED, for want of Debian's packages: {', '.join(left_out)}")
        print(f"!!! Type    sudo apt install {packages}    and run make test again.", flush=True)
    if outcome is not None:
        counts = (f"{outcome.tests[what]} {what}" for what in ("passed", "failed", "skipped"))
        print(f"\n{', '.join(counts)}", flush=True)
    return 1 if failed or (missing and os.environ.get("CI") == "true") else 0


if __name__ == "__main__":
    sys.exit(main())
