"""Sessions of the officials' console"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_table(
        "console_session",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("token_id", sa.BigInteger()),
        sa.Column("totp_secret", sa.LargeBinary()),
        sa.Column("browser", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.Column(
            "seen_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
        ),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True)),
        sa.CheckConstraint("stage IN ('enrol','full')", name=op.f("console_session_stage_check")),
        sa.ForeignKeyConstraint(
            ["official_id"], ["official.id"], name=op.f("console_session_official_id_fkey")
        ),
        sa.ForeignKeyConstraint(
            ["token_id"], ["api_token.id"], name=op.f("console_session_token_id_fkey")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("console_session_pkey")),
        sa.UniqueConstraint("hash", name=op.f("console_session_hash_key")),
    )
    op.create_index("console_session_official_id_idx", "console_session", ["official_id"])
    op.create_index("console_session_expires_at_idx", "console_session", ["expires_at"])


def downgrade() -> None:
    op.drop_table("console_session")
