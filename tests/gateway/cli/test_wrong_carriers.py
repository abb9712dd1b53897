"""A carrier that can't be used as it is set: no process starts, and a sentence names what is
missing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from config.settings import ROOT
from tests.config.test_settings import LEAST
from tests.e2e.service import free_port

SAYS = {
    "C": "carrier a: cpid is not set: our partner id at eSMS",
    "vi_VN.UTF-8": "nhà mạng a: chưa đặt cpid: mã đối tác của ta ở eSMS",
}


@pytest.mark.parametrize("language", SAYS)
@pytest.mark.parametrize(
    "typed",
    [("gateway", "run"), ("gateway", "serve"), ("workers", "replies"), ("workers.scheduler",)],
    ids=" ".join,
)
def test_no_process_starts_with_it(typed: tuple[str, ...], language: str, tmp_path: Path) -> None:
    file = tmp_path / "carriers.toml"
    file.write_text('[a]\nkind = "esms"\nprivate_key = "aaaaaaaaaaaaaaaa"\n')
    ports = {name: str(free_port()) for name in ("PORT", "PHONE_PORT")}
    env = {**LEAST, **ports, "PATH": os.environ["PATH"], "KHONG_RUN": str(tmp_path / "run")}
    env |= {"CARRIERS_FILE": str(file), "LC_ALL": language, "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-m", *typed],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].strip() == SAYS[language]
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("language", ["C", "vi"])
def test_a_queue_that_is_none_is_answered_with_those_that_are(language: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "workers", "none"],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "LC_ALL": language, "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.startswith("Usage:" if language == "C" else "Cách dùng:")
    assert "replies" in done.stderr
