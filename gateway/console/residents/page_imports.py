"""Residents who consented on paper, imported from a file: sent, previewed, confirmed, undone."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from flask import Blueprint, Response, current_app, redirect, request, url_for
from flask_limiter import Limiter, RateLimitExceeded

from flows.text import fold
from gateway.console import guard, rate_limits, rendering, table
from gateway.console.context import console
from gateway.console.forms import field
from gateway.console.residents import import_sheet
from gateway.console.routes import Routes
from gateway.console.statistics.filters import ALL_AREAS
from gateway.console.table import Column, Filter, Table
from gateway.database import staged_jobs
from gateway.database.encryption import DecryptionError
from gateway.officials.authorization import Official
from gateway.officials.permissions import covers
from gateway.residents import import_uploads, imports, undo_import
from gateway.residents.import_csv import (
    COLUMNS,
    LONGEST_PROOF,
    Unreadable,
    column_of,
    proof_of,
    text_of,
)
from gateway.residents.import_summary import FEW, MOST_BYTES, MOST_ROWS, public_counts
from gateway.residents.import_uploads import Upload
from gateway.residents.imports import File, Import, NotPossible
from gateway.web.media_types import CSV, XLSX

LATEST: Final = 20
PAGE: Final = 50
_EVERY: Final = 10_000
MENDED: Final = 20
"""How many bad rows are corrected at one time: a page stays small."""
LONGEST_CELL: Final = 200
_DIGITS: Final = 7
_CORRECT: Final = "console corrections"


LIST_COLUMNS: Final = (
    Column("import_number"),
    Column("import_at", "", key=lambda one: one.id, turns=True),
    Column(
        "import_proof", "proof", key=lambda one: fold(one.proof).casefold(), rises=True, turns=True
    ),
    Column("import_lines", "lines", "figure", key=lambda one: one.lines, turns=True),
    Column("col_state"),
)


routes = Routes()
_NEW = "/residents/import"
_ONE = "/residents/import/<int:upload_id>"


def add(pages: Blueprint, limiter: Limiter) -> None:
    # Not of the view: a form that outlives its session gets no further than that.
    counted = limiter.limit(rate_limits.CORRECTIONS, key_func=_upload)(_corrected)
    pages.record_once(lambda state: state.app.extensions.setdefault(_CORRECT, counted))


def sees(official: Official, one: Import) -> bool:
    """Whether they act in all areas of an import, or see all."""
    return official.role in ALL_AREAS or covers(
        console.areas, official.role, official.areas, one.areas
    )


def latest(official: Official, most: int = LATEST) -> list[Import]:
    """The imports of their areas, the newest first."""
    return [one for one in console.read(imports.listing, most) if sees(official, one)]


def latest_table() -> Table:
    """Of them, below another list: as they come."""
    return Table("residents", [replace(one, sort=None) for one in LIST_COLUMNS], {})


def _table() -> Table:
    filters = [
        Filter("q", "import_proof", keeps=lambda one, given: table.has(given, one.proof)),
        Filter(
            "state",
            "col_state",
            [(one, rendering.t(one)) for one in STATES],
            keeps=lambda one, given: state(one) == given,
        ),
    ]
    saved = console.read(table.saved, "import_form")
    asked, sort = table.asked(filters), table.chosen_sort(LIST_COLUMNS)
    return Table("import_form", LIST_COLUMNS, asked, sort, (), saved, filters)


@routes.get(_NEW)
@guard.needs("import")
def import_form(problem: str = "", **_: Any) -> str:
    every, display = latest(guard.me(), _EVERY), _table()
    rows, older = table.paged(table.arranged(every, display), PAGE)
    return rendering.page(
        "import_form.html",
        problem=problem,
        proof=request.form.get("proof", "")[:LONGEST_PROOF],
        skip=bool(request.form.get("skip")),
        most=MOST_BYTES // 1_000_000,
        rows=MOST_ROWS,
        longest=LONGEST_PROOF,
        hours=int(import_uploads.LIVES.total_seconds() // 3600),
        imports=rows,
        any=bool(every),
        older=older,
        import_table=display,
        state=state,
    )


@routes.get("/residents/template.csv")
@guard.needs("import")
def import_template() -> Any:
    """A list to fill in, which Excel opens by a double click, with its marks."""
    name = "danh-sach-dang-ky.csv"
    rows = rendering.t("import_sample").replace("; ", ";")
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response("\ufeff" + rows + "\r\n", content_type=CSV, headers=headers)


@routes.get("/residents/template.xlsx")
@guard.needs("import")
def import_workbook() -> Any:
    """The same as Excel's own file, with the areas of its official to choose from."""
    headers = {"Content-Disposition": 'attachment; filename="danh-sach-dang-ky.xlsx"'}
    return Response(import_sheet.workbook(guard.me()), content_type=XLSX, headers=headers)


