"""News for officials' phones, the duty roster, and officials' contacts."""

from sqlalchemy import BigInteger, CheckConstraint, Column, ForeignKey, Index, Table, Text
from sqlalchemy import UniqueConstraint as Unique
from sqlalchemy.dialects.postgresql import ARRAY

from gateway.database import choices
from gateway.database.tables import _created, _id, _when, encrypted, metadata

official_contact = Table(
    "official_contact",
    metadata,
    # An official who has none is notified of nothing.
    Column("official_id", ForeignKey("official.id"), primary_key=True, autoincrement=False),
    # E.164.
    encrypted("phone", "official_id", nullable=False),
    _created("set_at"),
    # Where they want the news as well; None: nowhere.
    encrypted("email", "official_id"),
    # The address before, until it was notified of the change.
    encrypted("email_before", "official_id"),
    # Those on duty get the news of the others too.
    _when("on_duty_until"),
    # Kinds of news that they do not want.
    Column("muted", ARRAY(Text), nullable=False, server_default="{}"),
)

duty = Table(
    "duty",
    metadata,
    # The roster: who is on duty when.
    _id(),
    Column("official_id", ForeignKey("official.id"), nullable=False),
    _when("begins_at", nullable=False),
    _when("ends_at", nullable=False),
    Column("set_by", ForeignKey("official.id"), nullable=False),
    _created("set_at"),
    CheckConstraint("begins_at < ends_at", name="order"),
    Index("duty_ends_at_idx", "ends_at"),
)

stand_in = Table(
    "stand_in",
    metadata,
    # Who gets an official's news until then, while that one is absent.
    Column("official_id", ForeignKey("official.id"), primary_key=True, autoincrement=False),
    Column("stand_in_id", ForeignKey("official.id"), nullable=False),
    _when("until", nullable=False),
    _created("set_at"),
    CheckConstraint("official_id <> stand_in_id", name="another"),
)

news = Table(
    "news",
    metadata,
    _id(),
    # `gateway.notifications.kinds`.
    Column("kind", Text, nullable=False),
    # Of a subject, an alert or an official; 0 where `about` says which.
    Column("object_id", BigInteger, nullable=False),
    # A carrier instance, what was changed of an account, or an area.
    Column("about", Text, nullable=False, server_default=""),
    _created(),
    choices.check("kind", choices.NEWS_KINDS),
    Index("news_at_idx", "at"),
    Index("news_kind_about_at_idx", "kind", "about", "at"),
)

notification = Table(
    "notification",
    metadata,
    # One news for one official.
    _id(),
    Column("news_id", ForeignKey("news.id", ondelete="CASCADE"), nullable=False),
    Column("official_id", ForeignKey("official.id"), nullable=False),
    # When it was put into an SMS, or was no news any more; None: it waits.
    _when("settled_at"),
    # The SMS that it stands in, with the others that waited; None if it was no news any more.
    Column("outbound_id", BigInteger),
    # When it was put into an e-mail.
    _when("emailed_at"),
    Unique("news_id", "official_id"),
    Index("notification_waiting_idx", "official_id", postgresql_where="settled_at IS NULL"),
    Index("notification_settled_idx", "official_id", "settled_at"),
)
