"""Brings a database's tables up to date (Alembic)."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from gateway.database import connect
from gateway.database.signing import AuditKeys

# Anyone who comes first migrates; the others wait: an arbitrary number, the same everywhere.
_LOCK = 5_113_156


class TooOld(Exception):
    """The database holds what an earlier version wrote and this one can't read."""

    def __str__(self) -> str:
        return (
            "This database was written by an earlier version, which was never released and whose "
            "encrypted values can't be read any more. Begin with a new database; after `make run` "
            "that is: rm -r .run"
        )


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config


def upgrade(database_url: str, audit_keys: AuditKeys | None = None) -> int:
    """Runs what is missing, once, however many hosts start together. Raises TooOld.

    audit_keys  what signs the rows of officials of before there were signatures; gives how many
                it has signed
    """
    engine = connect.engine(database_url, name="migrate")
    try:
        with engine.begin() as connection:
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
            config = _config()
            config.attributes["connection"] = connection
            if audit_keys is not None:
                config.attributes["audit_keys"] = audit_keys
            command.upgrade(config, "head")
            return int(config.attributes.get("signed", 0))
    finally:
        engine.dispose()


def pending(database_url: str) -> bool:
    """Whether the database lacks a migration of this code."""
    engine = connect.engine(database_url, name="migrate")
    try:
        with engine.connect() as connection:
            current = MigrationContext.configure(connection).get_current_revision()
        return current != ScriptDirectory.from_config(_config()).get_current_head()
    finally:
        engine.dispose()
