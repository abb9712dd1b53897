"""Rows as this service would have written them, if a test writes or ages them by SQL."""

from __future__ import annotations

from sqlalchemy import Connection, func, select, text, update

from config.settings import Settings
from gateway.database import row_signatures
from gateway.database.signing import keys_of
from gateway.database.tables_officials import api_token, official
from gateway.officials.permissions import ENROL
from gateway.services import Services


def everything(connection: Connection) -> None:
    """Signs all rows as they are, and counts the existing invitations."""
    theirs = select(func.count()).where(
        api_token.c.official_id == official.c.id, api_token.c.scopes.contains([ENROL])
    )
    connection.execute(update(official).values(invitations=theirs.scalar_subquery()))
    keys = keys_of(connection)
    for table in row_signatures.RULES:
        for row in connection.execute(select(table)).all():
            made = row_signatures.signature(keys, table, row._mapping)
            connection.execute(update(table).where(table.c.id == row.id).values(signature=made))


def after(settings: Settings, statement: str, **values: object) -> None:
    """Runs this, and signs all rows as they are then."""
    engine = Services(settings, {}, name="test").engine
    try:
        with engine.begin() as connection:
            connection.execute(text(statement), values)
            everything(connection)
    finally:
        engine.dispose()
