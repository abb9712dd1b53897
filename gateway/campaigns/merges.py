"""Campaigns that turn out to be one: by themselves, for good, or by an official's word.

Campaigns that officials merge stay apart underneath: the later one is a part of the earlier, and
both go on being counted by themselves, so that an undo finds each as if nothing had been. No row is
copied for it. Figures that count everybody once are computed over the whole: people and who of them
reported, messages, the last day; the days and what stands in the messages are read together
(`gateway.campaigns.campaigns`).
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, text

from flows.scoring import weights
from gateway.database.choices import CAMPAIGN_DAYS_IN, MIN_GROUP_SIZE
from gateway.database.encrypted_columns import CAMPAIGN_SAMPLE
from gateway.database.encryption import DecryptionError, Keys
from gateway.officials import audit
from gateway.officials.accounts import NotPossible, check_reason
from gateway.officials.authorization import Official

MOST_SUBJECTS: Final = 200
"""How many of the latest numbers, links and accounts of a campaign get a row at once."""

_LOCK: Final = 5_113_158

WHOLE: Final = """
SELECT id FROM campaign WHERE id = {id} OR (merged_into = {id} AND part)
"""
"""SQL for the ids of a campaign and of its parts; `{id}` is the caller's way to write the id."""

_ABSORB = tuple(
    text(statement)
    for statement in (
        """
        INSERT INTO campaign_member AS m (campaign_id, reporter, reported, at)
        SELECT :into, reporter, reported, at FROM campaign_member WHERE campaign_id = :id
        ON CONFLICT (campaign_id, reporter) DO UPDATE
        SET reported = m.reported OR excluded.reported, at = greatest(m.at, excluded.at)
        """,
        "DELETE FROM campaign_member WHERE campaign_id = :id",
        """
        INSERT INTO campaign_day AS d (campaign_id, day, people, messages)
        SELECT :into, day, people, messages FROM campaign_day WHERE campaign_id = :id
        ON CONFLICT (campaign_id, day) DO UPDATE
        SET people = d.people + excluded.people, messages = d.messages + excluded.messages
        """,
        """
        INSERT INTO campaign_subject AS s (subject_key, campaign_id, kind, display, odd, at)
        SELECT subject_key, :into, kind, display, odd, at FROM campaign_subject
        WHERE campaign_id = :id
        ON CONFLICT (subject_key, campaign_id) DO UPDATE SET at = greatest(s.at, excluded.at)
        """,
        "DELETE FROM campaign_subject WHERE campaign_id = :id",
        """
        INSERT INTO campaign_band (band, campaign_id)
        SELECT band, :into FROM campaign_band WHERE campaign_id = :id ON CONFLICT DO NOTHING
        """,
        "DELETE FROM campaign_band WHERE campaign_id = :id",
        # Days of the one that is gone stay: they are its history until then.
        """
        UPDATE campaign w SET messages = w.messages + l.messages,
            first_at = least(w.first_at, l.first_at), last_at = greatest(w.last_at, l.last_at),
            people = (SELECT count(*) FROM campaign_member WHERE campaign_id = :into),
            reporters = (SELECT count(*) FROM campaign_member
                         WHERE campaign_id = :into AND reported)
        FROM campaign l WHERE w.id = :into AND l.id = :id
        """,
        """
        UPDATE campaign SET merged_into = :into, sample = NULL
        WHERE id = :id OR merged_into = :id
        """,
    )
)

_RECOUNT = text(
    f"""
    UPDATE campaign SET people = counted.people, reporters = counted.reporters,
        messages = (SELECT coalesce(sum(messages), 0) FROM campaign_day
                    WHERE campaign_id IN ({WHOLE.format(id=":id")})),
        last_at = coalesce(counted.last_at, campaign.last_at)
    FROM (
        SELECT count(*) AS people, count(*) FILTER (WHERE reported) AS reporters,
               max(at) AS last_at
        FROM (SELECT bool_or(reported) AS reported, max(at) AS at FROM campaign_member
              WHERE campaign_id IN ({WHOLE.format(id=":id")}) GROUP BY reporter) person
    ) counted
    WHERE campaign.id = :id
    """
)


