"""`python -m gateway subscribers …`: brings in people who consented on paper, from a CSV file.

The columns are number, area, language, consent date and proof, in any order, named in the first
line. Who has opted out, or asked to be deleted, stays out, and nobody is told who that is.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from gateway.carriers.routes import by_prefix
from gateway.cli import identity
from gateway.cli.runner import action
from gateway.database.choices import roles
from gateway.officials.authorization import Official
from gateway.officials.errors import NotYourArea
from gateway.officials.permissions import covers
from gateway.residents import import_rows, imports, undo_import
from gateway.residents.import_csv import (
    MOST_BYTES,
    NO_FILE,
    Read,
    Reader,
    Unreadable,
    proof_of,
    text_of,
)
from gateway.residents.import_rows import Counts
from gateway.residents.import_summary import FEW, MAX_PROBLEMS, acts_in
from gateway.residents.imports import File, Import, NotPossible
from gateway.services import Services


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("subscribers", help="bring in who consented on paper")
    actions = parser.add_subparsers(required=True, metavar="action")
    taking = action(actions, "import", _import, "from a CSV file")
    taking.add_argument("file", type=Path)
    taking.add_argument(
        "--proof", required=True, help="where the signed forms are: a document's id, or words"
    )
    taking.add_argument("--dry-run", action="store_true", help="only say what it would do")
    taking.add_argument("--skip-bad", action="store_true", help="leave rows out that make no sense")
    action(actions, "list", _list, "what was brought in, by whom, with what proof")
    undoing = action(actions, "undo", _undo, "take an import back, before anybody was told")
    undoing.add_argument("id", type=int)


def _import(services: Services, arguments: argparse.Namespace) -> int:
    evidence, token, now = proof_of(arguments.proof), identity.token(arguments), identity.now()
    if not any(each.get("short_code") for each in services.senders.values()):
        raise NotPossible("short_code", NO_FILE["short_code"])
    me = services.authority.authorise(token, "own", now=now)
    raw = _file(arguments.file)
    read = _reader(services, me, now).read(text_of(raw))
    _tell_problems(read)
    areas = sorted({row.area for row in read.rows})
    if read.foreign and not arguments.skip_bad:
        _note_foreign(services, token, [*areas, *read.foreign], now)
    if read.problems and not arguments.skip_bad:
        print("Nothing is brought in. Mend these rows, or leave them out with --skip-bad.")
        return 2
    if not read.rows:
        raise Unreadable("empty")
    me = services.authority.authorise(token, "import", areas, identity.code(), now=now)
    keys = services.keys
    if arguments.dry_run:
        counts = import_rows.look(services.engine, keys, read.rows, now)
        _say(_figures(counts, read.repeated, read.bad, "would be brought in"))
        return 0
    hash_ = hashlib.sha256(raw).hexdigest()
    file = File(hash_, evidence, areas, read.lines, read.bad, read.repeated)
    with services.engine.begin() as connection:
        one = imports.begin(connection, keys, me, file)
    if one.finished_at is not None:
        print(f"This file was brought in already, as import {one.id}: nothing is done again.")
    else:
        tell_at = now + imports.GRACE
        one = import_rows.write(services.engine, keys, one, read.rows, now, tell_at)
    _say(_summary(one, services))
    return 0


def _file(path: Path) -> bytes:
    """Raises `Unreadable`."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Unreadable("large", most=MOST_BYTES // 1_000_000)
        return path.read_bytes()
    except OSError as error:
        raise Unreadable("closed", path=str(path), why=error.strerror or "") from None


def _reader(services: Services, me: Official, now: datetime) -> Reader:
    book = services.world.areas
    return Reader(
        book,
        now.astimezone(services.settings.timezone).date(),
        lambda national: by_prefix(services.senders, national),
        acts_in(book, me.role, me.areas),
    )


def _note_foreign(services: Services, token: str, areas: list[str], now: datetime) -> None:
    """What was tried in others' areas stands in the audit."""
    try:
        services.authority.authorise(token, "import", areas, now=now)
    except NotYourArea:
        return


def _tell_problems(read: Read) -> None:
    for one in read.problems[:MAX_PROBLEMS]:
        print(f"line {one.line}: {one}", file=sys.stderr)
    if len(read.problems) > MAX_PROBLEMS:
        print(f"and {len(read.problems) - MAX_PROBLEMS:,} more", file=sys.stderr)


def _say(lines: Iterator[str]) -> None:
    for line in lines:
        print(line)


def _figures(counts: Counts, repeated: int, bad: int, done: str) -> Iterator[str]:
    yield f"{counts.added:,} subscriptions {done}."
    if min(counts.there, counts.declined) >= FEW:
        yield f"{counts.there:,} were there already."
        yield f"{counts.declined:,} want nothing: they have opted out, or asked to be deleted."
    elif counts.there or counts.declined:
        yield f"{counts.there + counts.declined:,} were there already, or want nothing."
    if repeated:
        yield f"{repeated:,} rows repeat another one."
    if bad:
        yield f"{bad:,} rows made no sense and are left out."


def _summary(one: Import, services: Services) -> Iterator[str]:
    yield f"Import {one.id}:"
    yield from _figures(
        Counts(one.added, one.there, one.declined), one.repeated, one.bad, "brought in"
    )
    if one.finished_at is not None and not one.notified and one.added:
        due = services.awake(one.finished_at + imports.GRACE)
        from_ = due.astimezone(services.settings.timezone)
        yield f"Each new one gets a confirming SMS by day, from {from_:%H:%M %d/%m/%Y} on."
        yield f"Until then:  python -m gateway subscribers undo {one.id}"


def _list(services: Services, arguments: argparse.Namespace) -> int:
    me = services.authority.authorise(identity.token(arguments), "read", now=identity.now())
    book = services.world.areas
    with services.engine.connect() as connection:
        rows = imports.listing(connection)
    for one in rows:
        oversees = me.role in roles("oversees")
        if oversees or covers(book, me.role, me.areas, one.areas):
            when = one.at.astimezone(services.settings.timezone)
            print(
                f"{one.id:>5}  {when:%d/%m/%Y %H:%M}  official {one.official_id}  {_state(one)}: "
                f"{one.added:,} of {one.lines:,} rows, {one.notified:,} notified; {one.proof}"
            )
    return 0


def _state(one: Import) -> str:
    if one.undone_at is not None:
        return "undone"
    return "brought in" if one.finished_at is not None else "not finished"


def _undo(services: Services, arguments: argparse.Namespace) -> int:
    token, now = identity.token(arguments), identity.now()
    # Who may not even read learns nothing about imports.
    services.authority.authorise(token, "read", now=now)
    with services.engine.connect() as connection:
        one = imports.find(connection, arguments.id)
    about = ("import", one.id)
    me = services.authority.authorise(
        token, "import", one.areas, identity.code(), now=now, about=about
    )
    one = undo_import.undo(services.engine, me, one.id, now)
    print(f"Import {one.id} is undone: {one.added:,} subscriptions are taken back.")
    return 0
