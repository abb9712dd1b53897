"""A carrier's API on loopback that does as it is told, or misbehaves."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Literal

Manner = Literal["answer", "drop", "slow", "garbage", "half"]


@dataclass
class Api:
    """What it does next, and what it was asked so far.

    script  answers to give first, one a request: (status, body)
    """

    status: int = 200
    body: bytes = b""
    script: list[tuple[int, bytes]] = field(default_factory=list)
    manner: Manner = "answer"
    headers: dict[str, str] = field(default_factory=dict)
    requests: list[tuple[str, dict[str, str], bytes]] = field(default_factory=list)
    connections: int = 0
    url: str = ""


@contextmanager
def serve() -> Iterator[Api]:
    api = Api()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def setup(self) -> None:
            super().setup()
            api.connections += 1

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            headers = {name.lower(): value for name, value in self.headers.items()}
            api.requests.append((self.path, headers, body))
            if api.script:
                api.status, api.body = api.script.pop(0)
            getattr(self, api.manner)()

        def answer(self, promised: int = 0) -> None:
            self.send_response(api.status)
            for name, value in api.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(promised or len(api.body)))
            self.end_headers()
            self.wfile.write(api.body)

        def drop(self) -> None:
            self.close_connection = True

        def slow(self) -> None:
            time.sleep(1.0)
            self.close_connection = True

        def garbage(self) -> None:
            self.wfile.write(b"NOT HTTP\r\n\r\n")
            self.close_connection = True

        def half(self) -> None:
            self.answer(promised=len(api.body) + 10)
            self.close_connection = True

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    api.url = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield api
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
