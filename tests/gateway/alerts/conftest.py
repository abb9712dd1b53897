"""The desk of alerts on a real database, with officials of real areas."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import insert

from config.settings import Settings
from gateway.alerts.service import AlertService
from gateway.api import alerts
from gateway.database.encrypted_columns import RESIDENT_NUMBER
from gateway.database.tables import resident, subject, subscription
from gateway.services import Services
from gateway.web import access
from tests import signed
from tests.gateway.officials.conftest import NOW, Office, Person

COMMUNES = ("lam-dong-2025/24664", "lam-dong-2025/24670")


@dataclass
class Clock:
    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **how: float) -> None:
        self.now += timedelta(**how)


@dataclass
class Place:
    """A desk, its officials, and its API; each code is of another moment, as people type them."""

    service: AlertService
    office: Office
    client: FlaskClient
    clock: Clock
    steps: dict[int, int] = field(default_factory=dict)

    def code(self, official: Person) -> str:
        """A code that this official has not used yet."""
        self.clock.forward(seconds=30)
        return official.code(self.clock())

    def ask(
        self,
        method: str,
        path: str,
        official: Person | None,
        payload: Any = None,
        code: str | None = None,
    ) -> Any:
        headers = {} if official is None else {"Authorization": f"Bearer {official.token}"}
        if code is not None:
            headers["X-TOTP"] = code
        return self.client.open(f"/api{path}", method=method, headers=headers, json=payload)

    def confirm(self, key: str = "tel:+84900000113", grade: str = "confirmed") -> None:
        row = {"key": key, "kind": "mobile", "display": "0900000113", "grade": grade}
        with self.office.engine.begin() as connection:
            connection.execute(insert(subject).values(row))
            signed.everything(connection)

    def subscribe(self, number: str, area: str, language: str = "vi", carrier: str = "open") -> int:
        keys = self.service.keys
        with self.office.engine.begin() as connection:
            row = {
                "hash": keys.hash(number),
                "number_encrypted": keys.encrypt(number, RESIDENT_NUMBER, keys.hash(number)),
                "carrier": carrier,
                "language": language,
            }
            made = connection.execute(insert(resident).values(row).returning(resident.c.id))
            person = int(made.scalar_one())
            connection.execute(
                insert(subscription).values(resident_id=person, area=area, consent="1")
            )
        return person


@pytest.fixture
def place(settings: Settings, env: dict[str, str], office: Office) -> Iterator[Place]:
    yield from place_of(settings, env, office)


def place_of(settings: Settings, env: dict[str, str], office: Office) -> Iterator[Place]:
    """The place under these settings, while it is asked for."""
    clock = Clock()
    services = Services(settings, env, clock)
    app = Flask("gateway", static_folder=None)
    access.install(app, False)
    app.register_blueprint(alerts.blueprint(services.alert_service))
    yield Place(services.alert_service, office, app.test_client(), clock)
    services.close()


@pytest.fixture
def writer(place: Place) -> Person:
    place.office.hire()  # who could approve
    return place.office.hire()


@pytest.fixture
def approver(place: Place) -> Person:
    return place.office.hire()
