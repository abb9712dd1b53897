"""Other people's lists, appeals, and referrals: the basis of verdicts besides reports."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Identity,
    Index,
    Integer,
    LargeBinary,
    SmallInteger,
    Table,
    Text,
    func,
)

from gateway.database import choices
from gateway.database.tables import metadata

list_import = Table(
    "list_import",
    metadata,
    Column("id", BigInteger, Identity(always=False), primary_key=True),
    # The file's name without its folder, and what was in it: the same file is imported once.
    Column("name", Text, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Column("official", Text, nullable=False),
    Column("rows", Integer, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False),
    Column("undone_at", DateTime(timezone=True)),
    Column("undone_by", Text, nullable=False, server_default=""),
    Column("undo_reason", Text, nullable=False, server_default=""),
    Index("list_import_digest_key", "digest", unique=True, postgresql_where="undone_at IS NULL"),
)

list_entry = Table(
    "list_entry",
    metadata,
    # A row of a list that is in force; undoing its import deletes it.
    Column("id", BigInteger, Identity(always=False), primary_key=True),
    Column("import_id", ForeignKey("list_import.id"), nullable=False),
    Column("line", Integer, nullable=False),
    Column("subject_key", Text, nullable=False),
    Column("source", Text, nullable=False),
    # When the source says so, and from when on it says nothing.
    Column("at", DateTime(timezone=True), nullable=False),
    Column("expires_at", DateTime(timezone=True)),
    Index("list_entry_subject_key_idx", "subject_key"),
    Index("list_entry_import_id_line_idx", "import_id", "line"),
)

appeal = Table(
    "appeal",
    metadata,
    Column("id", BigInteger, Identity(always=False), primary_key=True),
    Column("code", Text, nullable=False, unique=True),
    # The number that is listed, which is the appellant's own: the worker who answers finds them by
    # its keyed hash. Nothing here leads to a resident's row, for that leads to all their reports.
    Column("subject_key", Text, nullable=False),
    # The beginning of its day: a moment would be that of the MO it came in.
    Column("at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    # What the officials made of it; None as long as they have not.
    Column("decision", Text),
    Column("official", Text, nullable=False, server_default=""),
    Column("reason", Text, nullable=False, server_default=""),
    Column("decided_at", DateTime(timezone=True)),
    # Whether the appellant has been notified, so that nobody is notified twice.
    Column("notified", SmallInteger, nullable=False, server_default="0"),
    # Of one that is decided (`gateway.database.row_signatures`).
    Column("signature", LargeBinary),
    choices.check("decision", choices.APPEAL_OUTCOMES),
    Index(
        "appeal_open_subject_key_key",
        "subject_key",
        unique=True,
        postgresql_where="decision IS NULL",
    ),
    Index("appeal_subject_key_id_idx", "subject_key", "id"),
    Index("appeal_at_idx", "at"),
    Index("appeal_unnotified_idx", "at", postgresql_where="decision IS NOT NULL AND notified = 0"),
)

referral = Table(
    "referral",
    metadata,
    # Handed to the police (or to others): what is said of the subject stays as it is.
    Column("id", BigInteger, Identity(always=False), primary_key=True),
    Column("subject_key", Text, nullable=False),
    Column("official_id", ForeignKey("official.id"), nullable=False),
    Column("official", Text, nullable=False),
    Column("recipient", Text, nullable=False),
    # Under which number they have it, "" if they gave none.
    Column("reference", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Index("referral_subject_key_id_idx", "subject_key", "id"),
)

proposed_verdict = Table(
    "proposed_verdict",
    metadata,
    # A decision that takes a second official: nothing changes until one has agreed.
    Column("id", BigInteger, Identity(always=False), primary_key=True),
    Column("subject_key", Text, nullable=False),
    Column("decision", Text, nullable=False),
    # Of a sender's name: officials found messages forged under it.
    Column("forged", Boolean, nullable=False, server_default="false"),
    Column("official_id", ForeignKey("official.id"), nullable=False),
    Column("official", Text, nullable=False),
    Column("reason", Text, nullable=False),
    # Why it takes a second one (`gateway.reports.proposals`).
    Column("why", Text, nullable=False),
    # The appeal that it answers, if it does.
    Column("appeal_code", Text),
    Column("at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    # "" as long as it waits.
    Column("outcome", Text, nullable=False, server_default=""),
    Column("ended_by", ForeignKey("official.id")),
    Column("ended_at", DateTime(timezone=True)),
    Column("end_reason", Text, nullable=False, server_default=""),
    choices.check("decision", choices.DECISIONS),
    Column("signature", LargeBinary),
    CheckConstraint("why IN ('anothers','no_evidence','many','new_account')", name="why"),
    CheckConstraint("outcome IN ('','agreed','refused','taken_back','overtaken')", name="outcome"),
    Index(
        "proposed_verdict_open_key",
        "subject_key",
        unique=True,
        postgresql_where="ended_at IS NULL",
    ),
    Index("proposed_verdict_official_id_at_idx", "official_id", "at"),
)
