"""The carrier instances of `carriers.toml`, with secrets filled in from the environment."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from config.secret_files import value_of
from config.settings import SettingsError

_NAME = re.compile(r"[a-z][a-z0-9-]{0,31}")
_REFERENCE = re.compile(r"\$([A-Z][A-Z0-9_]*)")
_OPTIONAL = re.compile(r"\$([A-Z][A-Z0-9_]*)\?")
_OURS = ("kind", "enabled")


@dataclass(frozen=True, slots=True)
class InstanceConfig:
    """One table of `carriers.toml`: `name` is in the URL, `kind` is the adapter."""

    name: str
    kind: str
    values: Mapping[str, Any] = field(default_factory=dict, repr=False)


def load_instances(path: Path, env: Mapping[str, str]) -> dict[str, InstanceConfig]:
    """Reads the enabled instances. Raises SettingsError with every problem."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError([f"{path.name} can't be read: {error.strerror}"]) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError([f"{path.name} is not TOML: {error}"]) from None
    configs: dict[str, InstanceConfig] = {}
    problems: list[str] = []
    for name, table in tables.items():
        wrong = _shape(name, table)
        if not wrong and not table.get("enabled", True):
            continue
        if not wrong:
            values = {key: value for key, value in table.items() if key not in _OURS}
            given, wrong = _given(values, env)
            wrong += [f"{missing} is not set" for missing in sorted(set(_missing(values, given)))]
            configs[name] = InstanceConfig(
                name, table["kind"], {} if wrong else _filled(values, given)
            )
        problems += [f"{path.name} [{name}]: {each}" for each in wrong]
    if not tables:
        problems.append(f"{path.name} names no carrier")
    if problems:
        raise SettingsError(problems)
    return configs


@dataclass(frozen=True, slots=True)
class Reference:
    """A variable of the environment that a setting of an instance names."""

    instance: str
    setting: str
    variable: str
    optional: bool


def references(path: Path) -> list[Reference]:
    """What the enabled instances ask of the environment; none if the file can't be read, which
    `load_instances` reports."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError):
        return []
    return [
        Reference(name, setting, variable, optional)
        for name, table in tables.items()
        if isinstance(table, dict) and table.get("enabled", True)
        for setting, value in table.items()
        for variable, optional in _named(value)
    ]


def _named(value: Any) -> Iterator[tuple[str, bool]]:
    """The variables in a value, and whether it may do without."""
    if isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _named(each)
    elif optional := _is_optional(value):
        yield optional[1], True
    elif isinstance(value, str):
        yield from ((name, False) for name in _REFERENCE.findall(value))


def _shape(name: str, table: Any) -> list[str]:
    if not isinstance(table, dict):
        return ["must be a table, like [twilio]"]
    kind = table.get("kind")
    checked = (
        (_NAME.fullmatch(name), "a name is small letters, digits and dashes: it stands in a URL"),
        (isinstance(kind, str) and kind, "kind is not set"),
        (isinstance(table.get("enabled", True), bool), "enabled must be true or false"),
    )
    return [says for is_right, says in checked if not is_right]


def _is_optional(value: Any) -> re.Match[str] | None:
    return _OPTIONAL.fullmatch(value) if isinstance(value, str) else None


def _given(value: Any, env: Mapping[str, str]) -> tuple[dict[str, str], list[str]]:
    """Values of the variables that are referred to, from the environment or their files; and the
    problems."""
    given, problems = dict[str, str](), []
    for name, _ in _named(value):
        try:
            given[name] = env.get(name) or value_of(env, name)
        except ValueError as error:
            given[name] = "?"
            problems.append(f"{name} {error}")
    return given, problems


def _missing(value: Any, env: Mapping[str, str]) -> Iterator[str]:
    """Variables that are referred to and not set."""
    return (name for name, optional in _named(value) if not optional and not env.get(name))


def _filled(value: Any, env: Mapping[str, str]) -> Any:
    """`"$NAME"` becomes the value in the environment; a setting with an unset `"$NAME?"` is left
    out."""
    if isinstance(value, dict):
        return {key: _filled(each, env) for key, each in value.items() if not _lacks(each, env)}
    if isinstance(value, list):
        return [_filled(each, env) for each in value if not _lacks(each, env)]
    if not isinstance(value, str):
        return value
    optional = _is_optional(value)
    if optional:
        return env[optional[1]]
    return _REFERENCE.sub(lambda match: env[match[1]], value)


def _lacks(value: Any, env: Mapping[str, str]) -> bool:
    optional = _is_optional(value)
    return optional is not None and not env.get(optional[1])
