"""Vonage (Nexmo): webhooks of its Messages API and of its SMS API; MT by the Messages API.

https://developer.vonage.com/en/messages/concepts/signed-webhooks
https://developer.vonage.com/en/getting-started/concepts/signing-messages
https://developer.vonage.com/messaging/sms/guides/inbound-sms
https://developer.vonage.com/en/messages/concepts/messages-status-callbacks
https://developer.vonage.com/en/api/messages

The account decides which API a number's MOs come from; both are read, by POST with JSON
("POST-JSON" of the SMS API), and both must be signed:

- Messages API: `Authorization: Bearer`, a JWT by HS256 with `payload_hash`, the SHA-256 of the
  body. Vonage makes the hash optional over https; we do not. The SDK's own check of a token is
  `jwt.decode`, so it is ours as well.
- SMS API: `sig`, an HMAC (`sig_method`) over the sorted fields. Values are signed with `&` and `=`
  as `_`; the plain hashes that the account may be set to are not taken.

A webhook without either is answered with 503: Vonage says that, when its signing fails, it may
call unsigned, and that a 5xx makes it call again, signed.

Vonage repeats for 24 hours what was not taken, and a repeat may carry the time of the first
attempt: so a signature is good for a day and five minutes, and a repeat is known by its id.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC
from typing import Any, ClassVar, Literal

import jwt
import jwt.types
import orjson

from gateway.carriers.adapter import BaseAdapter
from gateway.carriers.base import BadSetting, clean, matches, named, secrets
from gateway.carriers.contract import (
    Answer,
    Balance,
    Features,
    Forged,
    Inbound,
    Instance,
    Outbound,
    Post,
    Question,
    Read,
    Receipt,
    SendResult,
    Setting,
    SkippedItem,
    Stale,
    TryAgain,
    Unreadable,
    Webhook,
)
from gateway.carriers.parsing import (
    MAX_PARTS,
    answered,
    balance_of,
    dong,
    iso_time,
    json_object,
    msisdn,
    object_in,
    seconds_valid,
    text_of,
)
from gateway.carriers.shapes import JSON, Field, Shape

API_URL = "https://api.nexmo.com"
BALANCE_URL = "https://rest.nexmo.com/account/get-balance"
PATH = "/v1/messages"
OLDEST_SECONDS = 24 * 3600 + 300
AHEAD_SECONDS = 300
SIG_METHODS = {"sha256": hashlib.sha256, "sha512": hashlib.sha512}

# status of a receipt, of either API; None: nothing is known yet.
STATUSES: dict[str, Literal["accepted", "delivered", "failed"] | None] = {
    "submitted": "accepted",
    "accepted": "accepted",
    "buffered": None,
    "unknown": None,
    "delivered": "delivered",
    "read": "delivered",
    "rejected": "failed",
    "undeliverable": "failed",
    "failed": "failed",
    "expired": "failed",
    "deleted": "failed",
}

_TOKEN = Field("authorization", "Bearer and a JWT by HS256", "", place="header", authenticates=True)


class Unsigned(Forged):
    """Neither a token nor a sig: it may be Vonage's own, and will come again signed."""

    status, code = TryAgain.status, "unsigned"


