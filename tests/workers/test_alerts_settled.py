"""The states of deliveries: receipts in any order, killed workers, figures that always add up."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import psycopg
import pytest

from config.settings import ROOT
from gateway.alerts import batches, claims, deliveries, lifecycle
from gateway.alerts.claims import Answer, ClaimScope
from gateway.alerts.counters import Changes
from gateway.carriers.http import concurrency_of
from gateway.inbound.work_items import work
from gateway.outbound import messages
from gateway.receipts import matching
from gateway.receipts.in_request import Dlr
from tests.workers.alerting import COMMUNE, GROUP, OTHER, Alerts
from tests.workers.conftest import Harness, wait_for
from workers import alert_batch, alert_conditions, scheduler
from workers import alerts as alert_jobs
from workers.services import WorkerServices


@pytest.fixture
def alerts(harness: Harness) -> Alerts:
    return Alerts(harness)


def settle(harness: Harness) -> int:
    """One round over the receipts that are due; how many there were."""
    with harness.context.engine.begin() as connection:
        ids = matching.due(connection)
        matching.opt_outs(connection, ids)
    with harness.context.engine.begin() as connection:
        matching.settle(connection, ids, harness.clock())
    return len(ids)


@pytest.mark.parametrize("ours", [True, False])
@pytest.mark.parametrize("order", [("accepted", "delivered"), ("delivered", "accepted", "failed")])
def test_receipts_in_any_order_and_doubled(
    alerts: Alerts,
    harness: Harness,
    order: tuple[str, ...],
    ours: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kind = type(harness.context.carriers["open"])
    monkeypatch.setattr(kind, "RECEIPTS_NAME_THEIRS", not ours)
    alerts.subscriber(1)
    one = alerts.sent()
    reference = alerts.reference(1) if ours else "their-1"
    for status in order:
        harness.dlr(reference, ours, status)
        harness.work()
        harness.sql.execute("UPDATE receipt SET due_at = now()")
        settle(harness)
        settle(harness)
    assert alerts.states(one) == {"delivered": 1}
    assert harness.staged() == 0


def test_many_receipts_at_once_each_to_its_own(alerts: Alerts, harness: Harness) -> None:
    for number in range(40):
        alerts.subscriber(number)
    mt = harness.mt(harness.resident("+84912999999"))
    one = alerts.sent()
    for delivery_id in range(1, 41):
        status = ("delivered", "failed", "accepted", "delivered")[delivery_id % 4]
        harness.dlr(alerts.reference(delivery_id), True, status, error=status)
        if delivery_id % 4 == 3:
            harness.dlr(alerts.reference(delivery_id), True, "failed")
    row = harness.one("SELECT id, at FROM outbound WHERE id = %s", mt)
    harness.dlr(messages.reference(*row), True, "delivered")
    assert settle(harness) == 51
    assert alerts.states(one) == {"delivered": 20, "failed": 10, "accepted": 10}
    assert harness.state(mt) == "delivered"
    assert settle(harness) == 0


def test_a_receipt_that_overtakes_the_answer_wins(alerts: Alerts, harness: Harness) -> None:
    alerts.subscriber(1)
    one = alerts.approved()

    def deliver_first() -> None:
        harness.dlr(alerts.reference(1), True, "delivered")
        settle(harness)

    harness.operator.hold = deliver_first
    harness.work()
    assert (alerts.states(one), alerts.state(one)) == ({"delivered": 1}, "sent")
    assert harness.one("SELECT their_id FROM delivery") == "their-1"


def test_a_receipt_settles_what_was_uncertain_and_opts_out(
    alerts: Alerts, harness: Harness
) -> None:
    resident = alerts.subscriber(1)
    harness.sql.execute(
        "UPDATE subscription SET since = %s", (harness.clock() - timedelta(days=1),)
    )
    one = alerts.sent()
    harness.sql.execute("UPDATE delivery SET state = 'uncertain'")
    harness.sql.execute("UPDATE delivery_counter SET state = 'uncertain' WHERE state = 'accepted'")
    harness.dlr(alerts.reference(1), True, "opted_out")
    settle(harness)
    assert alerts.states(one) == {"opted_out": 1}
    assert (
        harness.one("SELECT opted_out_at FROM resident WHERE id = %s", resident) == harness.clock()
    )


def test_another_instance_settles_nothing(alerts: Alerts, harness: Harness) -> None:
    alerts.subscriber(1)
    one = alerts.sent()
    harness.dlr(alerts.reference(1), True, "failed", carrier="esms")
    settle(harness)
    assert alerts.states(one) == {"accepted": 1}


def test_an_endpoint_that_writes_while_the_job_ends_is_not_overlooked(harness: Harness) -> None:
    """It stages no job, since one waits: that job can't end before the endpoint has committed."""
    job = harness.stage("receipts", 0)
    with psycopg.connect(harness.context.settings.database_url) as writer:
        work(harness.context.processor, writer, [(Dlr("open", "their-9", False, "delivered"),)])
        assert writer.execute("SELECT count(*) FROM staged_job").fetchone() == (1,)
        with ThreadPoolExecutor(1) as other:

            def end() -> bool:
                with harness.context.engine.connect() as connection, connection.begin() as it:
                    over = matching.end(connection, job)
                    it.rollback()
                    return over

            ending = other.submit(end)
            time.sleep(0.3)
            assert not ending.done()
            writer.commit()
            assert ending.result(120) is False


