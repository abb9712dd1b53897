"""Charts as pictures: bars or lines over days, weeks or months, as SVG without script.

A page makes a `Chart`, shows it with the macro of `templates/console/charts.html`, and has a view
that answers the picture:

    def _reports() -> Chart:
        days = [...]
        return Chart("bars", [charts.day(d) for d in days], [Series(t(…), counts)])

    @guard.needs("read")
    def chart() -> Any:                      # pages.get("/figures/reports.svg")(chart)
        return charts.answer(_reports())

    {% from "console/charts.html" import chart %}
    {{ chart(t, reports, "console.chart", alt=t(…), head=t(…)) }}

The macro puts the same figures below the picture as a table that opens, and asks for a narrow
picture on a phone (`?narrow=1`, which `answer` looks at). What a view takes in its URL goes into
`args`: `chart(t, one, "console.one", alt=…, head=…, args={"days": 7})`. `alt` says in a sentence
what the picture is of; what it says in numbers is in the table.

Series are told apart by hatching or by dashes, and by a legend: never by colour alone. Three at
most. A value that is not known is None, and leaves a gap.
"""

from __future__ import annotations

import base64
import hashlib
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Literal

import pygal
from flask import Response, request
from pygal.etree import etree
from pygal.style import Style

from gateway.console import rendering

MOST_SERIES: Final = 3

# The tree is cleaned below: one kind of tree, whatever else is installed.
etree.to_etree()


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


@dataclass(frozen=True, slots=True)
class _Size:
    width: int
    height: int
    font: int


_WIDE, _NARROW = _Size(760, 320, 17), _Size(360, 320, 17)
_EDGE: Final = 10

_FONTS: Final = "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif"
_STYLE: Final = f"""
text{{font-family:{_FONTS};font-size:17px;fill:#1b1b1b;stroke:none}}
.background{{fill:#fff}}
.axis.y text{{text-anchor:end}} .axis.x text{{text-anchor:middle}}
.axis .line{{stroke:#c9d0cc;fill:none}} .axis.x .line{{display:none}}
.axis.y .axis.line{{stroke:#1b1b1b;stroke-width:2}}
.value{{text-anchor:middle;font-weight:bold}}
.color-0{{stroke:#0b5d3b}} .bar-graph .color-0{{fill:#0b5d3b}}
.color-1{{stroke:#8a4b00;stroke-dasharray:10 6}} .bar-graph .color-1{{fill:url(#hatched)}}
.color-2{{stroke:#1b1b1b;stroke-dasharray:2 6}} .bar-graph .color-2{{fill:url(#dotted)}}
.bar-graph .rect,.bar-graph .legend rect{{stroke-width:1.5;stroke-dasharray:none}}
.line-graph .line.reactive{{fill:none;stroke-width:3.5;stroke-linejoin:round}}
.line-graph .dot{{fill:#fff;stroke-width:2.5;stroke-dasharray:none}}
.line-graph .color-0 .dot{{fill:#0b5d3b}}
.line-graph .legend rect{{fill:#fff;stroke-width:3.5}}
"""
_PATTERNS: Final = (
    '<pattern id="hatched" width="8" height="8" patternUnits="userSpaceOnUse" '
    'patternTransform="rotate(45)"><rect width="8" height="8" fill="#ffe3bd"/>'
    '<rect width="4" height="8" fill="#b86e00"/></pattern>',
    '<pattern id="dotted" width="8" height="8" patternUnits="userSpaceOnUse">'
    '<rect width="8" height="8" fill="#fff"/>'
    '<circle cx="4" cy="4" r="2.2" fill="#1b1b1b"/></pattern>',
)
_POLICY: Final = (
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; style-src 'sha256-"
    + base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
    + "'"
)
_LETTER: Final = 0.6
"""Of the size of type: how wide a letter is, rather too wide."""


def draw(chart: Chart, narrow: bool = False) -> bytes:
    """The picture as SVG, about 4 to 10 KB. Texts are as `chart` has them: in one language."""
    size = _NARROW if narrow else _WIDE
    ticks = _ticks(max((v for one in chart.series for v in one.values if v is not None), default=0))
    number = _number(chart.unit)
    # The last label stands below the last value, and half of it beyond.
    right = round(max((len(each) for each in chart.labels), default=0) * size.font * _LETTER / 2)
    axis = max(len(number(each)) for each in ticks) * size.font * _LETTER + 10
    plot = size.width - axis - _EDGE - right
    several = len(chart.series) > 1
    drawn = (pygal.Bar if chart.kind == "bars" else pygal.Line)(
        js=[],
        no_prefix=True,
        explicit_size=True,
        width=size.width,
        height=size.height,
        style=Style(label_font_size=size.font, value_font_size=size.font, legend_font_size=17),
        defs=list(_PATTERNS),
        margin=_EDGE,
        margin_right=right,
        show_legend=several,
        legend_at_bottom=True,
        legend_at_bottom_columns=1 if narrow else len(chart.series),
        legend_box_size=18,
        truncate_legend=-1,
        truncate_label=-1,
        x_labels=_sparse(chart.labels, plot, size.font),
        y_labels=ticks,
        range=(0, ticks[-1] * 1.1),
        value_formatter=number,
        print_values=chart.kind == "bars" and _fits(chart, number, plot, size.font),
        print_values_position="top",
        allow_interruptions=True,
        no_data_text=rendering.t("chart_nothing"),
        dots_size=3.5,
        show_dots=len(chart.labels) <= 62,
    )
    for one in chart.series:
        drawn.add(one.name, list(one.values))
    return _clean(drawn.render_tree())


def _number(unit: str) -> Callable[[float | None], str]:
    return lambda value: "" if value is None else rendering.number(value) + unit


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
    wide = (max(len(each) for each in labels) + 1) * font * _LETTER
    every = max(1, math.ceil(len(labels) * wide / width))
    last = len(labels) - 1
    return [each if (last - n) % every == 0 else "" for n, each in enumerate(labels)]


def _fits(chart: Chart, number: Callable[[float | None], str], width: float, font: int) -> bool:
    """Whether each value can stand above its bar."""
    values = [number(value) for one in chart.series for value in one.values]
    widest = max((len(each) for each in values), default=0)
    return len(values) * (widest + 0.5) * font * _LETTER <= 0.9 * width


_UNWANTED: Final = frozenset({"script", "desc", "title"})


def _clean(tree: Any) -> bytes:
    """Without what only scripts use, comments, and attributes that are styles; with our style."""
    for parent in list(tree.iter()):
        for child in list(parent):
            known = isinstance(child.tag, str)
            if not known or child.tag in _UNWANTED or child.get("class") == "plot tooltip-overlay":
                parent.remove(child)
            elif child.tag == "style":
                child.text = _STYLE
    tree.attrib.pop("id", None)
    found: bytes = etree.tostring(tree, encoding="utf-8")
    return found
