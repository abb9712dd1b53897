"""Where the terminal's phone gets its MTs: a listener that plays the carriers' other side."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from gateway.carriers.contract import DoorError, Response, Twin, UnknownInstance, Webhook

MAX_MT = 65_536


@dataclass(frozen=True, slots=True)
class Text:
    """An SMS as it arrives on the phone; `text` is None for an acknowledgement alone."""

    text: str | None
    encoding: str = ""
    segments: int = 0


class Inbox:
    """Plays the carriers that MTs are sent through, and shows those for its number.

    twins  by the first part of the path that MTs come to: an instance's name, or `mt`
    Each reference is taken once, as a carrier does that de-duplicates.
    """

    def __init__(
        self, number: str, twins: Mapping[str, Twin], show: Callable[[Text], None]
    ) -> None:
        self._number = _national(number)
        self._twins = twins
        self._show = show
        self._seen: set[tuple[str, str]] = set()
        self._lock = threading.Lock()

    def take(self, path: str, headers: Mapping[str, str], body: bytes) -> Response:
        """The carrier's answer to one MT."""
        name = path.split("/")[1] if "/" in path else ""
        twin = self._twins.get(name)
        if twin is None:
            return _error(UnknownInstance("nobody is played here"))
        try:
            item, response = twin.play(Webhook("POST", path, "", headers, body, "", time.time()))
        except DoorError as error:
            return _error(error)
        with self._lock:
            new = (name, item.reference) not in self._seen
            self._seen.add((name, item.reference))
        if new and _national(item.to) == self._number:
            self._show(Text(item.text, item.encoding, item.segments))
        return response


def _error(error: DoorError) -> Response:
    body = json.dumps({"error": {"code": error.code, "reason": error.reason}})
    return Response(error.status, body.encode(), "application/json")


def listen(inbox: Inbox, port: int) -> ThreadingHTTPServer:
    """Serves `inbox` on 127.0.0.1 in a thread. Raises OSError if the port is taken."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            length = self.headers.get("Content-Length", "")
            size = int(length) if length.isdecimal() else 0
            body = self.rfile.read(min(size, MAX_MT))
            self.close_connection = size > MAX_MT
            headers = {name.lower(): value for name, value in self.headers.items()}
            response = inbox.take(self.path, headers, body)
            self.send_response(response.status)
            self.send_header("Content-Type", response.content_type)
            self.send_header("Content-Length", str(len(response.body)))
            self.end_headers()
            self.wfile.write(response.body)

        def log_message(self, format: str, *args: Any) -> None:
            pass  # the terminal is the phone's screen

    server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True, name="inbox").start()
    return server


def _national(number: str) -> str:
    digits = "".join(char for char in number if char.isdecimal())
    for prefix in ("0084", "84", "0"):
        if digits.startswith(prefix) and len(digits) > 6:
            return digits[len(prefix) :]
    return digits
