"""The one way in: a carrier's request becomes messages and receipts, and its answer.

A request is verified and read by its carrier instance; its content is handed to the writer; no
answer leaves before the commit. Every error is reported in the carrier's own form.
"""

from __future__ import annotations

import ipaddress
import logging
import time
import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, partial

from flows import text
from flows.languages import show
from flows.subjects import numbers
from flows.ussd.dialogue import Entry
from gateway.carriers import base, routes, senders, stand_in
from gateway.carriers.contract import (
    Carrier,
    Forged,
    IdTaken,
    Inbound,
    Instance,
    NotListed,
    Read,
    Receipt,
    Reply,
    Response,
    SkippedItem,
    Stale,
    TryAgain,
    UnknownInstance,
    Unreadable,
    UssdTurn,
    Webhook,
    WebhookError,
)
from gateway.inbound import exchange_log
from gateway.inbound.batch_writer import PendingResult, Unavailable, Unstorable, Writer
from gateway.inbound.exchange_log import Exchange, Exchanges
from gateway.inbound.messages import SILENCE, Answer, Mo, Replayed, Reused, Unanswerable
from gateway.inbound.readiness import Ping
from gateway.inbound.work_items import Dlrs, Item
from gateway.receipts.in_request import Dlr
from gateway.telemetry import metrics, request_ids, spans

log = logging.getLogger(__name__)

ANSWER_SECONDS = 8.0
"""How long a request waits for its commit: shorter than carriers wait for us."""

RECEIPT_PATIENCE_SECONDS = 0.005
"""Seconds for which a receipt lets messages go first: nobody waits for its answer."""

CLOSED = show("vi", "closed")
"""The screen of a session that has none: its caller has no number, or its turn was forgotten."""

_Parsed = Inbound | UssdTurn | Receipt
Network = ipaddress.IPv4Network | ipaddress.IPv6Network

# What the database says, as errors of a webhook endpoint.
_ERRORS: Mapping[type[Exception], Callable[[str], WebhookError]] = {
    Unavailable: lambda why: TryAgain("the gateway can't take messages now: try again"),
    Unanswerable: lambda why: TryAgain("no answer could be made now: try again"),
    Unstorable: lambda why: Unreadable("this message can't be stored"),
    Reused: lambda why: IdTaken(why),
    Replayed: lambda why: Forged(why),
}


