"""The sentences and cells of the month's report."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from gateway.console import charts, rendering
from gateway.console.statistics.page_figures import DASH, duration
from gateway.statistics.disclosure import Figure
from gateway.statistics.month import Month, Row, change

_LEAST: Final = 0.05


def cell(key: str, value: Figure) -> str:
    """A figure as the report has it; one dash for whatever is not text."""
    if isinstance(value, str):
        return DASH
    return duration(value) if key == "waited" else rendering.number(value)


def percent(value: float | None) -> str:
    """With its sign: ``+ 22,1 %``."""
    if value is None:
        return DASH
    sign = "+ " if value > _LEAST else "− " if value < -_LEAST else ""
    return f"{sign}{rendering.number(round(abs(value), 1))} %"


def district_change(now: Figure, before: Figure) -> str:
    return percent(change(now, before))


def _rise(row: Row, month: Month) -> str:
    """How it compares with the month before, as the end of a sentence."""
    if row.change is None or not isinstance(row.before, int):
        return ""
    word = "report_more" if row.change > _LEAST else "report_less"
    word = word if abs(row.change) > _LEAST else "report_same"
    by = rendering.number(round(abs(row.change), 1))
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
    keys = ("confirmed", "cleared", "dismissed", "others")
    counts = [month.rows[key].now for key in keys]
    total = sum(one for one in counts if isinstance(one, int))
    sentences = [
        rendering.t("report_decided", total=rendering.number(total), **_cells(month, *keys[:3]))
    ]
    if "referred" in month.rows:
        sentences.append(rendering.t("report_referred", **_cells(month, "referred")))
    if isinstance(month.rows["waited"].now, int):
        sentences.append(rendering.t("report_waited", **_cells(month, "waited")))
    return sentences


def alerts(month: Month) -> list[str]:
    rows = month.rows
    sentences = [
        rendering.t(
            "report_alerts",
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
    """Of the two that most was reported of."""
    reports = month.rows["reports"].now
    if not month.categories or not isinstance(reports, int) or not reports:
        return []
    parts = [
        rendering.t(
            "report_trick",
            trick=rendering.t(f"category_{name}"),
            count=rendering.number(count),
            percent=rendering.number(round(100 * count / reports, 1)),
        )
        for name, count in month.categories[:2]
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
