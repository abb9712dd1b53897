"""The areas as a picture (SVG without styles or scripts), drawn from where they are."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from xml.sax.saxutils import escape

from flows.areas import Area

WIDTH = 760
_EDGE = 60
_RADIUS = 19
_NARROW = 0.2
"""Of the width, an edge on each side for the names."""

STEPS = ((30, "#b3261e", "#ffffff"), (10, "#f2a33a", "#1b1b1b"), (1, "#ffe08a", "#1b1b1b"))
"""From how many reports on a commune has which colour, and that of the number in it."""
_QUIET = ("#ffffff", "#1b1b1b")
_ELSEWHERE = "#e4e7e5"
_GROUND = "#f4f7f5"
_INK, _FAINT = "#1b1b1b", "#5f6863"


def draw(areas: Sequence[Area], counts: Mapping[str, int], mine: Collection[str]) -> str:
    """Each commune as a circle where it is, with its number of reports; those that are not
    `mine` are faint. An empty string for no areas."""
    if not areas:
        return ""
    places = _places(areas)
    height = round(max(y for _, y in places.values()) + _EDGE)
    circles = [_circle(area, places[area.id], counts, area.id in mine) for area in areas]
    # Names last, so that no circle hides one.
    names = [_name(area, places[area.id], area.id in mine) for area in areas]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
        f'width="{WIDTH}" height="{height}" font-family="sans-serif" text-anchor="middle">'
        f'<rect width="{WIDTH}" height="{height}" fill="{_GROUND}"/>'
        f"{''.join(circles)}{''.join(names)}</svg>"
    )


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


def _circle(area: Area, place: tuple[float, float], counts: Mapping[str, int], mine: bool) -> str:
    x, y = round(place[0]), round(place[1])
    if not mine:
        return f'<circle cx="{x}" cy="{y}" r="8" fill="{_ELSEWHERE}" stroke="#9aa39e"/>'
    count = counts.get(area.id, 0)
    fill, ink = next(((fill, ink) for least, fill, ink in STEPS if count >= least), _QUIET)
    circle = f'<circle cx="{x}" cy="{y}" r="{_RADIUS}" fill="{fill}" stroke="#1b1b1b"/>'
    look = f'font-size="17" font-weight="bold" fill="{ink}"'
    return circle + (f'<text x="{x}" y="{y + 6}" {look}>{count}</text>' if count else "")


def _name(area: Area, place: tuple[float, float], mine: bool) -> str:
    x, y = round(place[0]), round(place[1]) + _RADIUS + 15
    look = f'font-size="15" fill="{_INK if mine else _FAINT}"'
    halo = f'stroke="{_GROUND}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"'
    return f'<text x="{x}" y="{y}" {look} {halo}>{escape(area.short)}</text>'
