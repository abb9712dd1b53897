"""Answers by MT, many in flight in one thread: those that are due besides the one that a job names.

A job of the queue only wakes a run. The run takes what is due from the database, whether it was
pushed or not, as many as an instance's `concurrency` at once; the jobs of what it has sent find
nothing to do. One resident's messages leave in order: the next one is claimed when the carrier has
answered about the one before. Answers go before news that nobody asked for.

A run waits for the rate before the claim, so waiting is no attempt. The claim is committed and this
host's mark renewed before the carrier is called. No transaction is open meanwhile.
"""

from __future__ import annotations

import heapq
import logging
import time
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import cache
from typing import Final

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from gateway.carriers.contract import Outbound
from gateway.carriers.http import HttpResult, concurrency_of
from gateway.database import connect, staged_jobs
from gateway.outbound import budgets, carrier_trial_message, messages
from gateway.outbound.messages import OutboundMessage, Waiting
from gateway.recovery.host_mark import HostsSilent, NotThisDatabase
from gateway.telemetry import metrics, spans
from workers import send
from workers.circuit_breaker import Carries, Routes
from workers.rate_limiter import ANY_SLOT, Elsewhere, NotNow, RedisUnavailable, Slot
from workers.services import WorkerServices

log = logging.getLogger(__name__)

BUDGET_SECONDS: Final = 4.0
"""Seconds in which a run claims MTs: other jobs of the queue wait for its end."""
LONGEST_RUN_SECONDS: Final = 25.0
"""The same while an instance that hangs keeps the run from ending: the others go on."""
LOOK_SECONDS: Final = 0.05
"""Seconds after which a run looks for what has become due."""
LINGER_SECONDS: Final = 0.02
"""Seconds that the first answer may wait for others, to be stored together."""
BLOCKED_SECONDS: Final = 1.0
"""Seconds until the job is pushed again of an MT that waits for one before it."""
_DATABASE_WAIT_SECONDS: Final = 8.0
"""Seconds for which answers stay in memory while the database can't be written."""
_PLAIN: Final = frozenset(("accepted", "refused"))
"""Outcomes that end an MT and nothing else: many are stored in one transaction."""


@dataclass(frozen=True, slots=True)
class ClaimedMt:
    """An MT that is committed as attempted, for the `attempts`-th time."""

    job: int
    message: OutboundMessage
    out: Outbound
    request: str = ""

    @property
    def attempts(self) -> int:
        """Its attempts with this one."""
        return self.message.attempts + 1


@dataclass(order=True, slots=True)
class _Waiting:
    at: float
    job: int
    slot: Slot = field(compare=False)
    mt: Waiting = field(compare=False)


@dataclass(slots=True)
class _Choices:
    """How many MTs each instance is given in one look."""

    routes: Routes
    most: int
    _left: dict[str, int] = field(default_factory=dict)
    _tried: set[str] = field(default_factory=set)

    def take(self, own: str, carries: Carries, *, may_try: bool) -> str:
        """The instance for one MT of `own`; "" if it waits, since all that could take it get only a
        few MTs just now. If none may be tried at all, its own gets one if it `may_try`."""
        for name in self.routes.chain(own, carries):
            if name not in self._left:
                self._left[name] = self.routes.circuit.allows(name, self.most)
            if self._left[name] > 0:
                self._left[name] -= 1
                return name
        if may_try and own not in self._tried:
            self._tried.add(own)
            return own
        return ""


def _log(each: HttpResult) -> None:
    """The carrier's answer about an MT, by its request. Its reference is a carrier's way to name
    it; the outcome is one of the contract's."""
    tag: ClaimedMt = each.tag
    name, outcome = tag.message.carrier, each.sent.outcome
    spans.ended("MT", each.took, tag.request, carrier=name, outcome=outcome, job=tag.job)
    log.info(
        "carrier=%s MT %s in %d ms",
        name,
        outcome,
        each.took * 1_000,
        extra={"request": tag.request, "job": tag.job},
    )


def reply(context: WorkerServices, staged_id: int) -> None:
    """Sends the MT that the job names, unless it is sent, expired or no longer wanted; and what
    else is due."""
    run = Run(context, staged_id)
    try:
        run.send()
    except BaseException:
        context.talks.drop()  # or the next run would get the outcomes of these
        raise


