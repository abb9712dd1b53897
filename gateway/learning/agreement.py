"""The second official's word on a message whose decision the live weights contradict.

Weights that have not learnt a message see it as new: learning leaves out what they contradict until
somebody else agrees. Texts are read from their reports, and shown to those who may decide.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field as column
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, Engine

from flows.triage.learning import Case, Field, Judgement
from flows.triage.model import Model
from gateway.alerts.audited import Credentials
from gateway.database.encryption import Keys
from gateway.learning import judged, versions
from gateway.officials import audit, invitations
from gateway.officials.accounts import NotPossible
from gateway.officials.authorization import Authority

MOST: Final = 200
"""How many of the latest judged messages are checked for whether they wait."""
_MEMORY: Final = 5_000


@dataclass(frozen=True)
class Office:
    """delivered  the weights that versions change"""

    engine: Engine = column(repr=False)
    authority: Authority = column(repr=False)
    keys: Keys = column(repr=False)
    delivered: Model = column(repr=False)
    field: Field = column(repr=False)


@dataclass(frozen=True)
class Agreement(Office):
    """The service by which a second official agrees."""

    _looked_at: dict[tuple[int, str, bool], bool] = column(default_factory=dict, repr=False)

    def waiting(self, connection: Connection) -> Sequence[Judgement]:
        """The latest messages that wait, one of a subject."""
        version, lines = versions.live(connection, self.delivered)
        live = versions.applied(self.delivered, lines)
        given = judged.judgements(connection, self.keys, MOST)
        first = {one.group: one for one in given if self._waits(version, live, one)}
        return list(first.values())

    def _waits(self, version: int, live: Model, one: Judgement) -> bool:
        """Pages ask again and again: each message is weighed only once."""
        if one.agreed:
            return False
        key = (version, one.id, one.scam)
        if key not in self._looked_at:
            if len(self._looked_at) >= _MEMORY:
                self._looked_at.clear()
            case = Case(one, frozenset((one.official,)), agreed=False, disputed=False)
            prepared = self.field.prepare(one.text)
            self._looked_at[key] = self.field.contradicts(live, case, prepared)
        return self._looked_at[key]

    def agree(self, credentials: Credentials, code: str, *, now: datetime) -> None:
        """A second official says the same of the message in the report of this code. Raises
        NotPermitted; NotPossible (unknown, own, same_inviter)."""
        by = self.authority.authorise(credentials.token, "second", totp=credentials.totp, now=now)
        with self.engine.begin() as connection:
            one = self._judged(connection, code.strip().upper())
            if one.official == by.id:
                raise NotPossible("own", "You have decided it yourself: another official agrees.")
            if invitations.one_persons(connection, by.id, [one.official]):
                says = "One administrator has invited you both: somebody else agrees."
                raise NotPossible("same_inviter", says)
            made = judged.agree(connection, one, by.id)
            about = {"report": int(one.id), "scam": one.scam}
            audit.done(connection, by, "triage.agreed", "triage", made, **about)

    def _judged(self, connection: Connection, code: str) -> Judgement:
        for one in judged.judgements(connection, self.keys, code=code):
            return one
        raise NotPossible("unknown", f"No decision stands on a message of the code {code}.")
