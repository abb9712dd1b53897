"""The areas of officials: the communes of today, and those of the official who is signed in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Final

from flows.places.areas import Area, AreaBook, AreaSet
from gateway.console.context import Console, console
from gateway.database.choices import roles
from gateway.officials.authorization import Official
from gateway.officials.permissions import communes

_SEES_ALL: Final = roles("oversees")


def current() -> Sequence[Area]:
    """The communes of today."""
    return _communes(console.areas.current(console.today()))


def named() -> Sequence[tuple[str, str]]:
    """Ids and names to choose from: former districts, then communes, of today."""
    return _named(console.areas.current(console.today()))


def cells(console: Console) -> Mapping[str, Sequence[str]]:
    """For each area, past or present, today's communes in it."""
    return _cells(console.areas, console.today())


# A day has one book and one set of areas.
@lru_cache(maxsize=4)
def _communes(now: AreaSet) -> Sequence[Area]:
    return [area for area in now.areas if area.kind == "commune"]


@lru_cache(maxsize=4)
def _named(now: AreaSet) -> Sequence[tuple[str, str]]:
    every = sorted(now.areas, key=lambda one: (one.kind == "commune", one.name))
    return [(one.id, one.name) for one in every]


@lru_cache(maxsize=4)
def _cells(book: AreaBook, today: date) -> Mapping[str, Sequence[str]]:
    return {
        area.id: sorted({member for one in book.today(area.id, today) for member in one.members})
        for known in book.sets
        for area in known.areas
    }


def mine(official: Official) -> frozenset[str] | None:
    """The communes whose numbers the official sees; None for all, also for officials without
    areas."""
    everywhere = frozenset(area.id for area in current())
    if official.role in _SEES_ALL:
        return None
    book = console.areas
    own = frozenset().union(*(communes(book, [one]) or () for one in official.areas))
    return None if own >= everywhere else own


def holding(wanted: frozenset[str]) -> frozenset[str]:
    """The areas, past or present, that have one of these communes."""
    return frozenset(
        area for area, members in cells(console).items() if not wanted.isdisjoint(members)
    )
