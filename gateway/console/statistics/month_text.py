"""The sentences and cells of the month's report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from gateway.console import charts, rendering
from gateway.console.statistics.page_figures import DASH, duration
from gateway.statistics.disclosure import Figure
from gateway.statistics.month import Month, Row, change

_LEAST: Final = 0.05

_MULTIPLE: Final = 300
"""From this percentage more on it is given as a multiple."""


def cell(key: str, value: Figure) -> str:
    """A figure as the report has it; one dash for whatever is not text."""
    if isinstance(value, str):
        return DASH
    return duration(value) if key == "waited" else rendering.number(value)


def compared(now: Figure, before: Figure) -> str:
    """With its sign: ``+ 22,1 %``; as a multiple if that is clearer: ``gấp 15 lần``. If there was
    nothing before, no dash: its footnote would be untrue."""
    if isinstance(now, int) and before == 0:
        return rendering.t("report_from_none") if now else ""
    value = change(now, before)
    if value is None:
        return DASH
    if value > _MULTIPLE:
        return rendering.t("report_times", times=_times(value))
    sign = "+ " if value > _LEAST else "− " if value < -_LEAST else ""
    return f"{sign}{rendering.number(round(abs(value), 1))} %".replace(" ", "\u00a0")


def _times(change: float) -> str:
    return rendering.number(round(1 + change / 100))


def _rise(row: Row, month: Month) -> str:
    """How it compares with the month before, as the end of a sentence."""
    if row.change is None or not isinstance(row.before, int):
        return ""
    word = "report_more" if row.change > _LEAST else "report_less"
    word = word if abs(row.change) > _LEAST else "report_same"
    by = rendering.number(round(abs(row.change), 1))
    if row.change > _MULTIPLE:
        word, by = "report_multiple", _times(row.change)
    return rendering.t(word, percent=by, month=_before(month), count=rendering.number(row.before))


def _before(month: Month) -> str:
    return charts.month(month.trend[-2][0])


def _cells(month: Month, *keys: str) -> dict[str, str]:
    return {key: cell(key, month.rows[key].now) for key in keys}


def situation(month: Month) -> list[str]:
    rows = month.rows
    if not isinstance(rows["reports"].now, int):
        return [rendering.t("report_few", month=charts.month(month.month))]
    return [
        rendering.t(
            "report_situation",
            month=charts.month(month.month),
            **_cells(month, "reports", "people"),
            rise=_rise(rows["reports"], month),
        )
    ]


def decisions(month: Month) -> list[str]:
    """A kind of decision that nobody made is not listed."""
    counts = {key: month.rows[key].now for key in ("confirmed", "cleared", "dismissed", "others")}
    made = {key: one for key, one in counts.items() if isinstance(one, int) and one}
    parts = [rendering.t(f"report_part_{key}", count=cell(key, one)) for key, one in made.items()]
    total = rendering.number(sum(made.values()))
    sentences = [
        rendering.t("report_decided", total=total, parts=", ".join(parts))
        if made
        else rendering.t("report_decided_none")
    ]
    if "referred" in month.rows and month.rows["referred"].now:
        sentences.append(rendering.t("report_referred", **_cells(month, "referred")))
    if isinstance(month.rows["waited"].now, int):
        sentences.append(rendering.t("report_waited", **_cells(month, "waited")))
    return sentences


def alerts(month: Month) -> list[str]:
    rows = month.rows
    sentences = [
        rendering.t(
            "report_alerts" if rows["alerts"].now else "report_alerts_none",
            **_cells(month, "alerts"),
            month=_before(month),
            before=cell("alerts", rows["alerts"].before),
        )
    ]
    sent, reached = rows["sent"].now, rows["reached"].now
    if isinstance(sent, int) and isinstance(reached, int) and sent:
        share = rendering.number(round(100 * reached / sent, 1))
        text = _cells(month, "sent", "reached")
        sentences.append(rendering.t("report_reached", percent=share, **text))
    if isinstance(rows["residents"].now, int):
        rise = _rise(rows["residents"], month)
        text = _cells(month, "residents")
        sentences.append(rendering.t("report_residents", rise=rise, **text))
    return sentences


def tricks(month: Month) -> list[str]:
    """The two most reported; in one phrase if both have as many reports."""
    reports = month.rows["reports"].now
    if not month.categories or not isinstance(reports, int) or not reports:
        return []
    names: dict[int, list[str]] = {}
    for name, count in month.categories[:2]:
        names.setdefault(count, []).append(rendering.t(f"category_{name}"))
    parts = [
        rendering.t(
            "report_tricks_each" if len(alike) > 1 else "report_trick",
            trick=f" {rendering.t('report_and')} ".join(alike),
            count=rendering.number(count),
            percent=rendering.number(round(100 * count / reports, 1)),
        )
        for count, alike in names.items()
    ]
    return [rendering.t("report_tricks", tricks=f"; {rendering.t('report_then')} ".join(parts))]


def sections(month: Month) -> Sequence[tuple[str, Sequence[str]]]:
    """The sections before the tables, with their sentences."""
    return (
        ("situation", situation(month)),
        ("decisions", decisions(month)),
        ("alerts", alerts(month)),
        ("tricks", tricks(month)),
    )


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of the paper: a column or row without figures is left out, and named below.

    heads  of the columns, the first of the rows' names
    rows   cells of each row, its name first
    """

    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    left_out: Sequence[str]

    @property
    def has_dash(self) -> bool:
        return any(DASH in row for row in self.rows)


