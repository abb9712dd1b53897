"""The people who forwarded a subject in a message that looked like a scam: a row per subject and
person.

`gateway.campaigns.clustering` writes them, under its lock. A forward weighs by itself: the
message's campaign adds nothing. Rows are deleted once they have no effect.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import Connection, text

from flows.scoring import weights
from flows.scoring.testimony import Testimony
from gateway.database.anonymise_sql import ANONYMOUS
from gateway.database.report_limits import EARLIER_FORWARDS, KNOWN_SINCE

MOST_FORWARDS: Final = 200
"""How many of the latest forwards of a subject are weighed: more have hardly any effect."""

_NOBODY: Final = ANONYMOUS.format(key="key", voice="CAST(:voice AS bytea)")

# Anyone who was erased and is back is still one person. What somebody forwarded who has been erased
# since is past their bounds: nobody can tell any more.
_RETURN = text(
    f"""
    UPDATE forward f SET reporter = r.id, known_since = NULL, open_reports = 0
    FROM resident r
    WHERE r.id = :resident AND f.subject_key = ANY(CAST(:keys AS text[]))
      AND f.reporter = {ANONYMOUS.format(key="f.subject_key", voice="CAST(:voice AS bytea)")}
      AND NOT EXISTS (SELECT FROM forward o
                      WHERE o.subject_key = f.subject_key AND o.reporter = :resident)
    """
)
_NOTE = text(
    f"""
    INSERT INTO forward (subject_key, reporter, first_at, at, open_reports)
    SELECT key, coalesce(CAST(:resident AS bigint), {_NOBODY}), :at, :at,
           CASE WHEN CAST(:resident AS bigint) IS NULL THEN {weights.OPEN_REPORTS} ELSE 0 END
    FROM unnest(CAST(:keys AS text[])) AS key ORDER BY key
    ON CONFLICT (subject_key, reporter) DO UPDATE
    SET first_at = least(forward.first_at, excluded.first_at),
        at = greatest(forward.at, excluded.at)
    """
)

# What several people forwarded, or is known already. And what the same person forwarded later:
# messages may be counted in another order than they came in.
_CHANGED = text(
    f"""
    SELECT key FROM (
        SELECT key FROM unnest(CAST(:keys AS text[])) AS key
        UNION
        SELECT o.subject_key FROM forward o
        WHERE o.reporter = CAST(:resident AS bigint)
          AND o.at < CAST(:at AS timestamptz) + interval '{weights.OPEN_WITHIN.days} days'
          AND o.first_at >= (
            SELECT min(first_at) FROM forward
            WHERE reporter = CAST(:resident AS bigint)
              AND subject_key = ANY(CAST(:keys AS text[])))
    ) one
    WHERE EXISTS (SELECT FROM subject k WHERE k.key = one.key)
       OR (SELECT count(*) FROM forward f WHERE f.subject_key = one.key) >= :least
    """
)


def note(
    connection: Connection,
    keys: Sequence[str],
    resident_id: int | None,
    voice: bytes,
    at: datetime,
) -> set[str]:
    """Stores that somebody forwarded these subjects; returns the keys to recompute.

    voice  their id if they are erased (`Keys.voice`)
    """
    if not keys:
        return set()
    values: dict[str, Any] = {"keys": sorted(keys), "resident": resident_id, "at": at}
    values["voice"] = voice
    if resident_id is not None:
        connection.execute(_RETURN, values)
    connection.execute(_NOTE, values)
    return set(connection.execute(_CHANGED, values | {"least": weights.FORWARDERS}).scalars())


OF_SUBJECT: Final = f"""
(SELECT json_agg(json_build_array(
     e.reporter, extract(epoch FROM e.first_at), extract(epoch FROM e.at),
     extract(epoch FROM {KNOWN_SINCE}),
     coalesce(mine.good, 0), coalesce(mine.bad, 0),
     coalesce(earlier.open_reports, e.open_reports), coalesce(home.area, '')
 ) ORDER BY e.at DESC, e.reporter)
 FROM (
     SELECT * FROM forward WHERE subject_key = {{key}} AND at > {{since}}
     ORDER BY at DESC, reporter LIMIT {MOST_FORWARDS}
 ) e
 LEFT JOIN resident r ON r.id = e.reporter
 LEFT JOIN LATERAL ({EARLIER_FORWARDS}) earlier ON e.reporter > 0
 LEFT JOIN LATERAL (
     SELECT count(*) FILTER (WHERE outcome = 1) AS good,
            count(*) FILTER (WHERE outcome = -1) AS bad
     FROM evidence v WHERE v.reporter = e.reporter AND v.outcome IN (1, -1)
 ) mine ON e.reporter > 0
 LEFT JOIN LATERAL (
     SELECT area FROM subscription WHERE resident_id = r.id ORDER BY since, area LIMIT 1
 ) home ON true)
"""
"""SQL for who forwarded a subject lately, the latest first: what `testimony` takes; NULL for
nobody. `{key}` and `{since}` are the caller's way to write the subject's key and the oldest
time."""


def testimony(
    reporter: int,
    first_at: float,
    at: float,
    known_since: float,
    good: int,
    bad: int,
    open_reports: int,
    area: str,
) -> Testimony:
    """The weight of one person's forwards."""
    return Testimony(
        reporter=reporter,
        at=datetime.fromtimestamp(at, UTC),
        way="message",
        category="",
        known_since=datetime.fromtimestamp(known_since, UTC),
        first_at=datetime.fromtimestamp(first_at, UTC),
        confirmed=good,
        dismissed=bad,
        open_reports=open_reports,
        area=area,
        gone=reporter < 0,
    )
