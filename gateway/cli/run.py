"""`python -m gateway run`: everything on one machine, for development."""

from __future__ import annotations

import argparse

from gateway.cli import words
from gateway.cli.actions import argument, command
from gateway.development import supervisor


def run(arguments: argparse.Namespace) -> int:
    return supervisor.run(arguments, words.lines)


add = command(
    "run",
    run,
    argument("--tied", action="store_true", help="stop when the caller ends (make)"),
    argument("--with-office", action="store_true", help="with a demonstration office, made up"),
)
