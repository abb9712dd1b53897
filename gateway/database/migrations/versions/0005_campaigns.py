"""Messages that are the same campaign"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    _campaign()
    _campaign_band()
    _campaign_member()
    _campaign_day()
    _campaign_subject()
    _campaign_arrival()


def _campaign() -> None:
    op.create_table(
        "campaign",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("sketch", sa.LargeBinary(), nullable=False),
        sa.Column("category", sa.Text(), server_default="", nullable=False),
        sa.Column("people", sa.Integer(), server_default="0", nullable=False),
        sa.Column("messages", sa.Integer(), server_default="0", nullable=False),
        sa.Column("reporters", sa.Integer(), server_default="0", nullable=False),
        sa.Column("first_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("merged_into", sa.BigInteger(), nullable=True),
        sa.Column("sample", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("campaign_pkey")),
    )
    op.create_index(
        "campaign_last_at_idx", "campaign", ["last_at"], postgresql_where="merged_into IS NULL"
    )
    op.create_index("campaign_lone_idx", "campaign", ["last_at"], postgresql_where="people < 2")
    op.create_index(
        "campaign_merged_into_idx",
        "campaign",
        ["merged_into"],
        postgresql_where="merged_into IS NOT NULL",
    )


def _campaign_band() -> None:
    op.create_table(
        "campaign_band",
        sa.Column("band", sa.BigInteger(), nullable=False),
        sa.Column("campaign_id", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"],
            ["campaign.id"],
            name=op.f("campaign_band_campaign_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("band", "campaign_id", name=op.f("campaign_band_pkey")),
    )
    op.create_index("campaign_band_campaign_id_idx", "campaign_band", ["campaign_id"])


def _campaign_member() -> None:
    op.create_table(
        "campaign_member",
        sa.Column("campaign_id", sa.BigInteger(), nullable=False),
        sa.Column("reporter", sa.BigInteger(), nullable=False),
        sa.Column("reported", sa.Boolean(), server_default="false", nullable=False),
        sa.Column(
            "at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"],
            ["campaign.id"],
            name=op.f("campaign_member_campaign_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("campaign_id", "reporter", name=op.f("campaign_member_pkey")),
    )
    op.create_index(
        "campaign_member_at_idx", "campaign_member", ["at"], postgresql_where="reporter > 0"
    )
    op.create_index(
        "campaign_member_reporter_idx",
        "campaign_member",
        ["reporter"],
        postgresql_where="reporter > 0",
    )


def _campaign_day() -> None:
    op.create_table(
        "campaign_day",
        sa.Column("campaign_id", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("messages", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"],
            ["campaign.id"],
            name=op.f("campaign_day_campaign_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("campaign_id", "day", name=op.f("campaign_day_pkey")),
    )


def _campaign_subject() -> None:
    op.create_table(
        "campaign_subject",
        sa.Column("subject_key", sa.Text(), nullable=False),
        sa.Column("campaign_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("shown", sa.Text(), nullable=False),
        sa.Column("odd", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"],
            ["campaign.id"],
            name=op.f("campaign_subject_campaign_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("subject_key", "campaign_id", name=op.f("campaign_subject_pkey")),
    )
    op.create_index("campaign_subject_campaign_id_idx", "campaign_subject", ["campaign_id"])


def _campaign_arrival() -> None:
    op.create_table(
        "campaign_arrival",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("resident_id", sa.BigInteger(), nullable=True),
        sa.Column("reporter_hash", sa.LargeBinary(), nullable=True),
        sa.Column("sketch", sa.LargeBinary(), nullable=False),
        sa.Column("sample", sa.LargeBinary(), nullable=False),
        sa.Column("subjects", JSONB(), nullable=False),
        sa.Column("category", sa.Text(), server_default="", nullable=False),
        sa.Column("reported", sa.Boolean(), server_default="false", nullable=False),
        sa.Column(
            "at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("campaign_arrival_pkey")),
    )
    op.create_index("campaign_arrival_at_idx", "campaign_arrival", ["at"])
    op.create_index(
        "campaign_arrival_resident_id_idx",
        "campaign_arrival",
        ["resident_id"],
        postgresql_where="resident_id IS NOT NULL",
    )


def downgrade() -> None:
    op.drop_table("campaign_arrival")
    op.drop_table("campaign_subject")
    op.drop_table("campaign_day")
    op.drop_table("campaign_member")
    op.drop_table("campaign_band")
    op.drop_table("campaign")
