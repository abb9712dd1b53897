"""Lists of others: the imports, who made them, and the undo; and the import of a small file.

A file is checked first. Its preview sends it back with the form that confirms it, so what is
imported is, byte for byte, what was checked; and it is checked once more. Larger files need the
command line.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from typing import Any, Final

from flask import Response, current_app, redirect, request, url_for

from flows.scoring import weights
from flows.text import fold
from gateway.console import csv_response, guard, rendering, table, xlsx
from gateway.console.context import console
from gateway.console.forms import cleaned, field, passage, whole
from gateway.console.routes import Routes
from gateway.console.table import Column, Filter, Table
from gateway.reports import list_csv, list_service
from gateway.reports.list_csv import LineError, NotAList, ParsedList
from gateway.residents import spreadsheets
from gateway.web.media_types import XLSX

DONE: Final = ("imported", "already", "taken_back")
COLUMNS: Final = (
    Column(
        "col_list", "name", key=lambda one: fold(one.name or "").casefold(), rises=True, turns=True
    ),
    Column(
        "col_source",
        "source",
        key=lambda one: fold(one.source).casefold() if one.source else None,
        rises=True,
        turns=True,
    ),
    Column("col_rows", "rows", "figure", key=lambda one: one.rows, turns=True),
    Column("col_imported", "", key=lambda one: one.id, turns=True),
    Column("col_list_state"),
)
STATES: Final = ("list_stands", "list_withdrawn")
MOST_BYTES: Final = 40_000
MOST_REASON: Final = 500
_MOST_NAME: Final = 80
_FAULTS, _ROWS = 50, 10


routes = Routes()


@routes.get("/lists")
@guard.needs("judge")
def lists(problem: str = "", **_: Any) -> str:
    with console.engine.connect() as connection:
        every = list_service.imports(connection)
        saved = table.saved(connection, "lists")
    undone = any(one.undone_at for one in every)
    # If all lists are shown, none is named.
    columns = COLUMNS if undone else COLUMNS[:-1]
    filters = [Filter("q", "filter_list", keeps=_has)]
    if undone:
        states = [(one, rendering.t(one)) for one in STATES]
        filters.append(Filter("state", "col_list_state", states, keeps=_is))
    asked, sort = table.asked(filters), table.chosen_sort(columns)
    display = Table("lists", columns, asked, sort, (), saved, filters)
    rows, older = table.paged(table.arranged(every, display), list_service.PAGE)
    return rendering.page(
        "lists.html",
        problem=problem,
        table=display,
        imports=rows,
        any=bool(every),
        undone=undone,
        older=older,
        kilobytes=MOST_BYTES // 1000,
    )


def _has(one: Any, given: str) -> bool:
    return table.has(given, one.name or "", one.source or "", one.official)


def _is(one: Any, given: str) -> bool:
    return (one.undone_at is None) == (given == "list_stands")


@routes.get("/lists/sample.csv")
@guard.needs("judge")
def sample_csv() -> Any:
    return csv_response.answer("danh-sach-theo-doi.csv", _sample(), ";")


@routes.get("/lists/sample.xlsx")
@guard.needs("judge")
def sample_xlsx() -> Any:
    """As `sample_csv`, as an Excel file. Its cells are text, so that Excel keeps a number's
    first zero."""
    headers = {"Content-Disposition": 'attachment; filename="danh-sach-theo-doi.xlsx"'}
    return Response(xlsx.of_text(_sample()), content_type=XLSX, headers=headers)


def _sample() -> list[list[str]]:
    """The column heads, and one sample row with today's date."""
    today = console.today()
    ends = today + weights.EVIDENCE_LIFETIME
    sample = rendering.t("list_sample", day=f"{today:%d/%m/%Y}", ends=f"{ends:%d/%m/%Y}")
    return [line.split(";") for line in sample.split("\n")]


