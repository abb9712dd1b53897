"""The tests of what is pure, on every other Python of this machine: `python tools/pure.py`, or on
those that are named: `python tools/pure.py 3.11`.

The rest of `make test` runs on one Python; what is promised for 3.11 is tried wherever that is
found. Each gets an environment of its own in `.venv/`, with the few packages that these tests
need, in the versions of the requirement files. Long tables are sampled there: `pure_sample.py`.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from bootstrap import NEEDED, ROOT, TESTS, VENV, environment_with, pythons, say, version_of

NEEDS = (
    "hypothesis",
    "numpy",
    "orjson",
    "phonenumbers",
    "pytest",
    "pytest-timeout",
    "redis",
    "publicsuffixlist",
    "pyyaml",
)
FOLDERS = ("tests/flows", "tests/config", "tests/transcripts")
# No conftest: it starts servers.
WORDS = ("--noconftest", "-p", "no:cacheprovider", "-o", "console_output_style=count")
WORDS += ("-m", "not alone")
# What trains, or judges ten thousand texts, finds the same on every Python.
WORDS += (
    "--ignore=tests/flows/triage/test_model.py",
    "--ignore=tests/flows/triage/test_evasion.py",
)


def pins() -> str:
    """The requirement files as pip's constraints, without hashes."""
    lines = [line for name in (NEEDED, TESTS) for line in (ROOT / name).read_text().split("\n")]
    return "".join(line.removesuffix(" \\") + "\n" for line in lines if "==" in line)


def environment(python: str, version: str) -> Path | None:
    """A Python with what is needed, made again if the pins have changed."""
    venv, wanted = VENV / f"pure-{version}", pins()
    stamp = venv / "installed"
    mark = hashlib.sha256(f"{wanted} {NEEDS} {python} {ROOT}".encode()).hexdigest()
    if stamp.exists() and stamp.read_text() == mark:
        return venv / "bin" / "python"
    say(f"Making {venv.relative_to(ROOT)} with {python} ...")
    if not environment_with(python, venv):
        return None
    constraints = venv / "constraints.txt"
    constraints.write_text(wanted)
    command = [str(venv / "bin" / "python"), "-m", "pip", "install", "--quiet", "--no-input"]
    command += ["--disable-pip-version-check", "--prefer-binary", "-c", str(constraints), *NEEDS]
    if subprocess.call(command, stdin=subprocess.DEVNULL):
        return None
    stamp.write_text(mark)
    return venv / "bin" / "python"


def others() -> dict[str, str]:
    """Version -> a Python of that version, without the version of `.venv`."""
    versions = {version_of(python): python for python in reversed(pythons())}
    versions.pop(version_of(sys.executable), None)
    return dict(sorted(versions.items()))


def main() -> int:
    """Runs the pure tests on the other Pythons here; 1 if they fail on one."""
    failed, by_version = [], others()
    for version in sys.argv[1:] or by_version:
        python = by_version[version]
        prepared = environment(python, version)
        say(f"\nPython {version}: {python}")
        env = {**os.environ, "PYTHONPATH": str(ROOT)}
        if not prepared or subprocess.call(
            [str(prepared), "-m", "pytest", *WORDS, *FOLDERS, "-p", "tools.pure_sample"],
            cwd=ROOT,
            env=env,
        ):
            failed.append(version)
    if failed:
        say(f"On Python {', '.join(failed)} what is pure does not pass.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
