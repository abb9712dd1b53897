"""Evidence with a record: what judging a subject needs"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

# The first five who accused a confirmed number were right; whoever accused a cleared one was not.
_OUTCOMES = """
WITH latest AS (
    SELECT DISTINCT ON (subject_key) subject_key, decision, at FROM verdict
    ORDER BY subject_key, id DESC
), said AS (
    SELECT e.subject_key, e.reporter, l.decision,
           row_number() OVER (PARTITION BY e.subject_key ORDER BY e.first_at, e.reporter) AS n
    FROM evidence e JOIN latest l USING (subject_key)
    WHERE e.accuses AND e.first_at <= l.at AND l.decision <> 'withdrawn'
)
UPDATE evidence e
SET outcome = CASE WHEN said.decision <> 'confirmed' THEN -1 WHEN said.n <= 5 THEN 1 ELSE 2 END
FROM said WHERE e.subject_key = said.subject_key AND e.reporter = said.reporter
"""


def upgrade() -> None:
    for name in ("outcome", "good", "bad"):
        op.add_column(
            "evidence", sa.Column(name, sa.SmallInteger(), nullable=False, server_default="0")
        )
    op.add_column(
        "evidence", sa.Column("accuses", sa.Boolean(), nullable=False, server_default="true")
    )
    op.add_column("evidence", sa.Column("known_since", sa.DateTime(timezone=True), nullable=True))
    op.execute("UPDATE evidence SET accuses = false WHERE way NOT IN ('scam_call', 'message')")
    op.execute(_OUTCOMES)
    op.drop_index("evidence_reporter_idx", table_name="evidence")
    op.create_index("evidence_reporter_first_at_idx", "evidence", ["reporter", "first_at"])
    op.create_index("evidence_subject_key_at_idx", "evidence", ["subject_key", "at"])
    op.add_column("subject", sa.Column("urgency", sa.Double(), nullable=True))
    op.create_index(
        "subject_urgency_idx", "subject", ["urgency"], postgresql_where="urgency IS NOT NULL"
    )
    op.drop_constraint(op.f("verdict_decision_check"), "verdict", type_="check")
    op.create_check_constraint(
        op.f("verdict_decision_check"),
        "verdict",
        "decision IN ('confirmed','cleared','dismissed','reassigned','withdrawn')",
    )
    _lists()
    _appeals()


def _lists() -> None:
    op.create_table(
        "list_import",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("official", sa.Text(), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("undone_by", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("list_import_pkey")),
    )
    op.create_index(
        "list_import_digest_key",
        "list_import",
        ["digest"],
        unique=True,
        postgresql_where="undone_at IS NULL",
    )
    op.create_table(
        "listed",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("import_id", sa.BigInteger(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("subject_key", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["import_id"], ["list_import.id"], name=op.f("listed_import_id_fkey")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("listed_pkey")),
    )
    op.create_index("listed_subject_key_idx", "listed", ["subject_key"])
    op.create_index("listed_import_id_idx", "listed", ["import_id"])


def _appeals() -> None:
    op.create_table(
        "appeal",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("subject_key", sa.Text(), nullable=False),
        sa.Column("resident_id", sa.BigInteger(), nullable=False),
        sa.Column(
            "at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
        ),
        sa.Column("decision", sa.Text(), nullable=True),
        sa.Column("official", sa.Text(), server_default="", nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("told", sa.SmallInteger(), server_default="0", nullable=False),
        sa.CheckConstraint(
            "decision IN ('cleared','dismissed','reassigned','refused')",
            name=op.f("appeal_decision_check"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("appeal_pkey")),
        sa.UniqueConstraint("code", name=op.f("appeal_code_key")),
    )
    op.create_index(
        "appeal_open_subject_key_key",
        "appeal",
        ["subject_key"],
        unique=True,
        postgresql_where="decision IS NULL",
    )
    op.create_index("appeal_resident_id_idx", "appeal", ["resident_id", "id"])
    op.create_index("appeal_at_idx", "appeal", ["at"])
    op.create_index(
        "appeal_untold_idx",
        "appeal",
        ["at"],
        postgresql_where="decision IS NOT NULL AND told = 0",
    )


def downgrade() -> None:
    op.drop_table("appeal")
    op.drop_table("listed")
    op.drop_table("list_import")
    op.execute(
        "UPDATE verdict SET decision = 'withdrawn' WHERE decision IN ('dismissed','reassigned')"
    )
    op.drop_constraint(op.f("verdict_decision_check"), "verdict", type_="check")
    op.create_check_constraint(
        op.f("verdict_decision_check"),
        "verdict",
        "decision IN ('confirmed','cleared','withdrawn')",
    )
    op.drop_index("subject_urgency_idx", table_name="subject")
    op.drop_column("subject", "urgency")
    op.drop_index("evidence_subject_key_at_idx", table_name="evidence")
    op.drop_index("evidence_reporter_first_at_idx", table_name="evidence")
    op.create_index("evidence_reporter_idx", "evidence", ["reporter"])
    for name in ("bad", "good", "known_since", "accuses", "outcome"):
        op.drop_column("evidence", name)
