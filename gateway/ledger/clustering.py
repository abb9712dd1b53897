"""Counts a forwarded or reported message into its campaign: the only writer of campaigns.

One transaction at a time does it, under one lock for all hosts: two copies of one message that
come at once are one campaign, and a person is counted once. The waiting row, and the job that
names it, go in the transaction of their effect, so a killed worker changes nothing.

Erased people stay counted: their number in a campaign becomes one that leads to nobody, the same
in all campaigns, so that two that are merged still count them once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, text

from flows import similar
from gateway.ledger.forgetting import NOBODY

TOLD_FROM: Final = 3
"""So many distinct people make a campaign one that is spoken of, and that keeps a sample."""
MOST_PER_BAND: Final = 32
"""So many of the newest campaigns of a band are looked at."""
MOST_SUBJECTS: Final = 200
"""So many numbers, links and accounts of a campaign are computed anew when it has grown."""

_LOCK: Final = 5_113_158
_SIZE: Final = 4 * similar.PLACES

_ARRIVAL = text("SELECT * FROM campaign_arrival WHERE id = :id FOR UPDATE")

_NEAR = text(
    """
    SELECT c.id, c.sketch, c.people FROM campaign c WHERE c.id IN (
        SELECT b.campaign_id FROM unnest(CAST(:bands AS bigint[])) AS k (band)
        CROSS JOIN LATERAL (
            SELECT campaign_id FROM campaign_band WHERE band = k.band
            ORDER BY campaign_id DESC LIMIT :most
        ) b
    ) ORDER BY c.id
    """
)

_NEW = text(
    """
    INSERT INTO campaign (sketch, category, first_at, last_at)
    VALUES (:sketch, :category, :at, :at) RETURNING id
    """
)
_REKEY = text("UPDATE campaign SET sketch = :sketch WHERE id = :id")
_BANDS = text(
    """
    INSERT INTO campaign_band (band, campaign_id)
    SELECT band, :id FROM unnest(CAST(:bands AS bigint[])) AS band ON CONFLICT DO NOTHING
    """
)

# Whoever was erased and is back is still one person.
_RETURN = text(
    f"""
    UPDATE campaign_member m SET reporter = r.id FROM resident r
    WHERE r.id = :resident AND m.campaign_id = :id
      AND m.reporter = {NOBODY.format(hash="r.hash")}
      AND NOT EXISTS (SELECT FROM campaign_member
                      WHERE campaign_id = :id AND reporter = :resident)
    """
)
_ERASED = text(
    f"""
    SELECT coalesce(
        (SELECT r.id FROM resident r JOIN campaign_member m ON m.reporter = r.id
         WHERE r.hash = :hash AND m.campaign_id = :id),
        {NOBODY.format(hash="CAST(:hash AS bytea)")})
    """
)
_HAD = text("SELECT reported FROM campaign_member WHERE campaign_id = :id AND reporter = :reporter")
_JOIN = text(
    """
    INSERT INTO campaign_member (campaign_id, reporter, reported, at)
    VALUES (:id, :reporter, :reported, :at)
    ON CONFLICT (campaign_id, reporter) DO UPDATE
    SET reported = campaign_member.reported OR excluded.reported,
        at = greatest(campaign_member.at, excluded.at)
    """
)
_COUNT = text(
    """
    UPDATE campaign SET people = people + :people, messages = messages + :messages,
        reporters = reporters + :reporters, first_at = least(first_at, :at),
        last_at = greatest(last_at, :at),
        category = CASE WHEN category = '' THEN :category ELSE category END,
        sample = CASE WHEN sample IS NULL AND people + :people >= :told
                      THEN CAST(:sample AS bytea) ELSE sample END
    WHERE id = :id RETURNING people
    """
)
_DAY = text(
    """
    INSERT INTO campaign_day (campaign_id, day, people, messages)
    VALUES (:id, CAST(CAST(:at AS timestamptz) AT TIME ZONE 'UTC' AS date), :people, :messages)
    ON CONFLICT (campaign_id, day) DO UPDATE
    SET people = campaign_day.people + excluded.people,
        messages = campaign_day.messages + excluded.messages
    """
)
_SUBJECT = text(
    """
    INSERT INTO campaign_subject (subject_key, campaign_id, kind, shown, odd, at)
    VALUES (:key, :id, :kind, :shown, :odd, :at)
    ON CONFLICT (subject_key, campaign_id) DO UPDATE
    SET at = greatest(campaign_subject.at, excluded.at)
    """
)
# What nobody has reported gets a row as well: a check reads one row.
_RECOMPUTE = text(
    """
    INSERT INTO subject (key, kind, shown, odd, grade, computed_at, recompute_at)
    SELECT subject_key, kind, shown, odd, 'no_reports', :now, :now FROM campaign_subject
    WHERE campaign_id = :id AND (:all OR subject_key = ANY(CAST(:keys AS text[])))
    ORDER BY subject_key LIMIT :most
    ON CONFLICT (key) DO UPDATE SET recompute_at = excluded.recompute_at
    """
)

_MERGE = tuple(
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
        INSERT INTO campaign_subject AS s (subject_key, campaign_id, kind, shown, odd, at)
        SELECT subject_key, :into, kind, shown, odd, at FROM campaign_subject
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
            sample = coalesce(w.sample, l.sample),
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


@dataclass(frozen=True, slots=True)
class _Near:
    """A campaign and how alike it is; `current` whether under the current hash key."""

    id: int
    sketch: bytes
    likeness: float
    current: bool


def count(connection: Connection, arrival_id: int, now: datetime) -> int | None:
    """Counts the message that waits; returns its campaign's id, None if it was counted before."""
    connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    arrival = connection.execute(_ARRIVAL, {"id": arrival_id}).one_or_none()
    if arrival is None:
        return None
    sketches = _sketches(bytes(arrival.sketch))
    near = _nearest(connection, sketches)
    campaign_id = _merged(connection, near) if near else _begun(connection, sketches[0], arrival)
    if near and not near[0].current:
        values = {"id": campaign_id, "sketch": sketches[0]}
        connection.execute(_REKEY, values)
        connection.execute(_BANDS, {"id": campaign_id, "bands": list(similar.bands(sketches[0]))})
    people, is_new = _joined(connection, campaign_id, arrival)
    _accuse(connection, campaign_id, arrival, now, grown=is_new and people >= TOLD_FROM)
    connection.execute(text("DELETE FROM campaign_arrival WHERE id = :id"), {"id": arrival_id})
    return campaign_id


