"""`python -m gateway completion bash|zsh`: what a shell needs to complete the commands."""

from __future__ import annotations

import argparse

from gateway.cli.actions import argument, command


def run(arguments: argparse.Namespace) -> int:
    """Prints what the shell needs to complete the commands."""
    import shtab

    from gateway.cli.main import parser_of

    parser = parser_of("*")
    parser.prog = "khong"
    print(shtab.complete(parser, arguments.shell))
    return 0


add = command(
    "completion", run, argument("shell", choices=("bash", "zsh"), help="which shell it is for")
)
