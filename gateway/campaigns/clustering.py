"""Counts a forwarded or reported message into its campaign: the only writer of campaigns.

One transaction at a time does it, under one lock for all hosts: two copies of one message that
come at once are one campaign, and a person is counted once. The waiting row, and the job that
names it, go in the transaction of their effect, so a killed worker changes nothing.

Campaigns that officials have merged are counted twice over: by itself, and in the whole, where
everybody counts once (`gateway.campaigns.merges`).

Erased people stay counted: their number in a campaign becomes one that leads to nobody, the same
in all campaigns, so that two that are merged still count them once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, text

from flows.scoring import weights
from flows.triage import similar
from gateway.campaigns import forwards, merges
from gateway.campaigns.merges import WHOLE
from gateway.database import official_news
from gateway.database.anonymise_sql import NOBODY
from gateway.database.choices import CAMPAIGN_DAYS_IN, MIN_GROUP_SIZE
from gateway.database.encrypted_columns import ARRIVAL_SAMPLE, CAMPAIGN_SAMPLE
from gateway.database.encryption import Keys

MOST_PER_BAND: Final = 32
"""How many of the newest campaigns of a band are compared."""

_SIZE: Final = 4 * similar.PLACES

_ARRIVAL = text("SELECT * FROM campaign_arrival WHERE id = :id FOR UPDATE")

_NEAR = text(
    """
    SELECT c.id, c.sketch, CASE WHEN c.part THEN c.merged_into ELSE c.id END AS whole,
        c.part OR EXISTS (SELECT FROM campaign p WHERE p.merged_into = c.id AND p.part) AS bound
    FROM campaign c WHERE c.id IN (
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

# Anyone who was erased and is back is still one person.
_RETURN = text(
    f"""
    UPDATE campaign_member m SET reporter = :resident
    WHERE m.campaign_id IN ({WHOLE.format(id=":id")})
      AND m.reporter = {NOBODY.format(voice="CAST(:voice AS bytea)")}
      AND NOT EXISTS (SELECT FROM campaign_member o
                      WHERE o.campaign_id = m.campaign_id AND o.reporter = :resident)
    """
)
_ERASED = text(f"SELECT {NOBODY.format(voice='CAST(:voice AS bytea)')}")
_EARLIER = text(
    """
    SELECT e.id FROM campaign_arrival a JOIN campaign_arrival e ON e.voice = a.voice AND e.id < a.id
    WHERE a.id = :id ORDER BY e.id
    """
)
_HAD = text("SELECT reported FROM campaign_member WHERE campaign_id = :id AND reporter = :reporter")
_HAD_IN_WHOLE = text(
    f"""
    SELECT bool_or(reported) FROM campaign_member
    WHERE campaign_id IN ({WHOLE.format(id=":id")}) AND reporter = :reporter
    """
)
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
        sample = CASE WHEN sample IS NULL AND people + :people >= :min_people
                      THEN CAST(:sample AS bytea) ELSE sample END
    WHERE id = :id RETURNING people
    """
)
_DAY = text(
    f"""
    INSERT INTO campaign_day (campaign_id, day, people, messages)
    VALUES (:id, CAST(CAST(:at AS timestamptz) AT TIME ZONE '{CAMPAIGN_DAYS_IN}' AS date),
            :people, :messages)
    ON CONFLICT (campaign_id, day) DO UPDATE
    SET people = campaign_day.people + excluded.people,
        messages = campaign_day.messages + excluded.messages
    """
)
_SUBJECT = text(
    """
    INSERT INTO campaign_subject (subject_key, campaign_id, kind, display, odd, at)
    VALUES (:key, :id, :kind, :display, :odd, :at)
    ON CONFLICT (subject_key, campaign_id) DO UPDATE
    SET at = greatest(campaign_subject.at, excluded.at)
    """
)


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A campaign and how alike it is.

    whole    the campaign that officials merged it into, else itself
    bound    it is a part, or has parts
    current  whether it is alike under the current hash key
    """

    id: int
    sketch: bytes
    whole: int
    bound: bool
    likeness: float
    current: bool


def count(connection: Connection, keys: Keys, arrival_id: int, now: datetime) -> int | None:
    """Counts the message that waits; returns its campaign's id, None if it was counted before.

    Earlier messages that the person sent before they were erased are counted first, so that they
    are found.
    """
    merges.lock(connection)
    for earlier in connection.execute(_EARLIER, {"id": arrival_id}).scalars().all():
        _count(connection, keys, earlier, now)
    return _count(connection, keys, arrival_id, now)


def _count(connection: Connection, keys: Keys, arrival_id: int, now: datetime) -> int | None:
    arrival = connection.execute(_ARRIVAL, {"id": arrival_id}).one_or_none()
    if arrival is None:
        return None
    sketches = _sketches(bytes(arrival.sketch))
    near = _nearest(connection, sketches)
    one = _merged(connection, keys, near) if near else None
    campaign_id = one.id if one else _begun(connection, sketches[0], arrival)
    whole_id = one.whole if one else campaign_id
    if near and not near[0].current:
        connection.execute(_REKEY, {"id": campaign_id, "sketch": sketches[0]})
        connection.execute(_BANDS, {"id": campaign_id, "bands": list(similar.bands(sketches[0]))})
    people, is_new = _joined(connection, keys, campaign_id, whole_id, arrival)
    changed = _accuse(connection, campaign_id, arrival)
    first_notice = is_new and people == MIN_GROUP_SIZE
    if (is_new or arrival.reported) and people >= MIN_GROUP_SIZE:
        changed |= {str(one["key"]) for one in arrival.subjects}
    if is_new:
        _notify(connection, whole_id, now)
    merges.make_due(connection, whole_id, now, sorted(changed), everything=first_notice)
    connection.execute(text("DELETE FROM campaign_arrival WHERE id = :id"), {"id": arrival_id})
    return whole_id


def _notify(connection: Connection, campaign_id: int, now: datetime) -> None:
    """Officials are notified of a campaign that many people have forwarded lately, and again each
    time that they have doubled."""
    people = merges.rising(connection, campaign_id, now)
    if weights.rises(people - 1, people):
        official_news.add(connection, "campaign_rises", campaign_id, now)


def _sketches(blob: bytes) -> list[bytes]:
    """Under the current key, then under the previous one if there is one."""
    return [blob[at : at + _SIZE] for at in range(0, len(blob), _SIZE)]


def _nearest(connection: Connection, sketches: Sequence[bytes]) -> list[_Candidate]:
    """Campaigns that the message belongs to, the most alike first; of equals the oldest."""
    matches = []
    for number, sketch in enumerate(sketches):
        values = {"bands": list(similar.bands(sketch)), "most": MOST_PER_BAND}
        for row in connection.execute(_NEAR, values):
            alike = similar.likeness(sketch, bytes(row.sketch))
            if alike >= similar.JOIN:
                matches.append(
                    _Candidate(row.id, bytes(row.sketch), row.whole, row.bound, alike, number == 0)
                )
    return sorted(matches, key=lambda one: (-one.likeness, one.id))


def _merged(connection: Connection, keys: Keys, near: Sequence[_Candidate]) -> _Candidate:
    """The nearest campaign, after those that turn out to be it became one with it.

    The oldest one stays, so that an id that officials have seen is not replaced by a newer one;
    before it the nearest that officials have put together with others. Of such ones each stays.
    """
    same = {near[0].id: near[0]}
    for other in near[1:]:
        if similar.likeness(near[0].sketch, other.sketch) >= similar.MERGE:
            same.setdefault(other.id, other)
    bound = next((one for one in same.values() if one.bound), None)
    into = bound or same[min(same)]
    gone = sorted(each.id for each in same.values() if each.id != into.id and not each.bound)
    for each in gone:
        merges.absorb(connection, keys, into.id, each)
    if gone and into.bound:
        for each in sorted({into.id, into.whole}):
            merges.recount(connection, each)
    return into


def _begun(connection: Connection, sketch: bytes, arrival: Row[Any]) -> int:
    values = {"sketch": sketch, "category": arrival.category, "at": arrival.at}
    campaign_id = int(connection.execute(_NEW, values).scalar_one())
    connection.execute(_BANDS, {"id": campaign_id, "bands": list(similar.bands(sketch))})
    return campaign_id


def _joined(
    connection: Connection, keys: Keys, campaign_id: int, whole_id: int, arrival: Row[Any]
) -> tuple[int, bool]:
    """How many people the whole has now, and whether this one is new to it.

    A report of what its author has forwarded before is no further message.
    """
    values = {"id": campaign_id, "reporter": _reporter(connection, whole_id, arrival)}
    had = connection.execute(_HAD, values).scalar_one_or_none()
    had_in_whole = connection.execute(_HAD_IN_WHOLE, values | {"id": whole_id}).scalar_one()
    connection.execute(_JOIN, values | {"reported": arrival.reported, "at": arrival.at})
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
        "sample": _sample(keys, arrival, campaign_id),
        "min_people": MIN_GROUP_SIZE,
    }
    if campaign_id != whole_id:
        connection.execute(_COUNT, counts | more)
    in_whole = {
        "id": whole_id,
        "sample": _sample(keys, arrival, whole_id),
        "people": int(had_in_whole is None),
        "reporters": int(arrival.reported and not had_in_whole),
    }
    people = connection.execute(_COUNT, counts | more | in_whole).scalar_one()
    return int(people), had_in_whole is None


