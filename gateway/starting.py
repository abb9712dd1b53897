"""What a process compares with the database before it does anything: its keys."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from config.settings import Settings, SettingsError
from gateway import services
from gateway.database import connect, key_check
from gateway.database.encryption import Keys
from gateway.database.signing import AuditKeys

Compare = Callable[[Connection, Keys, AuditKeys], list[str]]


def check_keys(settings: Settings, compare: Compare = key_check.compare) -> None:
    """Raises SettingsError where a key is not the one that the database was written with;
    DBAPIError where the database is away, or has no tables yet."""
    engine = connect.engine(settings.database_url, name="keys", pool_size=1)
    audit = AuditKeys(settings.audit_key, settings.audit_keys_previous)
    try:
        with engine.begin() as connection:
            problems = compare(connection, services.keys(settings), audit)
    finally:
        engine.dispose()
    if problems:
        raise SettingsError(problems)


def check_keys_if_there(settings: Settings) -> None:
    """The same, for who goes on without a database, and asks again once it is there."""
    try:
        check_keys(settings)
    except DBAPIError:
        return
