"""Deletion on request (Law 91/2025/QH15): what is known of a resident goes, at once.

These stay: a keyed hash, so that nothing unsolicited is ever sent to them again; tombstones, so
that a carrier's late repeat has no effect; and their testimony about others, without an author.
Nothing leads from the hash to the testimony.
"""

from __future__ import annotations

from datetime import datetime

import psycopg

from gateway.database.anonymise_sql import (
    TOMBSTONE,
    TOMBSTONES,
    UNFORWARDING,
    UNGATHERING,
    UNNAMING,
)
from gateway.database.encryption import Keys
from gateway.database.report_limits import UNJUDGED
from gateway.reports import withdrawals
from gateway.residents import family

_STEPS = (
    """
    INSERT INTO suppression (hash, at)
    SELECT hash, coalesce(opted_out_at, %(now)s) FROM resident WHERE id = %(id)s
    ON CONFLICT (hash) DO NOTHING
    """,
    # The farewell itself stays answerable: its words are the same for everybody.
    "UPDATE inbound SET resident_id = NULL, text = NULL WHERE id = %(last_mo)s",
    f"""
    WITH gone AS (
        DELETE FROM inbound WHERE resident_id = %(id)s {TOMBSTONES}
    ), {TOMBSTONE.format(now="%(now)s")}
    SELECT
    """,
    """
    DELETE FROM staged_job s USING outbound o
    WHERE s.name = 'reply' AND s.arg = o.id AND o.resident_id = %(id)s
    """,
    "DELETE FROM outbound WHERE resident_id = %(id)s",
    # What alerts counted stays counted, of nobody.
    """
    WITH mine AS (
        SELECT id FROM delivery WHERE resident_id = %(id)s ORDER BY id FOR UPDATE
    )
    UPDATE delivery SET resident_id = NULL FROM mine WHERE delivery.id = mine.id
    """,
    # An appeal is about their own number; whatever was decided of it stays the subject's.
    """
    WITH gone AS (DELETE FROM appeal WHERE subject_key = %(own)s RETURNING subject_key)
    UPDATE subject SET recompute_at = %(now)s FROM gone WHERE subject.key = gone.subject_key
    """,
    # One that is not judged yet keeps its voice: it must still be distinct from another person's.
    f"""
    UPDATE report e SET resident_id = NULL, content = NULL,
        earlier = CASE WHEN state = 'received' THEN ({UNJUDGED}) ELSE '{{}}' END
    FROM resident r WHERE r.id = %(id)s AND e.resident_id = %(id)s
    """,
    # After the reports: judging holds its report's row, and may have just written testimony.
    f"""
    WITH spoke AS (
        SELECT %(id)s::bigint AS id, %(voice)s::bytea AS voice, NULL::text AS key
    ), {UNNAMING.format(now="%(now)s", before="'infinity'")}
    SELECT
    """,
    # What waits to be counted first: anyone who counts it holds its row.
    "UPDATE campaign_arrival SET resident_id = NULL WHERE resident_id = %(id)s",
    f"""
    WITH spoke AS (
        SELECT %(id)s::bigint AS id, %(voice)s::bytea AS voice
    ), {UNGATHERING.format(before="'infinity'")}
    SELECT
    """,
    *UNFORWARDING,
    "DELETE FROM resident WHERE id = %(id)s",
)


def erase(
    connection: psycopg.Connection,
    keys: Keys,
    resident_id: int,
    number: str,
    now: datetime,
    last_mo: int,
) -> None:
    """Deletes in the caller's transaction.

    number   the resident's (E.164)
    last_mo  the inbound row that asked for it
    """
    values = {
        "id": resident_id,
        "own": f"tel:{number}",
        "voice": keys.voice(number),
        "now": now,
        "last_mo": last_mo,
    }
    withdrawals.apply_all(connection, resident_id, now)
    for step in _STEPS:
        connection.execute(step, values)
    family.forget(connection, keys, number)
