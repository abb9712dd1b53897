"""Receipts of alerts at the endpoint: what they settle at once, and what they leave to a worker.

A carrier sends them, signed, to the gateway; an official reads what became of the alert.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from itertools import permutations
from typing import Any

import psycopg
import pytest

from gateway.alerts import deliveries
from gateway.alerts.counters import Changes
from gateway.app import create_app
from gateway.database.connect import writer_connection
from gateway.inbound.work_items import work
from gateway.outbound import messages
from gateway.receipts import matching
from gateway.receipts.in_request import Dlr
from tests.gateway.carrier_client import CarrierClient
from tests.workers.alerting import COMMUNE, OTHER, Alerts
from tests.workers.conftest import Harness

STATUSES = ("accepted", "failed", "delivered")


@pytest.fixture
def alerts(harness: Harness) -> Alerts:
    return Alerts(harness)


@pytest.fixture(scope="module")
def app(env: dict[str, str]) -> Any:
    return create_app(env)


@pytest.fixture
def endpoint(app: Any, env: dict[str, str]) -> CarrierClient:
    return CarrierClient(app, env)


@pytest.fixture
def writing(harness: Harness) -> Iterator[psycopg.Connection]:
    with writer_connection(harness.context.settings.database_url) as connection:
        yield connection


@pytest.fixture
def sent(alerts: Alerts) -> int:
    """An alert that three people have."""
    for number in range(3):
        alerts.subscriber(number)
    return alerts.sent()


def deliver(endpoint: CarrierClient, *receipts: tuple[str, str], **more: str) -> None:
    """One request of the carrier `open`."""
    answer = endpoint.open_raw([{"id": name, "status": status} | more for name, status in receipts])
    assert answer.status_code == 200, answer.get_data(as_text=True)


def due(harness: Harness) -> list[str]:
    """Receipts that wait for a worker."""
    rows = harness.all("SELECT reference FROM receipt WHERE due_at IS NOT NULL ORDER BY 1")
    assert harness.one("SELECT count(*) FROM staged_job WHERE name = 'receipts'") == bool(rows)
    return [reference for (reference,) in rows]


def settle(harness: Harness) -> None:
    """The worker does what is left, not only when it is time."""
    harness.push_all()
    harness.work()


def test_they_are_applied_without_a_worker(
    alerts: Alerts, harness: Harness, endpoint: CarrierClient, sent: int
) -> None:
    names = [alerts.reference(each) for each in (1, 2, 3)]
    deliver(
        endpoint, (names[0], "delivered"), (names[1], "failed"), (names[2], "accepted"), error="31"
    )
    assert alerts.states(sent) == {"delivered": 1, "failed": 1, "accepted": 1}
    assert due(harness) == []
    rows = harness.all("SELECT state, error, settled_at > attempted_at FROM delivery ORDER BY id")
    assert rows[:2] == [("delivered", "31", True), ("failed", "31", True)]
    assert rows[2][:2] == ("accepted", ""), "it was that already"
    assert harness.one("SELECT count(*) FROM receipt") == 0, "the delivery says it all"


def test_the_time_of_a_receipt_is_stored_as_the_carrier_gave_it(
    alerts: Alerts, harness: Harness, endpoint: CarrierClient, sent: int
) -> None:
    deliver(endpoint, (alerts.reference(1), "delivered"), at="2026-03-02T12:00:01.123456+07:00")
    deliver(endpoint, (alerts.reference(2), "delivered"))
    rows, unnotified, _ = (
        row[0] for row in harness.all("SELECT happened_at FROM delivery ORDER BY id")
    )
    assert rows == harness.clock() + timedelta(seconds=1, microseconds=123_456)
    assert unnotified is None


@pytest.mark.parametrize("order", list(permutations(STATUSES)))
def test_in_any_order_and_doubled_the_phone_has_the_last_word(
    alerts: Alerts, harness: Harness, endpoint: CarrierClient, sent: int, order: tuple[str, ...]
) -> None:
    for status in order + order:
        deliver(endpoint, (alerts.reference(1), status))
    deliver(endpoint, *((alerts.reference(2), status) for status in order + order))
    assert alerts.states(sent) == {"delivered": 2, "accepted": 1}
    assert (due(harness), harness.one("SELECT count(*) FROM receipt")) == ([], 0)


def test_one_request_may_speak_of_several_alerts(
    alerts: Alerts, harness: Harness, endpoint: CarrierClient, sent: int
) -> None:
    other = alerts.sent()
    deliver(endpoint, *((alerts.reference(each), "delivered") for each in (2, 6, 4)))
    assert alerts.states(sent) == {"delivered": 1, "accepted": 2}
    assert alerts.states(other) == {"delivered": 2, "accepted": 1}


def test_it_settles_deliveries_that_are_uncertain_or_unanswered(
    alerts: Alerts, harness: Harness, endpoint: CarrierClient
) -> None:
    alerts.subscriber(1)
    one = alerts.approved()
    harness.operator.hold = lambda: deliver(endpoint, (alerts.reference(1), "delivered"))
    harness.work()
    assert (alerts.states(one), alerts.state(one)) == ({"delivered": 1}, "sent")
    assert harness.one("SELECT their_id FROM delivery") == "their-1"


def test_another_carriers_delivery_is_not_its_to_settle(
    alerts: Alerts, harness: Harness, endpoint: CarrierClient
) -> None:
    alerts.subscriber(1, carrier="esms")
    one = alerts.sent()
    before = alerts.states(one)
    deliver(endpoint, (alerts.reference(1), "delivered"))
    assert due(harness) == [alerts.reference(1)]
    settle(harness)
    assert (alerts.states(one), len(due(harness))) == (before, 1)


def test_a_receipt_of_an_attempt_before_settles_nothing(
    alerts: Alerts, harness: Harness, endpoint: CarrierClient, sent: int
) -> None:
    before = alerts.reference(1)
    deliver(endpoint, (before, "failed"))
    changes, now = Changes(), harness.clock() + timedelta(minutes=1)
    with harness.context.engine.begin() as connection:
        deliveries.requeue_failed(connection, sent, 1, 3, now, changes, 3)
        changes.write(connection)
    assert alerts.reference(1) != before
    deliver(endpoint, (before, "delivered"))
    assert alerts.states(sent) == {"queued": 1, "accepted": 2}
    assert due(harness) == [before]


def test_only_our_reference_as_we_write_it(
    alerts: Alerts, harness: Harness, endpoint: CarrierClient, sent: int
) -> None:
    name = alerts.reference(1)
    others = [
        name.replace("k5a-", "k5a-0"), name + "0", name + "\u0661", name.upper(),
        "k5a-99-1772427600000000", f"k5a-{10**18}-1", "k5a-0-0", f"k5a-{'9' * 19}-{'9' * 17}",
    ]  # fmt: skip
    deliver(endpoint, *((each, "delivered") for each in others))
    assert len(due(harness)) == len(others)
    settle(harness)
    assert alerts.states(sent) == {"accepted": 3}


def test_one_that_is_known_only_later_is_applied_by_the_worker(
    alerts: Alerts, harness: Harness, endpoint: CarrierClient, sent: int
) -> None:
    name, known = alerts.reference(1), alerts.reference(2)
    row = harness.one("DELETE FROM delivery WHERE id = 1 RETURNING to_json(delivery)::text")
    deliver(endpoint, (name, "delivered"), (known, "delivered"))
    assert due(harness) == [name]
    settle(harness)
    harness.sql.execute(
        "INSERT INTO delivery SELECT * FROM json_populate_record(NULL::delivery, %s::json)", (row,)
    )
    assert alerts.states(sent) == {"delivered": 1, "accepted": 2}
    settle(harness)
    assert (alerts.states(sent), due(harness)) == ({"delivered": 2, "accepted": 1}, [])


@pytest.mark.parametrize("lock", ["UPDATE", "NO KEY UPDATE", "SHARE"])
def test_one_that_a_worker_has_is_left_to_the_worker_and_not_waited_for(
    alerts: Alerts, harness: Harness, endpoint: CarrierClient, sent: int, lock: str
) -> None:
    waiting, free = alerts.reference(1), alerts.reference(2)
    deliver(endpoint, ("k5a-99-1", "delivered"))  # the writer has its connection
    with psycopg.connect(harness.context.settings.database_url) as connection:
        connection.execute(f"SELECT FROM delivery WHERE id = 1 FOR {lock}")
        # To wait for the lock would end in an error: its time-out is that of a statement.
        deliver(endpoint, (waiting, "delivered"), (free, "delivered"), (waiting, "accepted"))
        assert alerts.states(sent) == {"delivered": 1, "accepted": 2}
        assert waiting in due(harness) and free not in due(harness)
    settle(harness)
    assert alerts.states(sent) == {"delivered": 2, "accepted": 1}


def test_an_opt_out_is_left_to_the_worker(
    alerts: Alerts, harness: Harness, endpoint: CarrierClient, sent: int
) -> None:
    name = alerts.reference(2)
    deliver(endpoint, (name, "accepted"), (name, "opted_out"), (alerts.reference(3), "delivered"))
    assert alerts.states(sent) == {"accepted": 2, "delivered": 1}
    assert (due(harness), harness.one("SELECT count(opted_out_at) FROM resident")) == ([name], 0)
    harness.sql.execute("UPDATE subscription SET since = since - interval '1 year'")
    settle(harness)
    assert alerts.states(sent) == {"accepted": 1, "opted_out": 1, "delivered": 1}
    assert harness.one("SELECT count(opted_out_at) FROM resident") == 1


def test_receipts_of_conversations_and_by_the_carriers_own_id_are_left_to_the_worker(
    alerts: Alerts, harness: Harness, writing: psycopg.Connection, sent: int
) -> None:
    harness.sql.execute("UPDATE delivery SET carrier_message_id = 'their-1' WHERE id = 1")
    mt = harness.mt(harness.resident("+84912999999"), state="accepted")
    reference = messages.reference(*harness.one("SELECT id, at FROM outbound WHERE id = %s", mt))
    text = (
        Dlr("open", reference, True, "delivered"),
        Dlr("open", "their-1", False, "delivered"),
        # An id of theirs that looks like a reference of ours is one of theirs.
        Dlr("open", alerts.reference(2), False, "delivered"),
    )
    work(harness.context.processor, writing, [text])
    assert len(due(harness)) == 3
    settle(harness)
    assert harness.state(mt) == "delivered"
    assert alerts.states(sent) == {"delivered": 1, "accepted": 2}


def test_a_network_that_a_delivery_tells_moves_its_resident_and_waits_for_none(
    alerts: Alerts, harness: Harness, writing: psycopg.Connection, sent: int
) -> None:
    dlrs = tuple(
        Dlr("open", alerts.reference(n), True, "delivered", serves="south") for n in (1, 2)
    )
    (second,) = harness.all("SELECT resident_id FROM delivery WHERE id = 2")
    with psycopg.connect(harness.context.settings.database_url) as other:
        other.execute("SELECT FROM resident WHERE id = %s FOR UPDATE", second)
        work(harness.context.processor, writing, [dlrs])
        writing.commit()
        assert alerts.states(sent) == {"accepted": 1, "delivered": 2}
        carriers = "SELECT carrier FROM resident ORDER BY id"
        assert [each for (each,) in harness.all(carriers)] == ["south", "open", "open"]
    work(harness.context.processor, writing, [dlrs])
    writing.commit()
    assert [each for (each,) in harness.all(carriers)] == ["south", "south", "open"]


@pytest.mark.parametrize("seed", range(6))
def test_the_endpoint_and_the_worker_come_to_the_same_end(
    alerts: Alerts, harness: Harness, writing: psycopg.Connection, seed: int
) -> None:
    """Two alerts to the same people get the same receipts, drawn by chance: those of the one at
    the endpoint, those of the other by way of the worker alone."""
    chance, people = random.Random(seed), 30
    for number in range(people):
        alerts.subscriber(number, chance.choice((COMMUNE, OTHER)))
    first, there = alerts.sent(COMMUNE, OTHER), alerts.sent(COMMUNE, OTHER)
    states = ("queued", "attempted", "uncertain", "accepted", "failed", "refused", "delivered")
    for number in range(1, people + 1):
        state = chance.choice(states)
        both = [number, number + people]
        harness.sql.execute("UPDATE delivery SET state = %s WHERE id = ANY(%s)", (state, both))
    harness.sql.execute("DELETE FROM delivery_counter")
    harness.sql.execute(
        "INSERT INTO delivery_counter SELECT alert_id, area, carrier, state, 0, count(*) "
        "FROM delivery GROUP BY 1, 2, 3, 4"
    )
    for _ in range(12):
        carrier = chance.choice(("open", "open", "open", "esms"))
        drawn = [
            (chance.randint(1, people), chance.choice((*STATUSES, "opted_out")))
            for _ in range(chance.randint(1, 40))
        ]
        results = [
            [Dlr(carrier, alerts.reference(i + more), True, s, s) for i, s in drawn]
            for more in (0, people)
        ]
        work(harness.context.processor, writing, [tuple(results[0])])
        harness.sql.cursor().executemany(
            "INSERT INTO receipt (carrier, reference, ours, status, error) "
            "VALUES (%s, %s, 1, %s, %s) ON CONFLICT DO NOTHING",
            [(dlr.carrier, dlr.reference, dlr.status, dlr.error) for dlr in results[1]],
        )
        with harness.context.engine.begin() as connection:
            matching.settle(connection, matching.due(connection), harness.clock())
    rows = "SELECT resident_id, state, error FROM delivery WHERE alert_id = %s ORDER BY 1"
    assert harness.all(rows, first) == harness.all(rows, there)
    assert alerts.states(first) == alerts.states(there)


def test_requests_at_once_for_the_same_deliveries(
    alerts: Alerts, harness: Harness, writing: psycopg.Connection
) -> None:
    """By as many doors as there are threads, in any order, with the worker's hands between."""
    for number in range(40):
        alerts.subscriber(number)
    one = alerts.sent()
    results = [
        Dlr("open", alerts.reference(each), True, status)
        for each in range(1, 41)
        for status in ("accepted", "delivered")
    ]
    deadlocks = "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"
    before = harness.one(deadlocks)

    def deliver(seed: int) -> None:
        chance = random.Random(seed)
        with writer_connection(harness.context.settings.database_url) as connection:
            for _ in range(6):
                work(harness.context.processor, connection, [tuple(chance.sample(results, 60))])

    def settle_some() -> None:
        for _ in range(20):
            with harness.context.engine.begin() as connection:
                matching.settle(connection, matching.due(connection), harness.clock())

    with ThreadPoolExecutor(6) as pool:
        for each in [pool.submit(deliver, seed) for seed in range(4)] + [
            pool.submit(settle_some)
        ] * 2:
            each.result()
    work(harness.context.processor, writing, [tuple(results)])
    settle(harness)
    assert alerts.states(one) == {"delivered": 40}
    assert harness.one("SELECT count(*) FROM receipt WHERE applied_at IS NULL") == 0
    assert harness.one(deadlocks) == before
