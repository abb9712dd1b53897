"""The reporters of a subject in a few figures, for lists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
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


@dataclass(slots=True)
class Course:
    """within  the time from the first person's report to the last person's; None: nobody reported
    days    how many people reported it for the first time on each of the last `DAYS` days
    """

    within: timedelta | None = None
    days: list[int] = field(default_factory=lambda: [0] * DAYS)


# What was earlier counts as one day.
_COURSES = text(
    """
    SELECT key, array_agg(day) AS days, array_agg(people) AS people,
           max(latest) - min(first) AS within
    FROM (
        SELECT k.key, greatest(CAST(e.first_at AT TIME ZONE :zone AS date), :eve) AS day,
               count(*) AS people, min(e.first_at) AS first, max(e.first_at) AS latest
        FROM unnest(:keys) AS k (key)
        CROSS JOIN LATERAL (
            SELECT first_at FROM evidence WHERE subject_key = k.key ORDER BY at DESC LIMIT :most
        ) e
        GROUP BY 1, 2
    ) daily
    GROUP BY key
    """
).bindparams(bindparam("keys", type_=ARRAY(Text)))


def courses(
    connection: Connection, keys: Sequence[str], today: date, zone: str
) -> Mapping[str, Course]:
    """By key; days are local."""
    result = {key: Course() for key in keys}
    eve = today - timedelta(days=DAYS)
    values = {"keys": list(keys), "zone": zone, "eve": eve, "most": _MOST}
    for row in connection.execute(_COURSES, values) if keys else ():
        course = result[row.key]
        course.within = row.within
        for day, people in zip(row.days, row.people, strict=True):
            if eve < day <= today:
                course.days[(day - eve).days - 1] = people
    return result
