"""A server to which who is on duty would be called."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any


@dataclass
class Receiver:
    """Its URL, and the headers and bodies that it was sent."""

    url: str = ""
    requests: list[tuple[Any, bytes]] = field(default_factory=list)

    def parts(self, name: str) -> list[str]:
        """The text of each call about this part."""
        calls = [json.loads(body)["parts"] for _, body in self.requests]
        return [parts[name] for parts in calls if name in parts]


@contextmanager
def receiving() -> Iterator[Receiver]:
    receiver = Receiver()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            receiver.requests.append((self.headers, body))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    receiver.url = f"http://127.0.0.1:{server.server_address[1]}/duty?team=1"
    try:
        yield receiver
    finally:
        server.shutdown()
        server.server_close()
