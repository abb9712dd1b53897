"""Alerts at the console in tests: officials who write and approve, and the rows of the database."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from sqlalchemy import insert, text
from werkzeug.test import TestResponse

from gateway.alerts.audited import Credentials
from gateway.alerts.lifecycle import Alert, Content
from gateway.database.encrypted_columns import RESIDENT_NUMBER
from gateway.database.tables import resident, subject, subscription
from gateway.database.tables_alerts import delivery_counter
from tests import signed
from tests.gateway.console.conftest import Browser, Place
from tests.gateway.officials.conftest import Person

DUC_LAP, DAK_MIL_COMMUNE = "lam-dong-2025/24664", "lam-dong-2025/24670"
DISTRICT, ELSEWHERE = "lam-dong-2025/d663", "lam-dong-2025/d660"
NUMBER, KEY = "0900000113", "tel:+84900000113"
WORDS = "Mai cúp nước từ 8 giờ."


@dataclass
class Alerts:
    """Short ways to set the stage, as officials would."""

    place: Place
    an: Person = field(init=False)
    binh: Person = field(init=False)

    def __post_init__(self) -> None:
        self.an, self.binh = self.place.hire(), self.place.hire()

    @property
    def service(self) -> Any:
        return self.place.console.alerts

    def credentials(self, official: Person) -> Credentials:
        return Credentials(official.token, self.place.code(official))

    def content(self, **changes: Any) -> Content:
        now = self.place.clock()
        values: dict[str, Any] = {
            "kind": "notice",
            "texts": {"vi-marks": WORDS},
            "areas": (DISTRICT,),
            "expires_at": now + timedelta(hours=8),
            **changes,
        }
        return Content(**values)

    def draft(self, **changes: Any) -> Alert:
        return self.service.draft(self.credentials(self.an), self.content(**changes))

    def submitted(self, **changes: Any) -> Alert:
        one = self.draft(**changes)
        return self.service.submit(self.credentials(self.an), one.id, one.version)

    def approved(self, **changes: Any) -> Alert:
        one = self.submitted(**changes)
        return self.service.approve(self.credentials(self.binh), one.id, one.version, one.hash)

    def now(self, one: Alert) -> Alert:
        loaded = self.service.load(one.id)
        assert loaded is not None
        return loaded

    def confirm(self, grade: str = "confirmed") -> None:
        row = {"key": KEY, "kind": "mobile", "display": NUMBER, "grade": grade}
        with self.place.office.engine.begin() as connection:
            connection.execute(insert(subject).values(row))
            signed.everything(connection)

    def judge(self, grade: str) -> None:
        with self.place.office.engine.begin() as connection:
            connection.execute(text("UPDATE subject SET grade = :grade"), {"grade": grade})
            signed.everything(connection)

    def subscribe(self, count: int, area: str = DUC_LAP, language: str = "vi") -> None:
        keys = self.place.console.authority.keys
        with self.place.office.engine.begin() as connection:
            known = connection.execute(text("SELECT count(*) FROM resident")).scalar_one()
            for n in range(known, known + count):
                number = f"+8491200{n:04}"
                row = {
                    "hash": keys.hash(number),
                    "number_encrypted": keys.encrypt(number, RESIDENT_NUMBER, keys.hash(number)),
                    "carrier": "open",
                    "language": language,
                }
                made = connection.execute(insert(resident).values(row).returning(resident.c.id))
                sub = {"resident_id": made.scalar_one(), "area": area, "consent": "1"}
                connection.execute(insert(subscription).values(sub))

    def begun(self, one: Alert, state: str = "sending", **columns: Any) -> None:
        """As the workers leave it."""
        values = {"state": state, "started_at": self.place.clock(), **columns}
        names = ", ".join(f"{name} = :{name}" for name in values)
        with self.place.office.engine.begin() as connection:
            query = text(f"UPDATE alert SET {names} WHERE id = :id")
            connection.execute(query, {**values, "id": one.id})

    def tally(self, one: Alert, states: Mapping[str, int], carrier: str = "open") -> None:
        rows = [
            {"alert_id": one.id, "area": DUC_LAP, "carrier": carrier, "state": state, "slot": 0,
             "count": count}
            for state, count in states.items()
        ]  # fmt: skip
        with self.place.office.engine.begin() as connection:
            connection.execute(
                text("DELETE FROM delivery_counter WHERE alert_id = :id AND carrier = :carrier"),
                {"id": one.id, "carrier": carrier},
            )
            connection.execute(insert(delivery_counter), rows)

    def paper(self, browser: Browser, one: Alert) -> str:
        answer = browser.get(f"/console/alerts/{one.id}")
        assert answer.status_code == 200, answer.text
        return answer.text

    def press(self, browser: Browser, one: Alert, act: str, **form: Any) -> TestResponse:
        """The form of the page as it is now, or as `form` says."""
        page = f"/console/alerts/{one.id}"
        rows = browser.get(page).text
        hidden = dict(re.findall(r'name="(version|hash)" value="([^"]*)"', rows))
        return browser.post(f"{page}/{act}", {**hidden, **form}, page)
