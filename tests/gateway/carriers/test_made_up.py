"""A kind is one file and its vectors: shown by two that do not exist, and by a search."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

from gateway import carriers
from gateway.carriers import matrix

ROOT = Path(__file__).resolve().parents[3]
MADE_UP = Path(__file__).with_name("made_up")
CONTRACT = ("test_contract", "test_sending", "test_load", "test_shapes", "test_webhook_access")
CODE = ("gateway", "workers")  # flows name operators as residents do; config may name kinds

# The arguments of pytest: look for kinds, and for vectors, in one folder more.
PLUGIN = """
import gateway.carriers
from tests.gateway.carriers import vectors

gateway.carriers.__path__.append({folder!r})
vectors.FOLDERS.append(__import__("pathlib").Path({folder!r}))
"""


def test_made_up_kinds_pass_the_whole_contract(tmp_path: Path) -> None:
    for name in ("heron.py", "heron.json", "quail.py", "quail.json"):
        (tmp_path / name).write_text((MADE_UP / name).read_text())
    plugin = tmp_path / "plugin"
    plugin.mkdir()
    (plugin / "one_kind_more.py").write_text(PLUGIN.format(folder=str(tmp_path)))
    files = [f"tests/gateway/carriers/{name}.py" for name in CONTRACT]
    paths = os.pathsep.join([str(plugin), str(ROOT)])
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "one_kind_more", "-p", "no:cacheprovider",
         "-k", "heron or quail", *files],
        cwd=ROOT, env={**os.environ, "PYTHONPATH": paths}, capture_output=True, text=True,
    )  # fmt: skip
    passed = re.search(r"(\d+) passed", ran.stdout)
    assert ran.returncode == 0 and passed, ran.stdout[-3000:]
    assert int(passed[1]) >= 140, "the whole contract is more than this"


def test_nobody_else_knows_the_made_up_kinds() -> None:
    assert not {"heron", "quail"} & set(carriers.kinds())
    assert not [path for path in _sources() if re.search("heron|quail", path.read_text().lower())]


def test_a_kinds_name_stands_in_its_own_file_alone() -> None:
    """Of the code, so without comments and docstrings. `open` is a common word, and left out."""
    results = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in _sources()
        for name in set(carriers.kinds()) - {"open"}
        if name in path.read_text(encoding="utf-8").lower()
        and path != ROOT / "gateway" / "carriers" / f"{name}.py"
        and re.search(rf"(?i)(?<![a-z]){name}(?![a-z])", _code(path))
    ]
    assert results == []


def _code(path: Path) -> str:
    """A module without comments and docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list) and body:
            node.body = [each for each in body if not _is_text(each)] or [ast.Pass()]  # type: ignore[attr-defined]
    return ast.unparse(tree)


def _is_text(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def _sources() -> list[Path]:
    return [path for folder in CODE for path in sorted((ROOT / folder).rglob("*.py"))]


def test_the_matrix_in_the_readme_is_the_one_of_the_code() -> None:
    page = (ROOT / "gateway" / "carriers" / "README.md").read_text(encoding="utf-8")
    answer = page.partition("<!-- matrix -->\n")[2].partition("<!-- /matrix -->")[0]
    assert answer == matrix.table(), "write it again: python -m gateway carriers matrix"


def test_every_kind_says_what_it_can() -> None:
    for name, adapter in carriers.kinds().items():
        text = adapter.FEATURES
        assert all(
            (text.inbound, text.authentication, text.receipts, text.parts, text.encodings)
        ), name
        assert (text.receipts == "none") == (text.reference == "none"), name
