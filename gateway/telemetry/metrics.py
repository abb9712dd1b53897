"""What each process counts. The exporter (`gateway.monitoring`) sums it over a host's processes.

Labels are names of carrier instances, outcomes and jobs. None holds a number, a text or a key.
With PROMETHEUS_MULTIPROC_DIR in the environment the counts are in files there, else in the memory
of each process, where nobody reads them.
"""

from __future__ import annotations

import os
from typing import Final

from prometheus_client import Counter, Histogram, values

if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
    # Containers share the folder, and each counts its processes from 1.
    values.ValueClass = values.MultiProcessValue(
        lambda: f"{os.uname().nodename}-{os.getpid()}"  # type: ignore[no-untyped-call]
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
