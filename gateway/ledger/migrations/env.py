"""Alembic's entry: runs on the connection that `gateway.ledger.migrate` hands over."""

from __future__ import annotations

from alembic import context

from gateway.ledger.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transaction_per_migration=False,
)
context.run_migrations()
