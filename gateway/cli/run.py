"""`python -m gateway run`: everything on one machine, for development."""

from __future__ import annotations

from functools import partial

from gateway.cli import words
from gateway.cli.actions import argument, command
from gateway.development import supervisor

add = command(
    "run",
    partial(supervisor.run, translate=words.lines),
    argument("--tied", action="store_true", help="stop when the caller ends (make)"),
    argument("--with-office", action="store_true", help="with a demonstration office, made up"),
)
