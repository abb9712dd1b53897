"""A small map of the areas of an alert, and the background of the map on which communes are
chosen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from gateway.console import areas_map
from gateway.console.areas_map import Frame, Plan, Spot

_CHOSEN: Final = "#12508a"
_OFFERED: Final = "#c3d9ee"
_OTHERS: Final = "#e8ecf0"
_NAMED: Final = 10
"""The most communes that the map names; the list beside it names all."""
_ROOM: Final = (280, 260)
"""Width and height of the map on the page, in CSS pixels."""
_LETTERS: Final = 13
"""The size of a name in CSS pixels, however large a part of the province the map shows."""
_CHARACTER: Final = 0.54
_BOLD: Final = 0.57
"""The average width of a character, as a part of its size."""
_LINE: Final = 1.15
"""The height of a line, as a part of the size of its characters."""
_EDGE: Final = 4

Box = tuple[float, float, float, float]
"""Left, top, right and bottom."""


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a commune on the map.

    y       the middle of its first line
    step    from one line to the next
    anchor  the name that its shape and its box share in the page
    """

    x: float
    y: float
    step: float
    lines: Sequence[str]
    mine: bool
    anchor: str


@dataclass(frozen=True, slots=True)
class Picture:
    """The map.

    width, height  on the page, in CSS pixels
    size           of the characters, in units of the frame
    """

    frame: Frame
    width: int
    height: int
    size: float
    names: Sequence[Name]


def picture(plan: Plan) -> Picture:
    """The communes that get the alert, among their neighbours. They are named if they are few.
    Neighbours are named where there is room."""
    frame = areas_map.frame(plan)
    scale = min(_ROOM[0] / frame[2], _ROOM[1] / frame[3])
    size = round(_LETTERS / scale, 2)
    within = [one for one in plan.spots if _meets(_extent(plan, one), frame)]
    mine = [one for one in within if one.mine]
    part = frame != areas_map.whole(plan)
    near = [one for one in within if not one.mine] if part else []
    few = len(mine) <= _NAMED
    names = list(_names(plan, [*mine, *near], frame, size)) if few else []
    width, height = round(frame[2] * scale), round(frame[3] * scale)
    return Picture(frame, width, height, size, names)


def _names(plan: Plan, spots: Sequence[Spot], frame: Frame, size: float) -> Iterator[Name]:
    """The names on the map. Those of `mine` always, inside their shape where it has room. Others
    only if they have room in their shape, lie wholly in the map and cover no other name."""
    taken: list[Box] = []
    inner = (frame[0], frame[1], frame[0] + frame[2], frame[1] + frame[3])
    for one in spots:
        lines, x, y = _place(plan, one, size)
        half = _CHARACTER * size * max(map(len, lines), default=0) / 2 + _EDGE
        rest = _LINE * size * (len(lines) - 1)
        edge = _LINE * size / 2
        if one.mine:
            x = min(max(x, inner[0] + half), inner[2] - half)
            y = min(max(y, inner[1] + edge), inner[3] - edge - rest)
        box = (x - half, y - edge, x + half, y + edge + rest)
        whole = (
            inner[0] <= box[0] and inner[1] <= box[1] and box[2] <= inner[2] and box[3] <= inner[3]
        )
        if one.mine or (lines and whole and not any(_overlap(box, other) for other in taken)):
            taken.append(box)
            yield Name(round(x, 1), round(y, 1), _LINE * size, lines, one.mine, one.anchor)


def _place(plan: Plan, one: Spot, size: float) -> tuple[Sequence[str], float, float]:
    """The lines of a name, and the middle of the first one. Without room, only `mine` have
    lines."""
    name, line = one.area.short, _LINE * size
    character = (_BOLD if one.mine else _CHARACTER) * size
    place = areas_map.fit(plan.shapes.areas[one.area.id], name, (one.x, one.y), line, character)
    if place is not None or not one.mine:
        return place or ((), one.x, one.y)
    lines = areas_map.broken(name)[:2][-1]
    return lines, one.x, one.y - line * (len(lines) - 1) / 2


def _extent(plan: Plan, one: Spot) -> Box:
    across, down = zip(*areas_map.outline(plan.shapes.areas[one.area.id]), strict=True)
    return min(across), min(down), max(across), max(down)


def _meets(box: Box, frame: Frame) -> bool:
    left, top, width, height = frame
    return _overlap(box, (left, top, left + width, top + height))


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def shapes(plan: Plan) -> str:
    """The communes' shapes under the names of `picture`, as SVG."""
    return _svg(plan, _CHOSEN)


def ground(plan: Plan) -> str:
    """The communes' shapes under the boxes of an official's own communes, as SVG."""
    return _svg(plan, _OFFERED)


def _svg(plan: Plan, colour: str) -> str:
    """The communes without names (SVG without styles or scripts)."""
    frame = areas_map.frame(plan)
    cells = [
        f'<path d="{plan.shapes.areas[one.area.id]}" '
        f'fill="{colour if one.mine else _OTHERS}" stroke="#fff" stroke-width="1.5"/>'
        for one in plan.spots
    ]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{" ".join(map(str, frame))}" '
        f'width="{frame[2]}" height="{frame[3]}">{"".join(cells)}</svg>'
    )
