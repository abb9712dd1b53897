"""Texts that carriers have registered: filled, and recognised again.

A carrier compares a message with what is registered letter by letter, except in the slots. So a
template is a text with ``{slots}``, and each slot says what it may hold (`slots.KINDS`).

A value is Vietnamese and is used in every language; ``viec.en`` replaces it in the slot ``viec`` of
the English text. If such words are missing there is no English text.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from flows.alerts import slots
from flows.alerts.values import SOURCES, AlertKind, CarrierRules, Fault
from flows.alerts.writing import whole
from flows.text import clean, fold
from flows.values import Language

_GAP: Final = "…"


@dataclass(frozen=True, slots=True)
class Template:
    """One registered text.

    id          as in `config/alert_templates.toml`
    texts       body by language, marked if the language has marks, with ``{slots}``
    slots       the kind of each slot
    registered  the carrier instances that it is registered with
    labels      what each slot is called, in Vietnamese and in English
    name_en     what it is called in English; "": as in Vietnamese
    """

    id: str
    kind: AlertKind
    name: str
    texts: Mapping[Language, str]
    slots: Mapping[str, str] = field(default_factory=dict)
    registered: frozenset[str] = frozenset()
    labels: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    name_en: str = ""

    def longest(self, slot: str) -> int:
        return slots.kind(self.slots.get(slot, "")).longest

    @property
    def about(self) -> str:
        """The slot that says what a scam warning is about, or ""."""
        return next((name for name, kind in self.slots.items() if kind in slots.SUBJECTS), "")


def slots_of(text: str) -> tuple[str, ...]:
    """The names in the braces of a text. Raises ValueError if braces don't match, or hold more than
    a name: ``{so:>999999999}`` would fill the memory."""
    parts = list(string.Formatter().parse(text))
    if any(width or conversion for _, _, width, conversion in parts):
        raise ValueError("a slot is a name alone")
    return tuple(dict.fromkeys(name for _, name, _, _ in parts if name is not None))


def fill(template: Template, values: Mapping[str, str]) -> tuple[dict[Language, str], list[Fault]]:
    """The bodies, and the problems of the values; with faults the bodies can't be used."""
    given = {name: clean(value) for name, value in values.items()}
    wrong = [*_missing(template, given), *_unknown(template, given), *_misfits(template, given)]
    return ({}, wrong) if wrong else (_filled(template, given), [])


def sketch(template: Template, values: Mapping[str, str]) -> dict[Language, str]:
    """The bodies even if the values are wrong; an ellipsis marks what is missing."""
    given = {name: clean(value) for name, value in values.items()}
    gaps = {name: _GAP for name in _wanted(template) if not given.get(name)}
    return _filled(template, given | gaps)


def untranslated(template: Template, values: Mapping[str, str]) -> list[Fault]:
    """Words that are missing in another language: its readers get the whole Vietnamese text. The
    alert may be sent all the same."""
    return [
        Fault(
            "untranslated",
            f"Ô “{_called(template, name)[0]}” chưa có lời tiếng Anh: người đọc tiếng Anh nhận "
            "nguyên bản tiếng Việt.",
            f"“{_called(template, name)[1]}” has no English words: English readers get the whole "
            "Vietnamese text.",
            language,
            slot=name,
        )
        for name, kind in template.slots.items()
        if _has_words(kind, values.get(name, ""))
        for language in template.texts
        if language == "en" and not values.get(f"{name}.{language}")
    ]


def _has_words(kind: str, value: str) -> bool:
    """A place is called the same everywhere; a time may be figures alone."""
    return bool(value) if kind == "text" else kind == "time" and any(map(str.isalpha, value))


def _called(template: Template, slot: str) -> tuple[str, str]:
    """What a slot is called, in Vietnamese and in English; ``viec.en`` is its English part."""
    name, _, language = slot.partition(".")
    vi, en = template.labels.get(name, (name, name))
    return (f"{vi} (tiếng Anh)", f"{en} (in English)") if language else (vi, en)


def _wanted(template: Template) -> set[str]:
    return {name for text in template.texts.values() for name in slots_of(text)}


def _missing(template: Template, given: Mapping[str, str]) -> Iterator[Fault]:
    for name in sorted(_wanted(template)):
        if not given.get(name):
            vi, en = _called(template, name)
            yield Fault(
                "slot",
                f"Thiếu nội dung cho ô “{vi}”.",
                f"Nothing is given for “{en}”.",
                slot=name,
            )


def _unknown(template: Template, given: Mapping[str, str]) -> Iterator[Fault]:
    wanted = _wanted(template)
    for name in sorted(given):
        slot, _, language = name.partition(".")
        if slot not in wanted or (language and language not in _others(template)):
            yield Fault(
                "slot",
                f"Mẫu này không có ô {{{name}}}.",
                f"This template has no {{{name}}}.",
                slot=name,
            )


def _misfits(template: Template, given: Mapping[str, str]) -> Iterator[Fault]:
    for name, value in sorted(given.items()):
        slot = name.partition(".")[0]
        kind = slots.kind(template.slots.get(slot, ""))
        if not value or slot not in _wanted(template):
            continue
        vi, en = _called(template, name)
        if len(value) > kind.longest:
            yield Fault(
                "slot",
                f"Ô “{vi}” dài quá: tối đa {kind.longest} ký tự.",
                f"“{en}” is too long: at most {kind.longest} characters.",
                slot=name,
            )
        elif not kind.fits(value):
            yield Fault(
                "slot",
                f"Ô “{vi}” cần {kind.vietnamese}.",
                f"“{en}” takes {kind.english}.",
                slot=name,
            )


def _others(template: Template) -> tuple[str, ...]:
    """The languages that a slot may have a value of its own for."""
    return tuple(one for one in SOURCES if one != "vi-marks" and one in template.texts)


def _filled(template: Template, given: Mapping[str, str]) -> dict[Language, str]:
    return {
        language: text.format_map(
            {
                name: slots.written(
                    template.slots.get(name, ""), given.get(f"{name}.{language}") or given[name]
                )
                for name in slots_of(text)
            }
        )
        for language, text in template.texts.items()
        if language == "vi-marks" or _is_translated(template, given, language)
    }


def _is_translated(template: Template, given: Mapping[str, str], language: Language) -> bool:
    """Whether each slot of words has some of this language: no text mixes two."""
    return all(
        given.get(f"{name}.{language}")
        for name in slots_of(template.texts[language])
        if _has_words(template.slots.get(name, ""), given.get(name, ""))
    )


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
    """In the plain form: the registered text's marks don't matter, its letters do."""
    most = dict(longest)
    parts = []
    for fixed, name, _, _ in string.Formatter().parse(text):
        parts.append(re.escape(fold(fixed)))
        if name is not None:
            parts.append(f"[^\\n]{{1,{most.get(name, slots.KINDS['text'].longest)}}}?")
    return re.compile("".join(parts))
