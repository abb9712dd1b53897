"""Every language, a line each. The texts of a language that waits for translators are data, which
entry points read and hand in (`flows.languages.use`)."""

from __future__ import annotations

import string
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

from flows.values import Language


@dataclass(frozen=True, slots=True)
class Entry:
    """A language.

    name      in Vietnamese, as replies name it
    english   in English
    tag       BCP 47: of pages, and of CAP
    typed     what people text behind ``NN``, in plain letters
    own       in the language itself, or "" if only its speakers can say that
    script    what it is written in
    letters   beyond plain Latin, lower case, as NFC: what a translator will need
    encoding  of an SMS in it; decides how many segments a text may have
    waits     whether its texts are the translators' to write
    """

    name: str
    english: str
    tag: str
    typed: tuple[str, ...]
    own: str = ""
    script: str = "Latin"
    letters: str = ""
    encoding: Literal["GSM-7", "UCS-2"] = "UCS-2"
    waits: bool = True

    @property
    def combining(self) -> tuple[str, ...]:
        """Letters that Unicode has no single character for: two UCS-2 units each."""
        return tuple(each for each in self.letters.split() if len(each) > 1)


_BREVES: Final = "ă â č đ ê ĕ ê̆ ĭ ñ ô ŏ ô̆ ơ ơ̆ ŭ ư ư̆ ƀ"
LANGUAGES: Final[Mapping[Language, Entry]] = MappingProxyType(
    {
        "vi": Entry(
            "Việt không dấu", "Vietnamese without marks", "vi",
            ("vi", "vn", "viet", "tieng viet", "vietnamese", "khong dau", "ko dau"),
            encoding="GSM-7", waits=False,
        ),
        "vi-marks": Entry(
            "Việt có dấu", "Vietnamese with marks", "vi-VN",
            ("dau", "co dau", "vi dau", "viet dau", "tieng viet co dau"), waits=False,
        ),
        "en": Entry(
            "Anh", "English", "en", ("en", "eng", "anh", "tieng anh", "english", "ta"),
            encoding="GSM-7", waits=False,
        ),
        # Its dialects have three codes (ISO 639-3); this one, of their family, is true of each.
        "mnong": Entry(
            "M'Nông", "M'Nong", "mkh",
            ("mnong", "m nong", "tieng mnong", "tieng m nong", "bunong", "bu nong"),
            script="Latin, with breves", letters=_BREVES,
        ),
        "ede": Entry(
            "Ê Đê", "Ede", "rad", ("ede", "e de", "tieng ede", "tieng e de", "rade"),
            own="Klei Êđê", script="Latin, with breves", letters=_BREVES,
        ),
        "hmong": Entry(
            "H'Mông", "Hmong", "hmn",
            ("hmong", "h mong", "mong", "tieng hmong", "tieng h mong", "tieng mong"),
            script="Latin, in the spelling of Viet Nam", letters="â đ ê ô ơ ư",
        ),
    }
)  # fmt: skip
WAITING: Final = MappingProxyType({code: one for code, one in LANGUAGES.items() if one.waits})
"""Languages whose catalogues are the translators' to fill. Never machine-translated."""


def sound(texts: object, source: Mapping[str, str]) -> dict[str, str]:
    """Those texts of a translation that can be filled in; nothing if it is no catalogue. If one is
    left out, the language is answered in Vietnamese until it is corrected.

    source  the Vietnamese texts
    """
    rows = texts.items() if isinstance(texts, dict) else ()
    return {key: text for key, text in rows if key in source and _fits(text, source[key])}


def _fits(text: object, source: str) -> bool:
    """Whether it has no placeholder but those of the Vietnamese."""
    return isinstance(text, str) and _slots(text) <= _slots(source)


def _slots(text: str) -> set[str]:
    """The placeholders of a text as they are written, conversions and formats with them."""
    try:
        parts = list(string.Formatter().parse(text))
    except ValueError:
        return {text}
    return {
        f"{name}!{conversion or ''}:{form}" if conversion or form else name
        for _, name, form, conversion in parts
        if name is not None
    }
