"""Money: what is spent is counted, and a budget that is used up stops what can wait."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import Any

import pytest

from gateway.alerts import progress
from gateway.carriers import balances
from gateway.database.connect import writer_connection
from gateway.outbound import messages
from gateway.receipts import in_request
from gateway.receipts.in_request import Dlr
from tests.workers.alerting import Alerts
from tests.workers.conftest import Harness
from workers import scheduler
from workers.circuit_breaker import MIN_CALLS, Circuit

ME = "+84912000111"


def settings(harness: Harness, **values: Any) -> None:
    harness.context.carriers["open"].instance.values.update(values)  # type: ignore[attr-defined]


@pytest.fixture(autouse=True)
def priced(harness: Harness) -> Any:
    values = harness.context.carriers["open"].instance.values
    before = dict(values)
    settings(harness, price_mt=300)
    yield
    values.clear()  # type: ignore[attr-defined]
    values.update(before)  # type: ignore[attr-defined]


def spending(harness: Harness) -> list[tuple[str, int, int]]:
    return harness.all("SELECT carrier, segments, dong FROM carrier_spending")


def used_up(harness: Harness) -> None:
    settings(harness, budget_day=900)
    harness.sql.execute(
        "INSERT INTO carrier_spending VALUES ('open', %s, 3, 900)", (harness.context.today,)
    )


def test_what_a_carrier_took_is_counted(harness: Harness) -> None:
    harness.mt(harness.resident(ME), segments=2)
    harness.work()
    alerts = Alerts(harness)
    for n in range(3):
        alerts.subscriber(n, carrier="open")
    one = alerts.sent()
    assert alerts.states(one) == {"accepted": 3}
    ((carrier, segments, dong),) = spending(harness)
    alerted = harness.one("SELECT sum(segments) FROM delivery")
    assert (carrier, segments, dong) == ("open", 2 + alerted, 300 * (2 + alerted))
    with harness.context.engine.connect() as connection:
        status = progress.status(connection, one, harness.clock())
    assert status is not None and (status.segments, status.dong) == (alerted, 300 * alerted)


def test_what_the_carrier_says_counts_before_what_we_would(harness: Harness) -> None:
    harness.operator.body = {"segments": 3, "price": 1_000}
    harness.mt(harness.resident(ME))
    harness.work()
    assert spending(harness) == [("open", 3, 1_000)]


def test_the_budget_is_that_of_the_instance_that_sends(harness: Harness) -> None:
    """Twilio stands in for `open`: it costs money, and its budget stops the next notice."""
    others: Any = harness.context.carriers["twilio"].instance.values
    others |= {"price_mt": 500, "budget_day": 500}
    Circuit(harness.redis).record("open", 0, MIN_CALLS)
    harness.operator.status = 201
    answer = harness.mt(harness.resident(ME))
    harness.work()
    assert (harness.state(answer), spending(harness)) == ("accepted", [("twilio", 1, 500)])
    alerts = Alerts(harness)
    alerts.subscriber(2, carrier="open")
    notice, emergency = alerts.sent(), alerts.sent(kind="emergency")
    assert alerts.states(notice) == {"queued": 1}
    assert alerts.states(emergency) == {"accepted": 1}


@pytest.mark.parametrize(("quota", "state"), [(3, "queued"), (4, "accepted")])
def test_a_tenth_of_the_carriers_quota_is_not_for_notices(
    harness: Harness, quota: int, state: str
) -> None:
    settings(harness, quota_day=quota)
    harness.sql.execute(
        "INSERT INTO carrier_spending VALUES ('open', %s, 3, 0)", (harness.context.today,)
    )
    news = harness.mt(harness.resident(ME), purpose="notice")
    harness.work()
    assert harness.state(news) == state


def test_what_it_refused_costs_nothing(harness: Harness) -> None:
    harness.mt(harness.resident(ME))
    harness.operator.status = 400
    harness.work()
    assert spending(harness) == []


@pytest.mark.parametrize(("kind", "state"), [("notice", "queued"), ("emergency", "accepted")])
def test_a_budget_that_is_used_up_stops_notices_and_no_emergency(
    harness: Harness, kind: str, state: str
) -> None:
    used_up(harness)
    alerts = Alerts(harness)
    alerts.subscriber(1, carrier="open")
    one = alerts.sent(kind=kind)
    assert alerts.states(one) == {state: 1}
    settings(harness, budget_day=9_000)
    harness.push_all()
    harness.work()
    assert alerts.states(one) == {"accepted": 1}, "it was kept"


def test_answers_to_residents_go_on_and_news_wait(
    harness: Harness, caplog: pytest.LogCaptureFixture
) -> None:
    used_up(harness)
    answer = harness.mt(harness.resident(ME))
    news = harness.mt(harness.resident("+84912000112"), purpose="notice")
    harness.work()
    assert (harness.state(answer), harness.state(news)) == ("accepted", "queued")
    with caplog.at_level(logging.WARNING):
        scheduler.once(harness.context)
    assert "1200 dong of the budget_day of 900 are spent" in caplog.text
    scheduler.once(harness.context)
    news_of_it = harness.all("SELECT about FROM news WHERE kind = 'budget_over'")
    assert news_of_it == [("open",)], "who is on duty is notified once a day"


def test_the_balance_of_an_account_is_asked_for_and_reported(harness: Harness) -> None:
    values: Any = harness.context.carriers["esms"].instance.values
    values |= {"balance_least": 100_000, "balance_url": harness.operator.url}
    harness.operator.body = {"CodeResponse": "100", "Balance": 36_693}
    scheduler.once(harness.context)
    harness.work()
    keys = {each: values[setting] for each, setting in _KEYS}
    assert keys in harness.operator.taken
    left = balances.last(harness.redis, "esms")
    assert left is not None and (left.dong, left.at) == (36_693, harness.clock())
    assert balances.is_low(harness.context.carriers["esms"].instance, left)
    harness.operator.body = {"CodeResponse": "101", "Balance": 0}
    harness.sql.execute("DELETE FROM chore")
    scheduler.once(harness.context)
    harness.work()
    assert balances.last(harness.redis, "esms") == left, "an error says nothing of it"


_KEYS = (("ApiKey", "api_key"), ("SecretKey", "secret_key"))


def receipts_of(harness: Harness, given: dict[int, tuple[str, int | None]]) -> None:
    """The carrier's receipts of these deliveries; those of one with a price come twice."""
    alerts = Alerts(harness)
    dlrs = [
        Dlr("open", alerts.reference(n), True, status, dong=dong)
        for n, (status, dong) in given.items()
        for _ in range(2)
    ]
    with writer_connection(harness.context.settings.database_url) as connection:
        in_request.keep(connection, dlrs, harness.clock())
        connection.commit()
    harness.push_all()
    harness.work()


