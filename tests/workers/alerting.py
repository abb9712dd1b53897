"""Alerts on the workers' desk: approved ones, their subscribers, and what became of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from sqlalchemy import insert

from gateway.alerts import approvals, deliveries, lifecycle, progress
from gateway.alerts.lifecycle import Content
from gateway.database import ids, staged_jobs
from gateway.database.tables_alerts import alert as table
from tests.workers.conftest import Harness

GROUP = "lam-dong-2025/d663"
COMMUNE = "lam-dong-2025/24664"
OTHER = "lam-dong-2025/24670"
ELSEWHERE = "lam-dong-2025/d660"


@dataclass
class Alerts:
    """Short ways to set the stage, on a desk."""

    harness: Harness
    numbers: dict[int, str] = field(default_factory=dict)

    def subscriber(self, number: int, *areas: str, **values: Any) -> int:
        msisdn = f"+84912{number:06d}"
        resident = self.harness.resident(msisdn, **values)
        self.numbers[resident] = msisdn
        for area in areas or (COMMUNE,):
            self.harness.sql.execute(
                "INSERT INTO subscription (resident_id, area, consent) VALUES (%s, %s, '1')",
                (resident, area),
            )
        return resident

    def approved(self, *areas: str, kind: str = "notice", **values: Any) -> int:
        """An alert as an approval leaves it."""
        now = self.harness.clock()
        content = Content(
            kind=kind,  # type: ignore[arg-type]
            texts=values.pop("texts", {"vi-marks": "Mai cúp điện.", "en": "No power tomorrow."}),
            areas=areas or (COMMUNE,),
            expires_at=values.pop("expires_at", now + timedelta(hours=6)),
            send_at=values.pop("send_at", None),
            sender=values.pop("sender", ""),
        )
        official = self.harness.one("SELECT id FROM official LIMIT 1") or self.harness.insert(
            "official", name="an", role="province"
        )
        relation, before = values.get("relation", ""), values.get("predecessor_id")
        text = lifecycle.content_hash(content, relation, before)
        row = {
            **lifecycle.columns(content),
            "content_hash": text,
            "approved_hash": text,
            "approved_by": official,
            "approved_at": now,
            "state": "approved",
            "created_by": official,
        } | values
        with self.harness.context.engine.begin() as connection:
            alert_id = ids.new(connection, table)
            row["id"] = alert_id
            row["approval"] = approvals.sign(connection, alert_id, text, official, "", now)
            connection.execute(insert(table).values(row))
            staged_jobs.stage(connection, "expand", [alert_id], content.send_at)
        return alert_id

    def sent(self, *areas: str, **values: Any) -> int:
        alert_id = self.approved(*areas, **values)
        self.harness.work()
        return alert_id

    def state(self, alert_id: int) -> str:
        return str(self.harness.one("SELECT state FROM alert WHERE id = %s", alert_id))

    def states(self, alert_id: int) -> dict[str, int]:
        """By the roll-ups; they are held to the rows."""
        with self.harness.context.engine.connect() as connection:
            assert progress.differences(connection, alert_id) == []
            status = progress.status(connection, alert_id, self.harness.clock())
        assert status is not None
        return dict(status.states)

    def taken(self) -> Counter[str]:
        """How often the operator was given each reference."""
        return Counter(each["id"] for each in self.harness.operator.taken)

    def recipients(self) -> Counter[str]:
        return Counter(each["to"] for each in self.harness.operator.taken)

    def expand(self, alert_id: int) -> None:
        """Its deliveries are made; none is sent."""
        from workers import alerts

        (job,) = self.harness.one(
            "SELECT array_agg(id) FROM staged_job WHERE name = 'expand' AND arg = %s", alert_id
        )
        alerts.expand(self.harness.context, job)

    def reference(self, delivery_id: int) -> str:
        row = self.harness.one("SELECT id, at FROM delivery WHERE id = %s", delivery_id)
        return deliveries.reference(*row)
