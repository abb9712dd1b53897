"""What became of deliveries: receipts in any order, killed workers, figures that always add up."""

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

from config.settings import HOUSE
from gateway.alerts import batches, claims, deliveries, lifecycle
from gateway.alerts.claims import Answer, Wanted
from gateway.alerts.counters import Changes
from gateway.carriers.http import concurrency_of
from gateway.inbound.work_items import work
from gateway.outbound import messages
from gateway.receipts import matching
from gateway.receipts.in_request import Dlr
from tests.workers.alerting import COMMUNE, GROUP, OTHER, Alerts
from tests.workers.conftest import Desk, wait_for
from workers import alert_batch, alert_conditions, scheduler
from workers import alerts as desk_alerts
from workers.services import WorkerServices


@pytest.fixture
def alerts(desk: Desk) -> Alerts:
    return Alerts(desk)


def settle(desk: Desk) -> int:
    """One round over the receipts that are due; how many there were."""
    with desk.context.engine.begin() as connection:
        ids = matching.due(connection)
        matching.opt_outs(connection, ids)
    with desk.context.engine.begin() as connection:
        matching.settle(connection, ids, desk.clock())
    return len(ids)


@pytest.mark.parametrize("ours", [True, False])
@pytest.mark.parametrize("order", [("accepted", "delivered"), ("delivered", "accepted", "failed")])
def test_receipts_in_any_order_and_doubled(
    alerts: Alerts, desk: Desk, order: tuple[str, ...], ours: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    kind = type(desk.context.carriers["open"])
    monkeypatch.setattr(kind, "RECEIPTS_NAME_THEIRS", not ours)
    alerts.subscriber(1)
    one = alerts.sent()
    reference = alerts.reference(1) if ours else "their-1"
    for status in order:
        desk.dlr(reference, ours, status)
        desk.work()
        desk.sql.execute("UPDATE receipt SET due_at = now()")
        settle(desk)
        settle(desk)
    assert alerts.states(one) == {"delivered": 1}
    assert desk.staged() == 0


def test_many_receipts_at_once_each_to_its_own(alerts: Alerts, desk: Desk) -> None:
    for number in range(40):
        alerts.subscriber(number)
    mt = desk.mt(desk.resident("+84912999999"))
    one = alerts.sent()
    for delivery_id in range(1, 41):
        status = ("delivered", "failed", "accepted", "delivered")[delivery_id % 4]
        desk.dlr(alerts.reference(delivery_id), True, status, error=status)
        if delivery_id % 4 == 3:
            desk.dlr(alerts.reference(delivery_id), True, "failed")
    row = desk.one("SELECT id, at FROM outbound WHERE id = %s", mt)
    desk.dlr(messages.reference(*row), True, "delivered")
    assert settle(desk) == 51
    assert alerts.states(one) == {"delivered": 20, "failed": 10, "accepted": 10}
    assert desk.state(mt) == "delivered"
    assert settle(desk) == 0


def test_a_receipt_that_overtakes_the_answer_wins(alerts: Alerts, desk: Desk) -> None:
    alerts.subscriber(1)
    one = alerts.approved()

    def deliver_first() -> None:
        desk.dlr(alerts.reference(1), True, "delivered")
        settle(desk)

    desk.operator.hold = deliver_first
    desk.work()
    assert (alerts.states(one), alerts.state(one)) == ({"delivered": 1}, "sent")
    assert desk.one("SELECT their_id FROM delivery") == "their-1"


def test_a_receipt_settles_what_was_uncertain_and_opts_out(alerts: Alerts, desk: Desk) -> None:
    who = alerts.subscriber(1)
    desk.sql.execute("UPDATE subscription SET since = %s", (desk.clock() - timedelta(days=1),))
    one = alerts.sent()
    desk.sql.execute("UPDATE delivery SET state = 'uncertain'")
    desk.sql.execute("UPDATE alert_tally SET state = 'uncertain' WHERE count > 0")
    desk.dlr(alerts.reference(1), True, "opted_out")
    settle(desk)
    assert alerts.states(one) == {"opted_out": 1}
    assert desk.one("SELECT opted_out_at FROM resident WHERE id = %s", who) == desk.clock()


def test_another_instance_settles_nothing(alerts: Alerts, desk: Desk) -> None:
    alerts.subscriber(1)
    one = alerts.sent()
    desk.dlr(alerts.reference(1), True, "failed", carrier="esms")
    settle(desk)
    assert alerts.states(one) == {"accepted": 1}


def test_a_door_that_writes_while_the_job_ends_is_not_overlooked(desk: Desk) -> None:
    """It stages no job, since one waits: that one can't end before the door has committed."""
    job = desk.stage("receipts", 0)
    with psycopg.connect(desk.context.settings.database_url) as door:
        work(desk.context.processor, door, [(Dlr("open", "their-9", False, "delivered"),)])
        assert door.execute("SELECT count(*) FROM staged_job").fetchone() == (1,)
        with ThreadPoolExecutor(1) as other:

            def end() -> bool:
                with desk.context.engine.connect() as connection, connection.begin() as it:
                    over = matching.end(connection, job)
                    it.rollback()
                    return over

            ending = other.submit(end)
            time.sleep(0.3)
            assert not ending.done()
            door.commit()
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
    alerts: Alerts, desk: Desk, carrier: str, left: str
) -> None:
    for number in range(40):
        alerts.subscriber(number, carrier=carrier)
    desk.clock.now = datetime.now(UTC)  # the killed process has the true clock
    one = alerts.approved(kind="emergency")
    alerts.expand(one)
    (job,) = desk.one("SELECT array_agg(id) FROM staged_job WHERE name = 'urgent'")
    stuck = True

    def hold() -> None:
        until = time.monotonic() + 120
        while stuck and time.monotonic() < until:
            time.sleep(0.02)

    desk.operator.hold = hold
    worker = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(job)],
        cwd=HOUSE,
        env={**os.environ, **desk.context.env, "PYTHONPATH": str(HOUSE)},
    )
    concurrency = concurrency_of(desk.context.carriers[carrier].instance)
    wait_for(lambda: len(desk.operator.taken) == concurrency)
    worker.send_signal(signal.SIGKILL)
    worker.wait()
    stuck = False
    assert alerts.states(one) == {"queued": 40 - concurrency, "attempted": concurrency}
    desk.clock.now = (
        datetime.now(UTC) + alert_conditions.in_flight(desk.context) + timedelta(seconds=1)
    )
    for _ in range(3):
        desk.push_all_again()
        desk.work()
    assert alerts.state(one) == "sent"
    states = alerts.states(one)
    assert states.get("accepted", 0) + states.get("uncertain", 0) == 40
    assert states.get("uncertain", 0) == (0 if left == "accepted" else concurrency)
    if carrier == "open":
        # Twice only under the same reference, which that carrier takes as the same message.
        assert len(alerts.taken()) == 40
    else:
        assert len(desk.operator.taken) == 40


