"""The plan of a fault run for alerts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from tests.faults import killer
from tests.faults.killer import Kind

WORKERS: Final = (
    Kind("alerts", "workers urgent alerts"),
    Kind("bulk", "workers bulk"),
    Kind("another bulk", "workers urgent bulk"),
)
KINDS: Final[Sequence[Kind]] = (
    *WORKERS,
    *(
        killer.BY_NAME[name]
        for name in (
            "gateway master", "gateway worker", "receipts", "dispatcher", "valkey", "postgres",
            "postgres backend",
        )
    ),
)  # fmt: skip

MT: Final = {
    "ok": 90, "slow": 2, "refuse": 0.5, "throttle": 4, "drop_before": 1, "drop_after": 1,
    "hang_before": 0.4, "hang_after": 0.4,
}  # fmt: skip
RECEIPT: Final = {
    "once": 80, "twice": 5, "early": 5, "disordered": 5, "late": 3, "failed": 1, "none": 1,
}  # fmt: skip
TOGETHER: Final = {"once": 70, "twice": 10, "torn": 10, "held": 10}


@dataclass(frozen=True, slots=True)
class Plan:
    """recipients  whose carrier is the one that de-duplicates, but for every `kannel`th
    leaving     how many of them opt out meanwhile
    pause       seconds between two kills, on average
    kills       which, in this order; None: all kinds in turns until all is sent
    concurrency of each carrier instance
    mt, receipt moods of the carriers, by weight
    share       of the receipts that go several in a request, where the form has that
    together    moods of such a request
    """

    recipients: int
    leaving: int
    pause: float
    kills: Sequence[Kind] | None
    seed: int
    kannel: int = 4
    concurrency: int = 16
    mt: Mapping[str, float] = field(default_factory=lambda: MT)
    receipt: Mapping[str, float] = field(default_factory=lambda: RECEIPT)
    share: float = 0.5
    together: Mapping[str, float] = field(default_factory=lambda: TOGETHER)
    patience: float = 1_800.0
