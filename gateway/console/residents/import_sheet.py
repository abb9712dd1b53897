"""The list to fill in as Excel's own file: heads, a row to go by, choices of area and language."""

from __future__ import annotations

import io
from typing import Final

from gateway.console import rendering
from gateway.console.statistics import filters
from gateway.console.xlsx import SAFE
from gateway.officials.authorization import Official

_ROWS: Final = 2_000
"""Rows that have choices and are text, so that Excel takes no zero off a number."""
_WIDTHS: Final = (18, 30, 16, 18, 24)


def workbook(official: Official) -> bytes:
    import xlsxwriter  # where it is used: it takes 1 MB of each web worker

    own = filters.mine(official)
    areas = [area.name for area in (*own.districts, *own.communes)]
    heads, sample = (line.split(";") for line in rendering.t("import_sheet").split("\n"))
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, SAFE) as book:
        bold = book.add_format({"bold": True, "bottom": 1})
        text = book.add_format({"num_format": "@"})
        sheet = book.add_worksheet(rendering.t("import_sheet_name"))
        choices = book.add_worksheet(rendering.t("import_sheet_areas"))
        for column, width in enumerate(_WIDTHS):
            sheet.set_column(column, column, width, text)
        sheet.write_row(0, 0, heads, bold)
        sheet.write_row(1, 0, sample, text)
        sheet.freeze_panes(1, 0)
        choices.set_column(0, 0, 40)
        choices.write_column(0, 0, areas)
        if areas:
            source = f"='{choices.get_name()}'!$A$1:$A${len(areas)}"
            sheet.data_validation(1, 1, _ROWS, 1, {"validate": "list", "source": source})
        languages = ["không dấu", "có dấu", "English", "M’Nông", "Ê Đê", "H’Mông"]
        sheet.data_validation(1, 2, _ROWS, 2, {"validate": "list", "source": languages})
    return file.getvalue()
