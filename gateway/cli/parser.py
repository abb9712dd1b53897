"""The parser of the command line: help in the terminal's language, examples, "did you mean"."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from typing import Any, Final, NoReturn

from gateway.cli import words
from gateway.cli.commands import COMMANDS
from gateway.cli.examples import EXAMPLES

_MOST_EXAMPLES: Final = 5
_NEAR: Final = 0.6
"""How similar two words are, from 0 to 1, one of which is mistyped."""
MISTAKES: Final = (
    (r"the following arguments are required: (.*)", "missing: {0}"),
    (r"argument (.*): invalid int value: (.*)", "{0}: {1} is no whole number"),
    (r"argument (.*): expected (?:one|at least one) argument", "{0}: its value is missing"),
    (r"argument (.*): not allowed with argument (.*)", "{0} does not go with {1}"),
    (r"ambiguous option: (.*) could match (.*)", "{0} is short for several: {1}"),
    (r"argument (.*): ignored explicit argument (.*)", "{0} takes no value: {1}"),
)
"""argparse's message for a mistake, and our words for it."""


class _Help(argparse.HelpFormatter):
    """The lines of a help in the terminal's language."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(
            usage, actions, groups, words.text("usage: ") if prefix is None else prefix
        )

    def add_text(self, text: Any) -> None:
        super().add_text(words.helped(text))

    def _get_help_string(self, action: argparse.Action) -> str | None:
        return words.helped(action.help)


class _Commands(argparse._SubParsersAction):  # type: ignore[type-arg]
    """Commands, each described by the line that lists it."""

    def add_parser(self, name: str, **options: Any) -> Any:
        about = options.get("help")
        if self._prog_prefix == words.program() and name in COMMANDS:
            options["help"] = COMMANDS[name]
        options["description"] = about or options.get("help")
        return super().add_parser(name, **options)


class Parser(argparse.ArgumentParser):
    """One command, or a group of them."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options, formatter_class=_Help, add_help=False)
        self._positionals.title = words.text("arguments")
        self._optionals.title = words.text("options")
        self.add_argument("-h", "--help", action="help", help="show this help")
        self.commands: Any = None

    @property
    def path(self) -> str:
        """The words after the program's name: ``alert draft``."""
        return self.prog.removeprefix(words.program()).strip()

    def add_subparsers(self, **options: Any) -> Any:
        options.setdefault("title", words.text("commands"))
        self.commands = super().add_subparsers(**options, action=_Commands)
        return self.commands

    def format_help(self) -> str:
        lines = "".join(f"  {one}\n" for one in self._examples())
        title = words.text("examples")
        return f"{super().format_help()}\n{title}:\n{lines}" if lines else super().format_help()

    def _examples(self) -> Iterator[str]:
        within = [path for path in EXAMPLES if path.startswith(f"{self.path} ".lstrip())]
        chosen = EXAMPLES.get(self.path) or [EXAMPLES[path][0] for path in within]
        for line in chosen[:_MOST_EXAMPLES]:
            yield line.replace("khong ", f"{words.program()} ")

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """No argument is left over: an unknown one is an error of the command that gets it."""
        if self.commands is None:
            self._check_options(args or ())
        parsed, rest = super().parse_known_args(args, namespace)
        if rest:
            self.error(words.text("not understood: {rest}", rest=" ".join(rest)))
        return parsed, rest

    def _check_options(self, typed: Sequence[str]) -> None:
        """A mistyped option is reported before a missing one."""
        for one in typed:
            name = one.partition("=")[0]
            if name == "--":
                return
            known = self._option_string_actions
            if name.startswith("--") and not any(each.startswith(name) for each in known):
                self.error(
                    words.text("there is no option {name}", name=name) + _did_you_mean(name, known)
                )

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        if action.choices is None or value in action.choices:
            return
        names = [str(one) for one in action.choices]
        if isinstance(action, _Commands):
            mistake = words.text("there is no command {name}", name=value)
        else:
            mistake = words.text("{name} can't be chosen", name=value)
        near = _did_you_mean(str(value), names)
        every = words.text("there are: {names}", names=", ".join(names))
        whose = None if isinstance(action, _Commands) else action
        raise argparse.ArgumentError(whose, mistake + (near or f"; {every}"))

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        more = words.text("More:  {command} --help", command=self.prog)
        self.exit(2, f"{self.prog}: {_mistake(message)}\n{more}\n")


def _did_you_mean(typed: str, known: Any) -> str:
    near = get_close_matches(typed, list(known), n=1, cutoff=_NEAR)
    return f". {words.text('Did you mean {name}?', name=near[0])}" if near else ""


def _mistake(message: str) -> str:
    for pattern, says in MISTAKES:
        if match := re.fullmatch(pattern, message, re.DOTALL):
            template = words.helped(says) or says
            return template.format(*match.groups())
    return message.removeprefix("argument ")
