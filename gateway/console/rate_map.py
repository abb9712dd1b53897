"""The communes, coloured by how many reports there are for each 1,000 subscribers.

The classes don't move with the data, so that two weeks compare. Where too few people tell of a
commune, or subscribe in it, it is hatched.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from gateway.console.areas_map import Plan, Spot, broken, fit
from gateway.statistics.today import Count

CLASSES: Final = (0, 2, 5, 10, 15)
"""From how many reports for each 1,000 subscribers on."""
LEAST_SUBSCRIBERS: Final = 100
"""Of fewer there is no rate: it would leap with each report, and tell how many they are."""
PEOPLE: Final = (0, 3, 5, 10, 20)
"""From how many people on, where people are counted and no rate."""
TYPE: Final = 12
"""The size of a name, in pixels."""
WIDTH: Final = 430
"""How wide the whole is on a page, in pixels."""
_CHARACTER: Final = 6.5
_OWN: Final = 6.8
_TIGHT: Final = 5.4
"""How wide a character of a name is with its edge, in pixels: names in one's own area are bold; a
name with a figure may fill its shape."""
_FOOT: Final = 0.3
"""How far its letters reach below a line's middle."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A commune on the map.

    look   the class of its colour: ``step0`` to ``step4``, ``few``, or ``bare`` (nothing is said of
           it)
    rate   reports for each 1,000 subscribers, or people; None where too few people tell of it
    lines  its name, in one line or two, as far as its shape has room for it; below it the figure
    x, y   where the first line stands
    written  whether the figure is written below the name
    """

    spot: Spot
    look: str
    rate: float | None
    lines: Sequence[str]
    x: int
    y: int
    written: bool


def cells(
    plan: Plan, counts: Mapping[str, Count], subscribers: Mapping[str, int], everywhere: bool
) -> list[Cell]:
    """counts, subscribers  by commune; figures are written in one's own, or `everywhere`"""
    return [
        _cell(plan, spot, counts.get(spot.area.id), subscribers.get(spot.area.id, 0), everywhere)
        for spot in plan.spots
    ]


def people_cells(plan: Plan, people: Mapping[str, int]) -> list[Cell]:
    """people  by commune, those that are told"""
    return [_people_cell(plan, spot, people.get(spot.area.id)) for spot in plan.spots]


def _people_cell(plan: Plan, spot: Spot, people: int | None) -> Cell:
    look = "bare" if people is None else _step(people, PEOPLE)
    return _placed(plan, spot, look, people)


def _step(figure: float, classes: Sequence[int]) -> str:
    return f"step{sum(figure >= least for least in classes) - 1}"


def _cell(plan: Plan, spot: Spot, count: Count | None, people: int, everywhere: bool) -> Cell:
    rate = None
    if count is not None and people >= LEAST_SUBSCRIBERS:
        rate = 1_000 * count.reports / people
    look = "few" if rate is None else _step(rate, CLASSES)
    return _placed(plan, spot, look, rate, everywhere)


def _placed(
    plan: Plan, spot: Spot, look: str, rate: float | None, everywhere: bool = False
) -> Cell:
    written = (spot.mine or everywhere) and rate is not None
    shape, scale = plan.shapes.areas[spot.area.id], plan.shapes.width / WIDTH
    character = _OWN if spot.mine else _CHARACTER if rate is None else _TIGHT
    name, line = spot.area.short, TYPE * scale
    place = fit(shape, name, (spot.x, spot.y), line, character * scale, int(written))
    if place is not None:
        lines, x, y = place
    else:
        # Without room there is no name, but of one's own area.
        lines, x = broken(name)[:2][-1] if spot.mine or written else (), spot.x
        y = spot.y - line * (len(lines) + written - 1) / 2
    return Cell(spot, look, rate, lines, round(x), round(y + line * _FOOT), written)
