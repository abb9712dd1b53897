"""Learning in the office: what the judged messages change, what holds it back, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field as column
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, text

from flows.triage import gate
from flows.triage.gate import Choice, Probe
from flows.triage.learning import Learnt, learn
from flows.triage.model import Model
from gateway.alerts.audited import Credentials
from gateway.learning import judged, versions
from gateway.learning.agreement import Office
from gateway.officials import audit
from gateway.officials.accounts import NotPossible
from gateway.officials.authorization import Official

_LOCK: Final = 5_113_171


@dataclass(frozen=True, slots=True)
class Draft:
    """The result that learning would have now."""

    live: Model
    learnt: Learnt
    choice: Choice


@dataclass(frozen=True)
class Teaching(Office):
    """rows    delivered rows, learnt beside the judged messages
    probes  the delivered suites; the office's own test set is added to them
    """

    rows: Sequence[Probe] = column(repr=False)
    probes: Sequence[Probe] = column(repr=False)

    def draft(self, connection: Connection) -> Draft:
        """The changes that the judged messages would make now."""
        _, lines = versions.live(connection, self.delivered)
        live = versions.applied(self.delivered, lines)
        learnt = self._learnt(connection)
        choice = gate.choose(self.delivered, live, learnt, self.probes, self.field)
        return Draft(live, learnt, choice)

    def learn(self, credentials: Credentials, *, now: datetime) -> tuple[int, Draft]:
        """Makes what the judged messages teach live; returns its version. Raises NotPermitted;
        NotPossible (nothing, fell), which is audited."""
        official = self._official(credentials, now)
        with self.engine.begin() as connection:
            _lock(connection)
            draft = self.draft(connection)
            detail: dict[str, Any] = {
                "used": len(draft.learnt.used),
                "waiting": len(draft.learnt.waiting),
                "tests": len(draft.learnt.tests),
                "unweighted": sorted(draft.learnt.unweighted),
            }
            lines = versions.difference(self.delivered, draft.choice.model)
            changes = lines != versions.difference(self.delivered, draft.live)
            reason = "fell" if draft.choice.fell else "" if changes else "nothing"
            if not reason:
                made = versions.add(connection, self.delivered, lines, official.id)
                audit.done(connection, official, "triage.learnt", "triage", made, **detail)
                return made, draft
            detail |= {"reason": reason, **official.by}
            audit.record(connection, official.id, "triage.learnt", "", None, "refused", detail)
        if reason == "nothing":
            raise NotPossible(reason, "The judged messages change nothing.")
        raise NotPossible(
            reason,
            f"Nothing goes live: the new weights do worse on {', '.join(draft.choice.fell)}.",
        )

    def back(self, credentials: Credentials, *, now: datetime) -> tuple[int, int]:
        """Makes the version before the live one live; returns the new version, and whose weights it
        has. Raises NotPermitted; NotPossible (nothing)."""
        official = self._official(credentials, now)
        with self.engine.begin() as connection:
            _lock(connection)
            live, _ = versions.live(connection, self.delivered)
            if live == versions.DELIVERED:
                raise NotPossible("nothing", "The delivered weights are live.")
            source, lines = versions.before(connection, self.delivered, live)
            made = versions.add(connection, self.delivered, lines, official.id, source)
            change = {"from": live, "to": source}
            audit.done(connection, official, "triage.back", "triage", made, **change)
        return made, source

    def _learnt(self, connection: Connection) -> Learnt:
        start = gate.start(self.delivered, self.rows, self.field)
        return learn(start, judged.judgements(connection, self.keys), self.field)

    def _official(self, credentials: Credentials, now: datetime) -> Official:
        return self.authority.authorise(credentials.token, "teach", totp=credentials.totp, now=now)


def _lock(connection: Connection) -> None:
    """One transaction at a time decides which version is live."""
    connection.execute(text(f"SELECT pg_advisory_xact_lock({_LOCK})"))
