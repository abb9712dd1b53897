"""Heron: a made-up carrier. JSON both ways, signed by HMAC-SHA256 in `x-heron-signature`."""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from typing import Any, ClassVar

import orjson

from gateway.carriers.adapter import BaseAdapter
from gateway.carriers.base import clean, hints, named, secrets
from gateway.carriers.contract import (
    Answer,
    Features,
    Forged,
    Inbound,
    Instance,
    Outbound,
    Post,
    Receipt,
    Reply,
    Response,
    SendResult,
    Setting,
    Unreadable,
    Webhook,
    WebhookError,
)
from gateway.carriers.parsing import json_object, text_of
from gateway.carriers.shapes import JSON


class Adapter(BaseAdapter):
    SETTINGS: ClassVar[tuple[Setting, ...]] = (
        Setting("secret", "what requests are signed with", secret=True),
        Setting("secret_previous", "the secret before, while it rotates", False, True),
        Setting("send_url", "where MTs go", False, False, True),
    )
    SIGNS_WELL = True
    REPLIES_IN_RESPONSE = True
    CHOOSES_SENDER = False
    FEATURES: ClassVar[Features] = Features(
        inbound="POST, JSON",
        authentication="HMAC-SHA256 of the body",
        receipts="POST, JSON, signed",
        delivered="handset",
        reference="`ref` is our reference",
        parts="Heron",
        encodings="UTF-8 JSON",
        opt_outs="none",
    )

    def __init__(self, instance: Instance) -> None:
        super().__init__(instance)
        self._keys = tuple(secret.encode() for secret in secrets(instance, "secret"))

    def authenticate(self, webhook: Webhook) -> None:
        given = webhook.headers.get("x-heron-signature", "").encode("utf-8", "replace")
        made = [hmac.digest(key, webhook.body, "sha256").hex().encode() for key in self._keys]
        good = [hmac.compare_digest(each, given) for each in made]
        if not any(good):
            raise Forged("x-heron-signature does not match")

    def parse(self, webhook: Webhook) -> Sequence[Inbound | Receipt]:
        data = json_object(webhook.body)
        if "state" in data:
            return [_receipt(data)]
        return [
            Inbound(
                id=named(text_of(data, "id"), "id", 64),
                sender=named(text_of(data, "from"), "from", 64),
                to=named(text_of(data, "to"), "to", 64),
                text=clean(text_of(data, "text")),
            )
        ]

    def acknowledge(self, replies: Sequence[Reply]) -> Response:
        texts = [clean(reply.text) for reply in replies if reply.text is not None]
        row = {"text": texts[0]} if texts else None
        return Response(200, orjson.dumps({"reply": row}), JSON)

    def refuse(self, error: WebhookError) -> Response:
        row = {"no": clean(error.reason)}
        return Response(error.status, orjson.dumps(row), JSON, hints(error, "POST"))

    def unfit(self, item: Outbound) -> str:
        return "Heron chooses the sender" if item.sender else ""

    def post(self, item: Outbound) -> Post:
        body = orjson.dumps({"ref": item.reference, "to": item.to, "text": item.text})
        return Post(self.setting("send_url"), body, {"Content-Type": JSON})

    def settle(self, item: Outbound, answer: Answer) -> SendResult:
        return SendResult(item.reference, "accepted")


def _receipt(data: dict[str, Any]) -> Receipt:
    if data["state"] not in ("delivered", "failed"):
        raise Unreadable("state is neither delivered nor failed")
    return Receipt(named(text_of(data, "ref"), "ref", 64), True, data["state"])
