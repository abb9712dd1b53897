"""V-COM (SMBPlus): MO by a checksummed POST, answered by an MT that names the MO.

https://smbplusvn.freshservice.com/support/solutions/articles/24000046090 (receive MO)
https://support.v-com.vn/support/solutions/articles/24000046091 (send MT)

V-COM wants HTTP 200 for any answer of ours, with `{"data"}` or `{"errors"}` and a code in it. Any
other status makes it try again, twice, twenty seconds apart: that is what we want when the database
can't be written, and only then. A message that comes again is answered as the first time; 104 means
that the id is already another message's.

The checksum signs client, id, phone, key and time, without delimiters, and **not the text**. The
phone must have exactly eleven digits, so that nothing moves between it and the id; for the text
there are an `ip_list` and a secret path in production. `time` is no proof of freshness: `recovery`
brings messages of any age, and `type` is not signed. A message answered once is known by its id.

An MT can only answer an MO: it names the MO's `request_id` and no phone, and comes from the short
code (`service_id`): no other sender ID can be chosen. `mt_code` is our
reference, and V-COM drops a second one. Receipts are not documented.
"""

from __future__ import annotations

import base64
import hashlib
import re
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, ClassVar

import orjson

from gateway.carriers.adapter import BaseAdapter
from gateway.carriers.base import BadSetting, clean, hints, matches, named, secrets
from gateway.carriers.contract import (
    Answer,
    Features,
    Forged,
    IdTaken,
    Inbound,
    Instance,
    NotListed,
    Outbound,
    Outcome,
    Post,
    Receipt,
    Reply,
    Response,
    SendResult,
    Setting,
    TryAgain,
    Unreadable,
    Webhook,
    WebhookError,
)
from gateway.carriers.outcomes import WAITS
from gateway.carriers.parsing import answered, epoch_time, json_object, object_in, text_of
from gateway.carriers.shapes import JSON, Field, Shape

SEND_URL = "https://sms-api.v-com.vn/api/v2/send-mt"
MAX_MT_CODE = 50
_PHONE = re.compile(r"84[0-9]{9}")
_TYPES = ("new", "recovery")

# Codes of an MT. Since a second one of the same mt_code is dropped there, whatever an operator
# can correct is tried again; 106 may be a wrong key as well as a wrong field.
CODES: dict[str, Outcome] = {
    "200": "accepted",
    "104": "accepted",  # this mt_code was taken before
    "102": "try_later",  # "other errors"
    "106": "bad_key",  # parameters or checksum
    "108": "barred",  # our address is not on their list
}

# Codes of our errors; what is not here is 106.
_ERROR_CODES: tuple[tuple[type[WebhookError], int], ...] = (
    (IdTaken, 104),
    (NotListed, 108),
    (TryAgain, 102),
)


