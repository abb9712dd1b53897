"""The screens' graph as pictures: Graphviz DOT, and an SVG that needs no other program.

A picture shows each kind of screen once: pages of one screen, and screens that differ in a name
or a number alone, are one box.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from xml.sax.saxutils import escape

from flows.ussd.screen_graph import Graph, Link, Screen

_KINDS_BEGIN = 12
"""Last screens that begin with the same first letters differ only in their subject."""
_BACK = frozenset(("0", "00"))

# Sizes in pixels.
_CHARACTER_WIDTH, _LINE, _WIDE = 6.7, 14, 27
_PAD, _GAP_X, _GAP_Y, _TOP = 9, 170, 22, 54
_BOX = _WIDE * _CHARACTER_WIDTH + 2 * _PAD
_HALO = 'stroke="#fff" stroke-width="3" paint-order="stroke"'
"""Keeps a label readable where links run under it."""


def condense(graph: Graph) -> Graph:
    """One box per kind of screen; links that only go back are left out."""
    kind = {screen.id: _kind(screen) for screen in graph.screens}
    first: dict[str, Screen] = {}
    for screen in graph.screens:
        first.setdefault(kind[screen.id], screen)
    keys: dict[tuple[int, int, bool], list[str]] = {}
    for link in graph.links:
        source, target = first[kind[link.source]], first[kind[link.target]]
        if link.key not in _BACK and source is not target:
            typed_keys = keys.setdefault((source.id, target.id, link.typed), [])
            if link.key not in typed_keys:
                typed_keys.append(link.key)
    links = [Link(s, t, _range(typed_keys), typed) for (s, t, typed), typed_keys in keys.items()]
    return Graph(tuple(first.values()), tuple(links))


def _kind(screen: Screen) -> str:
    place = screen.place.split("/")[0]
    return place if place != "end" else f"end {screen.text[:_KINDS_BEGIN]}"


def _range(keys: list[str]) -> str:
    numbers = sorted(int(key) for key in keys if key.isdigit())
    if len(numbers) == len(keys) > 2 and numbers[-1] - numbers[0] == len(numbers) - 1:
        return f"{numbers[0]}-{numbers[-1]}"
    return ", ".join(keys)


def dot(graph: Graph) -> str:
    """The graph in Graphviz's language; every screen, as it is."""
    lines = [
        "digraph screens {",
        "  rankdir=LR; node [shape=box, fontname=monospace, fontsize=9, style=rounded];",
        "  edge [fontname=monospace, fontsize=9];",
    ]
    for screen in graph.screens:
        looks = "" if screen.more else ", style=filled, fillcolor=lightgrey"
        lines.append(
            f"  s{screen.id} [label={_quoted(screen.text, line_end=chr(92) + 'l')}{looks}];"
        )
    for link in graph.links:
        dashed = ", style=dashed" if link.typed else ""
        lines.append(f"  s{link.source} -> s{link.target} [label={_quoted(link.key)}{dashed}];")
    return "\n".join([*lines, "}", ""])


def _quoted(text: str, line_end: str = "") -> str:
    safe = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{safe.replace(chr(10), line_end)}{line_end}"'


@dataclass(frozen=True, slots=True)
class _Box:
    screen: Screen
    lines: tuple[str, ...]
    x: float = 0.0
    y: float = 0.0

    @property
    def height(self) -> float:
        return len(self.lines) * _LINE + 2 * _PAD

    @property
    def middle(self) -> float:
        return self.y + self.height / 2


def svg(graph: Graph, title: str) -> str:
    """The graph as an image of its own, columns by the number of turns."""
    boxes = _placed(graph)
    wide = max(box.x for box in boxes.values()) + _BOX + _PAD
    high = max(box.y + box.height for box in boxes.values()) + _PAD
    starts = _starts(graph.links, boxes)
    columns = sorted({(box.screen.depth, box.x) for box in boxes.values()})
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide:.0f} {high:.0f}" '
        f'width="{wide:.0f}" height="{high:.0f}" role="img" font-size="11" '
        'font-family="DejaVu Sans Mono, Menlo, Consolas, monospace">',
        f"<title>{escape(title)}</title>",
        f'<rect width="{wide:.0f}" height="{high:.0f}" fill="#fff"/>',
        f'<text x="{_PAD}" y="18" font-size="13" font-weight="bold">{escape(title)}</text>',
        *(f'<text x="{x:.0f}" y="40" fill="#666">turn {depth}</text>' for depth, x in columns),
        *(_drawn(link, y, boxes) for link, y in starts.items()),
        *(_labelled(link, y, boxes) for link, y in starts.items()),
        *(_box(box) for box in boxes.values()),
        "</svg>",
    ]
    return "\n".join([*parts, ""])


