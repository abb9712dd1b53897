"""Tables of campaigns: messages that are the same with other names, numbers and links.

No resident's words are in them: blinded sketches (`flows.triage.similar`), counts, and a masked
sample, encrypted, once several people have forwarded the same.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

from gateway.database.tables import _created, _id, _when, encrypted, metadata

campaign = Table(
    "campaign",
    metadata,
    # Stays good for ever: one that turned out to be another says which (`merged_into`).
    _id(),
    # The sketch that messages are compared with: of its first message, blinded by the hash key.
    Column("sketch", LargeBinary, nullable=False),
    Column("category", Text, nullable=False, server_default=""),
    # Distinct people, messages, and how many of these people filed a report.
    Column("people", Integer, nullable=False, server_default="0"),
    Column("messages", Integer, nullable=False, server_default="0"),
    Column("reporters", Integer, nullable=False, server_default="0"),
    _when("first_at", nullable=False),
    _when("last_at", nullable=False),
    Column("merged_into", BigInteger),
    # Officials put it there: it goes on being counted by itself, so that it can be taken out
    # again. What `merged_into` has counts everybody once (`campaign_merging`).
    Column("part", Boolean, nullable=False, server_default="false"),
    # Masked words of one message, encrypted.
    encrypted("sample", "id"),
    Index("campaign_last_at_idx", "last_at", postgresql_where="merged_into IS NULL"),
    Index("campaign_merged_into_idx", "merged_into", postgresql_where="merged_into IS NOT NULL"),
    Index("campaign_lone_idx", "last_at", postgresql_where="people < 2"),
)

campaign_band = Table(
    "campaign_band",
    metadata,
    # A band of the sketch: how a message finds the few campaigns that it is compared with.
    Column("band", BigInteger, primary_key=True),
    Column("campaign_id", ForeignKey("campaign.id", ondelete="CASCADE"), primary_key=True),
    Index("campaign_band_campaign_id_idx", "campaign_id"),
)

campaign_member = Table(
    "campaign_member",
    metadata,
    Column("campaign_id", ForeignKey("campaign.id", ondelete="CASCADE"), primary_key=True),
    # The resident's id; a negative number for somebody who has been forgotten.
    Column("reporter", BigInteger, primary_key=True),
    Column("reported", Boolean, nullable=False, server_default="false"),
    _created("at"),
    Index("campaign_member_reporter_idx", "reporter", postgresql_where="reporter > 0"),
    Index("campaign_member_at_idx", "at", postgresql_where="reporter > 0"),
)

campaign_day = Table(
    "campaign_day",
    metadata,
    # Its history: messages, and people who were new to it, by day (UTC).
    Column("campaign_id", ForeignKey("campaign.id", ondelete="CASCADE"), primary_key=True),
    Column("day", Date, primary_key=True),
    Column("people", Integer, nullable=False),
    Column("messages", Integer, nullable=False),
)

campaign_subject = Table(
    "campaign_subject",
    metadata,
    # Numbers, links and accounts that stood in its messages.
    Column("subject_key", Text, primary_key=True),
    Column("campaign_id", ForeignKey("campaign.id", ondelete="CASCADE"), primary_key=True),
    Column("kind", Text, nullable=False),
    Column("display", Text, nullable=False),
    Column("odd", Text, nullable=False, server_default=""),
    _created("at"),
    Index("campaign_subject_campaign_id_idx", "campaign_id"),
)

forward = Table(
    "forward",
    metadata,
    # Who forwarded the subject in a message that looked like a scam (`gateway.campaigns.forwards`).
    Column("subject_key", Text, primary_key=True),
    # The resident's id; a negative number for somebody who has been forgotten, as in `evidence`.
    Column("reporter", BigInteger, primary_key=True),
    _created("first_at"),
    _created("at"),
    # What the word of somebody who has been forgotten was worth then.
    _when("known_since"),
    Column("open_reports", Integer, nullable=False, server_default="0"),
    Index("forward_subject_key_at_idx", "subject_key", "at"),
    Index("forward_reporter_first_at_idx", "reporter", "first_at"),
    Index("forward_at_idx", "at"),
)

campaign_arrival = Table(
    "campaign_arrival",
    metadata,
    # A message that waits to be compared; deleted in the transaction that counts it.
    _id(),
    Column("resident_id", BigInteger),
    # What they are known by if they are erased (`Keys.voice`).
    Column("voice", LargeBinary),
    # Blinded by the current hash key, then by the previous one while it rotates.
    Column("sketch", LargeBinary, nullable=False),
    # Masked words, encrypted.
    encrypted("sample", "id", nullable=False),
    # As in `report`: what may be accused with it.
    Column("subjects", JSONB, nullable=False),
    Column("category", Text, nullable=False, server_default=""),
    Column("reported", Boolean, nullable=False, server_default="false"),
    _created(),
    Index(
        "campaign_arrival_resident_id_idx",
        "resident_id",
        postgresql_where="resident_id IS NOT NULL",
    ),
    Index("campaign_arrival_voice_idx", "voice"),
    Index("campaign_arrival_at_idx", "at"),
)

campaign_merge = Table(
    "campaign_merge",
    metadata,
    # What officials put together.
    _id(),
    Column("campaign_id", ForeignKey("campaign.id"), nullable=False),
    Column("into_id", ForeignKey("campaign.id"), nullable=False),
    # The campaign, and what had been put into it before: what an undo takes out again.
    Column("parts", ARRAY(BigInteger), nullable=False),
    Column("official_id", ForeignKey("official.id"), nullable=False),
    Column("reason", Text, nullable=False),
    _created(),
    Column("undone_by", ForeignKey("official.id")),
    Column("undo_reason", Text, nullable=False, server_default=""),
    _when("undone_at"),
    Index("campaign_merge_into_id_idx", "into_id"),
    Index("campaign_merge_campaign_id_idx", "campaign_id"),
)

campaign_name = Table(
    "campaign_name",
    metadata,
    # What officials call it: the last one holds, "" is the name that is made of its words.
    _id(),
    Column("campaign_id", ForeignKey("campaign.id", ondelete="CASCADE"), nullable=False),
    Column("official_id", ForeignKey("official.id"), nullable=False),
    Column("name", Text, nullable=False),
    _created(),
    Index("campaign_name_campaign_id_idx", "campaign_id"),
)

campaign_referral = Table(
    "campaign_referral",
    metadata,
    # Handed to the police, or to others: as `referral`, of a campaign.
    _id(),
    Column("campaign_id", ForeignKey("campaign.id"), nullable=False),
    Column("official_id", ForeignKey("official.id"), nullable=False),
    Column("recipient", Text, nullable=False),
    # Under which number they have it, "" if they gave none.
    Column("reference", Text, nullable=False),
    Column("reason", Text, nullable=False),
    _created(),
    Index("campaign_referral_campaign_id_idx", "campaign_id"),
)
