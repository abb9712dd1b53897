"""The areas as a picture (SVG without styles or scripts), drawn from where they are.

`templates/console/map.html` shows it, with a link on each commune. On a phone it is drawn with
larger numbers and without names, which would be too small to read (`narrow`).
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from xml.sax.saxutils import escape

from flows.places.areas import Area

WIDTH: Final = 760
_EDGE: Final = 60
_NARROW: Final = 0.2
"""Of the width, an edge on both sides for the names."""

STEPS: Final = ((30, "#b3261e", "#ffffff"), (10, "#f2a33a", "#1b1b1b"), (1, "#ffe08a", "#1b1b1b"))
"""From how many reports on a commune has which colour, and that of the number in it."""
_QUIET: Final = ("#ffffff", "#1b1b1b")
_ELSEWHERE: Final = "#e4e7e5"
_GROUND: Final = "#f4f7f5"
_INK, _FAINT = "#1b1b1b", "#5f6863"
_RADIUS: Final = 19
_LARGE: Final = 31


@dataclass(frozen=True, slots=True)
class Spot:
    """A commune, and how many are counted in it."""

    area: str
    name: str
    x: int
    y: int
    count: int
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


def draw(what: Plan, narrow: bool = False) -> str:
    """The picture: each commune a circle with its number; those that are not theirs are faint."""
    size = f'width="{what.width}" height="{what.height}"'
    circles = [_circle(one, narrow) for one in what.spots]
    # Names last, so that no circle hides one.
    names = [] if narrow else [_name(one) for one in what.spots]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {what.width} {what.height}" {size} '
        f'font-family="sans-serif" text-anchor="middle">'
        f'<rect {size} fill="{_GROUND}"/>{"".join(circles)}{"".join(names)}</svg>'
    )


def _circle(one: Spot, narrow: bool) -> str:
    x, y = one.x, one.y
    if not one.mine:
        return f'<circle cx="{x}" cy="{y}" r="8" fill="{_ELSEWHERE}" stroke="#9aa39e"/>'
    fill, ink = next(((fill, ink) for least, fill, ink in STEPS if one.count >= least), _QUIET)
    radius, font = (_LARGE, 32) if narrow else (_RADIUS, 17)
    digits = len(str(one.count))
    font = min(font, round(3.2 * radius / digits))
    circle = f'<circle cx="{x}" cy="{y}" r="{radius}" fill="{fill}" stroke="#1b1b1b"/>'
    if not one.count:
        return circle
    look = f'font-size="{font}" font-weight="bold" fill="{ink}"'
    return f'{circle}<text x="{x}" y="{y + round(font * 0.35)}" {look}>{one.count}</text>'


def _name(one: Spot) -> str:
    look = f'font-size="15" fill="{_INK if one.mine else _FAINT}"'
    halo = f'stroke="{_GROUND}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"'
    return f'<text x="{one.x}" y="{one.y + _RADIUS + 15}" {look} {halo}>{escape(one.name)}</text>'


def _spot(
    area: Area,
    place: tuple[float, float],
    counts: Mapping[str, int],
    mine: Collection[str] | None,
) -> Spot:
    own = mine is None or area.id in mine
    count = counts.get(area.id, 0) if own else 0
    return Spot(area.id, area.short, round(place[0]), round(place[1]), count, own)


def _places(areas: Sequence[Area]) -> dict[str, tuple[float, float]]:
    """North is up; degrees of longitude are scaled to the latitude."""
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
