"""A second person: accounts are confirmed, some decisions wait for another official

Accounts whose code generator is older than 30 days count as confirmed by the server's command line,
by whoever runs this migration: an office that works must not stand still. Younger ones have to be
confirmed (`python -m gateway officials confirm`).
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0021"


def upgrade() -> None:
    when = sa.DateTime(timezone=True)
    op.create_table(
        "official_confirmation",
        sa.Column("id", sa.BigInteger, sa.Identity(always=False), primary_key=True),
        sa.Column("official_id", sa.BigInteger, sa.ForeignKey("official.id"), nullable=False),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("confirmed_by", sa.BigInteger, sa.ForeignKey("official.id")),
        sa.Column("reason", sa.Text, nullable=False, server_default=""),
        sa.Column("at", when, nullable=False, server_default=sa.func.now()),
    )
    op.create_index(
        "official_confirmation_official_id_idx", "official_confirmation", ["official_id", "id"]
    )
    op.execute(
        """
        INSERT INTO official_confirmation (official_id, role, reason)
        SELECT id, role, 'migration 0023' FROM official
        WHERE totp_secret IS NOT NULL AND enrolled_at < now() - interval '30 days'
          AND role IN ('district', 'province', 'auditor', 'administrator')
        """
    )
    op.add_column("console_session", sa.Column("code_at", when))
    op.add_column(
        "alert", sa.Column("approved_how", sa.Text, nullable=False, server_default="")
    )
    op.create_check_constraint(
        op.f("alert_approved_how_check"), "alert", "approved_how IN ('','elsewhere','server')"
    )
    op.add_column("verdict", sa.Column("agreed_by", sa.BigInteger, sa.ForeignKey("official.id")))
    op.create_index("verdict_official_id_at_idx", "verdict", ["official_id", "at"])
    op.add_column("subject", sa.Column("review", sa.Text, nullable=False, server_default=""))
    op.create_table(
        "proposed_verdict",
        sa.Column("id", sa.BigInteger, sa.Identity(always=False), primary_key=True),
        sa.Column("subject_key", sa.Text, nullable=False),
        sa.Column("decision", sa.Text, nullable=False),
        sa.Column("forged", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("official_id", sa.BigInteger, sa.ForeignKey("official.id"), nullable=False),
        sa.Column("official", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("appeal_code", sa.Text),
        sa.Column("at", when, nullable=False, server_default=sa.func.now()),
        sa.Column("outcome", sa.Text, nullable=False, server_default=""),
        sa.Column("ended_by", sa.BigInteger, sa.ForeignKey("official.id")),
        sa.Column("ended_at", when),
        sa.Column("end_reason", sa.Text, nullable=False, server_default=""),
        sa.CheckConstraint(
            "decision IN ('confirmed','cleared','dismissed','reassigned','withdrawn')",
            name=op.f("proposed_verdict_decision_check"),
        ),
        sa.CheckConstraint(
            "why IN ('anothers','no_evidence','many','new_account')",
            name=op.f("proposed_verdict_why_check"),
        ),
        sa.CheckConstraint(
            "outcome IN ('','agreed','refused','taken_back','overtaken')",
            name=op.f("proposed_verdict_outcome_check"),
        ),
    )
    op.create_index(
        "proposed_verdict_open_key",
        "proposed_verdict",
        ["subject_key"],
        unique=True,
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_index("proposed_verdict_official_id_at_idx", "proposed_verdict", ["official_id", "at"])


def downgrade() -> None:
    op.drop_table("proposed_verdict")
    op.drop_column("subject", "review")
    op.drop_index("verdict_official_id_at_idx", "verdict")
    op.drop_column("verdict", "agreed_by")
    op.drop_constraint(op.f("alert_approved_how_check"), "alert")
    op.drop_column("alert", "approved_how")
    op.drop_column("console_session", "code_at")
    op.drop_table("official_confirmation")
