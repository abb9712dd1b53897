"""The queue of MTs: those that wait for their slot (`workers.rate_limiter`), and those in flight.

For one thread, so that no more is in flight than the caller's window.
"""

from __future__ import annotations

import heapq
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from gateway.carriers.contract import Carrier, Outbound, SendResult
from gateway.carriers.http import Talks, concurrency_of
from workers.rate_limiter import ANY_SLOT, Kind, NotNow, RateLimiter, RedisUnavailable, Slot

RECHECK_SECONDS: Final = 0.05
"""Seconds of waiting after which the queue asks again whether an MT is still wanted. If the answer
itself takes longer, it asks once more."""
LOOKS: Final = 5
"""How often it asks; then it gives the MT back."""
UNAVAILABLE_PAUSE_SECONDS: Final = 2.0
"""Seconds until an MT is tried again after the rate limiter's server did not answer."""
_POLL_SECONDS: Final = 0.001
"""Seconds between two polls for answers: a poll costs as much as an MT."""

StillWanted = Callable[[Collection[Any]], Collection[Any]]
"""Which of these are wanted at this moment."""


@dataclass(frozen=True, slots=True)
class MtResult:
    """The result of an MT: the carrier's answer; None if it was not given to the carrier, and is
    to be tried again in `wait` seconds.

    took  seconds that the carrier took for its answer
    """

    what: Any
    carrier: str
    sent: SendResult | None
    wait: float = 0.0
    took: float = 0.0
    segments: int = 0


@dataclass(slots=True)
class Order:
    """An MT to submit. `what` is the caller's name for it; at `since` (of `time.monotonic`) the
    caller knew that it was wanted."""

    what: Any
    carrier: str
    item: Outbound
    kind: Kind
    since: float
    missed: int = 0
    """How many of its slots have passed."""


@dataclass(order=True, slots=True)
class _Waiting:
    at: float
    n: int
    slot: Slot = field(compare=False)
    order: Order = field(compare=False)


class SendQueue:
    """The queue to all instances; for one thread. Connections stay open."""

    def __init__(self, carriers: Mapping[str, Carrier], rate_limiter: RateLimiter) -> None:
        self._carriers = carriers
        self._rate_limiter = rate_limiter
        most = max((concurrency_of(each.instance) for each in carriers.values()), default=1)
        self._talks = Talks(most)
        self._waiting: list[_Waiting] = []
        self._back: list[MtResult] = []
        self._n = 0
        self._away_until = 0.0

    def __len__(self) -> int:
        """How many were submitted and not given back."""
        return len(self._waiting) + len(self._talks) + len(self._back)

    def submit(self, order: Order) -> None:
        """Submits an MT; `collect` gives it back, whatever happens."""
        if time.monotonic() < self._away_until:
            self.refuse(order.what, order.carrier, UNAVAILABLE_PAUSE_SECONDS)
            return
        try:
            slot = self._rate_limiter.slot(
                order.carrier, order.kind, order.item.segments, order.item.sender
            )
        except NotNow as error:
            self.refuse(order.what, order.carrier, error.seconds)
        except RedisUnavailable:
            # The call may have waited for long: the others need not call.
            self._away_until = time.monotonic() + UNAVAILABLE_PAUSE_SECONDS
            self.refuse(order.what, order.carrier, UNAVAILABLE_PAUSE_SECONDS)
        else:
            if slot is ANY_SLOT and time.monotonic() - order.since <= RECHECK_SECONDS:
                self._begin(order)
                return
            self._n += 1
            heapq.heappush(self._waiting, _Waiting(slot.begins, self._n, slot, order))

    def refuse(self, what: Any, carrier: str, wait: float, sent: SendResult | None = None) -> None:
        """`collect` gives it back as not given to the carrier; with `sent` for good."""
        self._back.append(MtResult(what, carrier, sent, wait))

    def collect(self, least: int, linger: float, still_wanted: StillWanted) -> list[MtResult]:
        """Waits for a result, and a little longer for others: until `least` are there, or `linger`
        seconds have passed since the first. `still_wanted` checks MTs that had to wait before
        they are sent."""
        results, until = list[MtResult](), 0.0
        while True:
            self._leave(still_wanted)
            results += self._back
            self._back.clear()
            results += self._answers(self._pause(until) if len(results) < least else 0.0)
            now = time.monotonic()
            if results and not until:
                until = now + linger
            if not len(self) or (results and (len(results) >= least or now >= until)):
                return results
            if results and self._talks:
                time.sleep(_POLL_SECONDS)

    def drop(self) -> None:
        """Drops what is in flight, without its results."""
        self._talks.drop()
        self._waiting.clear()
        self._back.clear()

    def _pause(self, until: float) -> float:
        """Seconds until there is something to do besides waiting for answers."""
        ends = [until] if until else []
        if self._waiting:
            ends.append(self._waiting[0].at)
        return max(0.0, min(ends) - time.monotonic()) if ends else 1.0

    def _answers(self, pause: float) -> list[MtResult]:
        if not self._talks:
            if self._waiting:
                time.sleep(pause)
            return []
        return [
            MtResult(
                done.tag.what,
                done.tag.carrier,
                done.sent,
                took=done.took,
                segments=done.tag.item.segments,
            )
            for done in self._talks.wait(pause)
        ]

    def _leave(self, still_wanted: StillWanted) -> None:
        """Sends the MTs whose slot is now."""
        now, due, missed = time.monotonic(), list[_Waiting](), list[_Waiting]()
        while self._waiting and self._waiting[0].at <= now:
            each = heapq.heappop(self._waiting)
            (due if now <= each.slot.ends else missed).append(each)
        for each in self._wanted(due, still_wanted):
            self._begin(each.order)
        for each in missed:
            each.order.missed += 1
            if each.order.missed > LOOKS:
                self._give_back([each])
            else:
                self.submit(each.order)  # it asks for another slot

    def _begin(self, order: Order) -> None:
        self._talks.begin(order, self._carriers[order.carrier], order.item)

    def _wanted(self, due: list[_Waiting], still_wanted: StillWanted) -> list[_Waiting]:
        """The due MTs that are still wanted. Those that are due soon are checked with them."""
        for _ in range(LOOKS):
            asked = time.monotonic()
            if all(asked - each.order.since <= RECHECK_SECONDS for each in due):
                return due
            soon = [each for each in self._waiting if each.at <= asked + RECHECK_SECONDS / 2]
            wanted = still_wanted([each.order.what for each in (*due, *soon)])
            gone = [each for each in (*due, *soon) if each.order.what not in wanted]
            for each in (*due, *soon):
                each.order.since = asked
            self._give_back(gone)
            due = [each for each in due if each not in gone]
        self._give_back(due)
        return []

    def _give_back(self, orders: list[_Waiting]) -> None:
        for each in orders:
            self.refuse(each.order.what, each.order.carrier, 0.0)
            if each in self._waiting:
                self._waiting.remove(each)
        heapq.heapify(self._waiting)