def _sketches(blob: bytes) -> list[bytes]:
    """Under the current key, then under the previous one where there is one."""
    return [blob[at : at + _SIZE] for at in range(0, len(blob), _SIZE)]


def _nearest(connection: Connection, sketches: Sequence[bytes]) -> list[_Near]:
    """Campaigns that the message belongs to, the most alike first; of equals the oldest."""
    found = []
    for number, sketch in enumerate(sketches):
        values = {"bands": list(similar.bands(sketch)), "most": MOST_PER_BAND}
        for row in connection.execute(_NEAR, values):
            alike = similar.likeness(sketch, bytes(row.sketch))
            if alike >= similar.JOIN:
                found.append(_Near(row.id, bytes(row.sketch), alike, number == 0))
    return sorted(found, key=lambda one: (-one.likeness, one.id))


def _merged(connection: Connection, near: Sequence[_Near]) -> int:
    """The nearest campaign, after those that turn out to be it became one with it.

    The oldest one stays, so that an id that officials have seen is not replaced by a newer one.
    """
    same = {near[0].id}
    for other in near[1:]:
        if similar.likeness(near[0].sketch, other.sketch) >= similar.MERGE:
            same.add(other.id)
    into = min(same)
    for each in sorted(same - {into}):
        for statement in _MERGE:
            connection.execute(statement, {"into": into, "id": each})
    return into


def _begun(connection: Connection, sketch: bytes, arrival: Row[Any]) -> int:
    values = {"sketch": sketch, "category": arrival.category, "at": arrival.at}
    campaign_id = int(connection.execute(_NEW, values).scalar_one())
    connection.execute(_BANDS, {"id": campaign_id, "bands": list(similar.bands(sketch))})
    return campaign_id


def _joined(connection: Connection, campaign_id: int, arrival: Row[Any]) -> tuple[int, bool]:
    """How many people the campaign has now, and whether this one is new to it.

    A report of what its author has forwarded before is no further message.
    """
    reporter = _reporter(connection, campaign_id, arrival)
    who = {"id": campaign_id, "reporter": reporter}
    had = connection.execute(_HAD, who).scalar_one_or_none()
    connection.execute(_JOIN, who | {"reported": arrival.reported, "at": arrival.at})
    counts = {
        "id": campaign_id,
        "at": arrival.at,
        "people": int(had is None),
        "messages": int(had is None or not arrival.reported),
    }
    connection.execute(_DAY, counts)
    more = {
        "reporters": int(arrival.reported and not had),
        "category": arrival.category,
        "sample": arrival.sample,
        "told": TOLD_FROM,
    }
    return int(connection.execute(_COUNT, counts | more).scalar_one()), had is None


def _reporter(connection: Connection, campaign_id: int, arrival: Row[Any]) -> int:
    if arrival.resident_id is not None:
        connection.execute(_RETURN, {"resident": arrival.resident_id, "id": campaign_id})
        return int(arrival.resident_id)
    values = {"hash": arrival.reporter_hash, "id": campaign_id}
    return int(connection.execute(_ERASED, values).scalar_one())


def _accuse(
    connection: Connection, campaign_id: int, arrival: Row[Any], now: datetime, *, grown: bool
) -> None:
    """What stands in the message is known with its campaign, and computed anew when that grows."""
    for one in sorted(arrival.subjects, key=lambda one: str(one["key"])):
        values = {name: one[name] for name in ("key", "kind", "shown", "odd")}
        connection.execute(_SUBJECT, values | {"id": campaign_id, "at": arrival.at})
    if grown:
        keys = [one["key"] for one in arrival.subjects]
        values = {"id": campaign_id, "now": now, "keys": keys, "most": MOST_SUBJECTS}
        connection.execute(_RECOMPUTE, values | {"all": _at_a_step(connection, campaign_id)})


def _at_a_step(connection: Connection, campaign_id: int) -> bool:
    """Whether it has grown by a third since all that stands in it was computed anew."""
    people = connection.execute(
        text("SELECT people FROM campaign WHERE id = :id"), {"id": campaign_id}
    ).scalar_one()
    return people in _STEPS


_STEPS: Final = frozenset(round(TOLD_FROM * (4 / 3) ** step) for step in range(40))
