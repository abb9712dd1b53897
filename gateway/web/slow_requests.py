"""A deadline for the bodies of requests: a thread of the server waits for no slow sender.

granian hands a request to one of its few threads before the body has come, and has no time-out for
it (its issue 728). A read can't be broken off from another thread. So a watchdog shuts the sender's
socket down, and the read ends with what has come.

The server does not say which socket a request came by. The watchdog takes all of that peer by which
nothing has been sent since the read began: the slow one is among them. The others are kept open
unused, or wait for an answer; their carrier comes again, and gets that answer.
"""

from __future__ import annotations

import contextlib
import io
import os
import socket
import struct
import threading
import time
from collections.abc import Iterator
from typing import BinaryIO, Final

from werkzeug.exceptions import ClientDisconnected

SECONDS: Final = 10.0
"""How long a read of at most `PIECE_BYTES` bytes may take."""
CROWDED_SECONDS: Final = 3.0
"""The same while half of the server's threads read: senders who come again each time they are cut
off would make every answer wait for `SECONDS`."""
PIECE_BYTES: Final = 1 << 16
_LOOK_SECONDS: Final = 1.0
_TICK_SECONDS: Final = 0.02
"""The kernel notes a sending in ticks of up to 10 ms: one just before the read may look later."""
# `tcpi_last_data_sent` of Linux's struct tcp_info: milliseconds.
_TCP_INFO_BYTES, _LAST_SENT_AT = 104, 44


class SlowRequests:
    """The reads of one server process, and its watchdog.

    threads  that the process answers with
    """

    def __init__(self, threads: int, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._many = max(2, threads // 2)
        self._reads: dict[int, tuple[float, str]] = {}
        self._watchdog: threading.Thread | None = None
        self._lock = threading.Lock()

    def read(self, stream: BinaryIO, size: int, peer: str) -> bytes:
        """Up to `size` bytes of what `peer` sends; less if it breaks off or is too slow."""
        thread = threading.get_ident()
        self._reads[thread] = (time.monotonic(), peer)
        if self._watchdog is None:
            self._start()
        try:
            return stream.read(size)
        finally:
            del self._reads[thread]

    def _start(self) -> None:
        """At the first read, since granian forks its workers before."""
        with self._lock:
            if self._watchdog is None:
                self._watchdog = threading.Thread(target=self._watch, name="slow", daemon=True)
                self._watchdog.start()

    def _watch(self) -> None:
        while True:
            time.sleep(_LOOK_SECONDS)
            now, reads = time.monotonic(), list(self._reads.values())
            most = self._seconds if len(reads) < self._many else CROWDED_SECONDS
            overdue = [(began, peer) for began, peer in reads if now - began > most]
            for peer in {peer for _, peer in overdue}:
                _cut(peer, now - max(began for began, whose in overdue if whose == peer))


def _cut(peer: str, quiet_seconds: float) -> None:
    """Shuts down the connections of `peer` by which nothing was sent for that long."""
    for one in _sockets_of(peer):
        with one, contextlib.suppress(OSError):
            info = one.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, _TCP_INFO_BYTES)
            (last_sent_ms,) = struct.unpack_from("=I", info, _LAST_SENT_AT)
            if last_sent_ms / 1000 >= quiet_seconds - _TICK_SECONDS:
                one.shutdown(socket.SHUT_RDWR)


def _sockets_of(peer: str) -> Iterator[socket.socket]:
    """This process's TCP connections to `peer`, as copies to be closed."""
    for name in os.listdir("/proc/self/fd"):
        one = _as_socket(int(name))
        if one is None:
            continue
        with contextlib.suppress(OSError):
            if one.family in (socket.AF_INET, socket.AF_INET6) and one.getpeername()[0] == peer:
                yield one
                continue
        one.close()


def _as_socket(descriptor: int) -> socket.socket | None:
    """A copy of the socket; None for any other kind of file, or one that is closed meanwhile."""
    copy = -1
    try:
        copy = os.dup(descriptor)
        return socket.socket(fileno=copy)
    except OSError:
        if copy >= 0:
            os.close(copy)
        return None


class Body(io.RawIOBase):
    """`wsgi.input` of a page. Each of its reads has the deadline.

    Raises ClientDisconnected if the request ends before its Content-Length.
    """

    def __init__(self, requests: SlowRequests, stream: BinaryIO, length: int | None, peer: str):
        self._requests, self._stream, self._peer = requests, stream, peer
        self._left = length

    def readable(self) -> bool:
        return True

    def readinto(self, into: bytearray | memoryview) -> int:  # type: ignore[override]
        size = min(len(into), PIECE_BYTES if self._left is None else self._left, PIECE_BYTES)
        piece = self._requests.read(self._stream, size, self._peer) if size else b""
        if len(piece) < size and self._left is not None:
            raise ClientDisconnected
        if self._left is not None:
            self._left -= len(piece)
        into[: len(piece)] = piece
        return len(piece)
