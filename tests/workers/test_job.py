"""A job's run: once, again after a kill, and without a word of personal data."""

from __future__ import annotations

import logging
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from rq import Worker
from sqlalchemy import text

from config.queues import QUEUES, ROUTES, Route
from config.settings import ROOT
from gateway.database import staged_jobs
from gateway.database.encrypted_columns import INBOUND_TEXT
from gateway.inbound import restage
from tests.workers.conftest import Harness, wait_for
from workers import job
from workers import redis_queue as queue

KEY = "tel:+84987654321"
ME = "+84912000111"
LOCKED = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"


@contextmanager
def process(
    harness: Harness, *arguments: str, log: Path | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    """`python -m …` as it is deployed; killed at the end if it still runs."""
    command = [sys.executable, "-m", *arguments]
    with (log or Path(os.devnull)).open("ab") as out:
        child = subprocess.Popen(
            command, cwd=ROOT, env=os.environ | dict(harness.context.env), stdout=out, stderr=out
        )
    try:
        yield child
    finally:
        if child.poll() is None:
            child.kill()
        child.wait()


def catches(pid: int, number: signal.Signals = signal.SIGTERM) -> bool:
    """Whether the process has a handler of its own by now (proc(5))."""
    status = Path(f"/proc/{pid}/status").read_text()
    (caught,) = re.findall(r"^SigCgt:\s*([0-9a-f]+)$", status, re.MULTILINE)
    return bool(int(caught, 16) >> (number - 1) & 1)


@contextmanager
def locked(harness: Harness, key: str) -> Iterator[None]:
    """Makes anyone who computes this subject wait in the middle of the transaction."""
    with psycopg.connect(harness.context.settings.database_url) as other:
        other.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", (key,))
        yield


def judged(harness: Harness) -> bool:
    return harness.one("SELECT state FROM report") == "judged" and harness.staged() == 0


def test_every_job_has_a_queue_and_a_handler() -> None:
    assert set(ROUTES) == set(job.HANDLERS)
    assert {route.queue for route in ROUTES.values()} == set(QUEUES)
    assert all(0 < route.timeout < route.lease for route in ROUTES.values())


def test_a_worker_killed_in_mid_job_repeats_it_once(harness: Harness) -> None:
    harness.report(harness.resident(ME), KEY)
    with process(harness, "workers.dispatcher"):
        with locked(harness, KEY), process(harness, "workers", "reports") as worker:
            wait_for(lambda: harness.one(LOCKED) == 1)
            worker.send_signal(signal.SIGKILL)
            worker.wait()
        assert harness.one("SELECT count(*) FROM evidence") == 0
        wait_for(lambda: harness.one(LOCKED) == 0)
        harness.push_all()
        with process(harness, "workers", "reports"):
            wait_for(lambda: judged(harness))
    assert harness.one("SELECT people FROM subject") == 1
    assert harness.one("SELECT count(*) FROM evidence") == 1


def test_a_worker_that_is_stopped_finishes_the_running_job(harness: Harness) -> None:
    harness.report(harness.resident(ME), KEY)
    with process(harness, "workers.dispatcher"), process(harness, "workers", "reports") as worker:
        with locked(harness, KEY):
            wait_for(lambda: harness.one(LOCKED) == 1)
            worker.send_signal(signal.SIGTERM)
            with pytest.raises(subprocess.TimeoutExpired):
                worker.wait(0.5)
        assert worker.wait(120) == 0
    assert judged(harness)


def test_an_idle_worker_stops_at_once(harness: Harness) -> None:
    with process(harness, "workers", "maintenance") as worker:
        wait_for(lambda: bool(harness.redis.keys("rq:worker:*")) and catches(worker.pid))
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(120) == 0


def test_a_queue_that_does_not_exist_is_an_error(harness: Harness) -> None:
    with process(harness, "workers", "nonsense") as worker:
        assert worker.wait(120) == 2


def fail_with(harness: Harness, monkeypatch: pytest.MonkeyPatch, error: Exception) -> int:
    def broken(*_: object) -> None:
        raise error

    monkeypatch.setattr("gateway.reports.reports.judge", broken)
    harness.report(harness.resident(ME), KEY)
    harness.work()
    return int(harness.one("SELECT id FROM staged_job"))


def test_a_failure_says_where_and_nothing_of_a_resident(
    harness: Harness, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        secret = f"{ME} wrote: ma OTP 123456"
        fail_with(harness, monkeypatch, RuntimeError(secret))
    stored = "".join(str(harness.redis.hgetall(key)) for key in harness.redis.keys("rq:job:*"))
    results = "".join(str(harness.redis.xrange(key)) for key in harness.redis.keys("rq:results:*"))
    for output in (caplog.text, stored, results):
        assert "912000111" not in output
        assert "OTP" not in output
    assert "report failed: RuntimeError at tests/workers/test_job.py:" in caplog.text


def test_a_database_error_does_not_show_its_parameters(harness: Harness) -> None:
    with harness.context.engine.connect() as connection, pytest.raises(Exception) as caught:
        connection.execute(text("SELECT CAST(:number AS int)"), {"number": ME})
    assert ME[1:] not in job.where(caught.value)
    assert "DataError" in job.where(caught.value)


def test_a_failed_job_backs_off_and_is_counted(
    harness: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail_with(harness, monkeypatch, RuntimeError("no"))
    attempts, wait, leased = harness.one(
        "SELECT attempts, due_at - now(), leased_until FROM staged_job"
    )
    assert (attempts, leased) == (1, None)
    assert 3 < wait.total_seconds() <= 5
    harness.push_all()
    harness.work()
    attempts, wait = harness.one("SELECT attempts, due_at - now() FROM staged_job")
    assert attempts == 2
    assert 8 < wait.total_seconds() <= 10


def test_a_job_that_fails_for_ever_stays_and_is_reported(
    harness: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail_with(harness, monkeypatch, RuntimeError("no"))
    harness.sql.execute("UPDATE staged_job SET attempts = %s", (staged_jobs.STUCK_AFTER,))
    with harness.context.engine.connect() as connection:
        reply = restage.operator_warnings(connection, harness.clock())
    assert reply == [f"1 jobs 'report' have failed {staged_jobs.STUCK_AFTER} times or more"]


def test_a_successful_job_leaves_nothing_in_the_queue(harness: Harness) -> None:
    harness.report(harness.resident(ME), KEY)
    harness.work()
    assert harness.redis.keys("rq:job:*") == []
    assert harness.redis.keys("rq:queues") == [b"rq:queues"]


def test_a_part_whose_others_never_came_is_answered(harness: Harness) -> None:
    me = harness.resident(ME)
    harness.sql.execute(
        "INSERT INTO conversation (resident_id, version, state) VALUES (%s, 1, '')", (me,)
    )
    part = harness.insert(
        "inbound",
        carrier="open",
        carrier_message_id="mo-1",
        resident_id=me,
        text=harness.keys.encrypt("KT 0987654321", INBOUND_TEXT, "open", "mo-1"),
        ref="7",
        part=1,
        parts=2,
        answered=0,
        at=harness.clock(),
    )
    harness.stage("assemble", part)
    harness.work()
    harness.stage("assemble", part)
    harness.work()
    (taken,) = harness.operator.taken
    assert "0987654321" in taken["text"]
    assert harness.one("SELECT answered FROM inbound") == 1
    assert harness.staged() == 0


def test_a_worker_whose_registration_was_lost_renews_it(
    harness: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue, "_LOOK_SECONDS", -1.0)
    worker = queue.worker(harness.context.settings.redis_url, ["reports"])
    worker.register_birth()  # type: ignore[no-untyped-call]
    harness.redis.flushall()
    worker.heartbeat()
    (known,) = Worker.all(connection=harness.redis)
    assert known.queue_names() == ["reports"]
    worker.heartbeat()
    assert Worker.count(harness.redis) == 1


def test_a_job_that_takes_too_long_is_broken_off(
    harness: Harness, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Its lease would pass, and another worker would meet it."""
    short = Route("reports", lease=3)
    monkeypatch.setattr(queue, "ROUTES", dict(ROUTES) | {"report": short})
    harness.report(harness.resident(ME), KEY)
    with locked(harness, KEY):
        harness.work()
    assert "report failed: " in caplog.text
    assert harness.one("SELECT count(*) FROM evidence") == 0
    harness.push_all()
    monkeypatch.undo()
    harness.work()
    assert judged(harness)


def test_a_statement_that_waits_too_long_fails_by_itself(harness: Harness) -> None:
    with harness.context.engine.connect() as connection:
        row = connection.execute(text("SHOW statement_timeout")).scalar_one()
    assert row == "8s"
    assert min(route.timeout for route in ROUTES.values()) > 8
