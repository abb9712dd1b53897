"""Words of the command line: for each English text the Vietnamese one, a file for each subject.

`WORDS` of a file are texts of the commands. Its `SENTENCES` are made by parts below, which know no
language of a terminal: each is known by its text, and a ``{blank}`` stands for what differs.

The language is the terminal's (LC_ALL, LC_MESSAGES, LANG): Vietnamese for `vi…`, else English.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any


@cache
def _tables(name: str) -> Mapping[str, str]:
    """The tables of that name of every file. Raises ValueError for a text that stands in two."""
    every: dict[str, str] = {}
    for part in sorted(one.name for one in iter_modules(__path__)):
        words: Mapping[str, str] = getattr(import_module(f"{__name__}.{part}"), name, {})
        if twice := every.keys() & words.keys():
            raise ValueError(f"{part}: {', '.join(sorted(twice))} stand in two files")
        every |= words
    return every


def pairs() -> Mapping[str, str]:
    """English -> Vietnamese, of the commands' own texts."""
    return _tables("WORDS")


def sentences() -> Mapping[str, str]:
    """Likewise, of the sentences that other parts make."""
    return _tables("SENTENCES")


def is_vietnamese() -> bool:
    """Whether the terminal's language is Vietnamese: the first variable that is set decides."""
    values = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return next(filter(None, values), "").lower().startswith("vi")


def program() -> str:
    """How this program was called, so that what it names can be typed."""
    return "khong" if Path(sys.argv[0]).name == "khong" else "python -m gateway"


def text(english: str, **values: Any) -> str:
    """The text in the terminal's language. ``{khong}`` is `program()`."""
    words = pairs().get(english, english) if is_vietnamese() else english
    return words.format(khong=program(), **values)


@cache
def _sentences() -> Sequence[tuple[re.Pattern[str], str]]:
    """How each of `sentences` is known, with its Vietnamese; the one with most words first."""
    known = sorted(sentences().items(), key=lambda pair: -len(re.sub("{.*?}", "", pair[0])))
    return [(_pattern(english), vietnamese) for english, vietnamese in known]


def _pattern(english: str) -> re.Pattern[str]:
    """A ``{name}`` is one word and stays as it is; any other blank may be a sentence."""
    text = re.escape(english).replace(r"\{name\}", r"(?P<name>\S+)")
    return re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+)", text))


def sentence(english: str) -> str:
    """A sentence that another part has made, in the terminal's language; as it is if it is none of
    `sentences`. Several stand behind each other, with semicolons."""
    for pattern, vietnamese in _sentences() if is_vietnamese() else ():
        if match := pattern.fullmatch(english):
            given = match.groupdict().items()
            blanks = {name: each if name == "name" else sentence(each) for name, each in given}
            return vietnamese.format(**blanks)
    first, semicolon, rest = english.partition("; ")
    return f"{sentence(first)}; {sentence(rest)}" if semicolon else english


def lines(english: str) -> str:
    """Several sentences, a line each, which keep the blanks before them."""
    return re.sub(r"\S.*", lambda line: sentence(line[0]), english)


def of_console(families: Iterable[str], key: str, english: str, **values: Any) -> str:
    """The console's Vietnamese, by the beginning of its key; `english` where it has none, or one
    with a blank that is not filled."""
    if not is_vietnamese():
        return english
    if english in pairs():
        return pairs()[english]
    # Inside: `doctor` must speak when another part is broken.
    from gateway.console.words import CATALOGUES

    for family in families:
        try:
            return CATALOGUES["vi"][f"{family}{key}"].format(**values)
        except (KeyError, IndexError):
            continue
    return english


def helped(english: str | None) -> str | None:
    """A line of a help, which keeps argparse's own ``%(default)s``."""
    return english and (pairs().get(english, english) if is_vietnamese() else english)
