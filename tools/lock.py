"""`make lock`: asks the resolver for each Python, and writes pins that serve all of them.

The first part of a requirement file is written by hand: what our code names, each with its
version. What those pull in is written below them, with the versions that stand there already as
long as they serve. Beside each pin stands which Pythons its release is for (Requires-Python), so
that a test can tell without a network. If no version serves every Python, this says so: then
the first part needs a line for each, with a marker (`; python_version < "3.14"`).
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from bootstrap import EMBEDDED, HOUSE, NEEDED, TESTS, say
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PYTHONS = ("3.11", "3.12", "3.13", "3.14")
RESOLVER = "uv==0.13.9"
"""pip would read markers as the Python that runs it, whichever Python it is asked for."""
SECOND = "# pulled in by the above"

Pins = dict[str, str]
"""Normalized name -> version."""


def pins_in(lines: Iterable[str]) -> list[Requirement]:
    """The requirements of a file's lines, without comments."""
    stripped = (line.split("#")[0].strip() for line in lines)
    return [Requirement(line) for line in stripped if line]


def version_of(pin: Requirement) -> str:
    return str(pin.specifier).removeprefix("==")


def holds(pin: Requirement, python: str) -> bool:
    """Whether the pin's marker lets it in on that Python."""
    return pin.marker is None or pin.marker.evaluate(
        {"python_version": python, "python_full_version": f"{python}.0"}
    )


def asked(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command[:4])} says:\n{done.stderr.strip()[-3000:]}")
    return done.stdout


def resolve(wanted: Iterable[str], python: str, preferred: Pins) -> Pins:
    """What has to be installed for `wanted`, as wheels; `preferred` versions stay if they can."""
    with tempfile.TemporaryDirectory() as folder:
        given, pins = Path(folder, "in.txt"), Path(folder, "pins.txt")
        given.write_text("\n".join(wanted))
        pins.write_text("".join(f"{name}=={version}\n" for name, version in preferred.items()))
        command = [sys.executable, "-m", "uv", "pip", "compile", str(given), "-o", str(pins), "-q"]
        command += ["--no-config", "--no-header", "--no-annotate", "--only-binary", ":all:"]
        asked([*command, "--python-version", python])
        lines = pins.read_text().split("\n")
    return {canonicalize_name(pin.name): version_of(pin) for pin in pins_in(lines)}


def for_all(wanted: list[str], preferred: Pins) -> Pins:
    """One version of each package for every Python."""
    found: Pins = {}
    for python in PYTHONS:
        solution = resolve(wanted, python, preferred | found)
        for name, version in solution.items():
            if found.setdefault(name, version) != version:
                raise SystemExit(f"{name}: {found[name]} does not serve Python {python}; {version}")
    return found


def requires_python(pins: list[Requirement]) -> Pins:
    """Name -> Requires-Python of the pinned release, as its own metadata says."""
    found: Pins = {}
    for python in PYTHONS:
        missing = [pin for pin in pins if holds(pin, python) and pin.name not in found]
        command = [sys.executable, "-m", "pip", "install", "--dry-run", "--no-deps", "--quiet"]
        command += ["--ignore-installed", "--only-binary=:all:", "--python-version", python]
        command += ["--target", "nowhere", "--report", "-"]
        command += [f"{pin.name}=={version_of(pin)}" for pin in missing]
        if missing:
            for item in json.loads(asked(command))["install"]:
                metadata = item["metadata"]
                found[canonicalize_name(metadata["name"])] = metadata.get("requires_python") or ""
    return found


def written(line: str, known: Pins) -> str:
    """The line with its pin's Pythons beside it; a comment as it is."""
    pins = pins_in([line])
    if not pins:
        return line
    return f"{line.split('#')[0].strip()}  # {known[canonicalize_name(pins[0].name)] or 'any'}"


def lock(file: Path, base: list[str], preferred: Pins) -> None:
    """Writes the pins of one file, whose packages are installed beside those of `base`."""
    first = file.read_text(encoding="utf-8").split(f"\n{SECOND}")[0].rstrip().split("\n")
    direct = [str(pin) for pin in pins_in(first)]
    found = for_all([*base, *direct], preferred)
    named = {canonicalize_name(pin.name) for pin in pins_in([*base, *direct])}
    pulled = [f"{name}=={found[name]}" for name in sorted(set(found) - named)]
    for python in PYTHONS:  # all of them together, with wheels on each
        resolve([*base, *direct, *pulled], python, {})
    known = requires_python(pins_in([*direct, *pulled]))
    lines = [*first, "", SECOND, *pulled] if pulled else first
    file.write_text("".join(f"{written(line, known)}\n" for line in lines), encoding="utf-8")
    say(f"{file.name}: {len(direct)} named and {len(pulled)} pulled in, for {', '.join(PYTHONS)}")


def standing(names: Iterable[str]) -> list[Requirement]:
    files = ((HOUSE / name).read_text(encoding="utf-8") for name in names)
    return pins_in(line for text in files for line in text.split("\n"))


def main() -> None:
    asked([sys.executable, "-m", "pip", "install", "--quiet", RESOLVER])
    base: list[str] = []
    for name in (NEEDED, EMBEDDED, TESTS):
        before = standing((NEEDED, EMBEDDED, TESTS))
        preferred = {canonicalize_name(pin.name): version_of(pin) for pin in before}
        lock(HOUSE / name, base, preferred)
        base = [str(pin) for pin in standing([NEEDED])]


if __name__ == "__main__":
    main()
