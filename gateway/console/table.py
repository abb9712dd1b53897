"""What every list of the console has: columns that sort, filters with counts, filters that its
official has saved, rows to tick, pages. All of it is in the address, so that a list is a link.

A list that its page holds in memory is filtered and sorted here (`arranged`). One that the database
pages is queried there; this module still reads the request.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar
from urllib.parse import parse_qsl, urlencode

from flask import Response, redirect, request, url_for
from sqlalchemy import Connection

from flows.text import fold
from gateway.console import csv_response, guard, rendering
from gateway.console.context import console
from gateway.console.forms import field as typed
from gateway.console.forms import whole
from gateway.console.routes import Routes
from gateway.officials import saved_filters

T = TypeVar("T")

SORT: Final = "sort"
BACK: Final = "-"
"""Before the name of an order: the other way round."""
TICK: Final = "pick"
"""The ticked rows, as an address has them."""
MOST_TICKED: Final = 300
MOST_TYPED: Final = 80
_MOST_VALUES: Final = 20


@dataclass(frozen=True, slots=True)
class Column:
    """word   its heading in the catalogue
    sort   the address's name for the order by it; None: nobody sorts by it
    look   "figure" if it holds numbers
    key    orders rows that are held in memory; a row of which it says None comes last
    rises  the order by it begins with the least, as of names
    turns  the order can be had the other way round too
    says   its cell in a file
    """

    word: str
    sort: str | None = None
    look: str = ""
    key: Callable[[Any], Any] | None = None
    rises: bool = False
    turns: bool = False
    says: Callable[[Any], object] | None = None


@dataclass(frozen=True, slots=True)
class Filter:
    """name     of its parameter
    word     its key in the catalogue
    choices  value and name of each; none: a search for the typed text
    every    the word for no choice
    keeps    whether a row of a list that is held in memory stays, of the value
    help     the word for how it is typed
    seldom   it is hidden behind a word unless it is requested
    """

    name: str
    word: str
    choices: Sequence[tuple[str, str]] = ()
    every: str = "filter_every"
    keeps: Callable[[Any, str], bool] | None = None
    help: str = ""
    seldom: bool = False


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
    """view     the page that shows it
    asked    the parts of its address besides order and place
    filters  to choose from, in one line above it
    """

    view: str
    columns: Sequence[Column]
    asked: Mapping[str, str]
    sort: str = ""
    chips: Sequence[Chip] = ()
    saved: Sequence[Chip] = field(default=())
    filters: Sequence[Filter] = ()

    def url(self, **more: Any) -> str:
        """The same list with something else; from its beginning."""
        order = {SORT: self.sort} if self.sort else {}
        return url_for(f"console.{self.view}", **{**self.asked, **order, **more})

    def order_of(self, column: Column) -> str:
        """The order that a press on a heading requests: its order, or that order reversed."""
        turn = column.turns and column.sort == self.sort
        return f"{BACK}{column.sort}" if turn else column.sort or ""

    def sorted_by(self, column: Column) -> str:
        """The order by it: "ascending", "descending", or "" if the list has another order."""
        if column.sort is None or column.sort != self.sort.removeprefix(BACK):
            return ""
        return "ascending" if column.rises != self.sort.startswith(BACK) else "descending"

    def is_current(self, chip: Chip) -> bool:
        return dict(chip.query) == dict(self.asked)

    @property
    def query(self) -> str:
        """The request, to be saved."""
        return urlencode(self.asked)

    @property
    def is_saved(self) -> bool:
        return any(self.is_current(one) for one in (*self.chips, *self.saved))


def saved(connection: Connection, view: str) -> list[Chip]:
    """The filters that this official has saved for a page."""
    rows = saved_filters.of_page(connection, guard.me().id, view)
    return [Chip(row.name, dict(parse_qsl(row.query)), saved=row.id) for row in rows]


def chosen_sort(columns: Sequence[Column]) -> str:
    """The requested order, if one of the columns has it."""
    asked = request.args.get(SORT, "")
    orders = {one.sort for one in columns} | {f"{BACK}{one.sort}" for one in columns if one.turns}
    return asked if asked in orders else ""


def asked(filters: Sequence[Filter]) -> dict[str, str]:
    """The filters that the address requests, as far as they exist."""
    wanted = {}
    for one in filters:
        value = typed(one.name, MOST_TYPED)
        if value and (not one.choices or value in dict(one.choices)):
            wanted[one.name] = value
    return wanted


def has(given: str, *texts: str) -> bool:
    """Whether one of the texts contains the typed one; marks and capitals don't matter."""
    return any(fold(given).casefold() in fold(one).casefold() for one in texts)


