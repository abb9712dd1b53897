"""Whoever leaves in their own words gets no alert; whoever only sounds like it gets every one."""

from __future__ import annotations

import json
from pathlib import Path

from gateway.app import create_app
from tests.gateway.knock import Knocker
from tests.workers.alerting import Alerts
from tests.workers.conftest import Harness

ROWS: dict[str, list[str]] = json.loads(
    (Path(__file__).parents[1] / "vectors" / "leaving.json").read_text(encoding="utf-8")
)


def test_no_alert_follows_any_way_of_leaving(harness: Harness, env: dict[str, str]) -> None:
    alerts = Alerts(harness)
    harness.work()
    knock = Knocker(create_app(env), env)
    texts = [*ROWS["clear"], *ROWS["never"]]
    assert len(ROWS["clear"]) >= 50 <= len(ROWS["never"])
    for number, text in enumerate(texts):
        resident = alerts.subscriber(number)
        assert knock.open(alerts.numbers[resident], text).status_code == 200
    harness.work()
    before = len(harness.operator.taken)
    alerts.sent()
    reached = {each["to"] for each in harness.operator.taken[before:]}
    sent = {text for number, text in enumerate(texts) if f"+84912{number:06d}" in reached}
    assert sent == set(ROWS["never"])