@dataclass(frozen=True, slots=True)
class WebhookEndpoint:
    """One carrier instance as a webhook endpoint: who may call it, and how its MOs are read.

    prefix    the word that an MO may begin with, which is taken off; `answers` name theirs
    replier   the instance that answers go by as MTs; None if the response carries them
    strict    others' MOs come through it too: without the word one is not ours
    """

    carrier: Carrier
    ip_list: tuple[Network, ...] = ()
    secrets: tuple[bytes, ...] = field(default=(b"",), repr=False)
    short_code: str = ""
    price: int = 0
    prefix: str = ""
    answers: str = ""
    strict: bool = False
    stand_in: str = ""
    replier: Instance | None = None

    @classmethod
    def of(cls, carrier: Carrier, other: Carrier | None = None) -> WebhookEndpoint:
        """The endpoint of an instance, from its settings.

        other  the instance that sends MTs in its place; None if it sends its own

        Raises ValueError for an IP list that can't be read.
        """
        get, stand_in = carrier.instance.get, None if other is None else other.instance
        replied = stand_in if not carrier.REPLIES_IN_RESPONSE else None
        networks = tuple(ipaddress.ip_network(each) for each in get("ip_list", ()))
        return cls(
            carrier,
            networks,
            tuple(map(str.encode, base.secrets(carrier.instance, "path_secret"))) or (b"",),
            str(get("short_code", "")),
            int(get("price", 0)),
            base.prefix(carrier.instance).lower(),
            base.prefix(replied or carrier.instance),
            get("dedicated") is False,
            stand_in.name if stand_in is not None else "",
            None if carrier.REPLIES_IN_RESPONSE else stand_in or carrier.instance,
        )

    def admit(self, secret: str, address: str) -> None:
        """Raises `Forged` for one without the secret path, `NotListed` for one from elsewhere."""
        if not base.matches(secret, self.secrets):
            raise Forged("wrong path")
        if self.ip_list and not self._listed(address):
            raise NotListed("this address is not on the instance's ip_list")

    def _listed(self, address: str) -> bool:
        try:
            peer = ipaddress.ip_address(address)
        except ValueError:
            return False
        return any(peer in network for network in self.ip_list)

    def dlrs(self, receipts: Sequence[Receipt], able: Mapping[str, Instance]) -> Dlrs:
        """`able`: the instances that can send."""
        own = self.carrier.instance
        return tuple(
            Dlr(
                own.name,
                each.reference,
                each.ours,
                each.status,
                each.error,
                each.at,
                routes.by_network(able, own, each.network),
                each.dong,
            )
            for each in receipts
        )

    def message(self, message: Inbound | UssdTurn) -> Mo:
        """An MO, or a turn of USSD, as the database takes it."""
        name = self.carrier.instance.name
        content = text.clean(message.text)
        if isinstance(message, UssdTurn):
            return Mo(
                carrier=name,
                id=message.id,
                msisdn=numbers.msisdn(message.sender),
                text=content,
                short_code=self.short_code or message.to,
                prefix=self.answers,
                stand_in=self.stand_in,
                entry=Entry(message.session, content, message.grown, message.ended),
                request=request_ids.current(),
            )
        return Mo(
            carrier=name,
            id=message.id,
            msisdn=numbers.msisdn(message.sender),
            text=self._own(content) if self.prefix and message.part == 1 else content,
            short_code=self.short_code or message.to,
            price=self.price,
            prefix=self.answers,
            answered_by_mt=not message.silent and self._answers_by_mt(message.sender),
            stand_in=self.stand_in,
            signature=message.signature,
            ref=message.ref,
            part=message.part,
            parts=message.parts,
            sent_at=message.sent_at,
            request=request_ids.current(),
        )

    def _answers_by_mt(self, sender: str) -> bool:
        """Not to a country that no MTs go to: a foreign number would run up costs at will."""
        if self.replier is None:
            return False
        return base.sends_to(self.replier, numbers.msisdn(sender) or "+")

    def _own(self, content: str) -> str:
        """The text without the first word that routes it to us on a shared short code."""
        first, *rest = content.split(maxsplit=1) or [""]
        return "".join(rest) if self._is_prefix(first) else content

    def _is_prefix(self, word: str) -> bool:
        return text.fold(word).lower().strip(".,:;-!") == self.prefix

    def takes(self, message: _Parsed) -> bool:
        """Whether a message on a shared short code is for us: it begins with our word. The later
        parts of a long message have no word and are taken, since the first one may have been ours.
        """
        if not self.strict or not isinstance(message, Inbound) or message.part > 1:
            return True
        first = text.clean(message.text).split(maxsplit=1)[:1]
        return bool(first) and self._is_prefix(first[0])


