"""Where an alert goes, as a small picture (SVG without styles or scripts)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final
from xml.sax.saxutils import escape

from gateway.console.areas_map import Plan, Spot

_CHOSEN: Final = "#12508a"
_OFFERED: Final = "#c3d9ee"
_OTHERS: Final = "#e8ecf0"
_NAMED: Final = 10
"""So many are named at most: the list beside it has all names."""


def draw(plan: Plan) -> str:
    """The communes of it, those that get the alert dark and, if they are few, named."""
    mine = [one for one in plan.spots if one.mine]
    names = [_name(one) for one in mine] if len(mine) <= _NAMED else []
    return _svg(plan, _CHOSEN, names)


def ground(plan: Plan) -> str:
    """What the boxes of an official's own communes stand on."""
    return _svg(plan, _OFFERED, [])


def _svg(plan: Plan, colour: str, names: Sequence[str]) -> str:
    size = f'width="{plan.shapes.width}" height="{plan.shapes.height}"'
    cells = [_cell(plan, one, colour) for one in plan.spots]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" '
        f'viewBox="0 0 {plan.shapes.width} {plan.shapes.height}" {size} '
        f'font-family="sans-serif" text-anchor="middle">{"".join(cells)}{"".join(names)}</svg>'
    )


def _cell(plan: Plan, one: Spot, colour: str) -> str:
    look = f'fill="{colour if one.mine else _OTHERS}" stroke="#fff" stroke-width="1.5"'
    return f'<path d="{plan.shapes.areas[one.area.id]}" {look}/>'


def _name(one: Spot) -> str:
    halo = f'stroke="{_CHOSEN}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"'
    look = f'font-size="15" font-weight="bold" fill="#fff" {halo}'
    return f'<text x="{one.x}" y="{one.y + 5}" {look}>{escape(one.area.short)}</text>'