KILLED = """
import os, sys
from config.settings import Settings
from workers import alert_batch
from workers.services import WorkerServices
context = WorkerServices(Settings.load(os.environ), dict(os.environ))
alert_batch.batch(context, int(sys.argv[1]))
"""


@pytest.mark.parametrize(("carrier", "left"), [("open", "accepted"), ("twilio", "uncertain")])
def test_a_worker_killed_between_claim_and_answer(
    alerts: Alerts, harness: Harness, carrier: str, left: str
) -> None:
    for number in range(40):
        alerts.subscriber(number, carrier=carrier)
    harness.clock.now = datetime.now(UTC)  # the killed process has the true clock
    one = alerts.approved(kind="emergency")
    alerts.expand(one)
    (job,) = harness.one("SELECT array_agg(id) FROM staged_job WHERE name = 'urgent'")
    stuck = True

    def hold() -> None:
        until = time.monotonic() + 120
        while stuck and time.monotonic() < until:
            time.sleep(0.02)

    harness.operator.hold = hold
    worker = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(job)],
        cwd=ROOT,
        env={**os.environ, **harness.context.env, "PYTHONPATH": str(ROOT)},
    )
    concurrency = concurrency_of(harness.context.carriers[carrier].instance)
    wait_for(lambda: len(harness.operator.taken) == concurrency)
    worker.send_signal(signal.SIGKILL)
    worker.wait()
    stuck = False
    assert alerts.states(one) == {"queued": 40 - concurrency, "attempted": concurrency}
    harness.clock.now = (
        datetime.now(UTC) + alert_conditions.in_flight(harness.context) + timedelta(seconds=1)
    )
    for _ in range(3):
        harness.push_all()
        harness.work()
    assert alerts.state(one) == "sent"
    states = alerts.states(one)
    assert states.get("accepted", 0) + states.get("uncertain", 0) == 40
    assert states.get("uncertain", 0) == (0 if left == "accepted" else concurrency)
    if carrier == "open":
        # Twice only under the same reference, which that carrier takes as the same message.
        assert len(alerts.taken()) == 40
    else:
        assert len(harness.operator.taken) == 40


