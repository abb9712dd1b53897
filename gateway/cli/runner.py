"""Runs an operator's command with the objects of this process.

An error that the operator can correct is a sentence and an exit status: 0 done, 1 refused or not
possible now, 2 not understood, 3 not known, since a server's answer did not come.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy.exc import DBAPIError

from config.words import is_vietnamese
from gateway.cli import alert_client, identity, words
from gateway.cli.actions import Impossible, Mistyped
from gateway.cli.output import say
from gateway.database.generation import OldServer
from gateway.development import dev_environment
from gateway.officials import accounts, typed_times
from gateway.officials.errors import NotPermitted
from gateway.reports.verdict_service import CantJudge
from gateway.residents import imports
from gateway.residents.import_csv import Unreadable
from gateway.services import Services

Command = Callable[[Any, argparse.Namespace], int | None]
"""Of `Services`, or of None if another server is asked."""

REFUSED: Final = ("refused_", "not_")
"""The prefix of the console's words for reasons why an official may not."""
_REFUSED: Final = (
    NotPermitted,
    accounts.NotPossible,
    imports.NotPossible,
    CantJudge,
    identity.NoToken,
    alert_client.NoServer,
    Impossible,
)
_NOT_UNDERSTOOD: Final = (Mistyped, Unreadable)
_MISTYPED: Final = frozenset(
    ("unread", "account", "reason", "odd", "site", "name", "notname", "forged", "ours")
)
"""Reasons of `CantJudge` that no later time removes."""
_NOT_SURE: Final = (
    "The server did not answer. It may be done, or not: look before you type it again "
    "(alert list, alert show)."
)


def run(command: Command, arguments: argparse.Namespace, guarded: bool = True) -> int:
    """Gives the exit status. Raises SettingsError, also for keys that are not the database's.

    guarded  an old primary that has returned is refused
    """
    if hasattr(arguments, "server"):
        arguments.server = arguments.server or os.environ.get(SERVER, "")
        if arguments.server:
            return _attempt(command, None, arguments)
    services = Services.load(
        dev_environment.environment(), name="command", guarded=guarded, learns=False
    )
    try:
        return _attempt(command, services, arguments)
    finally:
        services.close()


def _attempt(command: Command, services: Services | None, arguments: argparse.Namespace) -> int:
    try:
        if services is not None:
            services.check_keys_if_there()
        return command(services, arguments) or 0
    except _NOT_UNDERSTOOD as error:
        return say(_sentence(error), 2)
    except typed_times.Unclear as unclear:
        return say(unclear.vietnamese if is_vietnamese() else unclear.english, 2)
    except _REFUSED as error:
        return say(_sentence(error), 2 if _is_mistyped(error) else 1)
    except alert_client.NotSure:
        return say(words.text(_NOT_SURE), 3)
    except DBAPIError as error:
        if isinstance(error.orig, OldServer):
            return say(words.text("Refused: {why}.", why=error.orig), 1)
        # Not its words: they may hold what stood in a file.
        says = "The database does not answer or is not migrated ({kind})."
        return say(words.text(says, kind=type(error.orig).__name__), 1)
    except OSError as error:
        if error.filename is None:
            raise
        return say(f"{error.filename}: {error.strerror}.", 1)


def _is_mistyped(error: Exception) -> bool:
    if isinstance(error, CantJudge):
        return error.reason in _MISTYPED
    return isinstance(error, accounts.NotPossible) and error.reason == "unclear"


_FAMILIES: Final[Mapping[type[Exception], tuple[str, ...]]] = {
    CantJudge: ("cant_",),
    Unreadable: ("bad_",),
    imports.NotPossible: ("import_",),
    accounts.NotPossible: ("not_",),
    NotPermitted: REFUSED,
}
"""The prefix of the console's words for an error."""


def _sentence(error: Exception) -> str:
    families = next((all_ for kind, all_ in _FAMILIES.items() if isinstance(error, kind)), ())
    reason = getattr(error, "reason", "") or getattr(error, "code", "")
    return words.of_console(families, reason, str(error), **getattr(error, "values", {}))


def past_point(services: Services, typed: str | None) -> datetime | None:
    """A point in the past, as it was typed. Raises `typed_times.Unclear`."""
    now, zone = identity.now(), services.settings.timezone
    return None if typed is None else typed_times.read(typed, now, zone, past=True)


SERVER: Final = "KHONG_SERVER"
"""The variable for --server."""
