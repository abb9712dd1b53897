"""Brings a database's tables up to date (Alembic)."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from gateway.database import connect
from gateway.database.schema import metadata

# Anyone who comes first migrates; the others wait: an arbitrary number, the same everywhere.
_LOCK = 5_113_156


class AnotherVersions(Exception):
    """The database's tables were made by a version that this one can't bring up to date."""

    def __str__(self) -> str:
        return (
            "This database was made by another version of the gateway, which this one can't bring "
            "up to date. Nothing was changed in it. Begin with a new database (after `make run`: "
            "mv .run .run-before)."
        )


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config


def upgrade(database_url: str) -> None:
    """Runs what is missing, once, however many hosts start together, all of it or nothing.
    Raises AnotherVersions."""
    engine = connect.engine(database_url, name="migrate")
    try:
        with engine.begin() as connection:
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
            config = _config()
            _refuse_another(connection, ScriptDirectory.from_config(config))
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    finally:
        engine.dispose()


def _refuse_another(connection: Connection, scripts: ScriptDirectory) -> None:
    """Raises AnotherVersions where there are tables already, and no migration of ours made them."""
    known = {script.revision for script in scripts.walk_revisions()}
    current = MigrationContext.configure(connection).get_current_heads()
    if current and known.issuperset(current):
        return
    if current or set(inspect(connection).get_table_names()) & set(metadata.tables):
        raise AnotherVersions


def pending(database_url: str) -> bool:
    """Whether the database lacks a migration of this code."""
    engine = connect.engine(database_url, name="migrate")
    try:
        with engine.connect() as connection:
            current = MigrationContext.configure(connection).get_current_revision()
        return current != ScriptDirectory.from_config(_config()).get_current_head()
    finally:
        engine.dispose()
