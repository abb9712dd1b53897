"""One catalogue per language, and the one way to a finished text.

Plain Vietnamese is folded from the marked catalogue when this is imported, so it can't differ
from it. A text is data with ``{placeholders}``; values are folded too where the text is plain.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from flows.languages import en, vi
from flows.text import fold
from flows.values import Language

MAX_SEGMENTS: Mapping[Language, int] = MappingProxyType({"vi": 1, "vi-marks": 3, "en": 1})
"""The most segments of any text but the letter's own words."""
MAX_LETTER: Mapping[Language, int] = MappingProxyType({"vi": 2, "vi-marks": 5, "en": 2})
"""The most segments of a ``letter.*`` text."""

CATALOGUES: Mapping[Language, Mapping[str, str]] = MappingProxyType(
    {
        "vi": MappingProxyType({key: fold(text) for key, text in vi.TEXTS.items()}),
        "vi-marks": MappingProxyType(vi.TEXTS),
        "en": MappingProxyType(en.TEXTS),
    }
)


def has(key: str) -> bool:
    """Whether there is a text with that key."""
    return key in vi.TEXTS


def say(language: Language, key: str, **values: str | int) -> str:
    """The finished text `key` in `language`; KeyError if the key or a value is missing."""
    text = CATALOGUES[language][key]
    if not values:
        return text
    if language != "vi-marks":
        values = {name: fold(v) if type(v) is str else v for name, v in values.items()}
    return text.format_map(values)
