"""What import-linter can't see: the clock and files need no import of their own."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from config.settings import ROOT

CLOCKS = {
    f"{owner}.{name}" for owner in ("datetime", "date") for name in ("now", "today", "utcnow")
}
FILES = {"open", "input", "print"}
MODULES = sorted((ROOT / "flows").rglob("*.py"))


def impure(source: str) -> Iterator[str]:
    """Calls of `datetime.now` and the like, also as `datetime.datetime.now`, and of `open`."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            if name in FILES or ".".join(name.split(".")[-2:]) in CLOCKS or "read_text" in name:
                yield f"line {node.lineno}: {name}()"


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_flows_ask_neither_the_clock_nor_a_file(module: Path) -> None:
    assert not list(impure(module.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    "source",
    ["datetime.now(UTC)", "datetime.datetime.now()", "date.today()", "open('y')", "p.read_text()"],
)
def test_the_test_would_see_it(source: str) -> None:
    assert list(impure(source))
