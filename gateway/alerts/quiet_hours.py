"""What goes out in the quiet hours: emergencies, exercises, and the correction of what went out in
them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from flows.alerts.values import AlertKind
from gateway.alerts import lifecycle
from gateway.alerts.lifecycle import Alert

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

    before  what a correction corrects
    awake   a moment, or the end of the quiet hours that it falls in
    """
    if kind in _ALWAYS:
        return True
    if kind != "correction" or before is None or before.started_at is None:
        return False
    return awake(before.started_at) > before.started_at
