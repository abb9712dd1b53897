"""Lines to carriers: threads that hand over one MT at a time and keep their connections open.

A line has as many threads as its instance has `concurrency`. What is handed over waits for its
moment there (`workers.rates`), so that a caller's window is never more than is in flight.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any, Final

from gateway.carriers.contract import Carrier, Outbound, Sent
from gateway.carriers.http import concurrency_of
from workers.rates import Away, Kind, NotNow, Pace

LOOK_AGAIN: Final = 0.05
"""Seconds of waiting after which it is asked once more whether an MT is still wanted; and that the
asking itself may take, on a machine that gives us no time: then it is asked yet again."""
LOOKS: Final = 5
"""So often; then the MT is given back."""
AWAY_PAUSE: Final = 2.0
"""Seconds until it is tried again after the clock of the rates could not be asked."""


Still = Callable[[], bool]


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


class Line:
    """One instance. Its threads live as long as the process."""

    def __init__(self, carrier: Carrier, pace: Pace) -> None:
        self.carrier = carrier
        self.concurrency = concurrency_of(carrier.instance)
        self._name = carrier.instance.name
        self._pace = pace
        self._work: SimpleQueue[tuple[object, Outbound, Kind, SimpleQueue[Handed], Still, float]]
        self._work = SimpleQueue()
        for _ in range(self.concurrency):
            threading.Thread(target=self._run, name=f"line-{self._name}", daemon=True).start()

    def hand(
        self,
        what: object,
        item: Outbound,
        kind: Kind,
        answers: SimpleQueue[Handed],
        still: Still,
        since: float,
    ) -> None:
        """Hands an MT over; `answers` gets a `Handed` with `what` in it, whatever happens. If it
        had to wait since it was known to be wanted (`since`, of `time.monotonic`), `still` is asked
        at the last moment whether it is to be sent at all."""
        self._work.put((what, item, kind, answers, still, since))

    def _run(self) -> None:
        while True:
            what, item, kind, answers, still, since = self._work.get()
            answers.put(self._hand(what, item, kind, still, since))

    def _hand(self, what: object, item: Outbound, kind: Kind, still: Still, since: float) -> Handed:
        try:
            self._pace.wait(self._name, kind, item.segments)
        except NotNow as error:
            return Handed(what, self._name, None, error.seconds)
        except Away:
            return Handed(what, self._name, None, AWAY_PAUSE)
        looks = 0
        while (began := time.monotonic()) - since > LOOK_AGAIN:
            since, looks = began, looks + 1
            if looks > LOOKS or not still():
                return Handed(what, self._name, None)
        try:
            sent = self.carrier.send([item])[0]
        except Exception as error:
            # A fault of ours: nobody can tell how far it came. Its words may hold a number.
            sent = Sent(item.reference, "uncertain", error=type(error).__name__)
        return Handed(what, self._name, sent, took=time.monotonic() - began)


class Lines:
    """The lines of all instances, each opened when it is first used."""

    def __init__(self, carriers: Mapping[str, Carrier], pace: Pace) -> None:
        self._carriers = carriers
        self._pace = pace
        self._open: dict[str, Line] = {}

    def __getitem__(self, name: str) -> Line:
        if name not in self._open:
            self._open[name] = Line(self._carriers[name], self._pace)
        return self._open[name]


def gather(answers: SimpleQueue[Handed], least: int, most: int, linger: float) -> list[Handed]:
    """Waits for an answer, and a little longer for others: until `least` are there, or `linger`
    seconds have passed since the first. At most `most`, which are all that are awaited."""
    found = [answers.get()]
    until = time.monotonic() + linger
    while len(found) < most:
        left = until - time.monotonic() if len(found) < least else 0.0
        try:
            found.append(answers.get(timeout=left) if left > 0 else answers.get_nowait())
        except Empty:
            break
    return found
