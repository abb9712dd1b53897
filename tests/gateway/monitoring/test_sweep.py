"""Files of processes that counted nothing: of one that has ended, and of one that lives."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from prometheus_client import Metric
from prometheus_client.multiprocess import MultiProcessCollector

from gateway.monitoring.exporter import COUNTS, _Sweep


def ends(folder: Path, code: str) -> None:
    environment = {**os.environ, COUNTS: str(folder)}
    subprocess.run([sys.executable, "-c", code], env=environment, check=True, timeout=120)


def test_a_process_that_counted_nothing_leaves_no_file(tmp_path: Path) -> None:
    ends(tmp_path, "from gateway.telemetry import metrics")
    assert list(tmp_path.glob("*.db")), "it had made some"
    ends(tmp_path, "from gateway.telemetry import metrics; metrics.BATCH_ITEMS.observe(3)")
    list(_Sweep(tmp_path).collect())
    (left,) = tmp_path.glob("*.db")
    assert left.name.startswith("histogram_"), "what was counted stays"


def test_a_process_that_has_nothing_to_count_yet_keeps_its_file(tmp_path: Path) -> None:
    """Other units and containers have processes of their own: none of them is seen in /proc."""
    code = (
        "import sys; from gateway.telemetry import metrics; print(flush=True); sys.stdin.read();"
        "metrics.BATCH_ITEMS.observe(3)"
    )
    environment = {**os.environ, COUNTS: str(tmp_path)}
    with subprocess.Popen(
        [sys.executable, "-c", code], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None and process.stdin is not None
        process.stdout.readline()
        list(_Sweep(tmp_path).collect())
        process.stdin.close()
        assert process.wait(120) == 0
    (items,) = (each for each in _counts(tmp_path) if each.name == "khong_batch_items")
    assert ("khong_batch_items_count", 1.0) in [each[:3:2] for each in items.samples]


def _counts(folder: Path) -> Iterable[Metric]:
    return MultiProcessCollector(None, str(folder)).collect()  # type: ignore[no-untyped-call,no-any-return]
