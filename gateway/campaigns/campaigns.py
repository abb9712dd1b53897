"""Reads campaigns for other parts: a resident's answer, a subject's verdict, an alert, an operator.

`gateway.campaigns.clustering` writes them. Sketches are blinded with a key that follows from the
hash key: without it nobody can try a text against the database.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any, Final

import psycopg
from sqlalchemy import Connection, text

from flows.triage import similar
from flows.values import Alike, CampaignMessage
from gateway.campaigns.clustering import MOST_PER_BAND
from gateway.campaigns.merges import WHOLE
from gateway.database import ids
from gateway.database.choices import MIN_GROUP_SIZE
from gateway.database.encrypted_columns import ARRIVAL_SAMPLE
from gateway.database.encryption import Keys
from gateway.database.pg_arrays import Bigints
from gateway.telemetry import request_ids

_BLINDING = "campaign"


@dataclass(frozen=True, slots=True)
class Forward:
    """A forwarded message: its sketch (`flows.triage.similar`), and its sender if known."""

    resident_id: int | None
    sketch: tuple[int, ...]


_WAIT = """
WITH a AS (
    INSERT INTO campaign_arrival (id, resident_id, voice, sketch, sample, subjects, category,
                                  reported, at)
    VALUES (%s, %s, %s, %s, %s, %s::jsonb, %s, %s, %s) RETURNING id
)
INSERT INTO staged_job (name, arg, due_at, request) SELECT 'count_message', id, %s, %s FROM a
"""

# One index descent a band; campaigns of fewer people are not spoken of. Anyone who asks is not
# counted among the others. A campaign merged into another counts as that one.
_ALIKE = f"""
SELECT k.n, c.sketch, w.people - (m.reporter IS NOT NULL)::int, w.first_at
FROM (
    SELECT DISTINCT k.n, k.resident, b.campaign_id
    FROM unnest(%b::bigint[], %b::bigint[], %b::bigint[]) AS k (n, resident, band)
    CROSS JOIN LATERAL (
        SELECT campaign_id FROM campaign_band WHERE band = k.band
        ORDER BY campaign_id DESC LIMIT {MOST_PER_BAND}
    ) b
) k
JOIN LATERAL (
    SELECT sketch, CASE WHEN part THEN merged_into ELSE id END AS whole
    FROM campaign WHERE id = k.campaign_id LIMIT 1
) c ON true
JOIN LATERAL (
    SELECT id, people, first_at FROM campaign
    WHERE id = c.whole AND people >= {MIN_GROUP_SIZE} LIMIT 1
) w ON true
LEFT JOIN LATERAL (
    SELECT reporter FROM campaign_member
    WHERE campaign_id IN ({WHOLE.format(id="w.id")}) AND reporter = k.resident LIMIT 1
) m ON true
"""

OF_SUBJECT: Final = f"""
(SELECT json_build_array(c.id, c.people, extract(epoch FROM c.last_at))
 FROM campaign_subject s JOIN campaign p ON p.id = s.campaign_id
 JOIN campaign c ON c.id = CASE WHEN p.part THEN p.merged_into ELSE p.id END
 WHERE s.subject_key = {{key}} AND c.people >= {MIN_GROUP_SIZE}
 ORDER BY c.people DESC, c.id LIMIT 1)
