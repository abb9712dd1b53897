"""Numbers of reporters that were opened; campaigns that officials put together or handed on"""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0012"
down_revision = "0011"


def _at(name: str = "at") -> sa.Column[datetime]:
    return sa.Column(
        name, sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
    )


def upgrade() -> None:
    _unveiling()
    op.add_column(
        "campaign", sa.Column("part", sa.Boolean(), server_default="false", nullable=False)
    )
    _campaign_merge()
    _campaign_referral()
    op.add_column(
        "list_import", sa.Column("undo_reason", sa.Text(), server_default="", nullable=False)
    )


def _unveiling() -> None:
    op.create_table(
        "unveiling",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("report_id", sa.BigInteger(), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        _at(),
        sa.Column("acknowledged_by", sa.BigInteger()),
        sa.Column("acknowledged_at", sa.DateTime(timezone=True)),
        sa.CheckConstraint("acknowledged_by <> official_id", name=op.f("unveiling_another_check")),
        sa.ForeignKeyConstraint(
            ["official_id"], ["official.id"], name=op.f("unveiling_official_id_fkey")
        ),
        sa.ForeignKeyConstraint(
            ["acknowledged_by"], ["official.id"], name=op.f("unveiling_acknowledged_by_fkey")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("unveiling_pkey")),
    )
    op.create_index("unveiling_official_id_at_idx", "unveiling", ["official_id", "at"])
    op.create_index("unveiling_report_id_idx", "unveiling", ["report_id"])
    op.create_index("unveiling_at_idx", "unveiling", ["at"])
    op.create_index(
        "unveiling_open_idx", "unveiling", ["id"], postgresql_where="acknowledged_at IS NULL"
    )


def _campaign_merge() -> None:
    op.create_table(
        "campaign_merge",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("campaign_id", sa.BigInteger(), nullable=False),
        sa.Column("into_id", sa.BigInteger(), nullable=False),
        sa.Column("parts", postgresql.ARRAY(sa.BigInteger()), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        _at(),
        sa.Column("undone_by", sa.BigInteger()),
        sa.Column("undo_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True)),
        *(
            sa.ForeignKeyConstraint(
                [name], ["campaign.id"], name=op.f(f"campaign_merge_{name}_fkey")
            )
            for name in ("campaign_id", "into_id")
        ),
        *(
            sa.ForeignKeyConstraint(
                [name], ["official.id"], name=op.f(f"campaign_merge_{name}_fkey")
            )
            for name in ("official_id", "undone_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("campaign_merge_pkey")),
    )
    op.create_index("campaign_merge_into_id_idx", "campaign_merge", ["into_id"])
    op.create_index("campaign_merge_campaign_id_idx", "campaign_merge", ["campaign_id"])


def _campaign_referral() -> None:
    op.create_table(
        "campaign_referral",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("campaign_id", sa.BigInteger(), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        _at(),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("campaign_referral_campaign_id_fkey")
        ),
        sa.ForeignKeyConstraint(
            ["official_id"], ["official.id"], name=op.f("campaign_referral_official_id_fkey")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("campaign_referral_pkey")),
    )
    op.create_index("campaign_referral_campaign_id_idx", "campaign_referral", ["campaign_id"])


def downgrade() -> None:
    op.drop_column("list_import", "undo_reason")
    op.drop_table("campaign_referral")
    op.drop_table("campaign_merge")
    op.drop_column("campaign", "part")
    op.drop_table("unveiling")
