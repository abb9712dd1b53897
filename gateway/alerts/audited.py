"""Runs an action on an alert: one transaction, audited."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, Engine

from gateway.alerts import history
from gateway.alerts.lifecycle import Alert, NotPossible
from gateway.officials import audit
from gateway.officials.authorization import Official
from gateway.officials.sessions import SessionToken


@dataclass(frozen=True, slots=True)
class Credentials:
    """The credentials of a caller: a personal token or a console session, with a code of this
    moment if the action needs one."""

    token: str | SessionToken | None = field(repr=False)
    totp: str | None = field(default=None, repr=False)


def run(
    engine: Engine,
    official: Official,
    act: str,
    object_id: int | None,
    work: Callable[[Connection], Alert],
) -> Alert:
    """Runs `work` in one transaction of `official`. If it refuses, the transaction is undone,
    the refusal is audited in the next transaction, and raised again."""
    try:
        with (
            audit.refused(engine, official, f"alert.{act}", ("alert", object_id)),
            engine.begin() as connection,
        ):
            return work(connection)
    except NotPossible as error:
        raise error.of(official.id, official.token_id, official.session_id) from None


def note(
    connection: Connection,
    official: Official,
    act: str,
    after: Alert,
    now: datetime,
    detail: audit.Detail | None = None,
    reason: str = "",
) -> None:
    """Records an action that was done, in the audit and in the alert's history."""
    recorded: audit.Detail = {
        **official.by,
        "version": after.version,
        "areas": list(after.content.areas),
        "kind": after.content.kind,
        **(detail or {}),
    }
    if after.predecessor_id is not None:
        recorded = {**recorded, "predecessor": after.predecessor_id}
    audit.record(connection, official.id, f"alert.{act}", "alert", after.id, "done", recorded)
    history.note(connection, official.id, act, after, now, reason)


def by_service(
    connection: Connection, act: str, after: Alert, now: datetime, why: str | None = None
) -> None:
    """Records an action of the service itself, next to the officials' actions."""
    detail: dict[str, int | str] = {"version": after.version, "kind": after.content.kind}
    if why is not None:
        detail["reason"] = why
    audit.record(connection, None, f"alert.{act}", "alert", after.id, "done", detail)
    history.note(connection, None, act, after, now)
