"""Assigns work to cores, and reads the kernel's counts (Linux, proc(5))."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from config.settings import ROOT
from gateway.development.tether import tied

_TICK = os.sysconf("SC_CLK_TCK")
_OURS = sorted(os.sched_getaffinity(0))
SERVED, LOADING = _OURS[0], _OURS[-1]
"""The core of server and database, and the load's; the same one where there is only one."""


@contextmanager
def on(core: int | None) -> Iterator[None]:
    """Processes started in the block stay on `core`; anywhere if that is None. This process goes
    back."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, before if core is None else {core})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


@contextmanager
def process(
    words: Sequence[str], env: Mapping[str, str], log: Path, core: int | None = None
) -> Iterator[int]:
    """Runs a module of ours with these words until the block ends; gives its process id."""
    with on(core), log.open("ab") as text:
        process = subprocess.Popen(
            [sys.executable, "-m", *words], cwd=ROOT, env={**os.environ, **env}, stdout=text,
            stderr=text, preexec_fn=tied(signal.SIGTERM), start_new_session=True,
        )  # fmt: skip
    try:
        yield process.pid
    finally:
        process.terminate()
        process.wait(60)


@dataclass(frozen=True, slots=True)
class Clock:
    """Seconds of one core since the machine started."""

    total: float
    idle: float
    stolen: float

    @classmethod
    def of(cls, core: int) -> Clock:
        """Waiting for a disk is idle time: the core could have done something."""
        lines = Path("/proc/stat").read_text().splitlines()
        fields = next(line for line in lines if line.startswith(f"cpu{core} ")).split()[1:9]
        user, nice, system, idle, waiting, irq, soft, stolen = (int(each) for each in fields)
        total = user + nice + system + idle + waiting + irq + soft + stolen
        return cls(total / _TICK, (idle + waiting) / _TICK, stolen / _TICK)


def busy(before: Clock, after: Clock) -> float:
    """The share of the time in which the core was not idle."""
    total = after.total - before.total
    return 1.0 - (after.idle - before.idle) / total if total else 0.0


def family(pid: int) -> list[int]:
    """A process and all its descendants."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            fields = _stat(int(entry.name))
            if fields:
                children.setdefault(int(fields[1]), []).append(int(entry.name))
    results = [pid]
    for each in results:
        results.extend(children.get(each, ()))
    return results


def cpu_seconds(pid: int) -> float:
    """User and system time of a process and its descendants, those that have ended included."""
    spent = 0
    for each in family(pid):
        fields = _stat(each)
        if fields:
            spent += sum(int(field) for field in fields[11:15])
    return spent / _TICK


def _stat(pid: int) -> list[str]:
    """Fields of /proc/<pid>/stat from the state (the third) on; none if it has ended."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []


def memory(pid: int) -> tuple[float, float]:
    """Resident and proportional size in MB; the latter shares out what processes share."""
    sizes = {"Rss": 0.0, "Pss": 0.0}
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        name, _, rest = line.partition(":")
        if name in sizes:
            sizes[name] = int(rest.split()[0]) / 1024
    return sizes["Rss"], sizes["Pss"]
