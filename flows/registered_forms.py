"""The forms in which operators of Viet Nam have texts registered: each answer and alert as a text
with ``{P1,24}`` for a value of at most 24 characters.

P1 is of letters and figures, P2 may hold a full stop and more, P3 is the name of a site; VinaPhone
takes at most three of them in one text. eSMS lists templates so, and files them with all operators.
Two notes are added to other texts and have no form of their own: that an answer is of an old text
(``late``), and that officials look at a number (``review.*``).
"""

from __future__ import annotations

import re
import string
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import Final

from flows.alerts.templates import Template
from flows.alerts.values import CarrierRules
from flows.alerts.writing import whole
from flows.languages import CATALOGUES, MARKED, SHARED, limit
from flows.languages.lengths import longest_values
from flows.languages.shared import shapes
from flows.text import fold, measure
from flows.values import Language

MOST: Final = 3
"""Values that one form may have."""
LANGUAGES: Final[tuple[Language, ...]] = ("vi", "vi-marks", "en")
_GAP: Final = "\0"

# Texts that are said within others, or on screens alone.
_WITHIN: Final = (
    "about.", "alerts.former", "alerts.more", "choice.", "data.", "found.", "language.marked",
    "language.plain", "look.", "message.alike", "message.ask", "message.offer", "odd.",
    "owner.", "panic.card", "panic.next", "panic.own", "report.all", "report.and_more",
    "report.department", "report.nobody", "report.slip", "review.", "rule.", "screen.",
    "several.left", "several.offer", "shared.", "where.", "who.",
)  # fmt: skip
_DELAYED: Final = "late"
# Values that may be left out.
_OPTIONAL: Final = frozenset(("about", "at", "found", "next", "of", "offer", "slip", "trick"))
# Values that may be as long as there is room.
_OPEN: Final = _OPTIONAL | {"alerts", "areas", "owner", "rule", "what", "where"}
_DOTTED: Final = _OPEN | {
    "bank", "line", "look", "name", "old", "own", "own_now", "text", "who", "why",
}  # fmt: skip
_KIND_OF_SLOT: Final = {"link": 3, "name": 2, "area": 2, "text": 2}


@dataclass(frozen=True, slots=True)
class Form:
    """One text to register; `name` is its key and language ("act.bank vi"), or an alert's
    template."""

    name: str
    text: str

    @property
    def values(self) -> list[str]:
        """Of each value its kind and longest length: "1,24"."""
        return _PLACE.findall(self.text)

    def takes(self, text: str) -> bool:
        """Whether an operator would find the form in a finished text."""
        return _pattern(self.text).fullmatch(text) is not None


_PLACE: Final = re.compile(r"\{P([123],[1-9][0-9]{0,2})\}")


@lru_cache(maxsize=4096)
def _pattern(text: str) -> re.Pattern[str]:
    first, *rest = _PLACE.split(text)
    parts = [
        f"[^\\n]{{1,{value[2:]}}}{re.escape(fixed)}"
        for value, fixed in zip(rest[::2], rest[1::2], strict=True)
    ]
    return re.compile(re.escape(first) + "".join(parts))


def answers(prefix: str, *, marks: bool = True) -> Iterator[Form]:
    """Every answer, on a short code with this `prefix`; without `marks` in plain letters alone."""
    for language in LANGUAGES:
        if language in MARKED and not marks:
            continue
        texts = SHARED[language] if prefix else CATALOGUES[language]
        for key in sorted(texts):
            if key != _DELAYED and not key.startswith(_WITHIN):
                yield from _forms(language, key, texts[key], prefix)


def _forms(language: Language, key: str, text: str, prefix: str) -> Iterator[Form]:
    """One text: with each of its optional values, or without; on a shared short code with ever
    fewer offers."""
    made: dict[Form, None] = {}
    for shape in shapes(text) if prefix else (text,):
        names = [name for _, name, _, _ in string.Formatter().parse(shape) if name]
        optional = [name for name in dict.fromkeys(names) if name in _OPTIONAL]
        for without in product((False, True), repeat=len(optional)):
            left_out = {name for name, out in zip(optional, without, strict=True) if out}
            made[_form(language, key, shape, prefix, left_out)] = None
    yield from made


def _form(language: Language, key: str, text: str, prefix: str, left_out: Collection[str]) -> Form:
    room = limit(language, key) * (67 if language in MARKED else 160)
    room -= measure(_filled(text, prefix, dict.fromkeys(_names(text), ""))).units
    names = [name for name in _names(text) if name not in left_out and name != "word"]
    longest = longest_values(CATALOGUES[language], key)
    sizes = {name: room if name in _OPEN else len(str(longest[name])) for name in names}
    values = [(_kind(key, name), max(1, min(sizes[name], room))) for name in names]
    gaps = {name: "" if name in left_out else _GAP for name in _names(text)}
    return _joined(f"{key} {language}", _filled(text, prefix, gaps).strip(), values, room)


def _joined(name: str, text: str, values: Sequence[tuple[int, int]], room: int) -> Form:
    """Values with nothing between them count as one."""
    joined, fixed = list[tuple[int, int]](), list[str]()
    first, *others = text.split(_GAP)
    fixed.append(first)
    for (kind, size), behind in zip(values, others, strict=True):
        if joined and fixed[-1] == "":
            joined[-1] = max(kind, joined[-1][0]), min(size + joined[-1][1], room)
            fixed[-1] = behind
        else:
            joined.append((kind, size))
            fixed.append(behind)
    places = [f"{{P{kind},{size}}}" for kind, size in joined]
    return Form(name, "".join(a + b for a, b in zip(fixed, [*places, ""], strict=True)))


def _names(text: str) -> list[str]:
    """The names of its values in their order; one that is used twice is listed twice."""
    return [name for _, name, _, _ in string.Formatter().parse(text) if name]


def _filled(text: str, prefix: str, values: Mapping[str, str]) -> str:
    return text.format_map({**values, "word": prefix})


def _kind(key: str, name: str) -> int:
    if name == "shown":
        return 3 if key.endswith(".link") else 2
    return 2 if name in _DOTTED else 1


def plain(name: str, text: str, sizes: Mapping[str, int]) -> Form:
    """Any other text in plain letters, of one segment; `sizes` are the longest of its values."""
    fixed = measure(fold(text.format_map(dict.fromkeys(_names(text), "")))).units
    places = {each: f"{{P2,{sizes.get(each, 160 - fixed)}}}" for each in _names(text)}
    return Form(name, fold(text).format_map(places))


def alerts(
    templates: Iterable[Template], rules: CarrierRules, *, marks: bool = True
) -> Iterator[Form]:
    """Every alert's template, whole, as this instance sends it under its own sender ID."""
    for template in templates:
        for language, body in template.texts.items():
            text = whole(template.kind, language, body, rules)
            for marked in (False, True) if marks and language in MARKED else (False,):
                yield _alert(template, language, text, marked=marked)


def _alert(template: Template, language: Language, text: str, *, marked: bool) -> Form:
    places = {
        name: f"{{P{_KIND_OF_SLOT.get(template.slots[name], 1)},{template.longest(name)}}}"
        for name in _names(text)
    }
    filed = (text if marked else fold(text)).format_map(places)
    written = language if marked or language not in MARKED else "vi"
    return Form(f"alert {template.id} {written}", filed)