class WebhookEndpoints:
    """All webhook endpoints of one gateway process, and the writer behind them."""

    def __init__(
        self,
        carriers: Mapping[str, Carrier],
        writer: Writer[Item, Answer],
        log_of: Exchanges | None = None,
    ) -> None:
        self._endpoints = {
            name: WebhookEndpoint.of(carrier, carriers.get(stand_in(carriers, name)))
            for name, carrier in carriers.items()
        }
        self._senders = senders(carriers)
        self._writer = writer
        self._exchanges = log_of

    def admit(self, name: str, secret: str, address: str) -> None:
        """Raises WebhookError for a caller that may not call here; needs no body."""
        endpoint = self._endpoints.get(name)
        if endpoint is None:
            raise UnknownInstance("no such carrier instance")
        endpoint.admit(secret, address)

    def receive(self, name: str, webhook: Webhook) -> Response:
        """The answer to one admitted request, in the carrier's own form."""
        endpoint = self._endpoints[name]
        messages: Sequence[_Parsed] = ()
        failure: WebhookError | None = None
        skipped: Sequence[str] = ()
        try:
            endpoint.carrier.verify(webhook)
            read, unread = _read(endpoint.carrier, webhook)
            messages = [each for each in read if not isinstance(each, SkippedItem)]
            skipped = [each.reason for each in read if isinstance(each, SkippedItem)]
            if skipped:
                log.info("carrier=%s skipped=%d reason=%r", name, len(skipped), skipped[0])
                metrics.SKIPPED.labels(name).inc(len(skipped))
            answers = self._answers(messages, endpoint)
            if unread is not None:
                raise unread
            response = endpoint.carrier.acknowledge_to(webhook, _replies(messages, answers))
        except WebhookError as error:
            failure = self._unless_our_clock_is_wrong(error)
            log.info(
                "carrier=%s status=%s code=%s reason=%r",
                name,
                failure.status,
                failure.code,
                failure.reason,
                extra={"address": webhook.address},
            )
            response = endpoint.carrier.refuse(failure)
        except Exception as error:
            where = traceback.extract_tb(error.__traceback__)[-1]
            log.error(
                "carrier=%s failed: %s at %s:%s",
                name,
                type(error).__name__,
                where.name,
                where.lineno,
            )
            failure = TryAgain("the gateway failed: try again")
            response = endpoint.carrier.refuse(failure)
        self._observe(name, webhook, messages, skipped, response, failure)
        return response

    def _observe(
        self,
        name: str,
        webhook: Webhook,
        messages: Sequence[_Parsed],
        skipped: Sequence[str],
        response: Response,
        failure: WebhookError | None,
    ) -> None:
        """Adds an answered request to the metrics, the trace, the log and the exchanges."""
        took, kind, outcome = time.time() - webhook.now, _kind(messages), _outcome(failure)
        _seconds(name, kind, outcome).observe(took)
        spans.ended("webhook", took, carrier=name, kind=kind, outcome=outcome)
        if failure is None and kind not in ("", _KINDS[Receipt]):
            log.debug("carrier=%s %s answered in %d ms", name, kind, took * 1_000)
        if self._exchanges is not None:
            request_id = request_ids.current()
            exchange = partial(
                _exchange, name, webhook, messages, response, failure, took, skipped, request_id
            )
            self._exchanges.note(name, exchange)

    def refuse(self, name: str, error: WebhookError) -> Response:
        """An error found before the request could be read, in the carrier's own form."""
        endpoint = self._endpoints.get(name)
        if endpoint is None:
            _seconds("", "", error.code).observe(0.0)
            return plain(error)
        _seconds(name, "", error.code).observe(0.0)
        response = endpoint.carrier.refuse(error)
        if self._exchanges is not None:
            request = request_ids.current()
            self._exchanges.note(
                name, partial(_unread, name, time.time(), response, error, request)
            )
        return response

    def _unless_our_clock_is_wrong(self, error: WebhookError) -> WebhookError:
        """For a signed request that is too old or too new: the carrier is to try again while it may
        be this host's clock that is wrong, since a 403 would lose the message."""
        if not isinstance(error, Stale):
            return error
        ping = Ping()
        try:
            self._writer.submit(ping, "ping").wait(ANSWER_SECONDS)
        except Unavailable:
            return TryAgain("the gateway can't take messages now: try again")
        return TryAgain("this host's clock is wrong: try again") if ping.clocks_differ else error

    def _answers(self, messages: Sequence[_Parsed], endpoint: WebhookEndpoint) -> list[Answer]:
        """Waits for all of them. Raises WebhookError; what was stored stays; repeats do no harm."""
        receipts = [each for each in messages if isinstance(each, Receipt)]
        try:
            results: list[PendingResult[Item, Answer] | None] = []
            for message in messages:
                if isinstance(message, Receipt) or not endpoint.takes(message):
                    results.append(None)
                    continue
                work_item = endpoint.message(message)
                results.append(
                    self._writer.submit(
                        work_item, work_item.msisdn or (work_item.carrier, work_item.id)
                    )
                )
            if receipts:
                # nobody waits for one: they go together
                dlrs = endpoint.dlrs(receipts, self._senders)
                pending = self._writer.submit(dlrs, id(dlrs), RECEIPT_PATIENCE_SECONDS, len(dlrs))
                pending.wait(ANSWER_SECONDS)
            return [each.wait(ANSWER_SECONDS) if each is not None else SILENCE for each in results]
        except tuple(_ERRORS) as error:
            raise _ERRORS[type(error)](str(error)) from error


