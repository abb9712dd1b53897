"""Whom an alert that is being written would reach, without anybody's waiting for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

from flask import Blueprint, Flask, current_app

from gateway.alerts import audience, audience_count
from gateway.alerts.audience import Count
from gateway.alerts.audience_count import Census
from gateway.alerts.lifecycle import Alert, Content
from gateway.console.cache import Kept
from gateway.console.context import Console, here

FRESH: Final = timedelta(minutes=1)
STALE: Final = timedelta(minutes=5)
SOON = 0.03
"""Seconds that a page waits for a count."""
_MOST: Final = 16
"""So many follow-ups are kept."""
_KEPT: Final = "console people"

People = Mapping[tuple[str, str], int]
"""By language and carrier; carrier "": only the prefix of a number will tell."""


@dataclass(frozen=True, slots=True)
class Counted:
    """at  when they were counted; None while they are still being counted"""

    people: People
    at: datetime | None


@dataclass(frozen=True, slots=True)
class _Kept:
    """everybody  of all areas; after: whom an alert has reached, by its id"""

    everybody: Kept[Census]
    after: dict[int, Kept[People]] = field(default_factory=dict)


def keep(pages: Blueprint) -> None:
    """Once for a process."""
    kept = _Kept(Kept(_take, fresh=FRESH, stale=STALE))
    pages.record_once(lambda state: state.app.extensions.setdefault(_KEPT, kept))


def wait(app: Flask) -> None:
    """Until nobody is being counted."""
    kept: _Kept = app.extensions[_KEPT]
    kept.everybody.wait()
    for each in kept.after.values():
        each.wait()


def counted(content: Content, follows: Alert | None) -> Counted:
    """Of a follow-up those whom the other one has reached; of an exercise the listed numbers."""
    console = here()
    kept: _Kept = current_app.extensions[_KEPT]
    if not content.areas:
        return Counted({}, console.clock())
    if content.kind == "exercise":
        # A few numbers: found at once.
        to = None if follows is None else follows.id
        found = console.desk.reached.at_once(content, to, console.clock())
        return Counted({}, None) if found is None else Counted(_sums(found), console.clock())
    if follows is not None:
        after = _after(kept, follows).soon(console, SOON)
        return Counted({}, None) if after is None else Counted(after.found, after.at)
    seen = kept.everybody.soon(console, SOON)
    if seen is None:
        return Counted({}, None)
    scope = audience.scope(console.areas, content.areas, console.today())
    return Counted(seen.found.people(scope, console.desk.books.texts.carriers), seen.at)


def _after(kept: _Kept, one: Alert) -> Kept[People]:
    found = kept.after.get(one.id)
    if found is None:
        content = replace(one.content, kind="notice")

        def count(console: Console) -> People:
            return _sums(console.desk.reached.counts(content, one.id, console.clock()))

        found = kept.after[one.id] = Kept(count, fresh=FRESH, stale=STALE)
        for old in list(kept.after)[:-_MOST]:
            kept.after.pop(old, None)
    return found


def _sums(found: Iterable[Count]) -> People:
    people: dict[tuple[str, str], int] = {}
    for one in found:
        key = (one.language, one.carrier)
        people[key] = people.get(key, 0) + one.people
    return people


def _take(console: Console) -> Census:
    with console.engine.connect() as connection:
        return audience_count.take(connection)
