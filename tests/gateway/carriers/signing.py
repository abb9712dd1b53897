"""Requests signed as the carriers sign them, by the vendors' own libraries where there is one.

Nothing here shares code with the adapters: these are the other side.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import hmac
import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import parse_qs, parse_qsl, urlencode

import standardwebhooks
from twilio.request_validator import RequestValidator

from gateway.carriers.contract import Webhook


class MultiDict(dict[str, list[str]]):
    """The form that the twilio package makes with repeated fields."""

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


def vcom(webhook: Webhook, public_url: str, settings: Mapping[str, str]) -> Webhook:
    """As the vendor's page says; a missing field is joined as nothing."""
    data = json.loads(webhook.body)
    before = "".join(str(data.get(name, "")) for name in ("client_id", "request_id", "phone"))
    joined = before + settings["secure_key"] + str(data.get("time", ""))
    digest = hashlib.sha256(joined.encode("utf-8", "surrogatepass")).digest()
    data["checksum"] = base64.b64encode(digest).decode()
    return replace(webhook, body=json.dumps(data).encode())


def infobip(webhook: Webhook, public_url: str, settings: Mapping[str, str]) -> Webhook:
    """An HMAC of the body, as GitHub and most others write it."""
    mac = hmac.new(settings["webhook_secret"].encode(), webhook.body, hashlib.sha256)
    headers = {**webhook.headers, "x-hub-signature": f"sha256={mac.hexdigest()}"}
    return replace(webhook, headers=headers)


def vonage(webhook: Webhook, public_url: str, settings: Mapping[str, str]) -> Webhook:
    """A token by hand, as RFC 7519 has it; a webhook of the SMS API (`nonce`) gets its sig."""
    secret = settings["signature_secret"].encode()
    with contextlib.suppress(ValueError):
        data = json.loads(webhook.body)
        if isinstance(data, dict) and "nonce" in data:
            pairs = sorted((name, str(value)) for name, value in data.items() if name != "sig")
            plain = [(name, value.replace("&", "_").replace("=", "_")) for name, value in pairs]
            signed = "".join(f"&{name}={value}" for name, value in plain)
            sig = hmac.new(secret, signed.encode(), hashlib.sha256).hexdigest()
            return replace(webhook, body=json.dumps(data | {"sig": sig}).encode())
    claims = {
        "iat": int(webhook.now), "jti": "c5ba8f24-1a14-4c10-bfdf-3fbe8ce511b5", "iss": "Vonage",
        "payload_hash": hashlib.sha256(webhook.body).hexdigest(), "api_key": "abcd1234abcd1234",
        "application_id": "aaaaaaaa-bbbb-cccc-dddd-0123456789ab",
    }  # fmt: skip
    return replace(
        webhook, headers={**webhook.headers, "authorization": f"Bearer {token(claims, secret)}"}
    )


def token(claims: Mapping[str, object], secret: bytes) -> str:
    """A JWT by HS256 (RFC 7515, appendix A.1)."""

    def coded(part: bytes) -> str:
        return base64.urlsafe_b64encode(part).decode().rstrip("=")

    start = ".".join(coded(json.dumps(part).encode()) for part in ({"alg": "HS256"}, claims))
    return f"{start}.{coded(hmac.digest(secret, start.encode(), 'sha256'))}"


SIGNERS: Mapping[str, Callable[[Webhook, str, Mapping[str, str]], Webhook]] = {
    "twilio": twilio,
    "esms": esms,
    "open": open_webhook,
    "vcom": vcom,
    "infobip": infobip,
    "vonage": vonage,
}
