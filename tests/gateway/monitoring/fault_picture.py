"""Series over time, a panel above the other, as SVG."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

Series = Mapping[str, Sequence[tuple[float, float]]]
WIDTH: Final = 760
LEFT: Final = 60
RIGHT: Final = 170
HIGH: Final = 110
GAP: Final = 46
COLOURS: Final = ("#1d70b8", "#d4351c", "#00703c", "#f47738", "#4c2c92")
BROKEN: Final = 6.0
"""Seconds without a value after which a line is broken."""


@dataclass(frozen=True, slots=True)
class Panel:
    """series  by name: seconds from the start, and values"""

    title: str
    series: Series


def picture(panels: Sequence[Panel], fault: float, repair: float, end: float) -> str:
    """`fault`, `repair` and `end` in seconds from the start."""
    height = len(panels) * (HIGH + GAP) + 30
    scale = (WIDTH - LEFT - RIGHT) / end
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
        f'font-family="sans-serif" font-size="12" role="img">',
        f'<rect width="{WIDTH}" height="{height}" fill="#fff"/>',
    ]
    for number, panel in enumerate(panels):
        lines += _panel(panel, number * (HIGH + GAP) + 30, scale, fault, repair, end)
    for seconds in range(0, int(end) + 1, 60):
        x = LEFT + seconds * scale
        lines.append(f'<text x="{x:.0f}" y="{height - 8}" text-anchor="middle">{seconds} s</text>')
    return "\n".join([*lines, "</svg>", ""])


def _panel(
    panel: Panel, top: float, scale: float, fault: float, repair: float, end: float
) -> Iterator[str]:
    most = max((value for points in panel.series.values() for _, value in points), default=1.0)
    most = most or 1.0
    yield f'<text x="{LEFT}" y="{top - 8}" font-weight="bold">{escape(panel.title)}</text>'
    yield (
        f'<rect x="{LEFT + fault * scale:.1f}" y="{top}" width="{(repair - fault) * scale:.1f}" '
        f'height="{HIGH}" fill="#f3f2f1"/>'
    )
    axes = f"M{LEFT} {top}V{top + HIGH}H{LEFT + end * scale:.1f}"
    yield f'<path d="{axes}" fill="none" stroke="#b1b4b6"/>'
    yield f'<text x="{LEFT - 6}" y="{top + 10}" text-anchor="end">{most:.3g}</text>'
    yield f'<text x="{LEFT - 6}" y="{top + HIGH}" text-anchor="end">0</text>'
    for place, (name, points) in enumerate(sorted(panel.series.items())):
        colour = COLOURS[place % len(COLOURS)]
        # Lines of the same value would hide each other.
        shift = place * 2
        path = _path(points, scale, top + HIGH - shift, (HIGH - 2 * shift) / most)
        yield f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="1.5"/>'
        if name:
            y = top + 12 + 15 * place
            yield f'<text x="{WIDTH - RIGHT + 8}" y="{y}" fill="{colour}">{escape(name)}</text>'


def _path(points: Sequence[tuple[float, float]], scale: float, bottom: float, factor: float) -> str:
    words, before = [], float("-inf")
    for at, value in points:
        if value != value:
            continue
        mark = "L" if at - before <= BROKEN else "M"
        words.append(f"{mark}{LEFT + at * scale:.1f} {bottom - value * factor:.1f}")
        before = at
    return "".join(words)
