"""What a process compares when it starts: marks of the hosts that send, HMACs of the keys"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0025"
down_revision = "0023"


def upgrade() -> None:
    op.create_table(
        "sending_host",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("marks", sa.BigInteger(), nullable=False),
        sa.Column("run", sa.Text(), nullable=False),
        sa.Column("era", sa.Text(), nullable=False),
        sa.Column(
            "since", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("sending_host_pkey")),
    )
    hashes = postgresql.ARRAY(sa.LargeBinary())
    op.create_table(
        "key_check",
        sa.Column("id", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("hash_keys", hashes, nullable=False),
        sa.Column("seal_keys", hashes, nullable=False),
        sa.Column("audit_keys", hashes, nullable=False),
        sa.Column("rotating", hashes, nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("key_check_one_check")),
        sa.PrimaryKeyConstraint("id", name=op.f("key_check_pkey")),
    )
    # A database that has sent is not a new one to a host without a mark: a backup from before there
    # were marks may be restored too.
    op.execute(
        "INSERT INTO sending_host (id, name, marks, run, era) "
        "SELECT '-', '', 1, '', '-' WHERE EXISTS (SELECT FROM outbound WHERE attempts > 0) "
        "OR EXISTS (SELECT FROM delivery WHERE attempts > 0)"
    )


def downgrade() -> None:
    op.drop_table("key_check")
    op.drop_table("sending_host")
