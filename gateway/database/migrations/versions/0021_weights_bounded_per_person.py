"""Who forwarded a subject; what a person reported before a report is kept when they are forgotten"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    op.create_table(
        "forwarded",
        sa.Column("subject_key", sa.Text(), nullable=False),
        sa.Column("reporter", sa.BigInteger(), nullable=False),
        sa.Column(
            "first_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
        ),
        sa.Column(
            "at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
        ),
        sa.Column("known_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("open_reports", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("subject_key", "reporter", name=op.f("forwarded_pkey")),
    )
    op.create_index("forwarded_subject_key_at_idx", "forwarded", ["subject_key", "at"])
    op.create_index("forwarded_reporter_first_at_idx", "forwarded", ["reporter", "first_at"])
    op.create_index("forwarded_at_idx", "forwarded", ["at"])
    for table in ("evidence", "report"):
        column: sa.Column[list[int]] = sa.Column(
            "earlier", postgresql.ARRAY(sa.Integer()), server_default="{}", nullable=False
        )
        op.add_column(table, column)
    op.add_column(
        "resident", sa.Column("returned", sa.Boolean(), server_default="false", nullable=False)
    )
    op.create_index(
        "evidence_decided_idx",
        "evidence",
        ["reporter", "first_at"],
        postgresql_where="outcome IN (1, -1)",
    )
    # Who forwarded which subject was not kept until now: what weighed by a campaign weighs no
    # more. All that the new bounds may change is computed anew.
    op.execute(
        "UPDATE subject SET recompute_at = now() "
        "WHERE grade IN ('high', 'reported', 'caution') OR urgency IS NOT NULL"
    )


def downgrade() -> None:
    op.execute("UPDATE subject SET grade = 'reported' WHERE grade = 'waiting'")
    op.drop_index("evidence_decided_idx", table_name="evidence")
    op.drop_column("resident", "returned")
    for table in ("evidence", "report"):
        op.drop_column(table, "earlier")
    op.drop_table("forwarded")
