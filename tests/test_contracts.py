"""What import-linter can't see: the clock and files need no import of their own."""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from config.settings import ROOT

CLOCKS = {
    f"{owner}.{name}" for owner in ("datetime", "date") for name in ("now", "today", "utcnow")
}
FILES = {"open", "input", "print"}
MODULES = sorted((ROOT / "flows").rglob("*.py"))
CODE = [
    path
    for room in ("flows", "config", "gateway", "workers")
    for path in (ROOT / room).rglob("*.py")
]
UNHASHABLE = {"MappingProxyType", "dict", "list", "set", "bytearray", "defaultdict", "Counter"}
"""Python 3.11 refuses these as defaults of a dataclass; 3.12 has a hash for the first."""


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


def unhashable_defaults(source: str) -> Iterator[str]:
    """Fields of dataclasses whose default Python 3.11 refuses, also by a name of the module."""
    tree = ast.parse(source)
    names = {
        ast.unparse(target)
        for node in tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign) and _is_unhashable(node.value, set())
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
    }
    for each in ast.walk(tree):
        if isinstance(each, ast.ClassDef) and "dataclass" in map(_called, each.decorator_list):
            for field in each.body:
                if isinstance(field, ast.AnnAssign) and _is_unhashable(field.value, names):
                    yield f"{each.name}.{ast.unparse(field.target)}"


def _is_unhashable(value: ast.expr | None, names: set[str]) -> bool:
    if isinstance(value, ast.Dict | ast.List | ast.Set):
        return True
    if isinstance(value, ast.Name):
        return value.id in names
    return isinstance(value, ast.Call) and _called(value) in UNHASHABLE


def _called(node: ast.expr) -> str:
    return ast.unparse(node.func if isinstance(node, ast.Call) else node).split(".")[-1]


def test_every_python_takes_the_defaults_of_dataclasses() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}: {one}"
        for path in CODE
        for one in unhashable_defaults(path.read_text("utf-8"))
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("default", ["MappingProxyType({})", "types.MappingProxyType({})", "NONE"])
def test_a_default_that_python_311_refuses_is_named(default: str) -> None:
    source = (
        f"NONE = MappingProxyType({{}})\n@dataclass(frozen=True)\nclass A:\n    b: M = {default}\n"
    )
    assert list(unhashable_defaults(source)) == ["A.b"]


def test_the_contract_on_tables_names_every_module_of_tables() -> None:
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    contracts = pyproject["tool"]["importlinter"]["contracts"]
    [protected] = [one for one in contracts if one["type"] == "protected"]
    modules = {
        f"gateway.database.{path.stem}" for path in (ROOT / "gateway/database").glob("tables_*.py")
    }
    assert set(protected["protected_modules"]) == modules
