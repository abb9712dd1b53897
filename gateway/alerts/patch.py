"""What somebody asks to be changed of an alert, laid upon what is there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from gateway.alerts.lifecycle import Content


def merged(changes: Any, before: Content, now: datetime) -> Any:
    """What is asked for, on what is there: a field that is not named stays as it is.

    A text stays with its template and its subject unless something of them is named; slots alone
    change the template that is there. A time that has passed does not stay.
    """
    if not isinstance(changes, Mapping):
        return changes
    current: dict[str, Any] = {
        "kind": before.kind,
        "areas": list(before.areas),
        "sender": before.sender,
    }
    for name, at in (("send_at", before.send_at), ("expires_at", before.expires_at)):
        if at is not None and at > now:
            current[name] = at.isoformat()
    named = changes.keys() & {"texts", "template", "slots"}
    if before.template and named <= {"slots"}:
        current["template"], current["slots"] = before.template, dict(before.slots)
        given = changes.get("slots")
        if isinstance(given, Mapping):
            changes = {**changes, "slots": {**before.slots, **given}}
    elif not named:
        current["texts"] = dict(before.texts)
    if not named and before.subject:
        current["subject"] = before.subject.partition(":")[2]
    return {**current, **changes}
