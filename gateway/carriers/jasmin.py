"""Jasmin: MO and receipts by form POSTs that want `ACK/Jasmin`, MT by its HTTP API's `/send`.

https://docs.jasminsms.com/en/latest/apis/ja-http/index.html; what that leaves open (`binary`, the
statuses of an error, sixteen letters of a password) was read in the source of release 0.11.1.

In jcli: `httpccm` with `method POST` and `url <endpoint>`. In jasmin.cfg: `[deliversm-thrower]` and
`[dlr-thrower]` ask again only three times, 30 seconds apart: set `max_retries = 240`,
`retry_delay = 15`, so that an hour of ours costs no message. Jasmin puts the parts of a long MO
together, and hands the octets on as the SMSC sent them: `binary` in hex, `coding` says what they
are. `content` holds the same octets bare; it is read, as UTF-8, if there is no `binary`.

Jasmin repeats the request after any answer but ACK/Jasmin with a 200.

Jasmin signs nothing: `ip_list` and a secret path make up for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import ClassVar, Literal
from urllib.parse import urlencode

from gateway.carriers.adapter import BaseAdapter
from gateway.carriers.base import (
    BadSetting,
    Form,
    clean,
    named,
    secrets,
)
from gateway.carriers.contract import (
    Answer,
    Features,
    Forged,
    Inbound,
    Instance,
    Outbound,
    Outcome,
    Post,
    Read,
    Receipt,
    Reply,
    Response,
    SendResult,
    Setting,
    SkippedItem,
    Unreadable,
    Webhook,
)
from gateway.carriers.parsing import seconds_valid
from gateway.carriers.raw import gsm7, need, raw_fields, ucs2
from gateway.carriers.shapes import FORM, Field, Shape

SEND_URL = "http://127.0.0.1:1401/send"
ACKNOWLEDGED = b"ACK/Jasmin"

# What `coding` 0, the SMSC's own alphabet, is (the setting `alphabet`).
ALPHABETS: Mapping[str, Callable[[bytes], str]] = {
    "gsm": gsm7,
    "latin-1": lambda octets: octets.decode("latin-1"),
    "utf-8": lambda octets: octets.decode("utf-8", "ignore"),
}

# message_status: ESME_* is the SMSC's word (level 1), the others the phone's (level 2; SMPP 3.4,
# appendix B). UNKNOWN says nothing.
STATUSES: Mapping[str, Literal["accepted", "delivered", "failed"] | None] = {
    "ESME_ROK": "accepted",
    "ACCEPTD": "accepted",
    "DELIVRD": "delivered",
    "UNDELIV": "failed",
    "EXPIRED": "failed",
    "DELETED": "failed",
    "REJECTD": "failed",
    "UNKNOWN": None,
}
_REFUSED = re.compile(r"ESME_R[A-Z0-9]{1,30}")

# Statuses of an error that mean another thing than elsewhere.
ERRORS: Mapping[int, Outcome] = {
    412: "try_later",  # no route, or none that is bound now
}
# Parts of an error's text, if its status means several things.
WORDS: Mapping[bytes, Outcome] = {
    b"throughput exceeded": "try_later",
    b"Cannot charge": "no_money",
}
_SUCCESS = re.compile(rb'Success "([0-9A-Za-z-]{1,64})"')


class Adapter(BaseAdapter):
    """MO by Jasmin's router, MT by its HTTP API."""

    RECEIPT_KEY = "password"
    SETTINGS: ClassVar[tuple[Setting, ...]] = (
        Setting("username", "of Jasmin's user", False, False, True),
        Setting("password", "of Jasmin's user; it takes 16 letters at most", False, True, True),
        Setting("password_previous", "the one before, while its receipts come", False, True),
        Setting("sender", "what residents see: the short code", False, False, True),
        Setting("send_url", f"its HTTP API's /send, if not {SEND_URL}", False),
        Setting("alphabet", f"of coding 0: {', '.join(ALPHABETS)}; gsm unless set", False),
        Setting("ip_list", "addresses that Jasmin calls from", False),
    )
    RECEIPTS_NAME_THEIRS = True
    FEATURES: ClassVar[Features] = Features(
        inbound="POST, form; answered by an MT",
        authentication="none: ip_list and secret path",
        receipts="POST, form, with a token of ours",
        delivered="smsc",
        reference="`ref` in the dlr-url",
        parts="Jasmin",
        encodings="GSM-7, UCS-2",
        opt_outs="none",
        validity="`validity-period`, minutes",
        priority="`priority`",
        unchecked=("all of it: its source was read, no Jasmin was run",),
        repeats="as jasmin.cfg says (see the adapter): an hour, every 15 s",
        viet_nam="as the operator behind it",
        sources=("https://docs.jasminsms.com/en/latest/apis/ja-http/index.html",),
    )
    SHAPES: ClassVar[tuple[Shape, ...]] = (
        Shape(
            "message",
            "An incoming message",
            (
                Field("id", "Jasmin's id of the message", means="id"),
                Field("from", "The sender", means="from"),
                Field("to", "The short code that was texted", means="to"),
                Field("content", "The text; not read if there is binary", means="text"),
                Field("coding", "data_coding: 0 the SMSC's alphabet, 8 UCS-2", "0", needed=False),
                Field("origin-connector", "The connector; not read", "operator", needed=False),
            ),
            media=FORM,
        ),
        Shape(
            "receipt",
            "What became of an MT",
            (
                Field("ref", "Our reference, from the dlr-url", "", "reference", place="query"),
                Field("token", "Our token of it, from the dlr-url", place="query",
                      authenticates=True),
                Field("message_status", "ESME_… or the SMPP state", "DELIVRD", "status",
                      tuple(STATUSES)),
                Field("id", "Jasmin's id of the MT", "16fd2706-8baf-433b-82eb-8c7fada847da"),
                Field("level", "1 SMSC, 2 phone; not read", "2", needed=False),
            ),
            media=FORM,
        ),
    )  # fmt: skip

    def __init__(self, instance: Instance) -> None:
        super().__init__(instance)
        alphabet = ALPHABETS.get(str(instance.get("alphabet") or "gsm"))
        if alphabet is None:
            raise BadSetting([f"alphabet is none of {', '.join(ALPHABETS)}"])
        self._alphabet = alphabet
        self._passwords = secrets(instance, "password")

    # MO and receipts

    def authenticate(self, webhook: Webhook) -> None:
        query = Form(webhook.query)
        reference = query.get("ref")
        if not reference or not self._passwords:
            return  # a receipt by Jasmin's own id is one of an MT that we gave it without a dlr-url
        if not self.proves_receipt(reference, query.get("token")):
            raise Forged("a receipt without our token")

    def parse(self, webhook: Webhook) -> Sequence[Read]:
        fields = raw_fields(webhook.body)
        if "message_status" in fields:
            return _receipts(fields, Form(webhook.query).get("ref"))
        coding = _coding(fields)
        if coding is None:
            return []  # settings and pictures for the phone's programs: nobody wrote it
        return [
            Inbound(
                id=named(need(fields, "id"), "id", 128),
                sender=named(need(fields, "from"), "from", 64),
                to=named(need(fields, "to"), "to", 64),
                text=clean(self._text(fields, coding)),
            )
        ]

    def _text(self, fields: Mapping[str, bytes], coding: str) -> str:
        if "binary" not in fields:
            return need(fields, "content")
        try:
            octets = bytes.fromhex(fields["binary"].decode("ascii"))
        except ValueError:
            raise Unreadable("binary is not in hex") from None
        if coding == "ucs2":
            return ucs2(octets)
        return octets.decode("latin-1") if coding == "latin-1" else self._alphabet(octets)

    def acknowledge(self, replies: Sequence[Reply]) -> Response:
        return Response(200, ACKNOWLEDGED)

    # MT

    def post(self, item: Outbound) -> Post:
        order = {
            "username": self.setting("username"),
            "password": self.setting("password"),
            "from": item.sender or self.setting("sender"),
            "to": item.to,
            "dlr": "yes",
            "dlr-level": "3",  # the SMSC's word and the phone's
            "dlr-method": "POST",
            "dlr-url": self.callback_url(item.reference),
        }
        if (minutes := seconds_valid(item, unit=60)) is not None:
            order["validity-period"] = str(minutes)
        if item.priority:
            order["priority"] = str(item.priority)
        if item.encoding == "UCS-2":
            order |= {"coding": "8", "hex-content": item.text.encode("utf-16-be").hex()}
        else:
            order |= {"coding": "0", "content": item.text}
        url = self.setting("send_url", SEND_URL)
        return Post(url, urlencode(order).encode(), {"Content-Type": FORM})

    def settle(self, item: Outbound, answer: Answer) -> SendResult:
        if taken := _SUCCESS.match(answer.body):
            return SendResult(item.reference, "accepted", taken[1].decode())
        # other words are not Jasmin's
        return SendResult(item.reference, "uncertain", error=f"HTTP {answer.status}")

    def outcome(self, answer: Answer) -> Outcome:
        by_status = ERRORS.get(answer.status) or super().outcome(answer)
        return next((WORDS[words] for words in WORDS if words in answer.body), by_status)

    # its other side

    def sign(self, webhook: Webhook) -> Webhook:
        reference = Form(webhook.query).get("ref")
        if not reference or not self._passwords:
            return webhook  # as it came: Jasmin proves no MO
        return replace(webhook, query=f"{webhook.query}&token={self.receipt_token(reference)}")


