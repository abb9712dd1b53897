"""Rows of an import are read by line, a page at a time"""

from __future__ import annotations

from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    op.create_index("listed_import_id_line_idx", "listed", ["import_id", "line"])
    op.drop_index("listed_import_id_idx", "listed")


def downgrade() -> None:
    op.create_index("listed_import_id_idx", "listed", ["import_id"])
    op.drop_index("listed_import_id_line_idx", "listed")