@routes.post(_NEW, rate_limits.FILES)
@guard.needs("send_file", import_form)
def import_upload() -> Any:
    file = request.files.get("file")
    if file is None or not file.filename:
        return import_form(rendering.t("import_no_file")), 422
    raw = file.stream.read()
    try:
        evidence = proof_of(request.form.get("proof", ""))
        text = text_of(raw, MOST_BYTES)
    except Unreadable as error:
        return import_form(error_text(error.code, error.values)), 422
    made = console.write(
        import_uploads.add,
        console.authority.keys,
        guard.me(),
        text,
        hashlib.sha256(raw).hexdigest(),
        evidence,
        bool(request.form.get("skip")),
        console.clock(),
    )
    return redirect(url_for("console.import_look", upload_id=made), 303)


def error_text(code: str, values: Any) -> str:
    """Reasons why a file, or a row of it, is refused."""
    return rendering.t(f"bad_{code}", **values)


def _own(upload_id: int) -> Upload:
    """The official's own upload; a 404 for others'."""
    upload = console.read(import_uploads.load, upload_id)
    upload = guard.found_or_404(upload)
    return guard.found_or_404(upload, upload.official_id == guard.me().id)


def _look(problem: str = "", upload_id: int = 0, **_: Any) -> str:
    one = _own(upload_id)
    # A file that has just expired may not be deleted yet.
    gone = one.state == "expired" or (one.state == "read" and console.clock() >= one.expires_at)
    bad = [] if gone or one.state != "read" else _bad_rows(one)
    confirming = request.endpoint == "console.import_confirm" or "rest" in request.args
    return rendering.page(
        "import_look.html",
        problem=problem,
        done=rendering.t("import_typed") if request.args.get("done") == "typed" else "",
        bad=bad,
        # Rows are mended, or else all others confirmed: no button may lose what was typed.
        mending=bool(bad) and (bool(_stops(one)) or not confirming),
        one=one,
        gone=gone,
        report=one.report,
        stops=_stops(one),
        error_text=error_text,
        named=_named,
        longest=LONGEST_PROOF,
        longest_cell=LONGEST_CELL,
        columns=tuple(COLUMNS),
        few=FEW,
    )


def _named(near: Sequence[str]) -> list[str]:
    """Areas that may have been meant, without their ids."""
    return [one.rpartition(" (")[0] or one for one in near]


@dataclass(frozen=True, slots=True)
class Bad:
    """A bad row to correct. wrong: the problems, by column; left: whether the official leaves it
    out"""

    line: int
    cells: Mapping[str, str]
    wrong: Mapping[str, Sequence[Mapping[str, Any]]]
    left: bool


