"""The carrier's HTTP side: as little as a fast server needs, so that it is never the slow part."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from tests.faults.carrier.book import Book
from tests.faults.carrier.forms import Answer, Form, ReceivedMt
from tests.faults.carrier.moods import TAKEN, Moods
from tests.faults.carrier.receipts import Receipts

HANGS = 30.0
"""Seconds that it keeps a connection on which it never answers."""
SLOW = 0.8
"""Seconds that a slow answer takes."""
_REASONS = {200: "OK", 202: "Accepted", 403: "Forbidden", 404: "Not Found", 422: "Unprocessable",
            429: "Too Many Requests", 503: "Service Unavailable"}  # fmt: skip


@dataclass(slots=True)
class Carrier:
    form: Form
    moods: Moods
    book: Book
    receipts: Receipts
    slow: float = SLOW
    down: bool = False

    def take(self, connection: Connection, headers: dict[str, str], body: bytes) -> None:
        """Answers one MT, or does what its mood says."""
        mt = self.form.read(headers, body)
        if mt is None:
            self.book.write("forged", "")
            connection.answer(Answer(403))
            return
        mood = self.moods.of_mt(mt.reference, self.book.attempt(mt.reference))
        if self.down:
            mood = "throttle"
        if mood in TAKEN:
            self._accept(connection, mt, mood)
        elif mood in ("drop_before", "hang_before"):
            self.book.write("untaken", mt.reference, mt.to, mt.segments)
            connection.leave(0.0 if mood == "drop_before" else HANGS)
        else:
            what = {"refuse": "refused", "throttle": "throttled"}.get(mood, mood)
            self.book.write(what, mt.reference, mt.to, mt.segments)
            connection.answer(self.form.answer(mood, mt))

    def _accept(self, connection: Connection, mt: ReceivedMt, mood: str) -> None:
        early = None
        if self.book.take(mt.reference, mt.to, mt.segments, mt.text):
            early = self.receipts.plan(mt, self.moods.of_receipt(mt.reference))
        if mood == "drop_after":
            connection.leave(0.0)
        elif mood == "hang_after":
            connection.leave(HANGS)
        elif early is not None:
            early.add_done_callback(lambda _: connection.answer(self.form.answer("ok", mt)))
        else:
            answer = self.form.answer("ok", mt)
            connection.answer(answer, after=self.slow if mood == "slow" else 0.0)


class Connection(asyncio.Protocol):
    """HTTP/1.1, one request after the other, bodies by Content-Length."""

    def __init__(self, carrier: Carrier) -> None:
        self._carrier = carrier
        self._buffer = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head, result, rest = self._buffer.partition(b"\r\n\r\n")
        if not result:
            return
        first, *lines = head.decode("latin-1").split("\r\n")
        pairs = (line.partition(":") for line in lines)
        headers = {name.lower(): value.strip() for name, _, value in pairs}
        size = int(headers.get("content-length") or 0)
        if len(rest) < size:
            return
        self._buffer = rest[size:]
        method, target, _ = first.split(" ", 2)
        if method == "POST" and target.startswith("/mt"):
            self._carrier.take(self, headers, rest[:size])
        else:
            self.answer(self._delivered(method, target))

    def _delivered(self, method: str, target: str) -> Answer:
        """What the test itself asks: the record, the receipts still to deliver, being
        unavailable."""
        path, _, query = target.partition("?")
        if path == "/book":
            return Answer(200, self._carrier.book.lines(int(query or 0)))
        if path == "/telling":
            return Answer(200, str(self._carrier.receipts.going).encode())
        if method == "POST" and path == "/down":
            self._carrier.down = query == "1"
            return Answer(200)
        return Answer(404)

    def answer(self, answer: Answer, after: float = 0.0) -> None:
        if after:
            asyncio.get_running_loop().call_later(after, self.answer, answer)
            return
        if self._transport is None or self._transport.is_closing():
            return
        head = (
            f"HTTP/1.1 {answer.status} {_REASONS.get(answer.status, 'X')}\r\n"
            f"Content-Type: text/plain\r\nContent-Length: {len(answer.body)}\r\n\r\n"
        )
        self._transport.write(head.encode() + answer.body)

    def leave(self, after: float) -> None:
        """Closes without an answer."""
        if self._transport is not None:
            asyncio.get_running_loop().call_later(after, self._transport.abort)
