"""The communes, coloured by how many reports there are for each 1,000 subscribers.

The classes don't move with the data, so that two weeks compare. Where too few people tell of a
commune it is hatched.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from gateway.console.areas_map import Plan, Spot, across, outline
from gateway.statistics.today import Count

CLASSES: Final = (0, 2, 5, 10, 15)
"""From how many reports for each 1,000 subscribers on."""
PEOPLE: Final = (0, 3, 5, 10, 20)
"""From how many people on, where people are counted and no rate."""
TYPE: Final = 13
"""The size of a name, in pixels."""
WIDTH: Final = 492
"""How wide the whole is on a page, in pixels."""
_LETTER: Final = 7.0
_OWN: Final = 7.4
_TIGHT: Final = 5.8
"""How wide a letter of a name is with its edge, in pixels: in one's own area names are bold; a name
with a figure may fill its shape."""
_STEP: Final = 4
_STEPS: Final = 9


@dataclass(frozen=True, slots=True)
class Cell:
    """A commune on the map.

    look   the class of its colour: ``step0`` to ``step4``, ``few``, or ``bare`` (nothing is said of
           it)
    rate   reports for each 1,000 subscribers, or people; None where too few people tell of it
    lines  its name, in one line or two, as far as its shape has room for it; below it the figure
    x, y   where the first line stands
    """

    spot: Spot
    look: str
    rate: float | None
    lines: Sequence[str]
    x: int
    y: int


def cells(plan: Plan, counts: Mapping[str, Count], subscribers: Mapping[str, int]) -> list[Cell]:
    """counts, subscribers  by commune"""
    return [
        _cell(plan, spot, counts.get(spot.area.id), subscribers.get(spot.area.id, 0))
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


def _cell(plan: Plan, spot: Spot, count: Count | None, people: int) -> Cell:
    rate = 1_000 * count.reports / people if count is not None and people else None
    look = "few" if rate is None else _step(rate, CLASSES)
    return _placed(plan, spot, look, rate)


def _placed(plan: Plan, spot: Spot, look: str, rate: float | None) -> Cell:
    written = spot.mine and rate is not None
    shape, scale = plan.shapes.areas[spot.area.id], plan.shapes.width / WIDTH
    letter = _OWN if spot.mine else _LETTER if rate is None else _TIGHT
    lines, x, y = _place(
        shape, spot.area.short, (spot.x, spot.y), spot.mine, written, scale, letter
    )
    return Cell(spot, look, rate, lines, x, y)


@lru_cache(maxsize=512)
def _place(
    shape: str,
    name: str,
    middle: tuple[int, int],
    mine: bool,
    written: bool,
    scale: float,
    letter: float,
) -> tuple[tuple[str, ...], int, int]:
    """Its lines and where the first one stands: where the shape is wide enough for all of them, as
    near to its middle as may be. Without room there is no name, but of one's own area."""
    points, line = outline(shape), TYPE * scale
    for lines in _broken(name):
        rows = len(lines) + written
        wide = max(map(len, lines)) * letter * scale
        for step in range(2 * _STEPS + 1):
            y = middle[1] + (step + 1) // 2 * _STEP * scale * (-1) ** step
            feet = [y + line * (n - (rows - 1) / 2 + 0.3) for n in range(rows)]
            spans = [across(points, middle[0], foot - line * 0.3) for foot in feet]
            left = max(one[0] if one else middle[0] for one in spans)
            right = min(one[1] if one else middle[0] for one in spans)
            if right - left >= wide:
                return lines, round((left + right) / 2), round(feet[0])
    lines = _broken(name)[:2][-1] if mine else ()
    return lines, middle[0], round(middle[1] - line * ((len(lines) + written - 1) / 2 - 0.3))


def _broken(name: str) -> list[tuple[str, ...]]:
    """The ways to write it: in one line, in two of about one length, a word a line."""
    words = name.split()
    if len(words) < 2:
        return [(name,)]
    half = min(
        range(1, len(words)),
        key=lambda n: abs(len(" ".join(words[:n])) - len(" ".join(words[n:]))),
    )
    return [(name,), (" ".join(words[:half]), " ".join(words[half:])), tuple(words)]
