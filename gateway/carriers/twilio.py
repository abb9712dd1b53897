"""Twilio: MO by a signed form, answered in TwiML; status callbacks; MT by a form.

https://www.twilio.com/docs/messaging/guides/webhook-request
https://www.twilio.com/docs/usage/webhooks/webhooks-security
https://www.twilio.com/docs/usage/webhooks/webhook-configuration (rules that sign with HMAC-SHA256)
https://www.twilio.com/docs/api/errors
https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out
https://www.twilio.com/docs/api/errors/23004 (its own words for STOP, START and HELP)

Twilio takes no text from an error, shows it in its debugger, and retries by the status.

The signature covers the URL as it was given to Twilio, so it is rebuilt from the pinned public
URL and never from the Host header. It joins names and values without delimiters: the id is no
longer than a real SID, and a second id under one signature is refused (`Inbound.signature`).

Twilio keeps opt-outs of its own. A message that it took for STOP (`OptOutType`, or one of its own
words) is read as the text "STOP" whatever its language, so that our opt-out happens too; our
confirmation goes into the TwiML all the same and Twilio drops it, since it has sent its own. START
lets our MTs through again and no more: only our own keyword brings a subscription back, so it is
answered with our help, as HELP is, and never looked up as the name of a sender. With our DK as an
opt-in keyword of Advanced Opt-Out, it is read as DK, and Twilio lets our MTs through. Error 21610
on an MT or in a callback is an opt-out.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import ClassVar, Literal
from urllib.parse import urlencode, urlsplit

from twilio.request_validator import (
    HMAC_SHA256,
    SIGNATURE_SETTINGS_HEADER,
    RequestValidator,
    get_signature_algorithm,
)

from gateway.carriers.adapter import BaseAdapter
from gateway.carriers.base import Form, clean, form_of, named, secrets, xml
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
    Talk,
    Unreadable,
    Webhook,
)
from gateway.carriers.parsing import (
    answered,
    balance_of,
    dong,
    outcome_of,
    parts,
    seconds_valid,
)
from gateway.carriers.shapes import FORM, JSON, Field, Shape

API_URL = "https://api.twilio.com"
XML = "text/xml; charset=utf-8"
MOST_VALID_SECONDS = 36_000
"""Seconds of `ValidityPeriod` (error 90007); it covers the queue of Twilio, not the operator's."""
_ID = re.compile(r"[0-9A-Za-z]{2,34}")

# Error codes of an MT. For others the HTTP status decides.
CODES: dict[int, Outcome] = {
    21610: "opted_out",
    20003: "bad_key",  # credentials
    20005: "bad_key",  # the account is not active
    20429: "try_later",  # too many requests
    21611: "try_later",  # the sender's queue is full
    63038: "no_money",  # the account's daily limit
    21211: "refused",  # not a number
    21408: "refused",  # no permission for the region
    21602: "refused",  # no text
    21606: "refused",  # the sender can't send SMS there
    21612: "refused",  # no route from this sender
    21614: "refused",  # not a mobile: landlines in Viet Nam
    21617: "refused",  # too long
}

# MessageStatus of a callback; None: nothing has happened yet that is worth keeping.
STATUSES: dict[str, Literal["accepted", "delivered", "failed"] | None] = {
    "accepted": None,
    "scheduled": None,
    "queued": None,
    "sending": None,
    "sent": "accepted",
    "delivered": "delivered",
    "read": "delivered",
    "undelivered": "failed",
    "failed": "failed",
    "canceled": "failed",
}
_OPTED_OUT = "21610"

# What Twilio took a text for, and what it is for us.
OPT_OUT_TYPES: Mapping[str, str] = {"STOP": "STOP", "START": "HELP", "HELP": "HELP"}
# Without Advanced Opt-Out it tells no type. "YES" is left out: it answers a question of ours.
WORDS: Mapping[str, str] = {
    **dict.fromkeys(
        ("STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"), "STOP"
    ),
    **dict.fromkeys(("START", "UNSTOP"), "START"),
    "INFO": "HELP",
}

_SIGNATURE = Field(
    "X-Twilio-Signature",
    "HMAC-SHA1, keyed with the auth token, of the URL and the sorted fields",
    place="header",
    authenticates=True,
)


