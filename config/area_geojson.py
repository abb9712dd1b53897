"""Communes' borders from a GeoJSON file, thinned to what a map on a page needs."""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from config.knowledge import AreaError

WIDTH: Final = 760
MOST_CHARACTERS: Final = 60_000
"""Of all paths together: they are one file that each browser loads once."""
_EDGE: Final = 8
_TOLERANCE: Final = 0.7
"""How far a line may lie from the border that it draws, in units of the drawing."""
_SMALLEST: Final = 4.0
"""Rings with less surface than this are left out, but for the largest of a commune."""
_MOST_NAMES: Final = 12
"""How many names of properties the error lists when the code is in none of them."""
_CODES: Final = ("code", "ma_xa", "maxa")

Point = tuple[float, float]
Ring = Sequence[Point]


def read(path: Path, codes: Collection[str]) -> tuple[int, int, Mapping[str, str]]:
    """Width, height and SVG paths by code; the largest ring of each comes first. Other codes
    are left out. Raises `AreaError`.

    codes  of the communes, each of which must be there
    """
    there: set[str] = set()
    try:
        rings: dict[str, list[Ring]] = {}
        for one in json.loads(path.read_text(encoding="utf-8-sig"))["features"]:
            there |= (one["properties"] or {}).keys()
            if (code := _code(one)) in codes:
                rings.setdefault(code, []).extend(_rings(one["geometry"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        says = "not a FeatureCollection of Polygon and MultiPolygon"
        raise AreaError(f"{path.name}: {says} ({error or type(error).__name__})") from None
    if missing := sorted(code for code in codes if not rings.get(code)):
        some = ", ".join(missing[:5]) + (f" and {len(missing) - 5} more" if missing[5:] else "")
        has = ", ".join(sorted(there)[:_MOST_NAMES])
        raise AreaError(f"{path.name}: no shape whose property `code` is {some} (it has: {has})")
    return _drawn(rings)


def _code(feature: Mapping[str, Any]) -> str:
    """In the feature's properties, whatever the case of their names."""
    given = {name.lower(): value for name, value in (feature["properties"] or {}).items()}
    return str(next((given[name] for name in _CODES if name in given), ""))


def _rings(geometry: Mapping[str, Any]) -> Iterator[Ring]:
    """Outer rings go one way round, holes the other: then every reader fills them alike."""
    given = geometry["coordinates"]
    polygons = {"Polygon": [given], "MultiPolygon": given}[geometry["type"]]
    for polygon in polygons:
        for place, each in enumerate(polygon):
            ring = [(float(point[0]), float(point[1])) for point in each]
            if not all(abs(x) <= 180 and abs(y) <= 90 for x, y in ring):
                raise ValueError("its coordinates are no degrees: save it in WGS 84")
            if len(ring) > 3:
                yield ring if (_surface(ring) < 0) == bool(place) else ring[::-1]


def _surface(ring: Ring) -> float:
    """Negative if the ring goes clockwise, north up."""
    return sum(x * y2 - x2 * y for (x, y), (x2, y2) in pairwise((*ring, ring[0]))) / 2


def _drawn(rings: Mapping[str, Sequence[Ring]]) -> tuple[int, int, Mapping[str, str]]:
    """North is up; degrees of longitude are scaled to the latitude."""
    points = [point for each in rings.values() for ring in each for point in ring]
    west, east = (pick(x for x, _ in points) for pick in (min, max))
    south, north = (pick(y for _, y in points) for pick in (min, max))
    squeeze = math.cos(math.radians((south + north) / 2))
    scale = (WIDTH - 2 * _EDGE) / max((east - west) * squeeze, 1e-6)
    placed = {
        code: [
            [(_EDGE + (x - west) * squeeze * scale, _EDGE + (north - y) * scale) for x, y in ring]
            for ring in each
        ]
        for code, each in rings.items()
    }
    tolerance = _TOLERANCE
    while True:
        paths = {code: _path(each, tolerance) for code, each in placed.items()}
        if sum(map(len, paths.values())) <= MOST_CHARACTERS or tolerance > WIDTH:
            return WIDTH, round(2 * _EDGE + (north - south) * scale), paths
        tolerance *= 1.5


def _path(rings: Sequence[Ring], tolerance: float) -> str:
    ordered = sorted(rings, key=lambda ring: -abs(_surface(ring)))
    drawn = [one for n, one in enumerate(ordered) if not n or abs(_surface(one)) >= _SMALLEST]
    return "".join(
        "M" + "L".join(f"{x:.0f} {y:.0f}" for x, y in _thinned(ring, tolerance)) + "Z"
        for ring in drawn
    )


def _thinned(ring: Ring, tolerance: float) -> Ring:
    """By Douglas and Peucker, from a point to the one farthest from it; at least three points
    stay."""
    far = max(range(len(ring)), key=lambda n: math.dist(ring[0], ring[n]))
    keep, spans = {0, far}, [(0, far), (far, len(ring) - 1)]
    while spans:
        first, last = spans.pop()
        inner = range(first + 1, last)
        away = max(inner, key=lambda n: _away(ring[n], ring[first], ring[last]), default=None)
        if away is not None and (
            _away(ring[away], ring[first], ring[last]) > tolerance or len(keep) < 3
        ):
            keep.add(away)
            spans += [(first, away), (away, last)]
    return [ring[n] for n in sorted(keep)]


def _away(point: Point, one: Point, other: Point) -> float:
    """The distance from the line between two points; from the point, if the two are the same."""
    length = math.dist(one, other)
    if not length:
        return math.dist(point, one)
    (x, y), (x1, y1), (x2, y2) = point, one, other
    return abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length
