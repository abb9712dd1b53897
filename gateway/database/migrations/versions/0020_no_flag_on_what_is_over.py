"""What has ended is not paused: one that was cancelled while it was paused was shown as paused"""

from __future__ import annotations

from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    op.execute(
        "UPDATE alert SET paused_at = NULL, paused_by = NULL "
        "WHERE paused_at IS NOT NULL AND state NOT IN ('approved', 'sending')"
    )


def downgrade() -> None:
    """Who was paused when it ended is not known any more; nothing needs it."""
