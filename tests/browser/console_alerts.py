"""Two officials of one district, and alerts in each state, for tests in a browser and pictures."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Engine, insert, text

from gateway.alerts import history
from gateway.alerts.audited import Credentials
from gateway.alerts.lifecycle import Alert, Content
from gateway.alerts.reconcile import LOCK
from gateway.alerts.service import AlertService as Alerts
from gateway.database import ids, row_signatures
from gateway.database.encrypted_columns import OFFICIAL_TOTP, RESIDENT_NUMBER
from gateway.database.tables import resident, subject, subscription, verdict
from gateway.database.tables_alerts import delivery_counter
from gateway.database.tables_officials import official
from gateway.officials import passwords, tokens, totp
from gateway.officials.account_age import CONFIRMED_ROLES
from gateway.officials.permissions import scopes_of
from gateway.services import Services
from tests import signed
from tests.browser.console_session import PASSWORD
from tests.e2e.service import Service
from tests.gateway.officials.conftest import confirm

DISTRICT, COMMUNE = "lam-dong-2025/d663", "lam-dong-2025/24664"
NUMBER = "0900000119"
SAYS = {
    "vi-marks": "Mai cúp nước từ 8 giờ đến 11 giờ để sửa đường ống. Bà con trữ nước trước.",
    "en": "No water tomorrow from 8 to 11: pipes are mended. Store some before.",
}
SCAM = {
    "vi-marks": f"Số {NUMBER} giả công an gọi điện đòi chuyển tiền. Cúp máy, gọi 113.",
    "en": f"{NUMBER} poses as the police and wants money. Hang up, call 113.",
}


@dataclass
class Person:
    """An official with a password and a code generator, and a token of their own."""

    id: int
    name: str
    secret: str
    token: str


@dataclass
class AlertHarness:
    """Officials and their alerts in the database of a running service."""

    service: Alerts
    engine: Engine

    def hire(self, name: str, role: str = "district", *areas: str) -> Person:
        secret, now = totp.new_secret(), datetime.now(UTC)
        row = {
            "name": name,
            "role": role,
            "areas": list(areas or (DISTRICT,)),
            "password": passwords.make(PASSWORD),
            "created_at": now - timedelta(days=30),
            "enrolled_at": now - timedelta(days=30),
        }
        with self.engine.begin() as connection:
            person = ids.new(connection, official)
            row |= {
                "id": person,
                "totp_secret": self.service.keys.encrypt(secret, OFFICIAL_TOTP, person),
            }
            connection.execute(insert(official).values(row))
            row_signatures.sign(connection, official, person)
            made = tokens.make(connection, person, scopes_of(role), 1, now, None)
            if role in CONFIRMED_ROLES:
                confirm(connection, person, now - timedelta(days=28))
        return Person(person, name, secret, made.text)

    def credentials(self, person: Person) -> Credentials:
        self.sql("UPDATE official SET totp_step = 0 WHERE id = :id", id=person.id)
        return Credentials(person.token, totp.code(person.secret, totp.step_of(datetime.now(UTC))))

    def sql(self, statement: str, **values: Any) -> None:
        with self.engine.begin() as connection:
            connection.execute(text(statement), values)

    def subscribe(
        self, count: int, area: str = COMMUNE, language: str = "vi", carrier: str = "open"
    ) -> None:
        """Made-up people with numbers of no phone."""
        with self.engine.begin() as connection:
            known = connection.execute(text("SELECT count(*) FROM resident")).scalar_one()
            for n in range(known, known + count):
                number = f"+8490003{n:04}"
                row = {
                    "hash": self.service.keys.hash(number),
                    "number_encrypted": self.service.keys.encrypt(
                        number, RESIDENT_NUMBER, self.service.keys.hash(number)
                    ),
                    "carrier": carrier,
                    "language": language,
                }
                made = connection.execute(insert(resident).values(row).returning(resident.c.id))
                sub = {"resident_id": made.scalar_one(), "area": area, "consent": "1"}
                connection.execute(insert(subscription).values(sub))

    @contextmanager
    def as_they_are(self) -> Iterator[None]:
        """Meanwhile no worker makes the made-up figures of alerts what the rows say: of most there
        are none."""
        with self.engine.begin() as connection:
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
            yield

    def confirm(self, by: Person) -> None:
        row = {"key": f"tel:+84{NUMBER[1:]}", "kind": "mobile", "display": NUMBER}
        decided = {"subject_key": row["key"], "decision": "confirmed", "reason": "Công an xã báo"}
        with self.engine.begin() as connection:
            connection.execute(insert(subject).values(**row, grade="confirmed", people=6))
            person = {"official_id": by.id, "official": by.name, "at": datetime.now(UTC)}
            connection.execute(insert(verdict).values(**decided, **person))
            signed.everything(connection)

    def drafted(self, by: Person, **changes: Any) -> Alert:
        values: dict[str, Any] = {
            "kind": "notice",
            "texts": SAYS,
            "areas": (DISTRICT,),
            "expires_at": datetime.now(UTC) + timedelta(hours=30),
            **changes,
        }
        return self.service.draft(self.credentials(by), Content(**values))

    def submitted(self, by: Person, **changes: Any) -> Alert:
        one = self.drafted(by, **changes)
        return self.service.submit(self.credentials(by), one.id, one.version)

    def approved(self, by: Person, other: Person, **changes: Any) -> Alert:
        one = self.submitted(by, **changes)
        return self.service.approve(self.credentials(other), one.id, one.version, one.hash)

    def as_left(
        self,
        one: Alert,
        states: Mapping[str, int],
        state: str,
        history_rows: Sequence[tuple[str, Person | None]] = (("start", None),),
        **columns: Any,
    ) -> None:
        """As the workers, and officials by `history_rows`, would leave it; nothing is staged any
        more."""
        now = datetime.now(UTC)
        values = {"state": state, "started_at": now, "ended_at": None, **columns}
        names = ", ".join(f"{name} = :{name}" for name in values)
        self.sql("DELETE FROM staged_job WHERE arg = :id", id=one.id)
        self.sql(f"UPDATE alert SET {names} WHERE id = :id", **values, id=one.id)
        rows = [
            {"alert_id": one.id, "area": COMMUNE, "carrier": "open", "state": name, "slot": 0,
             "count": count}
            for name, count in states.items()
        ]  # fmt: skip
        with self.engine.begin() as connection:
            connection.execute(insert(delivery_counter), rows)
            for act, by in history_rows:
                after = dataclasses.replace(one, reason=columns.get("reason", ""))
                history.note(connection, by and by.id, act, after, now)


@contextmanager
def alert_harness(service: Service) -> Iterator[AlertHarness]:
    services = Services.load(service.env)
    try:
        yield AlertHarness(services.alert_service, services.engine)
    finally:
        services.close()


def every_state(harness: AlertHarness, an: Person, binh: Person) -> dict[str, int]:
    """An alert in each state; its id by the state's name."""
    alerts, now = harness.service, datetime.now(UTC)
    harness.confirm(binh)
    scam = {"kind": "scam", "texts": SCAM, "subject": f"tel:+84{NUMBER[1:]}"}
    later = now + timedelta(hours=20)
    results = {
        "draft": harness.drafted(an),
        "faulty": harness.drafted(an, texts={"vi-marks": "Số 0900000118 lừa đảo, xem abc.vn/x"}),
        "submitted": harness.submitted(an, **scam),
        "scheduled": harness.approved(an, binh, send_at=later),
    }
    back = harness.submitted(an)
    back = alerts.send_back(harness.credentials(binh), back.id, back.version, "Ghi rõ giờ và nơi")
    results["returned"] = harness.submitted(an)
    results["returned"] = alerts.send_back(
        harness.credentials(binh),
        results["returned"].id,
        results["returned"].version,
        "Ghi rõ giờ và nơi",
    )
    texts = {**SAYS, "vi-marks": "Mai cúp nước từ 9 giờ đến 11 giờ ở xã Đức Lập để sửa ống."}
    content = dataclasses.replace(back.content, texts=texts, areas=(COMMUNE,))
    back = alerts.edit(harness.credentials(an), back.id, back.version, content)
    results["changed"] = alerts.submit(harness.credentials(an), back.id, back.version)
    far = {"expanded_at": now}
    running = {"queued": 4_210, "attempted": 12, "accepted": 3_100, "delivered": 5_220,
               "failed": 31, "refused": 9, "uncertain": 4, "opted_out": 17}  # fmt: skip
    results["sending"] = harness.approved(an, binh)
    harness.as_left(results["sending"], running, "sending", **far)
    results["paused"] = harness.approved(an, binh)
    paused = [("start", None), ("pause", binh)]
    harness.as_left(
        results["paused"], running, "sending", paused, paused_at=now, paused_by=binh.id, **far
    )
    results["stopped"] = harness.approved(an, binh, **scam)
    stopped = [("start", None), ("pause", None)]
    harness.as_left(
        results["stopped"], running, "sending", stopped, paused_at=now, paused_by=None, **far
    )
    results["sent"] = harness.approved(an, binh)
    done = {"delivered": 11_890, "accepted": 120, "failed": 40, "opted_out": 17}
    sent = [("start", None), ("finish", None)]
    harness.as_left(results["sent"], done, "sent", sent, ended_at=now, **far)
    results["cancelled"] = harness.approved(an, binh)
    over = {"delivered": 6_000, "cancelled": 6_067}
    cancelled = [("start", None), ("cancel", binh)]
    why = {"ended_at": now, "reason": "Nhầm địa bàn"}
    harness.as_left(results["cancelled"], over, "cancelled", cancelled, **why, **far)
    content = dataclasses.replace(results["sent"].content, texts={"vi-marks": "Nước đã có lại."})
    results["update"] = alerts.after(harness.credentials(an), results["sent"].id, "update", content)
    return {name: one.id for name, one in results.items()}
