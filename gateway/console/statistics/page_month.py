"""The month's report as an office hands it in: on paper, as a spreadsheet, as a table."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from flask import Response, request

from gateway.console import charts, csv_response, guard, papers, rendering
from gateway.console.context import console
from gateway.console.forms import passage
from gateway.console.routes import Routes
from gateway.console.statistics import filters, month_text, month_xlsx
from gateway.console.statistics.filters import name
from gateway.console.statistics.page_figures import plain
from gateway.statistics import month as month_figures
from gateway.statistics.disclosure import EVERYBODY, known
from gateway.statistics.month import Month
from gateway.web.media_types import XLSX

MOST_TEXT: Final = 600
_HEIGHT: Final = 150
_NUMERALS: Final = ("I", "II", "III", "IV", "V", "VI")


routes = Routes()


@dataclass(frozen=True, slots=True)
class MonthQuery:
    """The month and area; an area of others is a 404."""

    month: date
    area: str

    @property
    def args(self) -> dict[str, str]:
        return {"month": f"{self.month:%Y-%m}", "area": self.area or "all"}


def _asked() -> tuple[MonthQuery, filters.VisibleAreas]:
    own = filters.mine(guard.me())
    this_month = console.today().replace(day=1)
    try:
        month = date.fromisoformat(f"{request.values.get('month', '')}-01")
    except ValueError:
        month = month_figures.earlier(this_month, 1)
    heads = own.heads or own.ids
    given = request.values.get("area", "")
    area = "" if given == "all" else given or (heads[0] if heads else EVERYBODY)
    guard.found_or_404(area in own.ids or None)
    return MonthQuery(min(month, this_month), area), own


def _figures(asked: MonthQuery, own: filters.VisibleAreas) -> Month:
    current = console.areas.current(console.today())
    districts = [one.id for one in own.districts] if asked.area == EVERYBODY else []
    return console.read(
        month_figures.figures, current, asked.area, districts, asked.month, console.timezone
    )


@routes.get("/figures/month")
@routes.post("/figures/month", endpoint="month_report_written")
@guard.needs("read")
def month_report() -> str:
    """With the values typed into its form: the paper to print. Nothing of it is stored."""
    asked, own = _asked()
    month = _figures(asked, own)
    first = min(console.read(known).first.values(), default=None)
    paper, columns, bars = papers.written(), _columns(month), _bars(month)
    proposal = passage("proposal", MOST_TEXT)
    grids = _grids(month)
    sections = _sections(month, grids, proposal)
    left_out = [one.left_out for one in grids.values() if one and one.left_out]
    words = [one.word for one in sections if one.word not in ("proposal", "feet")]
    return rendering.page(
        "month_report.html",
        problem=paper.problem,
        asked=asked,
        own=own,
        offered=filters.offered(first),
        paper=paper,
        left_out=left_out,
        noted=words[-1] if words and left_out else "",
        sheets=papers.sheets((one, one.height(columns, bars)) for one in sections),
        label=charts.month,
        name=name,
        proposal=proposal,
        longest=MOST_TEXT,
        columns=columns,
        bars=bars,
        made=console.clock(),
        check=check_code(asked, month),
    )


@dataclass(frozen=True, slots=True)
class Section:
    """Of the paper, with its sentences, and its table."""

    numeral: str
    word: str
    sentences: Sequence[str]
    grid: month_text.Grid | None = None

    def height(self, columns: Sequence[Column], bars: Sequence[Bar]) -> float:
        drawn = {"situation": 11.5 if columns else 0.0, "tricks": papers.ROW * len(bars)}
        rows = 0 if self.grid is None else len(self.grid.rows) + 3
        feet = papers.FEET if self.word == "feet" else 2.2
        text = papers.lines(" ".join(self.sentences))
        return feet + text + papers.ROW * rows + drawn.get(self.word, 0.0)


def _grids(month: Month) -> dict[str, month_text.Grid | None]:
    """The tables, by their section."""
    return {
        "decisions": month_text.figures_grid(month),
        "districts": month_text.districts_grid(month, _short) if month.districts else None,
    }


def _sections(
    month: Month, grids: Mapping[str, month_text.Grid | None], proposal: str
) -> list[Section]:
    """Empty parts are left out; the end comes last, without a number."""
    tables = {word: one for word, one in grids.items() if one and one.rows}
    parts = [*month_text.sections(month), ("districts", ()), ("proposal", [proposal])]
    some = [(word, text) for word, text in parts if any(text) or word in tables]
    numbered = zip(_NUMERALS, some, strict=False)
    sections = [Section(n, word, text, tables.get(word)) for n, (word, text) in numbered]
    return [*sections, Section("", "feet", ())]


def _short(area_id: str) -> str:
    """Without what kind of area it was: a note says which they are."""
    area = console.areas.get(area_id)
    return name(area_id) if area is None else area.short


def check_code(asked: MonthQuery, month: Month) -> str:
    """The mark by which a printed report is compared with this service's figures."""
    stated = [asked.args, {key: [row.now, row.before, row.year] for key, row in month.rows.items()}]
    stable = json.dumps(stated, sort_keys=True).encode()
    code = hmac.digest(console.secret, b"report" + stable, hashlib.sha256).hex().upper()
    return "-".join(code[n : n + 4] for n in (0, 4, 8))


