"""The form that an alert was begun with, so that the same form sent twice begins one"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.add_column("alert", sa.Column("form", sa.Text()))
    op.create_index(
        "alert_form_idx",
        "alert",
        ["created_by", "form"],
        unique=True,
        postgresql_where=sa.text("form IS NOT NULL"),
    )


def downgrade() -> None:
    op.drop_index("alert_form_idx", "alert")
    op.drop_column("alert", "form")
