"""Tables about the carriers: since when a secret is the same, and messages that tried one."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    ForeignKey,
    Index,
    LargeBinary,
    Table,
    Text,
)

from gateway.database.tables import _created, _id, metadata

carrier_secret = Table(
    "carrier_secret",
    metadata,
    # A secret of an instance's settings, by the setting's name; never the secret.
    Column("carrier", Text, primary_key=True),
    Column("setting", Text, primary_key=True),
    # Its keyed hash: enough to see that it is another one now.
    Column("fingerprint", LargeBinary, nullable=False),
    # When we first saw this one.
    Column("since", DateTime(timezone=True), nullable=False),
    # Whether we saw it take another's place; if not, it may be older.
    Column("changed", Boolean, nullable=False, server_default="false"),
)

carrier_spending = Table(
    "carrier_spending",
    metadata,
    # What an instance's MTs of one day (of the service's time zone) cost, or may have cost.
    Column("carrier", Text, primary_key=True),
    Column("day", Date, primary_key=True),
    Column("segments", BigInteger, nullable=False),
    Column("dong", BigInteger, nullable=False),
    postgresql_with={"fillfactor": 50},
)

carrier_test = Table(
    "carrier_test",
    metadata,
    # An MT that an administrator sent to a test phone, to see whether the carrier takes it.
    _id(),
    Column("carrier", Text, nullable=False),
    Column("official_id", ForeignKey("official.id"), nullable=False),
    # No foreign key: the MT goes with its retention.
    Column("outbound_id", BigInteger, nullable=False),
    _created(),
    Index("carrier_test_carrier_id_idx", "carrier", "id"),
)
