"""Finds the processes of a running service, and kills them with SIGKILL.

Only descendants of the supervisor that the test itself has started are ever touched.
"""

from __future__ import annotations

import contextlib
import os
import random
import signal
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Process:
    pid: int
    parent: int
    command: str


@dataclass(frozen=True, slots=True)
class Kind:
    """A process by its parent (None: the supervisor) and words of its command line."""

    name: str
    words: str
    of: str | None = None


KINDS: Sequence[Kind] = (
    Kind("gateway master", "gateway serve"),
    Kind("gateway worker", "multiprocessing.spawn ", of="gateway master"),
    Kind("replies", "workers replies"),
    Kind("reports", "workers reports"),
    Kind("receipts", "workers receipts"),
    Kind("alerts", "workers urgent alerts"),
    Kind("bulk", "workers bulk"),
    Kind("dispatcher", "workers.dispatcher"),
    Kind("scheduler", "workers.scheduler"),
    Kind("valkey", "--unixsocket"),
    Kind("postgres", "postgres -D"),
    Kind("postgres backend", "postgres: khong khong", of="postgres"),
)
BY_NAME = {kind.name: kind for kind in KINDS}


def processes() -> list[Process]:
    """All that live now; zombies have no command line."""
    alive = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal():
            try:
                stat = (folder / "stat").read_text()
                command = (
                    (folder / "cmdline")
                    .read_bytes()
                    .replace(b"\0", b" ")
                    .decode("utf-8", "replace")
                )
            except OSError:
                continue
            parent = int(stat.rpartition(")")[2].split()[1])
            alive.append(Process(int(folder.name), parent, command))
    return alive


def descendants(ancestor: int) -> set[int]:
    """Every living process that it has started, and theirs."""
    every = processes()
    names: set[int] = set()
    more = {ancestor}
    while more:
        more = {each.pid for each in every if each.parent in more} - names
        names |= more
    return names


def kill_all(ancestor: int) -> None:
    """It, and all that it has started, at once. It is the first: it would start others again."""
    every = [ancestor, *descendants(ancestor)]
    for pid in every:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def alive(pids: set[int]) -> set[int]:
    return {each.pid for each in processes() if each.command} & pids


def find(kind: Kind, supervisor: int) -> list[Process]:
    """The living processes of this kind under the supervisor."""
    every = processes()
    parents = {supervisor}
    if kind.of is not None:
        parents = {each.pid for each in _among(every, BY_NAME[kind.of], {supervisor})}
    return _among(every, kind, parents)


def _among(every: Sequence[Process], kind: Kind, parents: set[int]) -> list[Process]:
    return [each for each in every if each.parent in parents and kind.words in each.command]


def kill(kind: Kind, supervisor: int, choice: random.Random, patience: float = 120.0) -> int | None:
    """Kills one of this kind, waiting until there is one; its id, or None if none came."""
    until = time.monotonic() + patience
    while time.monotonic() < until:
        living = find(kind, supervisor)
        if living:
            victim = choice.choice(living)
            try:
                os.kill(victim.pid, signal.SIGKILL)
            except ProcessLookupError:
                continue
            return victim.pid
        time.sleep(0.02)
    return None


def order(times: int, choice: random.Random) -> list[Kind]:
    """Every kind this many times, shuffled."""
    kinds = [kind for kind in KINDS for _ in range(times)]
    choice.shuffle(kinds)
    return kinds


def spread(
    kinds: Sequence[Kind],
    supervisor: int,
    choice: random.Random,
    reach: Callable[[float], None],
    killed: Callable[[Kind, int | None], None],
) -> None:
    """Kills them one after the other, evenly over the load.

    reach  gets a share of the load (0 to 1) and returns when that much is under way
    """
    for n, kind in enumerate(kinds):
        reach((n + choice.random()) / len(kinds))
        killed(kind, kill(kind, supervisor, choice))
