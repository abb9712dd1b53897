"""The interface of an embedded server for the supervisor and the tests."""

from __future__ import annotations

import hashlib
import os
import signal
import stat
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from gateway.development.tether import tied

SOCKET_PATH_BYTES = 107
"""unix(7): sun_path is 108 bytes with its closing NUL."""


class Unavailable(Exception):
    """No such server can be started here; the text says what to type."""


@dataclass(frozen=True, slots=True)
class EmbeddedServer:
    """A server in the foreground.

    command  runs it until `stop` is sent
    url      where it is, for clients
    reclaim  to be called before each start: ends or removes what an earlier run left
    ready    whether it serves; never raises; may finish its setting-up on the first success
    log      file that takes what it says
    """

    name: str
    command: Sequence[str]
    url: str
    stop: signal.Signals
    reclaim: Callable[[], None]
    ready: Callable[[], bool]
    log: Path
    env: Mapping[str, str] = field(default_factory=dict)

    def spawn(self) -> subprocess.Popen[bytes]:
        """Starts it as a child that stops with this process, in a group of its own."""
        self.reclaim()
        with self.log.open("ab") as log:
            return subprocess.Popen(
                self.command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env={**os.environ, **self.env},
                start_new_session=True,
                preexec_fn=tied(self.stop),
            )


@contextmanager
def running_process(command: Sequence[str], log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Runs a PostgreSQL for the length of a `with` block; it stops with this process."""
    with log.open("ab") as out:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            cwd="/",
            preexec_fn=tied(signal.SIGINT),
        )
    try:
        yield process
    finally:
        process.send_signal(signal.SIGINT)
        process.wait()


@contextmanager
def running(server: EmbeddedServer, patience: float = 30) -> Iterator[str]:
    """Runs a server for the length of a `with` block; gives its URL."""
    process = server.spawn()
    try:
        until = time.monotonic() + patience
        while not server.ready():
            if process.poll() is not None or time.monotonic() > until:
                output = server.log.read_text(errors="replace")[-2000:]
                raise Unavailable(f"{server.name} does not start; it says:\n{output}")
            time.sleep(0.05)
        yield server.url
    finally:
        process.send_signal(server.stop)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def socket_folder(home: Path, socket_name: str) -> Path:
    """The folder for the socket: `home`, or a private folder of /tmp if that is too deep.

    The folder in /tmp has a name derived from `home`, so that it is found again; one that somebody
    else made there first is not used.
    """
    wanted = home / "sockets"
    if len(os.fsencode(wanted / socket_name)) <= SOCKET_PATH_BYTES:
        wanted.mkdir(parents=True, exist_ok=True)
        return wanted
    mark = hashlib.sha256(os.fsencode(home)).hexdigest()[:12]
    short = Path("/tmp") / f"khong-{os.geteuid()}-{mark}"
    try:
        short.mkdir(mode=0o700)
    except FileExistsError:
        info = short.lstat()
        if not stat.S_ISDIR(info.st_mode) or info.st_uid != os.geteuid():
            short = Path(tempfile.mkdtemp(prefix="khong-", dir="/tmp"))
    folder = short / "sockets"
    folder.mkdir(exist_ok=True)
    return folder