@pytest.mark.parametrize("seed", range(6))
def test_figures_equal_the_rows_whatever_happens_and_in_whatever_order(
    alerts: Alerts, harness: Harness, seed: int
) -> None:
    """Claims, answers, receipts, dead workers, an end: drawn by chance, two hands at once."""
    chance = random.Random(seed)
    for number in range(24):
        alerts.subscriber(number, chance.choice((COMMUNE, OTHER, GROUP)),
                          carrier=chance.choice(("open", "esms", "gone")))  # fmt: skip
    one = alerts.approved(GROUP)
    alerts.expand(one)
    context, now = harness.context, harness.clock()
    results: list[tuple[batches.Batch, claims.ClaimedDelivery, str]] = []

    def claim() -> None:
        batch = batches.load(connection, chance.randrange(1, 8))
        if batch is not None and batch.carrier:
            wanted = ClaimScope((COMMUNE, OTHER, GROUP), chance.choice(("open", "esms")), {"vi": 1})
            claimed, _ = claims.step(
                connection, batch, [], wanted, now, after=0, limit=chance.randrange(1, 6)
            )
            results.extend((batch, each, wanted.carrier) for each in claimed)

    def answer() -> None:
        if results:
            batch, claimed, carrier = results.pop(chance.randrange(len(results)))
            state = chance.choice(("accepted", "refused", "uncertain", "queued", "failed"))
            answers = [Answer(claimed, carrier, state, f"c{claimed.id}")]  # type: ignore[arg-type]
            for _ in range(chance.choice((1, 1, 2))):
                nobody = ClaimScope((), "", {})
                claims.step(connection, batch, answers, nobody, now, after=0, limit=0)

    def receive() -> None:
        row = harness.one("SELECT id, at, carrier FROM delivery ORDER BY random() LIMIT 1")
        status = chance.choice(("accepted", "delivered", "failed"))
        harness.sql.execute(
            "INSERT INTO receipt (carrier, reference, ours, status) VALUES (%s, %s, 1, %s) "
            "ON CONFLICT DO NOTHING",
            (row[2], deliveries.reference(row[0], row[1]), status),
        )
        matching.settle(connection, matching.due(connection), now)

    def die() -> None:
        batch = batches.load(connection, chance.randrange(1, 8))
        if batch is not None:
            changes, later = Changes(), now + timedelta(minutes=1)
            claims.claim_stale(
                connection, batch, ClaimScope((COMMUNE,), "", {}), ("open",), now, later, changes, 3
            )
            changes.write(connection)

    def second() -> None:
        changes = Changes()
        ids = deliveries.requeue_failed(connection, one, 1, 99, now, changes, 3)
        loaded = lifecycle.load(connection, one)
        assert loaded is not None
        batches.add(connection, loaded, ids)
        changes.write(connection)

    for _ in range(120):
        with context.engine.begin() as connection:
            chance.choice((claim, claim, claim, answer, answer, receive, die, second))()
        assert sum(alerts.states(one).values()) == 24
    harness.sql.execute("UPDATE alert SET state = 'cancelled' WHERE id = %s", (one,))
    harness.clock.now += timedelta(minutes=5)
    harness.stage("close", one)
    (job,) = harness.one("SELECT array_agg(id) FROM staged_job WHERE name = 'close'")
    alert_jobs.close(context, job)
    states = alerts.states(one)
    assert not states.keys() & {"queued", "attempted"}
    assert sum(states.values()) == 24


def test_two_workers_at_one_batch(alerts: Alerts, harness: Harness) -> None:
    for number in range(60):
        alerts.subscriber(number, chance_area(number))
    one = alerts.approved(GROUP)
    alerts.expand(one)
    jobs = [row[0] for row in harness.all("SELECT id FROM staged_job WHERE name = 'deliver'")]
    # As processes of their own are: nothing is shared but the database and the queue.
    workers = [replace(harness.context) for _ in range(4)]

    def work(context: WorkerServices) -> None:
        for job in jobs:
            alert_batch.batch(context, job)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, workers))
    for each in workers:
        each.engine.dispose()
    scheduler.once(harness.context)
    harness.work()
    assert set(alerts.recipients().values()) == {1}
    assert alerts.states(one) == {"accepted": 60}
    assert alerts.state(one) == "sent"


def chance_area(number: int) -> str:
    return (COMMUNE, OTHER, GROUP)[number % 3]
