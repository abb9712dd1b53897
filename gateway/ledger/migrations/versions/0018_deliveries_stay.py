"""What becomes of a delivery stays on its page

A third of what it costs PostgreSQL to send one was to write its indexes anew with each change.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    op.add_column("delivery", sa.Column("their_id", sa.Text))
    op.execute("ALTER TABLE delivery SET (fillfactor = 50)")


def downgrade() -> None:
    op.execute("ALTER TABLE delivery SET (fillfactor = 80)")
    op.drop_column("delivery", "their_id")