"""
"""SQL for what officials see of the largest campaign that a subject is part of: its id, the
distinct people who forwarded it, when the last did; NULL if there is none. `{key}` is the caller's
way to write the subject's key. Fewer than three people say nothing. It weighs nothing: what counts
is who forwarded the subject itself (`gateway.campaigns.forwards`)."""


def blinded(keys: Keys, sketch: Sequence[int]) -> bytes:
    """The sketch as it is stored: under the current key, then under the previous while it
    rotates."""
    return b"".join(similar.blind(sketch, key) for key in keys.hashes(_BLINDING))


def wait(
    connection: psycopg.Connection,
    effect: CampaignMessage,
    resident_id: int,
    number: str,
    keys: Keys,
    now: datetime,
    *,
    reported: bool = False,
) -> None:
    """Stores a message of the resident with this number for comparison, and stages the job that
    compares it."""
    arrival_id = ids.plain(connection, "campaign_arrival")
    subjects = [asdict(subject) | {"given": ""} for subject in effect.subjects]
    connection.execute(
        _WAIT,
        (
            arrival_id,
            resident_id,
            keys.voice(number),
            blinded(keys, effect.sketch),
            keys.encrypt(effect.sample, ARRIVAL_SAMPLE, arrival_id),
            json.dumps(subjects),
            effect.category,
            reported,
            now,
            now,
            request_ids.current(),
        ),
    )


def alike(
    connection: psycopg.Connection, forwards: Mapping[int, Forward], keys: Keys
) -> dict[int, Alike]:
    """The campaign that each forward belongs to, by the key of `forwards`. One query for all."""
    hashes = keys.hashes(_BLINDING) if forwards else ()
    taken = {
        n: [similar.blind(forward.sketch, key) for key in hashes] for n, forward in forwards.items()
    }
    asked = [
        (n, forwards[n].resident_id or 0, band)
        for n, sketches in taken.items()
        for sketch in sketches
        for band in similar.bands(sketch)
    ]
    if not asked:
        return {}
    places, residents, bands = zip(*asked, strict=True)
    arrays = (Bigints.of(places), Bigints.of(residents), Bigints.of(bands))
    best: dict[int, tuple[float, Alike]] = {}
    for n, sketch, people, since in connection.execute(_ALIKE, arrays, binary=True):
        near = max(similar.likeness(one, bytes(sketch)) for one in taken[n])
        if people >= MIN_GROUP_SIZE and near >= max(similar.JOIN, best.get(n, (0.0,))[0]):
            best[n] = near, Alike(people, since)
    return {n: campaign for n, (_, campaign) in best.items()}


@dataclass(frozen=True, slots=True)
class Campaign:
    """A campaign; `subjects` are keys of the subjects in its messages; in a list only their
    number."""

    id: int
    category: str
    people: int
    messages: int
    reporters: int
    first_at: datetime
    last_at: datetime
    merged_into: int | None
    sample: bytes | None


@dataclass(frozen=True, slots=True)
class Day:
    """The messages of one (local) day, and the people who were new to the campaign."""

    day: date
    people: int
    messages: int


_COLUMNS = "id, category, people, messages, reporters, first_at, last_at, merged_into, sample"
_LATEST = text(
    f"""
    SELECT {_COLUMNS} FROM campaign WHERE merged_into IS NULL AND last_at >= :since
      AND people >= :people
    ORDER BY people DESC, last_at DESC, id LIMIT :most
    """
)
_ONE = text(f"SELECT {_COLUMNS} FROM campaign WHERE id = :id")
_INSIDE = text(
    f"""
    SELECT subject_key FROM campaign_subject WHERE campaign_id IN ({WHOLE.format(id=":id")})
    GROUP BY subject_key ORDER BY max(at) DESC, subject_key LIMIT :most
    """
)
_DAYS = text(
    f"""
    SELECT day, sum(people)::int, sum(messages)::int FROM campaign_day
    WHERE campaign_id IN ({WHOLE.format(id=":id")}) GROUP BY day ORDER BY day
    """
)
_EARLIER = text("SELECT id FROM campaign WHERE merged_into = :id ORDER BY id")


def latest(
    connection: Connection, since: datetime, people: int = MIN_GROUP_SIZE, most: int = 50
) -> list[Campaign]:
    """Campaigns that still came in after `since`, of at least this many people, the largest
    first."""
    values = {"since": since, "people": people, "most": most}
    return [Campaign(*row) for row in connection.execute(_LATEST, values)]


def find(connection: Connection, campaign_id: int) -> Campaign | None:
    """The campaign of this id, or the one that it has become: an id stays good for ever."""
    row: Any = connection.execute(_ONE, {"id": campaign_id}).one_or_none()
    while row is not None and row.merged_into is not None:
        row = connection.execute(_ONE, {"id": row.merged_into}).one_or_none()
    return None if row is None else Campaign(*row)


def inside(connection: Connection, campaign_id: int, most: int = 50) -> list[str]:
    """Keys of the numbers, links and accounts in its messages, the latest first."""
    return list(connection.execute(_INSIDE, {"id": campaign_id, "most": most}).scalars())


def days(connection: Connection, campaign_id: int) -> list[Day]:
    """Its history, day by day: for a merged one the sum of its parts, so that somebody who was new
    to two of them counts twice."""
    return [Day(*row) for row in connection.execute(_DAYS, {"id": campaign_id})]


def earlier(connection: Connection, campaign_id: int) -> list[int]:
    """Ids of campaigns that turned out to be this one."""
    return list(connection.execute(_EARLIER, {"id": campaign_id}).scalars())
