"""Words of the command line: for each English text the Vietnamese one, a file for each subject.

`WORDS` of a file are texts of the commands. Its `SENTENCES` are made by parts below, beside those
of `config.words`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from config.words import Sentences, is_vietnamese, tables


@cache
def pairs() -> Mapping[str, str]:
    """English -> Vietnamese, of the commands' own texts."""
    return tables("WORDS", __name__)


@cache
def sentences() -> Mapping[str, str]:
    """The same for the sentences that other parts make."""
    return tables("SENTENCES", "config.words", __name__)


_ALL = Sentences(sentences)
sentence, lines = _ALL.sentence, _ALL.lines


def program() -> str:
    """The name under which this program was called, so that its commands can be typed."""
    return "khong" if Path(sys.argv[0]).name == "khong" else "python -m gateway"


def text(english: str, **values: Any) -> str:
    """The text in the terminal's language. ``{khong}`` is `program()`."""
    words = pairs().get(english, english) if is_vietnamese() else english
    return words.format(khong=program(), **values)


def choice(family: str, value: str) -> str:
    """One of the values of a column, as the console calls it in Vietnamese: in lower case."""
    if not is_vietnamese():
        return value
    from gateway.console.words import CATALOGUES

    return CATALOGUES["vi"].get(f"{family}_{value}", value).lower()


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
