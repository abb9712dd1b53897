"""When an official's code generator was set up"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    op.add_column("official", sa.Column("enrolled_at", sa.DateTime(timezone=True)))
    op.execute(
        """
        UPDATE official o SET enrolled_at = coalesce(
            (SELECT max(at) FROM audit
             WHERE kind = 'official' AND object_id = o.id AND act = 'official.enrol'),
            created_at
        )
        WHERE totp_secret IS NOT NULL
        """
    )


def downgrade() -> None:
    op.drop_column("official", "enrolled_at")
