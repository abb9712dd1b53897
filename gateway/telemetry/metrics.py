"""The counts of each process. The exporter (`gateway.monitoring`) sums it over a host's processes.

Labels are names of carrier instances, outcomes and jobs. None holds a number, a text or a key.
With PROMETHEUS_MULTIPROC_DIR in the environment the counts are in files there, else in the memory
of each process, where nobody reads them.
"""

from __future__ import annotations

import fcntl
import os
from pathlib import Path
from typing import Final

from prometheus_client import Counter, Histogram, values
from prometheus_client.mmap_dict import MmapedDict


class _Locked(MmapedDict):
    """A file of counts, locked while its process lives. Units and containers do not see each
    other's processes, but all see a lock."""

    def __init__(self, filename: str, read_mode: bool = False) -> None:
        while True:
            super().__init__(filename, read_mode)  # type: ignore[no-untyped-call]
            fcntl.flock(self._f, fcntl.LOCK_SH)
            if os.fstat(self._f.fileno()).st_nlink:  # else it was removed before the lock
                return
            self.close()  # type: ignore[no-untyped-call]


def sweep(file: Path) -> None:
    """Removes the file of a process that ended before it counted anything. Raises OSError."""
    with file.open("rb") as counts:
        try:
            fcntl.flock(counts, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return
        rows = MmapedDict.read_all_values_from_file(str(file))  # type: ignore[no-untyped-call]
        if not any(value for _, value, *_ in rows):
            file.unlink()


if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
    values.MmapedDict = _Locked  # type: ignore[attr-defined]
    # Containers share the folder, and each counts its processes from 1.
    _HOST: Final = os.uname().nodename
    values.ValueClass = values.MultiProcessValue(
        lambda: f"{_HOST}-{os.getpid()}"  # type: ignore[no-untyped-call]
    )

_SECONDS: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)

WEBHOOK_SECONDS: Final = Histogram(
    "khong_webhook_seconds",
    "Time to answer a carrier's request, by instance, kind (message, ussd, receipt) and outcome",
    ("carrier", "kind", "outcome"),
    buckets=_SECONDS,
)
SKIPPED: Final = Counter(
    "khong_webhook_skipped", "Things in carriers' requests that were left out", ("carrier",)
)
BATCH_ITEMS: Final = Histogram(
    "khong_batch_items", "Items of a batch of the writer", buckets=(1, 2, 4, 8, 16, 32, 64, 128)
)
BATCH_WAIT: Final = Histogram(
    "khong_batch_wait_seconds", "How long the first item of a batch waited", buckets=_SECONDS
)
BATCH_SECONDS: Final = Histogram("khong_batch_seconds", "Time to write a batch", buckets=_SECONDS)
MTS: Final = Counter(
    "khong_mts", "MTs by instance and the carrier's answer", ("carrier", "outcome")
)
ANSWER_SECONDS: Final = Histogram(
    "khong_answer_seconds",
    "Time from an MO to the carrier's acceptance of the MT that answers it",
    ("carrier",),
    buckets=(0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0, 900.0),
)
JOBS: Final = Counter("khong_jobs_run", "Jobs that a worker ran, by name and end", ("name", "end"))