class Adapter(BaseAdapter):
    """MOs and receipts of both of its APIs; MT by the Messages API."""

    SETTINGS: ClassVar[tuple[Setting, ...]] = (
        Setting("signature_secret", "the account's signature secret", secret=True),
        Setting("signature_secret_previous", "the one before, while it rotates", False, True),
        Setting("sig_method", "of the SMS API: sha256 or sha512; sha256 unless set", False),
        Setting("api_key", "the account's API key", False, True, True),
        Setting("api_secret", "the account's API secret", False, True, True),
        Setting("sender", "number or sender ID of our MTs", False, False, True),
        Setting("send_url", "the API's base, if not Vonage's own", False),
        Setting("balance_url", "where the balance is asked for, if not of Vonage itself", False),
        Setting("ip_list", "addresses that Vonage calls from", False),
    )
    SIGNS_WELL = True
    RECEIPTS_NAME_THEIRS = True
    FEATURES: ClassVar[Features] = Features(
        inbound="POST, JSON, of either API; answered by an MT",
        authentication="JWT (HS256) with the body's hash, or the SMS API's HMAC `sig`; a day",
        receipts="POST, JSON, signed",
        delivered="operator",
        reference="`client_ref` is our reference, else Vonage's id",
        parts="Vonage (Messages API), the gateway (`concat-…` of the SMS API)",
        encodings="GSM-7, UCS-2 (encoding_type)",
        opt_outs="none in Viet Nam",
        validity="`ttl`, seconds",
        price="`usage` of the last receipt of the Messages API",
        unchecked=(
            "whether a repeat is signed again",
            "two-way SMS in Viet Nam",
            "whether usage.price is of all segments",
        ),
        repeats="for 24 hours",
        viet_nam=(
            "sender IDs that are not registered are replaced, and texts may be changed; no "
            "handset receipts, on some routes none at all; a price is of a segment"
        ),
        sources=(
            "https://help.nexmo.com/hc/en-us/articles/204017273-Vietnam-SMS-Features-and-Restrictions",
            "https://developer.vonage.com/en/api/messages",
            "https://developer.vonage.com/en/api/account",
        ),
    )
    SHAPES: ClassVar[tuple[Shape, ...]] = (
        Shape(
            "message",
            "An incoming message (Messages API)",
            (
                Field("message_uuid", "Vonage's id of the message", means="id"),
                Field("from", "The sender", means="from"),
                Field("to", "The number that was texted", means="to"),
                Field("channel", "sms", "sms"),
                Field("message_type", "text", "text"),
                Field("text", "The text", means="text"),
                Field("timestamp", "When it came", "2026-09-21T14:13:20Z", needed=False),
                _TOKEN,
            ),
            media=JSON,
        ),
        Shape(
            "receipt",
            "What became of an MT (Messages API)",
            (
                Field(
                    "message_uuid", "Vonage's id of the MT", "aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab"
                ),
                Field("client_ref", "Our reference", means="reference"),
                Field(
                    "status",
                    "Its state",
                    "delivered",
                    "status",
                    ("submitted", "delivered", "rejected", "undeliverable"),
                ),
                Field("channel", "sms", "sms"),
                Field("timestamp", "When", "2026-09-21T14:13:20Z", needed=False),
                _TOKEN,
            ),
            media=JSON,
        ),
    )

    def __init__(self, instance: Instance) -> None:
        super().__init__(instance)
        self._secrets = secrets(instance, "signature_secret")
        self._method = str(instance.get("sig_method") or "sha256")
        if self._method not in SIG_METHODS:
            raise BadSetting([f"sig_method must be one of {', '.join(SIG_METHODS)}"])

    # MO and receipts

    def authenticate(self, webhook: Webhook) -> None:
        scheme, _, token = webhook.headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer" and token:
            stamp = self._issued(token.strip(), webhook.body)
        else:
            stamp = self._stamped(json_object(webhook.body))
        if not -AHEAD_SECONDS <= webhook.now - stamp <= OLDEST_SECONDS:
            raise Stale("it was signed more than a day ago, or in the future")

    def _issued(self, token: str, body: bytes) -> float:
        """`iat` of a good token, in seconds. Raises `Forged`."""
        claims = next(filter(None, (_claims(token, each) for each in self._secrets)), None)
        if claims is None:
            raise Forged("the token does not match")
        known = hashlib.sha256(body).hexdigest()
        if not matches(str(claims["payload_hash"]).lower(), (known.encode(),)):
            raise Forged("the token is not of this body")
        ours = self.instance.get("api_key")
        if ours and claims.get("api_key", ours) != ours:
            raise Forged("the token is another account's")
        return _seconds(claims["iat"])

    def _stamped(self, data: Mapping[str, Any]) -> float:
        """`timestamp` of a webhook with a good sig, in seconds. Raises `Forged`."""
        given = data.get("sig")
        # names are signed as they are: fields could be put out of sight in another's name
        if any("&" in name or "=" in name for name in data):
            raise Forged("a field's name holds & or =")
        if not isinstance(given, str) or not given:
            raise Unsigned("neither a token nor a sig: try again, signed")
        if not matches(given.lower(), (self._sig(data, each) for each in self._secrets)):
            raise Forged("sig does not match")
        return _seconds(data.get("timestamp"))

    def _sig(self, data: Mapping[str, Any], secret: str) -> bytes:
        mac = hmac.new(secret.encode(), digestmod=SIG_METHODS[self._method])
        for name in sorted(data):
            if name != "sig":
                value = str(data[name]).replace("&", "_").replace("=", "_")
                mac.update(f"&{name}={value}".encode("utf-8", "surrogatepass"))
        return mac.hexdigest().encode()

    def parse(self, webhook: Webhook) -> Sequence[Read]:
        data = json_object(webhook.body)
        if "status" in data:
            return _receipts(self.instance, data)
        if "message_uuid" in data:
            return _message(data)
        return _part(data)

    # MT

    def settle(self, item: Outbound, answer: Answer) -> SendResult:
        given = answered(answer.body).get("message_uuid")
        if not isinstance(given, str) or not given:
            return SendResult(item.reference, "uncertain", error="the answer can't be read")
        return SendResult(item.reference, "accepted", clean(given)[:64])

    def post(self, item: Outbound) -> Post:
        order: dict[str, Any] = {
            "message_type": "text",
            "channel": "sms",
            "to": msisdn(item.to),
            "from": item.sender or self.setting("sender"),
            "text": item.text,
            "client_ref": item.reference,
            "webhook_url": self.instance.webhook_url,
            "webhook_version": "v1",
            "sms": {"encoding_type": "unicode" if item.encoding == "UCS-2" else "text"},
        }
        if (seconds := seconds_valid(item)) is not None:
            order["ttl"] = seconds
        url = self.setting("send_url", API_URL).rstrip("/") + PATH
        return Post(url, orjson.dumps(order), {**self._credentials, "Content-Type": JSON})

    @property
    def _credentials(self) -> dict[str, str]:
        pair = f"{self.setting('api_key')}:{self.setting('api_secret')}"
        encoded = base64.b64encode(pair.encode()).decode()
        return {"Authorization": f"Basic {encoded}", "Accept": JSON}

    # the account

    def ask_balance(self) -> Question:
        return Question(self.setting("balance_url", BALANCE_URL), self._credentials)

    def balance(self, answer: Answer) -> Balance | None:
        return balance_of(answered(answer.body).get("value"), "EUR")

    # its other side

    def sign(self, webhook: Webhook) -> Webhook:
        claims = {
            "iat": int(webhook.now),
            "iss": "Vonage",
            "api_key": str(self.instance.get("api_key") or ""),
            "payload_hash": hashlib.sha256(webhook.body).hexdigest(),
        }
        token = jwt.encode(claims, self._secrets[0], "HS256")
        return replace(webhook, headers={**webhook.headers, "authorization": f"Bearer {token}"})


