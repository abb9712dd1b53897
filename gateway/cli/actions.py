"""The parts of a command's module: a table of its name, its function and its arguments.

It imports little, so that `doctor` can speak when another part is broken.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from gateway.cli import identity, output

if TYPE_CHECKING:
    from gateway.officials.authorization import Official
    from gateway.services import Services


class Mistyped(Exception):
    """The typed input can't be used; the text says why."""


class Impossible(Exception):
    """It can't be done, or not now; the text gives the reason, in the terminal's language."""


Subparsers = Any
"""The object to which argparse adds parsers of commands."""
Argument = tuple[tuple[str, ...], Mapping[str, Any]]


def argument(*names: str, **options: Any) -> Argument:
    """As `argparse.ArgumentParser.add_argument` takes it."""
    return names, options


REASON: Final = argument("--reason", required=True, help="stored with it")


class Action:
    """One command, or one of a group.

    says    what it is for; None: what the list of commands says
    signed  it takes the official's own token
    data    it prints what programs may want: as JSON with --json
    """

    def __init__(
        self,
        name: str,
        run: Callable[..., int | None],
        says: str | None,
        *arguments: Argument,
        signed: bool = True,
        data: bool = False,
    ) -> None:
        self._name, self._says, self._arguments = name, says, arguments
        self._run, self._signed, self._data = run, signed, data

    def add(self, actions: Subparsers) -> None:
        """Adds its parser to those of its group."""
        parser: argparse.ArgumentParser = actions.add_parser(self._name, help=self._says)
        parser.set_defaults(run=self._run)
        if self._signed:
            identity.add(parser)
        for names, options in self._arguments:
            parser.add_argument(*names, **options)
        if self._data:
            output.add_json(parser)


@dataclass(frozen=True)
class Group:
    """Commands under one name; `run` is called if only the name is typed."""

    name: str
    says: str | None
    actions: Sequence[Action | Group]
    run: Callable[..., int | None] | None = None

    def add(self, subparsers: Subparsers) -> None:
        """Adds its parser, and those of its actions."""
        parser = subparsers.add_parser(self.name, help=self.says)
        parser.set_defaults(run=self.run)
        actions = parser.add_subparsers(required=not self.run, metavar="action", dest="action")
        for one in self.actions:
            one.add(actions)


def command(
    name: str, run: Callable[..., int | None], *arguments: Argument
) -> Callable[[Subparsers], None]:
    """The `add` of the module of a command by itself, which nobody signs."""
    return Action(name, run, None, *arguments, signed=False).add


def group(name: str, actions: Sequence[Action | Group]) -> Callable[[Subparsers], None]:
    """The `add` of a module of several commands."""
    return Group(name, None, actions).add


def permit(services: Services, arguments: argparse.Namespace, act: str, *, code: bool) -> Official:
    """The official at the command line, if they may. Raises NotPermitted, NoToken."""
    token = identity.token(arguments)
    given = identity.code() if code else None
    return services.authority.authorise(token, act, totp=given, now=identity.now())