def lock(connection: Connection) -> None:
    """One transaction at a time counts messages, and puts campaigns together."""
    connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})


_SAMPLE = text(
    """
    SELECT l.sample FROM campaign l JOIN campaign w ON w.id = :into
    WHERE l.id = :id AND l.sample IS NOT NULL AND w.sample IS NULL
    """
)
_PUT_SAMPLE = text("UPDATE campaign SET sample = :sample WHERE id = :into")


def absorb(connection: Connection, keys: Keys, into: int, campaign_id: int) -> None:
    """For good: the two were one all along. The caller holds the lock."""
    sample = connection.execute(_SAMPLE, {"into": into, "id": campaign_id}).scalar_one_or_none()
    if sample is not None:
        _move_sample(connection, keys, sample, campaign_id, into)
    for statement in _ABSORB:
        connection.execute(statement, {"into": into, "id": campaign_id})


def _move_sample(
    connection: Connection, keys: Keys, sample: bytes, campaign_id: int, into: int
) -> None:
    """A value encrypted for one campaign can't be read as another's: it is encrypted again."""
    try:
        words = keys.decrypt(sample, CAMPAIGN_SAMPLE, campaign_id)
    except DecryptionError:
        return
    moved = keys.encrypt(words, CAMPAIGN_SAMPLE, into)
    connection.execute(_PUT_SAMPLE, {"into": into, "sample": moved})


def recount(connection: Connection, campaign_id: int) -> None:
    """Everybody once, over the campaign and its parts."""
    connection.execute(_RECOUNT, {"id": campaign_id})


# What nobody has reported gets a row as well: a check reads one row.
_DUE = text(
    f"""
    INSERT INTO subject (key, kind, display, odd, grade, recompute_at)
    SELECT DISTINCT ON (subject_key) subject_key, kind, display, odd, 'no_reports', :now
    FROM campaign_subject
    WHERE subject_key = ANY(CAST(:keys AS text[]))
       OR (:everything AND subject_key IN (
            SELECT subject_key FROM campaign_subject
            WHERE campaign_id IN ({WHOLE.format(id=":id")})
            ORDER BY at DESC, subject_key LIMIT {MOST_SUBJECTS}))
    ORDER BY subject_key
    ON CONFLICT (key) DO UPDATE SET recompute_at = excluded.recompute_at
    """
)


def make_due(
    connection: Connection,
    campaign_id: int,
    now: datetime,
    keys: list[str],
    *,
    everything: bool = False,
) -> None:
    """The subjects to recompute, and `everything` in the messages."""
    if keys or everything:
        values = {"id": campaign_id, "now": now, "keys": keys, "everything": everything}
        connection.execute(_DUE, values)


_RISING = text(
    f"""
    SELECT coalesce(sum(people), 0) FROM campaign_day
    WHERE campaign_id IN ({WHOLE.format(id=":id")})
      AND day > CAST(CAST(:now AS timestamptz) AT TIME ZONE '{CAMPAIGN_DAYS_IN}' AS date)
                - {weights.RISING_WITHIN.days}
    """
)


def rising(connection: Connection, campaign_id: int, now: datetime) -> int:
    """How many people were new to it within `RISING_WITHIN`."""
    return int(connection.execute(_RISING, {"id": campaign_id, "now": now}).scalar_one())


_ROOT = text("SELECT id, people, first_at, merged_into, part FROM campaign WHERE id = :id")
_PARTS = text("SELECT id FROM campaign WHERE merged_into = :id AND part ORDER BY id")
_PUT = text(
    """
    UPDATE campaign SET merged_into = CAST(:into AS bigint), part = :part
    WHERE id = ANY(CAST(:ids AS bigint[]))
    """
)
_NOTE = text(
    """
    INSERT INTO campaign_merge (campaign_id, into_id, parts, official_id, reason, at)
    VALUES (:id, :into, :parts, :official, :reason, :now) RETURNING id
    """
)


