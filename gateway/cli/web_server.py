"""granian, with one listening socket that its workers inherit: on SIGHUP new workers start on the
code of now, and the old ones end once the new ones are ready. No connection is refused meanwhile,
and if the new code does not start, the old workers stay.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import socket
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import reduction
from pathlib import Path
from typing import Any, Final

from granian._granian import SocketHolder
from granian.net import SocketSpec  # type: ignore[attr-defined]
from granian.server.mp import MPServer

log = logging.getLogger(__name__)

READY: Final = "KHONG_WEB_READY"
"""The folder in which a worker that has loaded the application makes a pipe, named by its process
id. The master opens it to write: that asks the worker to accept no more connections."""
START_SECONDS: Final = 120.0
FIRST_BYTE_SECONDS: Final = 1.0
"""Seconds in which a request arrives on an accepted connection. When granian's worker is stopped,
it closes a connection of which it has read nothing."""


def is_ready() -> None:
    """Called in a worker that has loaded the application."""
    if folder := os.environ.get(READY):
        pipe = Path(folder) / str(os.getpid())
        os.mkfifo(pipe)
        threading.Thread(target=_leave, args=(pipe,), daemon=True).start()


def _leave(pipe: Path) -> None:
    """Waits until it is asked to, and accepts no more connections: a socket that nobody reaches
    takes the place of the listening one, which the other workers have too."""
    with pipe.open():
        pass
    nobodys = socket.socket(socket.AF_UNIX)
    nobodys.setblocking(False)
    nobodys.bind("")
    nobodys.listen()
    for each in list(Path("/proc/self/fd").iterdir()):
        with suppress(OSError):
            if os.path.samestat(os.fstat(int(each.name)), _listening[0]):
                os.dup2(nobodys.fileno(), int(each.name), inheritable=False)


_listening: list[os.stat_result] = []
"""In a worker: the identity of its listening socket."""


class _Socket:
    """The listening socket, for a worker that is spawned."""

    def __init__(self, holder: SocketHolder, backlog: int) -> None:
        self._holder, self._backlog = holder, backlog

    def __reduce__(self) -> tuple[Callable[[Any, int], SocketHolder], tuple[Any, int]]:
        return _taken, (reduction.DupFd(self._holder.get_fd()), self._backlog)


def _taken(duplicate: Any, backlog: int) -> SocketHolder:
    holder: Any = SocketHolder
    descriptor = duplicate.detach()
    _listening.append(os.fstat(descriptor))
    made: SocketHolder = holder(descriptor, False, backlog)
    return made


class WebServer(MPServer):
    """Workers are spawned, not forked: each loads the code that is there when it starts."""

    def serve(self, *given: Any, **named: Any) -> None:
        multiprocessing.set_start_method("spawn", force=True)
        with tempfile.TemporaryDirectory(prefix="khong-web-") as folder:
            os.environ[READY] = folder
            super().serve(*given, **named)

    def _init_shared_socket(self) -> None:
        spec = SocketSpec(self.bind_addr, self.bind_port, self.backlog)
        # A name of its own: what is dropped is closed.
        self._listening: Any = spec.build()
        shared: Any = _Socket(self._listening, self.backlog)
        self._ssp, self._shd, self._sso = None, shared, None

    def _reload(self, spawn_target: Any, target_loader: Any) -> None:
        self.reload_signal = False
        self.main_loop_interrupt.clear()
        for place in range(self.workers):
            fresh: Any = self._spawn_worker(place, spawn_target, target_loader)
            # Until it is ready nothing depends on it: if it ends, nothing replaces it.
            fresh.interrupt_by_parent = True
            fresh.start()
            if not _became_ready(fresh):
                log.error("the new code does not start: the old workers stay")
                fresh.kill()
                return
            fresh.interrupt_by_parent = False
            old: Any = self.wrks[place]
            self.wrks[place] = fresh
            self.respawned_wrks[place] = time.monotonic()
            _ask_to_leave(old)
            old.terminate()
            old.join(self.workers_kill_timeout)
            if old.is_alive():
                old.kill()
        pids = ", ".join(str(each.inner.pid) for each in self.wrks)
        log.info("new workers: %s", pids)


def _ask_to_leave(worker: Any) -> None:
    """Asks a worker to accept no connection from now on; one that has ended needs no asking."""
    with suppress(OSError):
        os.close(os.open(_pipe(worker), os.O_WRONLY | os.O_NONBLOCK))
        time.sleep(FIRST_BYTE_SECONDS)


def _pipe(worker: Any) -> Path:
    return Path(os.environ[READY]) / str(worker.inner.pid)


def _became_ready(worker: Any) -> bool:
    ready = _pipe(worker)
    until = time.monotonic() + START_SECONDS
    while not ready.exists():
        if not worker.is_alive() or time.monotonic() > until:
            return False
        time.sleep(0.05)
    return True
