"""The pins serve every Python that is promised: checked by the files alone, and by the installed
packages.

`make lock` writes beside each pin which Pythons its release is for.
"""

from __future__ import annotations

import re
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
FILES = (
    "requirements.txt",
    "requirements-embedded.txt",
    "requirements-observability.txt",
    "requirements-dev.txt",
)
PYTHONS = ("3.11.0", "3.11.2", "3.12.0", "3.13.0", "3.14.0")
"""The least of each; Debian 12 has 3.11.2."""
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
ENTRY = re.compile(
    r"^# (?P<name>\S+): Python (?P<pythons>.+)\n(?P<pin>.+) \\\n(?P<hashes>(?: {4}--hash=.+\n)+)",
    re.MULTILINE,
)
TEXTS = {name: (ROOT / name).read_text(encoding="utf-8") for name in FILES}
ENTRIES = [
    pytest.param(match, id=match["name"])
    for text in TEXTS.values()
    for match in ENTRY.finditer(text)
]
PINS = {
    canonicalize_name(pin.name): pin
    for pin in (
        Requirement(match["pin"]) for text in TEXTS.values() for match in ENTRY.finditer(text)
    )
}
INSTALLED = {canonicalize_name(one.name): one for one in metadata.distributions()}
PRESENT = sorted(
    name
    for name in PINS.keys() & INSTALLED.keys()
    if PINS[name].specifier.contains(INSTALLED[name].version)
)


def applies(requirement: Requirement, python: str, extra: str = "") -> bool:
    short = python.rpartition(".")[0]
    where = {"python_version": short, "python_full_version": python, "extra": extra}
    return requirement.marker is None or requirement.marker.evaluate(where)


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_pins_with_hashes_alone(name: str) -> None:
    first, _, rest = TEXTS[name].partition("\n")
    assert first == "# Written by `make lock` from pyproject.toml."
    assert ENTRY.sub("", rest) == ""
    assert re.sub(r"\n {4}--hash=sha256:[0-9a-f]{64}( \\)?(?=\n)", "", rest).count("--hash") == 0


@pytest.mark.parametrize("entry", ENTRIES)
def test_a_pin_is_for_every_python(entry: re.Match[str]) -> None:
    requirement = Requirement(entry["pin"])
    assert re.fullmatch(r"==[^*,]+", str(requirement.specifier))
    allowed = SpecifierSet("" if entry["pythons"] == "any" else entry["pythons"])
    for python in PYTHONS:
        assert not applies(requirement, python) or python in allowed


def test_the_promise_is_the_projects_own() -> None:
    assert PROJECT["project"]["requires-python"] == ">=" + PYTHONS[0].rpartition(".")[0]


def test_all_that_the_project_names_is_pinned() -> None:
    extras = PROJECT["project"]["optional-dependencies"]
    groups = (
        PROJECT["project"]["dependencies"],
        *extras.values(),
        *PROJECT["dependency-groups"].values(),
    )
    for requirement in (Requirement(text) for group in groups for text in group):
        pin = PINS[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(str(pin.specifier).removeprefix("=="))


@pytest.mark.parametrize("name", FILES)
def test_no_index_is_named(name: str) -> None:
    assert not re.search(r"://|@|--(?!hash=)", TEXTS[name])


@pytest.mark.parametrize("name", PRESENT)
def test_metadata_of_installed_packages_agree_with_the_pins(name: str) -> None:
    """Its own metadata, for each Python: which Pythons it is for, and that what it needs is
    pinned, in a version that it takes."""
    own = INSTALLED[name]
    for python in PYTHONS:
        if applies(PINS[name], python):
            assert python in SpecifierSet(own.metadata.get("Requires-Python", ""))
            for needed in wanted_by(own, PINS[name].extras, python):
                pin = PINS.get(canonicalize_name(needed.name))
                assert pin, f"{needed} is not pinned"
                assert applies(pin, python)
                assert needed.specifier.contains(str(pin.specifier).removeprefix("=="))


def wanted_by(one: metadata.Distribution, extras: set[str], python: str) -> list[Requirement]:
    wanted = [Requirement(text) for text in one.requires or ()]
    return [each for each in wanted if any(applies(each, python, extra) for extra in {"", *extras})]
