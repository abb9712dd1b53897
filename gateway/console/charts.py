"""Charts as pictures: bars or lines over days, weeks or months, as SVG without script.

A page makes a `Chart`, shows it with the macro of `templates/console/charts.html`, and has a view
that answers the picture:

    def _reports() -> Chart:
        days = [...]
        return Chart("bars", [charts.day(d) for d in days], [Series(t(…), counts)])

    @routes.get("/figures/reports.svg")
    @guard.needs("read")
    def chart() -> Any:
        return charts.answer(_reports())

    {% from "console/charts.html" import chart %}
    {{ chart(t, reports, "console.chart", alt=t(…), head=t(…)) }}

The macro puts the same figures below the picture as a table that opens, and asks for a narrow
picture on a phone (`?narrow=1`, which `answer` looks at). What a view takes in its URL goes into
`args`: `chart(t, one, "console.one", alt=…, head=…, args={"days": 7})`. `alt` says in a sentence
what the picture is of; what it says in numbers is in the table.

Series differ by hatching or by dashes, and by a legend: never by colour alone. Three at
most. A value that is not known is None, and leaves a gap.
"""

from __future__ import annotations

import base64
import hashlib
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal
from xml.etree.ElementTree import Element, SubElement, tostring

from flask import Response, request

from gateway.console import rendering

MOST_SERIES: Final = 3


@dataclass(frozen=True, slots=True)
class Series:
    name: str
    values: Sequence[float | None]


@dataclass(frozen=True, slots=True)
class Chart:
    """labels  of each value, as long as each series: "24/11", "11/2026"
    unit    put after a number as it is: "%", " s"
    """

    kind: Literal["bars", "lines"]
    labels: Sequence[str]
    series: Sequence[Series]
    unit: str = ""

    def __post_init__(self) -> None:
        if not 1 <= len(self.series) <= MOST_SERIES:
            raise ValueError(f"{len(self.series)} series: 1 to {MOST_SERIES} can be told apart")
        if any(len(one.values) != len(self.labels) for one in self.series):
            raise ValueError("a series is not as long as the labels")


def day(when: date) -> str:
    return f"{when.day}/{when.month}"


def month(when: date) -> str:
    return f"{when.month}/{when.year}"


def answer(chart: Chart) -> Response:
    """The picture, as narrow as the request asks for. It may use its own style and nothing else."""
    response = Response(draw(chart, "narrow" in request.args), mimetype="image/svg+xml")
    response.headers["Content-Security-Policy"] = _POLICY
    return response


_Format = Callable[[float], str]


@dataclass(frozen=True, slots=True)
class _Size:
    width: int
    height: int
    font: int


_WIDE, _NARROW = _Size(760, 280, 16), _Size(360, 260, 16)
_EDGE: Final = 10
_LEGEND_LINE: Final = 26
_SWATCH: Final = 18
_MOST_DOTS: Final = 62
"""With more values on a line, dots would touch."""

_FONTS: Final = "'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif"
_STYLE: Final = f"""
text{{font-family:{_FONTS};font-size:16px;fill:#4a5763}}
.paper{{fill:#fff}} .tick{{stroke:#d9dfe5}} .axis{{stroke:#14202b;stroke-width:1.5}}
.left{{text-anchor:end}} .middle{{text-anchor:middle}}
.value{{text-anchor:middle;font-weight:bold;fill:#14202b}}
.bar{{stroke-width:1.5}}
.bar.s0{{fill:#12508a;stroke:#12508a}}
.bar.s1{{fill:url(#hatched);stroke:#a35200}}
.bar.s2{{fill:url(#dotted);stroke:#14202b}}
.line{{fill:none;stroke-width:3.5;stroke-linejoin:round}}
.line.s0{{stroke:#12508a}}
.line.s1{{stroke:#a35200;stroke-dasharray:10 6}}
.line.s2{{stroke:#14202b;stroke-dasharray:2 6}}
.dot{{fill:#fff;stroke-width:2.5}}
.dot.s0{{fill:#12508a;stroke:#12508a}} .dot.s1{{stroke:#a35200}} .dot.s2{{stroke:#14202b}}
"""
_POLICY: Final = (
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; style-src 'sha256-"
    + base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
    + "'"
)
_CHARACTER_WIDTH: Final = 0.6
"""Of the size of type: how wide a letter is, rather too wide."""


