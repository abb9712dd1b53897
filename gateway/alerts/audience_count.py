"""How many people an alert would reach, for a preview, which asks often.

`AudienceCount` is exact for one alert. It counts at most once a minute however often it is asked;
since a million may take a second or more, anyone who can't wait asks for what is known `at_once`.
`take` reads everybody once, and what it returns answers for any choice of areas.
"""

from __future__ import annotations

import threading
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from typing import Final

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import OperationalError

from flows.places.areas import AreaBook
from gateway.alerts import audience
from gateway.alerts.audience import Audience, Count
from gateway.alerts.lifecycle import Content
from gateway.database.encryption import Keys

# The few who subscribed to several areas are distinguished by which these are.
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
    """Areas that people subscribed to, their language, their carrier, and how many they are."""

    groups: tuple[tuple[frozenset[str], str, str, int], ...]

    def people(
        self, scope: Mapping[str, str], carriers: Collection[str]
    ) -> dict[tuple[str, str], int]:
        """Whom an alert of that scope (`audience.scope`) would reach, each once, by language and
        carrier; "" where only the prefix of their number will tell which."""
        meant, counts = scope.keys(), dict[tuple[str, str], int]()
        for areas, language, carrier, people in self.groups:
            if not areas.isdisjoint(meant):
                key = (language, carrier if carrier in carriers else "")
                counts[key] = counts.get(key, 0) + people
        return counts


def take(connection: Connection) -> SubscriberCounts:
    """Reads everybody who may be warned, on one core: residents wait for the others."""
    connection.exec_driver_sql("SET LOCAL max_parallel_workers_per_gather = 0")
    rows = connection.exec_driver_sql(_PEOPLE)
    return SubscriberCounts(tuple((frozenset(areas), *rest) for areas, *rest in rows))


FRESH: Final = timedelta(minutes=1)
AT_ONCE = 0.06
"""Seconds of a count for which a page waits."""
_MOST: Final = 100
_CANCELED: Final = "57014"
"""SQLSTATE query_canceled: the time was over."""

Key = tuple[tuple[str, ...], bool, int | None]


@dataclass(frozen=True, slots=True)
class _Cached:
    """`counts` is None where it took too long to be waited for."""

    at: datetime
    counts: Sequence[Count] | None


@dataclass
class AudienceCount:
    """One for all threads of a process."""

    engine: Engine = field(repr=False)
    areas: AreaBook = field(repr=False)
    zone: tzinfo
    keys: Keys = field(repr=False)
    carriers: Sequence[str]
    exercise_numbers: Sequence[str] = field(repr=False)
    _cache: dict[Key, _Cached] = field(default_factory=dict, repr=False)
    _counting: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def counts(self, content: Content, follows: int | None, now: datetime) -> Sequence[Count]:
        """People by area, language and carrier, as they were at most a minute ago."""
        key = _key(content, follows)
        # One counts, the others who ask the same find it counted.
        with self._counting:
            cached = self._fresh(key, now)
            if cached is None or cached.counts is None:
                with self.engine.connect() as connection:
                    cached = self._keep(key, now, self._count(connection, content, follows, now))
        return cached.counts or ()

    def at_once(
        self, content: Content, follows: int | None, now: datetime
    ) -> Sequence[Count] | None:
        """The same where it takes no time; else None."""
        key = _key(content, follows)
        cached = self._fresh(key, now)
        if cached is not None:
            return cached.counts
        counts: Sequence[Count] | None = None
        try:
            with self.engine.begin() as connection:
                connection.execute(text(f"SET LOCAL statement_timeout = {int(AT_ONCE * 1000)}"))
                counts = self._count(connection, content, follows, now)
        except OperationalError as error:
            if getattr(error.orig, "sqlstate", None) != _CANCELED:
                raise
        self._keep(key, now, counts)
        return counts

    def _count(
        self, connection: Connection, content: Content, follows: int | None, now: datetime
    ) -> Sequence[Count]:
        scope = audience.scope(self.areas, content.areas, now.astimezone(self.zone).date())
        hashes = None
        if content.kind == "exercise":
            hashes = [
                hash_ for number in self.exercise_numbers for hash_ in self.keys.hashes(number)
            ]
        return audience.count(connection, Audience(scope, tuple(self.carriers), hashes, follows))

    def _fresh(self, key: Key, now: datetime) -> _Cached | None:
        cached = self._cache.get(key)
        return cached if cached is not None and timedelta() <= now - cached.at < FRESH else None

    def _keep(self, key: Key, now: datetime, counts: Sequence[Count] | None) -> _Cached:
        cached = self._cache[key] = _Cached(now, counts)
        for old in list(self._cache)[:-_MOST]:
            self._cache.pop(old, None)
        return cached


def _key(content: Content, follows: int | None) -> Key:
    return tuple(sorted(content.areas)), content.kind == "exercise", follows
