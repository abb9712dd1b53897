"""Tables of residents who consented on paper and were imported from an official's file."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

from gateway.database.tables import _created, _id, _when, encrypted, metadata

import_table = Table(
    "subscriber_import",
    metadata,
    _id(),
    Column("official_id", ForeignKey("official.id"), nullable=False),
    # SHA-256, hexadecimal, of the file; the file itself is not stored.
    Column("file_hash", Text, nullable=False),
    # Where the signed forms are: a document's id, or words.
    Column("proof", Text, nullable=False),
    Column("areas", ARRAY(Text), nullable=False),
    # Lines of the file: all, those that made no sense, and repeats within it.
    Column("lines", Integer, nullable=False),
    Column("bad", Integer, nullable=False),
    Column("repeated", Integer, nullable=False),
    # Subscriptions: made, there already, and declined by their owners.
    Column("added", Integer, nullable=False, server_default="0"),
    Column("there", Integer, nullable=False, server_default="0"),
    Column("declined", Integer, nullable=False, server_default="0"),
    # How many of its subscriptions are written: from here it goes on after a kill.
    Column("upto", Integer, nullable=False, server_default="0"),
    _created(),
    _when("finished_at"),
    # How many have their confirming SMS; from the first one on it can't be undone.
    Column("notified", Integer, nullable=False, server_default="0"),
    _when("undone_at"),
    Index(
        "subscriber_import_file_hash_key",
        "file_hash",
        "official_id",
        unique=True,
        postgresql_where="undone_at IS NULL",
    ),
)

subscriber_import_person = Table(
    "subscriber_import_person",
    metadata,
    Column("import_id", ForeignKey("subscriber_import.id", ondelete="CASCADE"), primary_key=True),
    Column(
        "resident_id",
        BigInteger,
        ForeignKey("resident.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    # Nobody knew them before: they go when it is undone.
    Column("fresh", Boolean, nullable=False),
    _when("notified_at"),
    Index("subscriber_import_person_resident_id_idx", "resident_id"),
    Index(
        "subscriber_import_person_unnotified_idx",
        "import_id",
        "resident_id",
        postgresql_where="notified_at IS NULL",
    ),
)

upload = Table(
    "upload",
    metadata,
    # A file that was sent by a page: looked at, shown, then imported or deleted.
    _id(),
    Column("official_id", ForeignKey("official.id"), nullable=False),
    Column("file_hash", Text, nullable=False),
    Column("proof", Text, nullable=False),
    # Rows that make no sense are left out; otherwise they stop it.
    Column("skip_bad", Boolean, nullable=False),
    Column("state", Text, nullable=False, server_default="waiting"),
    # Encrypted: the file, then the rows that were read from it; deleted once they are imported.
    encrypted("content", "id"),
    # What a look at it found (`uploads.Report`): of a number its last three digits at most.
    Column("report", JSONB, nullable=False, server_default="{}"),
    Column("import_id", ForeignKey("subscriber_import.id")),
    _created(),
    # From then on nothing of it can be read.
    _when("expires_at", nullable=False),
    CheckConstraint("state IN ('waiting','read','unreadable','taken','expired')", name="state"),
    Index("upload_official_id_idx", "official_id", "id"),
    Index("upload_import_id_idx", "import_id"),
)
