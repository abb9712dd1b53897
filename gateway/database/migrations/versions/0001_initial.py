"""All tables, with what the database itself refuses"""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "initial"
down_revision = None


def upgrade() -> None:
    sql = Path(__file__).with_suffix(".sql").read_text("utf-8")
    op.get_bind().exec_driver_sql(sql, execution_options={"no_parameters": True})
