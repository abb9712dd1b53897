"""The database's own rules: it refuses to change or lose some rows, and notes who left.

It hinders those who may write rows, not the owner of the tables; signatures and the chain over the
audit show what the owner changed (`gateway.database.signing`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection, event, text

from gateway.database.tables import metadata

FUNCTIONS: Final = (
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
CONSENT_TRIGGERS: Final = (
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
"""After a restore nobody who had left gets a message (`gateway.recovery.consent_journal`)."""

NEVER_CHANGED: Final = ("audit", "audit_link")
NEVER_DELETED: Final = (
    "alert_template",
    "api_token",
    "audit_stream",
    "official",
    "official_confirmation",
    "proposed_verdict",
    "triage_version",
    "verdict",
)
"""Rows that rights, or what is said of a subject or in alerts, rest on: without the last one, the
one before would count again."""
NEVER_EMPTIED: Final = (
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


def statements() -> Iterator[str]:
    yield from FUNCTIONS
    yield from CONSENT_TRIGGERS
    for tables, when in ((NEVER_CHANGED, "UPDATE OR DELETE"), (NEVER_DELETED, "DELETE")):
        for table in tables:
            yield (
                f"CREATE TRIGGER {table}_refuses_change BEFORE {when} ON {table} "
                "FOR EACH ROW EXECUTE FUNCTION refuse_row_change()"
            )
    for table in NEVER_EMPTIED:
        yield (
            f"CREATE TRIGGER {table}_refuses_truncate BEFORE TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate()"
        )


def _create(_: object, connection: Connection, **options: object) -> None:
    for statement in statements():
        connection.execute(text(statement))


event.listen(metadata, "after_create", _create)
