"""Reports that their reporters take back; whom a caller pretended to be"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0026"


def upgrade() -> None:
    op.add_column(
        "report", sa.Column("impersonated", sa.Text(), server_default="", nullable=False)
    )
    op.add_column("report", sa.Column("withdrawn_at", sa.DateTime(timezone=True)))
    op.create_index(
        "report_impersonated_idx",
        "report",
        ["impersonated", "at", "resident_id"],
        postgresql_where="impersonated <> ''",
    )
    op.create_index(
        "report_withdrawn_idx",
        "report",
        ["subjects"],
        postgresql_using="gin",
        postgresql_ops={"subjects": "jsonb_path_ops"},
        postgresql_where="withdrawn_at IS NOT NULL",
    )


def downgrade() -> None:
    op.drop_index("report_withdrawn_idx", table_name="report")
    op.drop_index("report_impersonated_idx", table_name="report")
    op.drop_column("report", "withdrawn_at")
    op.drop_column("report", "impersonated")
