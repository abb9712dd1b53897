"""All that the console says, one catalogue for each language; a test keeps them in step."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from gateway.console.words import en, vi


def catalogue(language: ModuleType) -> dict[str, str]:
    """The words of every file of a language. Raises ValueError for one that stands in two."""
    texts: dict[str, str] = {}
    for part in sorted(one.name for one in iter_modules(language.__path__)):
        words: Mapping[str, str] = import_module(f"{language.__name__}.{part}").WORDS
        twice = texts.keys() & words.keys()
        if twice:
            raise ValueError(f"{language.__name__}.{part}: {', '.join(sorted(twice))} said twice")
        texts |= words
    return texts


CATALOGUES: Mapping[str, Mapping[str, str]] = {"vi": catalogue(vi), "en": catalogue(en)}
