"""The areas as a picture, drawn from where they are; `templates/console/map.html` draws it."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from flows.areas import Area

WIDTH: Final = 760
_EDGE: Final = 60
_NARROW: Final = 0.2
"""Of the width, an edge on both sides for the names."""

STEPS: Final = (30, 10, 1)
"""From how many reports on a commune has the first, the second, the third colour."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A commune. step: which colour it has, from 1; 0 for none"""

    area: str
    name: str
    x: int
    y: int
    count: int
    step: int
    mine: bool


@dataclass(frozen=True, slots=True)
class Plan:
    width: int
    height: int
    spots: Sequence[Spot]


def plan(
    areas: Sequence[Area], counts: Mapping[str, int], mine: Collection[str] | None
) -> Plan | None:
    """Each commune where it is, with its number of reports; those that are not `mine` (None: all
    are) without. None for no areas."""
    if not areas:
        return None
    places = _places(areas)
    height = round(max(y for _, y in places.values()) + _EDGE)
    return Plan(WIDTH, height, [_spot(area, places[area.id], counts, mine) for area in areas])


def _spot(
    area: Area,
    place: tuple[float, float],
    counts: Mapping[str, int],
    mine: Collection[str] | None,
) -> Spot:
    own = mine is None or area.id in mine
    count = counts.get(area.id, 0) if own else 0
    step = next((n for n, least in enumerate(STEPS, 1) if count >= least), 0)
    return Spot(area.id, area.short, round(place[0]), round(place[1]), count, step, own)


def _places(areas: Sequence[Area]) -> dict[str, tuple[float, float]]:
    """North is up; a degree of longitude is as long as it is there."""
    squeeze = math.cos(math.radians(sum(area.lat for area in areas) / len(areas)))
    west, east = min(area.lon for area in areas), max(area.lon for area in areas)
    north = max(area.lat for area in areas)
    side = WIDTH * _NARROW / 2
    scale = (WIDTH - 2 * side) / max((east - west) * squeeze, 0.01)
    return {
        area.id: (
            side + (area.lon - west) * squeeze * scale,
            _EDGE + (north - area.lat) * scale,
        )
        for area in areas
    }
