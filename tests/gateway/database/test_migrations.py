"""The migrations make the very tables that the code knows."""

from __future__ import annotations

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from gateway.database import connect
from gateway.database.schema import metadata


def test_migrations_and_tables_are_in_step(database_url: str) -> None:
    engine = connect.engine(database_url)
    with engine.connect() as connection:
        options = {"compare_type": True, "compare_server_default": True}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, metadata) == []
    engine.dispose()
