"""Words of the command line: for each English text the Vietnamese one, a file for each subject.

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

from gateway.cli.words import sentences


@cache
def pairs() -> Mapping[str, str]:
    """English -> Vietnamese, of every file. Raises ValueError for a text that stands in two."""
    every: dict[str, str] = {}
    for part in sorted(one.name for one in iter_modules(__path__)):
        words: Mapping[str, str] = import_module(f"{__name__}.{part}").WORDS
        if twice := every.keys() & words.keys():
            raise ValueError(f"{part}: {', '.join(sorted(twice))} stand in two files")
        every |= words
    return every


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
    known = sorted(sentences.SENTENCES.items(), key=lambda pair: -len(re.sub("{.*?}", "", pair[0])))
    blanks = (re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+)", re.escape(english)) for english, _ in known)
    return [(re.compile(each), vi) for each, (_, vi) in zip(blanks, known, strict=True)]


def sentence(english: str) -> str:
    """A sentence that another part has made, in the terminal's language; as it is if it is none of
    `sentences`. Several stand behind each other, with semicolons."""
    for pattern, vietnamese in _sentences() if is_vietnamese() else ():
        if match := pattern.fullmatch(english):
            blanks = {name: sentence(each) for name, each in match.groupdict().items()}
            return vietnamese.format(**blanks)
    first, semicolon, rest = english.partition("; ")
    return f"{sentence(first)}; {sentence(rest)}" if semicolon else english


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
