"""Decides whether an MT is sent, and its state after the carrier's answer
(`workers.reply_window`)."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final

from sqlalchemy import Connection

from gateway.carriers import base, rules
from gateway.carriers.contract import Carrier, Outbound, Outcome, SendResult
from gateway.carriers.outcomes import WAITS
from gateway.database import staged_jobs
from gateway.database.encrypted_columns import OUTBOUND_TEXT
from gateway.database.encryption import DecryptionError
from gateway.database.staged_jobs import StagedJob
from gateway.outbound import budgets, carrier_trial_message, messages
from gateway.outbound.messages import OutboundMessage
from gateway.reports import verdicts
from workers.rate_limiter import PRIORITY
from workers.services import WorkerServices

log = logging.getLogger(__name__)

IN_FLIGHT = timedelta(seconds=45)
"""An attempt younger than this may still be under way in another process. Longer than a job may
take (`config.queues`), so an older one belongs to nobody who lives."""
NO_MARK = timedelta(seconds=5)
"""How long until an MT is tried again for which this host could not write its mark."""


def claim(
    context: WorkerServices,
    connection: Connection,
    staged: StagedJob,
    message: OutboundMessage | None,
    now: datetime,
) -> Outbound | None:
    """The request to the carrier for the MT that a job names, both locked; the caller marks it as
    attempted. None if there is nothing to send now: the reason is stored."""
    if message is None or message.state not in ("queued", "attempted"):
        staged_jobs.done(connection, staged.id)
        return None
    if message.to_resident is None and message.to_other is None:
        # Written while its resident was being erased: nothing of it is stored.
        messages.drop(connection, message.id)
        staged_jobs.done(connection, staged.id)
        return None
    if _decided(context, connection, staged, message, now):
        return None
    try:
        out = decrypted(context, message)
    except DecryptionError as error:
        _end(connection, staged, message, "failed", now, str(error))
        return None
    if not base.sends_to(context.carriers[message.carrier].instance, out.to):
        _end(connection, staged, message, "refused", now, base.NOT_TO_THIS_COUNTRY)
        return None
    return out


def _decided(
    context: WorkerServices,
    connection: Connection,
    staged: StagedJob,
    message: OutboundMessage,
    now: datetime,
) -> bool:
    """Whether it must not be sent, or not now. Stores the reason."""
    if message.state == "attempted" and message.attempted_at is not None:
        if now - message.attempted_at < IN_FLIGHT:
            staged_jobs.hold(
                connection, [staged.id], (message.attempted_at + IN_FLIGHT - now).total_seconds()
            )
            return True
        if not _same_twice(context, message):
            return _end(
                connection, staged, message, "uncertain", now, "a worker died while sending"
            )
    if message.carrier not in context.carriers:
        return _end(connection, staged, message, "failed", now, "no such carrier instance any more")
    if message.text is None:
        return _end(connection, staged, message, "failed", now, "its text has been forgotten")
    if message.expires_at is not None and message.expires_at <= now:
        return _end(connection, staged, message, "expired", now, "could not be sent in time")
    if message.purpose not in messages.UNSOLICITED:
        return False
    return _unwanted(context, connection, staged, message, now)


def _unwanted(
    context: WorkerServices,
    connection: Connection,
    staged: StagedJob,
    message: OutboundMessage,
    now: datetime,
) -> bool:
    """The same, for unsolicited messages."""
    if message.opted_out:
        return _end(connection, staged, message, "opted_out", now, "opted out before it was sent")
    if message.verdict_id is not None and not verdicts.is_news(
        connection, message.verdict_id, message.resident_id
    ):
        return _end(connection, staged, message, "failed", now, "the verdict no longer holds")
    instance = context.carriers[message.carrier].instance
    if budgets.is_over(connection, instance, context.today):
        staged_jobs.postpone(connection, staged.id, budgets.RETRY_AFTER)
        return True
    if context.awake(now) > now:
        staged_jobs.postpone(connection, staged.id, context.awake(now) - now)
        return True
    return False


def _same_twice(context: WorkerServices, message: OutboundMessage) -> bool:
    carrier = context.carriers.get(message.carrier)
    return carrier is not None and carrier.DEDUPLICATES


def _end(
    connection: Connection,
    staged: StagedJob,
    message: OutboundMessage,
    state: str,
    now: datetime,
    why: str,
) -> bool:
    """Ends it. If it was attempted before, it may have arrived: then it is `uncertain`."""
    state = "uncertain" if message.state == "attempted" else state
    about = {"request": staged.request, "job": staged.id}
    log.info("carrier=%s MT not sent, %s: %s", message.carrier, state, why, extra=about)
    messages.settle(connection, message.id, state, now, error=why)
    staged_jobs.done(connection, staged.id)
    return True


def decrypted(context: WorkerServices, message: OutboundMessage) -> Outbound:
    """Raises DecryptionError."""
    assert message.text is not None
    return Outbound(
        reference=messages.reference(message.id, message.at),
        to=messages.address(context.keys, message),
        text=context.keys.decrypt(message.text, OUTBOUND_TEXT, message.id),
        encoding=message.encoding,
        segments=message.segments,
        in_reply_to=message.in_reply_to,
        valid_until=message.expires_at,
        priority=PRIORITY["notice" if message.purpose in messages.UNSOLICITED else "reply"],
    )


@dataclass(frozen=True, slots=True)
class _CarrierAnswer:
    """A carrier's answer about one MT, and where it is stored.

    pause  seconds that the carrier asks for; 0 where another instance takes the MT meanwhile
    other  an instance that may take its text, which this one does not; "" for none
    """

    connection: Connection
    staged_id: int
    message: OutboundMessage
    sent: SendResult
    carrier: Carrier
    now: datetime
    pause: float
    other: str


def settle(
    context: WorkerServices,
    connection: Connection,
    staged_id: int,
    before: OutboundMessage,
    carrier: Carrier,
    sent: SendResult,
) -> None:
    """Stores the carrier's answer about one MT, unless a receipt or a later attempt was faster."""
    message = messages.load(connection, before.id)
    if message is None:
        staged_jobs.done(connection, staged_id)
        return
    if message.attempts != before.attempts + 1:
        return
    if sent.carrier_id:
        messages.name(connection, message.id, sent.carrier_id)
    if message.state != "attempted":
        staged_jobs.done(connection, staged_id)
        return
    pause = 0.0 if sent.wait and _goes_elsewhere(context, message) else sent.wait
    other = _other(context, message) if sent.outcome == "no_template" else ""
    now = context.clock()
    answered = _CarrierAnswer(connection, staged_id, message, sent, carrier, now, pause, other)
    _OUTCOMES[sent.outcome](answered)


