"""A resident who asks again and again: how long each answer took, and when."""

from __future__ import annotations

import http.client
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.e2e import carrier_requests

EVERY = 0.02
_SENDERS = 400


@dataclass
class Probe:
    """Checks a number every `EVERY` seconds while the block runs. `waits` are (when, seconds) of
    the answers, when in seconds of the epoch."""

    port: int
    env: Mapping[str, str] = field(repr=False)
    waits: list[tuple[float, float]] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def __enter__(self) -> Probe:
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="probe", daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join(30)

    def _run(self) -> None:
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        n = 0
        while not self._stop.wait(EVERY):
            n += 1
            message = carrier_requests.sms("open", f"+84381{n % _SENDERS:06}", f"KT 0960{n:06}")
            request = carrier_requests.signed(message, self.env)
            at, began = time.time(), time.perf_counter()
            line.request(request.method, request.target, request.body, dict(request.headers))
            answer = line.getresponse()
            page = answer.read()
            self.waits.append((at, time.perf_counter() - began))
            if answer.status != 200 or b"0960" not in page:
                self.wrong.append(f"{answer.status} {page[:100]!r}")
        line.close()

    def between(self, start: float, end: float) -> list[float]:
        """Waits of that time, in milliseconds, sorted."""
        return sorted(wait * 1e3 for at, wait in self.waits if start <= at <= end)


def percentile(sorted_: list[float], share: float) -> float:
    return sorted_[min(len(sorted_) - 1, int(len(sorted_) * share))] if sorted_ else 0.0
