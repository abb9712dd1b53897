"""Where MTs arrive in development: a listener that plays the carriers' other side.

`make run` runs one on PHONE_PORT. Phones of any kind and number ask it for new texts:
`GET /texts?after=<n>` gives `{"last": n, "texts": [{"n", "to", "text", "encoding",
"segments"}]}`, oldest first; `n` only grows, over restarts too.
"""

from __future__ import annotations

import http.client
import json
import sys
import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from gateway.carriers.contract import (
    Forged,
    Outbound,
    Response,
    Simulator,
    UnknownInstance,
    Webhook,
    WebhookError,
)

MAX_MT_BYTES = 65_536
MAX_TEXTS = 1_000
"""Texts that wait to be asked for, and references that are remembered ten times as long."""
ASK_SECONDS = 2.0
_JSON = "application/json"
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


@dataclass(frozen=True, slots=True)
class PhoneMessage:
    """One MT on its way to a phone; `to` in E.164 or as the carrier's form has it."""

    n: int
    to: str
    text: str
    encoding: str
    segments: int


class NoPost(Exception):
    """Nothing plays the carriers on that port, or another program listens there."""


class Post:
    """Takes MTs for all numbers; each reference once, as a carrier does that de-duplicates.

    simulators  by the first part of the path that MTs come to: an instance's name, or `mt`
    taken       is called with each one's reference, for its receipt
    """

    def __init__(
        self,
        simulators: Mapping[str, Simulator],
        taken: Callable[[Simulator, str], None] | None = None,
    ) -> None:
        self._simulators = simulators
        self._taken = taken
        self._message_keys: OrderedDict[tuple[str, str], None] = OrderedDict()
        self._texts: deque[PhoneMessage] = deque(maxlen=MAX_TEXTS)
        self._last = 0
        self._lock = threading.Lock()

    def take(self, path: str, headers: Mapping[str, str], body: bytes) -> Response:
        """The carrier's answer to one MT."""
        name = path.split("/")[1] if "/" in path else ""
        simulator = self._simulators.get(name)
        if simulator is None:
            return _error(UnknownInstance("nobody is played here"))
        try:
            item, response = simulator.play(
                Webhook("POST", path, "", headers, body, "", time.time())
            )
        except WebhookError as error:
            return _error(error)
        with self._lock:
            new = self._keep(name, item)
        if new and self._taken is not None:
            self._taken(simulator, item.reference)
        return response

    def _keep(self, name: str, item: Outbound) -> bool:
        """Whether it is new."""
        key = (name, item.reference)
        if key in self._message_keys:
            return False
        self._message_keys[key] = None
        if len(self._message_keys) > 10 * MAX_TEXTS:
            self._message_keys.popitem(last=False)
        # of the clock, so that who asks after a restart misses nothing
        self._last = max(self._last + 1, time.time_ns() // 1000)
        self._texts.append(
            PhoneMessage(self._last, item.to, item.text, item.encoding, item.segments)
        )
        return True

    def after(self, n: int) -> tuple[int, list[PhoneMessage]]:
        """The greatest `n` so far, and the texts that came after `n`."""
        with self._lock:
            return max(self._last, n), [text for text in self._texts if text.n > n]

    def answer(self, path: str, headers: Mapping[str, str]) -> Response:
        """CORS headers for a phone that asks. A web page can't: neither by name nor by origin."""
        if not _local(f"//{headers.get('host', '')}") or "origin" in headers:
            return _error(Forged("this is for phones on this machine"))
        url = urlsplit(path)
        if url.path != "/texts":
            return _error(UnknownInstance("there is nothing here"))
        given = parse_qs(url.query).get("after", ["0"])[0]
        last, texts = self.after(int(given) if given.isdecimal() else 0)
        body = {"last": last, "texts": [asdict(text) for text in texts]}
        return Response(200, json.dumps(body).encode(), _JSON)


def _local(url: str) -> bool:
    try:
        return urlsplit(url).hostname in _LOOPBACK
    except ValueError:
        return False


def _error(error: WebhookError) -> Response:
    body = json.dumps({"error": {"code": error.code, "reason": error.reason}})
    return Response(error.status, body.encode(), _JSON)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hung up, as a killed worker does, wants no answer."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


def listen(post: Post, port: int) -> ThreadingHTTPServer:
    """Serves `post` on 127.0.0.1 in a thread. Raises OSError if the port is taken."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            length = self.headers.get("Content-Length", "")
            size = int(length) if length.isdecimal() else 0
            body = self.rfile.read(min(size, MAX_MT_BYTES))
            self.close_connection = size > MAX_MT_BYTES
            self._say(post.take(self.path, self._heads(), body))

        def do_GET(self) -> None:
            self._say(post.answer(self.path, self._heads()))

        def _heads(self) -> dict[str, str]:
            return {name.lower(): value for name, value in self.headers.items()}

        def _say(self, response: Response) -> None:
            self.send_response(response.status)
            self.send_header("Content-Type", response.content_type)
            self.send_header("Content-Length", str(len(response.body)))
            self.end_headers()
            self.wfile.write(response.body)

        def log_message(self, format: str, *args: Any) -> None:
            pass  # the terminal is the phone's screen

    server = _Server(("127.0.0.1", port), Handler)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True, name="post").start()
    return server


def ask(port: int, after: int) -> tuple[int, list[PhoneMessage]]:
    """The texts after `after`, from the post on that port. Raises `NoPost`."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=ASK_SECONDS)
    try:
        connection.request("GET", f"/texts?after={after}")
        body = json.loads(connection.getresponse().read())
        return int(body["last"]), [PhoneMessage(**text) for text in body["texts"]]
    except (OSError, http.client.HTTPException, ValueError, KeyError, TypeError):
        raise NoPost(f"nobody plays the carriers on port {port}") from None
    finally:
        connection.close()


def same_number(one: str, other: str) -> bool:
    """Whether two ways to write a number mean one subscriber."""
    return _national(one) == _national(other)


def _national(number: str) -> str:
    digits = "".join(char for char in number if char.isdecimal())
    for prefix in ("0084", "84", "0"):
        if digits.startswith(prefix) and len(digits) > 6:
            return digits[len(prefix) :]
    return digits
