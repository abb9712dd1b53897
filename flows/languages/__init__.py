"""One catalogue per language, and the one way to a finished text.

Plain Vietnamese is folded from the marked catalogue when this is imported, so it can't differ
from it. A text is data with ``{placeholders}``; values are folded too where the text is plain.

One text serves SMS and USSD: what follows a ``|`` offers what can be texted next, and a screen
shows numbered choices instead. Where a screen must say something else, there is a text
``screen.<key>``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from flows.languages import en, vi
from flows.text import fold
from flows.values import Language

MAX_SEGMENTS: Mapping[Language, int] = MappingProxyType({"vi": 1, "vi-marks": 3, "en": 1})
"""The most segments of any text but the letter's own words."""
MAX_LETTER: Mapping[Language, int] = MappingProxyType({"vi": 2, "vi-marks": 5, "en": 2})
"""The most segments of a ``letter.*`` text."""

_SCREEN = "screen."


def _texted(texts: Mapping[str, str]) -> Mapping[str, str]:
    return {key: text.replace("|", "") for key, text in texts.items()}


def _shown(texts: Mapping[str, str]) -> Mapping[str, str]:
    """Texts as screens show them."""
    cut = {key: text.partition("|")[0].rstrip(" .") for key, text in texts.items() if "|" in text}
    own = {key.removeprefix(_SCREEN): text for key, text in texts.items() if key[:7] == _SCREEN}
    return {**texts, **cut, **own}


def _catalogues(
    form: Callable[[Mapping[str, str]], Mapping[str, str]],
) -> Mapping[Language, Mapping[str, str]]:
    marked = form(vi.TEXTS)
    return MappingProxyType(
        {
            "vi": MappingProxyType({key: fold(text) for key, text in marked.items()}),
            "vi-marks": MappingProxyType(marked),
            "en": MappingProxyType(form(en.TEXTS)),
        }
    )


CATALOGUES = _catalogues(_texted)
SCREENS = _catalogues(_shown)
"""The same texts on a screen."""


def has(key: str) -> bool:
    """Whether there is a text with that key."""
    return key in vi.TEXTS


def say(language: Language, key: str, **values: str | int) -> str:
    """The finished text `key` in `language`; KeyError if the key or a value is missing."""
    return _filled(language, CATALOGUES[language][key], values)


def show(language: Language, key: str, **values: str | int) -> str:
    """The same on a USSD screen: without the offers, which a screen makes as choices."""
    return _filled(language, SCREENS[language][key], values)


def _filled(language: Language, text: str, values: dict[str, str | int]) -> str:
    if not values:
        return text
    if language != "vi-marks":
        values = {name: fold(v) if type(v) is str else v for name, v in values.items()}
    return text.format_map(values)
