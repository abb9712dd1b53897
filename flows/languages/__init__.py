"""One catalogue per language, and the one way to a finished text.

Plain Vietnamese is folded from the marked catalogue when this is imported, so it can't differ
from it. A text is data with ``{placeholders}``; values are folded too where the text is plain.

One text serves SMS and USSD: what follows a ``|`` offers what can be texted next, and a screen
shows numbered choices instead. If a screen must say something else, there is a text
``screen.<key>``. On a short code that others share, `prefix` is the word that texts to us begin
with, and every text names it: see `flows.languages.shared`.

A language of `WAITING` is spoken once its catalogue is complete; until then `say` speaks Vietnamese
in its place, so that no answer changes its language half-way. The resident's choice is stored: once
the catalogue is complete, they get the language that they chose.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from flows.languages import en, vi
from flows.languages.addressed import addressed
from flows.languages.registry import LANGUAGES, sound
from flows.languages.shared import named, shapes
from flows.text import fits, fold
from flows.values import Language

MARKED = frozenset(name for name, of in LANGUAGES.items() if of.encoding == "UCS-2")


def _limits(plain: int, marked: int) -> Mapping[Language, int]:
    return MappingProxyType({name: marked if name in MARKED else plain for name in LANGUAGES})


MAX_SEGMENTS = _limits(1, 3)
"""The most segments of any text but the letter's own words."""
MAX_LETTER = _limits(2, 5)
"""The most segments of a ``letter.*`` text."""


def limit(language: Language, key: str) -> int:
    """How many segments the text may cost."""
    return (MAX_LETTER if key.startswith("letter.") else MAX_SEGMENTS)[language]


_SCREEN = "screen."


def _texted(texts: Mapping[str, str]) -> Mapping[str, str]:
    return {key: text.replace("|", "") for key, text in texts.items()}


def _screen_texts(texts: Mapping[str, str]) -> Mapping[str, str]:
    """Texts as screens show them."""
    cut = {key: text.partition("|")[0].rstrip(" .") for key, text in texts.items() if "|" in text}
    own = {key.removeprefix(_SCREEN): text for key, text in texts.items() if key[:7] == _SCREEN}
    return {**texts, **cut, **own}


TRANSLATED: dict[Language, Mapping[str, str]] = {}
"""The catalogues of `WAITING` as they are, complete or not."""


def _catalogues(
    form: Callable[[Mapping[str, str]], Mapping[str, str]],
) -> Mapping[Language, Mapping[str, str]]:
    marked = form(vi.TEXTS)
    spoken: dict[Language, Mapping[str, str]] = {
        "vi": MappingProxyType({key: fold(text) for key, text in marked.items()}),
        "vi-marks": MappingProxyType(marked),
        "en": MappingProxyType(form(en.TEXTS)),
    }
    for name, texts in TRANSLATED.items():
        if texts.keys() >= vi.TEXTS.keys():
            spoken[name] = MappingProxyType(form(texts))
    return MappingProxyType(spoken)


CATALOGUES = dict(_catalogues(_texted))
SCREENS = dict(_catalogues(_screen_texts))
"""The same texts on a screen."""
SHARED = dict(_catalogues(named))
"""The same texts on a short code that others share, offers behind their ``|``."""


def use(translated: Mapping[Language, object]) -> None:
    """Takes what translators have written, by language. Entry points call it at their start."""
    taken = {name: sound(texts, vi.TEXTS) for name, texts in translated.items()}
    if taken == {name: TRANSLATED.get(name) for name in taken}:
        return
    TRANSLATED.update(taken)
    CATALOGUES.update(_catalogues(_texted))
    SCREENS.update(_catalogues(_screen_texts))
    SHARED.update(_catalogues(named))


def has(key: str) -> bool:
    """Whether there is a text with that key."""
    return key in vi.TEXTS


def spoken(language: str) -> Language:
    """`language` if there is a whole catalogue of it; else Vietnamese, whatever it is."""
    return language if language in CATALOGUES else "vi"


def say(language: Language, key: str, *, prefix: str = "", **values: str | int) -> str:
    """The finished text `key` in `language`, or in the one `spoken` in its place.

    prefix  the word that a text to us begins with; offers that do not fit beside it are left out

    KeyError if the key or a value is missing."""
    language = spoken(language)
    if not prefix:
        return _filled(language, CATALOGUES[language][key], values)
    most, values = limit(language, key), {**values, "word": prefix}
    reply = ""
    for text in shapes(SHARED[language][key]):
        reply = _filled(language, text, values)
        if fits(reply, most):
            break
    return reply


def show(
    language: Language, key: str, *, texted_to: str = "", prefix: str = "", **values: str | int
) -> str:
    """The same on a USSD screen: without the offers, which a screen makes as choices.

    texted_to  the number that keywords are texted to, "" if no text names it
    """
    language = spoken(language)
    text = _filled(language, SCREENS[language][key], values)
    return addressed(language, text, texted_to, prefix)


_TYPES_IN_ENGLISH = {
    "thành phố": "city", "thị trấn": "township", "thị xã": "town", "đặc khu": "special zone",
    "phường": "ward", "huyện": "district", "quận": "district", "xã": "commune",
}  # fmt: skip


def place(language: Language, name: str) -> str:
    """The name of an area in a language: ``huyện Đắk Mil cũ`` is the ``former Đắk Mil
    district`` in English."""
    if language != "en":
        return name
    area, _, province = name.partition(", tỉnh ")
    kind = next((kind for kind in _TYPES_IN_ENGLISH if area.startswith(f"{kind} ")), None)
    if kind is None:
        return name
    proper = area.removeprefix(kind).strip()
    former = "former " if proper.endswith(" cũ") else ""
    english = f"{former}{proper.removesuffix(' cũ')} {_TYPES_IN_ENGLISH[kind]}"
    return f"{english}, {province} province" if province else english


def _filled(language: Language, text: str, values: dict[str, str | int]) -> str:
    if not values:
        return text
    filled = text.format_map(values)
    if language in MARKED or fold(filled) == filled:
        return filled
    return text.format_map({name: fold(v) if type(v) is str else v for name, v in values.items()})
