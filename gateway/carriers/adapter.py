"""The common part of most kinds: a kind states only its differences."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import ClassVar
from urllib.parse import urlencode

from gateway.carriers.base import plain, proves, secrets, token
from gateway.carriers.contract import (
    Answer,
    Instance,
    Outbound,
    Outcome,
    Post,
    Read,
    Reply,
    Response,
    SendResult,
    Talk,
    Webhook,
    WebhookError,
    WrongMethod,
)
from gateway.carriers.parsing import outcome_of


class BaseAdapter(ABC):
    """The part of `contract.Carrier` that is alike. A flag that a kind leaves out promises nothing
    of proof and repeats: an operator may have to set more, but no SMS goes out twice.

    METHOD       by which the carrier calls
    RECEIPT_KEY  the setting that proves receipts if the carrier does not: the callback URL of an
                 MT has a token under it; "" for none
    """

    METHOD: ClassVar[str] = "POST"
    TITLE: ClassVar[str | None] = None
    RECEIPT_KEY: ClassVar[str] = ""
    SIGNS_WELL: ClassVar[bool] = False
    REPLIES_IN_RESPONSE: ClassVar[bool] = False
    DEDUPLICATES: ClassVar[bool] = False
    CHOOSES_SENDER: ClassVar[bool] = True
    RECEIPTS_NAME_THEIRS: ClassVar[bool] = False

    def __init__(self, instance: Instance) -> None:
        self.instance = instance

    def verify(self, webhook: Webhook) -> None:
        """By its method, then by what the kind makes of it."""
        self._check_method(webhook)
        self.authenticate(webhook)

    def read(self, webhook: Webhook) -> Sequence[Read]:
        """The same."""
        self._check_method(webhook)
        return self.parse(webhook)

    def _check_method(self, webhook: Webhook) -> None:
        method = self.method_of(webhook)
        if webhook.method != method:
            raise WrongMethod(f"{self.instance.kind} calls by {method}")

    def method_of(self, webhook: Webhook) -> str:
        """By which it calls with such a request."""
        return self.METHOD

    @abstractmethod
    def authenticate(self, webhook: Webhook) -> None:
        """Raises `Forged` or `Stale` unless the carrier sent this."""

    @abstractmethod
    def parse(self, webhook: Webhook) -> Sequence[Read]:
        """The content of a request. Raises `Unreadable`."""

    def acknowledge(self, replies: Sequence[Reply]) -> Response:
        """A bare 200: the answer goes as an MT."""
        return Response(200, b"")

    def acknowledge_to(self, webhook: Webhook, replies: Sequence[Reply]) -> Response:
        """The same for all requests: `acknowledge`."""
        return self.acknowledge(replies)

    def refuse(self, error: WebhookError) -> Response:
        """By the status alone."""
        return plain(error, self.METHOD)

    def talk(self, item: Outbound) -> Talk:
        """One request for one MT: a lost answer leaves no other one uncertain."""
        if problem := self.unfit(item):
            return SendResult(item.reference, "refused", error=problem)
        answer = yield self.post(item)
        if 200 <= answer.status < 300:
            return self.settle(item, answer)
        return SendResult(item.reference, self.outcome(answer), error=f"HTTP {answer.status}")

    def unfit(self, item: Outbound) -> str:
        """Why the carrier can't take such an MT at all; "" if it can."""
        return ""

    @abstractmethod
    def post(self, item: Outbound) -> Post:
        """The request that hands one MT over."""

    @abstractmethod
    def settle(self, item: Outbound, answer: Answer) -> SendResult:
        """The content of a 2xx. Its words may repeat the number: only codes are taken from it."""

    def outcome(self, answer: Answer) -> Outcome:
        """The content of any other status."""
        return outcome_of(answer.status)

    def setting(self, name: str, default: str = "") -> str:
        """A setting of the instance as text; `default` if it is not set."""
        return str(self.instance.get(name) or default)

    def callback_url(self, reference: str) -> str:
        """The URL for the receipts of one MT. It names our reference, since a receipt may come
        before we store the carrier's id."""
        query = {"ref": reference}
        if made := self.receipt_token(reference):
            query["token"] = made
        return f"{self.instance.webhook_url}?{urlencode(query)}"

    def receipt_token(self, reference: str) -> str:
        """The part of a callback URL that only we can make; "" without a `RECEIPT_KEY`."""
        keys = secrets(self.instance, self.RECEIPT_KEY)
        return token(self.instance, keys[0], reference) if keys else ""

    def proves_receipt(self, reference: str, given: str) -> bool:
        """Whether `given` is the token of this MT, under the current key or the one before."""
        return proves(self.instance, secrets(self.instance, self.RECEIPT_KEY), reference, given)

    def sign(self, webhook: Webhook) -> Webhook:
        """The request as the carrier would sign it, for trials; unchanged if the kind proves
        nothing."""
        return webhook
