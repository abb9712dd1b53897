"""The open webhook: our own, for any carrier or bridge that has no form of its own.

Signed both ways as Standard Webhooks says (https://www.standardwebhooks.com): headers
`webhook-id`, `webhook-timestamp`, `webhook-signature`, secret `whsec_…`, five minutes of
tolerance judged by the attempt's own timestamp. All bodies are JSON in UTF-8.

In, an MO:       {"id", "from", "to", "text"}, optional "sent_at" (RFC 3339) and, for a part of
                 a multipart message, "ref", "part" (from 1) and "parts"
In, a receipt:   {"id", "status"}, optional "at" (RFC 3339) and "error"; `id` is the one that the MT
                 was sent under; `status` is a key of `STATUSES`
In, receipts:    [one, one, …], up to `MOST`, under one signature, answered once all are durable
In, a USSD turn: {"id", "session", "from", "to", "input"}, optional "ended": `input` is what was
                 typed in this turn, "" at the dial; `ended` true says that no screen can be shown
Screen:          {"screen": {"text", "more"}}: `more` false ends the session; {"screen": null} to
                 a turn that has ended
Answer:          {"reply": {"text", "encoding", "segments"}}, or {"reply": null}
Error:           {"error": {"code", "reason"}} with its HTTP status
Out, an MT:      {"id", "to", "text", "encoding", "segments", "in_reply_to"} to `send_url`, and
                 "sender", the sender ID, where that is not your usual one; a second MT with the
                 same id must not be sent twice. Any 2xx takes it, and may name its own "id";
                 {"error": {"code": "opted_out"}} with a 4xx is an opt-out.

An unreadable receipt in a list does not affect the others, whatever the carrier does about a 400:
these are stored, and the answer names the places (from 0) of the unreadable ones. The carrier may
correct these and send them alone, or all again: a receipt that comes twice has no effect.

Fields that are not named here are ignored; of a field given twice the last one counts.
"""

from __future__ import annotations

import re
import time
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC
from typing import Any, ClassVar, Final, Literal

import orjson

from gateway.carriers import standard_webhooks
from gateway.carriers.adapter import BaseAdapter
from gateway.carriers.base import BadSetting, clean, hints, named, secrets
from gateway.carriers.contract import (
    Answer,
    Features,
    Inbound,
    Instance,
    Outbound,
    Outcome,
    Post,
    Receipt,
    Reply,
    Response,
    SendResult,
    Setting,
    Unreadable,
    UssdTurn,
    Webhook,
    WebhookError,
)
from gateway.carriers.parsing import (
    answered,
    counted,
    dong,
    iso_time,
    json_object,
    json_of,
    object_in,
    object_of,
    parts,
    text_of,
    time_of,
)
from gateway.carriers.shapes import JSON, Field, Shape
from gateway.carriers.standard_webhooks import SIGNATURE_FIELDS, key_of, signed_headers

_MESSAGE = (
    Field("id", "Your id of the message: a repeat has the same", means="id"),
    Field("from", "The sender, in any usual form", means="from"),
    Field("to", "The short code that was texted", means="to"),
    Field("text", "The text; may be empty", means="text"),
)
_SENT_AT = Field("sent_at", "When (RFC 3339)", "2026-11-24T10:15:00+07:00", needed=False)


MOST: Final = 500
_MAX_PROBLEMS: Final = 5
"""How many bad receipts are named with their problem; of more, the count."""
_DIGITS: Final = re.compile(r"\d(?:[ .-]?\d){5,}")

# None: nothing has happened yet that is worth keeping.
STATUSES: Final[Mapping[str, Literal["accepted", "delivered", "failed", "opted_out"] | None]] = {
    **dict.fromkeys(("queued", "pending", "sending", "enroute", "buffered")),
    "accepted": "accepted",
    "sent": "accepted",
    "delivered": "delivered",
    "failed": "failed",
    "undelivered": "failed",
    "rejected": "failed",
    "expired": "failed",
    "opted_out": "opted_out",
}

_RECEIPT: Final = (
    Field("id", "The id that the MT was sent under", means="reference"),
    Field("status", "What became of it", "delivered", "status", tuple(STATUSES)),
    Field("at", "When (RFC 3339)", "2026-11-24T10:15:01+07:00", needed=False),
    Field("error", "Your words for why it failed", "", needed=False),
    *SIGNATURE_FIELDS,
)
_RECEIPT_SHAPES: Final = (
    Shape("receipt", "A receipt (DLR)", _RECEIPT, media=JSON),
    Shape(
        "receipt",
        f"Receipts, up to {MOST} in a list: those that can't be read are named by their place "
        "(from 0), the others are kept",
        _RECEIPT,
        media=JSON,
        most=MOST,
    ),
)