def _bad_rows(one: Upload) -> list[Bad]:
    """The first rows, as they are in the file or as they were just typed: for its own sender
    alone."""
    wrong: dict[int, dict[str, list[Mapping[str, Any]]]] = {}
    for each in one.report["problems"]:
        of = wrong.setdefault(each["line"], {})
        of.setdefault(column_of(each["code"]), []).append(each)
    if not wrong:
        return []
    try:
        cells = console.read(import_uploads.looked, console.authority.keys, one.id).cells
    except (KeyError, DecryptionError):
        return []
    typed, left = _typed()
    return [
        Bad(line, {**cells[line], **typed.get(line, {})}, wrong[line], line in left)
        for line in list(wrong)[:MENDED]
        if line in cells
    ]


def _typed() -> tuple[dict[int, dict[str, str]], set[int]]:
    """The cells of the form by their lines, and the lines that are left out."""
    typed: dict[int, dict[str, str]] = {}
    left = set()
    for name in request.form:
        what, _, rest = name.partition("-")
        line, _, column = rest.partition("-")
        if not (line.isascii() and line.isdecimal() and len(line) <= _DIGITS):
            continue
        if what == "cell" and column in COLUMNS:
            typed.setdefault(int(line), {})[column] = field(name, LONGEST_CELL)
        elif what == "leave":
            left.add(int(line))
    return typed, left


def _upload() -> str:
    return f"upload {(request.view_args or {})['upload_id']}"


def _corrected(upload_id: int) -> bool:
    """Puts the typed values into the bad rows, to be read again."""
    typed, left = _typed()
    return console.write(import_uploads.correct, console.authority.keys, upload_id, typed, left)


def _correct(upload_id: int) -> bool:
    """The same, limited per hour. Raises RateLimitExceeded."""
    done: bool = current_app.extensions[_CORRECT](upload_id)
    return done


def _after_session(official_id: int) -> str:
    """Stores the input of somebody whose session is over, and returns the page where it goes on."""
    upload_id = int((request.view_args or {})["upload_id"])
    one = console.read(import_uploads.load, upload_id)
    mine = one is not None and one.official_id == official_id
    try:
        done = mine and _correct(upload_id)
    except RateLimitExceeded:
        done = False
    return url_for("console.import_look", upload_id=upload_id) if done else ""


@routes.post(f"{_ONE}/correct")
@guard.needs("send_file", _look, keep=_after_session)
def import_correct(upload_id: int) -> Any:
    one = _own(upload_id)
    on = request.form.get("do") == "on" and not _stops(one)
    if on and one.state == "read" and not _changed(one.id):
        return redirect(url_for("console.import_look", upload_id=one.id, rest=1), 303)
    if console.clock() >= one.expires_at or not _correct(one.id):
        return _look(rendering.t("import_gone"), upload_id), 422
    done = "typed" if on else None
    return redirect(url_for("console.import_look", upload_id=one.id, done=done), 303)


def _changed(upload_id: int) -> bool:
    """Whether something was typed that is in no row yet, or the official leaves a row out."""
    typed, left = _typed()
    try:
        cells = console.read(import_uploads.looked, console.authority.keys, upload_id).cells
    except (KeyError, DecryptionError):
        return False
    return any(
        line in left or {**given, **typed.get(line, {})} != given for line, given in cells.items()
    )


def _stops(one: Upload) -> bool:
    """Whether it can't be imported as it is."""
    report = one.report
    return one.state == "read" and (not report["rows"] or (report["bad"] and not one.skip_bad))


@routes.get(_ONE)
@guard.quiet
@guard.needs("import")
def import_look(upload_id: int) -> Any:
    one = _own(upload_id)
    if one.import_id is not None:
        return redirect(url_for("console.import_state", import_id=one.import_id), 303)
    if "HX-Request" in request.headers:
        return _reload(waiting=one.state == "waiting")
    return _look(upload_id=upload_id)


def _reload(waiting: bool) -> Response:
    """For a page that polls: nothing, or an order to load the page again."""
    if waiting:
        return Response(status=204)
    return Response(headers={"HX-Refresh": "true"})


