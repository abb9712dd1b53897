"""How many people an alert would reach: an estimate for pages, commands and the API.

One query counts people by the areas that they subscribed to. Its result answers for any choice of
areas, so that a form whose areas change with every click asks the database once. For everybody it
reads all subscribers, a second or more for a million; the few of an exercise or a follow-up are
found by indexes. Nobody is sent to by this count: sending asks for each person (`audience.PEOPLE`).
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from functools import partial
from typing import Final

from sqlalchemy import Engine

from flows.alerts.preview import People
from flows.places.areas import AreaBook
from flows.values import Language
from gateway.alerts import audience
from gateway.alerts.lifecycle import Content
from gateway.database.cache import Cache, Snapshot
from gateway.database.encryption import Keys
from gateway.database.pg_arrays import Byteas

# The few who subscribed to several areas are distinguished by which these are.
COUNT: Final = f"""
SELECT areas, language, carrier, count(*) FROM (
    SELECT array_agg(s.area ORDER BY s.area) AS areas, r.language, r.carrier
    FROM subscription s JOIN resident r ON r.id = s.resident_id
    WHERE s.ended_at IS NULL AND {audience.MAY_BE_WARNED}
    GROUP BY r.id
) AS people GROUP BY 1, 2, 3
"""


@dataclass(frozen=True, slots=True)
class SubscriberCounts:
    """How many subscribers there are, by the set of their areas, their language and their
    carrier."""

    groups: tuple[tuple[frozenset[str], Language, str, int], ...]

    def people(self, scope: Mapping[str, str], carriers: Collection[str]) -> People:
        """The people to whom an alert of that scope (`audience.scope`) would go; carrier "" if only
        the prefix of their number will decide."""
        counts, meant = Counter[tuple[Language, str]](), frozenset(scope)
        for areas, language, carrier, people in self.groups:
            if not areas.isdisjoint(meant):
                counts[language, carrier if carrier in carriers else ""] += people
        return dict(counts)


FRESH: Final = timedelta(minutes=1)
STALE: Final = timedelta(minutes=5)
_MOST: Final = 16
"""How many counts are cached: that of everybody, and those of follow-ups."""


@dataclass
class AudienceCount:
    """Counts with a cache; one object for all threads of a process."""

    engine: Engine = field(repr=False)
    areas: AreaBook = field(repr=False)
    zone: tzinfo
    keys: Keys = field(repr=False)
    carriers: Sequence[str]
    exercise_numbers: Sequence[str] = field(repr=False)
    clock: Callable[[], datetime]
    _caches: dict[tuple[bool, int | None], Cache[AudienceCount, SubscriberCounts]] = field(
        default_factory=dict, repr=False
    )
    _choosing: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def of(self, content: Content, follows: int | None) -> People:
        """The counts, at most `STALE` old; for a follow-up, of the people whom the first alert
        reached."""
        return self._people(content, self._cache(content, follows).of(self))

    def soon(
        self, content: Content, follows: int | None, seconds: float
    ) -> Snapshot[People] | None:
        """As `of`, but waits only this many seconds. None while they are counted."""
        snapshot = self._cache(content, follows).soon(self, seconds)
        if snapshot is None:
            return None
        return Snapshot(snapshot.at, self._people(content, snapshot))

    def _people(self, content: Content, counted: Snapshot[SubscriberCounts]) -> People:
        today = self.clock().astimezone(self.zone).date()
        scope = audience.scope(self.areas, content.areas, today)
        return counted.value.people(scope, self.carriers)

    def _cache(
        self, content: Content, follows: int | None
    ) -> Cache[AudienceCount, SubscriberCounts]:
        exercise = content.kind == "exercise"
        count = partial(_count, exercise=exercise, follows=follows)
        new = Cache(count, fresh=FRESH, stale=STALE)
        with self._choosing:
            # The count asked for last comes last.
            cache = self._caches.pop((exercise, follows), new)
            self._caches[exercise, follows] = cache
            for old in list(self._caches)[:-_MOST]:
                del self._caches[old]
        return cache


def _count(of: AudienceCount, *, exercise: bool, follows: int | None) -> SubscriberCounts:
    hashes = None
    if exercise:
        hashes = Byteas.of(
            [one for number in of.exercise_numbers for one in of.keys.hashes(number)]
        )
    with of.engine.connect() as connection:
        # On one core: residents wait for the others.
        connection.exec_driver_sql("SET LOCAL max_parallel_workers_per_gather = 0")
        rows = connection.exec_driver_sql(COUNT, {"hashes": hashes, "follows": follows})
        return SubscriberCounts(tuple((frozenset(areas), *rest) for areas, *rest in rows))
