"""The books are the truth, the queue is a hint."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import redis
from rq import Worker

from gateway.database import staged_jobs
from gateway.development.embedded import valkey
from tests.workers.conftest import Desk, wait_for
from tests.workers.test_job import process
from workers import redis_queue as queue
from workers.dispatcher import Dispatcher

KEY = "tel:+84987654321"


def once(desk: Desk, client: redis.Redis | None = None) -> int:
    dispatcher = Dispatcher(desk.context.engine, client or desk.redis, lambda: False)
    with desk.context.engine.connect() as connection:
        return dispatcher.once(connection.execution_options(isolation_level="AUTOCOMMIT"))


def waiting(desk: Desk, name: str = "reports") -> int:
    return int(desk.redis.llen(f"rq:queue:{name}"))


def test_what_is_leased_is_not_pushed_again_until_the_lease_has_passed(desk: Desk) -> None:
    desk.stage("report", 1)
    assert (once(desk), once(desk)) == (1, 0)
    desk.sql.execute("UPDATE staged_job SET leased_until = now()")
    assert once(desk) == 1
    assert desk.one("SELECT attempts FROM staged_job") == 2


def test_what_is_not_due_waits(desk: Desk) -> None:
    with desk.context.engine.begin() as connection:
        staged_jobs.stage(connection, "report", [1], datetime.now(UTC) + timedelta(hours=1))
        wait = staged_jobs.seconds_to_next(connection, ["report"])
    assert wait == pytest.approx(3600, abs=5)
    assert once(desk) == 0


def test_each_goes_to_its_own_queue(desk: Desk) -> None:
    for name in ("reply", "report", "receipts", "retention"):
        desk.stage(name, 0)
    once(desk)
    names = ("replies", "reports", "receipts", "maintenance")
    assert [waiting(desk, name) for name in names] == [1, 1, 1, 1]


def test_a_queue_is_not_filled_beyond_its_depth(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue, "DEPTH", 3)
    for n in range(5):
        desk.stage("report", n)
    desk.stage("reply", 0)
    once(desk)
    assert (waiting(desk), waiting(desk, "replies")) == (3, 1)
    assert desk.one("SELECT count(*) FROM staged_job WHERE leased_until IS NULL") == 2


def test_a_queue_that_is_away_keeps_nobody(desk: Desk) -> None:
    desk.stage("report", 1)
    nowhere = queue.connect("redis://127.0.0.1:1/0")
    with pytest.raises(redis.RedisError):
        once(desk, nowhere)
    assert desk.one("SELECT leased_until, attempts FROM staged_job") == (None, 0)


def test_what_could_not_be_pushed_is_given_back(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object) -> None:
        raise redis.ConnectionError

    monkeypatch.setattr(queue, "push", away)
    desk.stage("report", 1)
    with pytest.raises(redis.RedisError):
        once(desk)
    assert desk.one("SELECT leased_until, attempts FROM staged_job") == (None, 0)


def test_a_queue_that_lost_everything_is_filled_again(desk: Desk) -> None:
    desk.report(desk.resident("+84912000111"), KEY)
    once(desk)
    desk.redis.flushall()
    desk.work()
    assert (desk.staged(), desk.one("SELECT people FROM subject")) == (0, 1)


def test_a_doubled_push_has_one_effect(desk: Desk) -> None:
    desk.report(desk.resident("+84912000111"), KEY)
    once(desk)
    desk.push_all_again()
    once(desk)
    assert waiting(desk) == 2
    desk.push_all_again()
    desk.work()
    assert desk.one("SELECT count(*) FROM evidence") == 1
    assert desk.one("SELECT count(*) FROM subject") == 1


def test_two_drains_push_a_job_once(desk: Desk) -> None:
    once(desk)  # the queue is known from now on
    for n in range(200):
        desk.stage("report", n)
    threads = [threading.Thread(target=once, args=(desk,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert waiting(desk) == 200


@pytest.fixture
def running(desk: Desk) -> Iterator[Dispatcher]:
    """A dispatcher in a thread of this process."""
    stop = threading.Event()
    dispatcher = Dispatcher(desk.context.engine, desk.redis, stop.is_set)
    thread = threading.Thread(target=dispatcher.run)
    thread.start()
    yield dispatcher
    stop.set()
    thread.join(60)
    assert not thread.is_alive()


def listening(desk: Desk) -> bool:
    query = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'worker'"
    return bool(desk.one(query))


def test_a_call_wakes_it(desk: Desk, running: Dispatcher, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workers.dispatcher.LONGEST_WAIT", 3_600.0)
    wait_for(lambda: listening(desk))
    time.sleep(1.2)  # so that it waits for an hour now
    desk.stage("report", 1)
    desk.sql.execute("NOTIFY staged_job")
    wait_for(lambda: waiting(desk) == 1)
    monkeypatch.undo()
    desk.sql.execute("NOTIFY staged_job")


def test_it_outlives_its_database_connection(desk: Desk, running: Dispatcher) -> None:
    wait_for(lambda: listening(desk))
    desk.sql.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'worker'"
    )
    desk.stage("report", 1)
    wait_for(lambda: waiting(desk) == 1)


def test_drain_and_worker_outlive_a_queue_that_is_killed(desk: Desk, tmp_path: Path) -> None:
    """A Valkey of its own, killed with SIGKILL and started again, empty."""
    server = valkey(tmp_path)
    env = dict(desk.context.env) | {"REDIS_URL": server.url}
    elsewhere = Desk(
        type(desk.context)(desk.context.settings, env, desk.clock),
        desk.sql,
        redis.Redis.from_url(server.url),
        desk.clock,
        desk.operator,
    )
    child = server.spawn()
    try:
        wait_for(server.ready)
        log = tmp_path / "worker.log"
        with (
            process(elsewhere, "workers.dispatcher", log=log),
            process(elsewhere, "workers", "reports", log=log) as worker,
        ):
            desk.report(desk.resident("+84912000111"), KEY)
            wait_for(lambda: desk.staged() == 0)
            child.kill()
            child.wait()
            desk.report(desk.resident("+84912000222"), KEY)
            time.sleep(1)
            child = server.spawn()
            wait_for(server.ready)
            wait_for(lambda: desk.staged() == 0 or worker.poll() is not None)
            if worker.poll() is not None:  # then the supervisor starts another
                assert worker.poll() == 1
                with process(elsewhere, "workers", "reports", log=log):
                    wait_for(lambda: desk.staged() == 0)
            else:
                wait_for(lambda: Worker.count(elsewhere.redis) == 1)
    finally:
        child.kill()
        child.wait()
    assert desk.one("SELECT people FROM subject") == 2


def test_what_a_queue_has_lost_is_pushed_again_at_once(desk: Desk) -> None:
    desk.stage("report", 1)
    assert (once(desk), once(desk)) == (1, 0)
    desk.redis.flushall()
    assert (once(desk), once(desk)) == (1, 0)
    assert waiting(desk) == 1