class Adapter(BaseAdapter):
    """MO by a checksummed request; an MT answers an MO alone."""

    SETTINGS: ClassVar[tuple[Setting, ...]] = (
        Setting("client_id", "our client id at V-COM"),
        Setting("secure_key", "the key that checksums are made with", secret=True),
        Setting("secure_key_previous", "the key before, while it rotates", False, True),
        Setting("short_code", "service_id of our MTs", False, False, True),
        Setting("command_code", "command code that our MTs name", False, False, True),
        Setting("charged", "1 if an MT charges the resident; 0 unless set", False),
        Setting("send_url", "where MTs go, if not to V-COM itself", False),
        Setting("ip_list", "addresses that V-COM calls from", False),
    )
    DEDUPLICATES = True
    CHOOSES_SENDER = False
    FEATURES: ClassVar[Features] = Features(
        inbound="POST, JSON; answered by an MT",
        authentication="SHA-256 `checksum` with the key in it, leaves the text out",
        receipts="none",
        delivered="none",
        reference="none",
        parts="V-COM",
        encodings="UTF-8 JSON; no say",
        opt_outs="none",
        unchecked=(
            "whether an MT may hold letters with marks, and how long it may be",
            "shape of request_id",
            "MTs that answer no MO",
            "whether an mt_code that was refused once is new again",
        ),
        repeats="twice more, 20 s apart",
        viet_nam="MO by short code, MT as its answer; the MO is what is charged",
        sources=(
            "https://smbplusvn.freshservice.com/support/solutions/articles/24000046090",
            "https://support.v-com.vn/support/solutions/articles/24000046091",
        ),
    )
    SHAPES: ClassVar[tuple[Shape, ...]] = (
        Shape(
            "message",
            "An incoming message",
            (
                Field("type", "new, or recovery: sent again at our wish", "new", "", _TYPES),
                Field("client_id", "Our id at V-COM", authenticates=True),
                Field("request_id", "V-COM's id of the message", means="id"),
                Field("service_id", "The short code that was texted", means="to"),
                Field("command_code", "The command that it was routed by", "KHONG", needed=False),
                Field("message", "The text", means="text"),
                Field("telco", "MB, VT, VN or HT", "VT", needed=False),
                Field("phone", "The sender, 84 and nine digits", means="from"),
                Field("time", "Seconds since 1970", 1790000000),
                Field(
                    "checksum",
                    "Base64 of the SHA-256 of id, phone, key and time",
                    authenticates=True,
                ),
            ),
            media=JSON,
        ),
    )

    def __init__(self, instance: Instance) -> None:
        super().__init__(instance)
        self._client_id = str(instance.get("client_id"))
        self._keys = secrets(instance, "secure_key")
        self._charged = str(instance.get("charged", 0))
        if self._charged not in ("0", "1"):
            raise BadSetting(["charged must be 0 or 1"])

    # MO

    def authenticate(self, webhook: Webhook) -> None:
        data = json_object(webhook.body)
        given = data.get("checksum")
        if not isinstance(given, str) or not given:
            raise Forged("checksum is missing")
        parts = [_plain(data.get(name)) for name in ("client_id", "request_id", "phone", "time")]
        if not matches(given, (_checksum(*parts[:3], key, parts[3]) for key in self._keys)):
            raise Forged("checksum does not match")
        if parts[0] != self._client_id:
            raise Forged("client_id is not ours")

    def parse(self, webhook: Webhook) -> Sequence[Inbound | Receipt]:
        data = json_object(webhook.body)
        phone = _word(data, "phone")
        if not _PHONE.fullmatch(phone):
            raise Unreadable("phone is not 84 and nine digits")
        if text_of(data, "type") not in _TYPES:
            raise Unreadable("type is neither new nor recovery")
        return [
            Inbound(
                id=named(_word(data, "request_id"), "request_id", 64),
                sender=phone,
                to=named(_word(data, "service_id"), "service_id", 64),
                text=clean(text_of(data, "message")),
                sent_at=epoch_time(_plain(data.get("time"))),
                signature=named(text_of(data, "checksum"), "checksum", 64),
            )
        ]

    def acknowledge(self, replies: Sequence[Reply]) -> Response:
        fields = {"data": {"code": 200, "status": "success", "message": ""}}
        return Response(200, orjson.dumps(fields), JSON)

    def refuse(self, error: WebhookError) -> Response:
        code = next((code for kind, code in _ERROR_CODES if isinstance(error, kind)), 106)
        fields = {"code": code, "status": "error", "message": clean(error.reason)}
        status = error.status if isinstance(error, TryAgain) else 200
        return Response(status, orjson.dumps({"errors": fields}), JSON, hints(error, self.METHOD))

    # MT

    def unfit(self, item: Outbound) -> str:
        if item.sender:
            return "V-COM sends from service_id alone"
        if not item.in_reply_to:
            return "V-COM sends answers to MOs alone"
        return "the reference is too long for mt_code" if len(item.reference) > MAX_MT_CODE else ""

    def settle(self, item: Outbound, answer: Answer) -> SendResult:
        result = answered(answer.body)
        code = str(
            object_in(result, "data").get("code") or object_in(result, "errors").get("code", "")
        )
        outcome = CODES.get(code, "uncertain")
        error = "" if outcome == "accepted" else f"code {code[:8] or 'is missing'}"
        spent = outcome in WAITS  # V-COM may know the mt_code of what it refused: 104
        return SendResult(item.reference, outcome, error=error, spent=spent)

    def post(self, item: Outbound) -> Post:
        now = int(time.time())
        signed = (self._client_id, item.in_reply_to, item.reference, self._keys[0], str(now))
        order = {
            "client_id": self._client_id,
            "request_id": item.in_reply_to,
            "service_id": self.setting("short_code"),
            "command_code": self.setting("command_code"),
            "mt_code": item.reference,
            "message": item.text,
            "is_charged": int(self._charged),
            "time": now,
            "checksum": _checksum(*signed).decode(),
        }
        headers = {"Content-Type": JSON, "Accept": JSON}
        return Post(self.setting("send_url", SEND_URL), orjson.dumps(order), headers)

    # its other side

    def sign(self, webhook: Webhook) -> Webhook:
        data = json_object(webhook.body) | {"client_id": self._client_id, "time": int(webhook.now)}
        phone, message_id = _plain(data.get("phone")), _plain(data.get("request_id"))
        sign = _checksum(self._client_id, message_id, phone, self._keys[0], str(data["time"]))
        return replace(webhook, body=orjson.dumps(data | {"checksum": sign.decode()}))


def _checksum(*joined: str) -> bytes:
    digest = hashlib.sha256("".join(joined).encode("utf-8", "surrogatepass")).digest()
    return base64.b64encode(digest)


def _plain(value: Any) -> str:
    """A signed field as PHP joins it: a number is written as its digits."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value if isinstance(value, str) else ""


def _word(data: Mapping[str, Any], field: str) -> str:
    """An id or a number, which PHP may write without quotation marks. Raises `Unreadable`."""
    return _plain(data.get(field)) or text_of(data, field)
