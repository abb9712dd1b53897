"""The forms in which a carrier takes an MT and tells of it: `open` and Kannel's sendsms."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import parse_qs, urlsplit

import orjson

from flows.text import measure
from gateway.carriers.standard_webhooks import key_of, signature, signed_headers


@dataclass(frozen=True, slots=True)
class ReceivedMt:
    """One MT as it came; `back` is where its receipts go (Kannel), or ""."""

    reference: str
    to: str
    text: str
    segments: int
    back: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """One request to our endpoint."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    body: bytes = b""


class Form(Protocol):
    ONCE: bool
    """Whether it takes one reference once."""

    def read(self, headers: Mapping[str, str], body: bytes) -> ReceivedMt | None:
        """The MT; None if it is forged or makes no sense."""

    def answer(self, mood: str, mt: ReceivedMt) -> Answer: ...

    def receipt(self, mt: ReceivedMt, status: str) -> Call:
        """status: accepted | delivered | failed"""


class Open:
    ONCE = True

    def __init__(self, secret: str, endpoint: str) -> None:
        self._key = key_of(secret)
        self._endpoint = urlsplit(endpoint).path

    def read(self, headers: Mapping[str, str], body: bytes) -> ReceivedMt | None:
        stamp, given = headers.get("webhook-timestamp", ""), headers.get("webhook-signature", "")
        message_id = headers.get("webhook-id", "")
        if signature(self._key, f"{message_id}.{stamp}.".encode() + body) != given.encode():
            return None
        payload = orjson.loads(body)
        segments = measure(payload["text"]).segments
        if payload["id"] != message_id or payload["segments"] != segments:
            return None
        return ReceivedMt(message_id, payload["to"], payload["text"], segments)

    def answer(self, mood: str, mt: ReceivedMt) -> Answer:
        error = _OPEN_ANSWERS.get(mood)
        if error is not None:
            return Answer(error[0], orjson.dumps({"error": {"code": error[1]}}))
        return Answer(200, orjson.dumps({"id": mt.reference}))

    def receipt(self, mt: ReceivedMt, status: str) -> Call:
        return self._call(f"{mt.reference}.{status}", _receipt(mt, status, time.time()))

    def receipts(self, output: Sequence[tuple[ReceivedMt, str]]) -> Call:
        """Several in one request."""
        now = time.time()
        first = f"{output[0][0].reference}.{output[0][1]}.{len(output)}"
        return self._call(first, [_receipt(mt, status, now) for mt, status in output])

    def _call(self, attempt: str, payload: object) -> Call:
        body = orjson.dumps(payload)
        headers = signed_headers(self._key, attempt, time.time(), body)
        return Call("POST", self._endpoint, headers, body)


def _receipt(mt: ReceivedMt, status: str, now: float) -> dict[str, str]:
    at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now))
    return {"id": mt.reference, "status": status, "at": at}


_OPEN_ANSWERS = {
    "refuse": (422, "refused"),
    "opted_out": (422, "opted_out"),
    "throttle": (429, "throttled"),
}


class Kannel:
    ONCE = False

    def __init__(self, username: str, password: str) -> None:
        self._login = (username, password)

    def read(self, headers: Mapping[str, str], body: bytes) -> ReceivedMt | None:
        login = (headers.get("x-kannel-username"), headers.get("x-kannel-password"))
        if login != self._login:
            return None
        text, back = body.decode(), headers["x-kannel-dlr-url"]
        reference = parse_qs(urlsplit(back).query)["ref"][0]
        return ReceivedMt(reference, headers["x-kannel-to"], text, measure(text).segments, back)

    def answer(self, mood: str, mt: ReceivedMt) -> Answer:
        if mood == "throttle":
            return Answer(503, b"Temporal failure, try again later.")
        if mood in ("refuse", "opted_out"):
            return Answer(403, b"Not routable. Do not try again.")
        return Answer(202, b"0: Accepted for delivery")

    def receipt(self, mt: ReceivedMt, status: str) -> Call:
        where = urlsplit(mt.back.replace("%d", _KANNEL_STATUSES[status]))
        return Call("GET", f"{where.path}?{where.query}", {})


_KANNEL_STATUSES = {"delivered": "1", "failed": "2", "accepted": "8"}
