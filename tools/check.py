"""`make test`: every check on the real parts, each shown as it begins.

Parts that need a Debian package are installed where that needs no password. Otherwise their
tests are left out, and the end says so loudly; with CI=true that is a failure.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bootstrap import apt_install

HOUSE = Path(__file__).resolve().parent.parent
BIN = HOUSE / ".venv" / "bin"

CHECKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ruff: style", ("ruff", "check", ".")),
    ("import-linter: who may import whom", ("lint-imports", "--no-logo")),
    ("mypy: types", ("mypy",)),
)


@dataclass(frozen=True, slots=True)
class Part:
    """Something of Debian's that the tests with the marker `name` need."""

    name: str
    program: str
    packages: tuple[str, ...]


PARTS = (
    Part("kannel", "/usr/sbin/bearerbox", ("kannel", "kannel-extras")),
    Part("chromium", "chromium", ("chromium",)),
)


def needed(part: Part) -> bool:
    """Whether any test carries the part's marker."""
    mark = f"mark.{part.name}"
    return any(mark in file.read_text(encoding="utf-8") for file in HOUSE.glob("tests/**/*.py"))


def step(title: str, command: Sequence[str]) -> int:
    print(f"\n=== {title}", flush=True)
    return subprocess.call(
        [str(BIN / command[0]), *command[1:]],
        cwd=HOUSE,
        env={**os.environ, "PYTHONPATH": str(HOUSE), "PYTHONDONTWRITEBYTECODE": "1"},
    )


def main() -> int:
    failed = [title for title, command in CHECKS if step(title, command)]
    missing = [part for part in PARTS if needed(part) and not shutil.which(part.program)]
    missing = [
        part
        for part in missing
        if not (apt_install(list(part.packages)) and shutil.which(part.program))
    ]
    chosen = " and ".join(f"not {part.name}" for part in missing)
    if step("pytest", ("pytest", *(["-m", chosen] if chosen else []), *sys.argv[1:])):
        failed.append("pytest")
    if failed:
        print(f"\nFAILED: {'; '.join(failed)}", flush=True)
    if missing:
        names = ", ".join(part.name for part in missing)
        packages = " ".join(package for part in missing for package in part.packages)
        print(f"\n!!! NOT TESTED, for want of Debian's packages: {names}")
        print(f"!!! Type    sudo apt install {packages}    and run make test again.", flush=True)
    return 1 if failed or (missing and os.environ.get("CI") == "true") else 0


if __name__ == "__main__":
    sys.exit(main())
