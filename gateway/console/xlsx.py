"""Writes the console's spreadsheets."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any, Final

SAFE: Final[dict[str, Any]] = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
}
"""No cell is a formula or a link, whatever its text."""


def of_text(rows: Sequence[Sequence[str]]) -> bytes:
    """A sheet of text alone, its first row bold."""
    import xlsxwriter  # where it is used: it takes 1 MB of each web worker

    file = io.BytesIO()
    with xlsxwriter.Workbook(file, SAFE) as book:
        sheet = book.add_worksheet()
        text, bold = book.add_format({"num_format": "@"}), book.add_format({"bold": True})
        sheet.set_column(0, len(rows[0]) - 1, 26, text)
        for at, row in enumerate(rows):
            sheet.write_row(at, 0, row, text if at else bold)
    return file.getvalue()
