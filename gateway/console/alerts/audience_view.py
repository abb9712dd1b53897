"""Counts the recipients of a draft, without making the page wait."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from flask import Flask, current_app

from flows.alerts.preview import People
from gateway.alerts import audience, audience_count
from gateway.alerts.audience_count import Key, SubscriberCounts
from gateway.alerts.lifecycle import Content
from gateway.console.cache import Cache
from gateway.console.context import Console, console, console_context

FRESH: Final = timedelta(minutes=1)
STALE: Final = timedelta(minutes=5)
COUNT_SECONDS = 0.03
"""Seconds that a page waits for a count."""
_MOST: Final = 16
"""How many audiences of exercises and follow-ups are cached."""
CACHES: Final = "console people"


@dataclass(frozen=True, slots=True)
class PeopleCount:
    """People by language and carrier.

    at  when they were counted; None: the count is not ready
    """

    people: People
    at: datetime | None


@dataclass(frozen=True, slots=True)
class _Caches:
    """The cached counts.

    everybody  the subscribers of all areas
    single     the audiences of exercises and follow-ups, which are only a part of their areas'
               subscribers
    """

    everybody: Cache[SubscriberCounts]
    single: dict[Key, Cache[People]] = field(default_factory=dict)


def add(app: Flask) -> None:
    """Registers the caches; once for a process."""
    app.extensions[CACHES] = _Caches(Cache(_take, fresh=FRESH, stale=STALE))


def counted(content: Content, follows: int | None) -> PeopleCount:
    """The recipients of a draft. Of a follow-up: those of the first alert. Of an exercise: the
    listed numbers."""
    caches: _Caches = current_app.extensions[CACHES]
    if not content.areas:
        return PeopleCount({}, console.clock())
    if content.kind == "exercise" or follows is not None:
        single = _single(caches, content, follows).soon(console_context(), COUNT_SECONDS)
        return PeopleCount({}, None) if single is None else PeopleCount(single.value, single.at)
    snapshot = caches.everybody.soon(console_context(), COUNT_SECONDS)
    if snapshot is None:
        return PeopleCount({}, None)
    scope = audience.scope(console.areas, content.areas, console.today())
    return PeopleCount(snapshot.value.people(scope, console.alerts.texts.carriers), snapshot.at)


def _single(caches: _Caches, content: Content, follows: int | None) -> Cache[People]:
    def count(console: Console) -> People:
        return console.alerts.audience_count.counts(content, follows, console.clock())

    new = Cache(count, fresh=FRESH, stale=STALE)
    people = caches.single.setdefault(audience_count.key_of(content, follows), new)
    for old in list(caches.single)[:-_MOST]:
        caches.single.pop(old, None)
    return people


def _take(console: Console) -> SubscriberCounts:
    return console.read(audience_count.take)
