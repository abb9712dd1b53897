"""Counts the recipients of a draft, without making the page wait."""

from __future__ import annotations

from flows.alerts.preview import People
from gateway.alerts.lifecycle import Content
from gateway.console.context import console
from gateway.database.cache import Snapshot

COUNT_SECONDS = 0.03
"""Seconds that a page waits for a count."""


def counted(content: Content, follows: int | None) -> Snapshot[People] | None:
    """For a follow-up, the recipients of the first alert; for an exercise, the listed numbers. None
    while they are counted."""
    if not content.areas:
        return Snapshot(console.clock(), {})
    return console.alerts.audience_count.soon(content, follows, COUNT_SECONDS)
