"""A list as Excel and old programs save it, as CSV text: .xlsx, UTF-16, Windows-1258, UTF-8."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
import zipfile
from datetime import date, datetime
from typing import Final

MOST_UNPACKED_BYTES: Final = 60_000_000
"""Bytes of a workbook when it is unpacked."""
MOST_CELLS: Final = 40
"""Of a row."""
MOST_ROWS: Final = 100_000
_CELL: Final = re.compile(rb'<c\b[^>]{0,200}?\br="([A-Z]{1,8})([0-9]{1,9})"')
_ROW: Final = re.compile(rb'<row\b[^>]{0,200}?\br="([0-9]{1,9})"')
_ZIP: Final = b"PK\x03\x04"
_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")


class NotText(ValueError):
    """It is none of these."""


def text_of(raw: bytes) -> str:
    """Raises NotText."""
    if raw.startswith(_ZIP):
        return _workbook(raw)
    if raw.startswith(_UTF_16):
        return _decoded(raw, "utf-16")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        # Excel's "CSV" on a Vietnamese Windows; marks follow their letters there.
        return unicodedata.normalize("NFC", _decoded(raw, "cp1258"))


def _decoded(raw: bytes, encoding: str) -> str:
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError:
        raise NotText from None
    if "\0" in text:
        raise NotText
    return text


def _workbook(raw: bytes) -> str:
    """The first sheet."""
    # Where it is used: it takes 1 MB of each web worker.
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            if sum(one.file_size for one in packed.infolist()) > MOST_UNPACKED_BYTES:
                raise NotText
            for one in packed.infolist():
                if one.filename.lower().startswith("xl/worksheets/"):
                    _check_size(packed.read(one))
        sheet = CalamineWorkbook.from_filelike(io.BytesIO(raw)).get_sheet_by_index(0)
        rows = sheet.to_python(skip_empty_area=True)
    except (zipfile.BadZipFile, CalamineError, IndexError):
        raise NotText from None
    text = io.StringIO()
    writer = csv.writer(text)
    for row in rows:
        writer.writerow([_cell(one) for one in row[:MOST_CELLS]])
    return text.getvalue()


def _check_size(sheet: bytes) -> None:
    """A lone cell far out makes a table of all that lies before it. Raises NotText."""
    rows = [int(row) for row in _ROW.findall(sheet)]
    cells = _CELL.findall(sheet)
    rows += [int(row) for _, row in cells]
    widest = max((len(column) for column, _ in cells), default=1)
    columns = {column for column, _ in cells if len(column) == 2} if widest == 2 else set()
    # After AN come more than `MOST_CELLS` columns.
    if widest > 2 or max(columns, default=b"") > b"AN" or max(rows, default=0) > MOST_ROWS:
        raise NotText


def _cell(value: object) -> str:
    """As people would type it. A phone number that Excel took for a number has lost its zero."""
    if isinstance(value, datetime | date):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, float) and value.is_integer():
        digits = str(int(value))
        return f"0{digits}" if len(digits) == 9 and digits[0] in "35789" else digits
    return "" if value is None else str(value).replace("\r", " ").replace("\n", " ")
