"""Tables as CSV, in pieces: one that is long need not fit the memory. No cell is a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
_PIECE_CHARACTERS: Final = 32_768
"""Characters."""


def cell(value: object) -> object:
    """Puts an apostrophe before what a spreadsheet would compute (OWASP, "CSV injection")."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def pages(rows: Iterable[Sequence[object]], start: str = "") -> Iterator[str]:
    """The rows as they are, after `start`."""
    page = io.StringIO()
    page.write(start)
    writer = csv.writer(page)
    for row in rows:
        writer.writerow(row)
        if page.tell() > _PIECE_CHARACTERS:
            yield page.getvalue()
            page.seek(0)
            page.truncate()
    yield page.getvalue()
