"""Keeps processes running: restarts those that die, prints their output, stops them all.

One thread and one loop: a child that asked to die with its parent dies with the *thread* that
made it. A supervisor that is killed takes its children along
(`gateway.development.tether`); a child that is killed takes along what it had started
itself, its process group.
"""

from __future__ import annotations

import contextlib
import os
import selectors
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import IO, TextIO

from config.settings import ROOT
from gateway.development.tether import tied

STEADY_SECONDS = 5.0
"""A process that lived this long is restarted at once; others wait longer each time."""
_PATIENCE_SECONDS = 10.0
_COLOURS = ("36", "33", "32", "35", "34", "31")


def procfile(path: Path) -> dict[str, str]:
    """Name -> command of each line."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return {name: command.strip() for name, _, command in (line.partition(":") for line in lines)}


def spawner(command: str, env: Mapping[str, str]) -> Callable[[], subprocess.Popen[bytes]]:
    """Starts a line of the Procfile with this very Python."""
    words = shlex.split(command)
    if words[0] == "python":
        words[0] = sys.executable
    return lambda: subprocess.Popen(
        words,
        cwd=ROOT,
        env={**env, "PYTHONUNBUFFERED": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
        preexec_fn=tied(signal.SIGKILL),
    )


@dataclass(slots=True)
class Part:
    """One process to keep; `spawn` starts it in a process group of its own.

    once    it is to run once: its end is stored in `status` and not followed by a restart
    server  others need it: it is stopped last
    """

    name: str
    spawn: Callable[[], subprocess.Popen[bytes]]
    stop: signal.Signals = signal.SIGTERM
    once: bool = False
    server: bool = False
    colour: str = ""
    process: subprocess.Popen[bytes] | None = None
    status: int | None = None
    started: float = 0.0
    restart_at: float = 0.0
    short_lives: int = 0
    rest: bytes = field(default=b"", repr=False)


class Supervisor:
    """`stopping` is set by SIGINT, SIGTERM and SIGHUP once `listen` was called."""

    def __init__(
        self,
        width: int = 10,
        output: TextIO | None = None,
        translate: Callable[[str], str] = str,
    ) -> None:
        self.parts: list[Part] = []
        self.stopping = False
        self.impatient = False
        self._width = width
        self._translate = translate
        self._output = output or sys.stdout
        self._selector = selectors.DefaultSelector()
        self._wake, self._waker = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        self._selector.register(self._wake, selectors.EVENT_READ)

    def listen(self) -> None:
        """Takes over the process's signals."""
        signal.set_wakeup_fd(self._waker, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self._asked_to_stop)

    def _asked_to_stop(self, *_: object) -> None:
        self.impatient = self.stopping
        self.stopping = True

    def say(self, text: str, name: str = "run", colour: str = "1") -> None:
        """Prints what the supervisor itself says."""
        self._print(self._translate(text), name, colour)

    def _print(self, text: str, name: str, colour: str) -> None:
        """Prints lines. If nobody reads them any more (`| head`), that is a request to stop."""
        try:
            prefix = f"{datetime.now().astimezone():%H:%M:%S} {name.ljust(self._width)} | "
            if self._output.isatty():
                prefix = f"\033[{colour}m{prefix}\033[0m"
            for line in text.splitlines():
                print(prefix + line, file=self._output, flush=True)
        except BrokenPipeError:
            # What is left in the buffer goes nowhere, without a complaint at the end.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            self.stopping = True

    def add(self, part: Part) -> Part:
        part.colour = part.colour or _COLOURS[len(self.parts) % len(_COLOURS)]
        self.parts.append(part)
        self._start(part)
        return part

    def wait(self, done: Callable[[], bool], seconds: float | None = None) -> bool:
        """Keeps everything going until `done()`; False if the time is up or somebody asked to
        stop."""
        until = None if seconds is None else time.monotonic() + seconds
        while not self.stopping:
            if done():
                return True
            if until is not None and time.monotonic() > until:
                return False
            self.turn(0.1)
        return False

    def keep(self) -> None:
        """Keeps everything going until a stop is asked for."""
        while not self.stopping:
            self.turn(1.0)

    def turn(self, seconds: float) -> None:
        """One turn of the loop: prints, notes the dead, starts them again when it is time."""
        due = [part.restart_at - time.monotonic() for part in self.parts if part.restart_at]
        for key, _ in self._selector.select(max(0.0, min([seconds, *due]))):
            if key.data is None:
                self._empty_wake()
            else:
                self._read(key.data, key.data.process.stdout)
        for part in self.parts:
            if part.process is not None and part.process.poll() is not None:
                self._died(part)
            elif part.restart_at and time.monotonic() >= part.restart_at and not self.stopping:
                self._start(part)

    def stop(self) -> None:
        """Stops all, and the servers that others need last. A second Ctrl-C kills."""
        for part in self.parts:
            part.restart_at = 0.0
        self._stop([part for part in self.parts if not part.server])
        self._stop([part for part in self.parts if part.server])

    def _stop(self, parts: list[Part]) -> None:
        living = [part for part in parts if part.process is not None]
        for part in living:
            with contextlib.suppress(ProcessLookupError):
                part.process.send_signal(part.stop)  # type: ignore[union-attr]
        until = time.monotonic() + _PATIENCE_SECONDS
        while any(part.process for part in living):
            if time.monotonic() > until or self.impatient:
                for part in living:
                    self._end_group(part.process)
            self.turn(0.1)

    def _start(self, part: Part) -> None:
        part.restart_at = 0.0
        part.started = time.monotonic()
        try:
            part.process = part.spawn()
        except OSError as error:
            self.say(f"can't be started: {error.strerror}", part.name, part.colour)
            self._later(part)
            return
        if part.process.stdout is not None:
            os.set_blocking(part.process.stdout.fileno(), False)
            self._selector.register(part.process.stdout, selectors.EVENT_READ, part)

    def _died(self, part: Part) -> None:
        process = part.process
        assert process is not None
        self._end_group(process)
        if process.stdout is not None:
            while self._read(part, process.stdout):
                pass
            self._forget(process.stdout)
            process.stdout.close()
        part.process, part.status, part.rest = None, process.returncode, b""
        if self.stopping or part.once:
            return
        self.say(f"ended ({_how(process.returncode)}); started again", part.name, part.colour)
        self._later(part)

    def _later(self, part: Part) -> None:
        steady = time.monotonic() - part.started >= STEADY_SECONDS
        part.short_lives = 0 if steady else part.short_lives + 1
        part.restart_at = time.monotonic() + min(5.0, 0.1 * 2 ** min(part.short_lives, 6))

    def _end_group(self, process: subprocess.Popen[bytes] | None) -> None:
        if process is not None:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(process.pid, signal.SIGKILL)

    def _read(self, part: Part, stream: IO[bytes]) -> bool:
        """Prints the whole lines that have come and keeps the rest; False if nothing came."""
        try:
            data = os.read(stream.fileno(), 1 << 16)
        except BlockingIOError:
            return False
        *lines, part.rest = (part.rest + data).split(b"\n")
        if not data:
            self._forget(stream)
            lines, part.rest = [line for line in [part.rest] if line], b""
        for line in lines:
            self._print(line.decode(errors="replace"), part.name, part.colour)
        return bool(data)

    def _forget(self, stream: IO[bytes]) -> None:
        with contextlib.suppress(KeyError):
            self._selector.unregister(stream)

    def _empty_wake(self) -> None:
        with contextlib.suppress(BlockingIOError):
            while os.read(self._wake, 512):
                pass


def _how(status: int) -> str:
    """An exit status in words."""
    if status >= 0:
        return f"status {status}"
    try:
        return f"by {signal.Signals(-status).name}"
    except ValueError:
        return f"by signal {-status}"
