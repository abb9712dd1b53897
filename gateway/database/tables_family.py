"""Relatives whom residents have named, to be notified of a loss (`NGUOINHA`)."""

from sqlalchemy import BigInteger, Boolean, Column, Date, DateTime, Index, Table, Text

from gateway.database import choices
from gateway.database.tables import _id, encrypted, hashed, metadata

family = Table(
    "family",
    metadata,
    # One request. It names no row of another table, its hashes are those of no other table, and
    # days replace moments, so that a dump can't be joined with anybody's messages.
    _id(),
    # The resident, E.164; None once they are erased.
    hashed("resident_hash", "resident_encrypted"),
    # Both numbers are None once it has ended.
    encrypted("resident_encrypted", "id"),
    # Their relative, E.164; after the end for as long as nobody may ask that number again.
    hashed("relative_hash", "relative_encrypted", nullable=False),
    encrypted("relative_encrypted", "id"),
    Column("state", Text, nullable=False, server_default="named"),
    # The resident has reported one, and the relative is still to be notified.
    Column("loss", Boolean, nullable=False, server_default="false"),
    Column("named_on", Date, nullable=False),
    Column("requested_on", Date),
    Column("agreed_on", Date),
    # When the resident last got the text that it is on, and the relative last that of a loss.
    Column("reminded_on", Date),
    Column("notified_on", Date),
    # When the job looks at it next; None once it has ended.
    Column("due_at", DateTime(timezone=True)),
    # The latest MT about it, which is withdrawn if it ends before that has left.
    Column("outbound_id", BigInteger),
    choices.check("state", choices.FAMILY_STATES),
    Index("family_resident_hash_idx", "resident_hash"),
    Index("family_relative_hash_idx", "relative_hash"),
    Index("family_due_at_idx", "due_at", postgresql_where="due_at IS NOT NULL"),
)