@routes.post(_ONE)
@guard.needs("import", _look)
def import_confirm(upload_id: int) -> Any:
    one = _own(upload_id)
    if one.import_id is not None:
        return redirect(url_for("console.import_state", import_id=one.import_id), 303)
    now = console.clock()
    if one.state != "read" or now >= one.expires_at or _stops(one):
        return _look(rendering.t("import_gone"), upload_id), 422
    if not request.form.get("consent"):
        return _look(rendering.t("import_no_consent"), upload_id), 422
    if request.form.get("seen", one.mark) != one.mark:
        return _look(rendering.t("import_changed"), upload_id), 422
    report = one.report
    areas, credentials = sorted(report["areas"]), guard.credentials()
    official = console.authority.authorise(
        credentials.token, "import", areas, credentials.totp, now=now, about=("upload", one.id)
    )
    bad, repeated = report["bad"] + report["left"], report["repeated"]
    file = File(one.file_hash, one.proof, areas, report["lines"], bad, repeated)
    try:
        made = console.write(import_uploads.take, console.authority.keys, official, upload_id, file)
    except NotPossible as error:
        return _look(rendering.t(f"import_{error.reason}"), upload_id), 422
    return redirect(url_for("console.import_state", import_id=made.id), 303)


def _import(import_id: int) -> Import:
    """An import of the official's areas; a 404 for others."""
    try:
        one = console.read(imports.find, import_id)
    except NotPossible:
        one = None
    one = guard.found_or_404(one)
    return guard.found_or_404(one, sees(guard.me(), one))


STATES: Final = ("import_running", "import_waits", "import_telling", "import_undone")


def state(one: Import) -> str:
    """The catalogue key of the import's state."""
    if one.undone_at is not None:
        return "import_undone"
    if one.finished_at is None:
        return "import_running"
    # By the clock where nobody was new: of a file of one number that would tell of its owner.
    return "import_telling" if one.notified or _begun(one) else "import_waits"


def begins(one: Import) -> datetime | None:
    """When the first confirming SMS goes out."""
    if one.finished_at is None:
        return None
    return console.alerts.awake(one.finished_at + imports.GRACE)


def _begun(one: Import) -> bool:
    """Whether the time of the confirming SMS has come."""
    at = begins(one)
    return at is not None and at <= console.clock()


def _state(problem: str = "", import_id: int = 0, **_: Any) -> str:
    one = _import(import_id)
    return rendering.page(
        "import_state.html",
        problem=problem,
        one=one,
        rows=_rows(one),
        state=state(one),
        running=_running(one),
        begins=begins(one),
        counts=public_counts(one.added, one.there + one.declined),
        sent=one.notified if one.notified >= FEW else 0,
        undoable=one.undone_at is None
        and not one.notified
        and not _begun(one)
        and rendering.may("import"),
    )


def _rows(one: Import) -> int:
    return one.lines - one.bad - one.repeated


def _running(one: Import) -> bool:
    return one.undone_at is None and one.finished_at is None


@routes.get("/residents/imports/<int:import_id>")
@guard.quiet
@guard.needs("read")
def import_state(import_id: int) -> Any:
    if "HX-Request" not in request.headers:
        return _state(import_id=import_id)
    one = _import(import_id)
    if not _running(one):
        return _reload(waiting=False)
    return rendering.page("import_progress.html", one=one, rows=_rows(one))


@routes.post("/residents/imports/<int:import_id>/undo")
@guard.needs("import", _state)
def import_undo(import_id: int) -> Any:
    one, credentials = _import(import_id), guard.credentials()
    now = console.clock()
    about = ("import", one.id)
    official = console.authority.authorise(
        credentials.token, "import", one.areas, credentials.totp, now=now, about=about
    )
    try:
        with console.engine.begin() as connection:
            undo_import.mark(connection, official, one.id, now)
            staged_jobs.stage(connection, "undo_import", [one.id])
    except NotPossible as error:
        return _state(rendering.t(f"import_{error.reason}"), import_id), 422
    return redirect(url_for("console.import_state", import_id=one.id), 303)