def _placed(graph: Graph) -> dict[int, _Box]:
    """Boxes in columns; in a column, in the order of their links."""
    columns: dict[int, list[_Box]] = {}
    for screen in graph.screens:
        columns.setdefault(screen.depth, []).append(_Box(screen, _lines(screen.text)))
    boxes: dict[int, _Box] = {}
    for place, depth in enumerate(sorted(columns)):
        y, x = float(_TOP), _PAD + place * (_BOX + _GAP_X)
        for box in sorted(columns[depth], key=lambda box: _pull(box.screen, graph.links, boxes)):
            boxes[box.screen.id] = replace(box, x=x, y=y)
            y += box.height + _GAP_Y
    return boxes


def _pull(screen: Screen, links: Iterable[Link], placed: Mapping[int, _Box]) -> tuple[float, int]:
    above = [placed[k.source].middle for k in links if k.target == screen.id and k.source in placed]
    return (sum(above) / len(above) if above else 0.0, screen.id)


def _lines(text: str) -> tuple[str, ...]:
    lines = [textwrap.wrap(line, _WIDE) for line in text.split("\n")]
    return tuple(part for wrapped in lines for part in wrapped)


def _box(box: _Box) -> str:
    fill = "#f3f8ee" if box.screen.more else "#e3e3e3"
    x, y = box.x, box.y
    words = "".join(
        f'<tspan x="{x + _PAD:.0f}" y="{y + _PAD + 10 + n * _LINE:.0f}">{escape(line)}</tspan>'
        for n, line in enumerate(box.lines)
    )
    return (
        f'<rect x="{x:.0f}" y="{y:.0f}" width="{_BOX:.0f}" height="{box.height:.0f}" rx="6" '
        f'fill="{fill}" stroke="#445"/><text>{words}</text>'
    )


def _drawn(link: Link, y1: float, boxes: Mapping[int, _Box]) -> str:
    source, target = boxes[link.source], boxes[link.target]
    forth = target.x > source.x
    x1 = source.x + _BOX
    x2, y2 = (target.x, target.middle) if forth else (target.x + _BOX, target.middle + 6)
    bend = _GAP_X * 0.45
    path = f"M{x1:.0f},{y1:.0f} C{x1 + bend:.0f},{y1:.0f} {x2 + (-bend if forth else bend):.0f},"
    path += f"{y2:.0f} {x2:.0f},{y2:.0f}"
    dashes = ' stroke-dasharray="4 3"' if link.typed else ""
    tip = -6 if forth else 6
    arrow = f"M{x2:.0f},{y2:.0f} l{tip},-3.5 v7 z"
    return f'<path d="{path}" fill="none" stroke="#89a"{dashes}/><path d="{arrow}" fill="#89a"/>'


def _labelled(link: Link, y: float, boxes: Mapping[int, _Box]) -> str:
    x = boxes[link.source].x + _BOX + 5
    label = f"«{link.key}»" if link.typed else link.key
    return f'<text x="{x:.0f}" y="{y - 3:.0f}" fill="#36c" {_HALO}>{escape(label)}</text>'


def _starts(links: Iterable[Link], boxes: Mapping[int, _Box]) -> dict[Link, float]:
    """The side on which each link leaves its box: at the line that offers the choice, else at a
    free one."""
    taken: dict[int, set[int]] = {}
    lines: dict[Link, int] = {}
    for link in sorted(links, key=lambda link: (_offer(link, boxes) is None, link.typed)):
        used = taken.setdefault(link.source, set())
        line = _offer(link, boxes)
        if line is None:
            line = next(n for n in range(len(used) + 1) if n not in used)
        used.add(line)
        lines[link] = line
    return {link: boxes[link.source].y + _PAD + 6 + line * _LINE for link, line in lines.items()}


def _offer(link: Link, boxes: Mapping[int, _Box]) -> int | None:
    key = link.key.split("-")[0].split(",")[0]
    lines = boxes[link.source].lines
    matches = (n for n, line in enumerate(lines) if not link.typed and line.startswith(f"{key} "))
    return next(matches, None)
