"""The forms in which operators of Viet Nam have texts registered: each answer and alert as a text
with ``{P}`` where a value stands.

VinaPhone takes at most three ``{P}`` in one form, each with a kind and a longest length: A letters
and figures, B a full stop as well, C the name of a site. The others want the same of their own
sheets. Two notes are said beside other texts and have no form of their own: that an answer is of
an old text (``late``), and that officials look at a number (``review.*``).
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
_GAP: Final = "{P}"

# Texts that are said within others, or on screens alone.
_WITHIN: Final = (
    "about.", "alerts.former", "alerts.more", "choice.", "data.", "found.", "language.marked",
    "language.plain", "late", "look.", "message.alike", "message.ask", "message.offer", "odd.",
    "owner.", "panic.card", "panic.next", "panic.own", "report.department", "report.nobody",
    "report.slip", "review.", "rule.", "screen.", "several.left", "shared.", "where.", "who.",
)  # fmt: skip
# Values that may be left out.
_OPTIONAL: Final = frozenset(("about", "at", "found", "next", "of", "offer", "slip", "trick"))
# Values that may be as long as there is room.
_OPEN: Final = _OPTIONAL | {"alerts", "areas", "owner", "rule", "what", "where"}
_DOTTED: Final = _OPEN | {
    "bank", "line", "look", "name", "old", "own", "own_now", "text", "who", "why",
}  # fmt: skip
_KIND_OF_SLOT: Final = {"link": "C", "name": "B", "area": "B", "text": "B"}


@dataclass(frozen=True, slots=True)
class Form:
    """One text to register.

    name    the text's key and its language ("act.bank vi"), or an alert's template
    values  of each ``{P}`` its kind and longest length, as "A24"
    """

    name: str
    text: str
    values: tuple[str, ...] = ()

    def takes(self, text: str) -> bool:
        """Whether an operator would find the form in a finished text."""
        return _pattern(self.text, self.values).fullmatch(text) is not None


@lru_cache(maxsize=4096)
def _pattern(text: str, values: tuple[str, ...]) -> re.Pattern[str]:
    first, *others = text.split(_GAP)
    parts = [
        f"[^\\n]{{1,{value[1:]}}}{re.escape(fixed)}"
        for value, fixed in zip(values, others, strict=True)
    ]
    return re.compile(re.escape(first) + "".join(parts))


def answers(prefix: str, *, marks: bool = True) -> Iterator[Form]:
    """Every answer, on a short code with this `prefix`; without `marks` in plain letters alone."""
    for language in LANGUAGES:
        if language in MARKED and not marks:
            continue
        texts = SHARED[language] if prefix else CATALOGUES[language]
        for key in sorted(texts):
            if not key.startswith(_WITHIN):
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


def _joined(name: str, text: str, values: Sequence[tuple[str, int]], room: int) -> Form:
    """Values with nothing between them are one."""
    joined = list[tuple[str, int]]()
    first, *others = text.split(_GAP)
    fixed = [first]
    for (kind, size), behind in zip(values, others, strict=True):
        if joined and fixed[-1] == "":
            joined[-1] = max(kind, joined[-1][0]), min(size + joined[-1][1], room)
            fixed[-1] = behind
        else:
            joined.append((kind, size))
            fixed.append(behind)
    return Form(name, _GAP.join(fixed), tuple(f"{kind}{size}" for kind, size in joined))


def _names(text: str) -> list[str]:
    """The names of its values in their order; one that is said twice stands twice."""
    return [name for _, name, _, _ in string.Formatter().parse(text) if name]


def _filled(text: str, prefix: str, values: Mapping[str, str]) -> str:
    return text.format_map({**values, "word": prefix})


def _kind(key: str, name: str) -> str:
    if name == "shown":
        return "C" if key.endswith(".link") else "B"
    return "B" if name in _DOTTED else "A"


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
    names = _names(text)
    values = tuple(
        f"{_KIND_OF_SLOT.get(template.slots[name], 'A')}{template.longest(name)}" for name in names
    )
    filed = (text if marked else fold(text)).format_map(dict.fromkeys(names, _GAP))
    written = language if marked or language not in MARKED else "vi"
    return Form(f"alert {template.id} {written}", filed, values)
