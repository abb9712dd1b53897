"""Fibo SMS (fibo.vn): MT by its web service, as a form; it sends us nothing.

https://support.fibo.vn/smsSendMT (error codes)

Its operation `SendMaskedSMS` is called as clients' sources call it. It answers with XML that holds
a second XML as text, whose `Code` is the MT's outcome. The form contains a password: no `send_url`
without https in production.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape
from typing import ClassVar
from urllib.parse import urlencode

from gateway.carriers.adapter import BaseAdapter
from gateway.carriers.contract import (
    Answer,
    Features,
    Forged,
    Outbound,
    Outcome,
    Post,
    Read,
    SendResult,
    Setting,
    Webhook,
)
from gateway.carriers.parsing import msisdn
from gateway.carriers.shapes import FORM

SEND_URL = "https://center.fibosms.com/service.asmx/SendMaskedSMS"

# ErrorCodeId. Codes that are not here have no reliable meaning.
CODES: dict[str, Outcome] = {
    "1": "accepted",
    "200": "accepted",
    "2": "uncertain",  # an error of its own
    "3": "bad_key",  # user or password
    "4": "barred",  # our address
    "5": "no_template",  # brandname or service is not registered
    "6": "refused",  # the same text again
    "7": "opted_out",  # the subscriber refuses messages
    "8": "bad_key",  # may not send
    "9": "no_template",
    "10": "refused",  # not a number
    "11": "refused",  # a parameter
    "12": "bad_key",  # account
    "13": "uncertain",  # it could not reach the operator
    "14": "no_money",
    "15": "bad_key",  # the account is over
    "16": "bad_key",  # the service is over
    "17": "no_money",  # of a trial
    "18": "refused",  # cancelled
    "19": "refused",
    "20": "refused",  # letters with marks
    "21": "no_money",  # no price is set
    "22": "bad_key",  # the account is not active
    "23": "refused",  # syntax
    "28": "refused",
    "31": "refused",  # a number of 11 digits
}
_CODE = re.compile(r"<Code>\s*([0-9]{1,4})\s*</Code>")


class Adapter(BaseAdapter):
    """MT alone: it calls nobody."""

    SETTINGS: ClassVar[tuple[Setting, ...]] = (
        Setting("client_no", "our client number at Fibo (CL…)", False, False, True),
        Setting("client_password", "its password", False, True, True),
        Setting("sender", "registered brandname", False, False, True),
        Setting("service_type", "what Fibo tells; 0 unless set", False),
        Setting("send_url", f"where MTs go, if not to {SEND_URL}", False),
    )
    SIGNS_WELL = True  # it has no requests to sign
    FEATURES: ClassVar[Features] = Features(
        inbound="none",
        authentication="every request is refused",
        receipts="none",
        delivered="none",
        reference="none",
        parts="-",
        encodings="plain letters; with marks by some routes (code 20)",
        opt_outs="code 7",
        repeats="-",
        viet_nam="MTs by a registered brandname and template; MOs and receipts are not documented",
        sources=("https://support.fibo.vn/smsSendMT",),
        unchecked=(
            "the request: its fields are from clients' sources, which send it by http and GET",
            "what smsGUID is for: it is left 0",
            "whether 6 compares with MTs to the same number alone",
        ),
    )

    def method_of(self, webhook: Webhook) -> str:
        return webhook.method  # whatever it is, it is forged

    def authenticate(self, webhook: Webhook) -> None:
        raise Forged("Fibo calls nobody")

    def parse(self, webhook: Webhook) -> Sequence[Read]:
        return []

    def post(self, item: Outbound) -> Post:
        order = {
            "clientNo": self.setting("client_no"),
            "clientPass": self.setting("client_password"),
            "senderName": item.sender or self.setting("sender"),
            "phoneNumber": msisdn(item.to),
            "smsMessage": item.text,
            "smsGUID": "0",
            "serviceType": self.setting("service_type", "0"),
        }
        url = self.setting("send_url", SEND_URL)
        return Post(url, urlencode(order).encode(), {"Content-Type": FORM})

    def settle(self, item: Outbound, answer: Answer) -> SendResult:
        match = _CODE.search(unescape(answer.body.decode("utf-8", "replace")))
        code = match[1] if match else "is missing"
        outcome = CODES.get(code, "uncertain")
        error = "" if outcome == "accepted" else f"Code {code}"
        return SendResult(item.reference, outcome, error=error)
