"""The pins serve every Python that is promised: told from the files alone, and from what is here.

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

HOUSE = Path(__file__).resolve().parents[2]
FILES = ("requirements.txt", "requirements-embedded.txt", "requirements-dev.txt")
PYTHONS = ("3.11.0", "3.11.2", "3.12.0", "3.13.0", "3.14.0")
"""The least of each; Debian 12 has 3.11.2."""
LINES = [
    pytest.param(line, id=line.split("=")[0])
    for name in FILES
    for line in (HOUSE / name).read_text(encoding="utf-8").split("\n")
    if line and not line.startswith("#")
]
PINS = {
    canonicalize_name(pin.name): pin
    for pin in (Requirement(str(line.values[0]).split("#")[0]) for line in LINES)
}
INSTALLED = {canonicalize_name(one.name): one for one in metadata.distributions()}
HERE = sorted(
    name
    for name in PINS.keys() & INSTALLED.keys()
    if PINS[name].specifier.contains(INSTALLED[name].version)
)


def applies(requirement: Requirement, python: str, extra: str = "") -> bool:
    short = python.rpartition(".")[0]
    where = {"python_version": short, "python_full_version": python, "extra": extra}
    return requirement.marker is None or requirement.marker.evaluate(where)


@pytest.mark.parametrize("line", LINES)
def test_a_pin_is_for_every_python(line: str) -> None:
    pin, _, told = line.partition("  # ")
    requirement = Requirement(pin)
    assert re.fullmatch(r"==[^*,]+", str(requirement.specifier))
    assert told, "make lock writes here which Pythons it is for"
    allowed = SpecifierSet("" if told == "any" else told)
    for python in PYTHONS:
        assert not applies(requirement, python) or python in allowed


def test_the_promise_is_the_projects_own() -> None:
    project = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["requires-python"] == ">=" + PYTHONS[0].rpartition(".")[0]


@pytest.mark.parametrize("name", FILES)
def test_no_index_is_named(name: str) -> None:
    text = (HOUSE / name).read_text(encoding="utf-8")
    assert not re.search(r"://|^\s*-|@", text, re.MULTILINE)


@pytest.mark.parametrize("name", HERE)
def test_what_is_installed_says_the_same(name: str) -> None:
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