@routes.post("/lists/look")
@guard.needs("refer", lists)
def look_at_list() -> Any:
    file = request.files.get("file")
    data = b"" if file is None else file.stream.read(MOST_BYTES + 1)
    name = cleaned(file.filename or "", _MOST_NAME) if file is not None else ""
    return _look(name, data)


def _look(name: str, data: bytes, problem: str = "") -> Any:
    """The preview: what would be imported, and what can't be. Nothing is stored."""
    if not data:
        return lists(rendering.t("list_no_file")), 422
    if len(data) > MOST_BYTES:
        return lists(rendering.t("list_too_large", most=MOST_BYTES // 1000)), 422
    try:
        parsed = _read(data)
    except NotAList as error:
        return lists(_says(error)), 422
    answer = rendering.page(
        "list_look.html",
        problem=problem,
        name=name,
        rows=parsed.rows[:_ROWS],
        count=len(parsed.rows),
        faults=[(line, _says(fault)) for line, fault in parsed.faults[:_FAULTS]],
        bad=len(parsed.faults),
        file=base64.b64encode(data).decode(),
    )
    return answer, 422 if problem else 200


def _read(data: bytes) -> ParsedList:
    """The rows of the file. Raises NotAList."""
    now = console.clock().astimezone(console.timezone)
    try:
        plain = spreadsheets.text_of(data).encode()
    except spreadsheets.NotText:
        raise NotAList("encoding") from None
    return list_csv.read(plain, now, console.judging.directory, console.judging.ours)


def _says(wrong: LineError) -> str:
    return rendering.t(f"list_bad_{wrong.why}", about=wrong.about)


def _sent() -> tuple[str, bytes]:
    """The name and the bytes of the file that was checked, as its form sends it back; b"" if it
    does not."""
    try:
        data = base64.b64decode(request.form.get("file", ""), validate=True)
    except (binascii.Error, ValueError):
        data = b""
    return field("name", _MOST_NAME), data


def _upload_form(problem: str = "") -> Any:
    """The preview again, so that an official with a wrong code need not choose the file again."""
    page = _look(*_sent(), problem)
    return page[0] if isinstance(page, tuple) else page


@routes.post("/lists/import")
@guard.needs("list", _upload_form)
def import_list() -> Any:
    name, data = _sent()
    if not 0 < len(data) <= MOST_BYTES:
        return _look(name, data)
    try:
        parsed = _read(data)
    except NotAList:
        return _look(name, data)
    if not parsed.rows or (parsed.faults and not request.form.get("skip")):
        return _look(name, data, rendering.t("list_faults"))
    digest = hashlib.sha256(data).digest()
    made = list_service.take(
        console.judging,
        guard.credentials(),
        name,
        digest,
        parsed.rows,
        now=console.clock(),
    )
    done = "already" if made.repeated else "imported"
    return redirect(url_for("console.one_list", list_id=made.id, done=done), 303)


@routes.get("/lists/<int:list_id>")
@guard.needs("judge")
def one_list(problem: str = "", list_id: int = 0) -> str:
    with console.engine.connect() as connection:
        one = guard.found_or_404(list_service.find(connection, list_id))
        rows, more = list_service.rows_of(connection, list_id, whole("after") or 0)
    return rendering.page(
        "list.html",
        problem=problem,
        done=rendering.done(DONE),
        one=one,
        rows=rows,
        more=more,
        reason=passage("reason", MOST_REASON),
        longest=MOST_REASON,
        subject_page="console.subject" in current_app.view_functions,
    )


@routes.post("/lists/<int:list_id>/undo")
@guard.needs("list", one_list)
def undo_list(list_id: int) -> Any:
    guard.found_or_404(console.read(list_service.find, list_id))
    reason = passage("reason", MOST_REASON)
    list_service.undo(console.judging, guard.credentials(), list_id, reason, now=console.clock())
    return redirect(url_for("console.one_list", list_id=list_id, done="taken_back"), 303)
