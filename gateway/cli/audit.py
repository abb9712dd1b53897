"""`python -m gateway audit …`: officials' acts, and whether the rows are unchanged.

Reading takes the token of an auditor or administrator. `verify`, `head` and `chain` show nothing of
the acts, so that a timer may run them.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, time
from pathlib import Path
from typing import TextIO

from config.settings import Settings
from gateway.cli import identity, output
from gateway.cli.actions import Action, Mistyped, argument, group, permit
from gateway.cli.output import print_text, say
from gateway.cli.words import sentence, text
from gateway.officials import accounts, audit, audit_chain, audit_verify, typed_times
from gateway.officials.audit import Filter
from gateway.officials.audit_chain import Head
from gateway.services import Services

_DEFAULT_LIMIT = 50


def _filter(settings: Settings, arguments: argparse.Namespace) -> Filter:
    def begins(typed: str | None) -> datetime | None:
        if typed is None:
            return None
        day = typed_times.read_day(typed, identity.now(), settings.timezone)
        return datetime.combine(day, time(), settings.timezone)

    return Filter(
        official_id=arguments.official,
        act=arguments.act,
        kind=arguments.kind,
        object_id=arguments.object,
        outcome=arguments.outcome,
        since=begins(arguments.since),
        until=begins(arguments.until),
    )


def _list(services: Services, arguments: argparse.Namespace) -> int:
    permit(services, arguments, "audit", code=False)
    with services.engine.connect() as connection:
        names = accounts.names(connection)
        wanted = _filter(services.settings, arguments)
        entries = list(audit.entries(connection, wanted, arguments.limit, newest_first=True))
    rows = list(reversed(entries))
    lines = (_line(one, names, services.settings) for one in rows)
    output.show(arguments, rows, lines, none=text("No row of the audit fits."))
    return 0


def _line(one: audit.Entry, names: Mapping[int, str], settings: Settings) -> str:
    at = one.at.astimezone(settings.timezone)
    by = "-" if one.official_id is None else names.get(one.official_id, str(one.official_id))
    about = f"{one.kind} {one.object_id}" if one.object_id is not None else one.kind
    place = text("unchained") if one.seq is None else str(one.seq)
    detail = json.dumps(one.detail, sort_keys=True) if one.detail else ""
    return f"{place:>8}  {at:%Y-%m-%d %H:%M:%S}  {by}  {one.act} {about}  {one.outcome} {detail}"


def _export(services: Services, arguments: argparse.Namespace) -> int:
    me = permit(services, arguments, "audit", code=False).id
    wanted = _filter(services.settings, arguments)
    services.write(audit.record, me, "audit.export", "", None)
    with services.engine.connect() as connection:
        rows = audit.table(audit.entries(connection, wanted))
        try:
            if arguments.file is None:
                count = _write(rows, sys.stdout)
            else:
                with open(arguments.file, "w", encoding="utf-8", newline="") as file:
                    count = _write(rows, file)
        except OSError as error:
            says = "{path} can't be written: {why}"
            raise Mistyped(text(says, path=arguments.file, why=error.strerror)) from None
    return say(text("Rows written, headings apart: {count}.", count=count), 0)


def _write(rows: Iterable[Sequence[object]], file: TextIO) -> int:
    """As CSV, and how many behind the headings."""
    writer, count = csv.writer(file), -1
    for row in rows:
        writer.writerow(row)
        count += 1
    return count


def _verify(services: Services, arguments: argparse.Namespace) -> int:
    known = _heads(services.settings, arguments.head)
    with services.engine.connect().execution_options(
        isolation_level="REPEATABLE READ"
    ) as connection:
        lost = audit_chain.lost_by_restores(connection, services.audit_keys)
        known = [head for head in known if head.letters not in lost]
        checked = audit_verify.verify(connection, services.audit_keys, identity.now(), known)
    faults = [fault.says for fault in checked.faults] if checked.broken is not None else []
    figures = {"chained": checked.chained, "waiting": checked.waiting, "lost_heads": len(lost)}
    data = {**figures, "heads": [str(head) for head in known], "faults": faults}
    if not faults:
        output.show(arguments, data, _holds(checked, len(lost), known))
        return 0
    for fault in faults:
        say(text("TAMPERED: {what}.", what=sentence(fault)), 1)
    output.show(arguments, data, ())
    return say(text("{count} rows of the chain hold.", count=checked.chained), 1)


def _holds(checked: audit_verify.AuditReport, lost: int, known: Sequence[Head]) -> Iterable[str]:
    rows, waiting = checked.chained, checked.waiting
    says = "{rows} rows hold, each onto the one before; {waiting} wait to be chained."
    yield text(says, rows=rows, waiting=waiting)
    if lost:
        yield text("Exported heads lost by a restore, as the audit says: {count}.", count=lost)
    if known:
        says = "Exported heads that still match: {count}, the last at row {row}."
        yield text(says, count=len(known), row=known[-1].seq)
    else:
        yield text("No exported head was given: without one, a cut tail can't be detected.")


def _heads(settings: Settings, given: list[str]) -> list[Head]:
    """From `seq:mac`, or from files; else from AUDIT_HEADS. In the order of their places."""
    sources = given
    if not sources and settings.audit_heads.exists():
        sources = [str(settings.audit_heads)]
    heads: list[Head] = []
    for source in sources:
        try:
            if Path(source).is_file():
                heads += audit_chain.heads_in(Path(source).read_text(encoding="utf-8").splitlines())
            else:
                heads.append(Head.parse(source))
        except (OSError, ValueError) as error:
            raise Mistyped(f"{source}: {error}") from None
    return sorted(heads, key=lambda head: head.seq)


def _head(services: Services, arguments: argparse.Namespace) -> int:
    head = services.read(audit_chain.head)
    if head is None:
        return say(text("Nothing is chained yet."), 1)
    output.show(arguments, {"head": str(head)}, [str(head)])
    return 0


def _chain(services: Services, arguments: argparse.Namespace) -> int:
    count = 0
    while True:
        chained = services.write(audit_chain.chain, services.audit_keys, identity.now())
        count += chained
        if chained < audit_chain.BATCH:
            break
    print_text("Rows chained: {count}.", count=count)
    return 0


_FILTERS = (
    argument("--official", type=int, help="by this one alone"),
    argument("--act", help="like alert.approve"),
    argument("--kind", help="of the object, like alert"),
    argument("--object", type=int, help="its id"),
    argument("--outcome", choices=("done", "refused"), help="how it ended"),
    argument("--since", help="a day: 01/03/2026, 2026-03-01 or yesterday"),
    argument("--until", help="a day, which is not included"),
)
ACTIONS = (
    Action(
        "list",
        _list,
        "the newest rows that fit",
        argument("--limit", type=int, default=_DEFAULT_LIMIT, help="rows at most"),
        *_FILTERS,
        data=True,
    ),
    Action(
        "export",
        _export,
        "all rows that fit, as CSV",
        argument("file", nargs="?", type=Path, help="where to (default: the terminal)"),
        *_FILTERS,
    ),
    Action(
        "verify",
        _verify,
        "name the first row that was tampered with",
        argument(
            "--head",
            action="append",
            default=[],
            metavar="FILE|HEAD",
            help="exported heads that the chain must have: a file, or one as `audit head` or the "
            "log tells it (default: the file AUDIT_HEADS)",
        ),
        signed=False,
        data=True,
    ),
    Action(
        "head",
        _head,
        "the last place of the chain, to be kept elsewhere",
        signed=False,
        data=True,
    ),
    Action("chain", _chain, "chain now what waits to be", signed=False),
)
add = group("audit", ACTIONS)
