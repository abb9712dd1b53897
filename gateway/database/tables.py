"""The database: every table there is. Only this package writes them.

Residents' numbers and words are encrypted (`gateway.database.encryption`); reported subjects are
plain, because they must be found. Times are UTC.
"""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import (
    REAL,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    Double,
    ForeignKey,
    Identity,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

from gateway.database import choices

metadata = MetaData(
    naming_convention={
        "pk": "%(table_name)s_pkey",
        "uq": "%(table_name)s_%(column_0_N_name)s_key",
        "ix": "%(table_name)s_%(column_0_N_name)s_idx",
        "fk": "%(table_name)s_%(column_0_N_name)s_fkey",
        "ck": "%(table_name)s_%(constraint_name)s_check",
    }
)


def _id() -> Column[int]:
    return Column("id", BigInteger, Identity(always=False), primary_key=True)


def _when(name: str, nullable: bool = True) -> Column:  # type: ignore[type-arg]
    return Column(name, DateTime(timezone=True), nullable=nullable)


NAMED_BY: Final = "named_by"
"""The `info` of a column whose values are encrypted."""


def encrypted(name: str, *named_by: str, nullable: bool = True) -> Column[bytes]:
    """A column of encrypted values.

    named_by  the columns that name a row for good, and are known when the value is written: they
              are in its associated data (`gateway.database.encrypted_columns`)
    """
    return Column(name, LargeBinary, nullable=nullable, info={NAMED_BY: named_by})


HASH_OF: Final = "hash_of"
"""The `info` of a column with a keyed hash of an encrypted column's value."""


def hashed(name: str, of: str, nullable: bool = True) -> Column[bytes]:
    """A column of keyed hashes by which rows are found (`Keys.hash` of `hashed_text`).

    of  the encrypted column beside it, from which a rotation of the key makes it again
    """
    return Column(name, LargeBinary, nullable=nullable, info={HASH_OF: of})


def hashed_text(column: Column[Any], value: str) -> str:
    """The hashed text: with its column's name, so that no hash is found in another column."""
    return f"{column.table.name}.{column.name} {value}"


def _created(name: str = "at") -> Column:  # type: ignore[type-arg]
    return Column(name, DateTime(timezone=True), nullable=False, server_default=func.now())


resident = Table(
    "resident",
    metadata,
    _id(),
    # Keyed hash of the E.164 number: how a resident is found.
    Column("hash", LargeBinary, nullable=False, unique=True),
    # The E.164 number, encrypted: how a resident is written to.
    encrypted("number_encrypted", "hash", nullable=False),
    # The carrier instance that brought the last MO.
    Column("carrier", Text, nullable=False),
    Column("language", Text, nullable=False, server_default="vi"),
    _when("opted_out_at"),
    _when("opt_out_confirmed_at"),
    # An official has muted them: until then only what is urgent is answered.
    _when("muted_until"),
    _created("created_at"),
    _created("last_seen_at"),
    # They had asked to be deleted before: their reports until then have no author.
    Column("returned", Boolean, nullable=False, server_default="false"),
    Index("resident_opted_out_at_idx", "opted_out_at", postgresql_where="opted_out_at IS NOT NULL"),
)

conversation = Table(
    "conversation",
    metadata,
    Column("resident_id", ForeignKey("resident.id", ondelete="CASCADE"), primary_key=True),
    # Goes up with every turn; a turn is written only onto the version that it was computed from.
    Column("version", BigInteger, nullable=False),
    encrypted("state", "resident_id", nullable=False),
    # Lets updates stay on their page.
    postgresql_with={"fillfactor": 70},
)

subscription = Table(
    "subscription",
    metadata,
    Column("resident_id", ForeignKey("resident.id", ondelete="CASCADE"), primary_key=True),
    Column("area", Text, primary_key=True),
    # Version of the consent wording that was said, and the MO that gave the consent.
    Column("consent", Text, nullable=False),
    Column("inbound_id", BigInteger),
    _created("since"),
    # Set by an opt-out; only the resident's own DK clears it.
    _when("ended_at"),
    Index("subscription_area_idx", "area", "resident_id", postgresql_where="ended_at IS NULL"),
    # Rows come in its order, all but those of who came back.
    Index("subscription_since_idx", "since", postgresql_using="brin"),
)

suppression = Table(
    "suppression",
    metadata,
    # All that is left of somebody who asked to be deleted.
    Column("hash", LargeBinary, primary_key=True),
    _created(),
)

inbound = Table(
    "inbound",
    metadata,
    _id(),
    Column("carrier", Text, nullable=False),
    Column("carrier_message_id", Text, nullable=False),
    # None if the sender was no subscriber, or has been erased.
    Column("resident_id", BigInteger),
    encrypted("text", "carrier", "carrier_message_id"),
    encrypted("reply", "carrier", "carrier_message_id"),
    Column("encoding", Text, nullable=False, server_default=""),
    Column("segments", SmallInteger, nullable=False, server_default="0"),
    # What the reply is: 0 no screen, 1 the last one of a USSD session, 2 one that goes on.
    Column("screen", SmallInteger, nullable=False, server_default="0"),
    # The carrier's signature, if it does not pin the id by itself.
    Column("signature", Text),
    # Of a multipart MO: its parts are rows until the last one completes it.
    Column("ref", Text),
    Column("part", SmallInteger),
    Column("parts", SmallInteger),
    # Whether a turn has been computed from this row (a lone part waits).
    Column("answered", SmallInteger, nullable=False, server_default="1"),
    _created(),
    UniqueConstraint("carrier", "carrier_message_id"),
    Index("inbound_resident_id_idx", "resident_id", postgresql_where="resident_id IS NOT NULL"),
    Index(
        "inbound_carrier_signature_key",
        "carrier",
        "signature",
        unique=True,
        postgresql_where="signature IS NOT NULL",
    ),
    Index("inbound_at_idx", "at"),
    Index("inbound_waiting_idx", "at", postgresql_where="answered = 0"),
)

tombstone = Table(
    "tombstone",
    metadata,
    # An MO that was answered and then forgotten: acknowledged without text if it comes again.
    Column("carrier", Text, primary_key=True),
    Column("id_hash", LargeBinary, primary_key=True),
    _created(),
    Index("tombstone_at_idx", "at"),
)

outbound = Table(
    "outbound",
    metadata,
    _id(),
    Column("resident_id", BigInteger),
    Column("carrier", Text, nullable=False),
    # The number, encrypted, of somebody who has just been erased and is notified of it, of a
    # test phone, or of an official; gone when sent.
    encrypted("number_encrypted", "id"),
    # reply | verdict | notice | test | official | family; a reply was asked for, and family by both
    Column("purpose", Text, nullable=False),
    encrypted("text", "id"),
    Column("encoding", Text, nullable=False),
    Column("segments", SmallInteger, nullable=False),
    Column("in_reply_to", Text, nullable=False, server_default=""),
    Column("state", Text, nullable=False, server_default="queued"),
    Column("carrier_message_id", Text),
    Column("error", Text, nullable=False, server_default=""),
    Column("attempts", Integer, nullable=False, server_default="0"),
    _created(),
    _when("expires_at"),
    _when("attempted_at"),
    _when("settled_at"),
    choices.check("state", choices.MT_STATES),
    # The verdict that it is about: it is not sent once that verdict is no longer in force.
    Column("verdict_id", BigInteger),
    Index("outbound_carrier_message_id_idx", "carrier", "carrier_message_id"),
    Index("outbound_resident_id_idx", "resident_id", postgresql_where="resident_id IS NOT NULL"),
    Index("outbound_at_idx", "at"),
    Index("outbound_text_idx", "at", postgresql_where="text IS NOT NULL"),
    Index("outbound_unsettled_idx", "at", postgresql_where="state IN ('queued','attempted')"),
)

receipt = Table(
    "receipt",
    metadata,
    _id(),
    Column("carrier", Text, nullable=False),
    Column("reference", Text, nullable=False),
    Column("ours", SmallInteger, nullable=False),
    Column("status", Text, nullable=False),
    Column("error", Text, nullable=False, server_default=""),
    # When the carrier says that it happened.
    _when("happened_at"),
    # What the MT cost, in dong, if the receipt says it.
    Column("dong", BigInteger),
    _created(),
    _when("applied_at"),
    # When it is looked at (again); None once it is applied, or given up.
    Column("due_at", DateTime(timezone=True), server_default=func.now()),
    UniqueConstraint("carrier", "reference", "ours", "status"),
    # Most are applied as they are written, and are in neither.
    Index("receipt_unapplied_idx", "at", postgresql_where="applied_at IS NULL"),
    Index("receipt_due_at_idx", "due_at", postgresql_where="due_at IS NOT NULL"),
)

report = Table(
    "report",
    metadata,
    _id(),
    Column("code", Text, nullable=False, unique=True),
    # None once the reporter is erased, or the retention has passed.
    Column("resident_id", BigInteger),
    # What its reporter is known by if they are erased (`Keys.voice`), until the report is judged.
    Column("voice", LargeBinary),
    # What that reporter had reported before, as in `evidence`.
    Column("earlier", ARRAY(Integer), nullable=False, server_default="{}"),
    Column("inbound_id", BigInteger),
    Column("way", Text, nullable=False),
    # [{"key", "kind", "display", "given", "odd"}, …]; the first is the main one.
    Column("subjects", JSONB, nullable=False),
    encrypted("content", "code"),
    Column("category", Text, nullable=False, server_default=""),
    Column("rules", ARRAY(Text), nullable=False, server_default="{}"),
    Column("state", Text, nullable=False, server_default="received"),
    _created(),
    _when("judged_at"),
    # When the reporter was notified of the verdict, so that nobody is notified twice; of one that
    # is not judged yet, when a restore has made it unknown whether they were.
    _when("notified_at"),
    # The body that the person who called or wrote pretended to be (`flows.subjects.impersonated`);
    # "" for none.
    Column("impersonated", Text, nullable=False, server_default=""),
    # When its reporter withdrew it. It no longer counts, unless an official had decided before.
    _when("withdrawn_at"),
    CheckConstraint("state IN ('received','judged')", name="state"),
    Index(
        "report_impersonated_idx",
        "impersonated",
        "at",
        "resident_id",
        postgresql_where="impersonated <> ''",
    ),
    Index(
        "report_withdrawn_idx",
        "subjects",
        postgresql_using="gin",
        postgresql_ops={"subjects": "jsonb_path_ops"},
        postgresql_where="withdrawn_at IS NOT NULL",
    ),
    Index("report_resident_id_idx", "resident_id", postgresql_where="resident_id IS NOT NULL"),
    # What a decision on a subject teaches: the messages that were reported with it.
    Index(
        "report_message_idx",
        text("((subjects -> 0) ->> 'key'::text)"),
        "id",
        postgresql_where="content IS NOT NULL AND withdrawn_at IS NULL"
        " AND way IN ('message', 'spam_sms')",
    ),
    Index("report_at_idx", "at"),
    Index(
        "report_personal_idx",
        "at",
        postgresql_where="resident_id IS NOT NULL OR content IS NOT NULL",
    ),
    Index("report_voice_idx", "voice", postgresql_where="voice IS NOT NULL"),
    Index("report_received_idx", "at", postgresql_where="state = 'received'"),
    # A check of a subject looks this up if no counted report is about it.
    Index(
        "report_uncounted_idx",
        "subjects",
        postgresql_using="gin",
        postgresql_ops={"subjects": "jsonb_path_ops"},
        postgresql_with={"fastupdate": "off"},
        postgresql_where="judged_at IS NULL",
    ),
)

subject = Table(
    "subject",
    metadata,
    Column("key", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("display", Text, nullable=False),
    Column("odd", Text, nullable=False, server_default=""),
    # What a check answers, recomputed by workers when evidence changes.
    Column("grade", Text, nullable=False),
    Column("people", Integer, nullable=False, server_default="0"),
    Column("known", Integer, nullable=False, server_default="0"),
    # Weight in the officials' queue.
    Column("attention", REAL, nullable=False, server_default="0"),
    Column("category", Text, nullable=False, server_default=""),
    _when("last_at"),
    # When time alone, or somebody's erasure, makes it due to be recomputed.
    _when("recompute_at"),
    # Its place in the officials' queue, the highest first, which time does not change
    # (`subjects.urgency`); None if it is not in it.
    Column("urgency", Double),
    # What officials' addresses and the audit name it by, since neither holds a number.
    Column("id", BigInteger, Identity(always=False), nullable=False, unique=True),
    # Where those who are heard on it live: the first area that each subscribed to.
    Column("areas", ARRAY(Text), nullable=False, server_default="{}"),
    # Whether a proposed verdict on it waits for a second official: "", "first" where there is no
    # decision on it yet, "again" where there is one.
    Column("review", Text, nullable=False, server_default=""),
    # As `flows.values.Standing` has them.
    Column("since_cleared", Integer, nullable=False, server_default="0"),
    _when("decided_at"),
    Column("aside", Text, nullable=False, server_default=""),
    Column("independent", Integer, nullable=False, server_default="0"),
    Column("alike", Integer, nullable=False, server_default="0"),
    # What the same people reported on the same day has the same number (`flows.scoring.risk.case`).
    Column("case_id", BigInteger),
    # Of a grade that an official or the directory gave (`gateway.database.row_signatures`).
    Column("signature", LargeBinary),
    Index("subject_recompute_at_idx", "recompute_at", postgresql_where="recompute_at IS NOT NULL"),
    Index("subject_urgency_idx", "urgency", postgresql_where="urgency IS NOT NULL"),
    Index("subject_case_id_idx", "case_id", postgresql_where="case_id IS NOT NULL"),
)

evidence = Table(
    "evidence",
    metadata,
    # One testimony per subject and person: repeats by the same person fold into it.
    Column("subject_key", Text, primary_key=True),
    # The resident's id; a negative number for somebody who has been forgotten.
    Column("reporter", BigInteger, primary_key=True),
    Column("report_id", BigInteger, nullable=False),
    Column("way", Text, nullable=False),
    Column("category", Text, nullable=False, server_default=""),
    # The last decision that this person was notified of, so that nobody is notified twice.
    Column("notified_decision", Text, nullable=False, server_default=""),
    _created("first_at"),
    _created("at"),
    # Whether it is about a scam, and what an official's decision made of it
    # (`flows.scoring.risk.OPEN` and the others). A person's record is these rows.
    Column("accuses", Boolean, nullable=False, server_default="true"),
    Column("outcome", SmallInteger, nullable=False, server_default="0"),
    # What the word of somebody who has been forgotten was worth then.
    _when("known_since"),
    Column("good", SmallInteger, nullable=False, server_default="0"),
    Column("bad", SmallInteger, nullable=False, server_default="0"),
    # What they had reported before: `pending`, `open_reports`, `recent_reports` of
    # `gateway.database.report_limits.EARLIER`.
    Column("earlier", ARRAY(Integer), nullable=False, server_default="{}"),
    # What `outcome` was before each standing decision that changed it, the latest last: pairs of
    # a verdict's id and an outcome (`gateway.reports.outcomes`).
    Column("undo", ARRAY(BigInteger), nullable=False, server_default="{}"),
    Index("evidence_subject_key_at_idx", "subject_key", "at"),
    Index("evidence_reporter_first_at_idx", "reporter", "first_at"),
    Index("evidence_report_id_idx", "report_id"),
    Index(
        "evidence_decided_idx",
        "reporter",
        "first_at",
        postgresql_where="outcome IN (1, -1)",
    ),
)

verdict = Table(
    "verdict",
    metadata,
    _id(),
    Column("subject_key", Text, nullable=False),
    # `flows.scoring.risk.Decision` says what each means.
    Column("decision", Text, nullable=False),
    # None for what was decided before officials had accounts.
    Column("official_id", ForeignKey("official.id")),
    Column("official", Text, nullable=False),
    Column("reason", Text, nullable=False),
    _created(),
    # The withdrawal that revoked it: the verdict has no effect then.
    Column("undone_by", BigInteger),
    # The second official, if it needed one.
    Column("agreed_by", ForeignKey("official.id")),
    Column("signature", LargeBinary),
    choices.check("decision", choices.DECISIONS),
    Index("verdict_subject_key_id_idx", "subject_key", "id"),
    Index("verdict_official_id_at_idx", "official_id", "at"),
)

staged_job = Table(
    "staged_job",
    metadata,
    _id(),
    # A name of `config.queues`; `arg` is the one id that it needs.
    Column("name", Text, nullable=False),
    Column("arg", BigInteger, nullable=False),
    _created("due_at"),
    # Until when a worker is given time; after that it is pushed again.
    _when("leased_until"),
    Column("attempts", Integer, nullable=False, server_default="0"),
    # Of the request that caused it, for the log; "" for a chore.
    Column("request", Text, nullable=False, server_default=""),
    Index("staged_job_due_at_idx", "due_at"),
)

chore = Table(
    "chore",
    metadata,
    # What is staged every so often, once for all hosts, and when it last was.
    Column("name", Text, primary_key=True),
    _created("staged_at"),
    # How far it has come (`table:id`), if it goes through whole tables; "" at the start.
    Column("place", Text, nullable=False, server_default=""),
)

exchange = Table(
    "exchange",
    metadata,
    # A log for carriers' engineers (`exchanges.py`): no number, no text.
    _id(),
    Column("carrier", Text, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False),
    Column("took_ms", Integer, nullable=False),
    Column("method", Text, nullable=False),
    Column("bytes_in", Integer, nullable=False),
    Column("bytes_out", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    # The end of the carrier's id.
    Column("tail", Text, nullable=False),
    Column("status", Integer, nullable=False),
    Column("code", Text, nullable=False),
    Column("reason", Text, nullable=False),
    # The id that the log has.
    Column("request", Text, nullable=False, server_default=""),
    Index("exchange_carrier_id_idx", "carrier", "id"),
)
