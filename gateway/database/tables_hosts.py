"""Tables of hosts: who sends, the keys in use, and what hosts keep outside of the database."""

from sqlalchemy import BigInteger, CheckConstraint, Column, LargeBinary, SmallInteger, Table, Text
from sqlalchemy.dialects.postgresql import ARRAY

from gateway.database.choices import CONSENT_CHANGES, check
from gateway.database.tables import _created, _id, metadata

sending_host = Table(
    "sending_host",
    metadata,
    # A host that sends; its file (SENDING_MARK) holds the same id. Random, and another one each
    # time that somebody types `restored` or `joined` there.
    Column("id", Text, primary_key=True),
    # What the machine calls itself, for people; "" for what was sent before there were marks.
    Column("name", Text, nullable=False),
    # Goes up with each mark. The file is written after it, so it never holds more.
    Column("marks", BigInteger, nullable=False),
    # The server's run in which the host last found its own marks here
    # (`sending_hosts.LOCATION_SQL`).
    Column("run", Text, nullable=False),
    # Random, the same in all rows; another one after each `restored`.
    Column("era", Text, nullable=False),
    _created("since"),
)

key_check = Table(
    "key_check",
    metadata,
    # One row. HMACs of the keys that were in use, the current one first (`key_check`).
    Column("id", SmallInteger, primary_key=True, autoincrement=False),
    Column("hash_keys", ARRAY(LargeBinary), nullable=False),
    Column("encryption_keys", ARRAY(LargeBinary), nullable=False),
    Column("audit_keys", ARRAY(LargeBinary), nullable=False),
    # Of previous keys that rows may still need, while they rotate.
    Column("rotating", ARRAY(LargeBinary), nullable=False),
    CheckConstraint("id = 1", name="one"),
)

consent_change = Table(
    "consent_change",
    metadata,
    # Who left or came back: until the scheduler has written it into the journal of its host
    # (`gateway.recovery.consent_journal`). A trigger adds the row, whatever changes the consent.
    _id(),
    Column("hash", LargeBinary, nullable=False),
    Column("change", Text, nullable=False),
    _created(),
    check("change", CONSENT_CHANGES),
)
