"""The campaign or subject that a new alert can start from. A verdict holds everywhere, so neither
belongs to an area."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, Select, select, text

from gateway.database import subject_rows
from gateway.database.tables import subject
from gateway.database.tables_campaigns import campaign, campaign_subject

_MOST: Final = 20
_MOVES: Final = 10
"""How many merges of a campaign are followed."""


@dataclass(frozen=True, slots=True)
class PrefillSubject:
    """A number, link or account that an alert may warn about."""

    id: int
    key: str
    kind: str
    display: str
    grade: str
    category: str

    @property
    def confirmed(self) -> bool:
        return self.grade == "confirmed"


@dataclass(frozen=True, slots=True)
class Prefill:
    """The values that fill a form.

    category  a key of `flows.triage.tables.CATEGORIES`, or ""
    subjects  confirmed ones first, then those that most people reported
    """

    category: str
    subjects: Sequence[PrefillSubject]


def of_campaign(connection: Connection, campaign_id: int, min_people: int) -> Prefill | None:
    """The values with which an alert about a campaign starts. None if there is no such campaign, or
    if fewer than `min_people` have forwarded it."""
    for _ in range(_MOVES):
        one = connection.execute(
            select(campaign.c.category, campaign.c.people, campaign.c.merged_into).where(
                campaign.c.id == campaign_id
            )
        ).one_or_none()
        if one is None or one.merged_into is None:
            break
        campaign_id = one.merged_into
    if one is None or one.people < min_people:
        return None
    query = _subjects().join(campaign_subject, campaign_subject.c.subject_key == subject.c.key)
    query = query.where(campaign_subject.c.campaign_id == campaign_id)
    rows = connection.execute(
        query.order_by(subject.c.grade != "confirmed", subject.c.people.desc(), subject.c.id).limit(
            _MOST
        )
    )
    named = sorted((_named(connection, row) for row in rows), key=lambda one: not one.confirmed)
    return Prefill(one.category, named)


def of_subject(connection: Connection, subject_id: int) -> Prefill | None:
    """The values with which an alert about a subject starts; None if there is no such subject."""
    row = connection.execute(_subjects().where(subject.c.id == subject_id)).one_or_none()
    return None if row is None else Prefill(row.category, [_named(connection, row)])


_REPORTED_IN = text(
    """
    SELECT r.resident_id, array_agg(DISTINCT s.area) AS areas
    FROM report r JOIN subscription s ON s.resident_id = r.resident_id AND s.ended_at IS NULL
    WHERE r.at > :since AND EXISTS (
        SELECT FROM jsonb_array_elements(r.subjects) AS named WHERE named ->> 'key' = ANY(:keys))
    GROUP BY r.resident_id
    """
)


def reported_in(
    connection: Connection,
    keys: Collection[str],
    communes: Mapping[str, Collection[str]],
    since: datetime,
    min_people: int,
) -> list[str]:
    """The communes in which `min_people` or more have reported one of these subjects.

    communes  by id of each area that somebody may have subscribed to: its communes today
    """
    people: Counter[str] = Counter()
    for row in connection.execute(_REPORTED_IN, {"keys": list(keys), "since": since}):
        people.update({one for area in row.areas for one in communes.get(area, ())})
    return sorted(one for one, count in people.items() if count >= min_people)


def ids(connection: Connection, keys: Collection[str]) -> dict[str, int]:
    """Ids of the subjects that are in the database, by key."""
    query = select(subject.c.key, subject.c.id).where(subject.c.key.in_(keys))
    return {row.key: row.id for row in connection.execute(query)}


def _subjects() -> Select[Any]:
    names = ("id", "key", "kind", "display", "grade", "category", "people", "signature")
    return select(*(subject.c[name] for name in names))


def _named(connection: Connection, row: Row[Any]) -> PrefillSubject:
    one = subject_rows.checked(connection, row)
    return PrefillSubject(one.id, one.key, one.kind, one.display, one.grade, one.category)
