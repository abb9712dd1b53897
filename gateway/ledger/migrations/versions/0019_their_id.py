"""The carrier's id of a delivery, in an index only where receipts go by it"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    op.add_column("delivery", sa.Column("their_id", sa.Text))


def downgrade() -> None:
    op.drop_column("delivery", "their_id")
