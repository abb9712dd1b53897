"""`python -m gateway <command>`: what an operator types.

A command is a module with `add(subparsers)`, which adds its parser and names the function that
does the work: `parser.set_defaults(run=function)`; `function(arguments)` gives the exit status
(None is 0). Only the module of the command that was typed is imported: `doctor` must be able
to speak when another part is broken.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence

from config.settings import Settings, SettingsError

COMMANDS = {
    "run": ("gateway.supervise", "start everything on this machine, for development"),
    "serve": ("gateway.serve", "the web server alone, as the supervisor starts it"),
    "migrate": ("gateway.migrate_cmd", "bring the database's tables up to date"),
    "doctor": ("gateway.doctor", "check settings, database, queue, workers and carriers"),
    "phone": ("gateway.phone", "a phone in the terminal that texts the running gateway"),
    "carriers": ("gateway.carriers_cmd", "try a carrier instance; see its last exchanges"),
    "explain": ("gateway.explain_cmd", "judge texts from standard input, one per line"),
    "flows": ("gateway.flows_cmd", "draw the screens of USSD"),
    "languages": ("gateway.languages_cmd", "what a translation lacks; its table as CSV"),
    "officials": ("gateway.officials_cmd", "accounts of officials, their tokens and codes"),
    "alert": ("gateway.alert_cmd", "warn districts: write, approve, watch"),
    "subscribers": ("gateway.subscribers_cmd", "bring in who consented on paper, from a file"),
    "audit": ("gateway.audit_cmd", "what officials did: list, export, verify"),
    "campaigns": ("gateway.campaigns_cmd", "messages that are the same, and how they grow"),
    "verdict": ("gateway.verdict_cmd", "say what an official has found out about a number"),
    "lists": ("gateway.lists_cmd", "numbers that others know, as CSV; what we know, for them"),
    "appeals": ("gateway.appeals_cmd", "what listed numbers object to, and its decision"),
    "restored": ("gateway.restored_cmd", "the database was restored: stop what was on its way"),
    "joined": ("gateway.joined_cmd", "this host is new, and the database as it was"),
}
KEYED = frozenset(COMMANDS) - {
    # They compare by themselves, or what they do has no need of keys.
    *("run", "serve", "migrate", "doctor", "phone", "carriers", "explain", "flows", "languages"),
}
"""Commands that write what keys protect, or verify it: the keys are looked at before."""


def main(arguments: Sequence[str]) -> int:
    """Runs one command; gives the exit status. Errors that an operator can mend are sentences."""
    parser = _parser(arguments[0] if arguments else "")
    parsed = parser.parse_args(arguments)
    try:
        if arguments[0] in KEYED:
            _look_at_keys()
        return parsed.run(parsed) or 0
    except SettingsError as error:
        print("Settings are missing or wrong (config/example.env explains each):", file=sys.stderr)
        for problem in error.problems:
            print(f"  {problem}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def _look_at_keys() -> None:
    """Raises SettingsError. A database that is away is for the command to tell."""
    from gateway import devenv, starting  # here: `doctor` must speak when another part is broken

    starting.check_keys_if_there(Settings.load(devenv.environment()))


def _parser(typed: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m gateway", description="The 5 KHONG gateway.")
    subparsers = parser.add_subparsers(required=True, metavar="command", title="commands")
    if typed in COMMANDS:
        importlib.import_module(COMMANDS[typed][0]).add(subparsers)
    else:
        for name, (_, help_line) in COMMANDS.items():
            subparsers.add_parser(name, help=help_line)
    return parser
