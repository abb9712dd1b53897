"""The runbook has every sentence that `doctor` can say, every rule of Prometheus, and no other."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest
import yaml

from config.settings import ROOT

PAGE = ROOT / "docs" / "operations" / "runbook.md"
RULES = ROOT / "config" / "deploy" / "prometheus" / "rules.yml"
DOCTOR = (
    "gateway/cli/doctor.py",
    "gateway/cli/doctor_database.py",
)
SENTENCES = {
    "gateway/inbound/restage.py": ("operator_warnings",),
    "gateway/alerts/warnings.py": ("operator_warnings",),
    "gateway/carriers/circuits.py": ("operator_warnings",),
    "gateway/carriers/outcomes.py": ("sentence",),
    "gateway/outbound/budgets.py": ("sentence",),
    "gateway/database/generation.py": ("old_server_text",),
    "gateway/database/key_check.py": ("_judge", "_lacking", "_wrong"),
    "gateway/recovery/host_mark.py": ("_no_mark", "_damaged", "_other", "_answered", "_behind"),
}
"""What `doctor` says in others' words: by file, the functions that make the sentences."""
WORDS = 3
"""A string of fewer words is no sentence."""


def template(node: ast.expr) -> str:
    """The text of a string, with … for what is put in; "" of anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(
            str(each.value) if isinstance(each, ast.Constant) else "…" for each in node.values
        )
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return template(node.left) + (template(node.right) or "…")
    return ""


def strings(tree: ast.AST) -> Iterator[str]:
    """Of a function without its docstring; parts of a longer one only in it."""
    if isinstance(tree, ast.Expr) and isinstance(tree.value, ast.Constant):
        return
    if isinstance(tree, ast.expr) and (text := template(tree)):
        yield text
        return
    for child in ast.iter_child_nodes(tree):
        yield from strings(child)


def of_doctor(source: str) -> Iterator[str]:
    """The third of what makes a finding; of a name what was assigned to it."""
    tree = ast.parse(source)
    above = assigned(tree)
    for function in (each for each in ast.walk(tree) if isinstance(each, ast.FunctionDef)):
        names = above | assigned(function)
        for node in ast.walk(function):
            parts: list[ast.expr] = []
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Finding":
                parts = node.args
            elif isinstance(node, ast.Yield) and isinstance(node.value, ast.Tuple):
                parts = node.value.elts
            if len(parts) < 2 or template(parts[1]) == "good":
                continue
            says = parts[2] if len(parts) > 2 else parts[1]
            for one in names.get(getattr(says, "id", ""), [says]):
                yield from filter(None, [template(one)])


def assigned(tree: ast.AST) -> dict[str, list[ast.expr]]:
    names: dict[str, list[ast.expr]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            names.setdefault(node.targets[0].id, []).append(node.value)
    return names


def possible_sentences() -> set[str]:
    texts = [text for name in DOCTOR for text in of_doctor((ROOT / name).read_text())]
    for name, functions in SENTENCES.items():
        for node in ast.walk(ast.parse((ROOT / name).read_text())):
            if isinstance(node, ast.FunctionDef) and node.name in functions:
                texts += [one for part in node.body for one in strings(part)]
    cleaned = (re.sub(r"(…[\s,]*)+…", "…", " ".join(one.split())).strip("… ;:") for one in texts)
    return {one for one in cleaned if len(one.split()) >= WORDS and "SELECT" not in one}


def rows(heading: str) -> list[str]:
    """The first cells of the table under a heading."""
    section = PAGE.read_text("utf-8").split(f"## {heading}\n", 1)[1].split("\n## ")[0]
    cells = [line.split("|")[1].strip() for line in section.splitlines() if line.startswith("| ")]
    return [each.strip("`") for each in cells[1:]]


def test_the_runbook_has_what_doctor_can_say() -> None:
    listed = rows("What doctor says")
    assert len(listed) == len(set(listed))
    known = possible_sentences()
    assert len(known) > 40
    assert sorted(known - set(listed)) == [] and sorted(set(listed) - known) == []


def test_the_runbook_has_every_rule() -> None:
    groups = yaml.safe_load(RULES.read_text())["groups"]
    rules = [rule["alert"] for group in groups for rule in group["rules"] if "alert" in rule]
    assert sorted(rows("Rules")) == sorted(rules)


@pytest.mark.parametrize(
    "line", ["Finding('a', 'wrong', f'x {y} is gone')", "says = 'x'; Finding('a', 'wrong', says)"]
)
def test_a_new_sentence_is_noticed(line: str) -> None:
    assert list(of_doctor(f"def f():\n    {line}"))
