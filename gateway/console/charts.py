"""Charts: bars over days, weeks or months, drawn into the page as SVG without script.

A page makes a `Chart` and shows it with the macro of `templates/console/charts.html`:

    reports = Chart([charts.day(d) for d in days], [Series(t(…), counts)])

    {% from "console/charts.html" import chart %}
    {{ chart(t, reports, alt=t(…), head=t(…)) }}

The macro puts the same figures below the picture as a table that opens. `alt` says in a sentence
what the picture is of; what it says in numbers is in the table.

Places across are shares of the width, places down are pixels: words keep their size however wide
the picture is. Parts that fit only into a wide picture are marked `at-wide`.

Series differ by how light they are, by their edge, and by a legend: never by colour alone. Three
at most. A value that is not known is None, and leaves a gap.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from xml.sax.saxutils import escape

from markupsafe import Markup

from gateway.campaigns import console_queries as campaign_queries
from gateway.console import rendering

MOST_SERIES: Final = 3


def campaign_week(counted: Mapping[date, campaign_queries.Day], now: datetime) -> list[int]:
    """The messages of a campaign's last days; none where each day that has any is not shown: a line
    at zero would say that nothing came."""
    figures = campaign_queries.week(dict(counted), now)
    return figures if any(figures) or None not in counted.values() else []


def spark(language: str, values: Sequence[int], word: str = "spark") -> Markup:
    """A small line of the last days; the figures are read, not seen. Growth is drawn from its least
    value."""
    least = min(values) if word == "spark_growth" else 0
    most = max(max(values) - least, 1)
    heights = [23 - (one - least) * 20 // most for one in values]
    wide = len(values) - 1
    points = "".join(f"{3 + n * 82 // wide},{height} " for n, height in enumerate(heights))
    label = rendering.text(language, word, figures=", ".join(map(str, values)))
    return Markup(
        f'<svg class="spark" viewBox="0 0 88 26" role="img" aria-label="{_quoted(label)}">'
        f'<polyline points="{points}"/><circle cx="85" cy="{heights[-1]}" r="3"/></svg>'
    )


@dataclass(frozen=True, slots=True)
class Series:
    name: str
    values: Sequence[float | None]


@dataclass(frozen=True, slots=True)
class Chart:
    """labels  of each value, as long as each series: "24/11", "11/2026"
    unit    put after a number as it is: "%", " s"
    """

    labels: Sequence[str]
    series: Sequence[Series]
    unit: str = ""

    def __post_init__(self) -> None:
        if not 1 <= len(self.series) <= MOST_SERIES:
            raise ValueError(f"{len(self.series)} series: 1 to {MOST_SERIES} can be told apart")
        if any(len(one.values) != len(self.labels) for one in self.series):
            raise ValueError("a series is not as long as the labels")

    @property
    def is_empty(self) -> bool:
        return all(value is None for one in self.series for value in one.values)


def day(when: date) -> str:
    return f"{when.day}/{when.month}"


def month(when: date) -> str:
    return f"{when.month}/{when.year}"


_TOP: Final = 20
_FOOT: Final = 210
_HEIGHT: Final = 236
_CHARACTER: Final = 8.0
"""How wide a character is, rather too wide, in pixels."""
_WIDE: Final = 520
_NARROW: Final = 230
"""The least widths for which words are placed: of a wide picture, and of one on a phone."""


def draw(chart: Chart, alt: str) -> Markup:
    """The picture, about 2 to 10 KB. Texts are as `chart` has them: in one language."""
    values = [v for one in chart.series for v in one.values if v is not None]
    ticks = _ticks(max(values, default=0))
    parts = list(_axis(chart, ticks))
    for n, (label, look) in enumerate(zip(chart.labels, _rooms(chart.labels), strict=True)):
        if look is not None:
            parts.append(_text(_share(n + 0.5, chart), _FOOT + 20, label, look))
    parts += _bars(chart, ticks)
    says = _quoted(alt)
    start = f'<svg class="plot" height="{_HEIGHT}" role="img" aria-label="{says}">'
    return Markup(f"{start}{''.join(parts)}</svg>")


def _quoted(words: str) -> str:
    """For an attribute."""
    return escape(words, {'"': "&quot;"})


def _element(tag: str, look: str, words: str = "", **attributes: float | str) -> str:
    """An element with that class; numbers to a tenth of a pixel."""
    given = "".join(
        f' {name}="{value}"' if isinstance(value, str) else f' {name}="{value:.1f}"'
        for name, value in attributes.items()
    )
    start = f'<{tag}{given} class="{look}"' if look else f"<{tag}{given}"
    return f"{start}>{escape(words)}</{tag}>" if words else f"{start} />"


def _text(x: str, y: float, words: str, look: str) -> str:
    return _element("text", look, words, x=x, y=y)


def _share(slots: float, chart: Chart) -> str:
    return f"{100 * slots / max(len(chart.labels), 1):.2f}%"


def _y(value: float, ticks: Sequence[float]) -> float:
    return _FOOT - (_FOOT - _TOP) * value / ticks[-1]


def _axis(chart: Chart, ticks: Sequence[float]) -> Iterator[str]:
    for tick in ticks:
        y = _y(tick, ticks)
        yield _element("line", "tick" if tick else "axis", x1="0", y1=y, x2="100%", y2=y)
        yield _text("-8", y + 4, _number(tick, chart.unit), "left")


def _bars(chart: Chart, ticks: Sequence[float]) -> Iterator[str]:
    """A group of bars for each label, with each value above its bar if there is room."""
    wide = 0.8 / len(chart.series)
    looks = [look for look, room in (("", _NARROW), ("at-wide", _WIDE)) if _fits(chart, room)]
    for s, one in enumerate(chart.series):
        for n, value in enumerate(one.values):
            if value is None:
                continue
            left, y = n + 0.1 + s * wide, _y(value, ticks)
            place = {"x": _share(left, chart), "width": _share(wide * 0.95, chart)}
            yield _element("rect", f"column s{s}", y=y, height=_FOOT - y, **place)
            if looks and value:
                middle = _share(left + wide / 2, chart)
                yield _text(middle, y - 6, _number(value, chart.unit), f"value {looks[0]}".strip())


def _number(value: float, unit: str) -> str:
    return rendering.number(value) + unit


def _ticks(most: float) -> list[float]:
    """Round numbers from 0 to `most` or a little more, five at most; whole ones from 3 on."""
    wanted = max(most, 1) / 4
    power: float = 10 ** math.floor(math.log10(wanted))
    step = next(power * each for each in (1, 2, 5, 10) if power * each >= wanted)
    step = max(round(step), 1) if most > 2 or float(most).is_integer() else step
    return [step * n for n in range(math.ceil(max(most, step) / step) + 1)]


def _rooms(labels: Sequence[str]) -> list[str | None]:
    """The class of each label; None if it has no room. Counted from the last: as many as fit are
    below the axis."""
    wide = (max(map(len, labels), default=0) + 1) * _CHARACTER
    narrow, broad = (max(1, math.ceil(len(labels) * wide / room)) for room in (_NARROW, _WIDE))
    looks = {(True, True): "", (True, False): "at-narrow", (False, True): "at-wide"}
    return [
        looks.get((back % narrow == 0, back % broad == 0)) for back in reversed(range(len(labels)))
    ]


def _fits(chart: Chart, room: float) -> bool:
    """Whether each value has room above its bar."""
    values = [
        _number(v, chart.unit) for one in chart.series for v in one.values if v is not None and v
    ]
    widest = max((len(each) for each in values), default=0)
    bars = len(chart.labels) * len(chart.series)
    return bars * (widest + 0.5) * _CHARACTER <= room