@dataclass(slots=True)
class Run:
    """One run: what it has claimed, and what carriers have in hand."""

    context: WorkerServices
    staged_id: int
    _may_send: bool = True
    """Whether this host's mark could be written."""
    _in_flight: Counter[str] = field(default_factory=Counter)
    _slots: list[_Waiting] = field(default_factory=list)
    _own: bool = False
    """Whether the MT of its own job was looked at."""
    _hanging: frozenset[str] | None = None
    """Instances that had MTs in hand when the budget was over; this run claims nothing for them."""
    _rates_unavailable: bool = False

    def send(self) -> None:
        """Sends until nothing is due, or the time is over."""
        began_at = time.monotonic()
        talks = self.context.talks
        self._begin_own()
        while True:
            claiming = self._may_claim(time.monotonic() - began_at)
            began = self._look_patiently() if claiming else 0
            if not talks and not (claiming and (began or self._slots)):
                self._wake_once_more(claiming)
                self.context.reply_outcomes.record()
                return
            self._settle(self._done(LOOK_SECONDS))

    def _may_claim(self, seconds: float) -> bool:
        """Whether more may be claimed, this many seconds after the run began."""
        if not self._may_send or seconds > LONGEST_RUN_SECONDS:
            return False
        if seconds < BUDGET_SECONDS:
            return True
        if self._hanging is None:
            self._hanging = frozenset(name for name, n in self._in_flight.items() if n)
        return any(self._in_flight[name] for name in self._hanging)

    def _look_patiently(self) -> int:
        """Claims nothing more where the database fails: what carriers have in hand is settled when
        it is back. A claim that was not heard of may be committed."""
        try:
            return self._look()
        except DBAPIError as error:
            log.warning("the database is unavailable (%s): MTs wait", type(error).__name__)
            self._may_send = False
            return 0

    def _done(self, seconds: float) -> list[HttpResult]:
        """Those that carriers have answered; waits so long for the first one, or for a slot."""
        talks = self.context.talks
        if self._slots:
            seconds = min(seconds, max(0.0, self._slots[0].at - time.monotonic()))
        if not talks:
            time.sleep(seconds)
            return []
        done = talks.wait(seconds)
        if done and talks:
            time.sleep(LINGER_SECONDS)
            done += talks.wait(0.0)
        return done

    # what leaves now

    def _begin_own(self) -> None:
        """The job's own MT, if an earlier attempt of it was never answered, or nothing is to be
        sent. The others are among all that is due."""
        own = self.context.write(messages.waiting, self.staged_id, self.context.clock())
        if own is None:
            self._begin([self.staged_id])
        elif own.state == "attempted":
            self._ask_for_slot(own)

    def _look(self) -> int:
        """Begins the MTs that are due and may leave now; returns how many. MTs with a slot leave
        before others are searched: a slot passes soon."""
        began = self._leave()
        for mt in self._due():
            self._ask_for_slot(mt)
        return began + self._leave()

    def _leave(self) -> int:
        now, jobs = time.monotonic(), []
        while self._slots and self._slots[0].at <= now:
            each = heapq.heappop(self._slots)
            if now <= each.slot.ends:
                jobs.append(each.mt.job)
        return self._begin(jobs) if jobs else 0

    def _due(self) -> list[Waiting]:
        """The due MTs, as many as there is room for, by the instance that sends them."""
        left = {name: self._room(name) for name in self.context.carriers}
        full = [name for name, room in left.items() if room <= 0]
        if len(full) == len(left):
            return []
        waiting = [each.mt.id for each in self._slots]
        now, room = self.context.clock(), max(left.values())
        due = self.context.write(messages.due, now, now - send.IN_FLIGHT, waiting, full, room)
        results = []
        for mt in self._routed(due):
            # One of an instance that is there no more is ended by its claim.
            left[mt.carrier] = left.get(mt.carrier, room) - 1
            if left[mt.carrier] >= 0:
                results.append(mt)
        return results

    def _room(self, carrier: str) -> int:
        if carrier in (self._hanging or ()):
            return 0
        concurrency = concurrency_of(self.context.carriers[carrier].instance)
        window = self.context.rate_limiter.window(carrier, concurrency)
        return (
            window
            - self._in_flight[carrier]
            - sum(each.mt.carrier == carrier for each in self._slots)
        )

    def _routed(self, due: Sequence[Waiting]) -> list[Waiting]:
        """The same; MTs whose instance fails go by another one that works and could carry them. A
        test goes by its own, and an MT that an instance may have got already goes by no other.

        The circuits are asked before the rows are locked, which happens by id.
        """
        choices = _Choices(self.context.routes, len(due))
        chosen = {}
        for mt in due:
            own = mt.carrier
            is_bound = mt.purpose == carrier_trial_message.PURPOSE
            if is_bound or own not in self.context.senders:
                chosen[mt.id] = own
            else:
                may_try = not self._in_flight[own]
                chosen[mt.id] = choices.take(own, self._carries(mt.id), may_try=may_try)
        moved = self._moved({mt.id: chosen[mt.id] for mt in due if chosen[mt.id] != mt.carrier})
        return [
            replace(mt, carrier=chosen[mt.id]) if mt.id in moved else mt
            for mt in due
            if chosen[mt.id] != ""
        ]

    def _carries(self, outbound_id: int) -> Carries:
        """Whether an instance could stand in with this MT, which is read only when it is asked."""

        @cache
        def message() -> OutboundMessage | None:
            rows = self.context.write(messages.load_all, [outbound_id], lock=False)
            return rows.get(outbound_id)

        return lambda name: send.is_carried(self.context, message(), name)

    def _moved(self, others: Mapping[int, str]) -> set[int]:
        """Those that were given to another instance."""
        going = sorted((id_, name) for id_, name in others.items() if name)
        if not going:
            return set()
        with self.context.engine.begin() as connection:
            return {id_ for id_, name in going if messages.reroute(connection, id_, name)}

    def _ask_for_slot(self, mt: Waiting) -> None:
        """Keeps the MT until it may leave; if that is too long to wait, its job runs again then."""
        slot = ANY_SLOT
        try:
            if not mt.expired and not self._rates_unavailable:
                limiter = self.context.rate_limiter
                slot = limiter.slot(mt.carrier, "reply", mt.segments, "", str(mt.id))
        except Elsewhere:
            return
        except NotNow as error:
            wait = timedelta(seconds=error.seconds)
            self.context.write(staged_jobs.postpone, mt.job, wait, further=True)
            return
        except RedisUnavailable:
            # Nobody knows what the others are sending, but alerts are not: and a resident waits.
            self._rates_unavailable = True
            log.warning("the clock of the rates is unavailable: replies go without it")
        heapq.heappush(self._slots, _Waiting(slot.begins, mt.job, slot, mt))

    # claimed, committed, given to the carrier

    def _begin(self, jobs: Collection[int]) -> int:
        """Claims these and gives them to their carriers; how many jobs were looked at."""
        claimed = self.context.write(self._claim, jobs)
        if claimed and not self._marked(claimed):
            self._may_send = False
            self._patiently(lambda connection: self._put_back(connection, claimed))
            return len(jobs)
        for each in claimed:
            carrier = self.context.carriers[each.message.carrier]
            self._in_flight[each.message.carrier] += 1
            self.context.talks.begin(each, carrier, each.out)
        return len(jobs)

    def _claim(self, connection: Connection, jobs: Collection[int]) -> list[ClaimedMt]:
        """Marks as attempted what is to be sent. Jobs are locked first, then MTs, by id."""
        staged = staged_jobs.take_all(connection, jobs)
        loaded = messages.load_all(connection, [each.arg for each in staged])
        now = self.context.clock()
        claimed: dict[int, ClaimedMt] = {}
        for each in staged:
            self._own = self._own or each.id == self.staged_id
            if each.arg in claimed:
                continue  # a second job of the same MT
            out = send.claim(self.context, connection, each, loaded.get(each.arg), now)
            if out is not None:
                claimed[each.arg] = ClaimedMt(each.id, loaded[each.arg], out, each.request)
        messages.attempt(connection, list(claimed), now)
        ids = [each.job for each in claimed.values()]
        staged_jobs.hold(connection, ids, send.IN_FLIGHT.total_seconds())
        return list(claimed.values())

    def _marked(self, claimed: Sequence[ClaimedMt]) -> bool:
        """Whether this host's mark covers the attempts. Checked on the same connection: the
        database may have failed over while we waited, and the new one may lack them."""
        attempts = {each.message.id: each.attempts for each in claimed}
        try:
            with connect.autocommit(self.context.engine) as connection:
                if messages.are_attempted(connection, attempts) < len(attempts):
                    return False
                self.context.mark.renew(connection)
        except (NotThisDatabase, HostsSilent) as error:
            log.error("%s", error)
            return False
        except (DBAPIError, OSError) as error:
            log.warning("no mark (%s): MTs wait", type(error).__name__)
            return False
        return True

    def _put_back(self, connection: Connection, claimed: Sequence[ClaimedMt]) -> None:
        staged_jobs.lock(connection, [each.job for each in claimed])
        for each in sorted(claimed, key=lambda one: one.message.id):
            if messages.put_back(connection, each.message.id, each.attempts):
                staged_jobs.postpone(connection, each.job, send.NO_MARK, further=True)

    # what carriers answer

    def _settle(self, done: Sequence[HttpResult]) -> None:
        """Stores the answers. While the database is unavailable they stay in memory for a while."""
        counts = self.context.reply_outcomes
        wrong = False
        for each in done:
            self._in_flight[each.tag.message.carrier] -= 1
            wrong |= counts.add(each.tag.message.carrier, each.sent, each.took)
            _log(each)
        counts.record_if(wrong)
        plain = [each for each in done if each.sent.outcome in _PLAIN]
        if plain:
            self._patiently(lambda connection: self._end(connection, plain))
        for each in done:
            if each.sent.outcome not in _PLAIN:
                self._patiently(lambda connection, it=each: self._end_one(connection, it))  # type: ignore[misc]

    def _patiently(self, store: Callable[[Connection], None]) -> None:
        until = time.monotonic() + _DATABASE_WAIT_SECONDS
        while True:
            try:
                self.context.write(store)
            except DBAPIError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.25)
            else:
                return

    def _end(self, connection: Connection, done: Sequence[HttpResult]) -> None:
        """Stores answers that end their MTs, unless a receipt or a later attempt was faster."""
        tags: Mapping[int, ClaimedMt] = {each.tag.message.id: each.tag for each in done}
        staged_jobs.lock(connection, [tag.job for tag in tags.values()])
        stored = messages.load_all(connection, list(tags))
        now = self.context.clock()
        ours = [
            each
            for each in done
            if (id_ := each.tag.message.id) not in stored
            or stored[id_].attempts == each.tag.attempts
        ]
        answers = {each.tag.message.id: each.sent for each in ours if each.tag.message.id in stored}
        messages.settle_all(connection, answers, now)
        staged_jobs.done_all(connection, [each.tag.job for each in ours])
        self._spend(connection, done)
        for id_, sent in answers.items():
            mt = stored[id_]
            if sent.outcome == "accepted" and mt.purpose == "reply":
                seconds = (now - mt.at).total_seconds()
                metrics.ANSWER_SECONDS.labels(mt.carrier).observe(seconds)

    def _end_one(self, connection: Connection, it: HttpResult) -> None:
        tag: ClaimedMt = it.tag
        carrier = self.context.carriers[tag.message.carrier]
        staged_jobs.lock(connection, [tag.job])
        send.settle(self.context, connection, tag.job, tag.message, carrier, it.sent)
        self._spend(connection, [it])

    def _spend(self, connection: Connection, done: Sequence[HttpResult]) -> None:
        """Their cost, last and by name: all workers share these rows."""
        spent: dict[str, tuple[int, int]] = {}
        for each in done:
            name = each.tag.message.carrier
            instance, sent = self.context.carriers[name].instance, each.sent
            segments, dong = budgets.price(instance, sent, each.tag.message.segments)
            before = spent.get(name, (0, 0))
            spent[name] = before[0] + segments, before[1] + dong
        for name, (segments, dong) in sorted(spent.items()):
            if segments:
                budgets.add(connection, name, self.context.today, segments, dong)

    def _wake_once_more(self, idle: bool) -> None:
        """If the MT of its own job is still due: another run at once where this one's time is over,
        else when the MT before it may be answered."""
        if self._own:
            return
        wait = BLOCKED_SECONDS if idle else 0.0
        self.context.write(staged_jobs.hold, [self.staged_id], wait, waits=True)
