"""SpeedSMS (speedsms.vn): MT by its JSON API; receipts and MOs by one JSON webhook.

https://speedsms.vn/sms-api-service/ (sms_type, answers, error codes)
https://speedsms.vn/sms-api/ (HTTP Basic with the access token as user; 60 requests a minute)

The webhook is one URL of the account, set in SpeedSMS's own console, and proves nothing: `ip_list`
and a secret path make up for it. MTs carry no reference of ours: a receipt names SpeedSMS's
`tranId`. An MO has no id, no time and no number that it was sent to: its id is made of its content
and the minute, and its number is `short_code`.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import orjson

from gateway.carriers.adapter import BaseAdapter
from gateway.carriers.base import BadSetting, clean, content_id, named
from gateway.carriers.contract import (
    Answer,
    Balance,
    Features,
    Inbound,
    Instance,
    Outbound,
    Outcome,
    Post,
    Question,
    Read,
    Receipt,
    SendResult,
    Setting,
    SkippedItem,
    Webhook,
)
from gateway.carriers.parsing import (
    answered,
    balance_of,
    json_object,
    msisdn,
    object_in,
    parts,
    text_of,
)
from gateway.carriers.shapes import JSON, Field, Shape

SEND_URL = "https://api.speedsms.vn/index.php/sms/send"
BALANCE_URL = "https://api.speedsms.vn/index.php/user/info"

# `code` of an answer. Codes that are not here have no reliable meaning.
CODES: dict[str, Outcome] = {
    "00": "accepted",
    "007": "barred",  # our address is locked
    "008": "bad_key",  # the account is locked
    "009": "bad_key",  # the account may not use the API
    "101": "refused",  # a parameter is missing or wrong
    "105": "refused",  # not a phone number
    "110": "refused",  # letters that this sms_type does not take
    "113": "refused",  # too long
    "300": "no_money",
    "500": "uncertain",  # an error of its own
}

# sms_type of an MT.
_RANDOM_NUMBER, _BRANDNAME = "2", "3"
_TYPES = (_RANDOM_NUMBER, _BRANDNAME, "4", "5")

_MO_TYPES = ("sms", "incoming")

# status of a receipt: 0 is delivered, less than this is a failure that is tried again.
_FAILED = 64


class Adapter(BaseAdapter):
    """MOs and receipts that nothing proves; MT by its API."""

    SETTINGS: ClassVar[tuple[Setting, ...]] = (
        Setting("access_token", "API access token of the account", False, True, True),
        Setting("sender", "registered brandname, for sms_type 3", False),
        Setting("sms_type", "2 random number, 3 brandname, 4 its own name, 5 our phone", False),
        Setting("send_url", f"where MTs go, if not to {SEND_URL}", False),
        Setting("balance_url", f"where the balance is asked for, if not {BALANCE_URL}", False),
        Setting("ip_list", "addresses that SpeedSMS calls from", False),
    )
    RECEIPTS_NAME_THEIRS = True
    FEATURES: ClassVar[Features] = Features(
        inbound="POST, JSON, without an id: keyed by content and minute; answered by an MT",
        authentication="none: ip_list and secret path",
        receipts="POST, JSON, at the secret path",
        delivered="operator",
        reference="its own `tranId`",
        parts="SpeedSMS",
        encodings="plain letters; others may be refused (code 110)",
        opt_outs="none",
        viet_nam=("MTs by a registered brandname (sms_type 3); 60 requests a minute"),
        price="`totalSMS`; `totalPrice`, in dong",
        sources=("https://speedsms.vn/sms-api-service/", "https://speedsms.vn/sms-api/"),
        unchecked=(
            "the webhook: its fields and codes, and `type` of an MO, are from clients' sources",
            "which numbers bring MOs",
            "who confirms a receipt of status 0",
            "whether and for how long it calls again",
            "its addresses",
            "which sms_type takes letters with marks",
            "whether totalSMS of one number is the count of its segments",
        ),
    )
    SHAPES: ClassVar[tuple[Shape, ...]] = (
        Shape(
            "message",
            "An incoming message; it has no id",
            (
                Field("type", "sms", "sms"),
                Field("phone", "The sender, 84…", means="from"),
                Field("content", "The text", means="text"),
            ),
            media=JSON,
        ),
        Shape(
            "receipt",
            "What became of an MT",
            (
                Field("type", "report", "report"),
                Field("tranId", "SpeedSMS's id of the MT", means="reference"),
                Field("phone", "The recipient; not read", "", needed=False),
                Field("status", "0 delivered, 1 to 63 tried again, from 64 failed", 0),
            ),
            media=JSON,
        ),
    )

    def __init__(self, instance: Instance) -> None:
        super().__init__(instance)
        self._token = self.setting("access_token")
        self._type = self.setting("sms_type", _RANDOM_NUMBER)
        if self._type not in _TYPES:
            raise BadSetting([f"sms_type must be one of {', '.join(_TYPES)}"])
        credentials = base64.b64encode(f"{self._token}:x".encode()).decode()
        self._credentials = {"Authorization": f"Basic {credentials}"}

    # MO and receipts

    def authenticate(self, webhook: Webhook) -> None:
        """SpeedSMS proves nothing."""

    def parse(self, webhook: Webhook) -> Sequence[Read]:
        data = json_object(webhook.body)
        if data.get("type") == "report":
            return _receipts(data)
        if data.get("type") not in _MO_TYPES and "content" not in data:
            return [SkippedItem("type is neither an MO nor a receipt")]  # of its calls, say
        return [self._message(data, webhook.now)]

    def _message(self, data: Mapping[str, Any], now: float) -> Inbound:
        sender = named(_plain(data, "phone"), "phone", 64)
        text = clean(text_of(data, "content"))
        id_ = content_id(self.instance, self._token, now, sender, text)
        to = self.setting("short_code", self.instance.name)
        return Inbound(id=id_, sender=sender, to=to, text=text)

    # MT

    def post(self, item: Outbound) -> Post:
        order = {
            "to": [msisdn(item.to)],
            "content": item.text,
            "sms_type": int(_BRANDNAME if item.sender else self._type),
            "sender": item.sender or self.setting("sender"),
        }
        url = self.setting("send_url", SEND_URL)
        return Post(url, orjson.dumps(order), {"Content-Type": JSON, **self._credentials})

    def settle(self, item: Outbound, answer: Answer) -> SendResult:
        result = answered(answer.body)
        code, data = str(result.get("code", ""))[:8], object_in(result, "data")
        outcome = CODES.get(code, "uncertain")
        if outcome == "accepted" and data.get("totalSMS") == 0:
            return SendResult(item.reference, "refused", error="code 00, and totalSMS 0")
        if outcome != "accepted":
            known = code if code.isascii() and code.isdecimal() else "is missing"
            return SendResult(item.reference, outcome, error=f"code {known}")
        price, given = data.get("totalPrice"), data.get("tranId")
        dong = price if type(price) is int and 0 <= price < 10**6 else None
        carrier_id = clean(str(given))[:64] if isinstance(given, int | str) else ""
        segments = parts(data.get("totalSMS"))
        return SendResult(item.reference, outcome, carrier_id, dong=dong, segments=segments)

    # the account

    def ask_balance(self) -> Question:
        return Question(self.setting("balance_url", BALANCE_URL), self._credentials)

    def balance(self, answer: Answer) -> Balance | None:
        whole = answered(answer.body)
        fields = object_in(whole, "data") or whole  # the page has `data`, the sample code has not
        return balance_of(fields.get("balance"), fields.get("currency"))


def _receipts(data: Mapping[str, Any]) -> list[Receipt | SkippedItem]:
    status = data.get("status")
    if isinstance(status, str) and status.isascii() and status.isdecimal() and len(status) < 6:
        status = int(status)
    if type(status) is not int or status < 0:
        return [SkippedItem("status is no number of a receipt")]
    if 0 < status < _FAILED:
        return []
    reference = named(_plain(data, "tranId"), "tranId", 64)
    if status == 0:
        return [Receipt(reference, False, "delivered")]
    return [Receipt(reference, False, "failed", error=f"status {str(status)[:8]}")]


def _plain(data: Mapping[str, Any], field: str) -> str:
    """An id or a number, with or without quotation marks. Raises `Unreadable`."""
    value = data.get(field)
    if type(value) is int and abs(value) < 10**30:
        return str(value)
    return text_of(data, field)
