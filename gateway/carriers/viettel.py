"""Viettel: brandname MT by SOAP (`wsCpMt`); MO by the `moreceiver` SOAP of Vietnamese gateways.

http://viettelsolution.com.vn/san-pham/tai-lieu-tich-hop-tin-nhan-thuong-hieu-smsbrandname.77.html

MT. Content is plain letters (`ContentType` 0) or marked ones (1), at most 480 characters, no `&`,
and must match a template that Viettel has approved. Viettel would refuse an MT that breaks these
rules, so this adapter refuses it. `result` 1 means taken; else `message` says why. Nothing
de-duplicates on an id of ours: `RequestID` is the MO's where it is a number, as the document has
it, else 1.

MO. Viettel's brandname has none. If a short code is connected through a gateway that speaks the
classic SOAP, it calls `moreceiver` with User_ID, Service_ID, Command_Code, Message, Request_ID and
Operator, and reads 1 in `moReceiverReturn` as "taken". Nothing is signed: an MO is not taken at all
without a `path_secret`, and production needs an `ip_list` besides. The answer goes as an MT.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import ClassVar
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from gateway.carriers.adapter import BaseAdapter
from gateway.carriers.base import clean, hints, named, xml
from gateway.carriers.contract import (
    Answer,
    Features,
    Forged,
    Inbound,
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
from gateway.carriers.parsing import msisdn, xml_root
from gateway.carriers.shapes import Field, Shape

XML = "text/xml; charset=utf-8"
SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
BULK = "http://impl.bulkSms.ws/"
LONGEST = 480
_NUMBER = re.compile(r"[0-9]{1,18}")

# What the `message` of a refusal holds, in this order. Anything else tells nothing.
CODES: tuple[tuple[str, Outcome], ...] = (
    ("Insert MT_QUEUE: OK", "accepted"),
    ("CP_CODE_NOT_FOUND", "bad_key"),
    ("WRONG_INFORMATION_AUTHENTICATE", "bad_key"),
    ("Authenticate: IP_INVALID", "barred"),
    ("Authenticate:", "bad_key"),  # a field is missing
    ("DUPLICATE MESSAGE", "refused"),  # the same text to the same number, a moment ago
    ("ALIAS_INVALID", "no_template"),  # the brandname is not registered with this operator
    ("CONTENT_NOT_MATCH_TEMPL", "no_template"),
    ("MAXLENGTH_LIMIT", "refused"),
    ("MSG_ERROR_CONTAIN_BLACKLIST", "refused"),
    ("Check Content: NULL_OR_BLANK", "refused"),
    ("COMMAND_CODE", "refused"),
    ("Check CommandCode", "refused"),
    ("Check RequestID", "refused"),
    ("Check UserID", "refused"),
    ("Check ReceiverID", "refused"),
    ("UserID_NOT_EQUAL_ReceiverID", "refused"),
    ("Unable to check telco", "refused"),
)

_MO_FIELDS = (
    f'<soapenv:Envelope xmlns:soapenv="{SOAP}"><soapenv:Body><moreceiver>'
    "<User_ID>{User_ID}</User_ID><Service_ID>{Service_ID}</Service_ID>"
    "<Command_Code>{Command_Code}</Command_Code><Message>{Message}</Message>"
    "<Request_ID>{Request_ID}</Request_ID><Operator>{Operator}</Operator>"
    "</moreceiver></soapenv:Body></soapenv:Envelope>"
)


class Adapter(BaseAdapter):
    """MO and MT as SOAP; a secret path proves the MO."""

    SETTINGS: ClassVar[tuple[Setting, ...]] = (
        Setting("user", "User of the web service", False, False, True),
        Setting("password", "Password of the web service", False, True, True),
        Setting("cp_code", "CPCode of the account", False, False, True),
        Setting("brandname", "ServiceID: the registered sender ID", False, False, True),
        Setting("send_url", "the web service (…/bulkapi?wsdl)", False, False, True),
        Setting("path_secret", "end of the URL for MOs; none is taken without it", False, True),
        Setting("path_secret_previous", "the one before, while it rotates", False, True),
        Setting("ip_list", "addresses that MOs come from", False),
    )
    FEATURES: ClassVar[Features] = Features(
        inbound="POST, SOAP `moreceiver`; answered by an MT",
        authentication="none but the secret path",
        receipts="none",
        delivered="none",
        reference="none",
        parts="the SOAP gateway",
        encodings="plain or marked letters (ContentType), 480 characters, no &",
        opt_outs="none",
        unchecked=(
            "all of `moreceiver`: names of fields, ids, the answer",
            "units of the 480 with marked letters",
            "codes, which are from clients' sources",
        ),
        viet_nam=(
            "MTs by a registered brandname and template, to Viettel's and others' numbers; "
            "no receipts"
        ),
    )
    SHAPES: ClassVar[tuple[Shape, ...]] = (
        Shape(
            "message",
            "An incoming message (moreceiver)",
            (
                Field("User_ID", "The sender, 84…", means="from"),
                Field("Service_ID", "The short code that was texted", means="to"),
                Field("Command_Code", "The command that it was routed by", "KHONG", needed=False),
                Field("Message", "The text, whole", means="text"),
                Field("Request_ID", "The gateway's id of the message", means="id"),
                Field("Operator", "The sender's operator", "VIETTEL", needed=False),
            ),
            media=XML,
            template=_MO_FIELDS,
        ),
    )

    # MO

    def authenticate(self, webhook: Webhook) -> None:
        # the webhook endpoint has compared the path; without a secret there is nothing to prove
        # anything
        if not self.instance.get("path_secret"):
            raise Forged("no MO is taken without a path_secret")

    def parse(self, webhook: Webhook) -> Sequence[Inbound | Receipt]:
        fields = _fields(_call(webhook.body))
        return [
            Inbound(
                id=named(_need(fields, "Request_ID"), "Request_ID", 64),
                sender=named(_need(fields, "User_ID"), "User_ID", 64),
                to=named(_need(fields, "Service_ID"), "Service_ID", 64),
                text=clean(_need(fields, "Message")),
            )
        ]

    def acknowledge(self, replies: Sequence[Reply]) -> Response:
        taken = "<moReceiverResponse><moReceiverReturn>1</moReceiverReturn></moReceiverResponse>"
        return Response(200, _envelope(taken), XML)

    def refuse(self, error: WebhookError) -> Response:
        whose = "Server" if isinstance(error, TryAgain) else "Client"
        fault = (
            f"<soapenv:Fault><faultcode>soapenv:{whose}</faultcode>"
            f"<faultstring>{xml(error.reason)}</faultstring></soapenv:Fault>"
        )
        return Response(error.status, _envelope(fault), XML, hints(error, self.METHOD))

    # MT

    def unfit(self, item: Outbound) -> str:
        if "&" in item.text:
            return "the text holds &"
        return f"more than {LONGEST} characters" if len(item.text) > LONGEST else ""

    def post(self, item: Outbound) -> Post:
        number = msisdn(item.to)
        values = {
            "User": self.setting("user"),
            "Password": self.setting("password"),
            "CPCode": self.setting("cp_code"),
            "RequestID": item.in_reply_to if _NUMBER.fullmatch(item.in_reply_to) else "1",
            "UserID": number,
            "ReceiverID": number,
            "ServiceID": item.sender or self.setting("brandname"),
            "CommandCode": "bulksms",
            "Content": item.text,
            "ContentType": "1" if item.encoding == "UCS-2" else "0",
        }
        inner = "".join(f"<{name}>{xml(value)}</{name}>" for name, value in values.items())
        body = _envelope(f'<impl:wsCpMt xmlns:impl="{BULK}">{inner}</impl:wsCpMt>')
        return Post(self.setting("send_url"), body, {"Content-Type": XML, "SOAPAction": '""'})

    def settle(self, item: Outbound, answer: Answer) -> SendResult:
        try:
            fields = {
                _name(each): (each.text or "").strip() for each in xml_root(answer.body).iter()
            }
        except Unreadable:
            fields = {}
        result, message = fields.get("result", ""), fields.get("message", "")
        if result == "1":
            return SendResult(item.reference, "accepted")
        words, outcome = next((pair for pair in CODES if pair[0] in message), ("", "accepted"))
        if outcome == "accepted":  # "OK", and a result that is not 1
            code = result if _NUMBER.fullmatch(result) else "missing"
            return SendResult(item.reference, "uncertain", error=f"result {code}, message unknown")
        return SendResult(item.reference, outcome, error=words.rstrip(":"))

    # its other side

    def sign(self, webhook: Webhook) -> Webhook:
        return replace(webhook, path=urlsplit(self.instance.webhook_url).path)


def _envelope(inner: str) -> bytes:
    start = f'<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="{SOAP}">'
    return f"{start}<soapenv:Body>{inner}</soapenv:Body></soapenv:Envelope>".encode()


def _name(element: Element) -> str:
    """Without its namespace, in small letters and without `_`: gateways differ in these."""
    return element.tag.rpartition("}")[2].replace("_", "").lower()


def _call(body: bytes) -> Element:
    """The `moreceiver` in the envelope's body. Raises `Unreadable`."""
    call = next((each for each in xml_root(body).iter() if _name(each) == "moreceiver"), None)
    if call is None:
        raise Unreadable("there is no moreceiver in the envelope")
    return call


def _fields(call: Element) -> Mapping[str, str]:
    fields: dict[str, str] = {}
    for each in call:
        name = _name(each)
        if name in fields:
            raise Unreadable("a field is given twice")
        fields[name] = each.text or ""
    return fields


def _need(fields: Mapping[str, str], field: str) -> str:
    value = fields.get(field.replace("_", "").lower())
    if value is None:
        raise Unreadable(f"{field} is missing")
    return value
