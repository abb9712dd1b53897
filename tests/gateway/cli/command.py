"""`python -m gateway`, as it is typed, run in this process: to start another takes a second."""

from __future__ import annotations

import io
import os
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from unittest import mock

from gateway.cli import main


@dataclass(frozen=True, slots=True)
class CommandResult:
    """The result of a command."""

    returncode: object
    stdout: str
    stderr: str


def run(env: Mapping[str, str], *words: str) -> CommandResult:
    """The command with this environment alone, and without a terminal."""
    out, err = io.StringIO(), io.StringIO()
    with (
        mock.patch.dict(os.environ, env, clear=True),
        mock.patch("sys.stdin", io.StringIO()),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        try:
            status = main.main(words)
        except SystemExit as end:  # of argparse
            status = end.code
    return CommandResult(status, out.getvalue(), err.getvalue())
