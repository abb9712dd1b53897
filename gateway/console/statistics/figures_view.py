"""The figures as a page compares them: one area by month, or areas by one month.

A row, column or month that tells nothing is left out and named below.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from gateway.console import charts, rendering
from gateway.statistics.disclosure import Figure
from gateway.statistics.tables import Line

COMPARED: Final = ("reports", "people", "confirmed", "waited", "alerts", "reached", "residents")
"""What areas are compared by, in the order of the columns."""

Cell = Callable[[str, Figure], str]


@dataclass(frozen=True, slots=True)
class Value:
    """tells   a figure above 0
    change  against the month before; "" where one of them is not known
    """

    text: str
    tells: bool
    change: str = ""


@dataclass(frozen=True, slots=True)
class ByMonth:
    """groups  the word and the figures of each; of a figure its key and its value in each month"""

    months: Sequence[date]
    groups: Sequence[tuple[str, Sequence[tuple[str, Sequence[Value]]]]]
    left_out: Sequence[str]


@dataclass(frozen=True, slots=True)
class ByArea:
    """rows  of each area the values of the columns `keys`"""

    keys: Sequence[str]
    rows: Sequence[tuple[str, Sequence[Value]]]
    left_out: Sequence[str]


def by_month(
    lines: Sequence[Line], groups: Sequence[tuple[str, Sequence[str]]], cell: Cell
) -> ByMonth:
    """Of the lines of one area."""
    counted = [one for one in lines if one.says]
    display = []
    zero: list[str] = []
    unknown: list[str] = []
    for word, keys in groups:
        rows = []
        for key in keys:
            values = [_value(key, line.figures[key], cell) for line in counted]
            if any(one.tells for one in values):
                rows.append((key, values))
            else:
                known = any(isinstance(line.figures[key], int) for line in counted)
                (zero if known else unknown).append(key)
        if rows:
            display.append((word, rows))
    silent = [charts.month(one.month) for one in lines if not one.says]
    left_out = [
        *_named("figures_no_month", silent),
        *_named("figures_unknown", _words(unknown)),
        *_named("figures_zero", _words(zero)),
    ]
    return ByMonth([one.month for one in counted], display, left_out if counted else left_out[:1])


def by_area(
    lines: Mapping[str, Sequence[Line]], over: bool, cell: Cell, name: Callable[[str], str]
) -> ByArea:
    """Of the last month of each area; `over`: whether that month is."""
    last = {area: own[-1] for area, own in lines.items()}
    # What is known of all together compares nothing.
    parts = [one for area, one in last.items() if area] or list(last.values())
    keys = [key for key in COMPARED if any(_tells(one.figures[key]) for one in parts)]
    rows, silent = [], []
    for area, own in lines.items():
        values = []
        for key in keys:
            now = own[-1].figures[key]
            before = own[-2].figures[key] if len(own) > 1 else "unknown"
            values.append(_value(key, now, cell, _change(key, now, before, over)))
        if any(one.tells for one in values):
            rows.append((area, values))
        else:
            silent.append(name(area))
    dropped = _words([key for key in COMPARED if key not in keys])
    left_out = [*_named("figures_no_area_of", silent), *_named("figures_no_column", dropped)]
    return ByArea(keys, rows, left_out if rows else left_out[:1])


def _value(key: str, figure: Figure, cell: Cell, change: str = "") -> Value:
    return Value(cell(key, figure), _tells(figure), change)


def _tells(figure: Figure) -> bool:
    return isinstance(figure, int) and figure > 0


def _change(key: str, now: Figure, before: Figure, over: bool) -> str:
    """A month that is not over has no more and no less: what the month before had is told."""
    if key == "waited" or not (isinstance(now, int) and isinstance(before, int)):
        return ""
    if not (now or before):
        return ""
    if not over:
        return rendering.t("figures_then", count=rendering.number(before))
    if now == before:
        return rendering.t("figures_equal")
    return ("+" if now > before else "−") + rendering.number(abs(now - before))


def _words(keys: Sequence[str]) -> list[str]:
    words = [rendering.t(f"figure_{key}") for key in keys]
    return [one[:1].lower() + one[1:] for one in words]


def _named(word: str, names: Sequence[str]) -> list[str]:
    return [rendering.t(word, names=", ".join(names))] if names else []
