"""The times of a request and its jobs, for those who trace them besides the log.

Names are of carrier instances, jobs and outcomes: none holds a number, a text or an address.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from gateway.telemetry import request_ids


@dataclass(frozen=True, slots=True)
class Span:
    """request  the id of the request that it belongs to
    began, ended  nanoseconds since 1970
    """

    name: str
    request: str
    began: int
    ended: int
    about: Mapping[str, str | int]


Observer = Callable[[Span], None]
_observers: list[Observer] = []


def observe(observer: Observer) -> None:
    """From now on, in this process."""
    _observers.append(observer)


def ended(name: str, seconds: float, request: str = "", **about: str | int) -> None:
    """It has just ended. Spans without a request are left out."""
    if not _observers:
        return
    of = request or request_ids.current()
    if not of:
        return
    now = time.time_ns()
    span = Span(name, of, now - int(seconds * 1e9), now, about)
    for observer in _observers:
        observer(span)
