"""A carrier's side of the wire: one MO, signed as each carrier signs it, and its answer read.

Twilio's signature is the `twilio` package's, the open webhook's that of the `standardwebhooks`
package, eSMS's the one that its page describes.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import itertools
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode
from xml.etree import ElementTree

from standardwebhooks import Webhook
from twilio.request_validator import RequestValidator

CARRIERS = ("open", "esms", "twilio")
RECEIVED = "20260310091500"
_COUNT = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Request:
    method: str
    target: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    content_type: str
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8", "replace")


@dataclass(frozen=True, slots=True)
class Sms:
    """One MO as its carrier holds it: `id` is the carrier's, and the same at every attempt."""

    carrier: str
    id: str
    sender: str
    text: str


def fresh_id(carrier: str) -> str:
    """An id of the shape that the carrier gives out."""
    unique = f"{time.time_ns()}{next(_COUNT)}"
    return "SM" + hashlib.md5(unique.encode()).hexdigest() if carrier == "twilio" else unique


def sms(carrier: str, sender: str, text: str) -> Sms:
    return Sms(carrier, fresh_id(carrier), sender, text)


def signed(message: Sms, env: Mapping[str, str], **more: Any) -> Request:
    """One attempt to deliver the MO, now. `more` are further fields of an open webhook."""
    return _SIGNERS[message.carrier](message, env, **more)


def open_request(body: bytes, secret: str, at: datetime | None = None) -> Request:
    """Any body, signed for the open webhook; bytes that are no UTF-8 too."""
    at, attempt = at or datetime.now(UTC), "msg_" + fresh_id("open")
    library = Webhook(secret)
    if (text := _utf8(body)) is not None:
        signature = library.sign(attempt, at, text)
    else:
        signature = _raw_signature(secret, f"{attempt}.{int(at.timestamp())}.".encode() + body)
    headers = {
        "Content-Type": "application/json",
        "webhook-id": attempt,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": signature,
    }
    return Request("POST", "/carriers/open/sms", headers, body)


def _utf8(body: bytes) -> str | None:
    try:
        return body.decode()
    except UnicodeDecodeError:
        return None


def _raw_signature(secret: str, signed_bytes: bytes) -> str:
    key = base64.b64decode(secret.removeprefix("whsec_"))
    return "v1," + base64.b64encode(hmac.digest(key, signed_bytes, "sha256")).decode()


def _open(message: Sms, env: Mapping[str, str], **more: Any) -> Request:
    body = {"id": message.id, "from": message.sender, "to": "8041", "text": message.text, **more}
    return open_request(json.dumps(body).encode(), env["OPEN_SECRET"])


def _esms(message: Sms, env: Mapping[str, str]) -> Request:
    text = message.text.encode("utf-8", "surrogateescape")
    data = b"".join(
        [env["ESMS_CPID"].encode(), message.id.encode(), text, RECEIVED.encode(),
         env["ESMS_PRIVATE_KEY"].encode()]
    )  # fmt: skip
    fields = {
        "sender": message.sender,
        "content": text,
        "serviceNumber": "8041",
        "keyword": text.split(b" ")[0],
        "cpid": env["ESMS_CPID"],
        "smsid": message.id,
        "receiverTime": RECEIVED,
        "sign": base64.b64encode(hashlib.md5(data, usedforsecurity=False).digest()).decode(),
    }
    return Request("GET", "/carriers/esms/sms?" + urlencode(fields))


def _twilio(message: Sms, env: Mapping[str, str]) -> Request:
    form = {
        "MessageSid": message.id,
        "AccountSid": env["TWILIO_ACCOUNT_SID"],
        "From": f"+{message.sender}",
        "To": "+84900000000",
        "Body": message.text,
        "NumMedia": "0",
    }
    url = env["PUBLIC_URL"] + "/carriers/twilio/sms"
    signature = RequestValidator(env["TWILIO_AUTH_TOKEN"]).compute_signature(url, form)
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Twilio-Signature": str(signature),
    }
    return Request("POST", "/carriers/twilio/sms", headers, urlencode(form).encode())


def _kannel(message: Sms, env: Mapping[str, str]) -> Request:
    fields = {"id": message.id, "from": f"+{message.sender}", "to": "8041", "text": message.text}
    path = f"/carriers/kannel/sms/{env['KANNEL_PATH_SECRET']}"
    return Request("GET", f"{path}?{urlencode(fields)}")


_SIGNERS: Mapping[str, Callable[..., Request]] = {
    "open": _open,
    "esms": _esms,
    "twilio": _twilio,
    "kannel": _kannel,
}


def reply(answer: Answer) -> str | None:
    """The text in a carrier's answer; None if the resident gets none."""
    assert answer.status == 200, f"{answer.status} {answer.text[:200]}"
    if not answer.body:
        return None
    if answer.content_type == "application/json":
        reply = json.loads(answer.body)["reply"]
        return None if reply is None else str(reply["text"])
    return ElementTree.fromstring(answer.body).findtext("Message") or None
