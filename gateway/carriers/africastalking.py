"""Africa's Talking: SMS and USSD by form POSTs, MT by its messaging API, receipts by its id.

https://developers.africastalking.com/docs/sms/sending/bulk (MT, status codes)
https://developers.africastalking.com/docs/sms/notifications (MO and receipts)
https://developers.africastalking.com/docs/ussd/handle_sessions and .../ussd/notifications

All callbacks (incoming messages, delivery reports, USSD, USSD session notifications) may go to one
webhook endpoint; what a request is, its fields say. A USSD turn brings everything typed since the
dial, joined by `*`, and a `*` that somebody typed looks the same: so the whole goes on as
`UssdTurn.grown`, and the conversation, which knows what it had, finds the new part. A turn's id is
the session and a hash of the whole: a repeat has the same, and the next turn, which is longer,
another.

A code may be dialled with inputs behind it, and a turn that never reached us would join two. The
conversation takes the first and shows its screen (`flows.ussd.session_steps`): nobody has seen the
one that the next was meant for.

A refusal is no screen, without CON or END: the operator shows an error of its own.

Nothing is signed: `ip_list` and a secret path make up for it. MTs carry no reference of ours, so a
receipt is matched by Africa's Talking's own id.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from typing import ClassVar, Literal
from urllib.parse import urlencode

from gateway.carriers.adapter import BaseAdapter
from gateway.carriers.base import Form, clean, content_id, named
from gateway.carriers.contract import (
    Answer,
    Balance,
    Features,
    Inbound,
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
    UssdTurn,
    Webhook,
)
from gateway.carriers.parsing import (
    answered,
    balance_of,
    dong,
    iso_time,
    object_in,
    parts,
    seconds_valid,
)
from gateway.carriers.shapes import FORM, Field, Shape

SEND_URL = "https://api.africastalking.com/version1/messaging"
BALANCE_URL = "https://api.africastalking.com/version1/user"

# statusCode of a recipient. Codes that are not here have no reliable meaning.
CODES: dict[str, Outcome] = {
    "100": "accepted",  # processed
    "101": "accepted",  # sent
    "102": "accepted",  # queued
    "402": "no_template",  # the sender ID is not registered: an operator corrects it
    "405": "no_money",  # no balance
    "403": "refused",  # not a number
    "404": "refused",  # kind of number
    "407": "refused",  # no route
    "502": "refused",  # the operator's gateway refused
    "406": "opted_out",  # the subscriber is on the sender's black list
    "409": "opted_out",  # do not disturb
    "401": "uncertain",  # held back for its risk: may go out later
    "500": "uncertain",
    "501": "uncertain",
}

# status of a receipt.
STATUSES: Mapping[str, Literal["accepted", "delivered", "failed"]] = {
    "Sent": "accepted",
    "Submitted": "accepted",
    "Buffered": "accepted",
    "Success": "delivered",
    "Rejected": "failed",
    "Failed": "failed",
    "AbsentSubscriber": "failed",
    "Expired": "failed",
}
_OPT_OUTS = frozenset(("UserInBlackList", "DoNotDisturbRejection"))
_WORD = re.compile(r"[A-Za-z]{1,40}")
# Of a USSD session notification: only these are over without a screen of ours.
_SESSION_STATUSES = frozenset(("Success", "Incomplete", "Failed"))


class Adapter(BaseAdapter):
    """SMS both ways and USSD; nothing proves a request."""

    SETTINGS: ClassVar[tuple[Setting, ...]] = (
        Setting("username", "of the application; `sandbox` in its sandbox", False, False, True),
        Setting("api_key", "of the application", False, True, True),
        Setting("sender", "the short code or sender ID that MTs come from", False, False, True),
        Setting("balance_url", f"where the balance is asked for, if not {BALANCE_URL}", False),
        Setting("send_url", f"its messaging API, if not {SEND_URL}", False),
        Setting("ip_list", "addresses that Africa's Talking calls from", False),
    )
    RECEIPTS_NAME_THEIRS = True
    FEATURES: ClassVar[Features] = Features(
        inbound="POST, form; SMS answered by an MT, USSD in the response",
        authentication="none: ip_list and secret path",
        receipts="POST, form, at the secret path",
        delivered="handset",
        reference="its own `id`",
        parts="Africa's Talking",
        encodings="GSM-7, UCS-2 (it chooses)",
        opt_outs=(
            "codes 406, 409; UserInBlackList, DoNotDisturbRejection in receipts; by number, "
            "without an id: keyed by content and minute"
        ),
        validity="retryDurationInHours, whole hours",
        price="`messageParts`, `cost`",
        unchecked=(
            "time zone of `date`",
            "whether retryDurationInHours, described for subscriptions, holds for other MTs",
            "its addresses",
            "whether it serves Viet Nam",
            "UserData of version1/user, which tells the balance",
        ),
        viet_nam="its documents name no operator there",
        sources=(
            "https://developers.africastalking.com/docs/sms/notifications",
            "http://docs.africastalking.com/sms/sending/python",
        ),
    )
    SHAPES: ClassVar[tuple[Shape, ...]] = (
        Shape(
            "message",
            "An incoming message",
            (
                Field("id", "Africa's Talking's id of the message", means="id"),
                Field("from", "The sender, +84…", means="from"),
                Field("to", "The short code that was texted", means="to"),
                Field("text", "The text", means="text"),
                Field("date", "When it was sent", "2026-11-24 10:15:00", needed=False),
                Field("linkId", "Of a subscription; empty on a short code", "", needed=False),
            ),
            media=FORM,
        ),
        Shape(
            "ussd",
            "One turn of a USSD session",
            (
                Field("sessionId", "The session", means="session"),
                Field("phoneNumber", "The sender, +84…", means="from"),
                Field("serviceCode", "The code that was dialled", "*384*8041#"),
                Field("text", "All that was typed since the dial, joined by *", "1*2"),
                Field("networkCode", "The operator", "99999", needed=False),
            ),
            media=FORM,
        ),
        Shape(
            "receipt",
            "What became of an MT",
            (
                Field("id", "Africa's Talking's id of the MT", means="reference"),
                Field("status", "How far it came", "Success", "status", tuple(STATUSES)),
                Field("phoneNumber", "The recipient; not read", "", needed=False),
                Field("failureReason", "Why it failed", "", needed=False),
                Field("networkCode", "The operator; not read", "99999", needed=False),
                Field("retryCount", "How often it was tried; not read", "0", needed=False),
            ),
            media=FORM,
        ),
    )

    # MO, USSD and receipts

    def authenticate(self, webhook: Webhook) -> None:
        """Africa's Talking proves nothing."""

    def parse(self, webhook: Webhook) -> Sequence[Read]:
        fields = Form(webhook.body)
        if "sessionId" in fields:
            return [_turn(fields)]
        if "senderId" in fields and "text" not in fields:
            return [self._opt_out(fields, webhook.now)]
        return [_receipt(fields) if "status" in fields else _message(fields)]

    def _opt_out(self, fields: Form, now: float) -> Inbound:
        """By the number alone: it comes without an id, and Africa's Talking has confirmed it."""
        sender = named(fields.need("phoneNumber"), "phoneNumber", 64)
        to = named(fields.need("senderId"), "senderId", 64)
        id_ = content_id(self.instance, self.setting("api_key"), now, "opt-out", sender, to)
        return Inbound(id=id_, sender=sender, to=to, text="STOP", silent=True)

    def acknowledge(self, replies: Sequence[Reply]) -> Response:
        """An SMS is acknowledged without text; a screen says whether the session goes on."""
        screen = next((reply for reply in replies if reply.more is not None), None)
        if screen is None or screen.text is None:
            return Response(200, b"")
        word = "CON" if screen.more else "END"
        return Response(200, f"{word} {clean(screen.text)}".encode())

    # MT

    def post(self, item: Outbound) -> Post:
        order = {
            "username": self.setting("username"),
            "to": item.to,
            "message": item.text,
            "from": item.sender or self.setting("sender"),
            "bulkSMSMode": "1",
        }
        if (hours := seconds_valid(item, unit=3600)) is not None:
            order["retryDurationInHours"] = str(hours)
        headers = {"Content-Type": FORM, **self._credentials}
        return Post(self.setting("send_url", SEND_URL), urlencode(order).encode(), headers)

    def settle(self, item: Outbound, answer: Answer) -> SendResult:
        data = object_in(answered(answer.body), "SMSMessageData")
        recipients = data.get("Recipients")
        recipient = recipients[0] if isinstance(recipients, list) and recipients else {}
        if not isinstance(recipient, dict):
            recipient = {}
        code = str(recipient.get("statusCode", ""))[:8]
        if not recipient and data.get("Message") == "InvalidSenderId":
            code = "402"  # the error is about the whole request, with no recipients
        outcome = CODES.get(code, "uncertain")
        if outcome != "accepted":
            known = code if code.isascii() and code.isdecimal() else "is missing"
            return SendResult(item.reference, outcome, error=f"statusCode {known}")
        given = recipient.get("messageId")
        carrier_id = clean(given)[:128] if isinstance(given, str) and given != "None" else ""
        currency, _, amount = str(recipient.get("cost", "")).partition(" ")
        price, counted = dong(self.instance, amount, currency), parts(recipient.get("messageParts"))
        return SendResult(item.reference, outcome, carrier_id, dong=price, segments=counted)

    @property
    def _credentials(self) -> dict[str, str]:
        return {"Accept": "application/json", "apiKey": self.setting("api_key")}

    # the account

    def ask_balance(self) -> Question:
        base = self.setting("balance_url", BALANCE_URL)
        query = urlencode({"username": self.setting("username")})
        return Question(f"{base}?{query}", self._credentials)

    def balance(self, answer: Answer) -> Balance | None:
        fields = object_in(answered(answer.body), "UserData").get("balance")
        currency, _, amount = str(fields).partition(" ")
        return balance_of(amount, currency)


