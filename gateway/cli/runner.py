"""Where officials are worked on at the command line: who asks, and how each command is run."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from config.settings import Settings
from gateway import services
from gateway.cli import identity
from gateway.development import dev_environment
from gateway.officials.accounts import NotPossible
from gateway.officials.authorization import Authority, Official
from gateway.officials.errors import NotPermitted


@dataclass(frozen=True)
class CommandContext:
    settings: Settings
    authority: Authority
    engine: Engine

    def permit(self, arguments: argparse.Namespace, act: str, *, code: bool) -> Official:
        """The official at the command line, if they may. Raises NotPermitted, NoToken."""
        token = identity.token(arguments)
        given = identity.code() if code else None
        return self.authority.authorise(token, act, totp=given, now=identity.now())


Command = Callable[[CommandContext, argparse.Namespace], None]


def action(actions: Any, name: str, run: Command, says: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = actions.add_parser(name, help=says)
    identity.add(parser)
    parser.set_defaults(run=lambda arguments: _run(run, arguments))
    return parser


def _run(command: Command, arguments: argparse.Namespace) -> int:
    """Exit status: 0 done, 1 refused or not possible."""
    settings = Settings.load(dev_environment.environment())
    authority = services.authority(settings)
    engine = services.engine(settings, "officials")
    try:
        command(CommandContext(settings, authority, engine), arguments)
    except (NotPermitted, NotPossible, identity.NoToken) as error:
        print(error, file=sys.stderr)
        return 1
    except DBAPIError as error:
        kind = type(error.orig).__name__
        print(f"The database does not answer or is not migrated ({kind}).", file=sys.stderr)
        return 1
    finally:
        engine.dispose()
        authority.engine.dispose()
    return 0
