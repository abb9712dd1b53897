"""`python -m gateway <command>`, or `khong <command>`: the entry for operators and officials.

A command is a module with `add(subparsers)`, which adds its parser and names the function that
does the work: `parser.set_defaults(run=function)`; `function(arguments)` gives the exit status
(None is 0). A function of `KEYED` is called by `runner`, as `function(services, arguments)`. Only
the module of the command that was typed is imported: `doctor` must be able to speak when another
part is broken.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence

from config.settings import SettingsError
from gateway.cli import words
from gateway.cli.commands import COMMANDS, KEYED, UNGUARDED
from gateway.cli.parser import Parser

_STATUSES = (
    "Exit status: 0 done; 1 refused, not possible now, or what was written can't go out like this; "
    "2 not understood; 3 the server did not answer, and nobody knows whether it was done."
)


def main(arguments: Sequence[str]) -> int:
    """Runs one command; gives the exit status. Errors that an operator can correct are
    sentences."""
    parser = parser_of(arguments[0] if arguments else "")
    if not arguments:
        parser.print_help(sys.stderr)
        return 2
    parsed = parser.parse_args(arguments)
    try:
        if arguments[0] in KEYED:
            # Inside: `doctor` must speak when another part is broken.
            from gateway.cli import runner

            return runner.run(parsed.run, parsed, arguments[0] not in UNGUARDED)
        return parsed.run(parsed) or 0
    except SettingsError as error:
        print(
            words.text("Settings are missing or wrong (config/example.env explains each):"),
            *(f"  {words.sentence(one)}" for one in error.problems),
            sep="\n",
            file=sys.stderr,
        )
        return 2
    except KeyboardInterrupt:
        return 130


def parser_of(typed: str = "") -> Parser:
    """The parser, with the arguments of the command `typed` alone; "*": of all."""
    parser = Parser(prog=words.program(), description="The 5 KHONG gateway.", epilog=_STATUSES)
    subparsers = parser.add_subparsers(required=True, metavar="command", dest="command")
    for name in COMMANDS if typed not in COMMANDS else (typed,):
        if typed in ("*", name):
            importlib.import_module(f"gateway.cli.{name}").add(subparsers)
        else:
            subparsers.add_parser(name)
    return parser