def merge(
    connection: Connection,
    official: Official,
    one_id: int,
    other_id: int,
    reason: str,
    now: datetime,
) -> int:
    """Puts two campaigns together; returns the id of the one that stays, the earlier one.

    official  as `Authority.authorise` gave them for the act `judge`

    Raises NotPossible (unknown, same, unclear).
    """
    lock(connection)
    one, other = _standing(connection, one_id), _standing(connection, other_id)
    if one is None or other is None:
        raise NotPossible("unknown", "There is no such campaign.")
    if one.id == other.id:
        raise NotPossible("same", "They are one campaign already.")
    check_reason(reason)
    into, later = sorted((one, other), key=lambda each: (each.first_at, each.id))
    parts = [later.id, *connection.execute(_PARTS, {"id": later.id}).scalars()]
    connection.execute(_PUT, {"ids": parts, "into": into.id, "part": True})
    for each in (later.id, into.id):
        recount(connection, each)
    values = {"id": later.id, "into": into.id, "parts": parts, "official": official.id}
    made = connection.execute(_NOTE, values | {"reason": reason, "now": now}).scalar_one()
    about = {"into": into.id, "merge": made}
    audit.done(connection, official, "campaign.merge", "campaign", later.id, **about)
    return int(into.id)


_MERGE = text("SELECT * FROM campaign_merge WHERE id = :id FOR UPDATE")
_THERE = text(
    """
    SELECT count(*) FROM campaign
    WHERE id = ANY(CAST(:ids AS bigint[])) AND merged_into = :into AND part
    """
)
_UNDONE = text(
    """
    UPDATE campaign_merge SET undone_by = :official, undone_at = :now, undo_reason = :reason
    WHERE id = :id
    """
)


def undo(
    connection: Connection,
    official: Official,
    merge_id: int,
    reason: str,
    now: datetime,
    *,
    into: int | None = None,
) -> int:
    """Undoes a merge; returns the id of the campaign that exists again.

    into  where the official saw it; None: wherever it is

    Messages that came in meanwhile are where they belong. Raises NotPossible (unknown, undone,
    inside, unclear).
    """
    lock(connection)
    row = connection.execute(_MERGE, {"id": merge_id}).one_or_none()
    if row is None or into not in (None, row.into_id):
        raise NotPossible("unknown", "Nothing was put together under that number.")
    if row.undone_at is not None:
        raise NotPossible("undone", "That has been undone already.")
    check_reason(reason)
    whole = connection.execute(_ROOT, {"id": row.into_id}).one()
    there = {"ids": list(row.parts), "into": row.into_id}
    if whole.part or connection.execute(_THERE, there).scalar_one() != len(row.parts):
        raise NotPossible("inside", "It was put together with more since: undo that first.")
    rest = [one for one in row.parts if one != row.campaign_id]
    connection.execute(_PUT, {"ids": [row.campaign_id], "into": None, "part": False})
    connection.execute(_PUT, {"ids": rest, "into": row.campaign_id, "part": True})
    for each in (row.campaign_id, row.into_id):
        recount(connection, each)
    values = {"id": merge_id, "official": official.id, "now": now, "reason": reason}
    connection.execute(_UNDONE, values)
    about = {"from": row.into_id, "merge": merge_id}
    audit.done(connection, official, "campaign.unmerge", "campaign", row.campaign_id, **about)
    return int(row.campaign_id)


def _standing(connection: Connection, campaign_id: int) -> Row[Any] | None:
    """The campaign that this id leads to, if it may be mentioned."""
    row = connection.execute(_ROOT, {"id": campaign_id}).one_or_none()
    while row is not None and row.merged_into is not None:
        row = connection.execute(_ROOT, {"id": row.merged_into}).one_or_none()
    return None if row is None or row.people < MIN_GROUP_SIZE else row
