"""Tables of what officials' decisions teach triage. No message is in them: those stay in their
reports."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, LargeBinary, Table, Text

from gateway.database.tables import _created, _id, metadata

triage_version = Table(
    "triage_version",
    metadata,
    # The latest that holds is live; none is ever changed.
    _id(),
    # A line for each weight that differs from the delivered ones (`flows.triage.model`); "": none.
    Column("weights", Text, nullable=False),
    # SHA-256 of the delivered weights: over others it has no effect.
    Column("delivered", Text, nullable=False),
    Column("official_id", ForeignKey("official.id"), nullable=False),
    # For a step back: the version whose weights these are, 0 for the delivered ones; else None.
    Column("back_to", BigInteger),
    _created(),
    Column("signature", LargeBinary),
)

triage_agreement = Table(
    "triage_agreement",
    metadata,
    # A second official says the same of a message that a model contradicts.
    _id(),
    Column("report_id", ForeignKey("report.id", ondelete="CASCADE"), nullable=False, unique=True),
    Column("scam", Boolean, nullable=False),
    Column("official_id", ForeignKey("official.id"), nullable=False),
    _created(),
    Column("signature", LargeBinary),
)