def grid(heads: Sequence[str], rows: Sequence[Sequence[str]], last: Sequence[str] = ()) -> Grid:
    """`last`: the row of the sums, which is shown however little the others show."""
    useful = [row for row in rows if not set(row[1:]) <= {DASH, "0", ""}]
    left = [row[0] for row in rows if row not in useful]
    indices = range(len(heads))
    columns = [n for n in indices if not n or any(row[n] not in (DASH, "") for row in useful)]
    left += [heads[n] for n in indices if n not in columns and useful]
    whole = [*useful, last] if useful and last else useful
    return Grid([heads[n] for n in columns], [[row[n] for n in columns] for row in whole], left)


def figures_grid(month: Month) -> Grid:
    t, year = rendering.t, month.month.year - 1
    heads = (
        t("report_figure"),
        charts.month(month.month),
        _before(month),
        t("report_against"),
        t("report_year", year=year),
    )
    rows = [
        (
            t(f"report_row_{key}"),
            cell(key, row.now),
            cell(key, row.before),
            compared(row.now, row.before),
            cell(key, row.year),
        )
        for key, row in month.rows.items()
    ]
    return grid(heads, rows)


_BESIDE: Final = ("confirmed", "alerts", "residents")


def districts_grid(month: Month, called: Callable[[str], str]) -> Grid:
    """With the whole as its last row; a star at it if the rows' sum differs."""
    t, whole = rendering.t, month.rows
    keys = ("reports", "against", *_BESIDE)
    heads = [
        t("figures_area"),
        *(t("report_" + ("" if k == "against" else "row_") + k) for k in keys),
    ]
    rows = [
        (
            called(one.area),
            cell("reports", one.figures["reports"]),
            compared(one.figures["reports"], one.before),
            *(cell(key, one.figures[key]) for key in _BESIDE),
        )
        for one in month.districts
    ]
    last = (
        t("report_total") + (" (*)" if _differs(month) else ""),
        cell("reports", whole["reports"].now),
        compared(whole["reports"].now, whole["reports"].before),
        *(cell(key, whole[key].now) for key in _BESIDE),
    )
    return grid(heads, rows, last)


def _differs(month: Month) -> bool:
    """Whether a column does not add up to its total."""
    return any(
        isinstance(total := month.rows[key].now, int)
        and total != sum(_known(one.figures[key]) for one in month.districts)
        for key in ("reports", *_BESIDE)
    )


def _known(value: Figure) -> int:
    return value if isinstance(value, int) else 0
