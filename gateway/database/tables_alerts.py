"""Tables of alerts: what officials send to districts, and which subscribers have it."""

from typing import get_args

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

from flows.alerts.values import AlertKind
from gateway.database import choices
from gateway.database.tables import _created, _id, _when, metadata

_RUNNING = choices.quoted(choices.alert_states("running"))

alert = Table(
    "alert",
    metadata,
    _id(),
    # scam | emergency | notice | exercise (`flows.alerts.values`)
    Column("kind", Text, nullable=False),
    # Of a scam warning: the key of the number, link or account that it is about.
    Column("subject", Text, nullable=False, server_default=""),
    # The sender ID that residents see; "": the carrier instance's own.
    Column("sender", Text, nullable=False, server_default=""),
    # What was written, by language; without head and ending.
    Column("texts", JSONB, nullable=False),
    # The registered template that it was filled from, and with what.
    Column("template", Text, nullable=False, server_default=""),
    Column("slots", JSONB, nullable=False, server_default="{}"),
    Column("areas", ARRAY(Text), nullable=False),
    _when("send_at"),
    _when("expires_at", nullable=False),
    # "" | update | follow_up, of the predecessor.
    Column("relation", Text, nullable=False, server_default=""),
    Column("predecessor_id", ForeignKey("alert.id")),
    Column("state", Text, nullable=False, server_default="draft"),
    # Goes up with every move.
    Column("version", BigInteger, nullable=False, server_default="1"),
    # SHA-256, hexadecimal, of all above the state (`alerts.lifecycle`); and what was approved.
    Column("content_hash", Text, nullable=False),
    Column("approved_hash", Text),
    # Signatures of who wrote it, and of the approval (`alerts.approvals`).
    Column("authors", LargeBinary),
    Column("approval", LargeBinary),
    # Why it was returned, rejected or cancelled, in an official's words.
    Column("reason", Text, nullable=False, server_default=""),
    Column("created_by", ForeignKey("official.id"), nullable=False),
    # What the form was marked with that it was begun by: sent twice, it begins one.
    Column("form", Text),
    Column("submitted_by", ForeignKey("official.id")),
    # None as well where the server's command line has approved it.
    Column("approved_by", ForeignKey("official.id")),
    # "": as always; an emergency for whose areas nobody could: "elsewhere" by an approver of other
    # areas, "server" by the server's command line.
    Column("approved_how", Text, nullable=False, server_default=""),
    _created("created_at"),
    _when("submitted_at"),
    _when("approved_at"),
    _when("started_at"),
    _when("paused_at"),
    # Of a paused one: who did it; None: the service, for what it says in `stopped_for`.
    Column("paused_by", ForeignKey("official.id")),
    # "" | verdict: what it names is no longer confirmed | approval: its approval does not hold.
    Column("stopped_for", Text, nullable=False, server_default=""),
    # sent, cancelled, expired or rejected
    _when("ended_at"),
    # Residents up to this id have their delivery; all have it once `expanded_at` is set.
    Column("expanded_upto", BigInteger, nullable=False, server_default="0"),
    _when("expanded_at"),
    choices.check("kind", get_args(AlertKind)),
    choices.check("stopped_for", choices.STOPPED_FOR),
    choices.check("relation", choices.RELATIONS),
    choices.check("approved_how", choices.APPROVED_HOW),
    choices.check("state", choices.ALERT_STATES),
    Index("alert_predecessor_id_idx", "predecessor_id"),
    Index("alert_state_idx", "state", "id"),
    Index(
        "alert_form_idx",
        "created_by",
        "form",
        unique=True,
        postgresql_where="form IS NOT NULL",
    ),
    Index("alert_open_idx", "state", postgresql_where=f"state IN ({_RUNNING})"),
)

alert_editor = Table(
    "alert_editor",
    metadata,
    # Everybody who wrote, edited or submitted it: none of them approves it.
    Column("alert_id", ForeignKey("alert.id", ondelete="CASCADE"), primary_key=True),
    Column("official_id", ForeignKey("official.id"), primary_key=True),
    _created(),
)

alert_move = Table(
    "alert_move",
    metadata,
    # What was done to it, in order: `act` is one of `alerts.lifecycle.MOVES`, or how it was begun.
    _id(),
    Column("alert_id", ForeignKey("alert.id", ondelete="CASCADE"), nullable=False),
    _created(),
    # None: the service by itself.
    Column("official_id", ForeignKey("official.id")),
    Column("act", Text, nullable=False),
    # That of the alert after it.
    Column("version", BigInteger, nullable=False),
    # In an official's words.
    Column("reason", Text, nullable=False, server_default=""),
    # The previous text, if it was written again (`alerts.history`).
    Column("content", JSONB),
    Index("alert_move_alert_id_idx", "alert_id", "id"),
)

