"""The communes on a map: coloured by how many reports there are for each 1,000 subscribers, by how
many people report something, or by a choice of communes.

The classes don't move with the data, so that two weeks compare. A commune with too few reporters or
subscribers is hatched.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from gateway.console.areas_map import Frame, Plan, Spot, broken, fit, part
from gateway.statistics.today import Count

CLASSES: Final = (0, 2, 5, 10, 15)
"""From how many reports for each 1,000 subscribers on."""
LEAST_SUBSCRIBERS: Final = 100
"""Of fewer there is no rate: it would leap with each report, and tell how many they are."""
PEOPLE: Final = (0, 3, 5, 10, 20)
"""The number of people from which each class starts, if people are counted and no rate."""
_WHOLE: Final = 12, 430
_PART: Final = 13, 280
"""The size of a name and the width of the map on a page, in pixels."""
_CHARACTER: Final = 0.54
_OWN: Final = 0.57
_TIGHT: Final = 0.45
"""How wide a character of a name is with its edge, in parts of its size: names in one's own area
are bold; a name with a figure may fill its shape."""
_FOOT: Final = 0.3
"""How far its letters reach below a line's middle."""
_NAMED: Final = 10
"""Up to this many own communes each has its name, with room or without."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A commune on the map.

    look   the class of its colour: ``step0`` to ``step4``, ``few``, ``bare`` (no figure is shown),
           ``offer`` (it can be chosen) or ``chosen``
    rate   reports for each 1,000 subscribers, or people; None if too few people report from it
    lines  its name, in one line or two, as far as its shape has room for it; below it the figure
    x, y   the place of the first line
    written  whether the figure is written below the name
    """

    spot: Spot
    look: str
    rate: float | None
    lines: Sequence[str]
    x: int
    y: int
    written: bool


@dataclass(frozen=True, slots=True)
class View:
    """The drawn part of a plan.

    frame  the part; None: all of it
    size   how high letters are, in units of the drawing
    named  whether each own commune has its name
    """

    plan: Plan
    frame: Frame | None
    size: float
    named: bool


def cells(
    plan: Plan, counts: Mapping[str, Count], subscribers: Mapping[str, int], everywhere: bool
) -> list[Cell]:
    """counts, subscribers  by commune; figures are written in one's own, or `everywhere`"""
    view, drawn = _view(plan, None), []
    for spot in plan.spots:
        count, people = counts.get(spot.area.id), subscribers.get(spot.area.id, 0)
        rate = None
        if count is not None and people >= LEAST_SUBSCRIBERS:
            rate = 1_000 * count.reports / people
        look = "few" if rate is None else _step(rate, CLASSES)
        drawn.append(_placed(view, spot, look, rate, everywhere))
    return drawn


def people_cells(plan: Plan, people: Mapping[str, int]) -> list[Cell]:
    """people  by commune, for those that may be shown; they are drawn with their neighbours"""
    view, counts = _view(plan, part(plan)), [people.get(one.area.id) for one in plan.spots]
    looks = ["bare" if each is None else _step(each, PEOPLE) for each in counts]
    return [_placed(view, *each) for each in zip(plan.spots, looks, counts, strict=True)]


def plain_cells(plan: Plan, look: str) -> list[Cell]:
    """Without figures: one's own have this look, their neighbours none."""
    view = _view(plan, part(plan))
    return [_placed(view, one, look if one.mine else "bare", None) for one in plan.spots]


def _view(plan: Plan, frame: Frame | None) -> View:
    letters, width = _PART if frame else _WHOLE
    drawn = frame[2] if frame else plan.shapes.width
    few = sum(one.mine for one in plan.spots) <= _NAMED
    return View(plan, frame, letters * drawn / width, few)


def _step(figure: float, classes: Sequence[int]) -> str:
    return f"step{sum(figure >= least for least in classes) - 1}"


def _placed(
    view: View, spot: Spot, look: str, rate: float | None, everywhere: bool = False
) -> Cell:
    written = (spot.mine or everywhere) and rate is not None
    name, line = spot.area.short, view.size
    character = line * (_OWN if spot.mine else _CHARACTER if rate is None else _TIGHT)
    shape = view.plan.shapes.areas[spot.area.id]
    lines, x, y = fit(shape, name, (spot.x, spot.y), line, character, int(written)) or ((), 0, 0)
    if not lines and ((spot.mine and view.named) or written):
        lines, x = broken(name)[:2][-1], spot.x
        y = spot.y - line * (len(lines) + written - 1) / 2
    if lines and view.frame is not None:
        across = character * max(map(len, lines)) / 2
        down = line * (len(lines) + written - 1)
        inside = _inside(view.frame, x, y, across, line / 2, down)
        lines, x, y = (lines, *inside) if spot.mine or inside == (x, y) else ((), x, y)
    return Cell(spot, look, rate, lines, round(x), round(y + line * _FOOT), written)


def _inside(
    frame: Frame, x: float, y: float, across: float, edge: float, down: float
) -> tuple[float, float]:
    """The place of a name that is whole in the frame, next to its own.

    across  half its width; edge, down: how far it reaches above its first line's middle, and below
    """
    left, top, width, height = frame
    return (
        min(max(x, left + across), left + width - across),
        min(max(y, top + edge), top + height - edge - down),
    )
