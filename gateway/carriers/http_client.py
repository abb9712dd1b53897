"""MTs under way to carriers, many at a time in one thread, over kept connections (libcurl's multi).

The one thing that matters after a failure is whether the carrier may have the message: `NotSent`
means that it certainly does not, `Lost` that it is unknown. So libcurl must never repeat a
request by itself: on a kept connection that is closed without an answer it would, if it could read
the body once more (`Curl_retry_request`). It gets the body from a reader that can't go back. And it
looks but once a second whether the connections that it keeps are still open: we look each time.
"""

from __future__ import annotations

import io
import os
import select
import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final
from urllib.parse import quote, urlsplit

import certifi
import pycurl

from gateway.carriers.contract import Answer, Post

MAX_ANSWER_BYTES: Final = 65_536
"""Bytes of an answer that are read."""
CONNECT_SECONDS: Final = 3.0
_PATH: Final = "/%:@!$&'()*+,;=~-._?"
_LIBCURL_LOOK_SECONDS: Final = 1.1
"""Seconds until libcurl has discarded the closed ones among its kept connections."""
_PAUSE_SECONDS: Final = 0.005
"""Seconds between two checks, while libcurl has no socket to wait for (it resolves an address)."""


class NotSent(Exception):
    """The request never left."""


class Lost(Exception):
    """It may have left, and no answer came."""


Outcome = Answer | NotSent | Lost


@dataclass(slots=True)
class _OpenRequest:
    """One request under way."""

    tag: Any
    keep: bool
    began: float
    ends: float
    lines: list[bytes] = field(default_factory=list)
    parts: list[bytes] = field(default_factory=list)
    size: int = 0

    def write(self, part: bytes) -> int | None:
        self.parts.append(part)
        self.size += len(part)
        return 0 if self.size > MAX_ANSWER_BYTES else None  # 0: libcurl ends it here


@dataclass(frozen=True, slots=True)
class CompletedRequest:
    """The outcome of a request, known by the `tag` that it began with; `took` in seconds."""

    tag: Any
    outcome: Outcome
    took: float


class HttpClient:
    """Requests under way; for one thread. `size` connections are kept."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._multi = _multi(size)
        self._handles: list[pycurl.Curl] = []
        self._begun: dict[pycurl.Curl, _OpenRequest] = {}
        self._under: dict[pycurl.Curl, _OpenRequest] = {}
        self._back: list[CompletedRequest] = []
        self._idle: set[int] = set()
        self._afresh_until = 0.0
        self._looked = 0.0

    def __len__(self) -> int:
        """How many have begun and were not returned yet."""
        return len(self._begun) + len(self._under) + len(self._back)

    def begin(self, tag: Any, post: Post, seconds: float) -> None:
        """Sends it with the next `wait`, once; `seconds` is the time that it has for its answer,
        connecting included."""
        try:
            url, lines = _url(post.url), _lines(post.headers)
        except ValueError as error:
            self._back.append(CompletedRequest(tag, NotSent(type(error).__name__), 0.0))
            return
        curl = self._handles.pop() if self._handles else _handle()
        # Nothing stops libcurl from sending one again that has no body to be read.
        keep = post.keep and bool(post.body)
        now = time.monotonic()
        under = _OpenRequest(tag, keep, now, now + seconds)
        curl.setopt(pycurl.URL, url)
        curl.setopt(pycurl.HTTPHEADER, lines)
        curl.setopt(pycurl.POSTFIELDSIZE, len(post.body))
        curl.setopt(pycurl.READFUNCTION, io.BytesIO(post.body).read)
        curl.setopt(pycurl.WRITEFUNCTION, under.write)
        curl.setopt(pycurl.HEADERFUNCTION, under.lines.append)
        curl.setopt(pycurl.FORBID_REUSE, int(not keep))
        self._begun[curl] = under

    def wait(self, seconds: float) -> list[CompletedRequest]:
        """Finished requests; waits this long for the first one."""
        until = time.monotonic() + seconds
        while True:
            self._turn()
            back, self._back = self._back, []
            left = until - time.monotonic()
            if back or left <= 0 or not self._under:
                return back
            if self._multi.select(min(left, self._soon())) < 0:
                time.sleep(min(left, _PAUSE_SECONDS))

    def _soon(self) -> float:
        """Seconds until libcurl needs a turn by itself, or a request's time is over."""
        wanted = self._multi.timeout()
        first = min(under.ends for under in self._under.values()) - time.monotonic()
        return max(0.0, min(first, wanted / 1e3 if wanted >= 0 else 1.0))

    def _turn(self) -> None:
        begun, self._begun = self._begun, {}
        if begun:
            afresh = self._afresh()
            for curl, under in begun.items():
                curl.setopt(pycurl.FRESH_CONNECT, int(afresh or not under.keep))
                self._multi.add_handle(curl)
                self._under[curl] = under
        if not self._under:
            return
        self._multi.perform()
        more = 1
        while more:
            more, well, badly = self._multi.info_read()
            for curl in well:
                self._end(curl, 0)
            for curl, failed, _ in badly:
                self._end(curl, failed)
        # Only now: who looks late finds the answers that came in time.
        self._looked = time.monotonic()
        for curl in [curl for curl, under in self._under.items() if under.ends <= self._looked]:
            self._end(curl, pycurl.E_OPERATION_TIMEDOUT)

    def _afresh(self) -> bool:
        """Whether one of the idle connections may be closed, so that none may be used: libcurl
        takes any."""
        look = select.poll()
        read_fds, write_fds, _ = self._multi.fdset()
        for descriptor in self._idle.difference(read_fds, write_fds):
            look.register(descriptor, select.POLLIN)
        for descriptor, events in look.poll(0):
            self._idle.discard(descriptor)
            if not events & select.POLLNVAL:  # else libcurl has closed it itself
                self._afresh_until = time.monotonic() + _LIBCURL_LOOK_SECONDS
        return time.monotonic() < self._afresh_until

    def _end(self, curl: pycurl.Curl, failed: int) -> None:
        under = self._under.pop(curl)
        has = curl.getinfo(pycurl.ACTIVESOCKET)  # the multi must still have it
        self._multi.remove_handle(curl)
        # Until we looked the last time: what came while we did other things is not the carrier's.
        took = max(0.0, self._looked - under.began)
        self._back.append(CompletedRequest(under.tag, _outcome(curl, under, failed), took))
        self._handles.append(curl)
        if has >= 0 and under.keep:
            self._idle.add(has)

    def drop(self) -> None:
        """Breaks off the requests under way: nobody will get their outcomes."""
        self._begun.clear()
        self._under.clear()
        self._back.clear()
        self._handles.clear()
        self._idle.clear()
        before, self._multi = self._multi, _multi(self._size)
        before.close()


