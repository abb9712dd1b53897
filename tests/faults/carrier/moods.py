"""The carrier's treatment of an MT and of its receipt: drawn by seed, reference and attempt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Final

MT: Final = {
    "ok": "takes it and says so",
    "slow": "takes it, and says so late",
    "refuse": "refuses it for good",
    "opted_out": "says that the subscriber refuses messages",
    "throttle": "429: later",
    "drop_before": "closes the connection without taking it",
    "drop_after": "takes it and closes the connection without a word",
    "hang_before": "never answers, and does not take it",
    "hang_after": "takes it and never answers",
}
RECEIPT: Final = {
    "once": "delivered",
    "twice": "delivered, and again",
    "early": "delivered, before the answer to the MT itself",
    "disordered": "delivered, and then an `accepted` that is older",
    "late": "delivered, after the others",
    "failed": "failed",
    "none": "no receipt at all",
}
TOGETHER: Final = {
    "once": "the request goes out as it is",
    "twice": "again after it was taken",
    "torn": "first the connection is closed in the middle of it",
    "held": "its receipts in another order, after other requests",
}
DELAY_SECONDS: Final = 2.0
"""Seconds after which a late receipt goes out, more or less, and a request that is held."""
TAKEN: Final = frozenset(("ok", "slow", "drop_after", "hang_after"))


@dataclass(frozen=True, slots=True)
class Moods:
    """Weights by mood; what is not named never happens. Raises ValueError for unknown ones."""

    seed: int
    mt: Mapping[str, float] = field(default_factory=lambda: {"ok": 1.0})
    receipt: Mapping[str, float] = field(default_factory=lambda: {"once": 1.0})
    together: Mapping[str, float] = field(default_factory=lambda: {"once": 1.0})

    def __post_init__(self) -> None:
        known = ((self.mt, MT), (self.receipt, RECEIPT), (self.together, TOGETHER))
        unknown = {mood for weights, moods in known for mood in weights.keys() - moods.keys()}
        if unknown or not all(weights for weights, _ in known):
            raise ValueError(f"no such mood: {', '.join(sorted(unknown)) or 'none given'}")

    def of_mt(self, reference: str, attempt: int) -> str:
        return drawn(self.mt, f"{self.seed} mt {reference} {attempt}")

    def of_receipt(self, reference: str) -> str:
        return drawn(self.receipt, f"{self.seed} receipt {reference}")


def drawn(weights: Mapping[str, float], what: str) -> str:
    """The same for the same `what`, by the weights."""
    if len(weights) == 1:
        return next(iter(weights))
    number = int.from_bytes(blake2b(what.encode(), digest_size=8).digest()) / 2**64
    at = number * sum(weights.values())
    for mood, weight in weights.items():
        at -= weight
        if at < 0:
            return mood
    return mood
