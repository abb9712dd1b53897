"""An MT that tells of a verdict knows which"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column("outbound", sa.Column("verdict_id", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    op.drop_column("outbound", "verdict_id")
