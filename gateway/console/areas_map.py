"""The communes on a map: shapes that somebody drew beside the area set, or else equal tiles.

The shapes are one file that browsers cache (`sprite`); pages refer to each by its `anchor`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, product
from typing import Final

from config.area_shapes import AreaShapes, middle
from flows.places.areas import Area, AreaSet
from gateway.console import areas
from gateway.console.context import console

WIDTH: Final = 760
_EDGE: Final = 100
_TILE: Final = 48
"""How wide a tile is at most."""
_POINT: Final = re.compile(r"(-?[\d.]+)[ ,](-?[\d.]+)")
_ROUND: Final = 70
"""How much of the neighbours is drawn, on each side."""
_WIDEST: Final = 0.7
"""A part that is wider or higher than so much of the whole is no part: all is drawn."""
_STEP: Final = 0.3
_STEPS: Final = 9
"""A name is moved up or down so many times, by so much of a line, until its shape has room."""

Frame = tuple[int, int, int, int]
"""Left, top, width, height."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A commune, and the place of its name."""

    area: Area
    anchor: str
    x: int
    y: int
    mine: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """shapes  what is drawn
    spots   the communes of it, those that are `mine` last, so that their edge is seen
    """

    shapes: AreaShapes
    spots: Sequence[Spot]


def plan(mine: Collection[str] | None = None) -> Plan:
    """The communes of today; all are `mine` where that is None."""
    now = console.areas.current(console.today())
    shapes = console.shapes.get(now.id) or _tiles(now)
    spots = []
    for one in areas.current():
        if one.id in shapes.areas:
            x, y = middle(shapes.areas[one.id])
            spots.append(
                Spot(one, anchor(one.id), round(x), round(y), mine is None or one.id in mine)
            )
    return Plan(shapes, sorted(spots, key=lambda spot: spot.mine))


def part(plan: Plan) -> Frame | None:
    """The part of the drawing in which the communes lie that are `mine`; None: it is all of it."""
    boxes = [bounds(plan.shapes.areas[one.area.id]) for one in plan.spots if one.mine]
    if not boxes:
        return None
    lefts, tops, rights, lows = zip(*boxes, strict=True)
    left, top = max(0, int(min(lefts)) - _ROUND), max(0, int(min(tops)) - _ROUND)
    right = min(plan.shapes.width, int(max(rights)) + _ROUND)
    low = min(plan.shapes.height, int(max(lows)) + _ROUND)
    width, height = right - left, low - top
    if width > _WIDEST * plan.shapes.width or height > _WIDEST * plan.shapes.height:
        return None
    return left, top, width, height


@lru_cache(maxsize=256)
def rings(path: str) -> tuple[tuple[tuple[float, float], ...], ...]:
    """The points of a shape, ring by ring: it may have holes, and several parts."""
    each = (_POINT.findall(ring) for ring in re.split("[Zz]", path))
    return tuple(tuple((float(x), float(y)) for x, y in points) for points in each if points)


@lru_cache(maxsize=256)
def bounds(path: str) -> tuple[float, float, float, float]:
    """Left, top, right and foot of a shape."""
    across, down = zip(*(point for ring in rings(path) for point in ring), strict=True)
    return min(across), min(down), max(across), max(down)


def across(shape: str, x: float, y: float) -> tuple[float, float] | None:
    """From where to where a shape reaches at that height, around `x`."""
    edges = (pair for ring in rings(shape) for pair in pairwise((*ring, ring[0])))
    cuts = sorted(
        x1 + (y - y1) * (x2 - x1) / (y2 - y1)
        for (x1, y1), (x2, y2) in edges
        if (y1 > y) != (y2 > y)
    )
    spans = zip(cuts[::2], cuts[1::2], strict=False)
    return next(((left, right) for left, right in spans if left <= x <= right), None)


@lru_cache(maxsize=512)
def fit(
    shape: str, name: str, middle: tuple[int, int], line: float, character: float, more: int = 0
) -> tuple[Sequence[str], float, float] | None:
    """The lines of a name and the middle of the first one, if the shape is wide enough for all of
    them: as near to its middle as may be. None without room.

    line    how high a line is
    character  how wide a character is
    more    how many lines follow below
    """
    for lines in broken(name):
        rows = len(lines) + more
        wide = max(map(len, lines)) * character
        for step in range(2 * _STEPS + 1):
            y = middle[1] + (step + 1) // 2 * _STEP * line * (-1) ** step
            heights = [y + line * (n - (rows - 1) / 2) for n in range(rows)]
            spans = [across(shape, middle[0], height) for height in heights]
            left = max(one[0] if one else middle[0] for one in spans)
            right = min(one[1] if one else middle[0] for one in spans)
            if right - left >= wide:
                return lines, (left + right) / 2, heights[0]
    return None


def broken(name: str) -> list[tuple[str, ...]]:
    """The ways to write it: in one line, in two of about one length, a word a line."""
    words = name.split()
    if len(words) < 2:
        return [(name,)]
    half = min(
        range(1, len(words)),
        key=lambda n: abs(len(" ".join(words[:n])) - len(" ".join(words[n:]))),
    )
    return [(name,), (" ".join(words[:half]), " ".join(words[half:])), tuple(words)]


def anchor(area_id: str) -> str:
    """The shape's name in the sprite."""
    return area_id.replace("/", "-")


def sprite(shapes: AreaShapes) -> str:
    """All shapes by name, without a look of their own."""
    lines = (("borders", shapes.borders), ("outline", shapes.outline))
    named = tuple((anchor(area), drawn) for area, drawn in shapes.areas.items())
    return _sprite((*named, *(line for line in lines if line[1])))


@lru_cache(maxsize=4)
def _sprite(shapes: tuple[tuple[str, str], ...]) -> str:
    paths = "".join(f'<path id="{name}" d="{drawn}"/>' for name, drawn in shapes)
    return f'<svg xmlns="http://www.w3.org/2000/svg"><defs>{paths}</defs></svg>'


@lru_cache(maxsize=4)
def _tiles(now: AreaSet) -> AreaShapes:
    """Equal tiles that never overlap: each where its point is, or on the nearest place that is
    free. North is up; degrees of longitude are scaled to the latitude."""
    communes = [one for one in now.areas if one.kind == "commune"]
    squeeze = math.cos(math.radians(sum(one.lat for one in communes) / len(communes)))
    west, east = min(one.lon for one in communes), max(one.lon for one in communes)
    north, south = max(one.lat for one in communes), min(one.lat for one in communes)
    scale = (WIDTH - 2 * _EDGE) / max((east - west) * squeeze, 0.01)
    height = round(2 * _EDGE + (north - south) * scale)
    side = min(_TILE, math.isqrt(WIDTH * height // (2 * len(communes))))
    free = set(product(range(0, WIDTH - side + 1, side), range(0, height - side + 1, side)))
    points = {
        one.id: (
            _EDGE + (one.lon - west) * squeeze * scale - side / 2,
            _EDGE + (north - one.lat) * scale - side / 2,
        )
        for one in communes
    }
    centre = (WIDTH - side) / 2, (height - side) / 2
    paths = {}
    for area_id in sorted(points, key=lambda each: math.dist(points[each], centre)):
        near = min(free, key=lambda place: (math.dist(place, points[area_id]), place))
        free.remove(near)
        left, top = near
        right, low = left + side, top + side
        paths[area_id] = f"M{left} {top}L{right} {top}L{right} {low}L{left} {low}Z"
    return AreaShapes(WIDTH, height, paths)