@dataclass(frozen=True, slots=True)
class _Plot:
    """Where values stand. `ticks` are the axis's numbers, the last one near its top."""

    left: float
    top: float
    width: float
    height: float
    slots: int
    ticks: Sequence[float]

    @property
    def slot(self) -> float:
        return self.width / max(self.slots, 1)

    @property
    def foot(self) -> float:
        return self.top + self.height

    def x(self, n: int) -> float:
        """The middle of the n-th slot."""
        return self.left + (n + 0.5) * self.slot

    def y(self, value: float) -> float:
        return self.foot - self.height * value / (self.ticks[-1] * 1.1)


def draw(chart: Chart, narrow: bool = False) -> bytes:
    """The picture as SVG, about 2 to 10 KB. Texts are as `chart` has them: in one language."""
    size = _NARROW if narrow else _WIDE
    values = [v for one in chart.series for v in one.values if v is not None]
    ticks, number = _ticks(max(values, default=0)), _number(chart.unit)
    legend = len(chart.series) if len(chart.series) > 1 else 0
    below = size.font * 1.7 + (legend if narrow else min(legend, 1)) * _LEGEND_LINE
    left = max(len(number(each)) for each in ticks) * size.font * _CHARACTER_WIDTH + 10 + _EDGE
    # The last label stands below the last value, and half of it beyond.
    right = max((len(each) for each in chart.labels), default=0) * size.font * _CHARACTER_WIDTH / 2
    width = size.width - left - _EDGE - right
    plot = _Plot(left, _EDGE, width, size.height - 2 * _EDGE - below, len(chart.labels), ticks)
    svg = _paper(size)
    _axes(svg, chart, plot, number, size.font)
    if not values:
        middle = plot.left + plot.width / 2
        _text(svg, middle, plot.top + plot.height / 2, rendering.t("chart_nothing"), "middle")
    elif chart.kind == "bars":
        _bars(svg, chart, plot, number if _fits(chart, number, width, size.font) else None)
    else:
        _lines(svg, chart, plot)
    if legend:
        _legend(svg, chart, size, plot.foot + size.font * 1.7, 1 if narrow else legend)
    drawn: bytes = tostring(svg, encoding="utf-8")
    return drawn


def _add(parent: Element, tag: str, shape: str = "", **attributes: float | str) -> Element:
    """An element with that class; numbers to a tenth of a pixel."""
    given = {
        name.replace("_", "-"): value if isinstance(value, str) else f"{value:.1f}"
        for name, value in attributes.items()
    }
    return SubElement(parent, tag, given | ({"class": shape} if shape else {}))


def _text(parent: Element, x: float, y: float, words: str, shape: str) -> None:
    _add(parent, "text", shape, x=x, y=y).text = words


def _paper(size: _Size) -> Element:
    """An empty picture with our style, and the patterns that fill bars."""
    box = {"width": str(size.width), "height": str(size.height)}
    svg = Element(
        "svg",
        {"xmlns": "http://www.w3.org/2000/svg", "viewBox": f"0 0 {size.width} {size.height}"} | box,
    )
    SubElement(svg, "style").text = _STYLE
    defs = SubElement(svg, "defs")
    tile = {"width": "8", "height": "8"}
    hatched = SubElement(
        defs, "pattern", tile | {"id": "hatched", "patternUnits": "userSpaceOnUse"}
    )
    hatched.set("patternTransform", "rotate(45)")
    SubElement(hatched, "rect", tile | {"fill": "#ffe3bd"})
    SubElement(hatched, "rect", {"width": "4", "height": "8", "fill": "#b86e00"})
    dotted = SubElement(defs, "pattern", tile | {"id": "dotted", "patternUnits": "userSpaceOnUse"})
    SubElement(dotted, "rect", tile | {"fill": "#fff"})
    SubElement(dotted, "circle", {"cx": "4", "cy": "4", "r": "2.2", "fill": "#14202b"})
    SubElement(svg, "rect", box | {"class": "paper"})
    return svg


