"""Requests to the webhook endpoints as carriers make them: signed by the vendors' own libraries
or rules."""

from __future__ import annotations

import base64
import hashlib
import itertools
import json
import time
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from urllib.parse import urlencode
from xml.etree import ElementTree

from standardwebhooks import Webhook
from twilio.request_validator import RequestValidator
from werkzeug.test import Client, TestResponse

_VIET_NAM = timezone(timedelta(hours=7))
_COUNT = itertools.count(1)


def fresh_id() -> str:
    return f"{time.time_ns()}{next(_COUNT)}"


class CarrierClient:
    """A client of one gateway application, with the secrets of `env`."""

    def __init__(self, app: Any, env: Mapping[str, str]) -> None:
        self.client = Client(app)
        self.env = env

    def open(self, sender: str, text: str, id: str | None = None, **more: Any) -> TestResponse:
        return self.open_raw(
            {"id": id or fresh_id(), "from": sender, "to": "8156", "text": text} | more
        )

    def open_raw(self, body: Any, attempt: str | None = None) -> TestResponse:
        sent = body if isinstance(body, str) else json.dumps(body)
        now, attempt = datetime.now(UTC), attempt or f"msg_{fresh_id()}"
        signature = Webhook(self.env["OPEN_SECRET"]).sign(attempt, now, sent)
        return self.client.post(
            "/carriers/open/sms",
            data=sent.encode(),
            content_type="application/json",
            headers={
                "webhook-id": attempt,
                "webhook-timestamp": str(int(now.timestamp())),
                "webhook-signature": signature,
            },
        )

    def esms(
        self, sender: str, text: str, id: str | None = None, at: datetime | None = None
    ) -> TestResponse:
        id, at = id or fresh_id(), at or datetime.now(_VIET_NAM)
        fields = {
            "sender": sender, "content": text, "serviceNumber": "8156", "keyword": text[:2],
            "cpid": self.env["ESMS_CPID"], "smsid": id,
            "receiverTime": f"{at.astimezone(_VIET_NAM):%Y%m%d%H%M%S}",
        }  # fmt: skip
        signed = fields["cpid"] + id + text + fields["receiverTime"] + self.env["ESMS_PRIVATE_KEY"]
        digest = hashlib.md5(signed.encode(), usedforsecurity=False).digest()
        fields["sign"] = base64.b64encode(digest).decode()
        return self.client.get("/carriers/esms/sms?" + urlencode(fields))

    def twilio(self, sender: str, text: str, id: str | None = None) -> TestResponse:
        form = {
            "MessageSid": id or "SM" + hashlib.md5(fresh_id().encode()).hexdigest(),
            "AccountSid": self.env["TWILIO_ACCOUNT_SID"],
            "From": sender, "To": "+12025550100", "Body": text, "NumMedia": "0",
        }  # fmt: skip
        url = self.env["PUBLIC_URL"] + "/carriers/twilio/sms"
        signature = RequestValidator(self.env["TWILIO_AUTH_TOKEN"]).compute_signature(url, form)
        return self.client.post(
            "/carriers/twilio/sms", data=form, headers={"X-Twilio-Signature": signature}
        )


def reply_text(response: TestResponse) -> str | None:
    """The text of an answer, whatever carrier's form it has; None for silence."""
    assert response.status_code == 200, response.get_data(as_text=True)
    if response.mimetype == "application/json":
        reply = response.get_json()["reply"]
        return None if reply is None else str(reply["text"])
    root = ElementTree.fromstring(response.get_data())
    return root.findtext("Message")