class Adapter(BaseAdapter):
    """The webhook that we publish: SMS, USSD and receipts, signed both ways."""

    TITLE: ClassVar[str | None] = ""
    SETTINGS: ClassVar[tuple[Setting, ...]] = (
        Setting("secret", "whsec_… and base64, as Standard Webhooks says", secret=True),
        Setting("secret_previous", "the secret before, while it rotates", False, True),
        Setting("send_url", "where MTs go", False, False, True),
        Setting("ip_list", "addresses that the carrier calls from", False),
    )
    SIGNS_WELL = True
    REPLIES_IN_RESPONSE = True
    DEDUPLICATES = True
    FEATURES: ClassVar[Features] = Features(
        inbound="POST, JSON; answered in JSON",
        authentication="Standard Webhooks HMAC-SHA256, five minutes",
        receipts=f"POST, JSON, up to {MOST} at once, signed",
        delivered="handset",
        reference="`id` is our reference",
        parts="the gateway (`ref`, `part`, `parts`)",
        encodings="GSM-7, UCS-2, said in the MT",
        opt_outs="status or error `opted_out`",
        validity="`valid_until`, RFC 3339",
        priority="`priority`, 1 or 2; left out for 0",
        price="`segments`; `price`, in dong unless `currency` says otherwise",
        repeats="as the carrier does: it should, for a day",
        viet_nam="as the carrier says",
    )
    SHAPES: ClassVar[tuple[Shape, ...]] = (
        Shape("message", "An MO", (*_MESSAGE, _SENT_AT, *SIGNATURE_FIELDS), media=JSON),
        Shape(
            "message",
            "One part of a multipart MO: parts come in any order within 60 s",
            (
                *_MESSAGE,
                Field("ref", "What the parts have in common", "a7"),
                Field("part", "Which one this is, from 1", 1),
                Field("parts", "How many there are", 1, means="parts"),
                *SIGNATURE_FIELDS,
            ),
            media=JSON,
        ),
        *_RECEIPT_SHAPES,
        Shape(
            "ussd",
            "A turn of a USSD session",
            (
                Field("id", "Of the turn: the same when you repeat it", means="id"),
                Field("session", "Of the session: the same in all its turns", means="session"),
                Field("from", "The subscriber, E.164", means="from"),
                Field("to", "The code that was dialled", means="to"),
                Field("input", 'What was typed in this turn, "" at the dial', means="text"),
                Field("ended", "True when no screen can be shown any more", False, needed=False),
                *SIGNATURE_FIELDS,
            ),
            media=JSON,
        ),
    )

    def __init__(self, instance: Instance) -> None:
        super().__init__(instance)
        self._keys = tuple(_key(secret) for secret in secrets(instance, "secret"))

    # MO and receipts

    def authenticate(self, webhook: Webhook) -> None:
        standard_webhooks.verify(webhook, self._keys)

    def parse(self, webhook: Webhook) -> Sequence[Inbound | UssdTurn | Receipt]:
        data = json_of(webhook.body)
        if isinstance(data, list):
            return _receipts(data)
        data = object_of(data)
        if "session" in data:
            return [_turn(data)]
        return [*_receipt(data)] if "status" in data else [_message(data)]

    def acknowledge(self, replies: Sequence[Reply]) -> Response:
        if replies and replies[0].more is not None:
            return Response(200, orjson.dumps({"screen": _screen(replies[0])}), JSON)
        reply = next((reply for reply in replies if reply.text is not None), None)
        message = reply and {
            "text": clean(reply.text or ""),
            "encoding": reply.encoding,
            "segments": reply.segments,
        }
        return Response(200, orjson.dumps({"reply": message}), JSON)

    def refuse(self, error: WebhookError) -> Response:
        body = orjson.dumps({"error": {"code": error.code, "reason": clean(error.reason)}})
        return Response(error.status, body, JSON, hints(error, self.METHOD))

    # MT

    def post(self, item: Outbound) -> Post:
        order: dict[str, Any] = {
            "id": item.reference,
            "to": item.to,
            "text": item.text,
            "encoding": item.encoding,
            "segments": item.segments,
            "in_reply_to": item.in_reply_to,
        }
        if item.sender:
            order["sender"] = item.sender
        if item.valid_until is not None:
            order["valid_until"] = item.valid_until.astimezone(UTC).isoformat(timespec="seconds")
        if item.priority:
            order["priority"] = item.priority
        body = orjson.dumps(order)
        headers = signed_headers(self._keys[0], item.reference, time.time(), body)
        return Post(self.setting("send_url"), body, headers)

    def settle(self, item: Outbound, answer: Answer) -> SendResult:
        fields = answered(answer.body)
        given, counted = fields.get("id"), parts(fields.get("segments"))
        carrier_id = clean(given)[:64] if isinstance(given, str) else ""
        price = dong(self.instance, fields.get("price"), fields.get("currency", "VND"))
        return SendResult(item.reference, "accepted", carrier_id, dong=price, segments=counted)

    def outcome(self, answer: Answer) -> Outcome:
        code = object_in(answered(answer.body), "error").get("code")
        opted_out = 400 <= answer.status < 500 and code == "opted_out"
        return "opted_out" if opted_out else super().outcome(answer)

    # its other side

    def sign(self, webhook: Webhook) -> Webhook:
        attempt = webhook.headers.get("webhook-id") or uuid.uuid4().hex
        signed = signed_headers(self._keys[0], attempt, webhook.now, webhook.body)
        headers = {name.lower(): value for name, value in signed.items()}
        return replace(webhook, headers={**webhook.headers, **headers})

    def play(self, webhook: Webhook) -> tuple[Outbound, Response]:
        self.verify(webhook)
        data = json_object(webhook.body)
        item = Outbound(
            reference=named(text_of(data, "id"), "id", 128),
            to=named(text_of(data, "to"), "to", 64),
            text=text_of(data, "text"),
            encoding=text_of(data, "encoding"),
            segments=counted(data, "segments"),
            in_reply_to=text_of(data, "in_reply_to"),
            sender=text_of(data, "sender") if "sender" in data else "",
            valid_until=time_of(data, "valid_until"),
            priority=int(data.get("priority", 0)),
        )
        return item, Response(200, orjson.dumps({"id": item.reference}), JSON)


