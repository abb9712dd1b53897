"""All tables, with what the database itself refuses"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql as pg

revision = "initial"
down_revision = None

NEVER_CHANGED = ("audit", "audit_link")
NEVER_DELETED = (
    "api_token",
    "audit_stream",
    "official",
    "official_confirmation",
    "proposed_verdict",
    "triage_version",
    "verdict",
)
NEVER_EMPTIED = (
    "alert",
    "alert_move",
    "api_token",
    "appeal",
    "audit",
    "audit_link",
    "audit_stream",
    "delivery",
    "evidence",
    "key_check",
    "list_entry",
    "official",
    "official_confirmation",
    "proposed_verdict",
    "referral",
    "report",
    "resident",
    "sending_host",
    "subject",
    "subscription",
    "suppression",
    "number_disclosure",
    "triage_version",
    "verdict",
)
FUNCTIONS = (
    """
CREATE FUNCTION refuse_row_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed or deleted this way', TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END
$$
""",
    """
CREATE FUNCTION refuse_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the table % is not emptied', TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END
$$
""",
    """
CREATE FUNCTION note_consent_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO consent_change (hash, change, at) VALUES (NEW.hash, CASE
    WHEN TG_TABLE_NAME = 'suppression' THEN 'erased'
    WHEN to_jsonb(NEW) ->> 'opted_out_at' IS NULL THEN 'returned' ELSE 'left' END,
    clock_timestamp());
  RETURN NULL;
END
$$
""",
)
CONSENT_TRIGGERS = (
    """
CREATE TRIGGER resident_notes_consent_change AFTER UPDATE OF opted_out_at ON resident
FOR EACH ROW WHEN ((OLD.opted_out_at IS NULL) <> (NEW.opted_out_at IS NULL))
EXECUTE FUNCTION note_consent_change()
""",
    """