def _message(fields: Form) -> Inbound:
    return Inbound(
        id=named(fields.need("id"), "id", 128),
        sender=named(fields.need("from"), "from", 64),
        to=named(fields.need("to"), "to", 64),
        text=clean(fields.need("text")),
        # RFC 3339; `2026-11-24 10:15:00` is in no known time zone: it says nothing
        sent_at=iso_time(fields.get("date")),
    )


def _turn(fields: Form) -> UssdTurn | SkippedItem:
    session = named(fields.need("sessionId"), "sessionId", 96)
    sender = named(fields.need("phoneNumber"), "phoneNumber", 64)
    to = named(fields.need("serviceCode"), "serviceCode", 64)
    if "status" in fields:
        if fields.get("status") not in _SESSION_STATUSES:
            return SkippedItem("status is none of a session that is over")
        return UssdTurn(f"{session}.end", session, sender, to, "", ended=True)
    grown = clean(fields.need("text"))
    turn = hashlib.sha256(grown.encode()).hexdigest()[:24]
    return UssdTurn(f"{session}.{turn}", session, sender, to, grown.rpartition("*")[2], grown=grown)


def _receipt(fields: Form) -> Receipt | SkippedItem:
    code = fields.get("status")
    status = STATUSES.get(code)
    if status is None:
        return SkippedItem("status is none that Africa's Talking documents")
    reference = named(fields.need("id"), "id", 128)
    why = fields.get("failureReason")
    if status == "failed" and why in _OPT_OUTS:
        return Receipt(reference, False, "opted_out", error=why)
    error = f"{code} {why if _WORD.fullmatch(why) else ''}".strip() if status == "failed" else ""
    return Receipt(reference, False, status, error=error)
