"""What officials judge has a number of its own, and a decision can be undone"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0010"
down_revision = "0009"

# Until now a withdrawal took back all that was decided before it.
_UNDONE = """
UPDATE verdict v SET undone_by = (
    SELECT min(w.id) FROM verdict w
    WHERE w.subject_key = v.subject_key AND w.decision = 'withdrawn' AND w.id > v.id
) WHERE v.decision <> 'withdrawn'
"""
# Undoing the decision that made them leaves open what it was.
_BEFORE = """
UPDATE evidence e SET undo = ARRAY[v.id, 0] FROM (
    SELECT subject_key, max(id) AS id FROM verdict
    WHERE decision IN ('confirmed', 'cleared', 'dismissed') AND undone_by IS NULL
    GROUP BY subject_key
) v WHERE e.subject_key = v.subject_key AND e.outcome <> 0
"""
_AREAS = """
UPDATE subject SET areas = coalesce((
    SELECT array_agg(DISTINCT home.area ORDER BY home.area) FROM evidence e
    CROSS JOIN LATERAL (
        SELECT area FROM subscription WHERE resident_id = e.reporter ORDER BY since, area LIMIT 1
    ) home
    WHERE e.subject_key = subject.key
), '{}') WHERE urgency IS NOT NULL
"""


def upgrade() -> None:
    op.add_column(
        "subject", sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False)
    )
    op.create_unique_constraint(op.f("subject_id_key"), "subject", ["id"])
    op.add_column(
        "subject",
        sa.Column("areas", postgresql.ARRAY(sa.Text()), server_default="{}", nullable=False),
    )
    op.execute(_AREAS)
    op.add_column("verdict", sa.Column("official_id", sa.BigInteger(), nullable=True))
    op.create_foreign_key(
        op.f("verdict_official_id_fkey"), "verdict", "official", ["official_id"], ["id"]
    )
    op.add_column("verdict", sa.Column("undone_by", sa.BigInteger(), nullable=True))
    op.execute(_UNDONE)
    op.add_column(
        "evidence",
        sa.Column("undo", postgresql.ARRAY(sa.BigInteger()), server_default="{}", nullable=False),
    )
    op.execute(_BEFORE)
    op.create_table(
        "referral",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("subject_key", sa.Text(), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("official", sa.Text(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column(
            "at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
        ),
        sa.ForeignKeyConstraint(
            ["official_id"], ["official.id"], name=op.f("referral_official_id_fkey")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("referral_pkey")),
    )
    op.create_index("referral_subject_key_id_idx", "referral", ["subject_key", "id"])


def downgrade() -> None:
    op.drop_table("referral")
    op.drop_column("evidence", "undo")
    op.drop_column("verdict", "undone_by")
    op.drop_constraint(op.f("verdict_official_id_fkey"), "verdict", type_="foreignkey")
    op.drop_column("verdict", "official_id")
    op.drop_column("subject", "areas")
    op.drop_constraint(op.f("subject_id_key"), "subject", type_="unique")
    op.drop_column("subject", "id")
