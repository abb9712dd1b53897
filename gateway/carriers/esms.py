"""eSMS.vn (ViHAT): MO by a signed GET, answered in its XML; MT by JSON; receipts by GET.

https://developers.esms.vn/esms-api/ket-noi-ma-svoucher/ket-noi-dau-so-ngan (MO)
https://developers.esms.vn/esms-api/table-of-error-codes (CodeResult)

The MO's signature is the MD5 of fields without delimiters, and leaves the sender out: text can
be moved between `smsid`, `content` and `receiverTime` without touching it. So `receiverTime`
is held to shapes that nothing can be moved into, `smsid` to one (`id_pattern`), a second id under
one signature is refused by the database (`Inbound.signature`), and production needs an `ip_list`
and a secret path.
Receipts are not signed at all: our callback URL carries a keyed token of ours.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import ClassVar, Literal
from urllib.parse import urlencode

import orjson

from gateway.carriers.adapter import BaseAdapter
from gateway.carriers.base import (
    Form,
    clean,
    form_of,
    hints,
    matches,
    named,
    pattern,
    secrets,
    xml,
)
from gateway.carriers.contract import (
    Answer,
    Balance,
    Features,
    Forged,
    Inbound,
    Instance,
    Outbound,
    Outcome,
    Post,
    Question,
    Read,
    Receipt,
    Reply,
    Response,
    SendResult,
    Setting,
    SkippedItem,
    Unreadable,
    Webhook,
    WebhookError,
)
from gateway.carriers.outcomes import WAITS
from gateway.carriers.parsing import answered, balance_of, dong, iso_time, msisdn
from gateway.carriers.shapes import JSON, Field, Shape

SEND_URL = "https://rest.esms.vn/MainService.svc/json/SendMultipleMessage_V4_post_json/"
BALANCE_URL = "https://rest.esms.vn/MainService.svc/json/GetBalance_json"
VIET_NAM = timezone(timedelta(hours=7))
XML = "text/xml; charset=utf-8"

# Letters are allowed because real ids have them; see the module's docstring for what makes up
# for it. An operator whose ids are all digits sets `id_pattern = "[0-9]{1,20}"`.
ID_PATTERN = r"[0-9A-Za-z_-]{1,64}"
# The first is documented; a time in another shape costs no MO either.
_DIGITS = 14
_RECEIVED = re.compile(
    r"[0-9]{14}|[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}"
    r"|[0-9]{2}/[0-9]{2}/[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2}"
)
_SIGNED = ("cpid", "smsid", "content", "receiverTime")

# CodeResult of an MT. A code that is not here says nothing that we can rely on.
CODES: dict[str, Outcome] = {
    "100": "accepted",
    "124": "accepted",  # this RequestId was taken before
    "101": "bad_key",  # keys: an operator corrects them
    "102": "bad_key",  # the account is locked, or has no price list
    "103": "no_money",  # no balance
    "140": "barred",  # our address is not allowed
    "99": "refused",  # the number is blocked there
    "104": "no_template",  # brandname is not registered
    "107": "refused",  # sent as advertising
    "108": "refused",  # not a phone number
    "118": "refused",  # kind of message
    "120": "refused",  # too many numbers
    "146": "no_template",  # not a registered template
    "177": "no_template",  # brandname is not registered with this operator
    "300": "refused",  # no kind of message
    "301": "refused",  # a service that there is not
}

# SmsType of an MT; a fixed number takes no name.
_BRANDNAME, _FIXED_NUMBER = "2", "8"

# SendStatus of a receipt. 5 counts in SendSuccess and SendFailed; None: nothing worth keeping.
_STATUSES: dict[str, Literal["accepted", "delivered", "failed"] | None] = {
    "1": None,  # waits for approval
    "2": None,  # waits to be sent
    "4": "failed",  # refused
    "5": "delivered",  # sent
    "7": "accepted",  # given to the operator
}
_DONE = "5"
_PRICE = re.compile(r"[0-9]{1,9}(\.[0-9]{1,4})?")  # TotalPrice: "470.0000"

# telcoid of a receipt: the number's operator now. Viettel, MobiFone, VinaPhone, Vietnamobile,
# Gmobile, iTel, Wintel (Reddi before).
TELCOS: dict[str, str] = {
    "1": "45204",
    "2": "45201",
    "3": "45202",
    "4": "45205",
    "5": "45207",
    "6": "45208",
    "7": "45209",
}

_SIGN = "Base64 of the MD5 of cpid, smsid, content, receiverTime and the private key, joined"


class Adapter(BaseAdapter):
    """MO answered in its XML, MT as JSON, receipts with a token of ours."""

    METHOD = "GET"
    RECEIPT_KEY = "private_key"
    TITLE: ClassVar[str | None] = "eSMS"
    SETTINGS: ClassVar[tuple[Setting, ...]] = (
        Setting("cpid", "our partner id at eSMS"),
        Setting("private_key", "the key that MOs are signed with", secret=True),
        Setting("private_key_previous", "the key before, while it rotates", False, True),
        Setting("api_key", "ApiKey of the account", False, True, True),
        Setting("secret_key", "SecretKey of the account", False, True, True),
        Setting("brandname", "sender ID; needed for SmsType 2", False),
        Setting("sms_type", "2 customer care (brandname), 8 fixed number; 8 unless set", False),
        Setting("send_url", "where MTs go, if not to eSMS itself", False),
        Setting("balance_url", "where the balance is asked for, if not of eSMS itself", False),
        Setting("id_pattern", "shape of smsid, a regular expression", False),
        Setting("ip_list", "addresses that eSMS calls from", False),
    )
    REPLIES_IN_RESPONSE = True
    # For 24 hours after the first (RequestId).
    DEDUPLICATES = True
    FEATURES: ClassVar[Features] = Features(
        inbound="GET; answered in XML",
        authentication="MD5 `sign`, leaves the sender out",
        receipts="GET with a token of ours",
        delivered="operator",
        reference="`ref` in the callback URL",
        parts="eSMS",
        encodings="GSM-7, UCS-2 (IsUnicode)",
        opt_outs="none",
        unchecked=(
            "whether a later receipt repeats an earlier one",
            "smsid's shape",
            "whether a RequestId that was refused once is new again",
            "whether TotalPrice of a receipt is final when SendStatus is 5",
        ),
        price="`TotalPrice` of the last receipt, in dong",
        repeats="receipts up to five times, on time-outs alone; of MOs not documented",
        viet_nam=(
            "MO by short code; MTs by a registered brandname and template; receipts from "
            "the operator; a price is of a segment, in dong, by operator"
        ),
        sources=(
            "https://developers.esms.vn/esms-api/ket-noi-ma-svoucher/ket-noi-dau-so-ngan",
            "https://developers.esms.vn/esms-api/table-of-error-codes",
            "https://developers.esms.vn/en/esms-api/callback-url",
            "https://developers.esms.vn/en/esms-api/retrive-and-register-functions/get-balance",
        ),
    )
    SHAPES: ClassVar[tuple[Shape, ...]] = (
        Shape(
            "message",
            "An incoming message",
            (
                Field("cpid", "Our partner id at eSMS", authenticates=True),
                Field("smsid", "eSMS's id of the message", means="id", pattern=ID_PATTERN),
                Field("sender", "The sender, 84…", means="from"),
                Field("serviceNumber", "The short code that was texted", means="to"),
                Field("content", "The text", means="text"),
                Field("receiverTime", "In Viet Nam", "20261124101500", pattern=_RECEIVED.pattern),
                Field("sign", _SIGN, authenticates=True),
            ),
            "GET",
            "",
        ),
        Shape(
            "receipt",
            "What became of an MT",
            (
                Field("ref", "Our reference, from the callback URL", means="reference"),
                Field(
                    "token",
                    "Our token of that reference, from the callback URL",
                    authenticates=True,
                ),
                Field(
                    "SendStatus",
                    "1 waits for approval, 2 waits, 4 refused, 5 sent, 7 given to the operator",
                    "5",
                    "status",
                    tuple(_STATUSES),
                ),
                Field("SendSuccess", "How many were delivered", "1", needed=False),
                Field("TotalPrice", "What it cost, in dong: 850.0000", "", needed=False),
                Field("telcoid", "The operator of the number, 1 to 7", "1", needed=False),
            ),
            "GET",
            "",
        ),
    )

    def __init__(self, instance: Instance) -> None:
        super().__init__(instance)
        self._cpid = str(instance.get("cpid"))
        self._secrets = secrets(instance, "private_key")
        self._keys = tuple(key.encode() for key in self._secrets)
        self._id = pattern(instance, "id_pattern", ID_PATTERN)

    # MO and receipts

    def authenticate(self, webhook: Webhook) -> None:
        fields = form_of(webhook.query)
        if "smsid" in fields:
            self._verify_message(fields)
        else:
            self._verify_receipt(_callback(webhook.query))

    def parse(self, webhook: Webhook) -> Sequence[Read]:
        fields = form_of(webhook.query)
        if "smsid" in fields:
            return [self._message(fields)]
        return _receipts(self.instance, _callback(webhook.query))

    def _verify_message(self, fields: Form) -> None:
        signed = _signed(fields)
        if not matches(_sign_of(fields), (_sign(signed, key) for key in self._keys)):
            raise Forged("sign does not match")
        if not matches(fields.get("cpid"), (self._cpid.encode(),)):
            raise Forged("cpid is not ours")

    def _message(self, fields: Form) -> Inbound:
        message_id = fields.need("smsid")
        if not self._id.fullmatch(message_id):
            raise Unreadable("smsid does not have the shape of an id")
        received = fields.need("receiverTime")
        if not _RECEIVED.fullmatch(received):
            raise Unreadable("receiverTime does not have the shape of a time")
        return Inbound(
            id=message_id,
            sender=named(fields.need("sender"), "sender", 64),
            to=named(fields.need("serviceNumber"), "serviceNumber", 64),
            text=clean(fields.need("content")),
            sent_at=_timestamp(received),
            signature=_sign_of(fields),
        )

    def acknowledge(self, replies: Sequence[Reply]) -> Response:
        if not replies:
            return Response(200, b"<ClientResponse></ClientResponse>", XML)
        reply = replies[0]
        # the carrier may send and charge a <Message>: silence has none
        text = "" if reply.text is None else f"<Message>{xml(reply.text)}</Message>"
        body = (
            f"<ClientResponse>{text}<Smsid>{xml(reply.in_reply_to)}</Smsid>"
            f"<Receiver>{xml(msisdn(reply.to))}</Receiver></ClientResponse>"
        )
        return Response(200, body.encode(), XML)

    def refuse(self, error: WebhookError) -> Response:
        # no <Message> here either
        body = f"<ClientResponse><Error>{xml(error.reason)}</Error></ClientResponse>"
        return Response(error.status, body.encode(), XML, hints(error, self.METHOD))

    # MT

    def settle(self, item: Outbound, answer: Answer) -> SendResult:
        result = answered(answer.body)
        code = str(result.get("CodeResult", ""))
        outcome = CODES.get(code, "uncertain")
        error = "" if outcome == "accepted" else f"CodeResult {code[:8] or 'is missing'}"
        carrier_id = clean(str(result.get("SMSID") or ""))[:64]
        spent = outcome in WAITS  # eSMS may know the RequestId of what it refused: 124
        return SendResult(item.reference, outcome, carrier_id, error, spent)

    def post(self, item: Outbound) -> Post:
        order = {
            **self._credentials,
            "Phone": msisdn(item.to),
            "Content": item.text,
            "SmsType": self.setting("sms_type", _FIXED_NUMBER),
            "IsUnicode": "1" if item.encoding == "UCS-2" else "0",
            "RequestId": item.reference,
            "CallbackUrl": self.callback_url(item.reference),
        }
        if brandname := item.sender or self.setting("brandname"):
            order["Brandname"] = brandname
        if item.sender and order["SmsType"] == _FIXED_NUMBER:
            order["SmsType"] = _BRANDNAME
        body = orjson.dumps(order)
        return Post(self.setting("send_url", SEND_URL), body, {"Content-Type": JSON})

    @property
    def _credentials(self) -> dict[str, str]:
        return {"ApiKey": self.setting("api_key"), "SecretKey": self.setting("secret_key")}

    # the account

    def ask_balance(self) -> Question:
        body = orjson.dumps(self._credentials)
        return Question(self.setting("balance_url", BALANCE_URL), {"Content-Type": JSON}, body)

    def balance(self, answer: Answer) -> Balance | None:
        fields = answered(answer.body)
        good = str(fields.get("CodeResponse")) == "100"
        return balance_of(fields.get("Balance"), "VND") if good else None

    # its other side

    def sign(self, webhook: Webhook) -> Webhook:
        fields, key = Form(webhook.query), self._keys[0]
        signature = {"token": self.receipt_token(fields.get("ref"))}
        if "smsid" in fields:
            query = f"{webhook.query}&{urlencode({'cpid': self._cpid})}"
            signature = {"cpid": self._cpid, "sign": _sign(_signed(Form(query)), key).decode()}
        return replace(webhook, query=f"{webhook.query}&{urlencode(signature)}")

    def play(self, webhook: Webhook) -> tuple[Outbound, Response]:
        order = answered(webhook.body)
        for name, value in self._credentials.items():
            if str(order.get(name)) != value:
                raise Forged(f"{name} is not ours")
        try:
            unicode = order["IsUnicode"] == "1"
            item = Outbound(
                reference=str(order["RequestId"]),
                to=f"+{order['Phone']}",
                text=str(order["Content"]),
                encoding="UCS-2" if unicode else "GSM-7",
                segments=0,
            )
        except KeyError as error:
            raise Unreadable(f"{error.args[0]} is missing") from None
        result = {"CodeResult": "100", "CountRegenerate": 0, "SMSID": item.reference}
        return item, Response(200, orjson.dumps(result), JSON)

    def _verify_receipt(self, fields: Form) -> None:
        reference = fields.get("ref")
        if not reference or not self.proves_receipt(reference, fields.get("token")):
            raise Forged("neither a signed message nor a receipt with our token")


def _callback(query: str) -> Form:
    """A receipt's fields; some callers append theirs with a second `?`."""
    return form_of(query.replace("?", "&"))


