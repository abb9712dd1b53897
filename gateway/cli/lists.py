"""`python -m gateway lists import|export|undo|show`: lists of others, and our own."""

from __future__ import annotations

import argparse
import csv
import hashlib
import sys
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any

from flows.subjects import numbers
from gateway.alerts.audited import Credentials
from gateway.cli import identity
from gateway.cli.actions import REASON, Action, Mistyped, argument, group
from gateway.cli.output import picked, print_faults, print_text, say, show
from gateway.cli.words import choice, text
from gateway.reports import list_csv, list_service, lists, subjects
from gateway.reports.verdict_service import Judging
from gateway.services import Services

_GRADES = ("confirmed", "high", "reported", "caution", "cleared")
_AT_ONCE = 50
_MOST_FAULTS = 50
_SOON = 2_000


def _import(services: Services, arguments: argparse.Namespace) -> int:
    judging = services.judging
    data, credentials = (
        arguments.file.read_bytes(),
        Credentials(identity.token(arguments), identity.code()),
    )
    now = identity.now().astimezone(services.settings.timezone)
    # Who may not learns it before they correct their file.
    judging.authority.admit(credentials.token, "list", now=now)
    try:
        parsed = list_csv.read(data, now, judging.directory, judging.ours)
    except list_csv.NotAList as error:
        raise Mistyped(f"{arguments.file}: {error}") from None
    print_faults(parsed.faults, _MOST_FAULTS)
    if parsed.faults and not (arguments.skip_bad and parsed.rows):
        raise Mistyped(text("Nothing was imported: correct these lines, or add --skip-bad."))
    digest = hashlib.sha256(data).digest()
    made = list_service.take(
        judging, credentials, arguments.file.name, digest, parsed.rows, now=now
    )
    if made.repeated:
        print_text("This very file is import {id} already: nothing to do.", id=made.id)
        return 0
    if len(parsed.rows) > _SOON:
        says = "{count} rows are in; what a check says of them follows, in minutes."
        print_text(says, count=len(parsed.rows))
    _recompute(judging, now)
    print_text(
        "Import {id}: {rows} rows, {bad} left out. They are evidence, no confirmation. To take it "
        "back: {khong} lists undo {id} --reason …",
        id=made.id, rows=len(parsed.rows), bad=len(parsed.faults),
    )  # fmt: skip
    return 0


def _recompute(judging: Judging, now: datetime) -> None:
    """Starts at once; if this is interrupted, the scheduler continues within a minute."""
    more = _AT_ONCE
    while more == _AT_ONCE:
        with judging.engine.begin() as connection:
            more = subjects.recompute_due(connection, now, _AT_ONCE, judging.directory)


def _undo(services: Services, arguments: argparse.Namespace) -> None:
    judging = services.judging
    credentials, now, reason = (
        Credentials(identity.token(arguments), identity.code()),
        identity.now(),
        arguments.reason.strip(),
    )
    rows = list_service.undo(judging, credentials, arguments.id, reason, now=now)
    _recompute(judging, now)
    says = "Import {id} is undone: {rows} rows say nothing any more."
    print_text(says, id=arguments.id, rows=rows)


def _show(services: Services, arguments: argparse.Namespace) -> int:
    zone = services.settings.timezone
    with services.engine.connect() as connection:
        if arguments.id is None:
            imports = lists.imports(connection)
            data = picked(imports, *_IMPORT)
            show(arguments, data, (_import_line(each, zone) for each in imports))
            return 0
        rows = lists.rows_of(connection, arguments.id)
    if not rows:
        return say(text("Import {id} has no rows (any more).", id=arguments.id), 1)
    show(arguments, picked(rows, *_ROW), (_row_line(row, zone) for row in rows))
    return 0


_IMPORT = ("id", "at", "rows", "name", "official", "undone_at", "undone_by", "undo_reason")
_ROW = ("line", "key", "display", "source", "at", "expires_at", "grade")


def _row_line(row: Any, zone: tzinfo) -> str:
    values = {
        "line": row.line,
        "display": row.display,
        "source": row.source,
        "grade": choice("grade", row.grade),
    }
    first, last = _date(row.at, zone), _date(row.expires_at, zone)
    says = "line {line}  {display}  {source}  {first} to {last}  now: {grade}"
    return text(says, **values, first=first, last=last)


def _import_line(row: Any, zone: tzinfo) -> str:
    values = {"id": row.id, "day": _date(row.at, zone), "rows": row.rows, "name": row.name}
    taken = text("{id}  {day}  {rows} rows  {name}  by {official}", **values, official=row.official)
    if row.undone_at is None:
        return taken
    undone = text(", undone {day} by {by}", day=_date(row.undone_at, zone), by=row.undone_by)
    return f"{taken}{undone}: {row.undo_reason}" if row.undo_reason else f"{taken}{undone}"


def _date(at: datetime, zone: tzinfo) -> str:
    return f"{at.astimezone(zone):%Y-%m-%d}"


def _export(services: Services, arguments: argparse.Namespace) -> None:
    grades, zone = arguments.grade or _GRADES, services.settings.timezone
    with services.engine.connect() as connection:
        if arguments.file is None:
            _write(sys.stdout, lists.known(connection, grades), zone)
            return
        # Never over a file that is there: it may be somebody's list.
        with arguments.file.open("x", encoding="utf-8", newline="") as file:
            count = _write(file, lists.known(connection, grades), zone)
            print_text("{count} rows: {path}", count=count, path=arguments.file)


def _write(file, known, zone) -> int:  # type: ignore[no-untyped-def]
    out, count = csv.writer(file, lineterminator="\n"), 0
    out.writerow(("number", "kind", "grade", "people", "category", "last_report"))
    for row in known:
        last = _date(row.last_at, zone) if row.last_at else ""
        out.writerow((_typed(row.key), row.kind, row.grade, row.people, row.category, last))
        count += 1
    return count


def _typed(key: str) -> str:
    """A subject as it can be imported again."""
    kind, _, rest = key.partition(":")
    if kind == "tel":
        return numbers.national(rest)
    return f"stk {rest}" if kind == "acct" else rest


ACTIONS = (
    Action(
        "import",
        _import,
        "CSV with number, source, date and maybe expires",
        argument("file", type=Path, help="the CSV file"),
        argument("--skip-bad", action="store_true", help="import the good rows all the same"),
    ),
    Action(
        "export",
        _export,
        "what is known, as CSV; never who reported",
        argument("file", type=Path, nargs="?", help="a new file (default: printed)"),
        argument("--grade", action="append", choices=_GRADES, help="only these (repeat it)"),
        signed=False,
    ),
    Action(
        "undo",
        _undo,
        "take a whole import back",
        argument("id", type=int, help="of the import, as show tells it"),
        REASON,
    ),
    Action(
        "show",
        _show,
        "every import; with an id its rows",
        argument("id", type=int, nargs="?", help="of an import"),
        signed=False,
        data=True,
    ),
)
add = group("lists", ACTIONS)
