"""An alert's deliveries as a CSV file for a spreadsheet: columns in the page's language, local
times, areas by name."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import chain
from typing import Any, Final

from flows.languages.registry import LANGUAGES
from gateway.alerts.progress import Row
from gateway.console import rendering
from gateway.console.context import console
from gateway.database.choices import DELIVERY_STATES
from gateway.web import csv_pages

COLUMNS: Final = (
    "id", "area", "area_name", "carrier", "language", "segments", "state", "attempts",
    "attempted_at", "settled_at", "error",
)  # fmt: skip


def answer(rows: Iterator[Row]) -> Iterator[str]:
    """The lines of the file. The first is read within the request, the others while the file is
    sent."""
    zone, sets = console.timezone, console.areas.sets
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

    return csv_pages.pages(chain([head], map(cells, rows)), "\ufeff")


def _cell(value: object, zone: Any) -> object:
    if isinstance(value, datetime):
        return f"{value.astimezone(zone):%Y-%m-%d %H:%M:%S}"
    return csv_pages.cell(value)
