"""Brings a database's tables up to date (Alembic), or back by one version.

Each migration has a transaction of its own, and waits a few seconds for a lock at most: a statement
that waits for a table holds up all later ones. Then it tries again. The database also knows which
version of the code may still run on its tables: the one before, unless a migration says
`contract = True`. So starting the old code undoes an upgrade.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import psycopg
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import OperationalError

from gateway.database import connect
from gateway.database.schema import metadata

SCRIPTS: Final = Path(__file__).parent / "migrations"
LOCK_SECONDS: Final = 3
TRIES: Final = 20
_PAUSE_SECONDS: Final = 2.0
# Anyone who comes first migrates; the others wait: an arbitrary number, the same everywhere.
_LOCK: Final = 5_113_156
_VERSIONS: Final = "alembic_version"


class AnotherVersions(Exception):
    """The database's tables were made by a version that this one can't bring up to date."""

    def __str__(self) -> str:
        return (
            "This database was made by another version of the gateway, which this one can't bring "
            "up to date. Nothing was changed in it. Begin with a new database (after `make run`: "
            "mv .run .run-before)."
        )


class Busy(Exception):
    """A migration did not get its lock; earlier ones stay done."""

    def __str__(self) -> str:
        return (
            "A table is in use for so long that it can't be changed (a dump, or a transaction that "
            "somebody left open). Nothing is half done. Type this again."
        )


class NoVersionBefore(Exception):
    def __str__(self) -> str:
        return "These are the tables of the first version: there is none before."


def _config(scripts: Path) -> Config:
    config = Config()
    config.set_main_option("script_location", str(scripts))
    return config


def upgrade(database_url: str, scripts: Path = SCRIPTS) -> None:
    """Runs the missing migrations, once, however many hosts start together. Raises AnotherVersions,
    Busy."""
    config = _config(scripts)
    known = ScriptDirectory.from_config(config)
    with _alone(database_url) as connection:
        if _may_run(connection, known):
            return
        _refuse_another(connection, known)
        for attempt in range(1, TRIES + 1):
            try:
                config.attributes["connection"] = connection
                command.upgrade(config, "head")
                break
            except OperationalError as error:
                connection.rollback()
                if not isinstance(error.orig, psycopg.errors.LockNotAvailable):
                    raise
                if attempt == TRIES:
                    raise Busy from None
                time.sleep(_PAUSE_SECONDS)
        _note_previous(connection, known)


def downgrade(database_url: str, scripts: Path = SCRIPTS) -> str:
    """Undoes the newest migration, with its data; returns the revision that the tables have then.
    Raises AnotherVersions, NoVersionBefore, Busy."""
    config = _config(scripts)
    known = ScriptDirectory.from_config(config)
    with _alone(database_url) as connection:
        _refuse_another(connection, known)
        current = _current(connection)
        script = known.get_revision(current) if current else None
        if script is None or script.down_revision is None:
            raise NoVersionBefore
        config.attributes["connection"] = connection
        try:
            command.downgrade(config, "-1")
        except OperationalError as error:
            if isinstance(error.orig, psycopg.errors.LockNotAvailable):
                raise Busy from None
            raise
        _note_previous(connection, known)
        return _current(connection) or ""


def pending(database_url: str, scripts: Path = SCRIPTS) -> bool:
    """Whether the database lacks a migration of this code."""
    known = ScriptDirectory.from_config(_config(scripts))
    engine = connect.engine(database_url, name="migrate")
    try:
        with engine.connect() as connection:
            current = _current(connection)
            return current != known.get_current_head() and not _may_run(connection, known)
    finally:
        engine.dispose()


@contextmanager
def _alone(database_url: str) -> Iterator[Connection]:
    """A connection while nobody else migrates; its statements wait for a lock only briefly."""
    engine = connect.engine(database_url, name="migrate")
    try:
        with engine.connect() as connection:
            connection.execute(text("SELECT pg_advisory_lock(:lock)"), {"lock": _LOCK})
            connection.execute(text(f"SET lock_timeout = '{LOCK_SECONDS}s'"))
            connection.commit()
            try:
                yield connection
            finally:
                connection.rollback()
                connection.execute(text("SELECT pg_advisory_unlock(:lock)"), {"lock": _LOCK})
                connection.execute(text("RESET lock_timeout"))
                connection.commit()
    finally:
        engine.dispose()


def _current(connection: Connection) -> str | None:
    current = MigrationContext.configure(connection).get_current_revision()
    connection.rollback()
    return current


def _refuse_another(connection: Connection, scripts: ScriptDirectory) -> None:
    """Raises AnotherVersions if there are tables already, and no migration of ours made them."""
    known = {script.revision for script in scripts.walk_revisions()}
    current = MigrationContext.configure(connection).get_current_heads()
    tables = set(inspect(connection).get_table_names()) & set(metadata.tables)
    connection.rollback()
    if current and known.issuperset(current):
        return
    if current or tables:
        raise AnotherVersions


def _may_run(connection: Connection, scripts: ScriptDirectory) -> bool:
    """Whether the tables are those of the next version, on which this one still runs."""
    query = text("SELECT obj_description(to_regclass(:table), 'pg_class')")
    previous = connection.execute(query, {"table": f"public.{_VERSIONS}"}).scalar_one()
    connection.rollback()
    newer = _current(connection) not in {each.revision for each in scripts.walk_revisions()}
    return newer and previous == scripts.get_current_head()


def _note_previous(connection: Connection, scripts: ScriptDirectory) -> None:
    """Stores which version of the code may still run on these tables."""
    current = _current(connection)
    script = scripts.get_revision(current) if current else None
    contracts = script is None or getattr(script.module, "contract", False)
    previous = None if script is None or contracts else script.down_revision
    comment = f"'{previous}'" if isinstance(previous, str) else "NULL"
    connection.execute(text(f"COMMENT ON TABLE {_VERSIONS} IS {comment}"))
    connection.commit()
