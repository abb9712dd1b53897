"""What somebody asks to be changed of an alert, laid upon what is there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from gateway.alerts.lifecycle import Content


def merged(said: Any, before: Content, now: datetime) -> Any:
    """What is asked for, on what is there: a field that is not named stays as it is.

    A text stays with its template and its subject unless something of them is named; slots alone
    change the template that is there. A time that has passed does not stay.
    """
    if not isinstance(said, Mapping):
        return said
    kept: dict[str, Any] = {
        "kind": before.kind,
        "areas": list(before.areas),
        "sender": before.sender,
    }
    for name, at in (("send_at", before.send_at), ("expires_at", before.expires_at)):
        if at is not None and at > now:
            kept[name] = at.isoformat()
    named = said.keys() & {"texts", "template", "slots"}
    if before.template and named <= {"slots"}:
        kept["template"], kept["slots"] = before.template, dict(before.slots)
        given = said.get("slots")
        if isinstance(given, Mapping):
            said = {**said, "slots": {**before.slots, **given}}
    elif not named:
        kept["texts"] = dict(before.texts)
    if not named and before.subject:
        kept["subject"] = before.subject.partition(":")[2]
    return {**kept, **said}