def post(post: Post, seconds: float) -> Answer:
    """One request, over a connection of its own. Raises `NotSent`, `Lost`."""
    client = HttpClient(1)
    client.begin(None, post, seconds)
    while not (back := client.wait(seconds)):
        pass
    outcome = back[0].outcome
    if isinstance(outcome, Exception):
        raise outcome
    return outcome


def _multi(size: int) -> pycurl.CurlMulti:
    multi = pycurl.CurlMulti()
    multi.setopt(pycurl.M_MAXCONNECTS, size)
    return multi


def _handle() -> pycurl.Curl:
    curl = pycurl.Curl()
    for option, value in {
        pycurl.POST: 1,
        pycurl.NOSIGNAL: 1,
        pycurl.USERAGENT: "5khong",
        pycurl.NOPROXY: "*",  # whatever the environment says of one
        pycurl.PROTOCOLS: pycurl.PROTO_HTTP | pycurl.PROTO_HTTPS,
        pycurl.HTTP_VERSION: pycurl.CURL_HTTP_VERSION_1_1,
        pycurl.CONNECTTIMEOUT_MS: int(CONNECT_SECONDS * 1e3),
        pycurl.CAINFO: _authorities(),
    }.items():
        curl.setopt(option, value)
    return curl


@lru_cache(64)
def _url(url: str) -> str:
    """The URL as a request can have it. Raises ValueError for one that leads to no server."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("no URL of a server")
    _ = parts.port  # raises
    if not parts.netloc.isascii():
        raise ValueError("a host that is not written in ASCII")
    path = quote(parts.path or "/", safe=_PATH)
    query = f"?{quote(parts.query, safe=_PATH + '/')}" if parts.query else ""
    return f"{parts.scheme}://{parts.netloc}{path}{query}"


def _lines(headers: Mapping[str, str]) -> list[str]:
    """Raises ValueError for a header that would become two, or none."""
    lines = [f"{name}: {value}" for name, value in headers.items()]
    together = "".join(lines)
    if not together.isascii() or any(sign in together for sign in "\r\n\0"):
        raise ValueError("a header holds what can't stand in one")
    return [*lines, "Expect:"]  # libcurl's own is left out: carriers don't know it


# libcurl's own words name addresses, and would be counted one by one.
_WORDS: Final[Mapping[int, str]] = {
    pycurl.E_COULDNT_RESOLVE_HOST: "its address is unknown",
    pycurl.E_COULDNT_CONNECT: "it takes no connection",
    pycurl.E_OPERATION_TIMEDOUT: "time-out",
    pycurl.E_SSL_CONNECT_ERROR: "no TLS",
    pycurl.E_PEER_FAILED_VERIFICATION: "its certificate is not its own",
    pycurl.E_GOT_NOTHING: "closed",
    pycurl.E_SEND_ERROR: "closed",
    pycurl.E_RECV_ERROR: "closed",
    pycurl.E_SEND_FAIL_REWIND: "closed",
}


def _outcome(curl: pycurl.Curl, under: _OpenRequest, failed: int) -> Outcome:
    status = curl.getinfo(pycurl.RESPONSE_CODE)
    if not failed:
        return Answer(status, b"".join(under.parts), under.lines)
    if under.size > MAX_ANSWER_BYTES:
        return Answer(status, b"".join(under.parts)[:MAX_ANSWER_BYTES], under.lines)
    # A yes may have gone on to say no.
    if status >= (200 if under.parts else 300):
        return Answer(status, b"", under.lines)
    error = _WORDS.get(failed, f"curl {failed}")
    return Lost(error) if curl.getinfo(pycurl.REQUEST_SIZE) else NotSent(error)


@lru_cache(1)
def _authorities() -> str:
    """The trusted certificates: the machine's, or those that SSL_CERT_FILE names; else
    certifi's."""
    cafile = ssl.get_default_verify_paths().cafile
    return cafile if cafile and os.path.exists(cafile) else certifi.where()
