"""`python -m gateway run`: everything on one machine, for development."""

from __future__ import annotations

from gateway.cli.actions import argument, command
from gateway.development import supervisor

add = command(
    "run",
    supervisor.run,
    argument("--tied", action="store_true", help="stop when the caller ends (make)"),
    argument("--with-office", action="store_true", help="with a demonstration office, made up"),
)
