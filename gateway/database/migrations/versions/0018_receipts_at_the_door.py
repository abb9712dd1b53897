"""Receipts are applied as they are written: fewer indexes to write, more room for deliveries

The oldest, which go first, are found by their ids; those that match no MT by an index of their own.
"""

from __future__ import annotations

from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    op.create_index(
        "receipt_unapplied_idx", "receipt", ["at"], postgresql_where="applied_at IS NULL"
    )
    op.drop_index("receipt_at_idx", table_name="receipt")
    op.execute("ALTER TABLE delivery SET (fillfactor = 50)")


def downgrade() -> None:
    op.execute("ALTER TABLE delivery SET (fillfactor = 80)")
    op.create_index("receipt_at_idx", "receipt", ["at"])
    op.drop_index("receipt_unapplied_idx", table_name="receipt")
