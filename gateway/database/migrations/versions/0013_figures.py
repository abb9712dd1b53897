"""Figures by month and area; files that a page brings residents in from"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    op.create_table(
        "figure",
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("area", "month", "name", name=op.f("figure_pkey")),
    )
    op.create_table(
        "figure_day",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("day", "area", "name", name=op.f("figure_day_pkey")),
    )
    op.create_table(
        "figure_span",
        sa.Column("measure", sa.Text(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column(
            "counted_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("measure", "since", name=op.f("figure_span_pkey")),
    )
    op.create_index(
        "resident_opted_out_at_idx",
        "resident",
        ["opted_out_at"],
        postgresql_where="opted_out_at IS NOT NULL",
    )
    op.create_index("subscription_since_idx", "subscription", ["since"], postgresql_using="brin")
    op.create_table(
        "upload",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("file_hash", sa.Text(), nullable=False),
        sa.Column("proof", sa.Text(), nullable=False),
        sa.Column("skip_bad", sa.Boolean(), nullable=False),
        sa.Column("state", sa.Text(), server_default="waiting", nullable=False),
        sa.Column("content", sa.LargeBinary()),
        sa.Column("report", postgresql.JSONB(), server_default="{}", nullable=False),
        sa.Column("bring_in_id", sa.BigInteger()),
        sa.Column(
            "at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
        ),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "state IN ('waiting','read','unreadable','taken','expired')",
            name=op.f("upload_state_check"),
        ),
        sa.ForeignKeyConstraint(
            ["official_id"], ["official.id"], name=op.f("upload_official_id_fkey")
        ),
        sa.ForeignKeyConstraint(
            ["bring_in_id"], ["bring_in.id"], name=op.f("upload_bring_in_id_fkey")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("upload_pkey")),
    )
    op.create_index("upload_official_id_idx", "upload", ["official_id", "id"])
    op.create_index("upload_bring_in_id_idx", "upload", ["bring_in_id"])


def downgrade() -> None:
    op.drop_table("upload")
    op.drop_index("subscription_since_idx", table_name="subscription")
    op.drop_index("resident_opted_out_at_idx", table_name="resident")
    op.drop_table("figure_span")
    op.drop_table("figure_day")
    op.drop_table("figure")
