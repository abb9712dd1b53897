"""Which official has opened which reporter's number, why, and who else has looked at that."""

from sqlalchemy import BigInteger, CheckConstraint, Column, ForeignKey, Index, Table, Text

from gateway.database.tables import _created, _id, _when, metadata

disclosure_table = Table(
    "number_disclosure",
    metadata,
    # Nothing of the reporter is in it: once they are erased, the report leads to nobody.
    _id(),
    Column("report_id", BigInteger, nullable=False),
    Column("official_id", ForeignKey("official.id"), nullable=False),
    # In the official's words; without a number.
    Column("reason", Text, nullable=False),
    _created(),
    # The second person, who was notified and has looked at it.
    Column("acknowledged_by", ForeignKey("official.id")),
    _when("acknowledged_at"),
    CheckConstraint("acknowledged_by <> official_id", name="another"),
    Index("number_disclosure_official_id_at_idx", "official_id", "at"),
    Index("number_disclosure_report_id_idx", "report_id"),
    Index("number_disclosure_at_idx", "at"),
    Index("number_disclosure_open_idx", "id", postgresql_where="acknowledged_at IS NULL"),
)
