"""`python -m gateway completion bash|zsh`: what a shell needs to complete the commands."""

from __future__ import annotations

import argparse
from typing import Final

SHELLS: Final = ("bash", "zsh")


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("completion")
    parser.add_argument("shell", choices=SHELLS, help="which shell it is for")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    import shtab

    from gateway.cli.main import parser_of

    parser = parser_of("*")
    parser.prog = "khong"
    print(shtab.complete(parser, arguments.shell))
    return 0
