import re
import shutil
import subprocess
from pathlib import Path

import pytest

from config.queues import QUEUES, REPLIES
from config.settings import ROOT
from gateway.development.processes import procfile

DEPLOY = ROOT / "config" / "deploy"
PARTS = procfile(ROOT / "Procfile")


def test_the_target_wants_every_line_of_the_procfile() -> None:
    wanted = set(re.findall(r"khong@(\w+)\.service", (DEPLOY / "khong.target").read_text()))
    assert wanted | {"web", "release"} == set(PARTS)


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="needs systemd")
@pytest.mark.parametrize("unit", sorted(DEPLOY.glob("*.service")), ids=lambda path: path.name)
def test_a_unit_is_hardened(unit: Path) -> None:
    """Below 3 of 10."""
    command = ["systemd-analyze", "security", "--offline=true", "--threshold=30", str(unit)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr


def test_the_units_wait_for_the_tables() -> None:
    migrate = (DEPLOY / "khong-migrate.service").read_text()
    assert f"/opt/khong/.venv/bin/{PARTS['release']};" in migrate
    for unit in ("khong@.service", "khong-web@.service"):
        text = (DEPLOY / unit).read_text()
        for line in ("Requires", "After"):
            assert f"{line}=khong-migrate.service\n" in text
        assert "StartLimitIntervalSec=0\n" in text


def test_the_unit_runs_what_the_procfile_says() -> None:
    unit = (DEPLOY / "khong@.service").read_text()
    (script,) = re.findall(r"^ExecStart=/bin/sh -c '(.*)'$", unit, re.MULTILINE)
    script = script.replace("exec ", "echo ").replace("/opt/khong/Procfile", str(ROOT / "Procfile"))
    for name, command in PARTS.items():
        output = subprocess.check_output(["sh", "-c", script.replace("%i", name)], text=True)
        assert output == f"/opt/khong/.venv/bin/{command}\n"
    web = (DEPLOY / "khong-web@.service").read_text()
    assert f"ExecStart=/opt/khong/.venv/bin/{PARTS['web']}\n" in web


def test_every_queue_is_served_and_replies_by_a_worker_of_their_own() -> None:
    served = [line.split()[3:] for line in PARTS.values() if line.startswith("python -m workers ")]
    assert sorted(name for names in served for name in names) == sorted(QUEUES)
    # What shares a worker with something else stands back, and waits for it.
    assert [REPLIES] in served
