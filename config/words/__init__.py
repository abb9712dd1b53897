"""Sentences about what an operator has set, with their Vietnamese: a file for each subject.

They are made by parts that know no language of a terminal: each is known by its text, and a
``{blank}`` replaces what differs. Every process that a person starts prints them, so they are
imported below the commands, which have more of them (`gateway.cli.words`).

The language is the terminal's (LC_ALL, LC_MESSAGES, LANG): Vietnamese for `vi…`, else English.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from importlib import import_module
from pkgutil import iter_modules


def is_vietnamese() -> bool:
    """Whether the terminal's language is Vietnamese: the first variable that is set decides."""
    values = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return next(filter(None, values), "").lower().startswith("vi")


def tables(name: str, *packages: str) -> Mapping[str, str]:
    """The tables of that name of every file. Raises ValueError for a text that is in two of
    them."""
    every: dict[str, str] = {}
    for package in map(import_module, packages):
        for part in sorted(one.name for one in iter_modules(package.__path__)):
            words = getattr(import_module(f"{package.__name__}.{part}"), name, {})
            if twice := every.keys() & words.keys():
                raise ValueError(f"{part}: {', '.join(sorted(twice))} stand in two files")
            every |= words
    return every


class Sentences:
    """Puts sentences into the terminal's language, by a table that is read when first needed."""

    def __init__(self, table: Callable[[], Mapping[str, str]]) -> None:
        self._table = table

    @cached_property
    def _known(self) -> Sequence[tuple[re.Pattern[str], str]]:
        """Known sentences with their Vietnamese; the one with most words first."""
        known = sorted(self._table().items(), key=lambda pair: -len(re.sub("{.*?}", "", pair[0])))
        return [(_pattern(english), vietnamese) for english, vietnamese in known]

    def sentence(self, english: str) -> str:
        """The text in the terminal's language; unchanged if no table has it. Several are joined by
        semicolons."""
        for pattern, vietnamese in self._known if is_vietnamese() else ():
            if match := pattern.fullmatch(english):
                given = match.groupdict().items()
                blanks = {name: x if name == "name" else self.sentence(x) for name, x in given}
                return vietnamese.format(**blanks)
        first, semicolon, rest = english.partition("; ")
        return f"{self.sentence(first)}; {self.sentence(rest)}" if semicolon else english

    def lines(self, english: str) -> str:
        """Several sentences, a line each, which keep the blanks before them."""
        return re.sub(r"\S.*", lambda line: self.sentence(line[0]), english)


def _pattern(english: str) -> re.Pattern[str]:
    """A ``{name}`` is one word and stays as it is; any other blank may be a sentence."""
    text = re.escape(english).replace(r"\{name\}", r"(?P<name>\S+)")
    return re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+)", text))


lines = Sentences(lambda: tables("SENTENCES", __name__)).lines
"""Only the sentences of the files here."""
