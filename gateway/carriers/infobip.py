"""Infobip: MOs and receipts by a JSON webhook, several in one; MT by its SMS API, version 3.

https://infobip.com/docs/api/channels/sms/inbound-sms/receive-inbound-sms-messages (MO_JSON_2)
https://infobip.com/docs/api/channels/sms/sms-messaging/logs-and-status-reports/receive-outbound-sms-message-report
https://www.infobip.com/docs/developer-resources/quickstart (POST /sms/3/messages)
https://infobip.com/docs/essentials/api-essentials/response-status-and-error-codes
https://infobip.com/docs/api/platform/subscriptions-api/create-security-settings (BASIC, HMAC)

A webhook proves itself as its subscription says: HTTP Basic (`webhook_user` is set, and
`webhook_secret` is its password), else an HMAC of the body under `webhook_secret`, in the header
`hmac_header`, in hex or Base64. A password is no signature, and neither has a time in it: so
production needs an `ip_list` and a secret path besides, and a repeat is known by its id. Whether a
receipt at the URL that the MT itself named has these credentials is not documented: that URL ends
in a token of ours, which proves receipts of this MT and nothing else.

An unreadable part of a webhook is left out, so that the others are not repeated for ever; only if
nothing can be read is the whole refused. Infobip repeats a request after any status but 2xx.

Our reference is the MT's `messageId`: receipts name it, and Infobip refuses a second one
(REJECTED_DUPLICATE_MESSAGE_ID), which is how we know that it has the first.

Infobip keeps a blocklist (docs/blocklist). A keyword may have the action "add to blocklist" and be
forwarded to us all the same: `stop_words` names these, and such an MO is read as the text "STOP". A
number on the blocklist gets no MT (REJECTED_DND), whatever they send us: give our own DK the action
"remove from blocklist".
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any, ClassVar, Literal

import orjson

from gateway.carriers.adapter import BaseAdapter
from gateway.carriers.base import (
    BadSetting,
    Form,
    clean,
    matches,
    named,
    secrets,
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
    SendResult,
    Setting,
    SkippedItem,
    Unreadable,
    Webhook,
)
from gateway.carriers.outcomes import WAITS
from gateway.carriers.parsing import (
    answered,
    balance_of,
    dong,
    iso_time,
    json_object,
    msisdn,
    object_in,
    parts,
    seconds_valid,
    text_of,
)
from gateway.carriers.shapes import JSON, Field, Shape

PATH = "/sms/3/messages"
BALANCE_PATH = "/account/1/balance"
MAX_RESULTS = 2000  # maxBucketSize of a notification profile
MOST_VALID_SECONDS = 48 * 3600  # seconds of validityPeriod
ALGORITHMS = {"sha1": hashlib.sha1, "sha256": hashlib.sha256, "sha512": hashlib.sha512}

_Status = Literal["accepted", "delivered", "failed", "opted_out"]
# groupName of a receipt; None: nothing has happened yet that is worth keeping. DELIVERED may be no
# more than the operator's word: the status below says if the handset has it.
GROUPS: dict[str, _Status | None] = {
    "ACCEPTED": None,
    "PENDING": None,
    "DELIVERED": "accepted",
    "UNDELIVERABLE": "failed",
    "EXPIRED": "failed",
    "REJECTED": "failed",
}
# groupId, which stays when a name is changed.
GROUP_IDS: Mapping[int, str] = {
    0: "ACCEPTED",
    1: "PENDING",
    2: "UNDELIVERABLE",
    3: "DELIVERED",
    4: "EXPIRED",
    5: "REJECTED",
}
# id and name of a receipt's status, if its group says too little.
STATUSES: dict[tuple[int, str], _Status | None] = {
    (2, "DELIVERED_TO_OPERATOR"): "accepted",  # the handset may still fail
    (5, "DELIVERED_TO_HANDSET"): "delivered",
    (10, "REJECTED_DND"): "opted_out",
    (29, "EXPIRED_DLR_UNKNOWN"): None,  # the operator never reported: it may have been delivered
}
_STATUS_BY_KEY: dict[int | str, _Status | None] = {
    key: state for keys, state in STATUSES.items() for key in keys
}

# groupName, or the more telling name, in the answer to an MT.
CODES: dict[str, Outcome] = {
    "ACCEPTED": "accepted",
    "PENDING": "accepted",
    "DELIVERED": "accepted",
    "UNDELIVERABLE": "refused",
    "EXPIRED": "refused",
    "REJECTED": "refused",
    "REJECTED_DUPLICATE_MESSAGE_ID": "accepted",
    "REJECTED_DND": "opted_out",
    "REJECTED_NOT_ENOUGH_CREDITS": "no_money",
    "REJECTED_PREPAID_PACKAGE_EXPIRED": "no_money",
    "REJECTED_SYSTEM_ERROR": "try_later",
    "REJECTED_FLOODING_FILTER": "try_later",
}

_CREDENTIALS = Field(
    "authorization", "Basic, or the header of an HMAC", "", place="header", authenticates=True
)


class Adapter(BaseAdapter):
    """MOs and receipts, several in one request; MT by its API."""

    RECEIPT_KEY = "webhook_secret"
    SETTINGS: ClassVar[tuple[Setting, ...]] = (
        Setting("webhook_secret", "password or HMAC key of the webhooks", secret=True),
        Setting("webhook_secret_previous", "the one before, while it rotates", False, True),
        Setting("webhook_user", "user of HTTP Basic; without it webhooks have an HMAC", False),
        Setting("hmac_header", "header of the HMAC; x-hub-signature unless set", False),
        Setting("hmac_algorithm", "sha1, sha256 or sha512; sha256 unless set", False),
        Setting("api_key", "the account's API key", False, True, True),
        Setting("sender", "number or sender ID of our MTs", False, False, True),
        Setting(
            "send_url", "the account's base URL (https://….api.infobip.com)", False, False, True
        ),
        Setting("stop_words", 'its keywords that block a number (["TU CHOI"])', False),
        Setting("ip_list", "addresses that Infobip calls from", False),
    )
    DEDUPLICATES = True
    FEATURES: ClassVar[Features] = Features(
        inbound="POST, JSON, several at once; answered by an MT",
        authentication="HTTP Basic, or an HMAC of the body, without a time",
        receipts="POST, JSON, several at once, proved as MOs are, or with a token of ours",
        delivered="handset",
        reference="`messageId` is our reference",
        parts="Infobip",
        encodings="chosen by Infobip",
        opt_outs="keywords that block a number (`stop_words`); status REJECTED_DND",
        validity="options.validityPeriod, minutes, up to 48 hours",
        price="`details.messageCount`; `price` of the last receipt, times `smsCount`",
        unchecked=(
            "header, algorithm and form of the HMAC (settings)",
            "whether an answer always has details.messageCount",
            "how long a messageId is remembered, and whether one that was rejected is new again",
            "account/1/balance, whose fields are from clients' sources",
            "whether price.pricePerMessage of a receipt is of one segment",
        ),
        repeats="whatever is no 2xx; how long is not documented",
        viet_nam=(
            "registration and two-way SMS are agreed with the account manager; a price is "
            "of a segment"
        ),
        sources=(
            "https://www.infobip.com/docs/sms/international-sms-coverage-and-connectivity",
            "https://www.infobip.com/docs/blocklist/auto-collect-optout",
        ),
    )
    SHAPES: ClassVar[tuple[Shape, ...]] = (
        Shape(
            "message",
            "An incoming message (MO_JSON_2); a request may hold several",
            (
                Field("results[].messageId", "Infobip's id of the message", means="id"),
                Field("results[].from", "The sender", means="from"),
                Field("results[].to", "The number that was texted", means="to"),
                Field("results[].text", "The text", means="text"),
                Field(
                    "results[].receivedAt",
                    "When it came",
                    "2026-11-24T03:15:00.000+0000",
                    needed=False,
                ),
                _CREDENTIALS,
            ),
            media=JSON,
        ),
        Shape(
            "receipt",
            "What became of an MT; a request may hold several",
            (
                Field("results[].messageId", "The id that we gave the MT", means="reference"),
                Field(
                    "results[].status.groupName",
                    "Its state",
                    "DELIVERED",
                    "status",
                    ("DELIVERED", "UNDELIVERABLE", "EXPIRED", "REJECTED"),
                ),
                Field(
                    "results[].status.name",
                    "Its state, in detail",
                    "DELIVERED_TO_HANDSET",
                    needed=False,
                ),
                Field("results[].doneAt", "When", "2026-11-24T03:15:00.000+0000", needed=False),
                _CREDENTIALS,
            ),
            media=JSON,
        ),
    )

    def __init__(self, instance: Instance) -> None:
        super().__init__(instance)
        self._user = str(instance.get("webhook_user") or "")
        self._secrets = secrets(instance, "webhook_secret")
        self._header = str(instance.get("hmac_header") or "x-hub-signature").lower()
        self._algorithm = str(instance.get("hmac_algorithm") or "sha256")
        if self._algorithm not in ALGORITHMS:
            raise BadSetting([f"hmac_algorithm must be one of {', '.join(ALGORITHMS)}"])
        words = instance.get("stop_words", [])
        if not isinstance(words, list) or not all(isinstance(each, str) for each in words):
            raise BadSetting(['stop_words must be a list of words, like ["TU CHOI"]'])
        self._stops = frozenset(each.casefold() for each in words)

    # MO and receipts

    def authenticate(self, webhook: Webhook) -> None:
        given = webhook.headers.get("authorization" if self._user else self._header, "")
        if given:
            self._verify_credentials(webhook, given)
        else:
            self._verify_receipt(webhook)

    def _verify_credentials(self, webhook: Webhook, given: str) -> None:
        signatures = (each for key in self._secrets for each in self._signatures(key, webhook.body))
        if not matches(given.encode("utf-8", "surrogateescape"), signatures):
            raise Forged("the webhook's credentials do not match")

    def _verify_receipt(self, webhook: Webhook) -> None:
        """By the token in the URL that one MT named: it is about that MT and nothing else."""
        fields = Form(webhook.query)
        reference = fields.get("ref")
        if not reference or not self.proves_receipt(reference, fields.get("token")):
            raise Forged("the webhook's credentials are missing")
        for result in _results(webhook.body):
            about = result.get("messageId") if isinstance(result, dict) else None
            if about != reference or "status" not in result:
                raise Forged("the token is of another MT")

    def _signatures(self, secret: str, body: bytes) -> list[bytes]:
        """Every form in which one secret may be proved."""
        if self._user:
            pair = base64.b64encode(f"{self._user}:{secret}".encode())
            return [b"Basic " + pair]
        digest = hmac.new(secret.encode(), body, ALGORITHMS[self._algorithm]).digest()
        bare = [digest.hex().encode(), digest.hex().upper().encode(), base64.b64encode(digest)]
        return [start + each for each in bare for start in (b"", f"{self._algorithm}=".encode())]

    def parse(self, webhook: Webhook) -> Sequence[Read]:
        results = _results(webhook.body)
        read: list[Read] = []
        problem: Unreadable | None = None
        for place, result in enumerate(results):
            try:
                read += self._read(result)
            except Unreadable as error:
                problem = error
                read.append(SkippedItem(f"[{place}]: {error.reason}"))
        if problem and all(isinstance(each, SkippedItem) for each in read):
            raise problem
        return read

    def _read(self, result: Any) -> list[Read]:
        """One of `results`; [] for a receipt without news. Raises `Unreadable`."""
        if not isinstance(result, dict):
            raise Unreadable("a result is not an object")
        if "status" in result:
            return [*_receipt(self.instance, result)]
        message = _message(result)
        blocks = str(result.get("keyword") or "").casefold() in self._stops
        return [replace(message, text="STOP") if blocks else message]

    # MT

    def post(self, item: Outbound) -> Post:
        order: dict[str, Any] = {
            "sender": item.sender or self.setting("sender"),
            "destinations": [{"to": msisdn(item.to), "messageId": item.reference}],
            "content": {"text": item.text},
            "webhooks": {
                "delivery": {"url": self.callback_url(item.reference)},
                "contentType": JSON,
            },
        }
        if (minutes := seconds_valid(item, unit=60, most=MOST_VALID_SECONDS)) is not None:
            order["options"] = {"validityPeriod": {"amount": minutes, "timeUnit": "MINUTES"}}
        headers = {**self._credentials, "Content-Type": JSON, "Accept": JSON}
        url = self.setting("send_url").rstrip("/") + PATH
        return Post(url, orjson.dumps({"messages": [order]}), headers)

    def settle(self, item: Outbound, answer: Answer) -> SendResult:
        messages = answered(answer.body).get("messages")
        first = messages[0] if isinstance(messages, list) and messages else {}
        first = first if isinstance(first, dict) else {}
        status = object_in(first, "status")
        group, name = str(status.get("groupName", "")), str(status.get("name", ""))
        outcome = CODES.get(name) or CODES.get(group, "uncertain")
        error = "" if outcome == "accepted" else _code(status, group)
        carrier_id = clean(str(first.get("messageId") or ""))[:64]
        spent = outcome in WAITS  # Infobip may know the messageId: REJECTED_DUPLICATE_MESSAGE_ID
        counted = parts(object_in(first, "details").get("messageCount"))
        return SendResult(item.reference, outcome, carrier_id, error, spent, segments=counted)

    @property
    def _credentials(self) -> dict[str, str]:
        return {"Authorization": f"App {self.setting('api_key')}"}

    # the account

    def ask_balance(self) -> Question:
        url = self.setting("send_url").rstrip("/") + BALANCE_PATH
        return Question(url, self._credentials)

    def balance(self, answer: Answer) -> Balance | None:
        fields = answered(answer.body)
        return balance_of(fields.get("balance"), fields.get("currency"))

    # its other side

    def sign(self, webhook: Webhook) -> Webhook:
        name = "authorization" if self._user else self._header
        signature = self._signatures(self._secrets[0], webhook.body)[0].decode()
        return replace(webhook, headers={**webhook.headers, name: signature})


def _results(body: bytes) -> list[Any]:
    """Raises `Unreadable`."""
    results = json_object(body).get("results")
    if not isinstance(results, list):
        raise Unreadable("results is not a list")
    if len(results) > MAX_RESULTS:
        raise Unreadable(f"more than {MAX_RESULTS} results")
    return results


def _message(result: Mapping[str, Any]) -> Inbound:
    return Inbound(
        id=named(text_of(result, "messageId"), "messageId", 128),
        sender=named(text_of(result, "from"), "from", 64),
        to=named(text_of(result, "to"), "to", 64),
        text=clean(text_of(result, "text")),
        sent_at=iso_time(result.get("receivedAt")),
    )


def _receipt(instance: Instance, result: Mapping[str, Any]) -> list[Receipt | SkippedItem]:
    status = object_in(result, "status")
    group, name, number = (status.get(each) for each in ("groupName", "name", "groupId"))
    if type(number) is int:
        group = GROUP_IDS.get(number, group)
    if not isinstance(group, str) or group not in GROUPS:
        return [SkippedItem("status.groupName is not one that Infobip documents")]
    keys = [key for key in (name, status.get("id")) if type(key) in (int, str)]
    state = next((_STATUS_BY_KEY[key] for key in keys if key in _STATUS_BY_KEY), GROUPS[group])
    if state is None:
        return []
    reference = named(text_of(result, "messageId"), "messageId", 128)
    error = "" if state in ("accepted", "delivered") else _code(status, group)
    at, cost = iso_time(result.get("doneAt")), _cost(instance, result)
    return [Receipt(reference, True, state, at, error, dong=None if state == "accepted" else cost)]


def _cost(instance: Instance, result: Mapping[str, Any]) -> int | None:
    """Of all segments; None if the receipt tells no price."""
    price, count = object_in(result, "price"), parts(result.get("smsCount"))
    each = price.get("pricePerMessage")
    if type(each) not in (int, float) or not count:
        return None
    return dong(instance, Decimal(str(each)) * count, price.get("currency"))


def _code(status: Mapping[str, Any], group: str) -> str:
    """A status without its description, which may repeat the number."""
    number = status.get("id")
    name = group if group in GROUPS else "status unknown"
    return f"{name} {number}" if isinstance(number, int) and 0 <= number < 10_000 else name
