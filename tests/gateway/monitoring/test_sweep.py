"""Files of processes that ended before they counted anything."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

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