@dataclass(frozen=True, slots=True)
class Column:
    """Of a month, with its label and value: across in percent, upright in pixels, so that its
    letters are as large on a phone as on paper."""

    label: str
    value: str
    x: float
    width: float
    y: int
    height: int
    last: bool

    @property
    def middle(self) -> float:
        return round(self.x + self.width / 2, 2)


@dataclass(frozen=True, slots=True)
class Bar:
    """Of a trick, with its label and value; `width` in percent of the longest."""

    label: str
    value: str
    width: int


def _columns(month: Month) -> list[Column]:
    """Reports of each of the last months, from the first that is known; none of one month."""
    known = [n for n, (_, value) in enumerate(month.trend) if isinstance(value, int) and value]
    if len(known) < 2:
        return []
    trend = month.trend[known[0] :]
    most = max(one for _, one in trend if isinstance(one, int))
    slot, columns = 100 / len(trend), []
    for n, (when, value) in enumerate(trend):
        high = round((_HEIGHT - 45) * value / most) if isinstance(value, int) else 0
        stated, last = month_text.cell("reports", value), n == len(trend) - 1
        x, width, y = round((n + 0.2) * slot, 2), round(0.6 * slot, 2), _HEIGHT - 22 - high
        columns.append(Column(charts.month(when), stated, x, width, y, high, last))
    return columns


def _bars(month: Month) -> list[Bar]:
    """The reported scam types, the most reported first."""
    most = max((count for _, count in month.categories), default=0) or 1
    return [
        Bar(
            rendering.t(f"category_{category}"),
            rendering.number(count),
            round(100 * count / most),
        )
        for category, count in month.categories
    ]


@routes.get("/figures/month.xlsx")
@guard.needs("read")
def month_spreadsheet() -> Any:
    asked, own = _asked()
    data = month_xlsx.spreadsheet(_figures(asked, own), name(asked.area))
    return Response(data, content_type=XLSX, headers=_download(asked, "xlsx"))


@routes.get("/figures/month.csv")
@guard.needs("read")
def month_table() -> Any:
    asked, own = _asked()
    month = _figures(asked, own)
    rows: list[list[object]] = [
        [rendering.t("report_figure"), *month_xlsx.heads(month)],
        *(
            [
                rendering.t(f"report_row_{key}"),
                *(plain(one) for one in (row.now, row.before, row.year)),
            ]
            for key, row in month.rows.items()
        ),
    ]
    return csv_response.answer(f"bao-cao-{asked.month:%Y-%m}.csv", rows, ";")


def _download(asked: MonthQuery, ending: str) -> dict[str, str]:
    file = f"bao-cao-{asked.month:%Y-%m}.{ending}"
    return {"Content-Disposition": f'attachment; filename="{file}"'}
