"""One run over a batch: keeps a window of deliveries in flight and stores answers as they come.

A delivery is committed as attempted before it is in flight. Never more are in flight than the
instance's `concurrency`. No transaction is open while a carrier is called.
"""

from __future__ import annotations

import logging
import random
import time
from collections import Counter
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cached_property
from typing import Final

import redis
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from flows.alerts.rules import carried
from flows.alerts.values import PhoneText
from flows.alerts.writing import render
from flows.languages.registry import LANGUAGES
from gateway.alerts import batches, claims, deliveries, lifecycle
from gateway.alerts.batches import Batch
from gateway.alerts.claims import Answer, ClaimedDelivery, ClaimScope, DeliveryState
from gateway.alerts.counters import Changes
from gateway.alerts.lifecycle import Alert
from gateway.carriers import base, outcomes, rules
from gateway.carriers.contract import Outbound, Outcome, SendResult
from gateway.carriers.http import concurrency_of
from gateway.carriers.outcomes import WAITS
from gateway.database import staged_jobs
from gateway.database.encrypted_columns import RESIDENT_NUMBER
from gateway.database.encryption import DecryptionError
from gateway.outbound import budgets
from gateway.recovery.host_mark import HostsSilent, NotThisDatabase
from workers.alert_conditions import audience_of, in_flight, is_spent, stands
from workers.outcome_counts import OutcomeCounts
from workers.rate_limiter import PRIORITY, Kind
from workers.send_queue import MtResult, Order
from workers.services import WorkerServices

log = logging.getLogger(__name__)

BUDGET_SECONDS: Final = 5.0
"""Seconds in which a run claims deliveries."""
LINGER_SECONDS: Final = 0.02
"""Seconds that the first answer may wait for others, to be stored together."""
CIRCUIT_CACHE_SECONDS: Final = 0.25
"""Seconds for which an answer of the circuit breaker is cached while the carrier works."""
NO_MARK_SECONDS: Final = 5.0
"""Seconds until a claimed delivery is tried again if this host's mark could not be written."""
NO_STAND_IN_SECONDS: Final = 15.0
"""Seconds until a delivery is tried again whose number the stand-in does not send to."""
NOBODY_WELL: Final = timedelta(seconds=5)
_STALE_SOON: Final = timedelta(milliseconds=500)
_PLANS: Final = "SET plan_cache_mode = force_generic_plan; SET enable_bitmapscan = off"
"""One plan for all steps, which reads the next deliveries in the order of their ids. A bitmap scan
would read all that the batch has left, each time."""
_DATABASE_WAIT_SECONDS: Final = 20.0
"""Seconds for which answers stay in memory while the database can't be written."""
_SETTLED: Final[Mapping[Outcome, DeliveryState]] = {
    "accepted": "accepted",
    "refused": "refused",
    "opted_out": "opted_out",
    "uncertain": "uncertain",
}
"""The state of a delivery after an outcome that is not in `WAITS`."""


