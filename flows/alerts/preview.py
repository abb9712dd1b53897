"""What sending an alert would mean, before it is sent: texts, segments, people, money."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from flows.alerts.values import CarrierRules, PhoneText, Writing
from flows.alerts.writing import render
from flows.values import Language

People = Mapping[tuple[Language, str], int]
"""How many, by the language that they chose and the instance through which they are reached."""


@dataclass(frozen=True, slots=True)
class Line:
    """Of one language and carrier: what each phone gets, and what all of them cost.

    chosen    the language that the residents chose; `out.language` is what they get
    segments  of all messages together
    dong      their price; None if the carrier's is not known
    """

    chosen: Language
    carrier: str
    people: int
    out: PhoneText
    segments: int
    dong: int | None


@dataclass(frozen=True, slots=True)
class Preview:
    """`dong` is None as soon as the price of one line is not known."""

    lines: tuple[Line, ...]
    people: int
    segments: int
    dong: int | None


def preview(writing: Writing, people: People, carriers: Mapping[str, CarrierRules]) -> Preview:
    """The lines with the most people first. KeyError for a carrier without rules."""
    lines = []
    for (language, carrier), count in people.items():
        rules = carriers[carrier]
        out = render(writing, language, rules)
        segments = out.segments * count
        dong = None if rules.dong is None else segments * rules.dong
        lines.append(Line(language, carrier, count, out, segments, dong))
    lines.sort(key=lambda line: (-line.people, line.carrier, line.chosen))
    prices = [line.dong for line in lines]
    return Preview(
        tuple(lines),
        sum(line.people for line in lines),
        sum(line.segments for line in lines),
        None if None in prices else sum(price for price in prices if price is not None),
    )
