"""Installed as a package, the gateway has its command and every file that it reads."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from config.settings import ROOT

PACKAGES = ("config", "flows", "gateway", "workers")


@pytest.mark.skipif(
    importlib.util.find_spec("setuptools") is None, reason="NOT RUN: setuptools is not installed"
)
def test_khong_answers_where_it_is_installed(tmp_path: Path) -> None:
    source, place = tmp_path / "source", tmp_path / "place"
    for name in PACKAGES:
        shutil.copytree(
            ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__", ".run")
        )
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    _run(sys.executable, "-m", "venv", "--without-pip", place)
    python = place / "bin" / "python"
    (packages,) = place.glob("lib/python*/site-packages")
    spec = importlib.util.find_spec("setuptools")
    assert spec is not None and spec.origin is not None
    known = (sysconfig.get_path("purelib"), str(Path(spec.origin).parents[1]))
    (packages / "known.pth").write_text("\n".join(known))
    install = ("install", "--quiet", "--no-index", "--no-deps", "--no-build-isolation")
    _run(sys.executable, "-m", "pip", "--python", python, *install, source)
    output = _run(place / "bin" / "khong", "--help")
    assert "doctor" in output and "officials" in output
    missing = [
        path
        for name in PACKAGES
        for path in (source / name).rglob("*")
        if path.suffix in (".py", ".toml", ".csv", ".json", ".txt", ".html", ".css", ".js", ".svg")
        and not (packages / path.relative_to(source)).is_file()
    ]
    assert missing == []


def _run(*words: object) -> str:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    ran = subprocess.run(
        [*map(str, words)], env=environment, cwd="/", capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout
