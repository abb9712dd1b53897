"""Officials, their tokens and the audit"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0006"
down_revision = "0005"

# Belt and braces: what makes a change show is the chain and its exported head.
KEEP = """
CREATE FUNCTION audit_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are neither changed nor deleted', TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END
$$
"""
GUARDED = ("audit", "audit_seal")


def _when(name: str, nullable: bool = True, default: bool = False) -> sa.Column:  # type: ignore[type-arg]
    server_default = sa.text("now()") if default else None
    return sa.Column(
        name, sa.DateTime(timezone=True), nullable=nullable, server_default=server_default
    )


def upgrade() -> None:
    op.create_table(
        "official",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("areas", postgresql.ARRAY(sa.Text()), server_default="{}", nullable=False),
        sa.Column("password", sa.Text()),
        sa.Column("totp_secret", sa.LargeBinary()),
        sa.Column("totp_step", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("wrong_codes", sa.Integer(), server_default="0", nullable=False),
        _when("locked_until"),
        sa.Column("created_by", sa.BigInteger()),
        _when("created_at", nullable=False, default=True),
        _when("enabled_at", nullable=False, default=True),
        _when("disabled_at"),
        sa.CheckConstraint(
            "role IN ('commune','district','province','auditor','administrator')",
            name=op.f("official_role_check"),
        ),
        sa.ForeignKeyConstraint(
            ["created_by"], ["official.id"], name=op.f("official_created_by_fkey")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("official_pkey")),
        sa.UniqueConstraint("name", name=op.f("official_name_key")),
    )
    op.create_table(
        "api_token",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("scopes", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("created_by", sa.BigInteger()),
        _when("created_at", nullable=False, default=True),
        _when("expires_at", nullable=False),
        _when("used_at"),
        _when("revoked_at"),
        sa.ForeignKeyConstraint(
            ["official_id"], ["official.id"], name=op.f("api_token_official_id_fkey")
        ),
        sa.ForeignKeyConstraint(
            ["created_by"], ["official.id"], name=op.f("api_token_created_by_fkey")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("api_token_pkey")),
    )
    op.create_index("api_token_official_id_idx", "api_token", ["official_id"])
    op.create_table(
        "audit",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        _when("at", nullable=False, default=True),
        sa.Column("official_id", sa.BigInteger()),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), server_default="", nullable=False),
        sa.Column("object_id", sa.BigInteger()),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("detail", postgresql.JSONB(), server_default="{}", nullable=False),
        sa.CheckConstraint("outcome IN ('done','refused')", name=op.f("audit_outcome_check")),
        sa.PrimaryKeyConstraint("id", name=op.f("audit_pkey")),
    )
    op.create_index("audit_at_idx", "audit", ["at"])
    op.create_index("audit_official_id_idx", "audit", ["official_id", "id"])
    op.create_index("audit_kind_object_id_idx", "audit", ["kind", "object_id"])
    op.create_table(
        "audit_seal",
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("audit_id", sa.BigInteger(), nullable=False),
        sa.Column("previous", sa.LargeBinary(), nullable=False),
        sa.Column("mac", sa.LargeBinary(), nullable=False),
        sa.Column("key_id", sa.Text(), nullable=False),
        _when("sealed_at", nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("audit_seal_pkey")),
        sa.UniqueConstraint("audit_id", name=op.f("audit_seal_audit_id_key")),
    )
    op.execute(KEEP)
    for table in GUARDED:
        op.execute(
            f"CREATE TRIGGER {table}_is_kept BEFORE UPDATE OR DELETE ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION audit_is_kept()"
        )


def downgrade() -> None:
    for table in ("audit_seal", "audit", "api_token", "official"):
        op.drop_table(table)
    op.execute("DROP FUNCTION audit_is_kept()")
