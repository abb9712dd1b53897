"""How many people an alert would reach, for previews, which ask often.

There are two queries. `AudienceCount` counts the recipients of one alert exactly; it reads the
subscribers of the alert's areas by an index. `take` reads all subscribers, which takes a second or
more for a million. Its result answers for any choice of areas, so a form whose areas change with
every click asks the database once. It leaves out exercises and follow-ups: it knows neither the
test numbers nor whom another alert has reached.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from typing import Final

from sqlalchemy import Connection, Engine

from flows.alerts.preview import People
from flows.places.areas import AreaBook
from flows.values import Language
from gateway.alerts import audience
from gateway.alerts.audience import Audience
from gateway.alerts.lifecycle import Content
from gateway.database.encryption import Keys

# Each combination of areas that somebody has is a row of its own.
_PEOPLE: Final = """
SELECT s.areas, r.language, r.carrier, count(*)
FROM (
    SELECT resident_id, array_agg(area ORDER BY area) AS areas FROM subscription
    WHERE ended_at IS NULL GROUP BY resident_id
) s
JOIN resident r ON r.id = s.resident_id AND r.opted_out_at IS NULL
WHERE NOT EXISTS (SELECT FROM suppression u WHERE u.hash = r.hash)
GROUP BY 1, 2, 3
"""


@dataclass(frozen=True, slots=True)
class SubscriberCounts:
    """How many subscribers there are, by the set of their areas, their language and their
    carrier."""

    groups: tuple[tuple[frozenset[str], Language, str, int], ...]

    def people(self, scope: Mapping[str, str], carriers: Collection[str]) -> People:
        """The same counts as `audience.count`, for an alert with this `audience.scope`."""
        counts = Counter[tuple[Language, str]]()
        for areas, language, carrier, people in self.groups:
            if not areas.isdisjoint(scope.keys()):
                counts[language, carrier if carrier in carriers else ""] += people
        return dict(counts)


def take(connection: Connection) -> SubscriberCounts:
    """Reads all subscribers who may get alerts. It uses one core, so that residents' answers do
    not wait."""
    connection.exec_driver_sql("SET LOCAL max_parallel_workers_per_gather = 0")
    rows = connection.exec_driver_sql(_PEOPLE)
    return SubscriberCounts(tuple((frozenset(areas), *rest) for areas, *rest in rows))


FRESH: Final = timedelta(minutes=1)
_MOST: Final = 100

Key = tuple[tuple[str, ...], bool, int | None]


def key_of(content: Content, follows: int | None) -> Key:
    """The cache key: two alerts with the same key have the same audience."""
    return tuple(sorted(content.areas)), content.kind == "exercise", follows


@dataclass
class AudienceCount:
    """Counts with a cache; one object for all threads of a process."""

    engine: Engine = field(repr=False)
    areas: AreaBook = field(repr=False)
    zone: tzinfo
    keys: Keys = field(repr=False)
    carriers: Sequence[str]
    exercise_numbers: Sequence[str] = field(repr=False)
    _cache: dict[Key, tuple[datetime, People]] = field(default_factory=dict, repr=False)
    _counting: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def counts(self, content: Content, follows: int | None, now: datetime) -> People:
        """The counts by language and carrier, at most a minute old."""
        key = key_of(content, follows)
        # One thread counts; others that ask for the same wait and find the result.
        with self._counting:
            at, people = self._cache.get(key, (None, {}))
            if at is None or not timedelta() <= now - at < FRESH:
                people = self._count(content, follows, now)
                self._cache[key] = now, people
                for old in list(self._cache)[:-_MOST]:
                    del self._cache[old]
        return people

    def _count(self, content: Content, follows: int | None, now: datetime) -> People:
        scope = audience.scope(self.areas, content.areas, now.astimezone(self.zone).date())
        hashes = None
        if content.kind == "exercise":
            hashes = [
                hash_ for number in self.exercise_numbers for hash_ in self.keys.hashes(number)
            ]
        to = Audience(scope, tuple(self.carriers), hashes, follows)
        with self.engine.connect() as connection:
            return audience.count(connection, to)
