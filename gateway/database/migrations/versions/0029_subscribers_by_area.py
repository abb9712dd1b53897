"""Subscriptions that have not ended are found by their area without a look at the table"""

from __future__ import annotations

from alembic import op

revision = "0029"
down_revision = "0028"


def upgrade() -> None:
    op.drop_index("subscription_area_idx", table_name="subscription")
    op.create_index(
        "subscription_area_idx",
        "subscription",
        ["area", "resident_id"],
        postgresql_where="ended_at IS NULL",
    )


def downgrade() -> None:
    op.drop_index("subscription_area_idx", table_name="subscription")
    op.create_index("subscription_area_idx", "subscription", ["area", "resident_id"])
