"""Sets the stage for alerts on a real database: subscribers by COPY, officials, an alert approved.

Numbers are made up. Subscriber n (from 0) is `number(n)`; their ids follow each other, and their
consent is `CONSENT`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg
from sqlalchemy import insert

from config.settings import Settings
from gateway.alerts.audited import Credentials
from gateway.alerts.lifecycle import Alert
from gateway.alerts.service import AlertService
from gateway.database import ids, row_signatures
from gateway.database.encrypted_columns import OFFICIAL_TOTP, RESIDENT_NUMBER
from gateway.database.tables_officials import official
from gateway.officials import tokens, totp
from gateway.officials.permissions import SCOPES
from gateway.services import Services
from tests.gateway.officials.conftest import confirm

DISTRICT = "lam-dong-2025/d663"
COMMUNES = ("lam-dong-2025/24664", "lam-dong-2025/24670")
CONSENT = "x"


def number(n: int) -> str:
    """Subscriber n's number, E.164."""
    return f"+8497{n:07}"


def subscribe(
    url: str,
    settings: Settings,
    count: int,
    carrier: Callable[[int], str] = lambda _: "open",
    language: Callable[[int], str] = lambda _: "vi",
    area: Callable[[int], str] = lambda n: COMMUNES[n % 2],
) -> None:
    """Makes this many consenting subscribers at once."""
    keys = Services(settings, {}).keys
    with psycopg.connect(url) as connection:
        row = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM resident").fetchone()
        assert row is not None
        first = int(row[0])
        columns = "id, hash, number_encrypted, carrier, language"
        text = f"COPY resident ({columns}) FROM STDIN (FORMAT BINARY)"
        with connection.cursor().copy(text) as copy:
            copy.set_types(["int8", "bytea", "bytea", "text", "text"])
            for n in range(count):
                to = number(n)
                encrypted = keys.encrypt(to, RESIDENT_NUMBER, keys.hash(to))
                copy.write_row((first + n, keys.hash(to), encrypted, carrier(n), language(n)))
        connection.execute(
            "INSERT INTO conversation (resident_id, version, state) "
            "SELECT id, 0, '' FROM resident WHERE id >= %s",
            [first],
        )
        text = "COPY subscription (resident_id, area, consent) FROM STDIN (FORMAT BINARY)"
        with connection.cursor().copy(text) as copy:
            copy.set_types(["int8", "text", "text"])
            for n in range(count):
                copy.write_row((first + n, area(n), CONSENT))
        connection.execute(
            "SELECT setval(pg_get_serial_sequence('resident', 'id'), %s)", [first + count]
        )
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("ANALYZE resident, subscription")


def _with_code(token: str, secret: str) -> Credentials:
    return Credentials(token, totp.code(secret, totp.step_of(datetime.now(UTC))))


@dataclass
class Stage:
    """Officials at their desk."""

    service: AlertService = field(repr=False)
    settings: Settings = field(repr=False)

    def approver(self) -> Credentials:
        """Of a new official of the district, with a code."""
        return _with_code(*self.hire())

    def hire(self) -> tuple[str, str]:
        """An official of the district: token, and secret of the code generator."""
        secret, now = totp.new_secret(), datetime.now(UTC)
        with self.service.engine.begin() as connection:
            person = ids.new(connection, official)
            row = {
                "id": person,
                "name": f"district {totp.new_secret()[:6]}",
                "role": "district",
                "areas": [DISTRICT],
                "totp_secret": self.service.keys.encrypt(secret, OFFICIAL_TOTP, person),
                "enrolled_at": now - timedelta(days=30),
            }
            connection.execute(insert(official).values(row))
            row_signatures.sign(connection, official, person)
            confirm(connection, person, now - timedelta(days=28))
            token = tokens.make(connection, person, SCOPES, 1, now, None)
        return token.text, secret

    def send(self, text: str, **more: Any) -> Alert:
        """Writes, submits and approves an alert to the whole district, by two officials."""
        (writer, _), approver = self.hire(), self.hire()
        payload = {"kind": "notice", "areas": [DISTRICT], "texts": {"vi-marks": text}, **more}
        one = self.service.draft(Credentials(writer), payload)
        one = self.service.submit(Credentials(writer), one.id, one.version)
        return self.service.approve(_with_code(*approver), one.id, one.version, one.hash)


@contextmanager
def stage(env: Mapping[str, str]) -> Iterator[Stage]:
    """The officials' side of the database that `env` names."""
    settings = Settings.load(env)
    services = Services(settings, env)
    try:
        yield Stage(services.alert_service, settings)
    finally:
        services.close()
