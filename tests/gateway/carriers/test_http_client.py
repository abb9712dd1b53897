"""The HTTP client that sends MTs, against a server that answers with exactly these bytes."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress

import pytest

from gateway.carriers.contract import Answer, Post
from gateway.carriers.http_client import HttpClient, Lost, NotSent, Outcome

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


PATIENCE = 20.0


class Server:
    """Answers each request of a connection with the next of `said`; closes after the last one.

    said  by connection: what it says to its requests, each in pieces with a pause between them
    """

    def __init__(
        self,
        answers: Sequence[Sequence[Sequence[bytes]]],
        pause: float | None,
        threads: bool,
        empty: bool,
    ) -> None:
        self.requests: list[bytes] = []
        self.go, self.over = threading.Event(), threading.Semaphore(0)
        self._answers, self._pause, self._threads = answers, pause, threads
        self._end = b"\r\n\r\n" if empty else b"body"
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/mt"
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        for answers in self._answers:
            with suppress(OSError):
                peer = self._listener.accept()[0]
                serving = threading.Thread(target=self._serve, args=(peer, answers), daemon=True)
                serving.start()
                if not self._threads:
                    serving.join()

    def _serve(self, peer: socket.socket, answers: Sequence[Sequence[bytes]]) -> None:
        with suppress(OSError), peer:
            for pieces in answers:
                if not self._read(peer):
                    break
                for n, piece in enumerate(pieces):
                    if n and self._pause is None:
                        self.go.wait(PATIENCE)
                    time.sleep(self._pause if n and self._pause else 0.0)
                    peer.sendall(piece)
        self.over.release()

    def ended(self, connections: int = 1) -> None:
        """Waits until so many more connections are over."""
        for _ in range(connections):
            assert self.over.acquire(timeout=PATIENCE)

    def _read(self, peer: socket.socket) -> bool:
        data = b""
        while not data.endswith(self._end):
            if not (more := peer.recv(65_536)):
                return False
            data += more
        self.requests.append(data)
        return True

    def close(self) -> None:
        self._listener.close()
        self._thread.join(3)


@contextmanager
def server(
    *answers: Sequence[Sequence[bytes]],
    pause: float | None = 0.0,
    threads: bool = False,
    empty: bool = False,
) -> Iterator[Server]:
    """pause  seconds before each further piece of an answer; None: until `go` is set"""
    it = Server(answers, pause, threads, empty)
    try:
        yield it
    finally:
        it.close()


def post(
    url: str, client: HttpClient | None = None, within: float = PATIENCE, **answers: str
) -> Outcome:
    client = HttpClient(8) if client is None else client
    client.begin("it", Post(url, b"body", answers or {"X-To": "1"}), within)
    [back] = client.wait(PATIENCE)
    assert (back.tag, len(client)) == ("it", 0)
    return back.outcome


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
        assert post(it.url) == Answer(status, body)
        assert len(it.requests) == 1


@pytest.mark.parametrize(
    "answers", [b"", b"NOT HTTP\r\n\r\n", b"HTTP/1.1 2", b"HTTP/1.1 100 X\r\n\r\n"]
)
def test_an_answer_that_is_no_http_counts_as_lost(answers: bytes) -> None:
    with server([[answers]]) as it:
        assert isinstance(post(it.url), Lost)
        assert len(it.requests) == 1


def test_an_answer_that_drips_has_the_time_of_one_answer() -> None:
    with server([[b"HTTP/1.1 200 OK\r\n", *[b"X: 1\r\n"] * 10_000]], pause=0.1) as it:
        assert isinstance(post(it.url, within=0.5), Lost)


def test_a_connection_is_reused() -> None:
    client = HttpClient(8)
    with server([[OK], [OK]]) as it:
        assert [post(it.url, client) for _ in range(2)] == [Answer(200, b"ok")] * 2


def test_a_request_that_was_read_from_a_reused_connection_is_never_sent_twice() -> None:
    client = HttpClient(8)
    with server([[OK], []], [[OK]]) as it:
        assert post(it.url, client) == Answer(200, b"ok")
        assert isinstance(post(it.url, client), Lost)
        assert len(it.requests) == 2


def test_nor_is_one_without_a_body() -> None:
    client = HttpClient(8)
    with server([[OK], []], [[OK]], empty=True) as it:
        for _ in range(2):
            client.begin("it", Post(it.url, b"", {}), PATIENCE)
            assert [back.outcome for back in client.wait(PATIENCE)] == [Answer(200, b"ok")]
        assert len(it.requests) == 2, "each over a connection of its own"


def test_a_delayed_look_finds_the_answer_that_came_in_time() -> None:
    client = HttpClient(8)
    within = 5.0
    with server([[OK[:9], OK[9:]]], pause=None) as it:
        client.begin("it", Post(it.url, b"body", {}), within)
        assert client.wait(0.1) == [], "it has left, and the answer has begun"
        it.go.set()
        it.ended()
        time.sleep(within + 0.1)
        [back] = client.wait(PATIENCE)
        assert back.outcome == Answer(200, b"ok")
        assert back.took < within, "the waiting was ours"


def test_reused_connections_that_are_closed_cost_no_mt_one_after_the_other() -> None:
    client = HttpClient(8)
    with server(*[[[OK]]] * 16, threads=True) as it:
        for tag in range(8):
            client.begin(tag, Post(it.url, b"body", {}), PATIENCE)
        while client:
            client.wait(1.0)
        it.ended(8)
        assert [post(it.url, client) for _ in range(8)] == [Answer(200, b"ok")] * 8


def test_each_of_many_reused_connections_that_is_closed_is_noticed() -> None:
    """The carrier starts again, with MTs in hand: none is lost in an earlier connection."""
    client, text = HttpClient(8), [[[OK], [OK]]] * 6
    with server(*text, *[[[OK]]] * 6, threads=True) as it:
        for over in (0, 6, 6):
            for tag in range(6):
                client.begin(tag, Post(it.url, b"body", {}), PATIENCE)
            while client:
                assert {each.outcome.status for each in client.wait(1.0)} <= {200}  # type: ignore[union-attr]
            it.ended(over)
        assert len(it.requests) == 18


def test_one_that_has_a_connection_of_its_own_leaves_none() -> None:
    client = HttpClient(8)
    with server([[OK], [OK]], [[OK]]) as it:
        for _ in range(2):
            client.begin("it", Post(it.url, b"body", {}, keep=False), PATIENCE)
            assert [back.outcome for back in client.wait(PATIENCE)] == [Answer(200, b"ok")]


def test_many_are_under_way_at_once() -> None:
    slow = [[[OK[:9], OK[9:]]]] * 5
    client = HttpClient(8)
    with server(*slow, pause=None, threads=True) as it:
        for tag in range(5):
            client.begin(tag, Post(it.url, b"body", {}), PATIENCE)
        while len(it.requests) < 5:
            assert client.wait(0.05) == [], "none is answered before all have left"
        it.go.set()
        results = dict[int, Outcome]()
        while client:
            results |= {back.tag: back.outcome for back in client.wait(1.0)}
        assert results == dict.fromkeys(range(5), Answer(200, b"ok"))


def test_an_aborted_request_gives_no_result() -> None:
    client = HttpClient(8)
    with server([[OK[:9], OK[9:]]], [[OK]], pause=None) as it:
        client.begin("dropped", Post(it.url, b"body", {}), PATIENCE)
        assert client.wait(0.05) == []
        client.drop()
        it.go.set()
        assert not client
        assert post(it.url, client) == Answer(200, b"ok")


@pytest.mark.parametrize(
    "first",
    [
        OK,  # and then it closes without a word
        OK + b"HTTP/1.1 500 X\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok",
        b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok",
    ],
)
def test_a_closed_connection_is_not_reused(first: bytes) -> None:
    client = HttpClient(8)
    with server([[first]], [[OK]]) as it:
        assert post(it.url, client) == Answer(200, b"ok")
        it.ended()
        assert post(it.url, client) == Answer(200, b"ok")


def test_a_time_out_does_not_outlast_its_answer() -> None:
    client, delayed = HttpClient(8), [OK[:20], OK[20:]]
    with server([delayed, delayed, delayed], pause=0.8) as it:
        results = [post(it.url, client, within=2.0) for _ in range(3)]
        assert results == [Answer(200, b"ok")] * 3


@pytest.mark.parametrize("value", ["1\r\nX-Other: 2", "1\n", "\0", "số"])
def test_a_header_that_would_be_two_is_not_sent(value: str) -> None:
    with server() as it:
        assert isinstance(post(it.url, None, **{"X-To": value}), NotSent)


@pytest.mark.parametrize(
    "url",
    ["ftp://127.0.0.1/", "http://[::1", "http://127.0.0.1:99999/", "x", "http://b\u00fc.invalid/"],
)
def test_a_url_that_leads_nowhere_is_not_sent(url: str) -> None:
    assert isinstance(post(url), NotSent)


def test_the_request_names_its_host_and_path() -> None:
    with server([[OK]]) as it:
        post(f"{it.url}/a b?c=d#e")
        head = it.requests[0].decode()
    port = it.url.rpartition(":")[2].partition("/")[0]
    assert head.startswith("POST /mt/a%20b?c=d HTTP/1.1\r\n")
    assert f"\r\nHost: 127.0.0.1:{port}\r\n" in head
    assert "\r\nX-To: 1\r\n" in head
    assert "\r\nContent-Length: 4\r\n" in head
    assert "Expect" not in head
    assert head.endswith("\r\n\r\nbody")