_OPTIONS: jwt.types.Options = {
    "verify_exp": False,
    "verify_nbf": False,
    "verify_iat": False,
    "verify_aud": False,
    "require": ["iat", "payload_hash"],
}


def _claims(token: str, secret: str) -> dict[str, Any] | None:
    """A token's claims if `secret` signed it; its times are judged by us, on the webhook endpoint's
    clock."""
    try:
        return jwt.decode(token, secret, algorithms=["HS256"], options=_OPTIONS)
    except (jwt.PyJWTError, ValueError):  # ValueError: letters that no token has
        return None


def _seconds(value: Any) -> float:
    """A time in seconds since 1970. Raises `Forged`."""
    digits = str(value) if isinstance(value, int | str) and not isinstance(value, bool) else ""
    if not re.fullmatch(r"[0-9]{1,12}", digits):
        raise Forged("the time of the signature is not a number of seconds")
    return float(digits)


def _message(data: Mapping[str, Any]) -> list[Inbound]:
    """Of the Messages API, which puts parts together. Only texts are for us."""
    if data.get("channel") != "sms" or data.get("message_type") != "text":
        return []
    return [
        Inbound(
            id=named(text_of(data, "message_uuid"), "message_uuid", 128),
            sender=named(text_of(data, "from"), "from", 64),
            to=named(text_of(data, "to"), "to", 64),
            text=clean(text_of(data, "text")),
            sent_at=iso_time(data.get("timestamp"), UTC),
        )
    ]


def _part(data: Mapping[str, Any]) -> list[Inbound]:
    """Of the SMS API, which delivers every part by itself."""
    if data.get("type") == "binary":
        return []
    ref, part, parts = _concat(data)
    return [
        Inbound(
            id=named(text_of(data, "messageId"), "messageId", 128),
            sender=named(text_of(data, "msisdn"), "msisdn", 64),
            to=named(text_of(data, "to"), "to", 64),
            text=clean(text_of(data, "text")),
            sent_at=iso_time(data.get("message-timestamp"), UTC),
            ref=ref,
            part=part,
            parts=parts,
        )
    ]


def _concat(data: Mapping[str, Any]) -> tuple[str | None, int, int]:
    if str(data.get("concat", "")).lower() != "true":
        return None, 1, 1
    part, parts = _count(data, "concat-part"), _count(data, "concat-total")
    if part > parts:
        raise Unreadable("concat-part is greater than concat-total")
    ref = named(str(data.get("concat-ref") or ""), "concat-ref", 64)
    return (ref, part, parts) if parts > 1 else (None, 1, 1)


def _count(data: Mapping[str, Any], field: str) -> int:
    value = str(data.get(field, ""))
    if not re.fullmatch(r"[0-9]{1,3}", value) or not 1 <= int(value) <= MAX_PARTS:
        raise Unreadable(f"{field} is not a whole number from 1 to {MAX_PARTS}")
    return int(value)


def _receipts(instance: Instance, data: Mapping[str, Any]) -> list[Receipt | SkippedItem]:
    status = text_of(data, "status")
    if status not in STATUSES:
        return [SkippedItem("status is not one that Vonage documents")]
    state = STATUSES[status]
    if state is None:
        return []
    ours = data.get("client_ref") or data.get("client-ref")
    theirs = "message_uuid" if "message_uuid" in data else "messageId"
    reference = ours if isinstance(ours, str) else text_of(data, theirs)
    code = object_in(data, "error").get("title") or data.get("err-code")
    known = isinstance(code, str) and re.fullmatch(r"[0-9]{1,8}", code) and code != "0"
    stamp = "timestamp" if "message_uuid" in data else "message-timestamp"
    at = iso_time(data.get(stamp), UTC)
    error, usage = f"error {code}" if known else "", object_in(data, "usage")
    ended = usage and state in ("delivered", "failed")
    price = dong(instance, usage.get("price"), usage.get("currency")) if ended else None
    name = named(reference, "client_ref", 128)
    return [Receipt(name, isinstance(ours, str), state, at, error, dong=price)]