@dataclass
class Run:
    """One run over a batch."""

    context: WorkerServices
    staged_id: int
    alert: Alert
    batch: Batch
    _wanted: dict[str, ClaimScope] = field(default_factory=dict)
    _texts: dict[tuple[str, str], PhoneText] = field(default_factory=dict)
    _spending: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Segments and dong of this run, by carrier."""
    _connection: Connection | None = None
    _counted: Counter[tuple[str, Outcome]] = field(default_factory=Counter)
    """MTs of this run, by carrier and outcome."""
    _carried: dict[str, bool] = field(default_factory=dict)
    _chosen: str = ""
    _well_until: float = 0.0
    _stuck: bool = False
    """Whether no carrier works."""
    _claimed: int = 0
    _may_send: bool = True
    """Whether this host's mark could be written."""

    def send(self) -> None:
        """Sends until nothing is left to claim, or the time is over."""
        until, send_queue = time.monotonic() + BUDGET_SECONDS, self.context.send_queue
        self._take_up_stale()
        settled = list[MtResult]()
        after, more = self.batch.first_id - 1, True
        while True:
            carrier, room = "", 0
            if more and self._may_send and time.monotonic() < until:
                carrier, room = self._room(len(send_queue))
            answers = [answer for each in settled if (answer := self._answer(each)) is not None]
            claimed: list[ClaimedDelivery] = []
            asked = time.monotonic()
            if room or answers:
                after, claimed = self._step(answers, carrier, room, after)
                more = more and after < self.batch.last_id
                self._claimed += len(claimed)
            self._hear(settled)
            self._submit_claimed([(carrier, each) for each in claimed], asked)
            if not send_queue:
                self._outcomes.record()
                self._record_spending()
                self._log_run()
                return
            least = max(1, min(len(send_queue), self._window(carrier) * 3 // 4))
            settled = send_queue.collect(least, LINGER_SECONDS, self._still_wanted)

    def _room(self, flying: int) -> tuple[str, int]:
        """The carrier of the next deliveries, and how many it may take."""
        room = max(0, self._window(self.batch.carrier) - flying)
        if time.monotonic() < self._well_until:
            return self._chosen, room
        name, allowed = self.context.routes.choose(
            self.batch.carrier, room, self._carries, self._unregistered
        )
        # A stand-in carrier may take fewer at once.
        allowed = max(0, min(allowed, self._window(name) - flying)) if name else 0
        if name == self.batch.carrier and allowed == room > 1:
            self._chosen, self._well_until = name, time.monotonic() + CIRCUIT_CACHE_SECONDS
        self._stuck = name == "" and flying == 0
        return name, allowed

    def _carries(self, name: str) -> bool:
        """Whether an instance could stand in with the alert's text in each language, and has money
        left for it. Computed once a run, which lasts some seconds."""
        if name not in self._carried:
            texts = self.context.alert_texts
            faults = carried(self.alert.content.writing, texts.carriers[name], texts.templates)
            self._carried[name] = next(faults, None) is None and not self._is_spent(name)
        return self._carried[name]

    def _is_spent(self, name: str) -> bool:
        try:
            with self.context.engine.connect() as connection:
                return is_spent(self.context, connection, self.alert, name)
        except DBAPIError:
            return True  # What carriers have in hand is not dropped for it: nothing more leaves.

    def _window(self, carrier: str) -> int:
        """How many deliveries may be in flight."""
        name = carrier or self.batch.carrier
        if name not in self.context.senders:
            name = next(iter(self.context.senders), name)
        concurrency = concurrency_of(self.context.carriers[name].instance)
        return self.context.rate_limiter.window(name, concurrency)

    def _step(
        self, answers: list[Answer], carrier: str, room: int, after: int
    ) -> tuple[int, list[ClaimedDelivery]]:
        """Stores answers and claims new deliveries. While the database is unavailable, the
        answers stay in memory, for `_DATABASE_WAIT_SECONDS`."""
        until = time.monotonic() + _DATABASE_WAIT_SECONDS
        gone = [each.claimed.id for each in answers if each.state == "opted_out"]
        while True:
            try:
                now = self.context.clock()
                if gone:
                    # First, and apart: it takes residents' rows, and deliveries must not wait.
                    self.context.write(claims.opt_out, gone, now)
                wanted = self._wants(carrier) if room else ClaimScope((), "", {})
                claimed, last = claims.step(
                    self._open_connection, self.batch, answers, wanted, now, after=after, limit=room
                )
            except DBAPIError:
                self._drop()
                if time.monotonic() > until:
                    raise
                # The claim may have been committed or not, so nothing more is claimed.
                room = 0
                time.sleep(0.5)
            else:
                return last, claimed

    @property
    def _open_connection(self) -> Connection:
        """A connection on which each statement is a transaction: nothing is open between them."""
        if self._connection is None:
            connection = self.context.engine.connect()
            self._connection = connection.execution_options(isolation_level="AUTOCOMMIT")
            self._connection.exec_driver_sql(_PLANS)
        return self._connection

    def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.invalidate()
            connection.close()

    def release(self) -> None:
        """Returns the connection to the pool. Deliveries still in flight stay `attempted`."""
        connection, self._connection = self._connection, None
        self.context.send_queue.drop()
        if connection is not None:
            with connection:
                connection.exec_driver_sql("RESET plan_cache_mode; RESET enable_bitmapscan")

    def _take_up_stale(self) -> None:
        """Sends again what another worker left `attempted`, if the carrier de-duplicates."""
        now, carriers = self.context.clock(), self.context.carriers
        resendable = [name for name in self.context.senders if carriers[name].DEDUPLICATES]
        before = now - in_flight(self.context)
        limit = self._window(self.batch.carrier)
        while True:
            asked = time.monotonic()
            with self.context.engine.begin() as connection:
                changes = Changes()
                claimed, looked = claims.claim_stale(
                    connection, self.batch, self._meant, resendable, now, before, changes, limit
                )
                changes.write(connection)
            if claimed or looked < limit:
                break
        self._submit_claimed(claimed, asked)

    def _submit_claimed(
        self, claimed: Collection[tuple[str, ClaimedDelivery]], asked: float
    ) -> None:
        """Submits claimed deliveries to their carriers, if this host's mark covers them. Else puts
        them back, and claims nothing more."""
        if claimed and not self._marked():
            self._may_send = False
            for carrier, each in claimed:
                self.context.send_queue.refuse(each, carrier, NO_MARK_SECONDS)
            return
        for carrier, each in claimed:
            self._submit(carrier, each, asked)

    def _marked(self) -> bool:
        """Whether the mark was renewed, on the connection that claimed: the database may have
        failed over since."""
        try:
            self.context.mark.renew(self._open_connection)
        except (NotThisDatabase, HostsSilent) as error:
            log.error("%s", error)
            return False
        except (DBAPIError, OSError) as error:
            log.warning("no mark (%s): MTs wait", type(error).__name__)
            self._drop()
            return False
        return True

    def _submit(self, carrier: str, each: ClaimedDelivery, asked: float) -> None:
        try:
            to = self.context.keys.decrypt(each.number_encrypted, RESIDENT_NUMBER, each.hash)
        except DecryptionError:
            self.context.send_queue.refuse(each, carrier, -1.0)
            return
        reference = deliveries.reference(each.id, each.at)
        senders, own = self.context.senders, self.batch.carrier
        if not base.sends_to(senders[carrier], to):
            if carrier != own and own in senders and base.sends_to(senders[own], to):
                self.context.send_queue.refuse(each, carrier, NO_STAND_IN_SECONDS)
                return
            sent = SendResult(reference, "refused", error=base.NOT_TO_THIS_COUNTRY)
            self.context.send_queue.refuse(each, carrier, 0.0, sent)
            return
        out = self._text(carrier, each.language)
        kind: Kind = "emergency" if self.alert.content.kind == "emergency" else "notice"
        item = Outbound(
            reference=reference,
            to=to,
            text=out.text,
            encoding=out.encoding,
            segments=out.segments,
            sender=self.alert.content.sender,
            valid_until=self.alert.content.expires_at,
            priority=PRIORITY[kind],
        )
        self.context.send_queue.submit(Order(each, carrier, item, kind, asked))

    def _still_wanted(self, claimed: Collection[ClaimedDelivery]) -> Collection[ClaimedDelivery]:
        """Which are still to be sent. None if the database can't answer: then they wait."""
        ids = [each.id for each in claimed]
        try:
            wanted = claims.wanted(
                self._open_connection, ids, self.alert.id, self._meant, self.context.clock()
            )
        except SQLAlchemyError:
            self._drop()
            return []
        return {each for each in claimed if each.id in wanted}

    def _answer(self, it: MtResult) -> Answer | None:
        """The answer to store; None if the delivery stays `attempted` and is sent again."""
        claimed, now = it.what, self.context.clock()
        if it.sent is None:
            if it.wait < 0:
                return Answer(claimed, it.carrier, "failed", error="number readable with no key")
            return Answer(claimed, it.carrier, "queued", due_at=now + timedelta(seconds=it.wait))
        sent = it.sent
        if sent.outcome in WAITS:
            # Spread, so that what a carrier refused together does not come back together.
            wait = staged_jobs.backoff(claimed.attempts) * random.uniform(0.75, 1.25)
            wait = max(wait, timedelta(seconds=sent.wait))
            return Answer(
                claimed, it.carrier, "queued", error=sent.error, due_at=now + wait, spent=sent.spent
            )
        if sent.outcome == "uncertain" and self.context.carriers[it.carrier].DEDUPLICATES:
            return None
        matched = self.context.carriers[it.carrier].RECEIPTS_NAME_THEIRS
        state = _SETTLED[sent.outcome]
        return Answer(claimed, it.carrier, state, sent.carrier_id, matched, sent.error)

    def _hear(self, settled: list[MtResult]) -> None:
        """Counts the outcomes by carrier. A failure is recorded for all hosts at once."""
        wrong = False
        for each in settled:
            if each.sent is not None:
                wrong |= self._outcomes.add(each.carrier, each.sent, each.took)
                self._counted[each.carrier, each.sent.outcome] += 1
                self._log(each, each.sent)
                if each.sent.outcome == "no_template":
                    self._note_unregistered(each.carrier)
                self._spend(each, each.sent)
        if wrong:
            self._well_until = 0.0
        self._outcomes.record_if(wrong)

    def _log(self, it: MtResult, sent: SendResult) -> None:
        """One MT, by the id of its delivery, which is in its reference too. At DEBUG: an alert has
        many."""
        if log.isEnabledFor(logging.DEBUG):
            log.debug(
                "carrier=%s MT %s in %d ms",
                *(it.carrier, sent.outcome, it.took * 1_000),
                extra={"job": self.staged_id, "delivery": it.what.id},
            )

    def _log_run(self) -> None:
        batch = self.batch
        about = {
            "job": self.staged_id,
            "alert": self.alert.id,
            "deliveries": f"{batch.first_id}-{batch.last_id}",
        }
        for (carrier, outcome), count in sorted(self._counted.items()):
            log.info("carrier=%s %d MTs %s", carrier, count, outcome, extra=about)

    def _note_unregistered(self, carrier: str) -> None:
        """The rest of the alert goes by another instance, if one may take it."""
        self._well_until = 0.0
        if carrier not in self._unregistered:
            self._unregistered.add(carrier)
            with suppress(redis.RedisError):
                outcomes.note_unregistered(self.context.redis, carrier, self.alert.id)

    @cached_property
    def _unregistered(self) -> set[str]:
        """Instances that know no template of this alert's text."""
        try:
            names = self.context.senders
            return outcomes.unregistered(self.context.redis, names, self.alert.id)
        except redis.RedisError:
            return set()

    def _spend(self, it: MtResult, sent: SendResult) -> None:
        instance = self.context.carriers[it.carrier].instance
        segments, dong = budgets.price(instance, sent, it.segments)
        before = self._spending.get(it.carrier, (0, 0))
        self._spending[it.carrier] = before[0] + segments, before[1] + dong

    def _record_spending(self) -> None:
        """Once a run: it lasts some seconds."""
        for carrier, (segments, dong) in self._spending.items():
            if segments:
                try:
                    connection = self._open_connection
                    budgets.add(connection, carrier, self.context.today, segments, dong)
                    budgets.add_to_alert(connection, self.alert.id, carrier, segments, dong)
                except DBAPIError as error:
                    log.warning("spending is not noted (%s)", type(error).__name__)
                    self._drop()
        self._spending.clear()

    def end(self, connection: Connection) -> None:
        """Ends the batch, or sets when the job runs again for what is left."""
        now = self.context.clock()
        alert = lifecycle.load(connection, self.alert.id)
        if alert is None or stands(connection, alert):
            staged_jobs.done(connection, self.staged_id)
            return
        rest = batches.rest(connection, self.batch, now)
        if not rest.queued and not rest.attempted:
            staged_jobs.done(connection, self.staged_id)
            batches.end(connection, self.batch, now)
            return
        staged_jobs.postpone(connection, self.staged_id, self._wait(rest, now), further=True)

    def _wait(self, rest: batches.Rest, now: datetime) -> timedelta:
        """When there is something to do again."""
        # What is in doubt waits for its own carrier.
        is_doubtful = rest.ready and not self._claimed and self._chosen != self.batch.carrier
        if self._stuck or is_doubtful:
            return NOBODY_WELL * random.uniform(0.75, 1.25)
        waits = []
        if rest.ready:
            waits.append(staged_jobs.MORE)
        elif rest.due_at is not None:
            waits.append(max(rest.due_at - now, timedelta(milliseconds=50)))
        if rest.attempted_at is not None:
            waits.append(max(rest.attempted_at + in_flight(self.context) - now, _STALE_SOON))
        return min(waits)

    @cached_property
    def _outcomes(self) -> OutcomeCounts:
        return OutcomeCounts(self.context.routes.circuit)

    # the texts and their recipients

    @cached_property
    def _meant(self) -> ClaimScope:
        """The people whom the alert is for."""
        audience = audience_of(self.context, self.alert)
        return ClaimScope(tuple(audience.scope), "", {}, audience.hashes, audience.follows)

    def _wants(self, carrier: str) -> ClaimScope:
        if carrier not in self._wanted:
            languages: tuple[str, ...] = tuple(LANGUAGES)
            segments = {each: self._text(carrier, each).segments for each in languages}
            self._wanted[carrier] = replace(self._meant, carrier=carrier, segments=segments)
        return self._wanted[carrier]

    def _text(self, carrier: str, language: str) -> PhoneText:
        key = (carrier, language)
        if key not in self._texts:
            which = rules.rules(self.context.carriers[carrier].instance)
            self._texts[key] = render(self.alert.content.writing, language, which)
        return self._texts[key]
