"""MTs in hand: those that wait for their moment (`workers.rate_limiter`), and those given to a
carrier.

One thread does it all, so a caller's window is never more than is in flight.
"""

from __future__ import annotations

import heapq
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from gateway.carriers.contract import Carrier, Outbound, Sent
from gateway.carriers.http import Talks, concurrency_of
from workers.rate_limiter import ANY_SLOT, Away, Kind, NotNow, RateLimiter, Slot

LOOK_AGAIN: Final = 0.05
"""Seconds of waiting after which it is asked once more whether an MT is still wanted; and that the
asking itself may take, on a machine that gives us no time: then it is asked yet again."""
LOOKS: Final = 5
"""So often; then the MT is given back."""
AWAY_PAUSE: Final = 2.0
"""Seconds until it is tried again after the clock of the rates could not be asked."""
_COMPANY: Final = 0.001
"""Seconds between two looks at what has come back: a look costs as much as an MT."""

StillWanted = Callable[[Collection[Any]], Collection[Any]]
"""Which of these are wanted at this moment."""


@dataclass(frozen=True, slots=True)
class Handed:
    """What became of an MT: `sent` by the carrier; None where it was not given to it at all, and
    is worth trying again in `wait` seconds.

    took  seconds that the carrier took for its answer
    """

    what: Any
    carrier: str
    sent: Sent | None
    wait: float = 0.0
    took: float = 0.0


@dataclass(slots=True)
class Order:
    """An MT to be handed over: `what` it is for the caller, who knew at `since` (of
    `time.monotonic`) that it was wanted."""

    what: Any
    carrier: str
    item: Outbound
    kind: Kind
    since: float
    missed: int = 0
    """So many of its moments have passed."""


@dataclass(order=True, slots=True)
class _Waiting:
    at: float
    n: int
    slot: Slot = field(compare=False)
    order: Order = field(compare=False)


class Lines:
    """The lines to all instances; for one thread. Their connections are kept."""

    def __init__(self, carriers: Mapping[str, Carrier], pace: RateLimiter) -> None:
        self._carriers = carriers
        self._pace = pace
        most = max((concurrency_of(each.instance) for each in carriers.values()), default=1)
        self._talks = Talks(most)
        self._waiting: list[_Waiting] = []
        self._back: list[Handed] = []
        self._n = 0
        self._away_until = 0.0

    def __len__(self) -> int:
        """How many were handed over and not given back."""
        return len(self._waiting) + len(self._talks) + len(self._back)

    def submit(self, order: Order) -> None:
        """Submits an MT; `collect` gives it back, whatever happens."""
        if time.monotonic() < self._away_until:
            self.refuse(order.what, order.carrier, AWAY_PAUSE)
            return
        try:
            slot = self._pace.slot(order.carrier, order.kind, order.item.segments)
        except NotNow as error:
            self.refuse(order.what, order.carrier, error.seconds)
        except Away:
            # It may have kept us waiting for long: the others need not ask.
            self._away_until = time.monotonic() + AWAY_PAUSE
            self.refuse(order.what, order.carrier, AWAY_PAUSE)
        else:
            if slot is ANY_SLOT and time.monotonic() - order.since <= LOOK_AGAIN:
                self._begin(order)
                return
            self._n += 1
            heapq.heappush(self._waiting, _Waiting(slot.begins, self._n, slot, order))

    def refuse(self, what: Any, carrier: str, wait: float, sent: Sent | None = None) -> None:
        """`collect` gives it back as not given to the carrier; with `sent` for good."""
        self._back.append(Handed(what, carrier, sent, wait))

    def collect(self, least: int, linger: float, still_wanted: StillWanted) -> list[Handed]:
        """Waits for one to come back, and a little longer for others: until `least` are there, or
        `linger` seconds have passed since the first. What leaves after it had to wait is first
        looked at by `still_wanted`."""
        results, until = list[Handed](), 0.0
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
                time.sleep(_COMPANY)

    def drop(self) -> None:
        """Breaks off what is in hand: nobody will hear what became of it."""
        self._talks.drop()
        self._waiting.clear()
        self._back.clear()

    def _pause(self, until: float) -> float:
        """Seconds until there is something to do besides listening."""
        ends = [until] if until else []
        if self._waiting:
            ends.append(self._waiting[0].at)
        return max(0.0, min(ends) - time.monotonic()) if ends else 1.0

    def _answers(self, pause: float) -> list[Handed]:
        if not self._talks:
            if self._waiting:
                time.sleep(pause)
            return []
        return [
            Handed(done.tag.what, done.tag.carrier, done.sent, took=done.took)
            for done in self._talks.wait(pause)
        ]

    def _leave(self, still_wanted: StillWanted) -> None:
        """Gives the carriers what has its moment now."""
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
                self.submit(each.order)  # it asks for another moment

    def _begin(self, order: Order) -> None:
        self._talks.begin(order, self._carriers[order.carrier], order.item)

    def _wanted(self, due: list[_Waiting], still_wanted: StillWanted) -> list[_Waiting]:
        """Of those that are due, the ones that are wanted still; what is due soon is asked about
        with them."""
        for _ in range(LOOKS):
            asked = time.monotonic()
            if all(asked - each.order.since <= LOOK_AGAIN for each in due):
                return due
            soon = [each for each in self._waiting if each.at <= asked + LOOK_AGAIN / 2]
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