def _exchange(
    name: str,
    webhook: Webhook,
    messages: Sequence[_Parsed],
    response: Response,
    error: WebhookError | None,
    took: float,
    skipped: Sequence[str] = (),
    request: str = "",
) -> Exchange:
    """The stored part of an exchange: see there for what is left out."""
    first = messages[0] if messages else None
    kind = _kind(messages)
    id = "" if first is None else first.reference if isinstance(first, Receipt) else first.id
    sender = "" if first is None or isinstance(first, Receipt) else first.sender
    return Exchange(
        carrier=name,
        at=exchange_log.time_of(webhook.now),
        took_ms=exchange_log.milliseconds(took),
        method=webhook.method[:8],
        bytes_in=len(webhook.query) + len(webhook.body),
        bytes_out=len(response.body),
        kind=kind,
        tail=exchange_log.tail(id, sender),
        status=response.status,
        code=error.code if error is not None else "skipped" if skipped else "",
        reason=error.reason if error is not None else _left_out(skipped),
        request=request,
    )


def _kind(messages: Sequence[_Parsed]) -> str:
    return _KINDS[type(messages[0])] if messages else ""


# The client's own look-up takes longer than the counting.
_seconds = cache(metrics.WEBHOOK_SECONDS.labels)


def _outcome(error: WebhookError | None) -> str:
    return error.code if error is not None else "ok"


def _left_out(reasons: Sequence[str]) -> str:
    return f"left out: {len(reasons)}; {reasons[0]}" if reasons else ""


def _unread(
    name: str, now: float, response: Response, error: WebhookError, request: str
) -> Exchange:
    """The row of the exchange log for a request that was refused before it was read."""
    unread = Webhook(method="", path="", query="", headers={}, body=b"", address="", now=now)
    return _exchange(name, unread, (), response, error, 0.0, request=request)


_KINDS: Mapping[type[_Parsed], str] = {
    Inbound: "message",
    UssdTurn: "ussd turn",
    Receipt: "receipt",
}


def _read(carrier: Carrier, webhook: Webhook) -> tuple[Sequence[Read], Unreadable | None]:
    """The readable parts of a request, and what the answer says about the rest once they are
    stored."""
    try:
        return carrier.read(webhook), None
    except Unreadable as error:
        if not error.good:
            raise
        return error.good, error


def _replies(messages: Sequence[_Parsed], answers: Sequence[Answer]) -> list[Reply]:
    return [
        _screen(message, answer)
        if isinstance(message, UssdTurn)
        else Reply(answer.text, answer.encoding, answer.segments, message.id, message.sender)
        for message, answer in zip(messages, answers, strict=True)
        if not isinstance(message, Receipt)
    ]


def _screen(turn: UssdTurn, answer: Answer) -> Reply:
    """A dialler waits for a screen, even where a text would get no answer."""
    first, encoding = answer.text, answer.encoding
    if first is None and not turn.ended:
        first, encoding = CLOSED, "GSM-7"
    return Reply(first, encoding, answer.segments, turn.id, turn.sender, answer.more is True)


def plain(error: WebhookError) -> Response:
    """An error for a caller that is no carrier of ours."""
    return Response(error.status, f"{error.reason}\n".encode())