def _sample(keys: Keys, arrival: Row[Any], campaign_id: int) -> bytes | None:
    """The masked words, encrypted for this campaign; None if they can't be read."""
    words = keys.readable(arrival.sample, ARRIVAL_SAMPLE, arrival.id)
    return None if words is None else keys.encrypt(words, CAMPAIGN_SAMPLE, campaign_id)


def _reporter(connection: Connection, campaign_id: int, arrival: Row[Any]) -> int:
    if arrival.resident_id is not None:
        values = {"resident": arrival.resident_id, "voice": arrival.voice, "id": campaign_id}
        connection.execute(_RETURN, values)
        return int(arrival.resident_id)
    return int(connection.execute(_ERASED, {"voice": arrival.voice}).scalar_one())


def _accuse(connection: Connection, campaign_id: int, arrival: Row[Any]) -> set[str]:
    """Stores the message's subjects for its campaign, and that the resident has forwarded them. If
    the resident reports the message, the report itself counts instead. Returns the keys of subjects
    to recompute."""
    for one in sorted(arrival.subjects, key=lambda one: str(one["key"])):
        values = {name: one[name] for name in ("key", "kind", "display", "odd")}
        connection.execute(_SUBJECT, values | {"id": campaign_id, "at": arrival.at})
    if arrival.reported:
        return set()
    keys = [str(one["key"]) for one in arrival.subjects]
    return forwards.note(connection, keys, arrival.resident_id, arrival.voice, arrival.at)
