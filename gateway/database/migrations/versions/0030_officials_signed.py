"""What lets officials act, and each verdict, is signed in its row by a key that is not there

What is there is signed once, as this runs: `migrate` says so.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import context, op

from gateway.officials import signed_rights

revision = "0030"
down_revision = "0029"

TABLES = ("official", "api_token", "console_session", "verdict")


def upgrade() -> None:
    for table in TABLES:
        op.add_column(table, sa.Column("signature", sa.LargeBinary))
    given = context.config.attributes
    if "audit_keys" in given:
        given["signed"] = signed_rights.sign_all(op.get_bind(), given["audit_keys"])


def downgrade() -> None:
    for table in TABLES:
        op.drop_column(table, "signature")
