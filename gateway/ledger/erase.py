"""Deletion on request (Law 91/2025/QH15): what is known of a resident goes, at once.

What stays: a keyed hash, so that nothing unsolicited is ever sent to them again; tombstones, so
that a carrier's late repeat has no effect; and their testimony about others, with nobody's
name on it.
"""

from __future__ import annotations

from datetime import datetime

import psycopg

_STEPS = (
    """
    INSERT INTO suppression (hash, at)
    SELECT hash, coalesce(opted_out_at, %(now)s) FROM resident WHERE id = %(id)s
    ON CONFLICT (hash) DO NOTHING
    """,
    # The farewell itself stays answerable: its words are the same for everybody.
    "UPDATE inbound SET resident_id = NULL, text = NULL WHERE id = %(last_mo)s",
    """
    WITH gone AS (
        DELETE FROM inbound WHERE resident_id = %(id)s RETURNING carrier, carrier_message_id
    )
    INSERT INTO tombstone (carrier, id_hash, at)
    SELECT carrier, sha256(convert_to(carrier_message_id, 'UTF8')), %(now)s FROM gone
    ON CONFLICT DO NOTHING
    """,
    """
    DELETE FROM staged_job s USING outbound o
    WHERE s.name = 'reply' AND s.arg = o.id AND o.resident_id = %(id)s
    """,
    "DELETE FROM outbound WHERE resident_id = %(id)s",
    "UPDATE report SET resident_id = NULL, content = NULL WHERE resident_id = %(id)s",
    # A negative number keeps the testimony distinct and leads to nobody.
    "UPDATE evidence SET reporter = -reporter WHERE reporter = %(id)s",
    "DELETE FROM resident WHERE id = %(id)s",
)


def erase(connection: psycopg.Connection, resident_id: int, now: datetime, last_mo: int) -> None:
    """Deletes in the caller's transaction; `last_mo` is the inbound row that asked for it."""
    for step in _STEPS:
        connection.execute(step, {"id": resident_id, "now": now, "last_mo": last_mo})