def ticked() -> list[str]:
    """The rows that are ticked."""
    return request.values.getlist(TICK)[:MOST_TICKED]


def arranged(rows: Iterable[T], table: Table) -> list[T]:
    """The rows that the filters leave, in the requested order."""
    left = list(rows)
    for one in table.filters:
        if one.keeps is not None and one.name in table.asked:
            left = [row for row in left if one.keeps(row, table.asked[one.name])]
    for column in table.columns:
        if column.key is not None and (way := table.sorted_by(column)):
            known = [row for row in left if column.key(row) is not None]
            last = [row for row in left if column.key(row) is None]
            return sorted(known, key=column.key, reverse=way == "descending") + last
    return left


def paged(rows: Sequence[T], size: int) -> tuple[Sequence[T], int | None]:
    """The requested page of them, and the start of the next one."""
    begins = min(whole("after") or 0, len(rows))
    ends = begins + size
    return rows[begins:ends], ends if len(rows) > ends else None


def as_file(
    name: str, table: Table, rows: Sequence[T], mark: Callable[[T], object], **words: object
) -> Response | None:
    """The ticked rows, or all if none is ticked, as Vietnamese spreadsheets open them; None if no
    file is requested. `mark` is what a row's tick says; `words` go into the headings."""
    if request.args.get("as") != "csv":
        return None
    wanted = set(ticked())
    columns = [one for one in table.columns if one.says is not None]
    cells = [
        [one.says(row) for one in columns if one.says is not None]
        for row in rows
        if not wanted or str(mark(row)) in wanted
    ]
    day = f"{console.today():%Y-%m-%d}"
    heads = [rendering.t(one.word, **words) for one in columns]
    return csv_response.answer(f"{name}-{day}.csv", [heads, *cells], ";")


routes = Routes()


PAGES: Final = (
    "queue",
    "rising",
    "entries",
    "alerts",
    "appeals",
    "second",
    "lists",
    "residents",
    "import_form",
    "listing",
    "carriers",
    "templates",
)
"""The lists whose filters can be saved."""


def _page() -> str:
    page = typed("page", 40)
    guard.found_or_404(page if page in PAGES else None)
    return f"console.{page}"


@routes.post("/filters")
@guard.needs("read")
def save_filter() -> Any:
    view, asked = _page(), parse_qsl(typed("query", saved_filters.LONGEST_QUERY))
    name = typed("name", saved_filters.LONGEST_NAME)
    # What is called so is none of the address: it would say where it leads.
    query: dict[str, Any] = {
        key: value
        for key, value in asked[:_MOST_VALUES]
        if not key.startswith("_") and key != "endpoint"
    }
    if name:
        page, text = view.removeprefix("console."), urlencode(query)
        console.write(saved_filters.save, guard.me().id, page, name, text)
    return redirect(url_for(view, **query), 303)


@routes.post("/filters/<int:filter_id>/remove")
@guard.needs("read")
def remove_filter(filter_id: int) -> Any:
    view = _page()
    console.write(saved_filters.remove, guard.me().id, filter_id)
    return redirect(url_for(view), 303)
