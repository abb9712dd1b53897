"""Where an alert goes, as a small picture beside its facts; what the boxes of communes stand on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from gateway.console import areas_map
from gateway.console.areas_map import Frame, Plan, Spot

_CHOSEN: Final = "#12508a"
_OFFERED: Final = "#c3d9ee"
_OTHERS: Final = "#e8ecf0"
_POINT: Final = re.compile(r"(-?[\d.]+)[ ,](-?[\d.]+)")
_NAMED: Final = 10
"""So many are named at most: the list beside it has all names."""
_ROOM: Final = (280, 260)
"""Width and height that the picture has on the page, in CSS pixels."""
_LETTERS: Final = 13
"""The size of a name in CSS pixels, however large a part of the map is shown."""
_LETTER: Final = 0.54
"""How wide a letter is on average, in parts of its size."""
_LINE: Final = 1.15
"""A line's height, likewise."""
_EDGE: Final = 4

Box = tuple[float, float, float, float]
"""Left, top, right, low."""


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a commune. y: the middle of its first line; step: to the next one."""

    x: float
    y: float
    step: float
    lines: Sequence[str]
    mine: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """width, height  on the page, in CSS pixels
    size    of the letters, in units of the frame
    """

    frame: Frame
    width: int
    height: int
    size: float
    names: Sequence[Name]


def picture(plan: Plan) -> Picture:
    """The communes that get the alert among their neighbours: named, if they are few, and so are
    the neighbours whose names have room."""
    frame = areas_map.frame(plan)
    scale = min(_ROOM[0] / frame[2], _ROOM[1] / frame[3])
    size = round(_LETTERS / scale, 2)
    seen = [one for one in plan.spots if _meets(_extent(plan, one), frame)]
    mine = [one for one in seen if one.mine]
    part = frame != areas_map.whole(plan)
    near = [one for one in seen if not one.mine] if part else []
    few = len(mine) <= _NAMED
    names = list(_names(plan, [*mine, *near], frame, size)) if few else []
    width, height = round(frame[2] * scale), round(frame[3] * scale)
    return Picture(frame, width, height, size, names)


def _names(plan: Plan, spots: Sequence[Spot], frame: Frame, size: float) -> Iterator[Name]:
    """Those of `mine` always, moved in where the picture would cut them; of the others those that
    lie whole in the picture and cover no other name."""
    taken: list[Box] = []
    inner = (frame[0], frame[1], frame[0] + frame[2], frame[1] + frame[3])
    for one in spots:
        left, _, right, _ = _extent(plan, one)
        lines = _lines(one.area.short, (right - left) / size)
        half = _LETTER * size * max(map(len, lines)) / 2 + _EDGE
        tall = _LINE * size * len(lines) / 2
        x = min(max(one.x, inner[0] + half), inner[2] - half) if one.mine else float(one.x)
        y = min(max(one.y, inner[1] + tall), inner[3] - tall) if one.mine else float(one.y)
        box = (x - half, y - tall, x + half, y + tall)
        whole = (
            inner[0] <= box[0] and inner[1] <= box[1] and box[2] <= inner[2] and box[3] <= inner[3]
        )
        if one.mine or (whole and not any(_overlap(box, other) for other in taken)):
            taken.append(box)
            step = _LINE * size
            yield Name(
                round(x, 1), round(y - step * (len(lines) - 1) / 2, 1), step, lines, one.mine
            )


def _lines(name: str, letters: float) -> Sequence[str]:
    """In one line, or in two where the shape is narrower than the name."""
    words = name.split()
    if len(words) < 2 or _LETTER * len(name) < letters - 1:
        return (name,)
    half = min(range(1, len(words)), key=lambda at: abs(len(" ".join(words[:at])) - len(name) / 2))
    return " ".join(words[:half]), " ".join(words[half:])


def _extent(plan: Plan, one: Spot) -> Box:
    points = _POINT.findall(plan.shapes.areas[one.area.id])
    across, down = [float(x) for x, _ in points], [float(y) for _, y in points]
    return min(across), min(down), max(across), max(down)


def _meets(box: Box, frame: Frame) -> bool:
    left, top, width, height = frame
    return _overlap(box, (left, top, left + width, top + height))


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def shapes(plan: Plan) -> str:
    """What the names of `picture` stand on."""
    return _svg(plan, _CHOSEN)


def ground(plan: Plan) -> str:
    """What the boxes of an official's own communes stand on."""
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
