"""Makes a phone's text from an official's: head, body, ending, folded if it must be.

An SMS of an authority begins with ``[TB]`` (a notice) or ``[CANH BAO]`` (a warning), as the
Ministry's own do; each ``[`` costs two septets. Then it names its sender, and it ends with how to
leave (Decree 91/2020, articles 13 and 16): a brandname can't be answered, so it says to which
number. An emergency gives that room to what people must do.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from flows.alerts.senders import sent_by
from flows.alerts.values import AlertKind, CarrierRules, PhoneText, Writing
from flows.languages import MARKED
from flows.text import clean, fold, measure
from flows.values import Language

HEADS: Final[Mapping[AlertKind, Mapping[str, str]]] = MappingProxyType(
    {
        "scam": {"vi-marks": "[CANH BAO] 5 KHÔNG: ", "en": "[CANH BAO] 5 KHONG: "},
        "emergency": {
            "vi-marks": "[CANH BAO] 5 KHÔNG, KHẨN CẤP: ",
            "en": "[CANH BAO] 5 KHONG, URGENT: ",
        },
        "notice": {"vi-marks": "[TB] 5 KHÔNG: ", "en": "[TB] 5 KHONG: "},
        "correction": {
            "vi-marks": "[TB] 5 KHÔNG, ĐÍNH CHÍNH: ",
            "en": "[TB] 5 KHONG, CORRECTION: ",
        },
        "exercise": {
            "vi-marks": "[TB] 5 KHÔNG, DIỄN TẬP: ",
            "en": "[TB] 5 KHONG, EXERCISE: ",
        },
    }
)
"""The bracketed word is never marked: people know it, and the carriers look for it."""

ENDINGS: Final[Mapping[str, str]] = MappingProxyType(
    {"vi-marks": " Từ chối: {stop} gửi {code}", "en": " To stop: {stop} to {code}"}
)
"""How to leave, for a sender ID that can't be answered."""
ANSWERED: Final[Mapping[str, str]] = MappingProxyType(
    {"vi-marks": " (Ngừng: {stop})", "en": " (Stop: {stop})"}
)
"""The same for a number that can be answered."""


def source(writing: Writing, language: Language) -> Language:
    """The text that a resident of this language gets: their own if it is written, else
    Vietnamese, in plain letters unless they chose marks."""
    if language == "vi":
        return "vi-marks"
    return language if writing.texts.get(language, "").strip() else "vi-marks"


def render(writing: Writing, language: Language, rules: CarrierRules) -> PhoneText:
    """The text that a resident of `language` gets through that carrier. KeyError without
    ``vi-marks``."""
    written = source(writing, language)
    as_sent = sent_by(rules, writing.sender)
    text = whole(writing.kind, written, writing.texts[written], as_sent)
    marked = rules.ucs2 and language in MARKED and language == written
    if not marked:
        text = fold(text)
    cost = measure(text)
    text_language: Language = "vi" if written == "vi-marks" and not marked else written
    return PhoneText(text, text_language, cost.encoding, cost.units, cost.segments)


def whole(kind: AlertKind, written: Language, body: str, rules: CarrierRules) -> str:
    """Head, body and ending, not folded yet; `rules` are those of the sender ID."""
    ending, body = "", once(kind, clean(body))
    if kind != "emergency":
        stop = f"{rules.prefix} HUY".strip()
        ways = _of(ENDINGS if rules.one_way else ANSWERED, written)
        ending = ways.format(stop=stop, code=rules.short_code)
        if rules.one_way:  # The way to leave begins a sentence.
            body = f"{body.rstrip(' .!?;:,')}."
    return f"{_of(HEADS[kind], written)}{body}{ending}"


def once(kind: AlertKind, body: str) -> str:
    """Without the word for an emergency, if the head says it already."""
    match = _URGENT.match(body) if kind == "emergency" else None
    return body[match.end() :] if match else body


_URGENT: Final = re.compile(
    r"(?:khẩn|khan|urgent|emergency)(?: (?:cấp|cap))?\s?[:!.,]+\s*(?=\S)", re.I
)


def _of(texts: Mapping[str, str], written: Language) -> str:
    return texts.get(written, texts["vi-marks"])


def reach(people: int, language: Language) -> str:
    """A number of people in words that can't be misread by a zero.

    It has two leading digits: ``khoảng 12 nghìn người``. Under 100 it is the number itself.
    """
    words = _REACH["en" if language == "en" else "vi-marks"]
    rounded = people if people < 100 else round(people, 2 - len(str(people)))
    size = 2 if rounded >= 1_000_000 else 1 if rounded >= 1_000 else 0
    count = f"{rounded / 1_000**size:g}"
    if people < 2:
        phrase = words["none" if people == 0 else "one"]
    else:
        phrase = words["some" if people < 100 else ("about", "thousand", "million")[size]].format(
            count if language == "en" else count.replace(".", ",")
        )
    return fold(phrase) if language == "vi" else phrase


_REACH: Final = {
    "vi-marks": {
        "none": "không có ai",
        "one": "1 người",
        "some": "{} người",
        "about": "khoảng {} người",
        "thousand": "khoảng {} nghìn người",
        "million": "khoảng {} triệu người",
    },
    "en": {
        "none": "nobody",
        "one": "1 person",
        "some": "{} people",
        "about": "about {} people",
        "thousand": "about {} thousand people",
        "million": "about {} million people",
    },
}
