"""Runs an operator's command with the objects of this process.

An error that the operator can correct is a sentence and an exit status: 0 done, 1 refused or not
possible now, 2 not understood.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from typing import Any, Final

from sqlalchemy.exc import DBAPIError

from gateway.cli import identity
from gateway.database.generation import OldServer
from gateway.development import dev_environment
from gateway.officials import accounts
from gateway.officials.authorization import Official
from gateway.officials.errors import NotPermitted
from gateway.reports.verdict_service import CantJudge
from gateway.residents import imports
from gateway.residents.import_csv import Unreadable
from gateway.services import Services


class Mistyped(Exception):
    """What was typed can't be used; the text says why."""


Command = Callable[[Services, argparse.Namespace], int | None]

_REFUSED: Final = (
    NotPermitted,
    accounts.NotPossible,
    imports.NotPossible,
    CantJudge,
    identity.NoToken,
)
_NOT_UNDERSTOOD: Final = (Mistyped, Unreadable)
_MISTYPED: Final = frozenset(
    ("unread", "account", "reason", "odd", "site", "name", "notname", "forged", "ours")
)
"""Reasons of `CantJudge` that no other moment mends."""


def run(command: Command, arguments: argparse.Namespace, guarded: bool = True) -> int:
    """Gives the exit status. Raises SettingsError, also for keys that are not the database's.

    guarded  an old primary that has returned is refused
    """
    services = Services.load(
        dev_environment.environment(), name="command", guarded=guarded, learns=False
    )
    try:
        services.check_keys_if_there()
        return command(services, arguments) or 0
    except _NOT_UNDERSTOOD as error:
        return say(str(error), 2)
    except _REFUSED as error:
        return say(str(error), 2 if _is_mistyped(error) else 1)
    except DBAPIError as error:
        if isinstance(error.orig, OldServer):
            return say(f"Refused: {error.orig}.", 1)
        # Not its words: they may hold what stood in a file.
        kind = type(error.orig).__name__
        return say(f"The database does not answer or is not migrated ({kind}).", 1)
    except OSError as error:
        if error.filename is None:
            raise
        return say(f"{error.filename}: {error.strerror}.", 1)
    finally:
        services.close()


def _is_mistyped(error: Exception) -> bool:
    if isinstance(error, CantJudge):
        return error.reason in _MISTYPED
    return isinstance(error, accounts.NotPossible) and error.reason == "unclear"


def say(sentence: str, status: int) -> int:
    print(sentence, file=sys.stderr)
    return status


def action(
    actions: Any, name: str, run: Command, says: str, *, signed: bool = True
) -> argparse.ArgumentParser:
    """Adds the parser of a command.

    signed  it takes the official's own token
    """
    parser: argparse.ArgumentParser = actions.add_parser(name, help=says)
    if signed:
        identity.add(parser)
    parser.set_defaults(run=run)
    return parser


def permit(services: Services, arguments: argparse.Namespace, act: str, *, code: bool) -> Official:
    """The official at the command line, if they may. Raises NotPermitted, NoToken."""
    token = identity.token(arguments)
    given = identity.code() if code else None
    return services.authority.authorise(token, act, totp=given, now=identity.now())
