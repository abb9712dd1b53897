"""Since when a carrier's secret is the same, and messages that tried a carrier"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    op.create_table(
        "carrier_secret",
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("setting", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.LargeBinary(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed", sa.Boolean(), server_default="false", nullable=False),
        sa.PrimaryKeyConstraint("carrier", "setting", name=op.f("carrier_secret_pkey")),
    )
    op.create_table(
        "carrier_test",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("outbound_id", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(
            ["official_id"], ["official.id"], name=op.f("carrier_test_official_id_fkey")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("carrier_test_pkey")),
    )
    op.create_index("carrier_test_carrier_id_idx", "carrier_test", ["carrier", "id"])


def downgrade() -> None:
    op.drop_table("carrier_test")
    op.drop_table("carrier_secret")
