"""Moves of alerts, with what was written and why; who has paused one"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0011"
down_revision = "0010"

# What was done before is in the audit; what was written then is not known any more.
_MOVES = """
INSERT INTO alert_move (alert_id, at, official_id, act, version)
SELECT object_id, at, official_id, substr(act, 7), coalesce((detail ->> 'version')::bigint, 1)
FROM audit WHERE kind = 'alert' AND act LIKE 'alert.%' AND outcome = 'done'
  AND EXISTS (SELECT FROM alert WHERE id = object_id)
ORDER BY id
"""
_REASONS = """
UPDATE alert_move SET reason = alert.reason FROM alert
WHERE alert.id = alert_id AND alert_move.id = (
    SELECT max(last.id) FROM alert_move last
    WHERE last.alert_id = alert.id AND last.act IN ('return', 'reject', 'cancel')
) AND (alert.state, alert_move.act) IN
    (('returned', 'return'), ('rejected', 'reject'), ('cancelled', 'cancel'))
"""
_PAUSED = """
UPDATE alert SET paused_by = (
    SELECT official_id FROM alert_move WHERE alert_id = alert.id AND act = 'pause'
    ORDER BY id DESC LIMIT 1
) WHERE paused_at IS NOT NULL
"""


def upgrade() -> None:
    op.add_column("alert", sa.Column("paused_by", sa.BigInteger()))
    op.create_foreign_key(op.f("alert_paused_by_fkey"), "alert", "official", ["paused_by"], ["id"])
    op.create_index("alert_state_idx", "alert", ["state", "id"])
    op.create_table(
        "alert_move",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("alert_id", sa.BigInteger(), nullable=False),
        sa.Column(
            "at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
        ),
        sa.Column("official_id", sa.BigInteger()),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("content", postgresql.JSONB()),
        sa.ForeignKeyConstraint(
            ["alert_id"], ["alert.id"], name=op.f("alert_move_alert_id_fkey"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["official_id"], ["official.id"], name=op.f("alert_move_official_id_fkey")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("alert_move_pkey")),
    )
    op.create_index("alert_move_alert_id_idx", "alert_move", ["alert_id", "id"])
    for statement in (_MOVES, _REASONS, _PAUSED):
        op.execute(statement)


def downgrade() -> None:
    op.drop_table("alert_move")
    op.drop_index("alert_state_idx", "alert")
    op.drop_column("alert", "paused_by")
