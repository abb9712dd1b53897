"""The failures of hosts, in short; `make hosts` plays all of them."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from config.settings import ROOT


@pytest.mark.nginx
def test_nothing_is_lost_with_a_web_host_and_the_queue() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.hosts", "--short", "--people", "24", "--messages", "30"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=500,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Nothing was lost, nothing went out twice." in done.stdout
