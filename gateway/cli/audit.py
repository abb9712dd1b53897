"""`python -m gateway audit …`: what officials did, and whether that is what was written.

Reading takes the token of an auditor or administrator. `verify`, `head` and `chain` show nothing
of what was done, so that a timer may run them.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import TextIO

from config.settings import Settings
from gateway.cli import identity
from gateway.cli.runner import Mistyped, action, permit
from gateway.officials import accounts, audit, audit_chain, audit_verify
from gateway.officials.audit import Filter
from gateway.officials.audit_chain import Head
from gateway.services import Services

_DEFAULT_LIMIT = 50


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("audit", help="what officials did")
    actions = parser.add_subparsers(required=True, metavar="action")
    listing = action(actions, "list", _list, "the newest rows that fit")
    listing.add_argument("--limit", type=int, default=_DEFAULT_LIMIT)
    exporting = action(actions, "export", _export, "all rows that fit, as CSV")
    exporting.add_argument("file", nargs="?", type=Path, help="default: standard output")
    for each in (listing, exporting):
        each.add_argument("--official", type=int)
        each.add_argument("--act", help="like alert.approve")
        each.add_argument("--kind", help="of the object, like alert")
        each.add_argument("--object", type=int)
        each.add_argument("--outcome", choices=("done", "refused"))
        each.add_argument("--since", type=date.fromisoformat, help="a day, like 2026-03-01")
        each.add_argument("--until", type=date.fromisoformat, help="a day, which is not included")
    verifying = action(
        actions, "verify", _verify, "name the first row that was tampered with", signed=False
    )
    verifying.add_argument(
        "--head",
        action="append",
        default=[],
        metavar="FILE|HEAD",
        help="exported heads that the chain must have: a file, or one as `audit head` or the log "
        "tells it (default: the file AUDIT_HEADS)",
    )
    action(
        actions, "head", _head, "the last place of the chain, to be kept elsewhere", signed=False
    )
    action(actions, "chain", _chain, "chain now what waits to be", signed=False)


def _filter(settings: Settings, arguments: argparse.Namespace) -> Filter:
    def begins(day: date | None) -> datetime | None:
        return None if day is None else datetime.combine(day, time(), settings.timezone)

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
        names = {one.id: one.name for one in accounts.listed(connection, identity.now())}
        wanted = _filter(services.settings, arguments)
        entries = list(audit.entries(connection, wanted, arguments.limit, newest_first=True))
    for one in reversed(entries):
        at = one.at.astimezone(services.settings.timezone)
        by = "-" if one.official_id is None else names.get(one.official_id, str(one.official_id))
        about = f"{one.kind} {one.object_id}" if one.object_id is not None else one.kind
        place = "unchained" if one.seq is None else str(one.seq)
        detail = json.dumps(one.detail, sort_keys=True) if one.detail else ""
        print(
            f"{place:>8}  {at:%Y-%m-%d %H:%M:%S}  {by}  {one.act} {about}  {one.outcome} {detail}"
        )
    if not entries:
        print("No row of the audit fits.", file=sys.stderr)
    return 0


def _export(services: Services, arguments: argparse.Namespace) -> int:
    me = permit(services, arguments, "audit", code=False).id
    wanted = _filter(services.settings, arguments)
    with services.engine.begin() as connection:
        audit.record(connection, me, "audit.export", "", None)
    with services.engine.connect() as connection:
        rows = audit.table(audit.entries(connection, wanted))
        try:
            if arguments.file is None:
                count = _write(rows, sys.stdout)
            else:
                with open(arguments.file, "w", encoding="utf-8", newline="") as file:
                    count = _write(rows, file)
        except OSError as error:
            raise Mistyped(f"{arguments.file} can't be written: {error.strerror}.") from None
    where = f"written to {arguments.file}" if arguments.file else "written"
    print(f"{_counted(count, 'row')} {where}, its headings apart.", file=sys.stderr)
    return 0


def _write(rows: Iterable[Sequence[object]], file: TextIO) -> int:
    """As CSV, and how many behind the headings."""
    writer, count = csv.writer(file), -1
    for row in rows:
        writer.writerow(row)
        count += 1
    return count


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _verify(services: Services, arguments: argparse.Namespace) -> int:
    known = _heads(services.settings, arguments.head)
    with services.engine.connect().execution_options(
        isolation_level="REPEATABLE READ"
    ) as connection:
        lost = audit_chain.lost_by_restores(connection, services.audit_keys)
        known = [head for head in known if head.letters not in lost]
        checked = audit_verify.verify(connection, services.audit_keys, identity.now(), known)
    if checked.broken is not None:
        for fault in checked.faults:
            print(f"TAMPERED: {fault.says}.", file=sys.stderr)
        print(f"{checked.chained} rows of the chain hold.", file=sys.stderr)
        return 1
    rows, waiting = checked.chained, checked.waiting
    hold = "row holds" if rows == 1 else "rows hold, each onto the one before"
    print(f"{rows} {hold}; {waiting} {'waits' if waiting == 1 else 'wait'} to be chained.")
    if lost:
        print(f"{_counted(len(lost), 'exported head')} lost by a restore, as the audit says.")
    if len(known) == 1:
        print(f"1 exported head is where it was, at row {known[0].seq}.")
    elif known:
        print(f"{len(known)} exported heads are where they were, the last at row {known[-1].seq}.")
    else:
        print("No exported head was given: whether the tail is cut can't be told without one.")
    return 0


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
    with services.engine.connect() as connection:
        head = audit_chain.head(connection)
    if head is None:
        print("Nothing is chained yet.", file=sys.stderr)
        return 1
    print(head)
    return 0


def _chain(services: Services, arguments: argparse.Namespace) -> int:
    count = 0
    while True:
        with services.engine.begin() as connection:
            chained = audit_chain.chain(connection, services.audit_keys, identity.now())
        count += chained
        if chained < audit_chain.BATCH:
            break
    print(f"{_counted(count, 'row')} chained.")
    return 0
