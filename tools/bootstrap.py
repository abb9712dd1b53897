"""Makes `.venv` with the Python that runs this: `python tools/bootstrap.py [--tests]`.

Needs nothing but the standard library of the Python that runs it. The installed packages are
recorded in `.venv/installed` as a hash of the requirement files, so that a second call costs a few
milliseconds. pip reads the machine's own configuration, as it always does.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
STAMP = VENV / "installed"

NEEDED = "requirements.txt"
EMBEDDED = "requirements-embedded.txt"
OBSERVABILITY = "requirements-observability.txt"
TESTS = "requirements-dev.txt"


def say(text: str) -> None:
    """Prints at once."""
    print(text, flush=True)


def wanted(names: list[str]) -> dict[str, str]:
    """Requirement file -> hash of its text and of this folder (a moved .venv is no use)."""
    return {
        name: hashlib.sha256((ROOT / name).read_bytes() + str(ROOT).encode()).hexdigest()[:16]
        for name in names
    }


def installed() -> dict[str, str]:
    """The installed packages by the stamp."""
    try:
        lines = STAMP.read_text().split("\n")
    except OSError:
        return {}
    return dict(line.split(" ", 1) for line in lines if " " in line)


def runs(*command: str) -> bool:
    """Whether the command can be run and ends well; what it says is not shown."""
    null = subprocess.DEVNULL
    try:
        done = subprocess.run(command, stdin=null, stdout=null, stderr=null, check=False)
    except OSError:
        return False
    return done.returncode == 0


def pythons() -> list[str]:
    """Every Python that may help, newest first."""
    result = subprocess.run(
        ["sh", str(ROOT / "tools" / "find-python")], capture_output=True, text=True, check=False
    )
    return result.stdout.split("\n")[:-1] or [sys.executable]


def environment_with(python: str, venv: Path = VENV) -> bool:
    """`python -m venv`, with pip from ensurepip or, if Debian left that out, from any pip on the
    machine."""
    shutil.rmtree(venv, ignore_errors=True)
    if runs(python, "-c", "import ensurepip") and runs(python, "-m", "venv", str(venv)):
        return True
    shutil.rmtree(venv, ignore_errors=True)
    if not runs(python, "-m", "venv", "--without-pip", str(venv)):
        return False
    new = str(venv / "bin" / "python")
    lenders = [[python, "-m", "pip"], *([other, "-m", "pip"] for other in pythons()), ["pip3"]]
    return any(runs(*pip, "--python", new, "install", "-q", "pip") for pip in lenders)


def version_of(python: str) -> str:
    """For instance 3.13."""
    code = "import sys; print('%d.%d' % sys.version_info[:2])"
    return subprocess.check_output([python, "-c", code], text=True).strip()


def apt_install(packages: list[str]) -> bool:
    """Installs Debian packages if that needs no password."""
    if not shutil.which("apt-get"):
        return False
    if os.geteuid() == 0:
        prefix = []
    elif runs("sudo", "-n", "true"):
        prefix = ["sudo", "-n"]
    else:
        return False
    say(f"Installing with apt-get: {' '.join(packages)}")
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y"]
    runs(*apt, "update")
    return runs(*apt, "install", "--no-install-recommends", *packages)


def make_environment() -> None:
    """Makes .venv."""
    candidates = [sys.executable, *pythons()]
    say(f"Making .venv with {candidates[0]} ...")
    if any(environment_with(python) for python in candidates):
        return
    packages = [f"python{version_of(candidates[0])}-venv"]  # what `venv` needs on Debian
    if apt_install(packages) and environment_with(candidates[0]):
        return
    shutil.rmtree(VENV, ignore_errors=True)
    raise SystemExit(
        "This Python can't make an environment: Debian keeps the parts for it in a package\n"
        f"of its own. Type\n\n    sudo apt install {' '.join(packages)}\n\n"
        "and then the same make again."
    )


def total(name: str) -> int:
    """How many packages a requirement file pins."""
    return (ROOT / name).read_text().count("==")


def pip_install(name: str, *options: str) -> bool:
    """Installs one requirement file; shows which package is on its way."""
    command = [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check"]
    command += ["--no-input", "--prefer-binary", "--progress-bar", "off", *options]
    command += ["-r", str(ROOT / name)]
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert process.stdout is not None
    lines, count, of = [], 0, total(name)
    for line in process.stdout:
        lines.append(line)
        if line.startswith("Collecting "):
            count += 1
            say(f"  {name}: {count}/{max(of, count)} {line.split()[1]}")
        elif line.startswith("Installing collected"):
            say(f"  {name}: unpacking ...")
    if process.wait() == 0:
        return True
    say("".join(lines[-15:]))
    return False


def install(name: str) -> None:
    """Installs a requirement file, or says why it can't."""
    say(f"Installing {name} ...")
    if name != EMBEDDED:
        if not pip_install(name):
            raise SystemExit(
                f"Could not install {name}: the lines above are pip's own. Is there a network?"
            )
    elif not pip_install(name, "--only-binary", ":all:"):
        say(
            "No embedded PostgreSQL or Valkey for this machine: those that are installed are\n"
            "used; if there are none, type    sudo apt install postgresql redis-server"
        )


def main(arguments: list[str]) -> None:
    """Installs what is missing."""
    names = [NEEDED, EMBEDDED]
    if "--tests" in arguments:
        names += [OBSERVABILITY, TESTS]
    have, want = installed(), wanted(names)
    if all(have.get(name) == want[name] for name in names):
        return
    if not have or not runs(str(PYTHON), "-m", "pip", "--version"):
        make_environment()
        have = {}
    for name in names:
        if have.get(name) == want[name]:
            continue
        install(name)
        have[name] = want[name]
        STAMP.write_text("".join(f"{key} {value}\n" for key, value in have.items()))


if __name__ == "__main__":
    main(sys.argv[1:])
