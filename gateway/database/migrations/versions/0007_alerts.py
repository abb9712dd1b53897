"""Alerts and their deliveries"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table('alert',
    sa.Column('id', sa.BigInteger(), sa.Identity(always=False), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('subject', sa.Text(), server_default='', nullable=False),
    sa.Column('sender', sa.Text(), server_default='', nullable=False),
    sa.Column('texts', postgresql.JSONB(), nullable=False),
    sa.Column('template', sa.Text(), server_default='', nullable=False),
    sa.Column('slots', postgresql.JSONB(), server_default='{}', nullable=False),
    sa.Column('areas', postgresql.ARRAY(sa.Text()), nullable=False),
    sa.Column('send_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('relation', sa.Text(), server_default='', nullable=False),
    sa.Column('predecessor_id', sa.BigInteger(), nullable=True),
    sa.Column('state', sa.Text(), server_default='draft', nullable=False),
    sa.Column('version', sa.BigInteger(), server_default='1', nullable=False),
    sa.Column('content_hash', sa.Text(), nullable=False),
    sa.Column('approved_hash', sa.Text(), nullable=True),
    sa.Column('reason', sa.Text(), server_default='', nullable=False),
    sa.Column('created_by', sa.BigInteger(), nullable=False),
    sa.Column('submitted_by', sa.BigInteger(), nullable=True),
    sa.Column('approved_by', sa.BigInteger(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('submitted_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('approved_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('started_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('paused_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('expanded_upto', sa.BigInteger(), server_default='0', nullable=False),
    sa.Column('expanded_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("kind IN ('scam','emergency','notice','exercise')", name=op.f('alert_kind_check')),
    sa.CheckConstraint("relation IN ('','update','follow_up')", name=op.f('alert_relation_check')),
    sa.CheckConstraint("state IN ('draft','submitted','returned','rejected','approved','sending','sent','cancelled','expired')", name=op.f('alert_state_check')),
    sa.ForeignKeyConstraint(['approved_by'], ['official.id'], name=op.f('alert_approved_by_fkey')),
    sa.ForeignKeyConstraint(['created_by'], ['official.id'], name=op.f('alert_created_by_fkey')),
    sa.ForeignKeyConstraint(['predecessor_id'], ['alert.id'], name=op.f('alert_predecessor_id_fkey')),
    sa.ForeignKeyConstraint(['submitted_by'], ['official.id'], name=op.f('alert_submitted_by_fkey')),
    sa.PrimaryKeyConstraint('id', name=op.f('alert_pkey'))
    )
    op.create_index('alert_open_idx', 'alert', ['state'], unique=False, postgresql_where="state IN ('approved','sending')")
    op.create_index('alert_predecessor_id_idx', 'alert', ['predecessor_id'], unique=False)
    op.create_table('alert_hand',
    sa.Column('alert_id', sa.BigInteger(), nullable=False),
    sa.Column('official_id', sa.BigInteger(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.ForeignKeyConstraint(['alert_id'], ['alert.id'], name=op.f('alert_hand_alert_id_fkey'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['official_id'], ['official.id'], name=op.f('alert_hand_official_id_fkey')),
    sa.PrimaryKeyConstraint('alert_id', 'official_id', name=op.f('alert_hand_pkey'))
    )
    op.create_table('alert_tally',
    sa.Column('alert_id', sa.BigInteger(), nullable=False),
    sa.Column('area', sa.Text(), nullable=False),
    sa.Column('carrier', sa.Text(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('slot', sa.SmallInteger(), nullable=False),
    sa.Column('count', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['alert_id'], ['alert.id'], name=op.f('alert_tally_alert_id_fkey'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('alert_id', 'area', 'carrier', 'state', 'slot', name=op.f('alert_tally_pkey')),
    postgresql_with={'fillfactor': 50}
    )
    op.create_table('delivery_batch',
    sa.Column('id', sa.BigInteger(), sa.Identity(always=False), nullable=False),
    sa.Column('alert_id', sa.BigInteger(), nullable=False),
    sa.Column('carrier', sa.Text(), nullable=False),
    sa.Column('first_id', sa.BigInteger(), nullable=False),
    sa.Column('last_id', sa.BigInteger(), nullable=False),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['alert_id'], ['alert.id'], name=op.f('delivery_batch_alert_id_fkey'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('delivery_batch_pkey'))
    )
    op.create_index('delivery_batch_alert_id_idx', 'delivery_batch', ['alert_id', 'id'], unique=False)
    op.create_index('delivery_batch_open_idx', 'delivery_batch', ['alert_id'], unique=False, postgresql_where='ended_at IS NULL')
    op.create_table('delivery',
    sa.Column('id', sa.BigInteger(), sa.Identity(always=False), nullable=False),
    sa.Column('alert_id', sa.BigInteger(), nullable=False),
    sa.Column('resident_id', sa.BigInteger(), nullable=True),
    sa.Column('area', sa.Text(), nullable=False),
    sa.Column('carrier', sa.Text(), nullable=False),
    sa.Column('language', sa.Text(), nullable=False),
    sa.Column('segments', sa.SmallInteger(), server_default='0', nullable=False),
    sa.Column('attempts', sa.SmallInteger(), server_default='0', nullable=False),
    sa.Column('state', sa.Text(), server_default='queued', nullable=False),
    sa.Column('error', sa.Text(), server_default='', nullable=False),
    sa.Column('carrier_message_id', sa.Text(), nullable=True),
    sa.Column('at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('due_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('attempted_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('settled_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("state IN ('queued','attempted','accepted','delivered','failed','refused','opted_out','uncertain','expired','cancelled')", name=op.f('delivery_state_check')),
    sa.PrimaryKeyConstraint('id', name=op.f('delivery_pkey')),
    sa.UniqueConstraint('resident_id', 'alert_id', name=op.f('delivery_resident_id_alert_id_key')),
    postgresql_with={'fillfactor': 80}
    )
    op.create_index('delivery_carrier_message_id_idx', 'delivery', ['carrier_message_id'], unique=False, postgresql_where='carrier_message_id IS NOT NULL')
    # A job settles all receipts that are due, so each says by itself when it is.
    op.add_column("receipt", sa.Column("due_at", sa.DateTime(timezone=True), server_default=sa.text("now()")))
    op.execute("UPDATE receipt SET due_at = NULL WHERE applied_at IS NOT NULL OR at < now() - interval '6 hours'")
    op.drop_index("receipt_unapplied_idx", table_name="receipt")
    op.create_index("receipt_due_at_idx", "receipt", ["due_at"], postgresql_where="due_at IS NOT NULL")


def downgrade() -> None:
    op.drop_index("receipt_due_at_idx", table_name="receipt")
    op.create_index("receipt_unapplied_idx", "receipt", ["at"], postgresql_where="applied_at IS NULL")
    op.drop_column("receipt", "due_at")
    op.drop_index('delivery_batch_open_idx', table_name='delivery_batch', postgresql_where='ended_at IS NULL')
    op.drop_index('delivery_batch_alert_id_idx', table_name='delivery_batch')
    op.drop_table('delivery_batch')
    op.drop_table('alert_tally')
    op.drop_table('alert_hand')
    op.drop_index('alert_predecessor_id_idx', table_name='alert')
    op.drop_index('alert_open_idx', table_name='alert', postgresql_where="state IN ('approved','sending')")
    op.drop_table('alert')
    op.drop_index('delivery_carrier_message_id_idx', table_name='delivery', postgresql_where='carrier_message_id IS NOT NULL')
    op.drop_table('delivery')
