"""`python -m gateway backup …`: base backups, the database's log beside them, and the test that a
backup can be restored. A service of one's own (pgBackRest, Barman) may take its place.
"""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
from sqlalchemy import Connection, text

from gateway.cli import backup_tools, words
from gateway.cli.actions import Action, Group, Mistyped, argument
from gateway.cli.backup_tools import Base, Failed, Store, Tools
from gateway.cli.output import print_text, say
from gateway.cli.runner import Command, past_point
from gateway.database import connect, key_check, migrate
from gateway.database.schema import metadata
from gateway.development.embedded.server import Unavailable
from gateway.officials import audit_verify
from gateway.services import Services


def _sentences(work: Command) -> Command:
    """Turns errors that an operator can correct into sentences."""

    def run(services: Services, arguments: argparse.Namespace) -> int:
        try:
            return work(services, arguments) or 0
        except (Failed, Unavailable) as error:
            return say(str(error), 1)
        except psycopg.Error as error:
            why = str(error).splitlines()[0]
            return say(words.text("The database does not answer ({why}).", why=why), 1)

    return run


def _url(services: Services) -> str:
    return services.settings.backup_database_url or services.settings.database_url


def _store(services: Services) -> Store:
    return Store(services.settings.backup_dir)


def _take(services: Services, _: argparse.Namespace) -> int:
    store, now = _store(services), datetime.now(UTC)
    tools = Tools.of(_url(services), store)
    days = services.settings.keep_backup_days
    with backup_tools.alone(store, "backup take"):
        base = backup_tools.take(tools, store, now)
        removed = backup_tools.forget(store, now - timedelta(days=days))
        backup_tools.trim_log(tools, store)
    size = backup_tools.folder_bytes(base.path) / 1_000_000
    says = "{path}: {size:,.0f} MB. {removed} older than {days} days removed."
    print_text(says, path=base.path, size=size, removed=removed, days=days)
    if not store.wal.is_dir():
        print_text(
            "The log is not received: what comes after this backup would be lost with the "
            "database. Run  {khong} backup stream  as a service."
        )
    return 0


def _stream(services: Services, _: argparse.Namespace) -> int:
    store = _store(services)
    tools = Tools.of(_url(services), store)
    tools.account.own(store.wal)
    if not backup_tools.limit_slots(_url(services)):
        print_text(
            "The server keeps its log without bound for a slot that nobody reads, and this account "
            "may not change that: ALTER SYSTEM SET max_slot_wal_keep_size = '{size}'; "
            "SELECT pg_reload_conf();",
            size=backup_tools.SLOT_KEEPS,
        )
    backup_tools.make_slot(tools)
    command = backup_tools.stream_words(tools, store)
    os.chdir("/")
    os.execvpe(command[0], list(command), dict(tools.env))


def _chosen(services: Services, arguments: argparse.Namespace) -> tuple[Base, datetime | None]:
    to = past_point(services, arguments.to)
    base = _store(services).base_for(to)
    if base is None:
        path = _store(services).path
        raise Mistyped(words.text("There is no backup in {path} for that.", path=path))
    return base, to


def _tools_for(services: Services, base: Base) -> Tools:
    """By the backup's own version: the server may be gone."""
    major = (base.path / "PG_VERSION").read_text().strip()
    return Tools.for_version(_url(services), _store(services), major)


def _restore(services: Services, arguments: argparse.Namespace) -> int:
    base, to = _chosen(services, arguments)
    tools, folder = _tools_for(services, base), arguments.folder.absolute()
    if folder.exists():
        raise Mistyped(words.text("{folder} is there already.", folder=folder))
    tools.run("pg_verifybackup", "-q", base.path)
    backup_tools.restore(tools, _store(services), base, folder, to)
    says = "{folder}: from {name}. Give it to PostgreSQL's account, start a server on it."
    print_text(says, folder=folder, name=base.path.name)
    print_text("It recovers first. Then, before anything is sent:  {khong} restored --to TIME")
    return 0


def _verify(services: Services, arguments: argparse.Namespace) -> int:
    store = _store(services)
    base, to = _chosen(services, arguments)
    tools = _tools_for(services, base)
    tools.run("pg_verifybackup", "-q", base.path)
    needed, free = backup_tools.folder_bytes(base.path), shutil.disk_usage(store.path).free
    if needed > free:
        says = "{path}: {needed:,} bytes are needed for the test, {free:,} are free."
        return say(words.text(says, path=store.path, needed=needed, free=free), 1)
    with (
        backup_tools.alone(store, "backup verify"),
        tempfile.TemporaryDirectory(prefix="test-", dir=store.path) as made,
    ):
        for old in store.path.glob("test-*"):
            if old != Path(made):
                shutil.rmtree(old, ignore_errors=True)
        tools.account.own(Path(made))
        data = Path(made) / "data"
        backup_tools.restore(tools, store, base, data, to)
        with backup_tools.server_on(tools, data) as url:
            tools.run("pg_dump", "-d", url, "-f", "/dev/null")
            problems = list(_problems(services, url))
    for problem in problems:
        say(words.text("WRONG: {problem}", problem=words.sentence(problem)), 1)
    if not problems:
        store.verified.touch()
        print_text("{name} can be restored.", name=base.path.name)
    return 1 if problems else 0


_NEWEST = text("SELECT max(at) FROM inbound")
_ROWS = text("SELECT count(*) FROM resident")


def _problems(services: Services, url: str) -> Iterator[str]:
    """Problems of a restored database; prints what it holds."""
    if migrate.pending(url):
        yield "it was made by another version: restore it with that version's code"
        return
    engine = connect.engine(url, name="verify", pool_size=1, audit_keys=services.audit_keys)
    try:
        with engine.connect().execution_options(isolation_level="REPEATABLE READ") as connection:
            yield from key_check.look(connection, services.keys, services.audit_keys)
            checked = audit_verify.verify(connection, services.audit_keys, datetime.now(UTC))
            yield from (fault.says for fault in checked.faults)
            _print(connection, services, checked.chained)
    finally:
        engine.dispose()


def _print(connection: Connection, services: Services, chained: int) -> None:
    newest = connection.execute(_NEWEST).scalar_one()
    zone = services.settings.timezone
    last = f"{newest.astimezone(zone):%Y-%m-%d %H:%M}" if newest else words.text("none")
    people = connection.execute(_ROWS).scalar_one()
    print_text(
        "Read in a restored copy: {tables} tables, {people:,} residents, {chained:,} rows of the "
        "audit's chain, newest message {last}.",
        tables=len(metadata.tables),
        people=people,
        chained=chained,
        last=last,
    )


_TO = argument(
    "--to",
    help="a point in the past: 01/03/2026 14:30 or 14:30; default: as far as the log goes",
)
ACTIONS = (
    Action("take", _sentences(_take), "a base backup (without an action too)", signed=False),
    Action(
        "stream",
        _sentences(_stream),
        "receive the log into BACKUP_DIR/wal, for good: a service runs it",
        signed=False,
    ),
    Action(
        "verify",
        _sentences(_verify),
        "restore the newest backup beside, start a server on it, read and check all",
        _TO,
        signed=False,
    ),
    Action(
        "restore",
        _sentences(_restore),
        "a data folder from a backup",
        argument("folder", type=Path, help="the new data folder; it must not exist"),
        _TO,
        signed=False,
    ),
)
add = Group("backup", None, ACTIONS, _sentences(_take)).add
