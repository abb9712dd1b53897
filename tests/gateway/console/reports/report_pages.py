"""Residents who report, for tests of the officials' view of it."""

from __future__ import annotations

import dataclasses
import itertools
import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, insert, text
from werkzeug.test import TestResponse

from flows.values import Subject
from gateway.database import ids
from gateway.database.encrypted_columns import CAMPAIGN_SAMPLE, REPORT_CONTENT, RESIDENT_NUMBER
from gateway.database.tables import report, resident, subscription
from gateway.database.tables_campaigns import campaign, campaign_subject
from gateway.reports import reports, subjects, verdict_service
from tests.gateway.console.conftest import Browser, Place

DUC_LAP, KRONG_NO = "lam-dong-2025/24664", "lam-dong-2025/24697"
SCAM, DISPLAY = "0987654321", "0987654321"
WORDS = "Toi la Nguyen Van A, so 0912345678, no noi toi chuyen 5 trieu vao vietcomhank.top"
WHY = "Đơn tố cáo số 12, đã gọi lại"


@dataclass
class Reports:
    """A place with people who report."""

    place: Place
    people: dict[str, int] = field(default_factory=dict)
    codes: Any = field(default_factory=lambda: itertools.count(1))

    def person(self, name: str, *areas: str, days: int = 90) -> int:
        """The id of somebody, who has been with us for so many days."""
        if name in self.people:
            return self.people[name]
        keys, since = self.place.console.authority.keys, self.now() - timedelta(days=days)
        number = f"+8491{len(self.people):07}"
        row = {
            "hash": keys.hash(number),
            "number_encrypted": keys.encrypt(number, RESIDENT_NUMBER, keys.hash(number)),
            "carrier": "open",
            "created_at": since,
        }
        with self.place.office.engine.begin() as connection:
            made = connection.execute(insert(resident).values(row).returning(resident.c.id))
            author = int(made.scalar_one())
            for area in areas:
                home = {"resident_id": author, "area": area, "consent": "1"}
                connection.execute(insert(subscription).values(home))
        self.people[name] = author
        return author

    def report(self, name: str, what: str = SCAM, words: str = WORDS, **more: Any) -> int:
        """Their report, judged; gives the subject's id."""
        about = verdict_service.read(what)
        at = self.now() - more.pop("ago", timedelta(0))
        code = f"C{next(self.codes):06}"
        row = {
            "code": code,
            "resident_id": self.person(name),
            "way": "scam_call",
            "subjects": [dataclasses.asdict(about)],
            "content": self.place.console.authority.keys.encrypt(words, REPORT_CONTENT, code),
            "category": "impersonate_police",
            "at": at,
            **more,
        }
        with self.place.office.engine.begin() as connection:
            made = connection.execute(insert(report).values(row).returning(report.c.id))
            reports.judge(connection, made.scalar_one(), at, self.place.console.judging.directory)
            return self.id(connection, about)

    def known(self, what: str) -> int:
        """A subject in the database that nobody has reported."""
        about = verdict_service.read(what)
        with self.place.office.engine.begin() as connection:
            subjects.recompute(connection, about, self.now(), self.place.console.judging.directory)
            return self.id(connection, about)

    def campaign(self, people: int, sample: str, *whats: str) -> int:
        now = self.now()
        row = {
            "sketch": b"",
            "people": people,
            "messages": people + 1,
            "first_at": now,
            "last_at": now,
        }
        with self.place.office.engine.begin() as connection:
            campaign_id = ids.new(connection, campaign)
            keys = self.place.console.authority.keys
            row |= {"id": campaign_id, "sample": keys.encrypt(sample, CAMPAIGN_SAMPLE, campaign_id)}
            connection.execute(insert(campaign).values(row))
            for what in whats:
                about = verdict_service.read(what)
                inside = {"subject_key": about.key, "campaign_id": campaign_id}
                results = {"kind": about.kind, "display": about.display}
                connection.execute(insert(campaign_subject).values(inside | results))
        for what in whats:
            self.known(what)
        return campaign_id

    def id(self, connection: Connection, about: Subject) -> int:
        result = subjects.id_of(connection, about.key)
        assert result is not None
        return result

    def now(self) -> datetime:
        return self.place.clock()

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        with self.place.office.engine.connect() as connection:
            return [tuple(row) for row in connection.execute(text(query))]


def path(subject_id: int) -> str:
    return f"/console/reports/{subject_id}"


def version_of(page: str, name: str = "seen") -> str:
    """The state that the form for a decision says its official saw."""
    match = re.search(rf'name="{name}" value="(\d+)"', page)
    assert match is not None
    return match[1]


def decide(
    browser: Browser, subject_id: int, decision: str, reason: str = WHY, **more: str
) -> TestResponse:
    """By the form that is on the page now, after its evidence was on screen."""
    page = browser.get(path(subject_id)).text
    form = {"decision": decision, "reason": reason, "seen": version_of(page), "looked": "1", **more}
    return browser.post(f"{path(subject_id)}/decide", form, path(subject_id))


def refer(browser: Browser, subject_id: int, recipient: str, **more: str) -> TestResponse:
    """The same, of handing it to the police."""
    last = version_of(browser.get(path(subject_id)).text, "seen-referral")
    version = {"seen-referral": last} | {f"seen-{k}": v for k, v in more.items() if k == "referral"}
    rest = {name: value for name, value in more.items() if name != "referral"}
    return decide(browser, subject_id, "referred", recipient=recipient, **version, **rest)