def _goes_elsewhere(context: WorkerServices, message: OutboundMessage) -> bool:
    """Whether its next try may go by another instance."""
    if _is_bound(message):
        return False
    name, _ = context.routes.choose(
        message.carrier, 1, lambda name: is_carried(context, message, name)
    )
    return name not in ("", message.carrier)


def _other(context: WorkerServices, message: OutboundMessage) -> str:
    """An instance beside its own that works and could carry it; "" for none."""
    if _is_bound(message):
        return ""
    names = context.routes.chain(message.carrier, lambda name: is_carried(context, message, name))
    others = (name for name in names if name != message.carrier)
    return next((name for name in others if context.routes.circuit.allows(name, 1)), "")


def _is_bound(message: OutboundMessage) -> bool:
    """Whether it goes by its own instance or not at all: a test, and what that may have."""
    return message.in_doubt or message.purpose == carrier_trial_message.PURPOSE


def is_carried(context: WorkerServices, message: OutboundMessage | None, name: str) -> bool:
    """Whether the instance `name` could stand in with it."""
    if message is None or message.text is None:
        return False
    try:
        registered = context.registered.get(name, ())
        return rules.carries(context.senders[name], decrypted(context, message), registered)
    except DecryptionError:
        return False


def _final(it: _CarrierAnswer) -> None:
    messages.settle(it.connection, it.message.id, it.sent.outcome, it.now, error=it.sent.error)
    staged_jobs.done(it.connection, it.staged_id)


def _opted_out(it: _CarrierAnswer) -> None:
    messages.opt_out(it.connection, it.message.id, it.now)
    _final(it)


def _try_later(it: _CarrierAnswer) -> None:
    if it.sent.spent and it.message.in_doubt:
        # Under another reference the carrier would not know it again, and might send it twice.
        messages.settle(it.connection, it.message.id, "uncertain", it.now, error=it.sent.error)
        staged_jobs.done(it.connection, it.staged_id)
        return
    renamed_at = it.now if it.sent.spent else None
    messages.requeue(it.connection, it.message.id, it.sent.error, renamed_at)
    if it.other:
        messages.reroute(it.connection, it.message.id, it.other)
    # Spread, so that what a carrier refused together does not come back together.
    wait = staged_jobs.backoff(it.message.attempts) * random.uniform(0.75, 1.25)
    wait = max(wait, timedelta(seconds=it.pause))
    staged_jobs.postpone(it.connection, it.staged_id, wait)


def _uncertain(it: _CarrierAnswer) -> None:
    if not it.carrier.DEDUPLICATES:
        _final(it)
        return
    # It stays `attempted`, and is sent again with the same reference.
    staged_jobs.postpone(
        it.connection, it.staged_id, IN_FLIGHT + staged_jobs.backoff(it.message.attempts)
    )


_OUTCOMES: Final[Mapping[Outcome, Callable[[_CarrierAnswer], None]]] = MappingProxyType(
    {
        "accepted": _final,
        "refused": _final,
        "opted_out": _opted_out,
        **dict.fromkeys(WAITS, _try_later),
        "uncertain": _uncertain,
    }
)
