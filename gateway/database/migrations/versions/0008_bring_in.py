"""Residents who consented on paper, brought in from files"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_table(
        "bring_in",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("file_hash", sa.Text(), nullable=False),
        sa.Column("proof", sa.Text(), nullable=False),
        sa.Column("areas", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("lines", sa.Integer(), nullable=False),
        sa.Column("bad", sa.Integer(), nullable=False),
        sa.Column("repeated", sa.Integer(), nullable=False),
        sa.Column("added", sa.Integer(), server_default="0", nullable=False),
        sa.Column("there", sa.Integer(), server_default="0", nullable=False),
        sa.Column("declined", sa.Integer(), server_default="0", nullable=False),
        sa.Column("upto", sa.Integer(), server_default="0", nullable=False),
        sa.Column(
            "at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
        ),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("told", sa.Integer(), server_default="0", nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["official_id"], ["official.id"], name=op.f("bring_in_official_id_fkey")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("bring_in_pkey")),
    )
    op.create_index(
        "bring_in_file_hash_key",
        "bring_in",
        ["file_hash", "official_id"],
        unique=True,
        postgresql_where="undone_at IS NULL",
    )
    op.create_table(
        "bring_in_person",
        sa.Column("bring_in_id", sa.BigInteger(), nullable=False),
        sa.Column("resident_id", sa.BigInteger(), nullable=False),
        sa.Column("fresh", sa.Boolean(), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["bring_in_id"],
            ["bring_in.id"],
            name=op.f("bring_in_person_bring_in_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["resident_id"],
            ["resident.id"],
            name=op.f("bring_in_person_resident_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("bring_in_id", "resident_id", name=op.f("bring_in_person_pkey")),
    )
    op.create_index("bring_in_person_resident_id_idx", "bring_in_person", ["resident_id"])
    op.create_index(
        "bring_in_person_untold_idx",
        "bring_in_person",
        ["bring_in_id", "resident_id"],
        postgresql_where="told_at IS NULL",
    )


def downgrade() -> None:
    op.drop_table("bring_in_person")
    op.drop_table("bring_in")
