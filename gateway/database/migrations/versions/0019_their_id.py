"""The carrier's id of a delivery, in an index only where receipts go by it; and a receipt's time

A receipt that is applied at the door has no row of its own any more.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    op.add_column("delivery", sa.Column("their_id", sa.Text))
    op.add_column("delivery", sa.Column("happened_at", sa.DateTime(timezone=True)))


def downgrade() -> None:
    op.drop_column("delivery", "happened_at")
    op.drop_column("delivery", "their_id")
