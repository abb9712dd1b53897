"""Where an alert goes, as a small picture (SVG without styles or scripts)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final
from xml.sax.saxutils import escape

from gateway.console import areas_map
from gateway.console.areas_map import Frame, Plan, Spot

_CHOSEN: Final = "#12508a"
_OFFERED: Final = "#c3d9ee"
_OTHERS: Final = "#e8ecf0"
_NAMED: Final = 10
"""So many are named at most: the list beside it has all names."""
_CHARACTER: Final = 8.5
"""How wide one is at most, on average."""


def draw(plan: Plan) -> str:
    """The communes that get the alert, dark and, if they are few, named, among their
    neighbours."""
    mine = [one for one in plan.spots if one.mine]
    frame = areas_map.frame(plan)
    if len(mine) > _NAMED:
        return _svg(plan, _CHOSEN, [], frame)
    part = frame != areas_map.whole(plan)
    named = [one for one in plan.spots if one.mine or (part and _inside(one, frame))]
    return _svg(plan, _CHOSEN, [_name(one, frame) for one in named], frame)


def ground(plan: Plan) -> str:
    """What the boxes of an official's own communes stand on."""
    return _svg(plan, _OFFERED, [], areas_map.frame(plan))


def _inside(one: Spot, frame: Frame) -> bool:
    left, top, width, height = frame
    return left + 30 < one.x < left + width - 30 and top + 10 < one.y < top + height - 10


def _svg(plan: Plan, colour: str, names: Sequence[str], frame: Frame) -> str:
    size = f'width="{frame[2]}" height="{frame[3]}"'
    cells = [_cell(plan, one, colour) for one in plan.spots]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" '
        f'viewBox="{" ".join(map(str, frame))}" {size} '
        f'font-family="sans-serif" text-anchor="middle">{"".join(cells)}{"".join(names)}</svg>'
    )


def _cell(plan: Plan, one: Spot, colour: str) -> str:
    look = f'fill="{colour if one.mine else _OTHERS}" stroke="#fff" stroke-width="1.5"'
    return f'<path d="{plan.shapes.areas[one.area.id]}" {look}/>'


def _name(one: Spot, frame: Frame) -> str:
    """In its place, moved in where the picture would cut it."""
    half, (left, _, width, _) = _CHARACTER * len(one.area.short) / 2, frame
    x = min(max(one.x, left + half), left + width - half)
    edge = _CHOSEN if one.mine else _OTHERS
    halo = f'stroke="{edge}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"'
    look = 'font-weight="bold" fill="#fff"' if one.mine else 'fill="#4a5763"'
    return (
        f'<text x="{x:g}" y="{one.y + 5}" font-size="14" {look} {halo}>'
        f"{escape(one.area.short)}</text>"
    )
