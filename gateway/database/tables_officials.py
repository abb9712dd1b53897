"""Tables of officials: their accounts, tokens, audited acts, and the chain over these."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    SmallInteger,
    Table,
    Text,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

from gateway.database import choices
from gateway.database.tables import _created, _id, _when, encrypted, metadata

official = Table(
    "official",
    metadata,
    _id(),
    Column("name", Text, nullable=False, unique=True),
    Column("role", Text, nullable=False),
    # Ids of areas, or of a whole set of areas (`flows.places.areas`).
    Column("areas", ARRAY(Text), nullable=False, server_default="{}"),
    # Argon2id, as the console sets it; None: no sign-in by password.
    Column("password", Text),
    # The TOTP secret in base32, encrypted; None: not enrolled.
    encrypted("totp_secret", "id"),
    # When that secret was set up.
    _when("enrolled_at"),
    # The last time step (RFC 6238) whose code was used: a code is good once.
    Column("totp_step", BigInteger, nullable=False, server_default="0"),
    # Wrong codes since the last right one, and until when no code is looked at.
    Column("wrong_codes", Integer, nullable=False, server_default="0"),
    _when("locked_until"),
    # None: made from the console of the server, as the first administrator is.
    Column("created_by", ForeignKey("official.id")),
    _created("created_at"),
    _created("enabled_at"),
    # None: enabled.
    _when("disabled_at"),
    # How many invitations were ever made for it: a missing one shows.
    Column("invitations", Integer, nullable=False, server_default="0"),
    # Of all that says who they are and what they may (`gateway.database.row_signatures`).
    Column("signature", LargeBinary),
    choices.check("role", choices.ROLES),
)

official_confirmation = Table(
    "official_confirmation",
    metadata,
    # A second person says that the account's owner is who set up its code generator. It holds for
    # the role that they had, and until another code generator is set up.
    _id(),
    Column("official_id", ForeignKey("official.id"), nullable=False),
    Column("role", Text, nullable=False),
    # None: the server's command line.
    Column("confirmed_by", ForeignKey("official.id")),
    # Of the command line, in words.
    Column("reason", Text, nullable=False, server_default=""),
    _created(),
    Column("signature", LargeBinary),
    Index("official_confirmation_official_id_idx", "official_id", "id"),
)

passkey = Table(
    "passkey",
    metadata,
    # A device's own key (WebAuthn) that an official signs in and approves with.
    _id(),
    Column("official_id", ForeignKey("official.id"), nullable=False),
    # As the authenticator names it, and the public half of its key.
    Column("credential_id", LargeBinary, nullable=False, unique=True),
    Column("public_key", LargeBinary, nullable=False),
    # How often the authenticator says that it was used; 0 where it does not count.
    Column("sign_count", BigInteger, nullable=False, server_default="0"),
    Column("name", Text, nullable=False, server_default=""),
    _created("created_at"),
    _when("used_at"),
    # A second person says that it is its owner's.
    _when("confirmed_at"),
    Column("confirmed_by", ForeignKey("official.id")),
    _when("removed_at"),
    Column("signature", LargeBinary),
    Index("passkey_official_id_idx", "official_id"),
)

passkey_challenge = Table(
    "passkey_challenge",
    metadata,
    # What a passkey is asked to sign: good once, for one browser (SHA-256 of its cookie).
    _id(),
    Column("challenge", LargeBinary, nullable=False, unique=True),
    Column("browser", LargeBinary, nullable=False),
    _when("expires_at", nullable=False),
    Index("passkey_challenge_expires_at_idx", "expires_at"),
)

recovery_code = Table(
    "recovery_code",
    metadata,
    # With one of these and the password, an official sets up a new code generator.
    _id(),
    Column("official_id", ForeignKey("official.id"), nullable=False),
    # SHA-256 of the code, which is 60 random bits.
    Column("hash", LargeBinary, nullable=False),
    _created("created_at"),
    # Used, or replaced by newer ones.
    _when("used_at"),
    Column("signature", LargeBinary),
    Index("recovery_code_official_id_idx", "official_id"),
)

api_token = Table(
    "api_token",
    metadata,
    _id(),
    Column("official_id", ForeignKey("official.id"), nullable=False),
    # SHA-256 of the secret, which is 160 random bits.
    Column("hash", LargeBinary, nullable=False),
    # Names of `gateway.officials.permissions.SCOPES`.
    Column("scopes", ARRAY(Text), nullable=False),
    Column("created_by", ForeignKey("official.id")),
    _created("created_at"),
    _when("expires_at", nullable=False),
    # To the minute.
    _when("used_at"),
    _when("revoked_at"),
    Column("signature", LargeBinary),
    Index("api_token_official_id_idx", "official_id"),
)

audit = Table(
    "audit",
    metadata,
    # What officials did: ids and enumerations, no personal data. Rows are never changed.
    _id(),
    _created(),
    # None: the console of the server, or an unknown person.
    Column("official_id", BigInteger),
    # Dotted: `alert.approve`; of a refusal the act of `gateway.officials.permissions` alone.
    Column("act", Text, nullable=False),
    Column("kind", Text, nullable=False, server_default=""),
    Column("object_id", BigInteger),
    Column("outcome", Text, nullable=False),
    Column("detail", JSONB, nullable=False, server_default="{}"),
    # Anyone who writes a row takes the next number of a stream that nobody else writes to just
    # then: 1, 2, 3, … without a gap.
    Column("stream", SmallInteger, nullable=False),
    Column("number", BigInteger, nullable=False),
    # Of the row with its place in the stream, by the person who wrote it
    # (`gateway.database.signing`).
    Column("signature", LargeBinary, nullable=False),
    CheckConstraint("outcome IN ('done','refused')", name="outcome"),
    Index("audit_at_idx", "at"),
    Index("audit_official_id_idx", "official_id", "id"),
    Index("audit_kind_object_id_idx", "kind", "object_id"),
)

audit_stream = Table(
    "audit_stream",
    metadata,
    # How many rows of the audit there are in a stream, and that signed: the last one can't vanish.
    Column("stream", SmallInteger, primary_key=True, autoincrement=False),
    Column("number", BigInteger, nullable=False),
    Column("signature", LargeBinary, nullable=False),
)

audit_link = Table(
    "audit_link",
    metadata,
    # The chain over `audit` (`gateway.officials.audit_chain`): 1, 2, 3, … without a gap.
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("audit_id", BigInteger, nullable=False, unique=True),
    # The MAC of the place before; 32 zero bytes at the first.
    Column("previous", LargeBinary, nullable=False),
    # HMAC-SHA-256, by a key that is not in the database, over `previous`, the place and the row.
    Column("mac", LargeBinary, nullable=False),
    # Which key: 8 hexadecimal digits that don't tell it.
    Column("key_id", Text, nullable=False),
    _when("chained_at", nullable=False),
)

disclosure_table = Table(
    "number_disclosure",
    metadata,
    # Which official has opened which reporter's number, why, and who else has looked at that.
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
