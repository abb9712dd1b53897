"""A carrier that denies us, or says when: all hosts know it, and answers go another way."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from config import redis_client
from flows.registered_forms import Form
from gateway.carriers import circuits, outcomes
from gateway.outbound.carrier_trial_message import PURPOSE
from tests.workers.alerting import Alerts
from tests.workers.conftest import Harness
from workers import scheduler
from workers.circuit_breaker import MIN_CALLS, Circuit

ME = "+84912000111"


def state(harness: Harness) -> tuple[str, str]:
    row: tuple[str, str] = harness.one("SELECT carrier, state FROM outbound ORDER BY id LIMIT 1")
    return row


def denials(harness: Harness) -> list[tuple[str, str]]:
    now = datetime.now(UTC)
    rows = outcomes.denials(harness.redis, harness.context.senders, now)
    return [(each.instance, each.run.outcome) for each in rows]


def test_one_answer_tells_of_a_wrong_key_and_the_next_try_goes_another_way(
    harness: Harness, caplog: pytest.LogCaptureFixture
) -> None:
    harness.mt(harness.resident(ME), in_reply_to="mo-1")
    harness.operator.status = 401
    harness.work()
    assert state(harness) == ("open", "queued")
    assert denials(harness) == [("open", "bad_key")]
    assert circuits.state(harness.redis, "open") == "open"
    with caplog.at_level(logging.WARNING):
        scheduler.once(harness.context)
    assert "carrier open denies us: it does not take our key" in caplog.text
    assert harness.all("SELECT about FROM news WHERE kind = 'carrier_down'") == [("open",)]
    harness.operator.status = 201
    harness.push_all()
    harness.work()
    assert state(harness) == ("twilio", "accepted")
    assert harness.one("SELECT in_reply_to FROM outbound") == "", "twilio has no such MO"
    assert len(harness.operator.taken) == 2


@pytest.fixture
def limited(harness: Harness) -> Iterator[dict[str, Any]]:
    """Settings of `twilio`, which stands in for `open`."""
    values: Any = harness.context.carriers["twilio"].instance.values
    before = dict(values)
    yield values
    values.clear()
    values.update(before)


@pytest.mark.parametrize(
    ("setting", "mt"),
    [
        ({"countries": ["855"]}, {}),
        ({"ucs2": False}, {"encoding": "UCS-2"}),
        ({"most": 1}, {"segments": 2}),
    ],
)
def test_an_answer_waits_where_no_other_instance_could_carry_it(
    harness: Harness, limited: dict[str, Any], setting: dict[str, Any], mt: dict[str, Any]
) -> None:
    """It would be refused there, and be lost."""
    limited |= setting
    harness.mt(harness.resident(ME), **mt)
    Circuit(harness.redis).record("esms", 0, MIN_CALLS)
    harness.operator.status = 401
    for _ in range(3):
        harness.push_all()
        harness.work()
    assert state(harness) == ("open", "queued")
    for key in harness.redis.scan_iter("circuit*"):
        harness.redis.delete(key)
    harness.operator.status = 200
    harness.push_all()
    harness.work()
    assert state(harness) == ("open", "accepted")


@pytest.mark.parametrize(("text", "by"), [("Chao ban", "twilio"), ("Chao bac", "open")])
def test_a_stand_in_that_takes_no_free_text_gets_registered_answers_alone(
    harness: Harness, limited: dict[str, Any], text: str, by: str
) -> None:
    limited["free_text"] = False
    harness.context.__dict__["registered"] = {"twilio": (Form("hello vi", "Chao {P1,1}an"),)}
    harness.mt(harness.resident(ME), text)
    harness.operator.status = 401
    harness.work()
    harness.operator.status = 200 if by == "open" else 201
    harness.push_all()
    harness.work()
    assert state(harness) == (by, "accepted")


@pytest.mark.parametrize("mt", [{"purpose": PURPOSE}, {"error": "in doubt"}])
def test_a_test_and_what_it_may_have_stay_with_an_instance_that_knows_no_template(
    harness: Harness, mt: dict[str, str]
) -> None:
    harness.mt(harness.resident(ME), carrier="esms", **mt)
    harness.operator.body = {"CodeResult": "146"}
    harness.work()
    assert harness.one("SELECT carrier FROM outbound") == "esms"


def test_an_answer_whose_text_is_not_registered_goes_by_another_instance(
    harness: Harness,
) -> None:
    harness.mt(harness.resident(ME), carrier="esms")
    harness.operator.body = {"CodeResult": "146"}
    harness.work()
    assert state(harness) == ("twilio", "queued")
    assert denials(harness) == [("esms", "no_template")]
    assert circuits.state(harness.redis, "esms") == "closed", "other texts go on"
    harness.operator.status, harness.operator.body = 201, {}
    harness.push_all()
    harness.work()
    assert state(harness) == ("twilio", "accepted")


def test_an_alert_whose_text_is_not_registered_goes_by_another_instance(
    harness: Harness,
) -> None:
    alerts = Alerts(harness)
    for n in range(20):
        alerts.subscriber(n, carrier="esms")
    # Each instance reads its own part of this answer: one knows no template, the other takes it.
    harness.operator.status, harness.operator.body = 201, {"CodeResult": "146"}
    one = alerts.sent()
    harness.clock.now += timedelta(seconds=30)
    harness.push_all()
    harness.work()
    assert alerts.states(one) == {"accepted": 20}
    assert harness.all("SELECT DISTINCT carrier FROM delivery") == [("twilio",)]
    tried = [each for each in harness.operator.taken if "form" not in each]
    assert len(tried) < 20, "esms was asked about a window of them, and not again"
    harness.operator.body = {"CodeResult": "100", "SMSID": "x"}
    alerts.sent()
    assert harness.one("SELECT count(*) FROM delivery WHERE carrier = 'esms'") == 20, "others go on"


def test_an_alert_waits_for_its_template_where_no_other_instance_takes_it(
    harness: Harness, limited: dict[str, Any]
) -> None:
    limited["refuses"] = "."
    alerts = Alerts(harness)
    alerts.subscriber(1, carrier="esms")
    harness.operator.status, harness.operator.body = 201, {"CodeResult": "146"}
    one = alerts.sent()
    assert alerts.states(one) == {"queued": 1}
    harness.operator.body = {"CodeResult": "100", "SMSID": "x"}
    harness.clock.now += timedelta(seconds=30)
    harness.push_all()
    harness.work()
    assert alerts.states(one) == {"accepted": 1}
    assert harness.all("SELECT carrier FROM delivery") == [("esms",)]


def test_a_delivery_waits_for_its_own_where_the_stand_in_does_not_send_to_its_country(
    harness: Harness, limited: dict[str, Any]
) -> None:
    limited["countries"] = ["855"]
    alerts = Alerts(harness)
    alerts.subscriber(1, carrier="open")
    Circuit(harness.redis).record("open", 0, MIN_CALLS)
    one = alerts.sent()
    assert alerts.states(one) == {"queued": 1}
    assert harness.operator.taken == []


@pytest.mark.parametrize("setting", [{"free_text": False}, {"refuses": "."}, {"most": 1}])
def test_an_alert_goes_by_no_stand_in_that_would_refuse_its_text(
    harness: Harness, limited: dict[str, Any], setting: dict[str, Any]
) -> None:
    limited |= setting
    harness.context.__dict__.pop("alert_texts", None)
    alerts = Alerts(harness)
    alerts.subscriber(1, carrier="open")
    Circuit(harness.redis).record("open", 0, MIN_CALLS)
    one = alerts.sent(texts={"vi-marks": "Mai cúp điện cả xã. " * 8})
    assert alerts.states(one) == {"queued": 1}
    harness.redis.delete(circuits.key("open"))
    harness.push_all()
    harness.work()
    assert alerts.states(one) == {"accepted": 1}


def test_a_test_message_goes_by_its_own_instance_or_waits(harness: Harness) -> None:
    harness.mt(harness.resident(ME), purpose=PURPOSE)
    harness.operator.status = 401
    for _ in range(2):
        harness.push_all()
        harness.work()
    assert state(harness) == ("open", "queued")


def test_an_mt_that_one_carrier_may_have_goes_by_no_other(harness: Harness) -> None:
    """An attempt was never answered: sent by another instance it would be a second SMS."""
    harness.mt(harness.resident(ME))
    harness.sql.execute("UPDATE outbound SET error = 'in doubt'")
    harness.operator.status = 401
    for _ in range(2):
        harness.push_all()
        harness.work()
    assert state(harness) == ("open", "queued")


def test_new_money_ends_a_denial(harness: Harness) -> None:
    harness.mt(harness.resident(ME))
    harness.operator.status = 402
    harness.work()
    assert denials(harness) == [("open", "no_money")]
    harness.redis.delete(circuits.key("open"))
    harness.operator.status = 200
    harness.push_all()
    harness.work()
    assert state(harness) == ("open", "accepted")
    assert denials(harness) == []


def test_a_pause_that_a_carrier_names_holds_on_all_hosts(harness: Harness) -> None:
    harness.mt(harness.resident(ME))
    harness.operator.status, harness.operator.headers = 429, {"Retry-After": "600"}
    began = datetime.now(UTC)
    Circuit(harness.redis).record("twilio", 0, MIN_CALLS)
    harness.work()
    assert harness.one("SELECT due_at FROM staged_job") >= began + timedelta(seconds=590)
    until = int(harness.redis.hget(circuits.key("open"), "until"))
    assert 590 <= until - began.timestamp() <= 700


def test_a_long_pause_is_not_forgotten_before_it_is_over(harness: Harness) -> None:
    Circuit(harness.redis).record("open", 0, 1, hold=3600)
    assert harness.redis.ttl(circuits.key("open")) > 3600
    Circuit(harness.redis).record("esms", 0, MIN_CALLS)
    Circuit(harness.redis).record("esms", 0, 1, hold=3600)
    assert harness.redis.ttl(circuits.key("esms")) > 3600


def test_the_last_mt_of_a_quota_is_taken_and_all_hosts_know_when_there_are_more(
    harness: Harness,
) -> None:
    harness.operator.headers = {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "600"}
    harness.mt(harness.resident(ME))
    harness.work()
    assert state(harness) == ("open", "accepted")
    elsewhere = Circuit(redis_client.connect(harness.context.settings.redis_url))
    assert elsewhere.state("open") == "open"
    assert not circuits.standing(harness.redis, "open").is_outage(datetime.now(UTC))


def test_an_answer_does_not_wait_for_it_where_another_instance_works(harness: Harness) -> None:
    harness.mt(harness.resident(ME))
    harness.operator.status, harness.operator.headers = 429, {"Retry-After": "3600"}
    harness.work()
    assert harness.one("SELECT due_at < now() + interval '5 minutes' FROM staged_job")
    harness.operator.status, harness.operator.headers = 201, {}
    harness.push_all()
    harness.work()
    assert state(harness) == ("twilio", "accepted")


def test_an_alert_hears_of_it_as_well(harness: Harness) -> None:
    alerts = Alerts(harness)
    for n in range(3):
        alerts.subscriber(n, carrier="open")
    harness.operator.status = 403
    one = alerts.sent()
    assert alerts.states(one) == {"queued": 3}
    assert ("open", "bad_key") in denials(harness)


def test_an_mt_tells_until_when_it_is_of_use(harness: Harness) -> None:
    harness.mt(harness.resident(ME))
    harness.work()
    (taken,) = harness.operator.taken
    expires_at = harness.one("SELECT expires_at FROM outbound")
    assert datetime.fromisoformat(taken["valid_until"]) == expires_at.replace(microsecond=0)
    assert taken["priority"] == 1


def test_an_alert_is_valid_until_it_expires(harness: Harness) -> None:
    alerts = Alerts(harness)
    alerts.subscriber(1, carrier="open")
    alerts.sent()
    (taken,) = harness.operator.taken
    expires_at = harness.one("SELECT expires_at FROM alert")
    assert datetime.fromisoformat(taken["valid_until"]) == expires_at
