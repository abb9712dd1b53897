"""Tables of the officials' console."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.dialects.postgresql import JSONB

from gateway.database.tables import _created, _id, _when, encrypted, metadata

console_session = Table(
    "console_session",
    metadata,
    # One browser that an official is signed in with.
    _id(),
    # SHA-256 of the cookie, which is 256 random bits.
    Column("hash", LargeBinary, nullable=False, unique=True),
    Column("official_id", ForeignKey("official.id"), nullable=False),
    # full: signed in; enrol: an invitation was shown, and nothing but to use it is possible.
    Column("stage", Text, nullable=False),
    # The invitation; None if there was none.
    Column("token_id", ForeignKey("api_token.id")),
    # The code generator that is being set up, encrypted; gone once it is, or the session ends.
    encrypted("totp_secret", "id"),
    # Family of browser and system, as an official tells their machines apart.
    Column("browser", Text, nullable=False, server_default=""),
    _created("created_at"),
    # To the minute.
    _created("last_seen_at"),
    _when("expires_at", nullable=False),
    _when("ended_at"),
    # When a code of its official was accepted in it last; the one of the sign-in is not counted.
    _when("code_at"),
    # None of one that has ended.
    Column("signature", LargeBinary),
    CheckConstraint("stage IN ('enrol','full')", name="stage"),
    Index("console_session_official_id_idx", "official_id"),
    Index("console_session_expires_at_idx", "expires_at"),
)

console_form = Table(
    "console_form",
    metadata,
    # An alert's form while it is being filled in, saved by itself: nothing typed is lost.
    _id(),
    Column("official_id", ForeignKey("official.id"), nullable=False),
    # What the form is marked with.
    Column("mark", Text, nullable=False),
    # draft | edit | update | follow_up, and the alert that is edited or followed.
    Column("act", Text, nullable=False),
    Column("alert_id", ForeignKey("alert.id", ondelete="CASCADE")),
    # Names and values as they were typed.
    Column("fields", JSONB, nullable=False),
    _created("saved_at"),
    CheckConstraint("act IN ('draft','edit','update','follow_up')", name="act"),
    UniqueConstraint("official_id", "mark"),
)

saved_filter = Table(
    "saved_filter",
    metadata,
    # What an official searches a list by, to be had again by its name.
    _id(),
    Column("official_id", ForeignKey("official.id"), nullable=False),
    # The list's page, and the parameters of its address.
    Column("page", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("query", Text, nullable=False),
    UniqueConstraint("official_id", "page", "name"),
)

growth_goal = Table(
    "growth_goal",
    metadata,
    # How many are to want warnings of an area by the end of a year; the last row holds.
    _id(),
    # A commune, a former district, or "" for everybody.
    Column("area", Text, nullable=False),
    Column("year", Integer, nullable=False),
    # None: the goal was removed.
    Column("people", Integer),
    Column("official_id", ForeignKey("official.id"), nullable=False),
    _when("at", nullable=False),
    CheckConstraint("people > 0", name="people"),
    Index("growth_goal_year_area_id_idx", "year", "area", "id"),
)

subject_view = Table(
    "subject_view",
    metadata,
    # An official looked at a subject: one row for views that follow each other closely.
    _id(),
    Column("subject_id", ForeignKey("subject.id"), nullable=False),
    Column("official_id", ForeignKey("official.id"), nullable=False),
    _when("first_at", nullable=False),
    _when("last_at", nullable=False),
    Column("views", Integer, nullable=False, server_default="1"),
    Index("subject_view_subject_id_last_at_idx", "subject_id", "last_at"),
    Index("subject_view_last_at_idx", "last_at"),
)

subject_note = Table(
    "subject_note",
    metadata,
    # What an official leaves for the others to know of a subject.
    _id(),
    Column("subject_id", ForeignKey("subject.id"), nullable=False),
    Column("official_id", ForeignKey("official.id"), nullable=False),
    # Who goes on with it; None if it is handed to nobody.
    Column("to_id", ForeignKey("official.id")),
    Column("words", Text, nullable=False),
    _when("at", nullable=False),
    Index("subject_note_subject_id_idx", "subject_id", "id"),
    Index("subject_note_at_idx", "at"),
    Index("subject_note_to_id_idx", "to_id", postgresql_where="to_id IS NOT NULL"),
)
