"""The client that MTs go out by, against a server that says exactly these bytes."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress

import pytest

from gateway.carriers.http import Answer, Client, Lost, NotSent

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


class Server:
    """Answers each request of a connection with the next of `said`; closes after the last one.

    said  by connection: what it says to its requests, each in pieces with a pause between them
    """

    def __init__(self, said: Sequence[Sequence[Sequence[bytes]]], pause: float) -> None:
        self.requests: list[bytes] = []
        self._said, self._pause = said, pause
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/mt"
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        for answers in self._said:
            with suppress(OSError), self._listener.accept()[0] as peer:
                for pieces in answers:
                    if not self._read(peer):
                        break
                    for n, piece in enumerate(pieces):
                        time.sleep(self._pause if n else 0.0)
                        peer.sendall(piece)

    def _read(self, peer: socket.socket) -> bool:
        data = b""
        while not data.endswith(b"body"):
            if not (more := peer.recv(65_536)):
                return False
            data += more
        self.requests.append(data)
        return True

    def close(self) -> None:
        self._listener.close()
        self._thread.join(3)


@contextmanager
def server(*said: Sequence[Sequence[bytes]], pause: float = 0.0) -> Iterator[Server]:
    it = Server(said, pause)
    try:
        yield it
    finally:
        it.close()


def post(it: Server, client: Client | None = None) -> Answer:
    return (client or Client(read=0.5)).post(it.url, b"body", {"X-To": "1"})


@pytest.mark.parametrize(
    ("pieces", "status", "body"),
    [
        ([OK], 200, b"ok"),
        ([OK[:9], OK[9:30], OK[30:]], 200, b"ok"),
        ([b"HTTP/1.1 100 Continue\r\n\r\n", OK], 200, b"ok"),
        ([b"HTTP/1.1 200\nContent-Length: 2\n\nok"], 200, b"ok"),
        ([b"HTTP/1.1 202 X\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n"], 202, b"ok"),
        ([b"HTTP/1.0 200 OK\r\n\r\nto the ", b"end"], 200, b"to the end"),
        ([b"HTTP/1.1 204 No Content\r\n\r\n"], 204, b""),
        ([b"HTTP/1.1 400 X\r\nContent-Length: 9\r\n\r\nhalf"], 400, b""),
        ([b"HTTP/1.1 400 X\r\nTransfer-Encoding: chunked\r\n\r\nZ\r\n"], 400, b""),
        ([OK + b"and more"], 200, b"ok"),
    ],
)
def test_an_answer_is_read_as_it_is_meant(
    pieces: Sequence[bytes], status: int, body: bytes
) -> None:
    with server([pieces], pause=0.02) as it:
        assert post(it) == Answer(status, body)
        assert len(it.requests) == 1


@pytest.mark.parametrize(
    "said", [b"", b"NOT HTTP\r\n\r\n", b"HTTP/1.1 2", b"HTTP/1.1 100 X\r\n\r\n"]
)
def test_what_is_no_answer_is_lost(said: bytes) -> None:
    with server([[said]]) as it, pytest.raises(Lost):
        post(it)


def test_an_answer_that_drips_has_the_time_of_one_answer() -> None:
    with server([[b"HTTP/1.1 200 OK\r\n", *[b"X: 1\r\n"] * 30]], pause=0.1) as it:
        began = time.monotonic()
        with pytest.raises(Lost):
            post(it)
        assert time.monotonic() - began < 1.0


def test_a_connection_is_kept() -> None:
    client = Client(read=0.5)
    with server([[OK], [OK]]) as it:
        assert [post(it, client).status for _ in range(2)] == [200, 200]


@pytest.mark.parametrize(
    "first",
    [
        OK,  # and then it closes without a word
        OK + b"HTTP/1.1 500 X\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok",
        b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok",
    ],
)
def test_a_connection_that_is_over_is_not_used_again(first: bytes) -> None:
    client = Client(read=0.5)
    with server([[first]], [[OK]]) as it:
        assert post(it, client).status == 200
        time.sleep(0.05)
        assert post(it, client) == Answer(200, b"ok")


def test_a_time_out_does_not_outlast_its_answer() -> None:
    client = Client(read=0.5)
    late = [OK[:20], OK[20:]]
    with server([late, late, late], pause=0.3) as it:
        assert [post(it, client).status for _ in range(3)] == [200, 200, 200]


@pytest.mark.parametrize("value", ["1\r\nX-Other: 2", "1\n", "\0", "số"])
def test_a_header_that_would_be_two_is_not_sent(value: str) -> None:
    with server() as it, pytest.raises(NotSent):
        Client().post(it.url, b"body", {"X-To": value})


@pytest.mark.parametrize("url", ["ftp://127.0.0.1/", "http://[::1", "http://127.0.0.1:99999/", "x"])
def test_a_url_that_leads_nowhere_is_not_sent(url: str) -> None:
    with pytest.raises(NotSent):
        Client().post(url, b"body", {})


def test_the_request_names_its_host_and_path() -> None:
    with server([[OK]]) as it:
        Client(read=0.5).post(f"{it.url}/a b?c=d#e", b"body", {"X-To": "1"})
        head = it.requests[0].decode()
    port = it.url.rpartition(":")[2].partition("/")[0]
    assert head.startswith("POST /mt/a%20b?c=d HTTP/1.1\r\n")
    assert f"\r\nHost: 127.0.0.1:{port}\r\n" in head
    assert head.endswith("\r\nX-To: 1\r\nContent-Length: 4\r\n\r\nbody")
