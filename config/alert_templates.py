"""The texts that alerts start from (`alert_templates.toml`). The error names every problem."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, get_args

from flows.alerts import template_checks
from flows.alerts.templates import Template
from flows.alerts.values import AlertKind

TEMPLATES = Path(__file__).parent / "alert_templates.toml"

_NAME = re.compile(r"[a-z][a-z0-9-]{0,31}")
_KNOWN = {"kind", "name", "name_en", "texts", "slots", "labels", "registered"}


class TemplateError(ValueError):
    """Problems in the file of templates, one line each."""


def load_templates(path: Path = TEMPLATES) -> dict[str, Template]:
    """The templates by id. Raises `TemplateError`."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise TemplateError(f"{path.name} can't be read: {error}") from None
    wrong: list[str] = []
    templates: dict[str, Template] = {}
    for name, table in tables.items():
        problems = list(_shape(name, table))
        if not problems:
            templates[name] = _template(name, table)
            problems = [one.english for one in template_checks.faults(templates[name])]
        wrong += [f"{path.name} [{name}]: {each}" for each in problems]
    if wrong:
        raise TemplateError("\n".join(wrong))
    return templates


def _template(name: str, table: Mapping[str, Any]) -> Template:
    return Template(
        name,
        table["kind"],
        table["name"],
        table["texts"],
        table.get("slots", {}),
        frozenset(table.get("registered", ())),
        {slot: (vi, en) for slot, (vi, en) in table.get("labels", {}).items()},
        table.get("name_en", ""),
    )


def _shape(name: str, table: Any) -> Iterator[str]:
    if not _NAME.fullmatch(name):
        yield "an id is small letters, digits and dashes"
    if not isinstance(table, dict):
        yield "must be a table"
        return
    yield from (f"{key} is unknown" for key in sorted(table.keys() - _KNOWN))
    called, registered, kinds = table.get("name"), table.get("registered", []), get_args(AlertKind)
    checked = (
        (table.get("kind") in kinds, f"kind must be one of {', '.join(kinds)}"),
        (isinstance(called, str) and called.strip(), "name is not set"),
        (isinstance(table.get("name_en", ""), str), "name_en must be a text"),
        (
            _is_text_table(table.get("texts")) and "vi-marks" in table["texts"],
            "texts must hold vi-marks, the Vietnamese with its marks",
        ),
        (
            _is_text_table(table.get("slots", {})),
            'slots must say what each holds, like { so = "number" }',
        ),
        (
            _are_labels(table.get("labels", {})),
            'labels must say what a slot is called, like { so = ["Số", "Number"] }',
        ),
        (
            isinstance(registered, list) and all(isinstance(one, str) for one in registered),
            "registered must be a list of carrier instances",
        ),
    )
    yield from (says for is_right, says in checked if not is_right)


def _is_text_table(table: Any) -> bool:
    return isinstance(table, dict) and all(isinstance(value, str) for value in table.values())


def _are_labels(table: Any) -> bool:
    return isinstance(table, dict) and all(
        isinstance(pair, list) and len(pair) == 2 and all(isinstance(one, str) for one in pair)
        for pair in table.values()
    )
