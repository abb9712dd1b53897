"""Counts whom a draft would reach; the page does not wait for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

from flask import Flask, current_app

from gateway.alerts import audience, audience_count
from gateway.alerts.audience import Count
from gateway.alerts.audience_count import SubscriberCounts
from gateway.alerts.lifecycle import Alert, Content
from gateway.console.cache import Cache
from gateway.console.context import Console, console, console_context

FRESH: Final = timedelta(minutes=1)
STALE: Final = timedelta(minutes=5)
SOON = 0.03
"""Seconds that a page waits for a count."""
_MOST: Final = 16
"""So many follow-ups are cached."""
CACHES: Final = "console people"

People = Mapping[tuple[str, str], int]
"""By language and carrier; carrier "": only the prefix of a number will tell."""


@dataclass(frozen=True, slots=True)
class Counted:
    """at  when they were counted; None while they are still being counted"""

    people: People
    at: datetime | None


@dataclass(frozen=True, slots=True)
class _Caches:
    """everybody  of all areas; after: whom an alert has reached, by its id"""

    everybody: Cache[SubscriberCounts]
    after: dict[int, Cache[People]] = field(default_factory=dict)


def add(app: Flask) -> None:
    """Once for a process."""
    app.extensions[CACHES] = _Caches(Cache(_take, fresh=FRESH, stale=STALE))


def counted(content: Content, follows: Alert | None) -> Counted:
    """For a follow-up, the recipients of the first alert; for an exercise, the listed numbers."""
    caches: _Caches = current_app.extensions[CACHES]
    if not content.areas:
        return Counted({}, console.clock())
    if content.kind == "exercise":
        # A few numbers: counted at once.
        to = None if follows is None else follows.id
        counts = console.alerts.audience_count.at_once(content, to, console.clock())
        return Counted({}, None) if counts is None else Counted(_sums(counts), console.clock())
    if follows is not None:
        after = _after(caches, follows).soon(console_context(), SOON)
        return Counted({}, None) if after is None else Counted(after.value, after.at)
    snapshot = caches.everybody.soon(console_context(), SOON)
    if snapshot is None:
        return Counted({}, None)
    scope = audience.scope(console.areas, content.areas, console.today())
    return Counted(snapshot.value.people(scope, console.alerts.texts.carriers), snapshot.at)


def _after(caches: _Caches, one: Alert) -> Cache[People]:
    people = caches.after.get(one.id)
    if people is None:
        content = replace(one.content, kind="notice")

        def count(console: Console) -> People:
            return _sums(console.alerts.audience_count.counts(content, one.id, console.clock()))

        people = caches.after[one.id] = Cache(count, fresh=FRESH, stale=STALE)
        for old in list(caches.after)[:-_MOST]:
            caches.after.pop(old, None)
    return people


def _sums(counts: Iterable[Count]) -> People:
    people: dict[tuple[str, str], int] = {}
    for one in counts:
        key = (one.language, one.carrier)
        people[key] = people.get(key, 0) + one.people
    return people


def _take(console: Console) -> SubscriberCounts:
    return console.read(audience_count.take)
