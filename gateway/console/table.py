"""What every list of the console has: columns that sort, filters with counts, filters that its
official has saved, pages. All of it is in the address, so that a list is a link.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import parse_qsl, urlencode

from flask import Blueprint, redirect, request, url_for
from sqlalchemy import Connection

from gateway.console import guard
from gateway.console.context import console_context
from gateway.console.forms import field as typed
from gateway.officials import saved_filters

SORT: Final = "sort"
_MOST_VALUES: Final = 20


@dataclass(frozen=True, slots=True)
class Column:
    """word  its heading in the catalogue
    sort  what the address calls the order by it; None: nobody sorts by it
    look  "figure" where it holds numbers
    """

    word: str
    sort: str | None = None
    look: str = ""


@dataclass(frozen=True, slots=True)
class Chip:
    """A filter to be had with one press.

    count  how many it leaves; None: not counted
    saved  the id of one that the official has saved
    """

    name: str
    query: Mapping[str, str]
    count: int | None = None
    saved: int | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """view   the page that shows it
    asked  what its address says besides order and place
    """

    view: str
    columns: Sequence[Column]
    asked: Mapping[str, str]
    sort: str = ""
    chips: Sequence[Chip] = ()
    saved: Sequence[Chip] = field(default=())

    def url(self, **more: Any) -> str:
        """The same list with something else; from its beginning."""
        order = {SORT: self.sort} if self.sort else {}
        return url_for(f"console.{self.view}", **{**self.asked, **order, **more})

    def is_current(self, chip: Chip) -> bool:
        return dict(chip.query) == dict(self.asked)

    @property
    def query(self) -> str:
        """What is asked for, to be saved."""
        return urlencode(self.asked)

    @property
    def is_saved(self) -> bool:
        return any(self.is_current(one) for one in (*self.chips, *self.saved))


def saved(connection: Connection, view: str) -> list[Chip]:
    """The filters that this official has saved for a page."""
    rows = saved_filters.of_page(connection, guard.me().id, view)
    return [Chip(row.name, dict(parse_qsl(row.query)), saved=row.id) for row in rows]


def chosen_sort(columns: Sequence[Column]) -> str:
    """The order that is asked for, if one of the columns has it."""
    asked = request.args.get(SORT, "")
    return asked if any(one.sort == asked for one in columns) else ""


def add(pages: Blueprint) -> None:
    pages.post("/filters")(save_filter)
    pages.post("/filters/<int:filter_id>/remove")(remove_filter)


PAGES: Final = ("queue", "rising", "entries")
"""The lists whose filters can be saved."""


def _page() -> str:
    page = typed("page", 40)
    guard.found_or_404(page if page in PAGES else None)
    return f"console.{page}"


@guard.needs("read")
def save_filter() -> Any:
    view, asked = _page(), parse_qsl(typed("query", saved_filters.LONGEST_QUERY))
    name = typed("name", saved_filters.LONGEST_NAME)
    # What begins so is none of the address: it would say where it leads.
    query: dict[str, Any] = {
        key: value for key, value in asked[:_MOST_VALUES] if not key.startswith("_")
    }
    if name:
        with console_context().engine.begin() as connection:
            page, text = view.removeprefix("console."), urlencode(query)
            saved_filters.save(connection, guard.me().id, page, name, text)
    return redirect(url_for(view, **query), 303)


@guard.needs("read")
def remove_filter(filter_id: int) -> Any:
    view = _page()
    with console_context().engine.begin() as connection:
        saved_filters.remove(connection, guard.me().id, filter_id)
    return redirect(url_for(view), 303)
