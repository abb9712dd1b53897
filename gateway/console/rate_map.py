"""The communes, coloured by how many reports there are for each 1,000 subscribers.

The classes don't move with the data, so that two weeks compare. Where too few people tell of a
commune it is hatched.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from gateway.console.areas_map import Plan, Spot
from gateway.statistics.today import Count

CLASSES: Final = (0, 2, 5, 10, 15)
"""From how many reports for each 1,000 subscribers on."""
PEOPLE: Final = (0, 3, 5, 10, 20)
"""From how many people on, where people are counted and no rate."""
_LINE: Final = 11
"""Letters of a name that stand in one line."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A commune on the map.

    look   the class of its colour: ``step0`` to ``step4``, ``few``, or ``bare`` (nothing is said of
           it)
    rate   reports for each 1,000 subscribers, or people; None where too few people tell of it
    lines  its name, in one line or two
    """

    spot: Spot
    look: str
    rate: float | None
    lines: Sequence[str]


def cells(plan: Plan, counts: Mapping[str, Count], subscribers: Mapping[str, int]) -> list[Cell]:
    """counts, subscribers  by commune"""
    return [
        _cell(spot, counts.get(spot.area.id), subscribers.get(spot.area.id, 0))
        for spot in plan.spots
    ]


def people_cells(plan: Plan, people: Mapping[str, int]) -> list[Cell]:
    """people  by commune, those that are told"""
    return [_people_cell(spot, people.get(spot.area.id)) for spot in plan.spots]


def _people_cell(spot: Spot, people: int | None) -> Cell:
    look = "bare" if people is None else _step(people, PEOPLE)
    return Cell(spot, look, people, _lines(spot.area.short))


def _step(figure: float, classes: Sequence[int]) -> str:
    return f"step{sum(figure >= least for least in classes) - 1}"


def _cell(spot: Spot, count: Count | None, people: int) -> Cell:
    rate = 1_000 * count.reports / people if count is not None and people else None
    look = "few" if rate is None else _step(rate, CLASSES)
    return Cell(spot, look, rate, _lines(spot.area.short))


def _lines(name: str) -> Sequence[str]:
    words = name.split()
    if len(name) <= _LINE or len(words) < 2:
        return (name,)
    half = min(
        range(1, len(words)),
        key=lambda n: abs(len(" ".join(words[:n])) - len(" ".join(words[n:]))),
    )
    return " ".join(words[:half]), " ".join(words[half:])
