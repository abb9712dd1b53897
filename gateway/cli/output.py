"""Prints a command's output: lines for a reader, or with --json one JSON value for a program."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any

from gateway.cli import words


def add_json(parser: argparse.ArgumentParser) -> None:
    """The option that prints JSON."""
    parser.add_argument("--json", action="store_true", help="print JSON instead, for programs")


def show(arguments: argparse.Namespace, data: Any, lines: Iterable[str], *, none: str = "") -> None:
    """Prints `data` with --json, else `lines`; without any, `none` to stderr."""
    if arguments.json:
        print(json.dumps(data, default=_plain, ensure_ascii=False, indent=2))
        return
    empty = True
    for line in lines:
        empty = False
        print(line)
    if empty and none:
        print(none, file=sys.stderr)


def print_text(english: str, **values: Any) -> None:
    """Prints a sentence in the terminal's language."""
    print(words.text(english, **values))


def say(sentence: str, status: int) -> int:
    """Prints a sentence to stderr, and returns the exit status."""
    print(sentence, file=sys.stderr)
    return status


def print_faults(faults: Sequence[tuple[int, object]], most: int) -> None:
    """The problems of a file by line, where errors go."""
    for line, fault in faults[:most]:
        say(words.text("line {line}: {fault}", line=line, fault=fault), 2)
    if len(faults) > most:
        say(words.text("and {count} more", count=len(faults) - most), 2)


def picked(rows: Iterable[Any], *names: str) -> list[dict[str, Any]]:
    """Those attributes of each row, as JSON objects."""
    return [{name: getattr(row, name) for name in names} for row in rows]


def _plain(value: Any) -> Any:
    if isinstance(value, date):  # and datetime
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Path):
        return str(value)
    return list(value)
