"""Which job goes to which queue, and for how long a push counts.

Jobs are known by their name, so that the gateway can stage one without importing a worker.
A staged job that was pushed and is still there when its lease has passed is pushed again:
the lease is longer than the job may take, and shorter than a resident's patience.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

REPLIES: Final = "replies"
"""MT that answer a resident, and news for officials: ahead of everything."""
REPORTS: Final = "reports"
"""Reports to judge."""
RECEIPTS: Final = "receipts"
"""DLR to settle."""
STEER: Final = "alerts"
"""Alerts that begin, end, or find their recipients."""
URGENT: Final = "urgent"
"""MT of emergencies."""
BULK: Final = "bulk"
"""MT of all other alerts."""
MAINTENANCE: Final = "maintenance"
"""Retention, re-hashing, figures, imports: no resident waits for it."""

QUEUES: Final = (REPLIES, REPORTS, RECEIPTS, STEER, URGENT, BULK, MAINTENANCE)

DEPTHS: Final[Mapping[str, int]] = MappingProxyType({URGENT: 8, BULK: 8, REPLIES: 16})
"""The most jobs that wait in a queue, for queues with a lower limit than the others: a batch of an
alert may take five seconds, and one that is pushed must be begun before its lease passes. A run of
`reply` sends all that is due, pushed or not."""


@dataclass(frozen=True, slots=True)
class Route:
    """The queue of a job, and the seconds after which a push counts as lost."""

    queue: str
    lease: int

    @property
    def timeout(self) -> int:
        """Seconds after which a job is aborted: the next attempt must not run beside it."""
        return self.lease - 2


ROUTES: Final[Mapping[str, Route]] = MappingProxyType(
    {
        "reply": Route(REPLIES, lease=40),
        "assemble": Route(REPLIES, lease=15),
        "notify_officials": Route(REPLIES, lease=15),
        "notify_official": Route(REPLIES, lease=15),
        "report": Route(REPORTS, lease=12),
        "withdraw": Route(REPORTS, lease=12),
        "count_message": Route(REPORTS, lease=12),
        "notify_reporters": Route(REPORTS, lease=15),
        "appeal": Route(REPORTS, lease=15),
        "family": Route(REPORTS, lease=15),
        # A server may take its time: no resident waits behind it.
        "email_official": Route(MAINTENANCE, lease=90),
        "recompute_reporters": Route(MAINTENANCE, lease=40),
        "reweigh": Route(MAINTENANCE, lease=40),
        "balances": Route(MAINTENANCE, lease=120),
        "receipts": Route(RECEIPTS, lease=30),
        "expand": Route(STEER, lease=30),
        "retry_alert": Route(STEER, lease=30),
        "expire": Route(STEER, lease=15),
        "close": Route(STEER, lease=30),
        "recheck_alerts": Route(STEER, lease=15),
        # Long: while the database is unavailable it has answers that are not stored yet.
        "urgent": Route(URGENT, lease=60),
        "deliver": Route(BULK, lease=60),
        "confirm": Route(MAINTENANCE, lease=40),
        "read_file": Route(MAINTENANCE, lease=40),
        "import_residents": Route(MAINTENANCE, lease=40),
        "undo_import": Route(MAINTENANCE, lease=40),
        "drop_file": Route(MAINTENANCE, lease=40),
        "retention": Route(MAINTENANCE, lease=40),
        "rehash": Route(MAINTENANCE, lease=40),
        "chain_audit": Route(MAINTENANCE, lease=40),
        "recompute": Route(MAINTENANCE, lease=40),
        "reconcile": Route(MAINTENANCE, lease=40),
        "figures": Route(MAINTENANCE, lease=40),
    }
)
"""By the job's name in `gateway.database.tables.staged_job`; `workers.job` says what each does."""


def route(job: str) -> Route:
    """The queue of a job. Raises KeyError for a job that nobody does."""
    return ROUTES[job]