delivery = Table(
    "delivery",
    metadata,
    # One resident's copy of an alert: no number and no text. Nothing refers to `resident`, so
    # that a million of these touch no row that a resident's own message may be waiting for.
    _id(),
    Column("alert_id", BigInteger, nullable=False),
    # None once the resident is erased.
    Column("resident_id", BigInteger),
    Column("area", Text, nullable=False),
    # While it is queued: the instance whose turn it would be; then the instance that has it.
    Column("carrier", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("segments", SmallInteger, nullable=False, server_default="0"),
    Column("attempts", SmallInteger, nullable=False, server_default="0"),
    Column("state", Text, nullable=False, server_default="queued"),
    Column("error", Text, nullable=False, server_default=""),
    # What the carrier calls it; and the same where its receipts may name that: to find it by.
    # An index of what no receipt names would cost each acceptance as much as the rest of it.
    Column("their_id", Text),
    Column("carrier_message_id", Text),
    # Part of the reference: it changes when a failed one is tried once more.
    _created(),
    # Not before this, after the carrier has said "later".
    _when("due_at"),
    _when("attempted_at"),
    _when("settled_at"),
    # When the carrier says that this came about, of what its receipt said.
    _when("happened_at"),
    choices.check("state", choices.DELIVERY_STATES),
    # Somebody in two of the areas gets one. By the resident first: so erasing them is quick.
    UniqueConstraint("resident_id", "alert_id"),
    Index(
        "delivery_carrier_message_id_idx",
        "carrier_message_id",
        postgresql_where="carrier_message_id IS NOT NULL",
    ),
    # Lets what becomes of it stay on its page: three changes, the first of all at once.
    postgresql_with={"fillfactor": 50},
)

delivery_batch = Table(
    "delivery_batch",
    metadata,
    # The deliveries of an alert between two ids: what a staged job names.
    _id(),
    Column("alert_id", ForeignKey("alert.id", ondelete="CASCADE"), nullable=False),
    # "": by each one's prefix, still to be found out.
    Column("carrier", Text, nullable=False),
    Column("first_id", BigInteger, nullable=False),
    Column("last_id", BigInteger, nullable=False),
    # Nothing in it is queued or attempted.
    _when("ended_at"),
    Index("delivery_batch_alert_id_idx", "alert_id", "id"),
    Index("delivery_batch_open_idx", "alert_id", postgresql_where="ended_at IS NULL"),
)

delivery_counter = Table(
    "delivery_counter",
    metadata,
    # How many deliveries are in which state: the sum over the slots. A slot by itself may be
    # negative; connections have different slots, so that they don't wait for each other.
    Column("alert_id", ForeignKey("alert.id", ondelete="CASCADE"), primary_key=True),
    Column("area", Text, primary_key=True),
    Column("carrier", Text, primary_key=True),
    Column("state", Text, primary_key=True),
    Column("slot", SmallInteger, primary_key=True),
    Column("count", Integer, nullable=False),
    postgresql_with={"fillfactor": 50},
)

alert_spending = Table(
    "alert_spending",
    metadata,
    # What an alert's MTs through an instance cost, or may have cost.
    Column("alert_id", ForeignKey("alert.id", ondelete="CASCADE"), primary_key=True),
    Column("carrier", Text, primary_key=True),
    Column("segments", BigInteger, nullable=False),
    Column("dong", BigInteger, nullable=False),
    postgresql_with={"fillfactor": 50},
)

alert_template = Table(
    "alert_template",
    metadata,
    # A version of a text that alerts start from, as an official wrote it; never changed, but that
    # another official decides on it, and that it is registered with carriers.
    _id(),
    # As alerts name it: that of the operator's file, whose text it replaces, or a new one.
    Column("template", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    # By language, with {slots}; of each slot its kind, and what officials see it called.
    Column("texts", JSONB, nullable=False),
    Column("slots", JSONB, nullable=False),
    Column("labels", JSONB, nullable=False),
    # Carrier instances that have this version.
    Column("registered", ARRAY(Text), nullable=False, server_default="{}"),
    Column("written_by", ForeignKey("official.id"), nullable=False),
    _created("written_at"),
    # Why it is needed, or why it was refused.
    Column("reason", Text, nullable=False, server_default=""),
    choices.check("kind", get_args(AlertKind)),
    Column("outcome", Text, nullable=False, server_default="proposed"),
    choices.check("outcome", choices.TEMPLATE_OUTCOMES),
    Column("decided_by", ForeignKey("official.id")),
    _when("decided_at"),
    # None until it is signed (`row_signatures`).
    Column("signature", LargeBinary),
    UniqueConstraint("template", "version"),
)
