"""Runs talks with carriers (an adapter's exchange about one MT), many at a time.

A talk (`contract.Talk`) does no I/O, so one thread keeps as many going as a carrier takes at once.
If no answer comes, the talk is not resumed: the state of the request decides, in the same way for
all carriers (`http_client.NotSent`, `http_client.Lost`).
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from gateway.carriers.contract import Answer, Carrier, Instance, Outbound, Outcome, SendResult, Talk
from gateway.carriers.http_client import CompletedRequest, HttpClient, NotSent
from gateway.carriers.outcomes import WAITS
from gateway.carriers.parsing import wait_of

READ_SECONDS: Final = 10.0
CONCURRENCY: Final = 8


@dataclass(frozen=True, slots=True)
class HttpResult:
    """The outcome of the MT that was handed over with `tag`; `took` seconds for the answer."""

    tag: Any
    sent: SendResult
    took: float = 0.0


@dataclass(frozen=True, slots=True)
class _PendingMt:
    tag: Any
    talk: Talk
    reference: str
    seconds: float


class Talks:
    """MTs in hand with carriers; for one thread. `size` connections are kept."""

    def __init__(self, size: int = CONCURRENCY) -> None:
        self._client = HttpClient(size)
        self._done: list[HttpResult] = []

    def __len__(self) -> int:
        """How many were handed over and not given back."""
        return len(self._client) + len(self._done)

    def begin(self, tag: Any, carrier: Carrier, item: Outbound) -> None:
        """Hands an MT over; `wait` returns it, whatever its outcome."""
        seconds = float(carrier.instance.get("timeout", READ_SECONDS))
        one = _PendingMt(tag, carrier.talk(item), item.reference, seconds)
        if unset := _unset(carrier):
            self._over(one, SendResult(item.reference, "try_later", error=f"{unset} not set"))
        else:
            self._go_on(one, None)

    def wait(self, seconds: float) -> list[HttpResult]:
        """Finished MTs; waits this long for the first one."""
        for back in self._client.wait(0.0 if self._done else seconds):
            self._hear(back)
        done, self._done = self._done, []
        return done

    def drop(self) -> None:
        """Breaks off all MTs in hand: nobody will get their outcomes."""
        self._client.drop()
        self._done.clear()

    def _hear(self, back: CompletedRequest) -> None:
        one: _PendingMt = back.tag
        if isinstance(back.outcome, Answer):
            self._go_on(one, back.outcome, back.took)
        elif isinstance(back.outcome, NotSent):
            why = f"not sent: {back.outcome}"
            self._over(one, SendResult(one.reference, "try_later", error=why), back.took)
        else:
            why = f"no answer: {back.outcome}"
            self._over(one, SendResult(one.reference, "uncertain", error=why), back.took)

    def _go_on(self, one: _PendingMt, answer: Answer | None, took: float = 0.0) -> None:
        try:
            post = next(one.talk) if answer is None else one.talk.send(answer)
        except StopIteration as end:
            self._over(one, _with_wait(end.value, answer), took)
        except Exception as error:
            # A fault of ours. Its words may hold a number. Nothing has left before the first post.
            outcome: Outcome = "try_later" if answer is None else "uncertain"
            self._over(one, SendResult(one.reference, outcome, error=type(error).__name__), took)
        else:
            self._client.begin(one, post, one.seconds)

    def _over(self, one: _PendingMt, sent: SendResult, took: float = 0.0) -> None:
        self._done.append(HttpResult(one.tag, sent, took))


def send(
    carrier: Carrier, batch: Sequence[Outbound], talks: Talks | None = None
) -> list[SendResult]:
    """Hands MTs over, as many at once as the carrier takes; one `SendResult` per item, in order.
    Never raises for a carrier's fault. Nothing else may be in hand with `talks`."""
    most = concurrency_of(carrier.instance)
    talks = Talks(most) if talks is None else talks
    results: dict[int, SendResult] = {}
    waiting = list(enumerate(batch))[::-1]
    try:
        while waiting or talks:
            while waiting and len(talks) < most:
                n, item = waiting.pop()
                talks.begin(n, carrier, item)
            results |= {done.tag: done.sent for done in talks.wait(1.0)}
    except BaseException:
        talks.drop()  # or the next one would get the outcomes of these
        raise
    return [results[n] for n in range(len(batch))]


def _with_wait(sent: SendResult, answer: Answer | None) -> SendResult:
    """`sent`, with how long the carrier's headers say to wait."""
    if answer is None or sent.wait:
        return sent
    wait = wait_of(answer, time.time(), taken=sent.outcome not in WAITS)
    return replace(sent, wait=wait) if wait else sent


def concurrency_of(instance: Instance) -> int:
    """How many MTs the carrier gets at once (`concurrency`)."""
    return int(instance.get("concurrency", CONCURRENCY))


def _unset(carrier: Carrier) -> str:
    """Settings that sending needs and that nobody has set: without them nothing is sent."""
    get = carrier.instance.get
    return ", ".join(each.name for each in carrier.SETTINGS if each.sending and not get(each.name))
