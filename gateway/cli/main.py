"""`python -m gateway <command>`: what an operator types.

A command is a module with `add(subparsers)`, which adds its parser and names the function that
does the work: `parser.set_defaults(run=function)`; `function(arguments)` gives the exit status
(None is 0). A function of `KEYED` is called by `runner`, as `function(services, arguments)`. Only
the module of the command that was typed is imported: `doctor` must be able to speak when another
part is broken.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence

from config.settings import SettingsError

COMMANDS = {
    "run": ("gateway.development.supervisor", "start everything on this machine, for development"),
    "serve": ("gateway.cli.serve", "the web server alone, as the supervisor starts it"),
    "practice": ("gateway.cli.practice", "the console to practise in"),
    "migrate": ("gateway.cli.migrate", "bring the database's tables up to date"),
    "doctor": ("gateway.cli.doctor", "check settings, database, queue, workers and carriers"),
    "phone": (
        "gateway.development.terminal_phone",
        "a phone in the terminal that texts the running gateway",
    ),
    "carriers": ("gateway.cli.carriers", "try a carrier instance; see its last exchanges"),
    "explain": ("gateway.cli.explain", "judge texts from standard input, one per line"),
    "flows": ("gateway.cli.flows", "draw the screens of USSD"),
    "languages": ("gateway.cli.languages", "what a translation lacks; its table as CSV"),
    "officials": ("gateway.cli.officials", "accounts of officials, their tokens and codes"),
    "alert": ("gateway.cli.alert", "warn districts: write, approve, watch"),
    "subscribers": ("gateway.cli.subscribers", "bring in who consented on paper, from a file"),
    "residents": ("gateway.cli.residents", "all that is stored about one; mute an abusive sender"),
    "audit": ("gateway.cli.audit", "what officials did: list, export, verify"),
    "campaigns": ("gateway.cli.campaigns", "messages that are the same, and how they grow"),
    "triage": ("gateway.cli.triage", "what officials' decisions teach; weights and the way back"),
    "verdict": ("gateway.cli.verdict", "say what an official has found out about a number"),
    "lists": ("gateway.cli.lists", "numbers that others know, as CSV; what we know, for them"),
    "appeals": ("gateway.cli.appeals", "what listed numbers object to, and its decision"),
    "watch": ("gateway.cli.watch", "figures for Prometheus; calls who is on duty"),
    "backup": ("gateway.cli.backup", "back the database up; test that it can be restored"),
    "restored": ("gateway.cli.restored", "the database was restored: stop what was on its way"),
    "joined": ("gateway.cli.joined", "this host is new, and the database as it was"),
}
KEYED = frozenset(COMMANDS) - {
    # They compare by themselves, or what they do has no need of keys.
    *(
        "run",
        "serve",
        "migrate",
        "doctor",
        "watch",
        "practice",
        "phone",
        "carriers",
        "explain",
        "flows",
    ),
    "languages",
}
"""Commands that write what keys protect, or verify it: the keys are looked at before."""

UNGUARDED = frozenset(("restored", "joined", "backup"))
"""Commands by which somebody says which server is the right one, or that only read."""


def main(arguments: Sequence[str]) -> int:
    """Runs one command; gives the exit status. Errors that an operator can correct are
    sentences."""
    parser = _parser(arguments[0] if arguments else "")
    parsed = parser.parse_args(arguments)
    try:
        if arguments[0] in KEYED:
            # Here: `doctor` must speak when another part is broken.
            from gateway.cli import runner

            return runner.run(parsed.run, parsed, arguments[0] not in UNGUARDED)
        return parsed.run(parsed) or 0
    except SettingsError as error:
        print("Settings are missing or wrong (config/example.env explains each):", file=sys.stderr)
        for problem in error.problems:
            print(f"  {problem}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def _parser(typed: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m gateway", description="The 5 KHONG gateway.")
    subparsers = parser.add_subparsers(required=True, metavar="command", title="commands")
    if typed in COMMANDS:
        importlib.import_module(COMMANDS[typed][0]).add(subparsers)
    else:
        for name, (_, help_line) in COMMANDS.items():
            subparsers.add_parser(name, help=help_line)
    return parser
