"""The servers that are measured, each as a process of its own on the served core."""

from __future__ import annotations

import contextlib
import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from config.settings import ROOT
from gateway.development.tether import tied
from tests.bench import cores

_PATIENCE = 150.0


@dataclass(frozen=True, slots=True)
class Server:
    address: tuple[str, int]
    pid: int
    log: Path

    def processes(self) -> dict[str, tuple[float, float]]:
        """Resident and proportional MB of the master and its workers."""
        master, *others = cores.family(self.pid)
        workers = [pid for pid in others if not _tracks_resources(pid)]
        named = {"master": master} | {f"worker {n}": pid for n, pid in enumerate(workers, 1)}
        return {name: cores.memory(pid) for name, pid in named.items()}


def _tracks_resources(pid: int) -> bool:
    """Whether it is multiprocessing's own helper, a small Python without our code."""
    return b"resource_tracker" in Path(f"/proc/{pid}/cmdline").read_bytes()


@contextmanager
def served(
    command: Sequence[str], env: Mapping[str, str], log: Path, core: int | None = cores.SERVED
) -> Iterator[Server]:
    """Runs one server on `core` until the block ends; `{port}` in its command is a free port."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    env = {**os.environ, **env, "PORT": str(port), "PYTHONDONTWRITEBYTECODE": "1"}
    words = [word.format(port=port) for word in command]
    with cores.on(core), log.open("ab") as text:
        process = subprocess.Popen(
            [sys.executable, "-m", *words], cwd=ROOT, env=env, stdout=text, stderr=text,
            stdin=subprocess.DEVNULL, start_new_session=True, preexec_fn=tied(signal.SIGTERM),
        )  # fmt: skip
    try:
        _wait(process, port, log)
        yield Server(("127.0.0.1", port), process.pid, log)
    finally:
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(15)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _wait(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    until = time.monotonic() + _PATIENCE
    while process.poll() is None and time.monotonic() < until:
        with contextlib.suppress(OSError, http.client.HTTPException):
            if _healthy(port):
                return
        time.sleep(0.05)
    raise RuntimeError(f"a server does not start; it says:\n{log.read_text()[-3000:]}")


def _healthy(port: int) -> bool:
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=3)
    with contextlib.closing(line):
        line.request("GET", "/health", headers={"Connection": "close"})
        return line.getresponse().status == 200


GATEWAY = ("gateway", "serve")
FLOOR = ("tests.bench.floor",)
# One core: the manual's (2 x cores) + 1.
MANUALS = (
    "gunicorn", "--workers", "3", "--bind", "127.0.0.1:{port}", "--log-level", "warning",
    "tests.bench.manuals:application()",
)  # fmt: skip
