"""Senders who never finish hold no thread of the server for long."""

from __future__ import annotations

import http.client
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from contextlib import ExitStack, suppress

import pytest

from config.settings import ROOT
from gateway.web import slow_requests
from tests.e2e.service import eventually, free_port

THREADS = 6
FORM = "application/x-www-form-urlencoded"
HEAD = b"POST %s HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 64\r\n\r\n"
WHOLE = b"GET /nowhere HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"


@pytest.fixture
def port(env: dict[str, str], database: str) -> Iterator[int]:
    """A web server as it is deployed, with few threads. Its database is empty: one that other keys
    were used with would keep it from starting."""
    port = free_port()
    own = env | {"PORT": str(port), "THREADS": str(THREADS)}
    own["PUBLIC_URL"] = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "gateway", "serve"]
    server = subprocess.Popen(command, cwd=ROOT, env=os.environ | own)
    try:
        assert eventually(lambda: answers(port), 300)
        yield port
    finally:
        server.terminate()
        server.wait()


def answers(port: int, seconds: float = 60.0) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=seconds)
    try:
        connection.request("POST", "/carriers/open/sms", b"{}")
        return connection.getresponse().status == 403
    except OSError:
        return False
    finally:
        connection.close()


def connection_to(port: int) -> socket.socket:
    """A stranger's connection: not from the address that `answers` asks from."""
    return socket.create_connection(("127.0.0.1", port), 1.0, source_address=("127.0.0.9", 0))


def is_closed(one: socket.socket) -> bool:
    """Whether the server has ended it; what it answered before is read over."""
    try:
        while one.recv(4096):
            pass
    except TimeoutError:
        return False
    except OSError:
        return True
    return True


def cookie(port: int) -> str:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET", "/console/sign-in")
    answer = connection.getresponse()
    connection.close()
    return str(answer.headers["Set-Cookie"]).partition(";")[0]


def is_cut_off_while_it_drips(one: socket.socket) -> bool:
    """Sends a letter a second, for as long as it may."""
    for _ in range(60):
        try:
            one.sendall(b"x")
        except OSError:
            return True
        if is_closed(one):
            return True
    return False


def test_a_request_that_never_finishes_is_cut_off(port: int) -> None:
    """As many as there are threads; the others get answers, and kept connections stay."""
    idle = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    idle.request("GET", "/nowhere")
    idle.getresponse().read()
    stored = idle.sock
    webhook, page = HEAD % b"/carriers/open/sms", HEAD % b"/console/sign-in"
    page = page[:-2] + f"Cookie: {cookie(port)}\r\nContent-Type: {FORM}\r\n\r\n".encode()
    begins = [webhook + b"abc", webhook, page + b"name=a", page, WHOLE + webhook + b"abc"]
    with ExitStack() as stack:
        slow = [stack.enter_context(connection_to(port)) for _ in begins]
        drip = stack.enter_context(connection_to(port))
        for one, sent in zip([*slow, drip], [*begins, webhook], strict=True):
            one.sendall(sent)
        drips = stack.enter_context(ThreadPoolExecutor()).submit(is_cut_off_while_it_drips, drip)
        busy = eventually(lambda: not answers(port, 1.0), slow_requests.SECONDS - 1)
        assert busy, "no thread is free"
        assert answers(port), "the others are answered"
        assert eventually(lambda: all(is_closed(one) for one in slow), 300)
        assert drips.result(300)
    idle.request("GET", "/nowhere")
    assert idle.getresponse().status == 404
    assert idle.sock is stored
    idle.close()


def test_many_slow_requests_are_cut_off_sooner_than_one_alone() -> None:
    """A sender who comes again whenever it is cut off makes answers wait for that long."""
    few = slow_requests.SlowRequests(threads=8, seconds=300)
    with ExitStack() as stack:
        server = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
        pool = stack.enter_context(ThreadPoolExecutor(max_workers=4))
        senders, reads = [], []
        for _ in range(4):
            port = server.getsockname()[1]
            sender = socket.create_connection(("127.0.0.1", port), source_address=("127.0.0.9", 0))
            senders.append(stack.enter_context(sender))
            stream = stack.enter_context(server.accept()[0]).makefile("rb", 0)
            reads.append(pool.submit(few.read, stack.enter_context(stream), 64, "127.0.0.9"))
        # Once fewer than half of the threads read, the last of them may take their whole time.
        assert wait(reads, 120, FIRST_COMPLETED).done
        for sender in senders:
            with suppress(OSError):
                sender.shutdown(socket.SHUT_RDWR)
        assert [one.result(120) for one in reads] == [b""] * 4


def test_looking_for_sockets_leaves_no_file_open() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        count = len(os.listdir("/proc/self/fd"))
        for _ in range(20):
            slow_requests._cut("127.0.0.9", 0.0)
        assert len(os.listdir("/proc/self/fd")) == count
        assert server.fileno() > 0


def test_a_body_that_breaks_off_is_not_taken_for_a_whole_one(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port), timeout=60) as one:
        one.sendall(HEAD % b"/carriers/open/sms" + b"{}")
        one.shutdown(socket.SHUT_WR)
        assert one.recv(4096).startswith(b"HTTP/1.1 400")
