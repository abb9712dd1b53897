"""Outcomes of MTs by carrier instance, counted until they are recorded for all hosts."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

import redis

from gateway.carriers import outcomes
from gateway.carriers.contract import Outcome, SendResult
from gateway.telemetry import metrics
from workers.circuit_breaker import SLOW_SECONDS, Circuit

RECORD_SECONDS: Final = 0.25
"""Seconds for which outcomes are counted before they are recorded."""


@dataclass(slots=True)
class _Counts:
    good: int = 0
    bad: int = 0
    hold: float = 0.0
    denied: bool = False
    by_outcome: Counter[tuple[Outcome, str]] = field(default_factory=Counter)


@dataclass(slots=True)
class OutcomeCounts:
    """For one thread."""

    circuit: Circuit
    _record_at: float = 0.0
    _last: dict[str, Outcome] = field(default_factory=dict)
    _changed: bool = False
    _by_instance: dict[str, _Counts] = field(default_factory=dict)

    def add(self, instance: str, sent: SendResult, took: float) -> bool:
        """Counts one; whether something was wrong with the carrier (a refusal of a single MT is an
        answer)."""
        counts = self._by_instance.setdefault(instance, _Counts())
        denied = sent.outcome in outcomes.OF_ALL
        bad = denied or sent.outcome in ("try_later", "uncertain") or took >= SLOW_SECONDS
        counts.good += not bad
        counts.bad += bad
        counts.hold = max(counts.hold, sent.wait)  # also of one that was taken: it is the last
        counts.denied = counts.denied or denied
        changed = self._last.get(instance) != sent.outcome or sent.wait > 0
        self._changed = self._changed or changed
        self._last[instance] = sent.outcome
        counts.by_outcome[(sent.outcome, sent.error)] += 1
        return bad

    def record_if(self, wrong: bool) -> None:
        """Records at once what is wrong or has changed, else a few times a second."""
        if wrong or self._changed or time.monotonic() > self._record_at:
            self.record()

    def record(self) -> None:
        """Records what was counted, and begins again. While Redis is unavailable it is lost."""
        by_instance, self._by_instance = self._by_instance, {}
        self._record_at, self._changed = time.monotonic() + RECORD_SECONDS, False
        for name, counts in by_instance.items():
            self.circuit.record(name, counts.good, counts.bad, counts.hold, counts.denied)
            self._note(name, counts.by_outcome)

    def _note(self, name: str, by_outcome: Mapping[tuple[Outcome, str], int]) -> None:
        for (outcome, _), count in by_outcome.items():
            metrics.MTS.labels(name, outcome).inc(count)
        try:
            outcomes.note(self.circuit.client, name, by_outcome)
        except redis.RedisError:
            return