def _sign_of(fields: Form) -> str:
    # base64's "+" is a space where the caller did not escape it
    return fields.get("sign").replace(" ", "+")


def _signed(fields: Form) -> bytes:
    return "".join([fields.get(name) for name in _SIGNED]).encode()


def _sign(signed: bytes, key: bytes) -> bytes:
    return base64.b64encode(hashlib.md5(signed + key, usedforsecurity=False).digest())


def _timestamp(received: str) -> datetime | None:
    """The vendor's time is Viet Nam's; one that is no date does not keep us from answering."""
    iso = received
    if len(received) == _DIGITS:
        iso = f"{received[:8]}T{received[8:]}"
    elif "/" in received:
        day, month, rest = received.split("/")
        iso = f"{rest[:4]}-{month}-{day}{rest[4:]}"
    return iso_time(iso, VIET_NAM)


def _receipts(instance: Instance, fields: Form) -> list[Receipt | SkippedItem]:
    status = fields.need("SendStatus")
    if status not in _STATUSES:
        return [SkippedItem(f"SendStatus is none of {', '.join(_STATUSES)}")]
    state = _STATUSES[status]
    if status == _DONE and fields.get("SendSuccess") in ("", "0"):
        # Without a count nobody knows: "failed" would have it sent once more.
        state = "failed" if fields.get("SendSuccess") else "accepted"
    if state is None:
        return []
    error = f"SendStatus {status}" if state == "failed" else ""
    network, given = TELCOS.get(fields.get("telcoid"), ""), fields.get("TotalPrice")
    is_final = state in ("delivered", "failed") and _PRICE.fullmatch(given)
    price = dong(instance, given, "VND") if is_final else None
    return [Receipt(named(fields.get("ref"), "ref", 64), True, state, None, error, network, price)]
