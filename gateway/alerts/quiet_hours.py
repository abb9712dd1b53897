"""Which alerts go out in the quiet hours: emergencies, exercises, and the correction of an alert
that went out in them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from flows.alerts.values import AlertKind
from gateway.alerts import lifecycle
from gateway.alerts.lifecycle import Alert, Content, NotPossible

_ALWAYS: Final = frozenset({"emergency", "exercise"})


def corrected(connection: Connection, one: Alert) -> Alert | None:
    """The alert that this one corrects; None if it corrects none."""
    if one.content.kind != "correction" or one.predecessor_id is None:
        return None
    return lifecycle.load(connection, one.predecessor_id)


def goes_at_night(
    kind: AlertKind, before: Alert | None, awake: Callable[[datetime], datetime]
) -> bool:
    """Whether an alert of this kind goes out in the quiet hours.

    before  the alert that a correction corrects
    awake   returns its argument, or the end of the quiet hours if it falls in them
    """
    if kind in _ALWAYS:
        return True
    if kind != "correction" or before is None or before.started_at is None:
        return False
    return awake(before.started_at) > before.started_at


def begins(
    content: Content,
    now: datetime,
    before: Alert | None,
    awake: Callable[[datetime], datetime],
) -> datetime:
    """The time (aware) at which sending would begin if the alert were approved at `now`:
    `send_at`, or now. In the quiet hours it is their end, unless this alert goes out in them."""
    at = max(now, content.send_at or now)
    return at if goes_at_night(content.kind, before, awake) else awake(at)


def check_begin(
    connection: Connection, one: Alert, now: datetime, awake: Callable[[datetime], datetime]
) -> None:
    """Raises NotPossible (too_late) if the alert would end before it can begin."""
    if one.content.expires_at <= begins(one.content, now, corrected(connection, one), awake):
        raise NotPossible(
            "too_late",
            "It ends before it could begin: only emergencies go out at night. Let it end later.",
        )
