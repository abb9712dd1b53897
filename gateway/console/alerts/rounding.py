"""How many people an alert would reach, rounded, for the official who writes it.

An official may choose areas as often as they like. With exact figures, two choices would reveal the
one or two people in the area by which they differ. So a figure below 100 is rounded to a multiple
of 5, a larger one to two leading digits. For fewer than `MIN_GROUP_SIZE` people nothing is shown,
and no figure from which theirs could be computed (`disclosure.hidden`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from flows.alerts.writing import reach
from gateway.console import rendering
from gateway.database.choices import MIN_GROUP_SIZE
from gateway.statistics import disclosure
from gateway.statistics.disclosure import EVERYBODY, Hidden

STEP: Final = 5
_SMALL: Final = 100

Group = tuple[str, str]
"""Language and carrier."""


@dataclass(frozen=True, slots=True)
class RoundedAudience:
    """People by group, and which groups are not shown; `EVERYBODY` may be one of them."""

    people: Mapping[Group, int]
    hidden: Mapping[str, Hidden]

    @property
    def total(self) -> int:
        return sum(self.people.values())

    @property
    def priced(self) -> bool:
        """Whether the page may show the cost."""
        return EVERYBODY not in self.hidden

    def words(self) -> str:
        """The total, in words."""
        if not self.total:
            return _in_words(0)
        why = self.hidden.get(EVERYBODY)
        if why is None:
            return _in_words(self.total)
        return few() if why == "few" else rendering.t("alert_handful")

    def of(self, group: Group) -> str:
        """The figure of one group, in words."""
        people = self.people.get(group, 0)
        why = self.hidden.get(_name(group)) if people else None
        if why is not None:
            return few() if why == "few" else rendering.t("hidden_beside")
        return about(people)

    def reveals(self, group: Group) -> bool:
        return _name(group) not in self.hidden


def rounded_audience(people: Mapping[Group, int]) -> RoundedAudience:
    counts = {_name(group): count for group, count in people.items()}
    family = (EVERYBODY, list(counts))
    return RoundedAudience(
        people, disclosure.hidden({**counts, EVERYBODY: sum(counts.values())}, [family])
    )


def _name(group: Group) -> str:
    return "/".join(group)


def rounded(people: int) -> int:
    """The nearest multiple of `STEP`; from 100 on two leading digits. Only 0 becomes 0."""
    if people < _SMALL:
        return max(STEP, STEP * round(people / STEP)) if people else 0
    return leading(people)


def leading(amount: int) -> int:
    """The amount, rounded to two leading digits."""
    return round(amount, min(0, 2 - len(str(amount))))


def share(amount: int, people: int) -> int:
    """An amount that grows with the people, scaled to the rounded count."""
    return leading(round(amount * rounded(people) / people)) if people else 0


def about(people: int) -> str:
    return rendering.t("alert_roughly", count=rendering.number(rounded(people))) if people else "0"


def few() -> str:
    return rendering.t("alert_few", count=MIN_GROUP_SIZE)


def _in_words(people: int) -> str:
    """The number of people as an order of magnitude in words, so that an official notices a zero
    too many."""
    rounded_count = rounded(people)
    if 0 < rounded_count < _SMALL:
        return rendering.t("alert_roughly_people", count=rendering.number(rounded_count))
    return reach(rounded_count, "en" if rendering.language() == "en" else "vi-marks")


def in_words(people: int) -> str:
    """The total in words, if no other figure is shown."""
    return few() if 0 < people < MIN_GROUP_SIZE else _in_words(people)
