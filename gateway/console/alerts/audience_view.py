"""Counts the recipients of a draft, without making the page wait."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from flows.alerts.preview import People
from gateway.alerts.lifecycle import Content
from gateway.console.context import console

COUNT_SECONDS = 0.03
"""Seconds that a page waits for a count."""


@dataclass(frozen=True, slots=True)
class PeopleCount:
    """People by language and carrier.

    at  when they were counted; None: the count is not ready
    """

    people: People
    at: datetime | None


def counted(content: Content, follows: int | None) -> PeopleCount:
    """For a follow-up, the recipients of the first alert; for an exercise, the listed numbers."""
    if not content.areas:
        return PeopleCount({}, console.clock())
    snapshot = console.alerts.audience_count.soon(content, follows, COUNT_SECONDS)
    return PeopleCount({}, None) if snapshot is None else PeopleCount(snapshot.value, snapshot.at)
