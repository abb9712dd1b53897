"""The month's report as a spreadsheet: its figures as numbers, its sentences, a chart."""

from __future__ import annotations

import io
from typing import Any

from gateway.console import charts, rendering
from gateway.console.statistics import month_text
from gateway.console.statistics.filters import name
from gateway.console.statistics.page_figures import plain
from gateway.console.xlsx import SAFE
from gateway.statistics.month import DISTRICT_ROWS, Month


def heads(month: Month) -> list[str]:
    year = month.month.replace(year=month.month.year - 1)
    columns = (month.month, month.trend[-2][0], year)
    return [rendering.t("report_month", month=charts.month(when)) for when in columns]


def spreadsheet(month: Month, area: str) -> bytes:
    import xlsxwriter  # where it is used: it takes 1 MB of each web worker

    file = io.BytesIO()
    with xlsxwriter.Workbook(file, SAFE) as book:
        looks = {
            "title": book.add_format({"bold": True, "font_size": 14}),
            "head": book.add_format(
                {"bold": True, "bottom": 1, "text_wrap": True, "valign": "vcenter"}
            ),
            "text": book.add_format({"text_wrap": True, "valign": "top"}),
            "number": book.add_format({"num_format": "#,##0", "align": "right"}),
        }
        _summary(book, looks, month, area)
        if month.districts:
            _districts(book, looks, month)
    return file.getvalue()


def _summary(book: Any, looks: dict[str, Any], month: Month, area: str) -> None:
    sheet = book.add_worksheet(rendering.t("report_sheet"))
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_column(0, 0, 52)
    sheet.set_column(1, 3, 16)
    when = month.month
    title = rendering.t("report_title", month=when.month, year=when.year)
    sheet.write(0, 0, title, looks["title"])
    sheet.write(1, 0, area)
    sheet.write_row(3, 0, [rendering.t("report_figure"), *heads(month)], looks["head"])
    at = 4
    for key, row in month.rows.items():
        label = rendering.t(f"report_row_{key}")
        label = rendering.t("figures_in_seconds", what=label) if key == "waited" else label
        sheet.write(at, 0, label, looks["text"])
        for n, value in enumerate((row.now, row.before, row.year)):
            sheet.write(at, 1 + n, plain(value), looks["number"])
        at += 1
    sheet.write(at, 0, rendering.t("report_dash"), looks["text"])
    at += 2
    for _, sentences in month_text.sections(month):
        for sentence in sentences:
            sheet.merge_range(at, 0, at, 3, sentence, looks["text"])
            sheet.set_row(at, 34)
            at += 1
    _trend(book, sheet, looks, month, at + 1)


def _trend(book: Any, sheet: Any, looks: dict[str, Any], month: Month, at: int) -> None:
    label = rendering.t("report_row_reports")
    sheet.write_row(at, 0, [rendering.t("figures_month"), label], looks["head"])
    for n, (when, value) in enumerate(month.trend, 1):
        sheet.write(at + n, 0, charts.month(when))
        sheet.write(at + n, 1, plain(value), looks["number"])
    chart, last = book.add_chart({"type": "column"}), at + len(month.trend)
    place = sheet.get_name()
    chart.add_series(
        {
            "name": label,
            "categories": [place, at + 1, 0, last, 0],
            "values": [place, at + 1, 1, last, 1],
            "fill": {"color": "#12508a"},
            "data_labels": {"value": True},
        }
    )
    chart.set_legend({"none": True})
    chart.set_title({"name": label})
    sheet.insert_chart(last + 2, 0, chart)


def _districts(book: Any, looks: dict[str, Any], month: Month) -> None:
    sheet = book.add_worksheet(rendering.t("report_sheet_districts"))
    sheet.set_column(0, 0, 30)
    sheet.set_column(1, len(DISTRICT_ROWS), 16)
    columns = [rendering.t(f"report_row_{key}") for key in DISTRICT_ROWS]
    sheet.write_row(0, 0, [rendering.t("figures_area"), *columns], looks["head"])
    sheet.freeze_panes(1, 1)
    for at, one in enumerate(month.districts, 1):
        sheet.write(at, 0, name(one.area))
        for n, key in enumerate(DISTRICT_ROWS, 1):
            sheet.write(at, n, plain(one.figures[key]), looks["number"])