def _key(secret: str) -> bytes:
    try:
        return key_of(secret)
    except ValueError:
        raise BadSetting(["secret is not whsec_ and base64"]) from None


def _message(data: dict[str, Any]) -> Inbound:
    ref, part, parts = _part(data)
    return Inbound(
        id=named(text_of(data, "id"), "id", 128),
        sender=named(text_of(data, "from"), "from", 64),
        to=named(text_of(data, "to"), "to", 64),
        text=clean(text_of(data, "text")),
        sent_at=iso_time(data.get("sent_at")),
        ref=ref,
        part=part,
        parts=parts,
    )


def _turn(data: dict[str, Any]) -> UssdTurn:
    ended = data.get("ended", False)
    if not isinstance(ended, bool):
        raise Unreadable("ended is neither true nor false")
    return UssdTurn(
        id=named(text_of(data, "id"), "id", 128),
        session=named(text_of(data, "session"), "session", 128),
        sender=named(text_of(data, "from"), "from", 64),
        to=named(text_of(data, "to"), "to", 64),
        text=clean(text_of(data, "input")),
        ended=ended,
    )


def _screen(reply: Reply) -> dict[str, Any] | None:
    return None if reply.text is None else {"text": clean(reply.text), "more": reply.more}


def _part(data: dict[str, Any]) -> tuple[str | None, int, int]:
    """`ref`, `part` and `parts`: all or none."""
    if data.get("ref") is None and data.get("part") is None and data.get("parts") is None:
        return None, 1, 1
    part, parts = counted(data, "part"), counted(data, "parts")
    if part > parts:
        raise Unreadable("part is greater than parts")
    ref = data.get("ref")
    # the reference in a user data header is a number; a bridge may pass it on as one
    ref = str(ref) if isinstance(ref, int) and not isinstance(ref, bool) else text_of(data, "ref")
    return (named(ref, "ref", 64), part, parts) if parts > 1 else (None, 1, 1)


def _receipt(data: Mapping[str, Any]) -> list[Receipt]:
    """One; [] if it has no news. Raises `Unreadable`."""
    reference, word = named(text_of(data, "id"), "id", 128), text_of(data, "status")
    if word not in STATUSES:
        raise Unreadable(f"status is none of {', '.join(STATUSES)}")
    status, at = STATUSES[word], time_of(data, "at")
    return [Receipt(reference, True, status, at, _words(data.get("error")))] if status else []


def _words(error: object) -> str:
    """Free text of others: digits long enough to be a resident's number are removed."""
    if not isinstance(error, str) or not error:
        return ""
    return _DIGITS.sub("#", "".join(filter(str.isprintable, error)))[:200]


def _receipts(items: Sequence[Any]) -> list[Receipt]:
    """Raises `Unreadable`, with the good ones, if any is bad."""
    if not 1 <= len(items) <= MOST:
        raise Unreadable(f"a list has 1 to {MOST} receipts: none of these is kept")
    good: list[Receipt] = []
    bad: list[str] = []
    for place, item in enumerate(items):
        try:
            good += _receipt(object_of(item, "it"))
        except Unreadable as error:
            bad.append(f"[{place}]: {error.reason}")
    if bad:
        more = [f"and {len(bad) - _MAX_PROBLEMS} more"] if len(bad) > _MAX_PROBLEMS else []
        note = "the others are kept" if good else "none is kept"
        raise Unreadable("; ".join([*bad[:_MAX_PROBLEMS], *more, note]), good)
    return good
