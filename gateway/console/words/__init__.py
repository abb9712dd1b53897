"""All words of the console: a file for each subject, in it for each key the Vietnamese and the
English text."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules

LANGUAGES = ("vi", "en")
"""In the order in which a pair has them."""


def _pairs() -> dict[str, tuple[str, str]]:
    """The words of every file. Raises ValueError for a key that two of them have."""
    pairs: dict[str, tuple[str, str]] = {}
    for part in sorted(one.name for one in iter_modules(__path__)):
        words: Mapping[str, tuple[str, str]] = import_module(f"{__name__}.{part}").WORDS
        twice = pairs.keys() & words.keys()
        if twice:
            raise ValueError(f"{part}: {', '.join(sorted(twice))} stand in two files")
        pairs |= words
    return pairs


def _catalogues() -> dict[str, dict[str, str]]:
    pairs = _pairs()
    return {
        language: {key: pair[at] for key, pair in pairs.items()}
        for at, language in enumerate(LANGUAGES)
    }


CATALOGUES: Mapping[str, Mapping[str, str]] = _catalogues()
