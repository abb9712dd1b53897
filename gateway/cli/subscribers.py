"""`python -m gateway subscribers …`: imports people who consented on paper, from a CSV file.

The columns are number, area, language, consent date and proof, in any order, named in the first
line. Anyone who has opted out, or asked to be deleted, stays out, and the command does not say who
that is.
"""

from __future__ import annotations

import argparse
import hashlib
from collections.abc import Iterator
from datetime import datetime, tzinfo
from pathlib import Path

from gateway.carriers.routes import by_prefix
from gateway.cli import identity
from gateway.cli.actions import Action, argument, group
from gateway.cli.output import picked, print_faults, print_text, show
from gateway.cli.words import text
from gateway.database.choices import roles
from gateway.officials.authorization import Official
from gateway.officials.errors import NotYourArea
from gateway.officials.permissions import covers
from gateway.residents import import_rows, imports, undo_import
from gateway.residents.import_csv import (
    MOST_BYTES,
    NO_FILE,
    Reader,
    Unreadable,
    proof_of,
    text_of,
)
from gateway.residents.import_rows import Counts
from gateway.residents.import_summary import FEW, MAX_PROBLEMS, acts_in
from gateway.residents.imports import File, Import, NotPossible
from gateway.services import Services


def _import(services: Services, arguments: argparse.Namespace) -> int:
    evidence, token, now = proof_of(arguments.proof), identity.token(arguments), identity.now()
    if not any(each.get("short_code") for each in services.senders.values()):
        raise NotPossible("short_code", NO_FILE["short_code"])
    me = services.authority.authorise(token, "own", now=now)
    raw = _file(arguments.file)
    read = _reader(services, me, now).read(text_of(raw))
    print_faults([(one.line, one) for one in read.problems], MAX_PROBLEMS)
    areas = sorted({row.area for row in read.rows})
    if read.foreign and not arguments.skip_bad:
        _note_foreign(services, token, [*areas, *read.foreign], now)
    if read.problems and not arguments.skip_bad:
        print_text("Nothing is imported. Correct these rows, or leave them out with --skip-bad.")
        return 2
    if not read.rows:
        raise Unreadable("empty")
    me = services.authority.authorise(token, "import", areas, identity.code(), now=now)
    keys = services.keys
    if arguments.dry_run:
        counts = import_rows.look(services.engine, keys, read.rows, now)
        says = "{count:,} subscriptions would be imported."
        print(*_figures(counts, read.repeated, read.bad, says), sep="\n")
        return 0
    hash_ = hashlib.sha256(raw).hexdigest()
    file = File(hash_, evidence, areas, read.lines, read.bad, read.repeated)
    one = services.write(imports.begin, keys, me, file)
    if one.finished_at is not None:
        says = "This file was imported already, as import {id}: nothing is done again."
        print_text(says, id=one.id)
    else:
        tell_at = now + imports.GRACE
        one = import_rows.write(services.engine, keys, one, read.rows, now, tell_at)
    print(*_summary(one, services), sep="\n")
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
    book = services.areas
    return Reader(
        book,
        now.astimezone(services.settings.timezone).date(),
        lambda national: by_prefix(services.senders, national),
        acts_in(book, me.role, me.areas),
    )


def _note_foreign(services: Services, token: str, areas: list[str], now: datetime) -> None:
    """The audit has attempts in others' areas."""
    try:
        services.authority.authorise(token, "import", areas, now=now)
    except NotYourArea:
        return


def _figures(counts: Counts, repeated: int, bad: int, says: str) -> Iterator[str]:
    few = min(counts.there, counts.declined) < FEW
    figures = {
        "there": 0 if few else counts.there,
        "declined": 0 if few else counts.declined,
        "either": counts.there + counts.declined if few else 0,
        "repeated": repeated,
        "bad": bad,
    }
    yield text(says, count=counts.added)
    for name, sentence in _FIGURES:
        if figures[name]:
            yield text(sentence, count=figures[name])


_FIGURES = (
    ("there", "{count:,} were there already."),
    ("declined", "{count:,} want nothing: they have opted out, or asked to be deleted."),
    ("either", "{count:,} were there already, or want nothing."),
    ("repeated", "{count:,} rows repeat another one."),
    ("bad", "{count:,} rows made no sense and are left out."),
)


def _summary(one: Import, services: Services) -> Iterator[str]:
    yield text("Import {id}:", id=one.id)
    counts, says = Counts(one.added, one.there, one.declined), "{count:,} subscriptions imported."
    yield from _figures(counts, one.repeated, one.bad, says)
    if one.finished_at is not None and not one.notified and one.added:
        due = services.awake(one.finished_at + imports.GRACE)
        from_ = due.astimezone(services.settings.timezone)
        says = "Each new one gets a confirming SMS by day, from {time:%H:%M %d/%m/%Y} on."
        yield text(says, time=from_)
        yield text("Until then:  {khong} subscribers undo {id}", id=one.id)


def _list(services: Services, arguments: argparse.Namespace) -> int:
    me = services.authority.authorise(identity.token(arguments), "read", now=identity.now())
    book = services.areas
    rows = services.read(imports.listing)
    oversees, zone = me.role in roles("oversees"), services.settings.timezone
    mine = [one for one in rows if oversees or covers(book, me.role, me.areas, one.areas)]
    # Without how many declined: of a small file that would say who.
    show(arguments, picked(mine, *_COLUMNS), (_line(one, zone) for one in mine))
    return 0


_COLUMNS = (
    "id", "at", "official_id", "proof", "areas", "lines", "bad", "repeated", "added",
    "finished_at", "notified", "undone_at",
)  # fmt: skip


def _line(one: Import, zone: tzinfo) -> str:
    head = f"{one.id:>5}  {one.at.astimezone(zone):%d/%m/%Y %H:%M}"
    says = "official {official}  {state}: {added:,} of {lines:,} rows, {notified:,} notified"
    counts = {"added": one.added, "lines": one.lines, "notified": one.notified}
    line = text(says, official=one.official_id, state=text(_state(one)), **counts)
    return f"{head}  {line}; {one.proof}"


def _state(one: Import) -> str:
    if one.undone_at is not None:
        return "undone"
    return "imported" if one.finished_at is not None else "not finished"


def _undo(services: Services, arguments: argparse.Namespace) -> int:
    token, now = identity.token(arguments), identity.now()
    # Who may not even read learns nothing about imports.
    services.authority.authorise(token, "read", now=now)
    one = services.read(imports.find, arguments.id)
    about = ("import", one.id)
    me = services.authority.authorise(
        token, "import", one.areas, identity.code(), now=now, about=about
    )
    one = undo_import.undo(services.engine, me, one.id, now)
    says = "Import {id} is undone: {count:,} subscriptions are withdrawn."
    print_text(says, id=one.id, count=one.added)
    return 0


ACTIONS = (
    Action(
        "import",
        _import,
        "from a CSV file",
        argument("file", type=Path, help="the CSV file"),
        argument(
            "--proof", required=True, help="where the signed forms are: a document's id, or words"
        ),
        argument("--dry-run", action="store_true", help="only say what it would do"),
        argument("--skip-bad", action="store_true", help="leave rows out that make no sense"),
    ),
    Action("list", _list, "what was imported, by whom, with what proof", data=True),
    Action(
        "undo",
        _undo,
        "undo an import, before anybody is notified",
        argument("id", type=int, help="of the import, as list shows it"),
    ),
)
add = group("subscribers", ACTIONS)