def _axes(svg: Element, chart: Chart, plot: _Plot, number: _Format, font: int) -> None:
    right = plot.left + plot.width
    for tick in plot.ticks:
        y = plot.y(tick)
        _add(svg, "line", "tick" if tick else "axis", x1=plot.left, y1=y, x2=right, y2=y)
        _text(svg, plot.left - 8, y + font / 3, number(tick), "left")
    for n, label in enumerate(_sparse(chart.labels, plot.width, font)):
        if label:
            _text(svg, plot.x(n), plot.foot + font * 1.3, label, "middle")


def _bars(svg: Element, chart: Chart, plot: _Plot, number: _Format | None) -> None:
    """A group of bars for each label; with `number`, each value stands above its bar."""
    wide = plot.slot * 0.8 / len(chart.series)
    for s, one in enumerate(chart.series):
        for n, value in enumerate(one.values):
            if value is None:
                continue
            x, y = plot.left + (n + 0.1) * plot.slot + s * wide, plot.y(value)
            _add(svg, "rect", f"bar s{s}", x=x, y=y, width=wide * 0.95, height=plot.foot - y)
            if number is not None and value:
                _text(svg, x + wide / 2, y - 5, number(value), "value")


def _lines(svg: Element, chart: Chart, plot: _Plot) -> None:
    """A path for each series, broken where a value is not known."""
    for s, one in enumerate(chart.series):
        steps, pen = [], "M"
        for n, value in enumerate(one.values):
            if value is None:
                pen = "M"
                continue
            steps.append(f"{pen}{plot.x(n):.1f} {plot.y(value):.1f}")
            pen = "L"
        _add(svg, "path", f"line s{s}", d="".join(steps))
        for n, value in enumerate(one.values):
            if value is not None and (plot.slots <= _MOST_DOTS or _stands_alone(one.values, n)):
                _add(svg, "circle", f"dot s{s}", cx=plot.x(n), cy=plot.y(value), r=3.5)


def _stands_alone(values: Sequence[float | None], n: int) -> bool:
    """Whether no line leads to the n-th value or from it."""
    return all(each is None for each in (*values[max(n - 1, 0) : n], *values[n + 1 : n + 2]))


def _legend(svg: Element, chart: Chart, size: _Size, top: float, columns: int) -> None:
    shape = "bar" if chart.kind == "bars" else "line"
    for s, one in enumerate(chart.series):
        x = _EDGE + (s % columns) * (size.width - 2 * _EDGE) / columns
        y = top + (s // columns) * _LEGEND_LINE
        if shape == "bar":
            _add(svg, "rect", f"bar s{s}", x=x, y=y, width=_SWATCH, height=_SWATCH)
        else:
            middle = y + _SWATCH / 2
            _add(svg, "path", f"line s{s}", d=f"M{x:.1f} {middle:.1f}h{2 * _SWATCH}")
        _text(
            svg,
            x + (_SWATCH if shape == "bar" else 2 * _SWATCH) + 8,
            y + size.font * 0.85,
            one.name,
            "",
        )


def _number(unit: str) -> _Format:
    return lambda value: rendering.number(value) + unit


def _ticks(most: float) -> list[float]:
    """Round numbers from 0 to `most` or a little more, five at most; whole ones from 3 on."""
    wanted = max(most, 1) / 4
    power: float = 10 ** math.floor(math.log10(wanted))
    step = next(power * each for each in (1, 2, 5, 10) if power * each >= wanted)
    step = max(round(step), 1) if most > 2 or float(most).is_integer() else step
    return [step * n for n in range(math.ceil(max(most, step) / step) + 1)]


def _sparse(labels: Sequence[str], width: float, font: int) -> list[str]:
    """Every so many, counted from the last: as many as fit below the axis."""
    if not labels:
        return []
    wide = (max(len(each) for each in labels) + 1) * font * _CHARACTER_WIDTH
    every = max(1, math.ceil(len(labels) * wide / width))
    last = len(labels) - 1
    return [each if (last - n) % every == 0 else "" for n, each in enumerate(labels)]


def _fits(chart: Chart, number: _Format, width: float, font: int) -> bool:
    """Whether each value can stand above its bar."""
    values = [number(v) for one in chart.series for v in one.values if v is not None]
    widest = max((len(each) for each in values), default=0)
    return len(values) * (widest + 0.5) * font * _CHARACTER_WIDTH <= 0.9 * width