def test_the_price_of_a_receipt_counts_once_in_place_of_the_usual(
    harness: Harness,
) -> None:
    alerts = Alerts(harness)
    for n in range(4):
        alerts.subscriber(n, carrier="open")
    one = alerts.sent()
    each = harness.one("SELECT max(segments) FROM delivery")
    assert spending(harness) == [("open", 4 * each, 4 * each * 300)]
    receipts_of(harness, {1: ("delivered", 850), 2: ("failed", 0), 3: ("delivered", 0)})
    receipts_of(harness, {1: ("delivered", 999), 2: ("delivered", 850), 4: ("accepted", 850)})
    assert alerts.states(one) == {"delivered": 3, "accepted": 1}
    dong = 850 + 0 + 2 * each * 300
    assert spending(harness) == [("open", 4 * each, dong)], "only a failed one is free"
    with harness.context.engine.connect() as connection:
        status = progress.status(connection, one, harness.clock())
    assert status is not None and status.dong == dong


def test_an_answers_price_is_counted_on_the_day_it_was_sent(harness: Harness) -> None:
    mt = harness.mt(harness.resident(ME), segments=2)
    harness.work()
    day = harness.context.today
    harness.clock.now += timedelta(days=1)
    reference = messages.reference(*harness.one("SELECT id, at FROM outbound WHERE id = %s", mt))
    with writer_connection(harness.context.settings.database_url) as connection:
        given = Dlr("open", reference, True, "delivered", dong=850)
        in_request.keep(connection, [given], harness.clock())
        connection.commit()
    harness.push_all()
    harness.work()
    assert harness.state(mt) == "delivered"
    assert harness.all("SELECT day, dong FROM carrier_spending") == [(day, 850)]
