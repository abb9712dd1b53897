"""Requests signed as the carriers sign them, by the vendors' own libraries where there is one.

Nothing here shares code with the adapters: these are the other side.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import parse_qs, parse_qsl, urlencode

import standardwebhooks
from twilio.request_validator import RequestValidator

from gateway.carriers.contract import Webhook


class MultiDict(dict[str, list[str]]):
    """What the twilio package asks of a form with repeated fields."""

    def getlist(self, name: str) -> list[str]:
        return self[name]


def twilio(webhook: Webhook, public_url: str, settings: Mapping[str, str]) -> Webhook:
    url = public_url + webhook.path + (f"?{webhook.query}" if webhook.query else "")
    body = webhook.body.decode("utf-8", "replace")
    params = MultiDict(parse_qs(body, keep_blank_values=True))
    sign = RequestValidator(settings["auth_token"]).compute_signature(url, params)
    return replace(webhook, headers={**webhook.headers, "x-twilio-signature": sign})


def esms(webhook: Webhook, public_url: str, settings: Mapping[str, str]) -> Webhook:
    """As the vendor's page has it; a receipt has no sign, and is left alone."""
    pairs = parse_qsl(webhook.query, keep_blank_values=True, errors="surrogateescape")
    fields = {"cpid": "", "smsid": "", "content": "", "receiverTime": "", **dict(reversed(pairs))}
    if "smsid" not in dict(pairs):
        return webhook
    signed = "".join(fields[name] for name in ("cpid", "smsid", "content", "receiverTime"))
    data = (signed + settings["private_key"]).encode("utf-8", "surrogateescape")
    sign = base64.b64encode(hashlib.md5(data).digest()).decode()
    rest = "&".join(pair for pair in webhook.query.split("&") if not pair.startswith("sign="))
    return replace(webhook, query=f"{rest}&{urlencode({'sign': sign})}")


def open_webhook(webhook: Webhook, public_url: str, settings: Mapping[str, str]) -> Webhook:
    """Signs bytes that are no UTF-8 as well, which the library can't: then by its own HMAC."""
    headers = {"webhook-id": "msg_1", "webhook-timestamp": str(int(webhook.now)), **webhook.headers}
    library = standardwebhooks.Webhook(settings["secret"])
    at = datetime.fromtimestamp(int(headers["webhook-timestamp"]), UTC)
    try:
        sign = library.sign(headers["webhook-id"], at, webhook.body.decode())
    except UnicodeDecodeError:
        start = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode()
        mac = standardwebhooks.webhooks.hmac_data(library._whsecret, start + webhook.body)
        sign = "v1," + base64.b64encode(mac).decode()
    return replace(webhook, headers={**headers, "webhook-signature": sign})


SIGNERS: Mapping[str, Callable[[Webhook, str, Mapping[str, str]], Webhook]] = {
    "twilio": twilio,
    "esms": esms,
    "open": open_webhook,
}
