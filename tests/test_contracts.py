"""What import-linter can't see: the clock and files need no import of their own."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from config.settings import HOUSE

CLOCK_AND_FILES = {"now", "utcnow", "today", "open", "read_text", "input", "print", "urandom"}
MODULES = sorted((HOUSE / "flows").rglob("*.py"))


def impure(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in CLOCK_AND_FILES:
                yield f"line {node.lineno}: {name}()"


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_flows_ask_neither_the_clock_nor_a_file(module: Path) -> None:
    assert not list(impure(module.read_text(encoding="utf-8")))


def test_the_test_would_see_it() -> None:
    assert list(impure("from datetime import datetime, UTC\nx = datetime.now(UTC)"))
    assert list(impure("x = open('y').read()"))
