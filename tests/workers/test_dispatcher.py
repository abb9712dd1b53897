"""The database isthe truth, the queue is a hint."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import redis
from rq import Worker

from config import redis_client
from gateway.database import connect, staged_jobs
from gateway.development.embedded import valkey
from tests.workers.conftest import Harness, wait_for
from tests.workers.test_job import process
from workers import redis_queue as queue
from workers.dispatcher import Dispatcher

KEY = "tel:+84987654321"


def once(harness: Harness, client: redis.Redis | None = None) -> int:
    dispatcher = Dispatcher(harness.context.engine, client or harness.redis, lambda: False)
    with harness.context.engine.connect() as connection:
        return dispatcher.once(connection.execution_options(isolation_level="AUTOCOMMIT"))


def waiting(harness: Harness, name: str = "reports") -> int:
    return int(harness.redis.llen(f"rq:queue:{name}"))


def test_a_leased_job_is_pushed_a_second_time_only_after_its_lease(harness: Harness) -> None:
    harness.stage("report", 1)
    assert (once(harness), once(harness)) == (1, 0)
    harness.sql.execute("UPDATE staged_job SET leased_until = now()")
    assert once(harness) == 1
    assert harness.one("SELECT attempts FROM staged_job") == 2


def test_a_job_that_is_not_due_waits(harness: Harness) -> None:
    with harness.context.engine.begin() as connection:
        staged_jobs.stage(connection, "report", [1], datetime.now(UTC) + timedelta(hours=1))
        wait = staged_jobs.seconds_to_next(connection, ["report"])
    assert wait == pytest.approx(3600, abs=5)
    assert once(harness) == 0


def test_each_goes_to_its_own_queue(harness: Harness) -> None:
    for name in ("reply", "report", "receipts", "retention"):
        harness.stage(name, 0)
    once(harness)
    names = ("replies", "reports", "receipts", "maintenance")
    assert [waiting(harness, name) for name in names] == [1, 1, 1, 1]


def test_a_queue_is_not_filled_beyond_its_depth(
    harness: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue, "DEPTH", 3)
    for n in range(5):
        harness.stage("report", n)
    harness.stage("reply", 0)
    once(harness)
    assert (waiting(harness), waiting(harness, "replies")) == (3, 1)
    assert harness.one("SELECT count(*) FROM staged_job WHERE leased_until IS NULL") == 2


def test_a_lease_takes_no_more_than_its_limit_however_the_database_plans_it(
    harness: Harness,
) -> None:
    """A nested loop over the rows that are due would choose afresh for each of them."""
    for n in range(5):
        harness.stage("report", n)
    with harness.context.engine.connect() as connection:
        for way in ("hashagg", "sort", "hashjoin", "material"):
            connection.exec_driver_sql(f"SET LOCAL enable_{way} = off")
        assert len(staged_jobs.lease(connection, {"report": 60}, 3)) == 3


def test_a_queue_that_is_away_keeps_nobody(harness: Harness) -> None:
    harness.stage("report", 1)
    nowhere = redis_client.connect("redis://127.0.0.1:1/0")
    with pytest.raises(redis.RedisError):
        once(harness, nowhere)
    assert harness.one("SELECT leased_until, attempts FROM staged_job") == (None, 0)


def test_a_job_that_could_not_be_pushed_is_released(
    harness: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object) -> None:
        raise redis.ConnectionError

    monkeypatch.setattr(queue, "push", away)
    harness.stage("report", 1)
    with pytest.raises(redis.RedisError):
        once(harness)
    assert harness.one("SELECT leased_until, attempts FROM staged_job") == (None, 0)


def test_a_queue_that_lost_everything_is_refilled(harness: Harness) -> None:
    harness.report(harness.resident("+84912000111"), KEY)
    once(harness)
    harness.redis.flushall()
    harness.work()
    assert (harness.staged(), harness.one("SELECT people FROM subject")) == (0, 1)


def test_a_doubled_push_has_one_effect(harness: Harness) -> None:
    harness.report(harness.resident("+84912000111"), KEY)
    once(harness)
    harness.push_all()
    once(harness)
    assert waiting(harness) == 2
    harness.push_all()
    harness.work()
    assert harness.one("SELECT count(*) FROM evidence") == 1
    assert harness.one("SELECT count(*) FROM subject") == 1


def test_two_drains_push_a_job_once(harness: Harness) -> None:
    once(harness)  # the queue is known from now on
    for n in range(200):
        harness.stage("report", n)
    threads = [threading.Thread(target=once, args=(harness,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert waiting(harness) == 200


@pytest.fixture
def running(harness: Harness) -> Iterator[Dispatcher]:
    """A dispatcher in a thread of this process, with a connection that no other test had."""
    stop = threading.Event()
    engine = connect.engine(harness.context.settings.database_url, name=NAME)
    dispatcher = Dispatcher(engine, harness.redis, stop.is_set)
    thread = threading.Thread(target=dispatcher.run)
    thread.start()
    yield dispatcher
    stop.set()
    thread.join(60)
    assert not thread.is_alive()
    harness.sql.execute(f"SELECT pg_terminate_backend(pid) FROM {CONNECTIONS}")
    engine.dispose()


NAME = "the tests' dispatcher"
CONNECTIONS = "pg_stat_activity WHERE application_name = 'the tests'' dispatcher'"


def listening(harness: Harness) -> bool:
    return bool(harness.one(f"SELECT count(*) FROM {CONNECTIONS}"))


def test_a_call_wakes_it(
    harness: Harness, running: Dispatcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workers.dispatcher.LONGEST_WAIT_SECONDS", 3_600.0)
    wait_for(lambda: listening(harness))
    time.sleep(1.2)  # so that it waits for an hour now
    harness.stage("report", 1)
    harness.sql.execute("NOTIFY staged_job")
    wait_for(lambda: waiting(harness) == 1)
    monkeypatch.undo()
    harness.sql.execute("NOTIFY staged_job")


def test_it_outlives_its_database_connection(harness: Harness, running: Dispatcher) -> None:
    wait_for(lambda: listening(harness))
    harness.sql.execute(f"SELECT pg_terminate_backend(pid) FROM {CONNECTIONS}")
    harness.stage("report", 1)
    wait_for(lambda: waiting(harness) == 1)


def test_dispatcher_and_worker_outlive_a_queue_that_is_killed(
    harness: Harness, tmp_path: Path
) -> None:
    """A Valkey of its own, killed with SIGKILL and started again, empty."""
    server = valkey(tmp_path)
    env = dict(harness.context.env) | {"REDIS_URL": server.url}
    elsewhere = Harness(
        type(harness.context)(harness.context.settings, env, harness.clock),
        harness.sql,
        redis.Redis.from_url(server.url),
        harness.clock,
        harness.operator,
    )
    child = server.spawn()
    try:
        wait_for(server.ready)
        log = tmp_path / "worker.log"
        with (
            process(elsewhere, "workers.dispatcher", log=log),
            process(elsewhere, "workers", "reports", log=log) as worker,
        ):
            harness.report(harness.resident("+84912000111"), KEY)
            wait_for(lambda: harness.staged() == 0)
            child.kill()
            child.wait()
            harness.report(harness.resident("+84912000222"), KEY)
            time.sleep(1)
            child = server.spawn()
            wait_for(server.ready)
            wait_for(lambda: harness.staged() == 0 or worker.poll() is not None)
            if worker.poll() is not None:  # then the supervisor starts another
                assert worker.poll() == 1
                with process(elsewhere, "workers", "reports", log=log):
                    wait_for(lambda: harness.staged() == 0)
            else:
                wait_for(lambda: Worker.count(elsewhere.redis) == 1)
    finally:
        child.kill()
        child.wait()
    assert harness.one("SELECT people FROM subject") == 2


def test_a_job_lost_by_the_queue_is_restaged_at_once(harness: Harness) -> None:
    harness.stage("report", 1)
    assert (once(harness), once(harness)) == (1, 0)
    harness.redis.flushall()
    assert (once(harness), once(harness)) == (1, 0)
    assert waiting(harness) == 1