class Adapter(BaseAdapter):
    """MO answered in TwiML, MT by its API, signed status callbacks."""

    SETTINGS: ClassVar[tuple[Setting, ...]] = (
        Setting("auth_token", "the account's auth token", secret=True),
        Setting("auth_token_previous", "the token before, while it rotates", False, True),
        Setting("shared_key", "of a webhooks rule that signs with HMAC_SHA256", False, True),
        Setting("shared_key_previous", "the one before, while it rotates", False, True),
        Setting("account_sid", "the account's SID", False, False, True),
        Setting("api_sid", "SID of an API key that MTs are sent by (SK…)", False),
        Setting("api_secret", "its secret; without both MTs go by the auth token", False, True),
        Setting("sender", "number, sender ID or messaging service SID (MG…)", False, False, True),
        Setting("send_url", "the API's base, if not Twilio's own", False),
        Setting("ip_list", "addresses that Twilio calls from; it publishes none", False),
    )
    SIGNS_WELL = True
    REPLIES_IN_RESPONSE = True
    RECEIPTS_NAME_THEIRS = True
    FEATURES: ClassVar[Features] = Features(
        inbound="POST, form; answered in TwiML",
        authentication="X-Twilio-Signature over URL and form, by the vendor's package",
        receipts="status callback, signed",
        delivered="smsc",
        reference="`ref` in the callback URL",
        parts="Twilio",
        encodings="chosen by Twilio",
        opt_outs="STOP keywords (OptOutType), error 21610",
        price="`num_segments`; `price` where it is known already",
        validity="ValidityPeriod, 1 to 36,000 s, of Twilio's own queue",
        repeats=(
            "none, unless the number has a fallback URL (this same one will do), or its "
            "URL ends in `#rc=5&rp=5xx`"
        ),
        viet_nam=(
            "MT alone, it receives nothing there; sender ID and templates registered "
            "beforehand; receipts are the SMSC's; a price is of a segment"
        ),
        sources=(
            "https://www.twilio.com/en/guidelines/vn/sms",
            "https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides",
            "https://www.twilio.com/docs/usage/security/availability-reliability",
            "https://www.twilio.com/docs/api/errors/90007",
        ),
    )
    SHAPES: ClassVar[tuple[Shape, ...]] = (
        Shape(
            "message",
            "An incoming message",
            (
                Field("MessageSid", "Twilio's id of the message", means="id", pattern=_ID.pattern),
                Field("From", "The sender, E.164", means="from"),
                Field("To", "The number that was texted", means="to"),
                Field("Body", "The text; may be empty", means="text"),
                Field("OptOutType", "STOP, START or HELP, if Twilio took it so", "", needed=False),
                _SIGNATURE,
            ),
        ),
        Shape(
            "receipt",
            "A status callback",
            (
                Field(
                    "ref", "Our reference, from the callback URL", means="reference", place="query"
                ),
                Field("MessageSid", "Twilio's id of the message", "SM" + "0" * 32, needed=False),
                Field("MessageStatus", "What became of it", "delivered", "status", tuple(STATUSES)),
                Field("ErrorCode", "Why it failed", "", needed=False),
                _SIGNATURE,
            ),
        ),
    )

    def __init__(self, instance: Instance) -> None:
        super().__init__(instance)
        self._base = instance.public_url.rstrip("/")
        self._validators = [RequestValidator(token) for token in secrets(instance, "auth_token")]
        self._shared = [RequestValidator(key) for key in secrets(instance, "shared_key")]

    # MO and receipts

    def authenticate(self, webhook: Webhook) -> None:
        signature = webhook.headers.get("x-twilio-signature")
        if not signature:
            raise Forged("X-Twilio-Signature is missing")
        url, fields = self._signed_url(webhook), form_of(webhook.body)
        rule = webhook.headers.get(SIGNATURE_SETTINGS_HEADER.lower(), "")
        algorithm = get_signature_algorithm(rule)
        # by a webhooks rule only as strongly as such a rule can be
        if rule and algorithm != HMAC_SHA256:
            raise Forged("signed by a webhooks rule, and not with HMAC_SHA256")
        validators = self._shared if rule else self._validators
        try:
            good = [each.validate(url, fields, signature, algorithm) for each in validators]
        except ValueError:  # a URL that urllib can't split: Twilio never called it
            good = []
        if not any(good):
            raise Forged("X-Twilio-Signature does not match")

    def _signed_url(self, webhook: Webhook) -> str:
        return f"{self._base}{webhook.path}" + (f"?{webhook.query}" if webhook.query else "")

    def parse(self, webhook: Webhook) -> Sequence[Read]:
        fields = form_of(webhook.body)
        status = fields.get("MessageStatus") or fields.get("SmsStatus") or "received"
        if status not in ("received", "receiving"):
            return _receipts(status, fields, Form(webhook.query).get("ref"))
        return [_message(fields, webhook.headers.get("x-twilio-signature"))]

    def acknowledge(self, replies: Sequence[Reply]) -> Response:
        texts = [f"<Message>{xml(reply.text)}</Message>" for reply in replies if reply.text]
        inner = f"<Response>{''.join(texts)}</Response>" if texts else "<Response/>"
        return Response(200, f'<?xml version="1.0" encoding="UTF-8"?>{inner}'.encode(), XML)

    # MT

    def talk(self, item: Outbound) -> Talk:
        answer = yield self.post(item)
        return self.settle(item, answer)  # whatever the status: the code in the body says more

    def post(self, item: Outbound) -> Post:
        sender = item.sender or self.setting("sender")
        order = {
            "To": item.to,
            "MessagingServiceSid" if sender.startswith("MG") else "From": sender,
            "Body": item.text,
            "StatusCallback": self.callback_url(item.reference),
        }
        if (seconds := seconds_valid(item, most=MOST_VALID_SECONDS)) is not None:
            order["ValidityPeriod"] = str(seconds)
        headers = {"Content-Type": FORM, "Accept": JSON, **self._credentials}
        return Post(f"{self._account}/Messages.json", urlencode(order).encode(), headers)

    def settle(self, item: Outbound, answer: Answer) -> SendResult:
        """Its words may repeat the number: only its codes are kept."""
        fields = answered(answer.body)
        if not 200 <= answer.status < 300:
            code = fields["code"] if isinstance(fields.get("code"), int) else 0
            outcome = CODES.get(code) or outcome_of(answer.status)
            error = f"HTTP {answer.status}, code {code or 'unknown'}"
            return SendResult(item.reference, outcome, error=error)
        if not fields:
            return SendResult(item.reference, "uncertain", error="the answer can't be read")
        return SendResult(
            item.reference,
            "accepted",
            clean(str(fields.get("sid") or ""))[:64],
            dong=dong(self.instance, fields.get("price"), fields.get("price_unit")),
            segments=parts(fields.get("num_segments")),
        )

    @property
    def _account(self) -> str:
        base = self.setting("send_url", API_URL).rstrip("/")
        return f"{base}/2010-04-01/Accounts/{self.setting('account_sid')}"

    @property
    def _credentials(self) -> dict[str, str]:
        """Those of the API: an API key's, if there is one."""
        names = ("api_sid", "api_secret")
        if not all(map(self.setting, names)):
            names = ("account_sid", "auth_token")
        pair = ":".join(map(self.setting, names))
        return {"Authorization": f"Basic {base64.b64encode(pair.encode()).decode()}"}

    # the account

    def ask_balance(self) -> Question:
        return Question(f"{self._account}/Balance.json", self._credentials)

    def balance(self, answer: Answer) -> Balance | None:
        fields = answered(answer.body)
        return balance_of(fields.get("balance"), fields.get("currency"))

    # its other side

    def sign(self, webhook: Webhook) -> Webhook:
        validator, url = self._validators[0], self._signed_url(webhook)
        signed = validator.compute_signature(url, Form(webhook.body))
        return replace(webhook, headers={**webhook.headers, "x-twilio-signature": signed})

    def play(self, webhook: Webhook) -> tuple[Outbound, Response]:
        if webhook.headers.get("authorization") != self._credentials["Authorization"]:
            raise Forged("the credentials are not ours")
        form = Form(webhook.body)
        reference = Form(urlsplit(form.need("StatusCallback")).query).need("ref")
        item = Outbound(reference, form.need("To"), form.need("Body"), encoding="", segments=0)
        sid = "SM" + hashlib.sha256(reference.encode()).hexdigest()[:32]
        body = json.dumps({"sid": sid, "status": "queued"}).encode()
        return item, Response(201, body, JSON)