def _coding(fields: Mapping[str, bytes]) -> Literal["own", "latin-1", "ucs2"] | None:
    """The encoding of the octets by `data_coding` (SMPP 3.4, 5.2.19; from 0xF0 and with the bits of
    a class also 3GPP TS 23.038, 4); None for binary data."""
    given = fields.get("coding", b"0")
    if not re.fullmatch(rb"[0-9]{1,3}", given):
        raise Unreadable("coding is not a number")
    coding = int(given)
    if coding in (1, 3):  # IA5 is a part of Latin-1
        return "latin-1"
    if coding in (2, 4):
        return None
    if coding >= 0xF0:
        return None if coding & 0x04 else "own"
    return "ucs2" if coding & 0x0C == 0x08 else "own"


def _receipts(fields: Mapping[str, bytes], reference: str) -> list[Receipt | SkippedItem]:
    code = need(fields, "message_status")
    if code not in STATUSES and not _REFUSED.fullmatch(code):
        return [SkippedItem("message_status is none of SMPP's")]
    status = STATUSES.get(code, "failed")
    ours = bool(reference)
    known_as = named(reference or need(fields, "id"), "ref" if ours else "id", 128)
    if status is None:
        return []
    return [Receipt(known_as, ours, status, error=code if status == "failed" else "")]
