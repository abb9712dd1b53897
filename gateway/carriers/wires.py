"""HTTP/1.1 to one carrier, a request at a time over connections that stay open.

Bytes are written and read here, answers are parsed by llhttp (`httptools`): a request costs an
eighth of what it does through a client for everything (README, "Speed").
"""

from __future__ import annotations

import select
import socket
import ssl
import time
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from typing import Final
from urllib.parse import quote, urlsplit

import httptools

MAX_ANSWER: Final = 65_536

_CHUNK: Final = 65_536
_ASIDE: Final = 200
"""Statuses below it are no answer yet (RFC 9110, 15.2)."""
_TARGET: Final = "/?%:;@&=+$,!~*'()[]"
_ALWAYS: Final = {"User-Agent": "khong", "Accept-Encoding": "identity"}


class NotSent(Exception):
    """The request did not reach the carrier: no connection."""


class Lost(Exception):
    """The request left and no answer came: the carrier may or may not have it."""


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    body: bytes


@dataclass(frozen=True, slots=True)
class Place:
    """Where a URL leads; `host` as it stands in the request."""

    secure: bool
    address: tuple[str, int]
    host: str
    target: str


@lru_cache(64)
def place_of(url: str) -> Place:
    """Raises ValueError."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("no URL of a server")
    secure = parts.scheme == "https"
    port = parts.port or (443 if secure else 80)
    name = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    host = name if port == (443 if secure else 80) else f"{name}:{port}"
    target = parts.path or "/"
    if parts.query:
        target = f"{target}?{parts.query}"
    return Place(secure, (parts.hostname, port), host, quote(target, safe=_TARGET))


def written(place: Place, body: bytes, headers: dict[str, str]) -> bytes:
    """A POST as it goes out. Raises ValueError for a header that can't stand in one."""
    all_ = _ALWAYS | {"Host": place.host} | headers
    lines = "".join([f"{name}: {value}\r\n" for name, value in all_.items()])
    if lines.count("\n") != len(all_) or lines.count("\r") != len(all_) or "\0" in lines:
        raise ValueError("a header holds the end of a line")
    head = f"POST {place.target} HTTP/1.1\r\n{lines}"
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode("latin-1") + body


class _Reading:
    """One answer as it comes in: what the parser calls.

    complete  nothing more is awaited; `framed`: where it ends was said in its head
    keep      whether the connection can be used again
    """

    __slots__ = ("_parser", "body", "complete", "framed", "keep", "status")

    def __init__(self) -> None:
        self.status = 0
        self.body = b""
        self.complete = self.framed = self.keep = False
        self._parser = httptools.HttpResponseParser(self)
        # What carriers send is read as it is meant, as far as that can be told.
        self._parser.set_dangerous_leniencies(
            lenient_headers=True, lenient_version=True, lenient_optional_cr_before_lf=True
        )

    def feed(self, data: bytes) -> None:
        """Raises `Lost` for what is no answer."""
        try:
            self._parser.feed_data(data)
        except (httptools.HttpParserError, httptools.HttpParserUpgrade) as error:
            if not self.status:
                raise Lost(type(error).__name__) from None
            self.broken()

    def broken(self) -> None:
        """It breaks off: its status came, and says enough."""
        self.keep = False
        if not self.complete:
            self.body, self.complete = b"", True

    def on_message_begin(self) -> None:
        if self.status:
            self.keep = False  # an answer to what nobody asked

    def on_header(self, name: bytes, value: bytes) -> None:
        if name.lower() in (b"content-length", b"transfer-encoding"):
            self.framed = True

    def on_headers_complete(self) -> None:
        status = self._parser.get_status_code()
        if not self.status and status >= _ASIDE:
            self.status = status
            self.keep = self._parser.should_keep_alive()

    def on_body(self, data: bytes) -> None:
        if not self.complete:
            self.body += data

    def on_message_complete(self) -> None:
        if self.status:
            self.complete = True


class Connection:
    """One connection to a carrier, used by one thread at a time.

    reusable  whether another request may go over it
    """

    def __init__(
        self, place: Place, tls: ssl.SSLContext | None, connect: float, read: float
    ) -> None:
        """Raises `NotSent`."""
        self.reusable = False
        self._read = read
        try:
            self._socket = socket.create_connection(place.address, connect)
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if tls is not None:
                self._socket = tls.wrap_socket(self._socket, server_hostname=place.address[0])
        except (OSError, ValueError, OverflowError) as error:
            raise NotSent(type(error).__name__) from None
        self._look = select.poll()
        self._look.register(self._socket, select.POLLIN)

    def dropped(self) -> bool:
        """Whether the carrier has closed it, or says what nobody asked."""
        return bool(self._look.poll(0))

    def exchange(self, request: bytes) -> Answer:
        """Raises `Lost`, and then the connection is closed."""
        try:
            reading = self._exchange(request)
        except BaseException:
            self.close()
            raise
        self.reusable = reading.keep
        if not reading.keep:
            self.close()
        return Answer(reading.status, reading.body[:MAX_ANSWER])

    def _exchange(self, request: bytes) -> _Reading:
        reading = _Reading()
        until = time.monotonic() + self._read
        try:
            if self._socket.gettimeout() != self._read:
                self._socket.settimeout(self._read)
            self._socket.sendall(request)
            while data := self._socket.recv(_CHUNK):
                reading.feed(data)
                if reading.complete:
                    return reading
                if len(reading.body) >= MAX_ANSWER:
                    break  # whatever follows is not read only to keep a connection
                self._socket.settimeout(max(until - time.monotonic(), 0.001))
        except OSError as error:
            if not reading.status:
                raise Lost(type(error).__name__) from None
            reading.broken()
        if not reading.status:
            raise Lost("closed without an answer")
        reading.keep = False
        if reading.framed and len(reading.body) < MAX_ANSWER:
            reading.broken()
        return reading

    def close(self) -> None:
        with suppress(OSError):
            self._socket.close()

    def __del__(self) -> None:
        if hasattr(self, "_look"):  # else it never came about
            self.close()
