"""The reporters of a subject in a few figures, for lists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import ARRAY, Connection, Text, bindparam, text

DAYS: Final = 7
_MOST: Final = 500
"""How many of the latest reporters of a subject are counted."""

_WITHIN = text(
    """
    SELECT k.key, max(e.first_at) - min(e.first_at) AS within
    FROM unnest(:keys) AS k (key)
    CROSS JOIN LATERAL (
        SELECT first_at FROM evidence WHERE subject_key = k.key ORDER BY at DESC LIMIT :most
    ) e
    GROUP BY k.key
    """
).bindparams(bindparam("keys", type_=ARRAY(Text)))


def within(connection: Connection, keys: Sequence[str]) -> Mapping[str, timedelta]:
    """By key: the time from the first person's report to the last person's."""
    rows = connection.execute(_WITHIN, {"keys": list(keys), "most": _MOST}) if keys else ()
    return {row.key: row.within for row in rows}


_DAYS = text(
    """
    SELECT k.key, CAST(e.first_at AT TIME ZONE :zone AS date) AS day, count(*) AS people
    FROM unnest(:keys) AS k (key)
    CROSS JOIN LATERAL (
        SELECT first_at FROM evidence WHERE subject_key = k.key AND at > :since
        ORDER BY at DESC LIMIT :most
    ) e
    WHERE e.first_at > :since GROUP BY 1, 2
    """
).bindparams(bindparam("keys", type_=ARRAY(Text)))


def by_day(
    connection: Connection, keys: Sequence[str], today: date, now: datetime, zone: str
) -> Mapping[str, Sequence[int]]:
    """By key: how many people reported it for the first time on each of the last `DAYS` days
    (local time)."""
    values = {"keys": list(keys), "zone": zone, "since": now - timedelta(days=DAYS), "most": _MOST}
    counts: dict[str, list[int]] = {key: [0] * DAYS for key in keys}
    for row in connection.execute(_DAYS, values) if keys else ():
        place = DAYS - 1 - (today - row.day).days
        if 0 <= place < DAYS:
            counts[row.key][place] = row.people
    return counts