def _message(fields: Form, signature: str | None) -> Inbound:
    message_id = fields.need("MessageSid" if "MessageSid" in fields else "SmsSid")
    if not _ID.fullmatch(message_id):
        raise Unreadable("MessageSid does not have the shape of a SID")
    text = clean(fields.need("Body"))
    return Inbound(
        id=message_id,
        sender=named(fields.need("From"), "From", 64),
        to=named(fields.need("To"), "To", 64),
        text=_meant(text, fields.get("OptOutType").upper()),
        signature=signature,
    )


def _meant(text: str, taken_for: str) -> str:
    """The text, or what Twilio took it for. One of our words (`DK`) with which it readmits a number
    takes precedence."""
    type_ = taken_for or WORDS.get(text.strip().upper(), "")
    if taken_for == "START" and text.strip().upper() not in WORDS:
        return text
    return OPT_OUT_TYPES.get(type_, text)


def _receipts(status: str, fields: Form, reference: str) -> list[Receipt | SkippedItem]:
    if status not in STATUSES:
        return [SkippedItem("MessageStatus is not one that Twilio documents")]
    code = fields.get("ErrorCode")
    state: Literal["accepted", "delivered", "failed", "opted_out"] | None = STATUSES[status]
    if code == _OPTED_OUT:
        state = "opted_out"
    if state is None:
        return []
    ours = bool(reference)
    known_as = reference or fields.need("MessageSid")
    error = f"ErrorCode {code}" if re.fullmatch(r"[0-9]{1,8}", code) else ""
    return [Receipt(named(known_as, "ref" if ours else "MessageSid", 64), ours, state, error=error)]
