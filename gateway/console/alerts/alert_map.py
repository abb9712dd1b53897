"""Where an alert goes, as a small picture (SVG without styles or scripts)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final
from xml.sax.saxutils import escape

from flows.places.areas import Area
from gateway.console import areas_map
from gateway.console.areas_map import Spot

_GROUND: Final = "#f4f7f5"
_CHOSEN: Final = "#0b5d3b"
_NAMED: Final = 10
"""So many are named at most: the list beside it has all names."""


def draw(areas: Sequence[Area], chosen: Collection[str]) -> str:
    """The chosen communes large and named, the others as faint dots; "" for no areas."""
    plan = areas_map.plan(areas, {}, chosen)
    if plan is None:
        return ""
    size = f'width="{plan.width}" height="{plan.height}"'
    dots = [_dot(one) for one in plan.spots]
    # Names last, so that no dot hides one.
    mine = [one for one in plan.spots if one.mine]
    # To both sides of where it goes: neighbours' names would run into one another.
    middle = sum(one.x for one in mine) / max(1, len(mine))
    names = [_name(one, one.x < middle) for one in mine] if len(mine) <= _NAMED else []
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {plan.width} {plan.height}" {size} '
        f'font-family="sans-serif">'
        f'<rect {size} fill="{_GROUND}"/>{"".join(dots)}{"".join(names)}</svg>'
    )


def _dot(one: Spot) -> str:
    look = f'r="22" fill="{_CHOSEN}"' if one.mine else 'r="10" fill="#e4e7e5" stroke="#9aa39e"'
    return f'<circle cx="{one.x}" cy="{one.y}" {look}/>'


def _name(one: Spot, left: bool) -> str:
    halo = f'stroke="{_GROUND}" stroke-width="5" stroke-linejoin="round" paint-order="stroke"'
    look = f'font-size="24" font-weight="bold" fill="#1b1b1b" {halo}'
    x, anchor = (one.x - 30, "end") if left else (one.x + 30, "start")
    name = escape(one.name)
    return f'<text x="{x}" y="{one.y + 8}" text-anchor="{anchor}" {look}>{name}</text>'