CREATE TRIGGER suppression_notes_consent_change AFTER INSERT ON suppression
FOR EACH ROW EXECUTE FUNCTION note_consent_change()
""",
)


def upgrade() -> None:
    op.create_table(
        "appeal",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("subject_key", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("decision", sa.Text(), nullable=True),
        sa.Column("official", sa.Text(), server_default="", nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("notified", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint(
            "decision IN ('cleared','dismissed','reassigned','refused')", name=op.f("appeal_decision_check")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("appeal_pkey")),
        sa.UniqueConstraint("code", name=op.f("appeal_code_key")),
    )
    op.create_index("appeal_at_idx", "appeal", ["at"], unique=False)
    op.create_index(
        "appeal_open_subject_key_key", "appeal", ["subject_key"], unique=True, postgresql_where="decision IS NULL"
    )
    op.create_index("appeal_subject_key_id_idx", "appeal", ["subject_key", "id"], unique=False)
    op.create_index(
        "appeal_unnotified_idx", "appeal", ["at"], unique=False, postgresql_where="decision IS NOT NULL AND notified = 0"
    )
    op.create_table(
        "audit",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=True),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), server_default="", nullable=False),
        sa.Column("object_id", sa.BigInteger(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("detail", pg.JSONB(astext_type=sa.Text()), server_default="{}", nullable=False),
        sa.Column("stream", sa.SmallInteger(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("outcome IN ('done','refused')", name=op.f("audit_outcome_check")),
        sa.PrimaryKeyConstraint("id", name=op.f("audit_pkey")),
    )
    op.create_index("audit_at_idx", "audit", ["at"], unique=False)
    op.create_index("audit_kind_object_id_idx", "audit", ["kind", "object_id"], unique=False)
    op.create_index("audit_official_id_idx", "audit", ["official_id", "id"], unique=False)
    op.create_table(
        "audit_link",
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("audit_id", sa.BigInteger(), nullable=False),
        sa.Column("previous", sa.LargeBinary(), nullable=False),
        sa.Column("mac", sa.LargeBinary(), nullable=False),
        sa.Column("key_id", sa.Text(), nullable=False),
        sa.Column("chained_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("audit_link_pkey")),
        sa.UniqueConstraint("audit_id", name=op.f("audit_link_audit_id_key")),
    )
    op.create_table(
        "audit_stream",
        sa.Column("stream", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("stream", name=op.f("audit_stream_pkey")),
    )
    op.create_table(
        "campaign",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("sketch", sa.LargeBinary(), nullable=False),
        sa.Column("category", sa.Text(), server_default="", nullable=False),
        sa.Column("people", sa.Integer(), server_default="0", nullable=False),
        sa.Column("messages", sa.Integer(), server_default="0", nullable=False),
        sa.Column("reporters", sa.Integer(), server_default="0", nullable=False),
        sa.Column("first_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("merged_into", sa.BigInteger(), nullable=True),
        sa.Column("part", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("sample", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("campaign_pkey")),
    )
    op.create_index(
        "campaign_last_at_idx", "campaign", ["last_at"], unique=False, postgresql_where="merged_into IS NULL"
    )
    op.create_index("campaign_lone_idx", "campaign", ["last_at"], unique=False, postgresql_where="people < 2")
    op.create_index(
        "campaign_merged_into_idx",
        "campaign",
        ["merged_into"],
        unique=False,
        postgresql_where="merged_into IS NOT NULL",
    )
    op.create_table(
        "campaign_arrival",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("resident_id", sa.BigInteger(), nullable=True),
        sa.Column("voice", sa.LargeBinary(), nullable=True),
        sa.Column("sketch", sa.LargeBinary(), nullable=False),
        sa.Column("sample", sa.LargeBinary(), nullable=False),
        sa.Column("subjects", pg.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("category", sa.Text(), server_default="", nullable=False),
        sa.Column("reported", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("campaign_arrival_pkey")),
    )
    op.create_index("campaign_arrival_at_idx", "campaign_arrival", ["at"], unique=False)
    op.create_index(
        "campaign_arrival_resident_id_idx",
        "campaign_arrival",
        ["resident_id"],
        unique=False,
        postgresql_where="resident_id IS NOT NULL",
    )
    op.create_index("campaign_arrival_voice_idx", "campaign_arrival", ["voice"], unique=False)
    op.create_table(
        "carrier_secret",
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("setting", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.LargeBinary(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed", sa.Boolean(), server_default="false", nullable=False),
        sa.PrimaryKeyConstraint("carrier", "setting", name=op.f("carrier_secret_pkey")),
    )
    op.create_table(
        "chore",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("staged_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("place", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("chore_pkey")),
    )
    op.create_table(
        "delivery",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("alert_id", sa.BigInteger(), nullable=False),
        sa.Column("resident_id", sa.BigInteger(), nullable=True),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("segments", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("attempts", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("state", sa.Text(), server_default="queued", nullable=False),
        sa.Column("error", sa.Text(), server_default="", nullable=False),
        sa.Column("their_id", sa.Text(), nullable=True),
        sa.Column("carrier_message_id", sa.Text(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("happened_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "state IN ('queued','attempted','accepted','delivered','uncertain','failed','refused','opted_out','expired','cancelled')",
            name=op.f("delivery_state_check"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("delivery_pkey")),
        sa.UniqueConstraint("resident_id", "alert_id", name=op.f("delivery_resident_id_alert_id_key")),
        postgresql_with={"fillfactor": 50},
    )
    op.create_index(
        "delivery_carrier_message_id_idx",
        "delivery",
        ["carrier_message_id"],
        unique=False,
        postgresql_where="carrier_message_id IS NOT NULL",
    )
    op.create_table(
        "evidence",
        sa.Column("subject_key", sa.Text(), nullable=False),
        sa.Column("reporter", sa.BigInteger(), nullable=False),
        sa.Column("report_id", sa.BigInteger(), nullable=False),
        sa.Column("way", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), server_default="", nullable=False),
        sa.Column("notified_decision", sa.Text(), server_default="", nullable=False),
        sa.Column("first_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("accuses", sa.Boolean(), server_default="true", nullable=False),
        sa.Column("outcome", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("known_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("good", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("bad", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("earlier", pg.ARRAY(sa.Integer()), server_default="{}", nullable=False),
        sa.Column("undo", pg.ARRAY(sa.BigInteger()), server_default="{}", nullable=False),
        sa.PrimaryKeyConstraint("subject_key", "reporter", name=op.f("evidence_pkey")),
    )
    op.create_index(
        "evidence_decided_idx",
        "evidence",
        ["reporter", "first_at"],
        unique=False,
        postgresql_where="outcome IN (1, -1)",
    )
    op.create_index("evidence_report_id_idx", "evidence", ["report_id"], unique=False)
    op.create_index("evidence_reporter_first_at_idx", "evidence", ["reporter", "first_at"], unique=False)
    op.create_index("evidence_subject_key_at_idx", "evidence", ["subject_key", "at"], unique=False)
    op.create_table(
        "exchange",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("took_ms", sa.Integer(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("bytes_in", sa.Integer(), nullable=False),
        sa.Column("bytes_out", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("tail", sa.Text(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("request", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("exchange_pkey")),
    )
    op.create_index("exchange_carrier_id_idx", "exchange", ["carrier", "id"], unique=False)
    op.create_table(
        "figure",
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("area", "month", "name", name=op.f("figure_pkey")),
    )
    op.create_table(
        "figure_day",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("day", "area", "name", name=op.f("figure_day_pkey")),
    )
    op.create_table(
        "figure_span",
        sa.Column("measure", sa.Text(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("counted_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("measure", "since", name=op.f("figure_span_pkey")),
    )
    op.create_table(
        "forward",
        sa.Column("subject_key", sa.Text(), nullable=False),
        sa.Column("reporter", sa.BigInteger(), nullable=False),
        sa.Column("first_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("known_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("open_reports", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("subject_key", "reporter", name=op.f("forward_pkey")),
    )
    op.create_index("forward_at_idx", "forward", ["at"], unique=False)
    op.create_index("forward_reporter_first_at_idx", "forward", ["reporter", "first_at"], unique=False)
    op.create_index("forward_subject_key_at_idx", "forward", ["subject_key", "at"], unique=False)
    op.create_table(
        "inbound",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("carrier_message_id", sa.Text(), nullable=False),
        sa.Column("resident_id", sa.BigInteger(), nullable=True),
        sa.Column("text", sa.LargeBinary(), nullable=True),
        sa.Column("reply", sa.LargeBinary(), nullable=True),
        sa.Column("encoding", sa.Text(), server_default="", nullable=False),
        sa.Column("segments", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("screen", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("signature", sa.Text(), nullable=True),
        sa.Column("ref", sa.Text(), nullable=True),
        sa.Column("part", sa.SmallInteger(), nullable=True),
        sa.Column("parts", sa.SmallInteger(), nullable=True),
        sa.Column("answered", sa.SmallInteger(), server_default="1", nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("inbound_pkey")),
        sa.UniqueConstraint("carrier", "carrier_message_id", name=op.f("inbound_carrier_carrier_message_id_key")),
    )
    op.create_index("inbound_at_idx", "inbound", ["at"], unique=False)
    op.create_index(
        "inbound_carrier_signature_key",
        "inbound",
        ["carrier", "signature"],
        unique=True,
        postgresql_where="signature IS NOT NULL",
    )
    op.create_index(
        "inbound_resident_id_idx", "inbound", ["resident_id"], unique=False, postgresql_where="resident_id IS NOT NULL"
    )
    op.create_index("inbound_waiting_idx", "inbound", ["at"], unique=False, postgresql_where="answered = 0")
    op.create_table(
        "key_check",
        sa.Column("id", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("hash_keys", pg.ARRAY(sa.LargeBinary()), nullable=False),
        sa.Column("encryption_keys", pg.ARRAY(sa.LargeBinary()), nullable=False),
        sa.Column("audit_keys", pg.ARRAY(sa.LargeBinary()), nullable=False),
        sa.Column("rotating", pg.ARRAY(sa.LargeBinary()), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("key_check_one_check")),
        sa.PrimaryKeyConstraint("id", name=op.f("key_check_pkey")),
    )
    op.create_table(
        "list_import",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("official", sa.Text(), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("undone_by", sa.Text(), server_default="", nullable=False),
        sa.Column("undo_reason", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("list_import_pkey")),
    )
    op.create_index(
        "list_import_digest_key", "list_import", ["digest"], unique=True, postgresql_where="undone_at IS NULL"
    )
    op.create_table(
        "official",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("areas", pg.ARRAY(sa.Text()), server_default="{}", nullable=False),
        sa.Column("password", sa.Text(), nullable=True),
        sa.Column("totp_secret", sa.LargeBinary(), nullable=True),
        sa.Column("enrolled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("totp_step", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("wrong_codes", sa.Integer(), server_default="0", nullable=False),
        sa.Column("locked_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("enabled_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("disabled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("invitations", sa.Integer(), server_default="0", nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint(
            "role IN ('commune','district','province','auditor','administrator')", name=op.f("official_role_check")
        ),
        sa.ForeignKeyConstraint(["created_by"], ["official.id"], name=op.f("official_created_by_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("official_pkey")),
        sa.UniqueConstraint("name", name=op.f("official_name_key")),
    )
    op.create_table(
        "outbound",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("resident_id", sa.BigInteger(), nullable=True),
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("number_encrypted", sa.LargeBinary(), nullable=True),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=True),
        sa.Column("encoding", sa.Text(), nullable=False),
        sa.Column("segments", sa.SmallInteger(), nullable=False),
        sa.Column("in_reply_to", sa.Text(), server_default="", nullable=False),
        sa.Column("state", sa.Text(), server_default="queued", nullable=False),
        sa.Column("carrier_message_id", sa.Text(), nullable=True),
        sa.Column("error", sa.Text(), server_default="", nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("verdict_id", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            "state IN ('queued','attempted','accepted','delivered','uncertain','failed','refused','opted_out','expired')",
            name=op.f("outbound_state_check"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("outbound_pkey")),
    )
    op.create_index("outbound_at_idx", "outbound", ["at"], unique=False)
    op.create_index("outbound_carrier_message_id_idx", "outbound", ["carrier", "carrier_message_id"], unique=False)
    op.create_index(
        "outbound_resident_id_idx",
        "outbound",
        ["resident_id"],
        unique=False,
        postgresql_where="resident_id IS NOT NULL",
    )
    op.create_index("outbound_text_idx", "outbound", ["at"], unique=False, postgresql_where="text IS NOT NULL")
    op.create_index(
        "outbound_unsettled_idx", "outbound", ["at"], unique=False, postgresql_where="state IN ('queued','attempted')"
    )
    op.create_table(
        "receipt",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("ours", sa.SmallInteger(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("error", sa.Text(), server_default="", nullable=False),
        sa.Column("happened_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("dong", sa.BigInteger(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("applied_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("receipt_pkey")),
        sa.UniqueConstraint(
            "carrier", "reference", "ours", "status", name=op.f("receipt_carrier_reference_ours_status_key")
        ),
    )
    op.create_index("receipt_due_at_idx", "receipt", ["due_at"], unique=False, postgresql_where="due_at IS NOT NULL")
    op.create_index("receipt_unapplied_idx", "receipt", ["at"], unique=False, postgresql_where="applied_at IS NULL")
    op.create_table(
        "report",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("resident_id", sa.BigInteger(), nullable=True),
        sa.Column("voice", sa.LargeBinary(), nullable=True),
        sa.Column("earlier", pg.ARRAY(sa.Integer()), server_default="{}", nullable=False),
        sa.Column("inbound_id", sa.BigInteger(), nullable=True),
        sa.Column("way", sa.Text(), nullable=False),
        sa.Column("subjects", pg.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.Column("category", sa.Text(), server_default="", nullable=False),
        sa.Column("rules", pg.ARRAY(sa.Text()), server_default="{}", nullable=False),
        sa.Column("state", sa.Text(), server_default="received", nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("judged_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("notified_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("impersonated", sa.Text(), server_default="", nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("state IN ('received','judged')", name=op.f("report_state_check")),
        sa.PrimaryKeyConstraint("id", name=op.f("report_pkey")),
        sa.UniqueConstraint("code", name=op.f("report_code_key")),
    )
    op.create_index("report_at_idx", "report", ["at"], unique=False)
    op.create_index(
        "report_impersonated_idx",
        "report",
        ["impersonated", "at", "resident_id"],
        unique=False,
        postgresql_where="impersonated <> ''",
    )
    op.create_index(
        "report_personal_idx",
        "report",
        ["at"],
        unique=False,
        postgresql_where="resident_id IS NOT NULL OR content IS NOT NULL",
    )
    op.create_index("report_received_idx", "report", ["at"], unique=False, postgresql_where="state = 'received'")
    op.create_index(
        "report_uncounted_idx",
        "report",
        ["subjects"],
        unique=False,
        postgresql_where="judged_at IS NULL",
        postgresql_using="gin",
        postgresql_ops={"subjects": "jsonb_path_ops"},
        postgresql_with={"fastupdate": "off"},
    )
    op.create_index(
        "report_resident_id_idx", "report", ["resident_id"], unique=False, postgresql_where="resident_id IS NOT NULL"
    )
    op.create_index("report_voice_idx", "report", ["voice"], unique=False, postgresql_where="voice IS NOT NULL")
    op.create_index(
        "report_withdrawn_idx",
        "report",
        ["subjects"],
        unique=False,
        postgresql_using="gin",
        postgresql_ops={"subjects": "jsonb_path_ops"},
        postgresql_where="withdrawn_at IS NOT NULL",
    )
    op.create_table(
        "resident",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("number_encrypted", sa.LargeBinary(), nullable=False),
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), server_default="vi", nullable=False),
        sa.Column("opted_out_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("opt_out_confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("muted_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("last_seen_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("returned", sa.Boolean(), server_default="false", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("resident_pkey")),
        sa.UniqueConstraint("hash", name=op.f("resident_hash_key")),
    )
    op.create_index(
        "resident_opted_out_at_idx",
        "resident",
        ["opted_out_at"],
        unique=False,
        postgresql_where="opted_out_at IS NOT NULL",
    )
    op.create_table(
        "consent_change",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("change", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("change IN ('left','returned','erased')", name=op.f("consent_change_change_check")),
        sa.PrimaryKeyConstraint("id", name=op.f("consent_change_pkey")),
    )
    op.create_table(
        "sending_host",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("marks", sa.BigInteger(), nullable=False),
        sa.Column("run", sa.Text(), nullable=False),
        sa.Column("era", sa.Text(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("sending_host_pkey")),
    )
    op.create_table(
        "staged_job",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("arg", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("leased_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("request", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("staged_job_pkey")),
    )
    op.create_index("staged_job_due_at_idx", "staged_job", ["due_at"], unique=False)
    op.create_table(
        "subject",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("display", sa.Text(), nullable=False),
        sa.Column("odd", sa.Text(), server_default="", nullable=False),
        sa.Column("grade", sa.Text(), nullable=False),
        sa.Column("people", sa.Integer(), server_default="0", nullable=False),
        sa.Column("known", sa.Integer(), server_default="0", nullable=False),
        sa.Column("attention", sa.REAL(), server_default="0", nullable=False),
        sa.Column("category", sa.Text(), server_default="", nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("recompute_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("urgency", sa.Double(), nullable=True),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("areas", pg.ARRAY(sa.Text()), server_default="{}", nullable=False),
        sa.Column("review", sa.Text(), server_default="", nullable=False),
        sa.Column("since_cleared", sa.Integer(), server_default="0", nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("aside", sa.Text(), server_default="", nullable=False),
        sa.Column("independent", sa.Integer(), server_default="0", nullable=False),
        sa.Column("alike", sa.Integer(), server_default="0", nullable=False),
        sa.Column("case_id", sa.BigInteger(), nullable=True),
        sa.Column("signature", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("subject_pkey")),
        sa.UniqueConstraint("id", name=op.f("subject_id_key")),
    )
    op.create_index(
        "subject_recompute_at_idx",
        "subject",
        ["recompute_at"],
        unique=False,
        postgresql_where="recompute_at IS NOT NULL",
    )
    op.create_index("subject_urgency_idx", "subject", ["urgency"], unique=False, postgresql_where="urgency IS NOT NULL")
    op.create_index("subject_case_id_idx", "subject", ["case_id"], unique=False, postgresql_where="case_id IS NOT NULL")
    op.create_table(
        "suppression",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("hash", name=op.f("suppression_pkey")),
    )
    op.create_table(
        "tombstone",
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("id_hash", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("carrier", "id_hash", name=op.f("tombstone_pkey")),
    )
    op.create_index("tombstone_at_idx", "tombstone", ["at"], unique=False)
    op.create_table(
        "alert",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), server_default="", nullable=False),
        sa.Column("sender", sa.Text(), server_default="", nullable=False),
        sa.Column("texts", pg.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("template", sa.Text(), server_default="", nullable=False),
        sa.Column("slots", pg.JSONB(astext_type=sa.Text()), server_default="{}", nullable=False),
        sa.Column("areas", pg.ARRAY(sa.Text()), nullable=False),
        sa.Column("send_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("relation", sa.Text(), server_default="", nullable=False),
        sa.Column("predecessor_id", sa.BigInteger(), nullable=True),
        sa.Column("state", sa.Text(), server_default="draft", nullable=False),
        sa.Column("version", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("content_hash", sa.Text(), nullable=False),
        sa.Column("approved_hash", sa.Text(), nullable=True),
        sa.Column("authors", sa.LargeBinary(), nullable=True),
        sa.Column("approval", sa.LargeBinary(), nullable=True),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("created_by", sa.BigInteger(), nullable=False),
        sa.Column("form", sa.Text(), nullable=True),
        sa.Column("submitted_by", sa.BigInteger(), nullable=True),
        sa.Column("approved_by", sa.BigInteger(), nullable=True),
        sa.Column("approved_how", sa.Text(), server_default="", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("submitted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("approved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("paused_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("paused_by", sa.BigInteger(), nullable=True),
        sa.Column("stopped_for", sa.Text(), server_default="", nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("expanded_upto", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("expanded_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("approved_how IN ('','elsewhere','server')", name=op.f("alert_approved_how_check")),
        sa.CheckConstraint("kind IN ('scam','emergency','notice','correction','exercise')", name=op.f("alert_kind_check")),
        sa.CheckConstraint("relation IN ('','update','follow_up')", name=op.f("alert_relation_check")),
        sa.CheckConstraint(
            "state IN ('draft','submitted','returned','rejected','approved','sending','sent','cancelled','expired')",
            name=op.f("alert_state_check"),
        ),
        sa.CheckConstraint("stopped_for IN ('','verdict','approval','restored')", name=op.f("alert_stopped_for_check")),
        sa.ForeignKeyConstraint(["approved_by"], ["official.id"], name=op.f("alert_approved_by_fkey")),
        sa.ForeignKeyConstraint(["created_by"], ["official.id"], name=op.f("alert_created_by_fkey")),
        sa.ForeignKeyConstraint(["paused_by"], ["official.id"], name=op.f("alert_paused_by_fkey")),
        sa.ForeignKeyConstraint(["predecessor_id"], ["alert.id"], name=op.f("alert_predecessor_id_fkey")),
        sa.ForeignKeyConstraint(["submitted_by"], ["official.id"], name=op.f("alert_submitted_by_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("alert_pkey")),
    )
    op.create_index("alert_form_idx", "alert", ["created_by", "form"], unique=True, postgresql_where="form IS NOT NULL")
    op.create_index(
        "alert_open_idx", "alert", ["state"], unique=False, postgresql_where="state IN ('approved','sending')"
    )
    op.create_index("alert_predecessor_id_idx", "alert", ["predecessor_id"], unique=False)
    op.create_index("alert_state_idx", "alert", ["state", "id"], unique=False)
    op.create_table(
        "api_token",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("scopes", pg.ARRAY(sa.Text()), nullable=False),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("signature", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["created_by"], ["official.id"], name=op.f("api_token_created_by_fkey")),
        sa.ForeignKeyConstraint(["official_id"], ["official.id"], name=op.f("api_token_official_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("api_token_pkey")),
    )
    op.create_index("api_token_official_id_idx", "api_token", ["official_id"], unique=False)
    op.create_table(
        "subscriber_import",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("file_hash", sa.Text(), nullable=False),
        sa.Column("proof", sa.Text(), nullable=False),
        sa.Column("areas", pg.ARRAY(sa.Text()), nullable=False),
        sa.Column("lines", sa.Integer(), nullable=False),
        sa.Column("bad", sa.Integer(), nullable=False),
        sa.Column("repeated", sa.Integer(), nullable=False),
        sa.Column("added", sa.Integer(), server_default="0", nullable=False),
        sa.Column("there", sa.Integer(), server_default="0", nullable=False),
        sa.Column("declined", sa.Integer(), server_default="0", nullable=False),
        sa.Column("upto", sa.Integer(), server_default="0", nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("notified", sa.Integer(), server_default="0", nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["official_id"], ["official.id"], name=op.f("subscriber_import_official_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("subscriber_import_pkey")),
    )
    op.create_index(
        "subscriber_import_file_hash_key",
        "subscriber_import",
        ["file_hash", "official_id"],
        unique=True,
        postgresql_where="undone_at IS NULL",
    )
    op.create_table(
        "campaign_band",
        sa.Column("band", sa.BigInteger(), nullable=False),
        sa.Column("campaign_id", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("campaign_band_campaign_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("band", "campaign_id", name=op.f("campaign_band_pkey")),
    )
    op.create_index("campaign_band_campaign_id_idx", "campaign_band", ["campaign_id"], unique=False)
    op.create_table(
        "campaign_day",
        sa.Column("campaign_id", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("messages", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("campaign_day_campaign_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("campaign_id", "day", name=op.f("campaign_day_pkey")),
    )
    op.create_table(
        "campaign_member",
        sa.Column("campaign_id", sa.BigInteger(), nullable=False),
        sa.Column("reporter", sa.BigInteger(), nullable=False),
        sa.Column("reported", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("campaign_member_campaign_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("campaign_id", "reporter", name=op.f("campaign_member_pkey")),
    )
    op.create_index("campaign_member_at_idx", "campaign_member", ["at"], unique=False, postgresql_where="reporter > 0")
    op.create_index(
        "campaign_member_reporter_idx", "campaign_member", ["reporter"], unique=False, postgresql_where="reporter > 0"
    )
    op.create_table(
        "campaign_merge",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("campaign_id", sa.BigInteger(), nullable=False),
        sa.Column("into_id", sa.BigInteger(), nullable=False),
        sa.Column("parts", pg.ARRAY(sa.BigInteger()), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("undone_by", sa.BigInteger(), nullable=True),
        sa.Column("undo_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaign.id"], name=op.f("campaign_merge_campaign_id_fkey")),
        sa.ForeignKeyConstraint(["into_id"], ["campaign.id"], name=op.f("campaign_merge_into_id_fkey")),
        sa.ForeignKeyConstraint(["official_id"], ["official.id"], name=op.f("campaign_merge_official_id_fkey")),
        sa.ForeignKeyConstraint(["undone_by"], ["official.id"], name=op.f("campaign_merge_undone_by_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("campaign_merge_pkey")),
    )
    op.create_index("campaign_merge_campaign_id_idx", "campaign_merge", ["campaign_id"], unique=False)
    op.create_index("campaign_merge_into_id_idx", "campaign_merge", ["into_id"], unique=False)
    op.create_table(
        "campaign_referral",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("campaign_id", sa.BigInteger(), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaign.id"], name=op.f("campaign_referral_campaign_id_fkey")),
        sa.ForeignKeyConstraint(["official_id"], ["official.id"], name=op.f("campaign_referral_official_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("campaign_referral_pkey")),
    )
    op.create_index("campaign_referral_campaign_id_idx", "campaign_referral", ["campaign_id"], unique=False)
    op.create_table(
        "campaign_subject",
        sa.Column("subject_key", sa.Text(), nullable=False),
        sa.Column("campaign_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("display", sa.Text(), nullable=False),
        sa.Column("odd", sa.Text(), server_default="", nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("campaign_subject_campaign_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("subject_key", "campaign_id", name=op.f("campaign_subject_pkey")),
    )
    op.create_index("campaign_subject_campaign_id_idx", "campaign_subject", ["campaign_id"], unique=False)
    op.create_table(
        "carrier_spending",
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("segments", sa.BigInteger(), nullable=False),
        sa.Column("dong", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("carrier", "day", name=op.f("carrier_spending_pkey")),
        postgresql_with={"fillfactor": 50},
    )
    op.create_table(
        "carrier_test",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("outbound_id", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["official_id"], ["official.id"], name=op.f("carrier_test_official_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("carrier_test_pkey")),
    )
    op.create_index("carrier_test_carrier_id_idx", "carrier_test", ["carrier", "id"], unique=False)
    op.create_table(
        "conversation",
        sa.Column("resident_id", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["resident_id"], ["resident.id"], name=op.f("conversation_resident_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("resident_id", name=op.f("conversation_pkey")),
        postgresql_with={"fillfactor": 70},
    )
    op.create_table(
        "list_entry",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("import_id", sa.BigInteger(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("subject_key", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["import_id"], ["list_import.id"], name=op.f("list_entry_import_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("list_entry_pkey")),
    )
    op.create_index("list_entry_import_id_line_idx", "list_entry", ["import_id", "line"], unique=False)
    op.create_index("list_entry_subject_key_idx", "list_entry", ["subject_key"], unique=False)
    op.create_table(
        "official_confirmation",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("confirmed_by", sa.BigInteger(), nullable=True),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["confirmed_by"], ["official.id"], name=op.f("official_confirmation_confirmed_by_fkey")
        ),
        sa.ForeignKeyConstraint(["official_id"], ["official.id"], name=op.f("official_confirmation_official_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("official_confirmation_pkey")),
    )
    op.create_index(
        "official_confirmation_official_id_idx", "official_confirmation", ["official_id", "id"], unique=False
    )
    op.create_table(
        "passkey",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("credential_id", sa.LargeBinary(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("sign_count", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("confirmed_by", sa.BigInteger(), nullable=True),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("signature", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["confirmed_by"], ["official.id"], name=op.f("passkey_confirmed_by_fkey")),
        sa.ForeignKeyConstraint(["official_id"], ["official.id"], name=op.f("passkey_official_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("passkey_pkey")),
        sa.UniqueConstraint("credential_id", name=op.f("passkey_credential_id_key")),
    )
    op.create_index("passkey_official_id_idx", "passkey", ["official_id"], unique=False)
    op.create_table(
        "passkey_challenge",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("challenge", sa.LargeBinary(), nullable=False),
        sa.Column("browser", sa.LargeBinary(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("passkey_challenge_pkey")),
        sa.UniqueConstraint("challenge", name=op.f("passkey_challenge_challenge_key")),
    )
    op.create_index("passkey_challenge_expires_at_idx", "passkey_challenge", ["expires_at"], unique=False)
    op.create_table(
        "recovery_code",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("signature", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["official_id"], ["official.id"], name=op.f("recovery_code_official_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("recovery_code_pkey")),
    )
    op.create_index("recovery_code_official_id_idx", "recovery_code", ["official_id"], unique=False)
    op.create_table(
        "proposed_verdict",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("subject_key", sa.Text(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("forged", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("official", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("appeal_code", sa.Text(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("outcome", sa.Text(), server_default="", nullable=False),
        sa.Column("ended_by", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("end_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint(
            "decision IN ('confirmed','cleared','dismissed','reassigned','withdrawn')",
            name=op.f("proposed_verdict_decision_check"),
        ),
        sa.CheckConstraint(
            "outcome IN ('','agreed','refused','taken_back','overtaken')", name=op.f("proposed_verdict_outcome_check")
        ),
        sa.CheckConstraint(
            "why IN ('anothers','no_evidence','many','new_account')", name=op.f("proposed_verdict_why_check")
        ),
        sa.ForeignKeyConstraint(["ended_by"], ["official.id"], name=op.f("proposed_verdict_ended_by_fkey")),
        sa.ForeignKeyConstraint(["official_id"], ["official.id"], name=op.f("proposed_verdict_official_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("proposed_verdict_pkey")),
    )
    op.create_index("proposed_verdict_official_id_at_idx", "proposed_verdict", ["official_id", "at"], unique=False)
    op.create_index(
        "proposed_verdict_open_key",
        "proposed_verdict",
        ["subject_key"],
        unique=True,
        postgresql_where="ended_at IS NULL",
    )
    op.create_table(
        "referral",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("subject_key", sa.Text(), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("official", sa.Text(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["official_id"], ["official.id"], name=op.f("referral_official_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("referral_pkey")),
    )
    op.create_index("referral_subject_key_id_idx", "referral", ["subject_key", "id"], unique=False)
    op.create_table(
        "subscription",
        sa.Column("resident_id", sa.BigInteger(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("consent", sa.Text(), nullable=False),
        sa.Column("inbound_id", sa.BigInteger(), nullable=True),
        sa.Column("since", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["resident_id"], ["resident.id"], name=op.f("subscription_resident_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("resident_id", "area", name=op.f("subscription_pkey")),
    )
    op.create_index(
        "subscription_area_idx",
        "subscription",
        ["area", "resident_id"],
        unique=False,
        postgresql_where="ended_at IS NULL",
    )
    op.create_index("subscription_since_idx", "subscription", ["since"], unique=False, postgresql_using="brin")
    op.create_table(
        "number_disclosure",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("report_id", sa.BigInteger(), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("acknowledged_by", sa.BigInteger(), nullable=True),
        sa.Column("acknowledged_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("acknowledged_by <> official_id", name=op.f("number_disclosure_another_check")),
        sa.ForeignKeyConstraint(["acknowledged_by"], ["official.id"], name=op.f("number_disclosure_acknowledged_by_fkey")),
        sa.ForeignKeyConstraint(["official_id"], ["official.id"], name=op.f("number_disclosure_official_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("number_disclosure_pkey")),
    )
    op.create_index("number_disclosure_at_idx", "number_disclosure", ["at"], unique=False)
    op.create_index("number_disclosure_official_id_at_idx", "number_disclosure", ["official_id", "at"], unique=False)
    op.create_index("number_disclosure_open_idx", "number_disclosure", ["id"], unique=False, postgresql_where="acknowledged_at IS NULL")
    op.create_index("number_disclosure_report_id_idx", "number_disclosure", ["report_id"], unique=False)
    op.create_table(
        "verdict",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("subject_key", sa.Text(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=True),
        sa.Column("official", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("undone_by", sa.BigInteger(), nullable=True),
        sa.Column("agreed_by", sa.BigInteger(), nullable=True),
        sa.Column("signature", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint(
            "decision IN ('confirmed','cleared','dismissed','reassigned','withdrawn')",
            name=op.f("verdict_decision_check"),
        ),
        sa.ForeignKeyConstraint(["agreed_by"], ["official.id"], name=op.f("verdict_agreed_by_fkey")),
        sa.ForeignKeyConstraint(["official_id"], ["official.id"], name=op.f("verdict_official_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("verdict_pkey")),
    )
    op.create_index("verdict_official_id_at_idx", "verdict", ["official_id", "at"], unique=False)
    op.create_index("verdict_subject_key_id_idx", "verdict", ["subject_key", "id"], unique=False)
    op.create_table(
        "alert_template",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("template", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("texts", pg.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("slots", pg.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("labels", pg.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("registered", pg.ARRAY(sa.Text()), server_default="{}", nullable=False),
        sa.Column("written_by", sa.BigInteger(), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("outcome", sa.Text(), server_default="proposed", nullable=False),
        sa.Column("decided_by", sa.BigInteger(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("signature", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint("kind IN ('scam','emergency','notice','correction','exercise')", name=op.f("alert_template_kind_check")),
        sa.CheckConstraint(
            "outcome IN ('proposed','approved','refused','replaced','retired','restored')",
            name=op.f("alert_template_outcome_check"),
        ),
        sa.ForeignKeyConstraint(["decided_by"], ["official.id"], name=op.f("alert_template_decided_by_fkey")),
        sa.ForeignKeyConstraint(["written_by"], ["official.id"], name=op.f("alert_template_written_by_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("alert_template_pkey")),
        sa.UniqueConstraint("template", "version", name=op.f("alert_template_template_version_key")),
    )
    op.create_table(
        "alert_editor",
        sa.Column("alert_id", sa.BigInteger(), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["alert_id"], ["alert.id"], name=op.f("alert_editor_alert_id_fkey"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["official_id"], ["official.id"], name=op.f("alert_editor_official_id_fkey")),
        sa.PrimaryKeyConstraint("alert_id", "official_id", name=op.f("alert_editor_pkey")),
    )
    op.create_table(
        "alert_move",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("alert_id", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=True),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("content", pg.JSONB(astext_type=sa.Text()), nullable=True),
        sa.ForeignKeyConstraint(["alert_id"], ["alert.id"], name=op.f("alert_move_alert_id_fkey"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["official_id"], ["official.id"], name=op.f("alert_move_official_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("alert_move_pkey")),
    )
    op.create_index("alert_move_alert_id_idx", "alert_move", ["alert_id", "id"], unique=False)
    op.create_table(
        "delivery_counter",
        sa.Column("alert_id", sa.BigInteger(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("slot", sa.SmallInteger(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["alert_id"], ["alert.id"], name=op.f("delivery_counter_alert_id_fkey"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("alert_id", "area", "carrier", "state", "slot", name=op.f("delivery_counter_pkey")),
        postgresql_with={"fillfactor": 50},
    )
    op.create_table(
        "alert_spending",
        sa.Column("alert_id", sa.BigInteger(), nullable=False),
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("segments", sa.BigInteger(), nullable=False),
        sa.Column("dong", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["alert_id"], ["alert.id"], name=op.f("alert_spending_alert_id_fkey"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("alert_id", "carrier", name=op.f("alert_spending_pkey")),
        postgresql_with={"fillfactor": 50},
    )
    op.create_table(
        "subscriber_import_person",
        sa.Column("import_id", sa.BigInteger(), nullable=False),
        sa.Column("resident_id", sa.BigInteger(), nullable=False),
        sa.Column("fresh", sa.Boolean(), nullable=False),
        sa.Column("notified_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["import_id"], ["subscriber_import.id"], name=op.f("subscriber_import_person_import_id_fkey"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["resident_id"], ["resident.id"], name=op.f("subscriber_import_person_resident_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("import_id", "resident_id", name=op.f("subscriber_import_person_pkey")),
    )
    op.create_index("subscriber_import_person_resident_id_idx", "subscriber_import_person", ["resident_id"], unique=False)
    op.create_index(
        "subscriber_import_person_unnotified_idx",
        "subscriber_import_person",
        ["import_id", "resident_id"],
        unique=False,
        postgresql_where="notified_at IS NULL",
    )
    op.create_table(
        "console_session",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("token_id", sa.BigInteger(), nullable=True),
        sa.Column("totp_secret", sa.LargeBinary(), nullable=True),
        sa.Column("browser", sa.Text(), server_default="", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("last_seen_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("code_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("signature", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint("stage IN ('enrol','full')", name=op.f("console_session_stage_check")),
        sa.ForeignKeyConstraint(["official_id"], ["official.id"], name=op.f("console_session_official_id_fkey")),
        sa.ForeignKeyConstraint(["token_id"], ["api_token.id"], name=op.f("console_session_token_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("console_session_pkey")),
        sa.UniqueConstraint("hash", name=op.f("console_session_hash_key")),
    )
    op.create_index("console_session_expires_at_idx", "console_session", ["expires_at"], unique=False)
    op.create_index("console_session_official_id_idx", "console_session", ["official_id"], unique=False)
    op.create_table(
        "console_form",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("mark", sa.Text(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("alert_id", sa.BigInteger(), nullable=True),
        sa.Column("fields", pg.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("act IN ('draft','edit','update','follow_up')", name=op.f("console_form_act_check")),
        sa.ForeignKeyConstraint(
            ["alert_id"], ["alert.id"], name=op.f("console_form_alert_id_fkey"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["official_id"], ["official.id"], name=op.f("console_form_official_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("console_form_pkey")),
        sa.UniqueConstraint("official_id", "mark", name=op.f("console_form_official_id_mark_key")),
    )
    op.create_table(
        "delivery_batch",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("alert_id", sa.BigInteger(), nullable=False),
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("first_id", sa.BigInteger(), nullable=False),
        sa.Column("last_id", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["alert_id"], ["alert.id"], name=op.f("delivery_batch_alert_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("delivery_batch_pkey")),
    )
    op.create_index("delivery_batch_alert_id_idx", "delivery_batch", ["alert_id", "id"], unique=False)
    op.create_index(
        "delivery_batch_open_idx", "delivery_batch", ["alert_id"], unique=False, postgresql_where="ended_at IS NULL"
    )
    op.create_table(
        "upload",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("file_hash", sa.Text(), nullable=False),
        sa.Column("proof", sa.Text(), nullable=False),
        sa.Column("skip_bad", sa.Boolean(), nullable=False),
        sa.Column("state", sa.Text(), server_default="waiting", nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.Column("report", pg.JSONB(astext_type=sa.Text()), server_default="{}", nullable=False),
        sa.Column("import_id", sa.BigInteger(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "state IN ('waiting','read','unreadable','taken','expired')", name=op.f("upload_state_check")
        ),
        sa.ForeignKeyConstraint(["import_id"], ["subscriber_import.id"], name=op.f("upload_import_id_fkey")),
        sa.ForeignKeyConstraint(["official_id"], ["official.id"], name=op.f("upload_official_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("upload_pkey")),
    )
    op.create_index("upload_import_id_idx", "upload", ["import_id"], unique=False)
    op.create_index("upload_official_id_idx", "upload", ["official_id", "id"], unique=False)
    op.create_table(
        "official_contact",
        sa.Column("official_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("phone", sa.LargeBinary(), nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("email", sa.LargeBinary(), nullable=True),
        sa.Column("email_before", sa.LargeBinary(), nullable=True),
        sa.Column("on_duty_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("muted", pg.ARRAY(sa.Text()), server_default="{}", nullable=False),
        sa.ForeignKeyConstraint(["official_id"], ["official.id"], name=op.f("official_contact_official_id_fkey")),
        sa.PrimaryKeyConstraint("official_id", name=op.f("official_contact_pkey")),
    )
    op.create_table(
        "duty",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("begins_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("set_by", sa.BigInteger(), nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("begins_at < ends_at", name=op.f("duty_order_check")),
        sa.ForeignKeyConstraint(["official_id"], ["official.id"], name=op.f("duty_official_id_fkey")),
        sa.ForeignKeyConstraint(["set_by"], ["official.id"], name=op.f("duty_set_by_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("duty_pkey")),
    )
    op.create_index("duty_ends_at_idx", "duty", ["ends_at"], unique=False)
    op.create_table(
        "stand_in",
        sa.Column("official_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("stand_in_id", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("official_id <> stand_in_id", name=op.f("stand_in_another_check")),
        sa.ForeignKeyConstraint(["official_id"], ["official.id"], name=op.f("stand_in_official_id_fkey")),
        sa.ForeignKeyConstraint(["stand_in_id"], ["official.id"], name=op.f("stand_in_stand_in_id_fkey")),
        sa.PrimaryKeyConstraint("official_id", name=op.f("stand_in_pkey")),
    )
    op.create_table(
        "news",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("object_id", sa.BigInteger(), nullable=False),
        sa.Column("about", sa.Text(), server_default="", nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "kind IN ('new_high','rising','alert_waits','emergency_waits','emergency_approved','carrier_down',"
            "'budget_over','account_changed','campaign_rises','appeals_wait','service_wrong','service_well','duty_changed')",
            name=op.f("news_kind_check"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("news_pkey")),
    )
    op.create_index("news_at_idx", "news", ["at"], unique=False)
    op.create_index("news_kind_about_at_idx", "news", ["kind", "about", "at"], unique=False)
    op.create_table(
        "notification",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("news_id", sa.BigInteger(), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outbound_id", sa.BigInteger(), nullable=True),
        sa.Column("emailed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["news_id"], ["news.id"], name=op.f("notification_news_id_fkey"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["official_id"], ["official.id"], name=op.f("notification_official_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("notification_pkey")),
        sa.UniqueConstraint("news_id", "official_id", name=op.f("notification_news_id_official_id_key")),
    )
    op.create_index("notification_settled_idx", "notification", ["official_id", "settled_at"], unique=False)
    op.create_index(
        "notification_waiting_idx", "notification", ["official_id"], unique=False, postgresql_where="settled_at IS NULL"
    )
    op.create_table(
        "triage_version",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("weights", sa.Text(), nullable=False),
        sa.Column("delivered", sa.Text(), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("back_to", sa.BigInteger(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["official_id"], ["official.id"], name=op.f("triage_version_official_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("triage_version_pkey")),
    )
    op.create_table(
        "triage_agreement",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("report_id", sa.BigInteger(), nullable=False),
        sa.Column("scam", sa.Boolean(), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["official_id"], ["official.id"], name=op.f("triage_agreement_official_id_fkey")),
        sa.ForeignKeyConstraint(
            ["report_id"], ["report.id"], name=op.f("triage_agreement_report_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("triage_agreement_pkey")),
        sa.UniqueConstraint("report_id", name=op.f("triage_agreement_report_id_key")),
    )
    op.create_table(
        "saved_filter",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("page", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("query", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["official_id"], ["official.id"], name=op.f("saved_filter_official_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("saved_filter_pkey")),
        sa.UniqueConstraint("official_id", "page", "name", name=op.f("saved_filter_official_id_page_name_key")),
    )
    op.create_table(
        "growth_goal",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=True),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("people > 0", name=op.f("growth_goal_people_check")),
        sa.ForeignKeyConstraint(["official_id"], ["official.id"], name=op.f("growth_goal_official_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("growth_goal_pkey")),
    )
    op.create_index("growth_goal_year_area_id_idx", "growth_goal", ["year", "area", "id"], unique=False)
    op.create_table(
        "subject_view",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("subject_id", sa.BigInteger(), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("first_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("views", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["official_id"], ["official.id"], name=op.f("subject_view_official_id_fkey")),
        sa.ForeignKeyConstraint(["subject_id"], ["subject.id"], name=op.f("subject_view_subject_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("subject_view_pkey")),
    )
    op.create_index("subject_view_last_at_idx", "subject_view", ["last_at"], unique=False)
    op.create_index("subject_view_subject_id_last_at_idx", "subject_view", ["subject_id", "last_at"], unique=False)
    op.create_table(
        "subject_note",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("subject_id", sa.BigInteger(), nullable=False),
        sa.Column("official_id", sa.BigInteger(), nullable=False),
        sa.Column("to_id", sa.BigInteger(), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["official_id"], ["official.id"], name=op.f("subject_note_official_id_fkey")),
        sa.ForeignKeyConstraint(["subject_id"], ["subject.id"], name=op.f("subject_note_subject_id_fkey")),
        sa.ForeignKeyConstraint(["to_id"], ["official.id"], name=op.f("subject_note_to_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("subject_note_pkey")),
    )
    op.create_index("subject_note_at_idx", "subject_note", ["at"], unique=False)
    op.create_index("subject_note_subject_id_idx", "subject_note", ["subject_id", "id"], unique=False)
    op.create_index(
        "subject_note_to_id_idx", "subject_note", ["to_id"], unique=False, postgresql_where="to_id IS NOT NULL"
    )
    op.create_table(
        "family",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("resident_hash", sa.LargeBinary(), nullable=True),
        sa.Column("resident_encrypted", sa.LargeBinary(), nullable=True),
        sa.Column("relative_hash", sa.LargeBinary(), nullable=False),
        sa.Column("relative_encrypted", sa.LargeBinary(), nullable=True),
        sa.Column("state", sa.Text(), server_default="named", nullable=False),
        sa.Column("loss", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("named_on", sa.Date(), nullable=False),
        sa.Column("requested_on", sa.Date(), nullable=True),
        sa.Column("agreed_on", sa.Date(), nullable=True),
        sa.Column("reminded_on", sa.Date(), nullable=True),
        sa.Column("notified_on", sa.Date(), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outbound_id", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("state IN ('named','requested','agreed','on','ended')", name=op.f("family_state_check")),
        sa.PrimaryKeyConstraint("id", name=op.f("family_pkey")),
    )
    op.create_index("family_resident_hash_idx", "family", ["resident_hash"], unique=False)
    op.create_index("family_relative_hash_idx", "family", ["relative_hash"], unique=False)
    op.create_index("family_due_at_idx", "family", ["due_at"], unique=False, postgresql_where="due_at IS NOT NULL")
    _triggers()


def _triggers() -> None:
    for function in (*FUNCTIONS, *CONSENT_TRIGGERS):
        op.execute(function)
    for tables, when in ((NEVER_CHANGED, "UPDATE OR DELETE"), (NEVER_DELETED, "DELETE")):
        for table in tables:
            op.execute(
                f"CREATE TRIGGER {table}_refuses_change BEFORE {when} ON {table} FOR EACH ROW EXECUTE FUNCTION refuse_row_change()"
            )
    for table in NEVER_EMPTIED:
        op.execute(
            f"CREATE TRIGGER {table}_refuses_truncate BEFORE TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate()"
        )
