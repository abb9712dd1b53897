"""An alert's deliveries as a file that a spreadsheet opens as it is: named in the page's language,
by the residents' clock, areas with their names."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, Final

from flows.languages.registry import LANGUAGES
from gateway.alerts.progress import Row
from gateway.console import csv_response, rendering
from gateway.console.context import console_context
from gateway.database.choices import DELIVERY_STATES

COLUMNS: Final = (
    "id", "area", "area_name", "carrier", "language", "segments", "state", "attempts",
    "attempted_at", "settled_at", "error",
)  # fmt: skip
_BYTES: Final = 32_768


def answer(rows: Iterator[Row]) -> Iterator[str]:
    """Starts within the request. The rest is read while it is sent."""
    zone, sets = console_context().timezone, console_context().areas.sets
    names = {area.id: area.name for one in sets for area in one.areas}
    states = {state: rendering.t(f"delivery_is_{state}") for state in DELIVERY_STATES}
    speaks = {name: rendering.t(f"speaks_{name.replace('-', '_')}") for name in LANGUAGES}
    head = [rendering.t(f"delivery_{column}") for column in COLUMNS]

    def cells(row: Row) -> list[object]:
        values: dict[str, Any] = {
            **{name: getattr(row, name) for name in Row.__slots__},
            "area_name": names.get(row.area, ""),
            "state": states.get(row.state, row.state),
            "language": speaks.get(row.language, row.language),
        }
        return [_cell(values[column], zone) for column in COLUMNS]

    return _pages(head, rows, cells)


def _cell(value: object, zone: Any) -> object:
    if isinstance(value, datetime):
        return f"{value.astimezone(zone):%Y-%m-%d %H:%M:%S}"
    return csv_response.cell(value)


def _pages(
    head: list[str], rows: Iterator[Row], cells: Callable[[Row], list[object]]
) -> Iterator[str]:
    page = io.StringIO()
    page.write("\ufeff")
    writer = csv.writer(page)
    writer.writerow(head)
    for row in rows:
        writer.writerow(cells(row))
        if page.tell() > _BYTES:
            yield page.getvalue()
            page.seek(0)
            page.truncate()
    yield page.getvalue()
