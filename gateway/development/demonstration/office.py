"""The officials at their console, at the time of the scene, and what they decide on numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from sqlalchemy import select

from gateway.alerts.audited import Credentials
from gateway.database.tables_verdicts import appeal
from gateway.development.demonstration import story
from gateway.development.demonstration.accounts import Login
from gateway.development.demonstration.stage import Scene, Stage
from gateway.development.demonstration.story import Verdict
from gateway.officials import self_service, sessions
from gateway.reports import appeal_service, verdict_service
from gateway.reports.verdict_service import Judging


@dataclass
class Office:
    stage: Stage
    judging: Judging
    logins: Mapping[str, Login]

    def credentials(self, name: str) -> Credentials:
        """As if they had just signed in."""
        login, at = self.logins[name], self.stage.at
        with self.stage.engine.begin() as connection:
            token = self_service.signed_in(connection, login.id, "Firefox, Windows", at)
        return Credentials(token, login.code(at))

    def sign_out(self) -> None:
        with self.stage.engine.begin() as connection:
            for login in self.logins.values():
                sessions.end_all(connection, login.id, self.stage.now)

    def decide(self, one: Verdict) -> None:
        about, credentials = verdict_service.read(one.subject), self.credentials(one.by)
        self.judging.judge(credentials, about, one.decision, one.reason, now=self.stage.at)

    def answer(self, one: Verdict) -> None:
        """Of the resident who has appealed."""
        about, credentials = verdict_service.read(one.subject), self.credentials(one.by)
        with self.stage.engine.connect() as connection:
            query = select(appeal.c.code).where(appeal.c.subject_key == about.key)
            code = connection.execute(query).scalar_one()
        at = self.stage.at
        appeal_service.answer(self.judging, credentials, code, one.decision, one.reason, now=at)


def decisions(office: Office) -> list[Scene]:
    """The officials' decisions on the reports."""
    day, answered = office.stage.time_of, story.APPEAL_DECIDED
    scenes: list[Scene] = [
        (day(one.days, one.hour), partial(office.decide, one)) for one in story.DECIDED
    ]
    return [*scenes, (day(answered.days, answered.hour), partial(office.answer, answered))]
