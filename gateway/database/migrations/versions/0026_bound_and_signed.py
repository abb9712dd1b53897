"""Encrypted values are bound to their rows, audit rows and approvals are signed, joins are ended

Who appealed and who was erased can't be found out from a dump any more. Tables that must not
vanish refuse to be truncated.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from gateway.database.migrate import TooOld

revision = "0026"
down_revision = "0025"

# What is in them was encrypted without its row's name, or written without a signature.
WRITTEN_BEFORE = ("resident", "inbound", "official", "audit")

KEPT = (
    "alert",
    "alert_move",
    "appeal",
    "audit",
    "audit_seal",
    "audit_stream",
    "evidence",
    "official",
    "official_confirmation",
    "proposed_verdict",
    "referral",
    "report",
    "resident",
    "subscription",
    "suppression",
    "unveiling",
    "verdict",
)
NOT_EMPTIED = """
CREATE FUNCTION is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the table % is not emptied', TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END
$$
"""


def upgrade() -> None:
    for table in WRITTEN_BEFORE:
        if op.get_bind().execute(sa.text(f"SELECT EXISTS (SELECT FROM {table})")).scalar_one():
            raise TooOld
    _voices()
    _appeals()
    _audit()
    _approvals()
    op.execute(NOT_EMPTIED)
    for table in KEPT:
        op.execute(
            f"CREATE TRIGGER {table}_is_not_emptied BEFORE TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION is_not_emptied()"
        )


def _voices() -> None:
    for table in ("report", "campaign_arrival"):
        op.drop_column(table, "reporter_hash")
        op.add_column(table, sa.Column("voice", sa.LargeBinary))
    op.create_index(
        "report_voice_idx", "report", ["voice"], postgresql_where=sa.text("voice IS NOT NULL")
    )
    op.create_index("campaign_arrival_voice_idx", "campaign_arrival", ["voice"])


def _appeals() -> None:
    op.drop_index("appeal_resident_id_idx", "appeal")
    op.drop_column("appeal", "resident_id")
    op.create_index("appeal_subject_key_id_idx", "appeal", ["subject_key", "id"])


def _audit() -> None:
    op.add_column("audit", sa.Column("stream", sa.SmallInteger, nullable=False))
    op.add_column("audit", sa.Column("number", sa.BigInteger, nullable=False))
    op.add_column("audit", sa.Column("signature", sa.LargeBinary, nullable=False))
    op.create_table(
        "audit_stream",
        sa.Column("stream", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("stream", name=op.f("audit_stream_pkey")),
    )
    op.execute(
        "CREATE TRIGGER audit_stream_is_kept BEFORE DELETE ON audit_stream "
        "FOR EACH ROW EXECUTE FUNCTION audit_is_kept()"
    )


def _approvals() -> None:
    op.add_column("alert", sa.Column("approval", sa.LargeBinary))
    op.add_column("alert", sa.Column("stopped_for", sa.Text, server_default="", nullable=False))
    op.create_check_constraint(
        op.f("alert_stopped_for_check"), "alert", "stopped_for IN ('','verdict','approval','restored')"
    )


def downgrade() -> None:
    for table in KEPT:
        op.execute(f"DROP TRIGGER {table}_is_not_emptied ON {table}")
    op.execute("DROP FUNCTION is_not_emptied()")
    op.drop_constraint(op.f("alert_stopped_for_check"), "alert")
    for column in ("stopped_for", "approval"):
        op.drop_column("alert", column)
    op.drop_table("audit_stream")
    for column in ("signature", "number", "stream"):
        op.drop_column("audit", column)
    op.drop_index("appeal_subject_key_id_idx", "appeal")
    op.add_column("appeal", sa.Column("resident_id", sa.BigInteger))
    op.create_index("appeal_resident_id_idx", "appeal", ["resident_id", "id"])
    for table in ("report", "campaign_arrival"):
        op.drop_column(table, "voice")
        op.add_column(table, sa.Column("reporter_hash", sa.LargeBinary))
