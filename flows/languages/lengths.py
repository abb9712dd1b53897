"""The length that a text can reach: each placeholder with the longest value that it may get.

One table for the tests of the catalogues and for translators (`python -m gateway languages`).
"""

from __future__ import annotations

import string
from collections.abc import Mapping
from dataclasses import dataclass

from flows.languages import MARKED, limit
from flows.languages.shared import MAX_PREFIX
from flows.text import Measure, fold, measure
from flows.values import Language

LONGEST: Mapping[str, str | int] = {
    "mobile": "0912345678",
    "shown": "+99999999999999999999999",
    "others": "+99999999999999999999999",
    "people": 99_999,
    "code": "W" * 7,
    "date": "30/12",
    "time": "23:59 30/12/2026",
    "where": "113",
    "price": 15_000,
    "areas": "thị trấn Mmmmmmm Mmmmmmmm",
    "name": "thị trấn Mmmmmmm Mmmmmmmm",
    "old": "thị trấn Mmmmmmm Mmmmmmmm",
    "owner": "Công an tỉnh Mmm Mmmmm",
    "count": 99,
    "reports": 999,
    "report_days": 3_650,
    "messages": 9_999,
    "text_days": 365,
    "text": "HUY DNC S",
    "to": "84900000000",
    "tongue": "H'Mông",
    "number": "18008098",
    "word": "W" * MAX_PREFIX,
    "bank": "Standard Chartered",
    "line": "số in sau thẻ",
    "what": "Kết quả phản ánh (cong an gia doi chuyen)",
    # Are put in only if they still fit.
    "found": "",
    "about": "",
    "trick": "",
    "alike": 999,
    "slip": "",
    "at": "",
    "of": "",
}
_TYPED_CODE = "W" * 12
"""A report's code as a resident may mistype it."""

# Placeholders that are other texts of the same catalogue.
_NESTED: Mapping[str, str | tuple[str, ...]] = {
    "why": "odd.",
    "rule": "rule.",
    "marks": ("language.plain", "language.marked"),
    "offer": ("message.offer",),
    "look": "look.",
    "next": ("panic.next",),
    "own": ("panic.own",),
    "alerts": "data.",
    "who": "who.",
    "whom": "whom.",
    "own_now": ("panic.own.now",),
    "one": "either.",
    "two": "either.",
    "where.telecom": ("where.telecom",),
    "where.electricity": ("where.electricity",),
}
MAY_BE_MISSING = frozenset(("marks",))
"""Vietnamese is written in two ways, other languages in one."""
_WHERE = {
    "act.telecom": "where.telecom", "talk.carrier_fee": "where.telecom",
    "panic.cards": "where.telecom", "panic.sim": "where.telecom", "panic.credit": "where.telecom",
    "talk.line.telecom": "where.telecom", "talk.line.electricity": "where.electricity",
    "act.utility": "where.electricity", "notice.telecom": "where.telecom",
    "notice.electricity": "where.electricity",
}  # fmt: skip
"""Whom to call, if the directory's numbers would not fit."""


def longest_values(texts: Mapping[str, str], key: str) -> dict[str, str | int]:
    """The longest value of each placeholder of the text `key`, other texts within it included.

    Raises KeyError for an unknown text, ValueError for braces that don't match.
    """
    values, wanted = dict(LONGEST), {*places(texts[key]), _WHERE.get(key)}
    for name, of in _NESTED.items():
        if name not in wanted:
            continue
        candidates = [
            text
            for each, text in texts.items()
            if (each.startswith(of) if isinstance(of, str) else each in of)
        ]
        values[name] = max(candidates, key=len, default="")
    if key == "fate.missing":
        values["code"] = _TYPED_CODE
    if key in _WHERE:
        values["where"] = values[_WHERE[key]]
    return values


def places(text: str) -> frozenset[str]:
    """The names of its placeholders. Raises ValueError for braces that don't match."""
    parts = string.Formatter().parse(text)
    return frozenset(name for _, name, _, _ in parts if name is not None)


def _is_bare(text: str) -> bool:
    """Whether each placeholder is a name alone, without a format or a conversion."""
    return not any(spec or conversion for _, _, spec, conversion in string.Formatter().parse(text))


@dataclass(frozen=True, slots=True)
class Fault:
    """What a translator should correct in one text: `what` is a sentence, `key` names the text."""

    key: str
    what: str


def cost(language: Language, texts: Mapping[str, str], key: str) -> Measure:
    """What the text costs with its longest values. Raises KeyError, ValueError for placeholders
    that are none of ours."""
    values = longest_values(texts, key)
    if language not in MARKED:
        values = {name: fold(v) if isinstance(v, str) else v for name, v in values.items()}
    return measure(texts[key].replace("|", "").format_map(values))


def faults(language: Language, texts: Mapping[str, str], source: Mapping[str, str]) -> list[Fault]:
    """Every problem of the existing `texts`; a missing text is none.

    source  the Vietnamese catalogue, which has every key and every placeholder
    """
    problems = [Fault(key, "there is no such text") for key in texts if key not in source]
    for key in source:
        if key in texts:
            problems += [Fault(key, what) for what in _wrong(language, texts, source, key)]
    return problems


def _wrong(
    language: Language, texts: Mapping[str, str], source: Mapping[str, str], key: str
) -> list[str]:
    text = texts[key]
    if not text.strip():
        return ["it is empty"]
    if not all(char.isprintable() for char in text):
        return ["it holds a control character or a line end"]
    try:
        slots, source_slots = places(text), places(source[key])
    except ValueError:
        return ["its braces { } don't match"]
    problems = [f"{{{name}}} is missing" for name in sorted(source_slots - slots - MAY_BE_MISSING)]
    unknown = [f"{{{name}}} is not in the Vietnamese" for name in sorted(slots - source_slots)]
    if unknown:
        return problems + unknown
    if ("|" in text) != ("|" in source[key]):
        problems.append(
            "the mark | before what can be texted next must be where the Vietnamese has it"
        )
    if not _is_bare(text):
        return [*problems, "its placeholders must be written as in the Vietnamese"]
    used, allowed = cost(language, texts, key).segments, limit(language, key)
    if used > allowed:
        problems.append(f"it is too long: {used} segments of {allowed}")
    return problems