@pytest.mark.parametrize("seed", range(6))
def test_figures_equal_the_rows_whatever_happens_and_in_whatever_order(
    alerts: Alerts, desk: Desk, seed: int
) -> None:
    """Claims, answers, receipts, dead workers, an end: drawn by chance, two hands at once."""
    chance = random.Random(seed)
    for number in range(24):
        alerts.subscriber(number, chance.choice((COMMUNE, OTHER, GROUP)),
                          carrier=chance.choice(("open", "esms", "gone")))  # fmt: skip
    one = alerts.approved(GROUP)
    alerts.expand(one)
    context, now = desk.context, desk.clock()
    hand: list[tuple[batches.Batch, claims.Claimed, str]] = []

    def claim() -> None:
        batch = batches.load(connection, chance.randrange(1, 8))
        if batch is not None and batch.carrier:
            wanted = Wanted((COMMUNE, OTHER, GROUP), chance.choice(("open", "esms")), {"vi": 1})
            claimed, _ = claims.step(
                connection, batch, [], wanted, now, after=0, limit=chance.randrange(1, 6)
            )
            hand.extend((batch, each, wanted.carrier) for each in claimed)

    def answer() -> None:
        if hand:
            batch, claimed, carrier = hand.pop(chance.randrange(len(hand)))
            state = chance.choice(("accepted", "refused", "uncertain", "queued", "failed"))
            answers = [Answer(claimed, carrier, state, f"c{claimed.id}")]  # type: ignore[arg-type]
            for _ in range(chance.choice((1, 1, 2))):
                nobody = Wanted((), "", {})
                claims.step(connection, batch, answers, nobody, now, after=0, limit=0)

    def receive() -> None:
        row = desk.one("SELECT id, at, carrier FROM delivery ORDER BY random() LIMIT 1")
        status = chance.choice(("accepted", "delivered", "failed"))
        desk.sql.execute(
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
                connection, batch, Wanted((COMMUNE,), "", {}), ("open",), now, later, changes, 3
            )
            changes.write(connection)

    def again() -> None:
        changes = Changes()
        ids = deliveries.requeue_failed(connection, one, 1, 99, now, changes, 3)
        found = lifecycle.load(connection, one)
        assert found is not None
        batches.add(connection, found, ids)
        changes.write(connection)

    for _ in range(120):
        with context.engine.begin() as connection:
            chance.choice((claim, claim, claim, answer, answer, receive, die, again))()
        assert sum(alerts.states(one).values()) == 24
    desk.sql.execute("UPDATE alert SET state = 'cancelled' WHERE id = %s", (one,))
    desk.clock.now += timedelta(minutes=5)
    desk.stage("close", one)
    (job,) = desk.one("SELECT array_agg(id) FROM staged_job WHERE name = 'close'")
    desk_alerts.close(context, job)
    states = alerts.states(one)
    assert not states.keys() & {"queued", "attempted"}
    assert sum(states.values()) == 24


def test_two_workers_at_one_batch(alerts: Alerts, desk: Desk) -> None:
    for number in range(60):
        alerts.subscriber(number, chance_area(number))
    one = alerts.approved(GROUP)
    alerts.expand(one)
    jobs = [row[0] for row in desk.all("SELECT id FROM staged_job WHERE name = 'deliver'")]
    # As processes of their own are: nothing is shared but the books and the queue.
    workers = [replace(desk.context) for _ in range(4)]

    def work(context: WorkerServices) -> None:
        for job in jobs:
            alert_batch.batch(context, job)

    with ThreadPoolExecutor(4) as hands:
        list(hands.map(work, workers))
    for each in workers:
        each.engine.dispose()
    scheduler.once(desk.context)
    desk.work()
    assert set(alerts.reached().values()) == {1}
    assert alerts.states(one) == {"accepted": 60}
    assert alerts.state(one) == "sent"


def chance_area(number: int) -> str:
    return (COMMUNE, OTHER, GROUP)[number % 3]
