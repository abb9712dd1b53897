"""Texts that carriers have registered: filled, and recognised again.

A carrier compares a message with what is registered letter by letter, except in the slots. So a
template is a text with ``{slots}``, and each slot says how long what stands in it may be.
"""

from __future__ import annotations

import re
import string
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from flows.alerts.values import AlertKind, CarrierRules, Fault
from flows.alerts.writing import whole
from flows.text import clean, fold
from flows.values import Language

LONGEST: Final[Mapping[str, int]] = MappingProxyType(
    {"number": 24, "link": 40, "account": 24, "name": 24, "area": 40, "date": 10, "time": 16}
)
"""Characters of a slot's value, by the slot's kind; a slot of any other kind is text."""
LONGEST_TEXT: Final = 60


@dataclass(frozen=True, slots=True)
class Template:
    """One registered text.

    id          as in `config/alert_templates.toml`
    texts       body by language, marked where the language has marks, with ``{slots}``
    slots       the kind of each slot
    registered  the carrier instances that it is registered with
    """

    id: str
    kind: AlertKind
    name: str
    texts: Mapping[Language, str]
    slots: Mapping[str, str] = field(default_factory=dict)
    registered: frozenset[str] = frozenset()

    def longest(self, slot: str) -> int:
        return LONGEST.get(self.slots.get(slot, ""), LONGEST_TEXT)


def slots_of(text: str) -> tuple[str, ...]:
    """The names in the braces of a text. Raises ValueError where braces don't match."""
    parts = string.Formatter().parse(text)
    return tuple(dict.fromkeys(name for _, name, _, _ in parts if name is not None))


def fill(template: Template, values: Mapping[str, str]) -> tuple[dict[Language, str], list[Fault]]:
    """The bodies, and what is wrong with the values; with faults the bodies are of no use."""
    wanted = {name for text in template.texts.values() for name in slots_of(text)}
    given = {name: clean(value) for name, value in values.items()}
    faults = [
        Fault("slot", f"Thiếu nội dung cho ô {{{name}}}.", f"Nothing is given for {{{name}}}.")
        for name in sorted(wanted)
        if not given.get(name)
    ]
    faults += [
        Fault("slot", f"Mẫu này không có ô {{{name}}}.", f"This template has no {{{name}}}.")
        for name in sorted(given.keys() - wanted)
    ]
    for name in sorted(wanted & given.keys()):
        most = template.longest(name)
        if len(given[name]) > most:
            faults.append(
                Fault(
                    "slot",
                    f"Ô {{{name}}} dài quá: tối đa {most} ký tự.",
                    f"{{{name}}} is too long: at most {most} characters.",
                )
            )
    if faults:
        return {}, faults
    return {language: text.format_map(given) for language, text in template.texts.items()}, []


def matches(template: Template, language: Language, text: str, rules: CarrierRules) -> bool:
    """Whether the carrier would see the template in a finished `text` of that language; `rules` are
    those of the sender ID that it comes under."""
    body = template.texts.get(language)
    if body is None:
        return False
    pattern = _pattern(whole(template.kind, language, body, rules), _longest(template))
    return pattern.fullmatch(fold(text)) is not None


def _longest(template: Template) -> tuple[tuple[str, int], ...]:
    return tuple((name, template.longest(name)) for name in sorted(template.slots))


@lru_cache(maxsize=512)
def _pattern(text: str, longest: tuple[tuple[str, int], ...]) -> re.Pattern[str]:
    """Of the plain form: marks don't matter to what is registered, letters do."""
    most = dict(longest)
    parts = []
    for fixed, name, _, _ in string.Formatter().parse(text):
        parts.append(re.escape(fold(fixed)))
        if name is not None:
            parts.append(f"[^\\n]{{1,{most.get(name, LONGEST_TEXT)}}}?")
    return re.compile("".join(parts))
