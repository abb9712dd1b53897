"""People who leave in their own words get no alert; who only sounds like it gets every one."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

from gateway.app import create_app
from tests.gateway.carrier_client import CarrierClient
from tests.workers.alerting import Alerts
from tests.workers.conftest import Harness

ROWS: dict[str, list[str]] = json.loads(
    (Path(__file__).parents[2] / "vectors" / "leaving.json").read_text(encoding="utf-8")
)


SUBSCRIBES = "DK xa duc lap huyen dak mil"


def test_one_place_is_left_and_alerts_of_the_other_still_come(
    harness: Harness, env: dict[str, str]
) -> None:
    harness.clock.now = datetime.now(UTC)
    alerts = Alerts(harness)
    harness.work()
    webhooks = CarrierClient(create_app(env), env)
    last = {"+84912000001": "giu nam nung, bo xa duc lap", "+84912000002": "bo xa nam nung"}
    for sender, text in last.items():
        for each in (SUBSCRIBES, "DK xa nam nung", text):
            assert webhooks.open(sender, each).status_code == 200
    harness.work()
    before = len(harness.operator.taken)
    alerts.sent(kind="emergency")
    assert [each["to"] for each in harness.operator.taken[before:]] == ["+84912000002"]
    ended = harness.all("SELECT area FROM subscription WHERE ended_at IS NOT NULL ORDER BY area")
    assert len(ended) == 2


def test_no_alert_follows_any_way_of_leaving(harness: Harness, env: dict[str, str]) -> None:
    harness.clock.now = datetime.now(UTC)
    alerts = Alerts(harness)
    harness.work()
    webhooks = CarrierClient(create_app(env), env)
    texts = dict(enumerate([*ROWS["clear"], *ROWS["never"]]))
    assert len(ROWS["clear"]) >= 50 <= len(ROWS["never"])
    for number, text in texts.items():
        for each in (SUBSCRIBES, text):
            assert webhooks.open(f"+84912{number:06d}", each).status_code == 200
    harness.work()
    before = len(harness.operator.taken)
    alerts.sent(kind="emergency")
    reached = {each["to"] for each in harness.operator.taken[before:]}
    sent = [text for number, text in texts.items() if f"+84912{number:06d}" in reached]
    assert sorted(sent) == sorted(ROWS["never"])
