"""How an act on an alert is done: authorised for its areas, in one transaction, and audited."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Engine

from gateway.alerts import history, lifecycle
from gateway.alerts.lifecycle import MOVES, Alert, NotPossible
from gateway.database.connect import Transactions
from gateway.officials import audit
from gateway.officials.authorization import Authority, Official
from gateway.officials.sessions import SessionToken


@dataclass(frozen=True, slots=True)
class Credentials:
    """Who asks: a personal token or a session of the console, and a code of this moment where the
    act takes one."""

    token: str | SessionToken | None = field(repr=False)
    totp: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Audited(Transactions):
    """What acts have in common. A refused one is audited as well, in a transaction of its own,
    before it is raised."""

    engine: Engine = field(repr=False)
    authority: Authority = field(repr=False)
    clock: Callable[[], datetime]

    def load(self, alert_id: int) -> Alert | None:
        """The alert, or None."""
        return self.read(lifecycle.load, alert_id)

    def act_on(
        self,
        credentials: Credentials,
        act: str,
        alert_id: int,
        change: Callable[[Connection, Official, Alert], Alert],
        areas: Sequence[str] = (),
        detail: audit.Detail | None = None,
        reason: str = "",
        needs: str | None = None,
    ) -> Alert:
        """Authorises for the alert's areas (and those that it is to have), then does it.

        needs  another act than the move's, if it is bound to no area
        """
        wanted = needs or MOVES[act].needs
        assert wanted is not None
        alert = self.load(alert_id)
        where = sorted({*areas, *self._areas_of(alert)})
        asked = where if needs is None else ()
        official = self.authority.authorise(
            credentials.token,
            wanted,
            asked,
            credentials.totp,
            now=self.clock(),
            about=("alert", alert_id),
        )

        def run(connection: Connection) -> Alert:
            before = lifecycle.load(connection, alert_id)
            if before is None:
                raise NotPossible("unknown", "There is no such alert.")
            after = change(connection, official, before)
            if not {*before.content.areas, *after.content.areas} <= set(where):
                # Its areas were changed after the authority looked at them.
                raise NotPossible("version", "It has been changed meanwhile: look at it again.")
            self.note(connection, official, act, after, detail, reason)
            return after

        return self.run_audited(official, act, alert_id, run)

    def run_audited(
        self,
        official: Official,
        act: str,
        object_id: int | None,
        work: Callable[[Connection], Alert],
    ) -> Alert:
        """One transaction of `official`. A refusal undoes it, is audited in the next transaction,
        and is raised."""
        try:
            with (
                audit.refused(self.engine, official, f"alert.{act}", ("alert", object_id)),
                self.engine.begin() as connection,
            ):
                return work(connection)
        except NotPossible as error:
            raise error.of(official.id, official.token_id, official.session_id) from None

    def note(
        self,
        connection: Connection,
        official: Official,
        act: str,
        after: Alert,
        detail: audit.Detail | None = None,
        reason: str = "",
    ) -> None:
        """Writes down that an act was done: in the audit, and in the history of the alert."""
        recorded: dict[str, Any] = {
            **official.by,
            "version": after.version,
            "areas": list(after.content.areas),
            "kind": after.content.kind,
            **(detail or {}),
        }
        if after.predecessor_id is not None:
            recorded["predecessor"] = after.predecessor_id
        audit.record(connection, official.id, f"alert.{act}", "alert", after.id, "done", recorded)
        history.note(connection, official.id, act, after, self.clock(), reason)

    def _areas_of(self, alert: Alert | None) -> set[str]:
        """Its own areas, and those of the one that it takes the place of."""
        areas: set[str] = set()
        if alert is not None:
            areas.update(alert.content.areas)
            before = None if not alert.predecessor_id else self.load(alert.predecessor_id)
            areas.update(before.content.areas if before is not None else ())
        return areas


def by_service(
    connection: Connection, act: str, after: Alert, now: datetime, why: str | None = None
) -> None:
    """Writes down what the service did by itself, where officials' acts are."""
    detail: dict[str, int | str] = {"version": after.version, "kind": after.content.kind}
    if why is not None:
        detail["reason"] = why
    audit.record(connection, None, f"alert.{act}", "alert", after.id, "done", detail)
    history.note(connection, None, act, after, now)
