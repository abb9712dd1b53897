"""Where officials look: the communes of today, and those of the official who is signed in."""

from __future__ import annotations

from typing import Final

from flows.places.areas import Area
from gateway.console.context import Console, console
from gateway.database.choices import roles
from gateway.officials.authorization import Official
from gateway.officials.permissions import communes

_SEES_ALL: Final = roles("oversees")


def current() -> list[Area]:
    """The communes of today."""
    areas = console.areas.current(console.today()).areas
    return [area for area in areas if area.kind == "commune"]


def named() -> list[tuple[str, str]]:
    """Ids and names to choose from: former districts, then communes, of today."""
    every = console.areas.current(console.today()).areas
    return [
        (one.id, one.name)
        for one in sorted(every, key=lambda one: (one.kind == "commune", one.name))
    ]


def cells(console: Console) -> dict[str, list[str]]:
    """For each area, past or present, today's communes in it."""
    now = console.today()
    return {
        area.id: sorted(
            {member for one in console.areas.today(area.id, now) for member in one.members}
        )
        for known in console.areas.sets
        for area in known.areas
    }


def mine(official: Official) -> frozenset[str] | None:
    """The communes whose numbers they see; None for all, also of people who follow none."""
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
