"""`make lock`: resolves what pyproject.toml names, and writes the pins with their hashes.

pyproject.toml says what our code needs. For each file below, the resolver finds one set of versions
that serves every Python from 3.11 on; then it is asked once more for each Python alone. Versions
that are pinned already stay as long as they serve. Above each pin a comment says which Pythons its
release is for (Requires-Python), so that a test can tell without a network.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bootstrap import EMBEDDED, NEEDED, OBSERVABILITY, ROOT, TESTS, say
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PYTHONS = ("3.11", "3.12", "3.13", "3.14")
RESOLVER = "uv==0.13.9"
"""pip would read markers as the Python that runs it, whichever Python it is asked for."""


def named() -> dict[str, list[str]]:
    """File -> the requirements that pyproject.toml names for it."""
    project: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = project["project"]["optional-dependencies"]
    return {
        NEEDED: [*project["project"]["dependencies"], *extras["twilio"]],
        EMBEDDED: extras["servers"],
        OBSERVABILITY: extras["observability"],
        TESTS: project["dependency-groups"]["test"],
    }


def pins_in(text: str) -> list[Requirement]:
    """The pins of a requirement file, without hashes and comments."""
    lines = (line.partition("#")[0].partition("\\")[0].strip() for line in text.split("\n"))
    return [Requirement(line) for line in lines if line and not line.startswith("--")]


def version_of(pin: Requirement) -> str:
    """The version that a pin names."""
    return str(pin.specifier).removeprefix("==")


def holds(pin: Requirement, python: str) -> bool:
    """Whether the pin's marker lets it in on that Python."""
    return pin.marker is None or pin.marker.evaluate(
        {"python_version": python, "python_full_version": f"{python}.0"}
    )


def output_of(command: list[str]) -> str:
    """The output of a command; ends this program if it fails."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command[:4])} says:\n{done.stderr.strip()[-3000:]}")
    return done.stdout


def resolve(wanted: Iterable[str], pinned: str, constraints: str, *options: str) -> str:
    """The resolver's pins for `wanted`, as wheels. `pinned` versions stay if they can,
    `constraints` must stay."""
    with tempfile.TemporaryDirectory() as folder:
        given, pins, fixed = (Path(folder, name) for name in ("in.txt", "pins.txt", "fixed.txt"))
        given.write_text("\n".join(wanted))
        pins.write_text(pinned)
        fixed.write_text(constraints)
        command = [sys.executable, "-m", "uv", "pip", "compile", str(given), "-o", str(pins), "-q"]
        command += ["--no-config", "--no-header", "--no-annotate", "--only-binary", ":all:"]
        output_of([*command, "-c", str(fixed), *options])
        return pins.read_text()


def plain(text: str) -> str:
    """The pins of a file as the resolver's constraints: no hashes, no extras."""
    lines = []
    for pin in pins_in(text):
        marker = f" ; {pin.marker}" if pin.marker else ""
        lines.append(f"{pin.name}{pin.specifier}{marker}\n")
    return "".join(lines)


def requires_python(pins: list[Requirement]) -> dict[str, str]:
    """Name -> Requires-Python of the pinned release, as its own metadata says."""
    versions: dict[str, str] = {}
    for python in PYTHONS:
        missing = [
            f"{pin.name}=={version_of(pin)}"
            for pin in pins
            if holds(pin, python) and canonicalize_name(pin.name) not in versions
        ]
        command = [sys.executable, "-m", "pip", "install", "--dry-run", "--no-deps", "--quiet"]
        command += ["--ignore-installed", "--only-binary=:all:", "--python-version", python]
        command += ["--target", "nowhere", "--report", "-", *missing]
        for item in json.loads(output_of(command))["install"] if missing else ():
            metadata = item["metadata"]
            versions[canonicalize_name(metadata["name"])] = metadata.get("requires_python") or ""
    return versions


def lock(name: str, wanted: list[str], base: str) -> None:
    """Writes one file. Its packages are installed beside those of `base`, a file's text."""
    file = ROOT / name
    before = plain(file.read_text(encoding="utf-8"))
    universal = ("--universal", "--python-version", PYTHONS[0], "--generate-hashes")
    text = resolve(wanted, before, plain(base), *universal)
    for python in PYTHONS:
        resolve(wanted, "", plain(base) + plain(text), "--python-version", python)
    known = requires_python(pins_in(text))
    # What is for another system than Linux has no metadata here, and no place.
    needed = known.keys() - {canonicalize_name(pin.name) for pin in pins_in(base)}
    lines, is_needed = ["# Written by `make lock` from pyproject.toml."], True
    for line in text.splitlines():
        if not line.startswith(" "):
            key = canonicalize_name(pins_in(line)[0].name)
            is_needed = key in needed
            if is_needed:
                lines.append(f"# {key}: Python {known[key] or 'any'}")
        if is_needed:
            lines.append(line)
    file.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    say(f"{name}: {sum('==' in line for line in lines)} pins, for {', '.join(PYTHONS)}")


def main() -> None:
    """Writes every requirement file."""
    output_of([sys.executable, "-m", "pip", "install", "--quiet", RESOLVER])
    base = ""
    for name, wanted in named().items():
        lock(name, wanted, base)
        base += (ROOT / name).read_text(encoding="utf-8")


if __name__ == "__main__":
    main()
