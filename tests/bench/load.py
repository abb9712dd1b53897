"""The load: one thread, one epoll, raw sockets. Light enough not to be measured itself."""

from __future__ import annotations

import re
import select
import socket
import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
_CLOSES = re.compile(rb"connection: *close", re.IGNORECASE)
_READ_SECONDS = 10.0


class Shot(NamedTuple):
    """One request, whole, and what its answer's body must hold."""

    request: bytes
    expected: bytes


@dataclass(frozen=True, slots=True)
class Volley:
    """The responses. `waits` in milliseconds, sorted; `wrong` shows the first wrong answers."""

    answers: int
    seconds: float
    waits: tuple[float, ...]
    wrong: tuple[bytes, ...]

    def percentile(self, share: float) -> float:
        return self.waits[min(len(self.waits) - 1, int(len(self.waits) * share))]


class Line:
    """One connection with at most one request under way."""

    __slots__ = ("begun", "received", "shot", "socket")

    def __init__(self, address: tuple[str, int]) -> None:
        self.socket = _connect(address)
        self.received = b""
        self.shot = Shot(b"", b"")
        self.begun = 0

    def send(self, shot: Shot) -> None:
        self.shot, self.received = shot, b""
        self.begun = time.perf_counter_ns()
        self.socket.sendall(shot.request)

    def whole(self) -> bool:
        """Whether the answer has come to its end."""
        head = self.received.find(b"\r\n\r\n")
        if head < 0:
            return False
        length = _LENGTH.search(self.received, 0, head)
        return length is not None and len(self.received) >= head + 4 + int(length[1])

    def right(self) -> bool:
        return self.received[8:10] == b" 2" and self.shot.expected in self.received


def _connect(address: tuple[str, int]) -> socket.socket:
    line = socket.create_connection(address, timeout=_READ_SECONDS)
    line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return line


def fire(
    address: tuple[str, int], shots: Iterable[Shot], connections: int, seconds: float
) -> Volley:
    """Keeps every connection busy until `shots` or `seconds` are used up.

    Raises RuntimeError if the server stops answering.
    """
    magazine = iter(shots)
    lines: dict[int, Line] = {}
    poll = select.epoll()
    waits: list[int] = []
    wrong: list[bytes] = []
    begun = time.perf_counter()
    ends = begun + seconds
    try:
        for shot, _ in zip(magazine, range(connections), strict=False):
            line = Line(address)
            lines[line.socket.fileno()] = line
            poll.register(line.socket, select.EPOLLIN)
            line.send(shot)
        under_way = len(lines)
        while under_way:
            events = poll.poll(_READ_SECONDS)
            if not events:
                raise RuntimeError("the server under load has stopped answering")
            now = time.perf_counter()
            for number, _ in events:
                line = lines[number]
                data = line.socket.recv(65536)
                line.received += data
                if not line.whole():
                    if data:
                        continue
                    raise RuntimeError("the server under load hung up")
                waits.append(time.perf_counter_ns() - line.begun)
                if not line.right() and len(wrong) < 3:
                    wrong.append(line.received)
                if _CLOSES.search(line.received, 0, 400):
                    line = _repeat(poll, lines, number, address)
                following = next(magazine, None) if now < ends else None
                if following is None:
                    poll.unregister(line.socket)
                    under_way -= 1
                else:
                    line.send(following)
    finally:
        poll.close()
        for line in lines.values():
            line.socket.close()
    passed = time.perf_counter() - begun
    waits.sort()
    return Volley(len(waits), passed, tuple(wait / 1e6 for wait in waits), tuple(wrong))


def _repeat(
    poll: select.epoll, lines: dict[int, Line], number: int, address: tuple[str, int]
) -> Line:
    """A fresh connection in place of one that the server closes."""
    poll.unregister(number)
    lines.pop(number).socket.close()
    line = Line(address)
    lines[line.socket.fileno()] = line
    poll.register(line.socket, select.EPOLLIN)
    return line
