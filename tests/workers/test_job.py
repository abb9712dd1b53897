"""What happens around a job: once, again after a kill, and without a word of personal data."""

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
from tests.workers.conftest import Desk, wait_for
from workers import job
from workers import redis_queue as queue

KEY = "tel:+84987654321"
ME = "+84912000111"
LOCKED = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"


@contextmanager
def process(
    desk: Desk, *arguments: str, log: Path | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    """`python -m …` as it is deployed; killed at the end if it still runs."""
    command = [sys.executable, "-m", *arguments]
    with (log or Path(os.devnull)).open("ab") as out:
        child = subprocess.Popen(
            command, cwd=ROOT, env=os.environ | dict(desk.context.env), stdout=out, stderr=out
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
def held(desk: Desk, key: str) -> Iterator[None]:
    """Makes whoever computes this subject wait in the middle of the transaction."""
    with psycopg.connect(desk.context.settings.database_url) as other:
        other.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", (key,))
        yield


def judged(desk: Desk) -> bool:
    return desk.one("SELECT state FROM report") == "judged" and desk.staged() == 0


def test_every_job_has_a_queue_and_a_handler() -> None:
    assert set(ROUTES) == set(job.HANDLERS)
    assert {route.queue for route in ROUTES.values()} == set(QUEUES)
    assert all(0 < route.timeout < route.lease for route in ROUTES.values())


def test_a_worker_killed_in_mid_job_repeats_it_once(desk: Desk) -> None:
    desk.report(desk.resident(ME), KEY)
    with process(desk, "workers.dispatcher"):
        with held(desk, KEY), process(desk, "workers", "reports") as worker:
            wait_for(lambda: desk.one(LOCKED) == 1)
            worker.send_signal(signal.SIGKILL)
            worker.wait()
        assert desk.one("SELECT count(*) FROM evidence") == 0
        wait_for(lambda: desk.one(LOCKED) == 0)
        desk.push_all_again()
        with process(desk, "workers", "reports"):
            wait_for(lambda: judged(desk))
    assert desk.one("SELECT people FROM subject") == 1
    assert desk.one("SELECT count(*) FROM evidence") == 1


def test_a_worker_told_to_stop_finishes_the_job_in_hand(desk: Desk) -> None:
    desk.report(desk.resident(ME), KEY)
    with process(desk, "workers.dispatcher"), process(desk, "workers", "reports") as worker:
        with held(desk, KEY):
            wait_for(lambda: desk.one(LOCKED) == 1)
            worker.send_signal(signal.SIGTERM)
            with pytest.raises(subprocess.TimeoutExpired):
                worker.wait(0.5)
        assert worker.wait(120) == 0
    assert judged(desk)


def test_an_idle_worker_stops_at_once(desk: Desk) -> None:
    with process(desk, "workers", "maintenance") as worker:
        wait_for(lambda: bool(desk.redis.keys("rq:worker:*")) and catches(worker.pid))
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(120) == 0


def test_a_queue_that_does_not_exist_is_an_error(desk: Desk) -> None:
    with process(desk, "workers", "nonsense") as worker:
        assert worker.wait(120) == 2


def fail_with(desk: Desk, monkeypatch: pytest.MonkeyPatch, error: Exception) -> int:
    def broken(*_: object) -> None:
        raise error

    monkeypatch.setattr("gateway.reports.reports.judge", broken)
    desk.report(desk.resident(ME), KEY)
    desk.work()
    return int(desk.one("SELECT id FROM staged_job"))


def test_a_failure_says_where_and_nothing_of_a_resident(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        secret = f"{ME} wrote: ma OTP 123456"
        staged = fail_with(desk, monkeypatch, RuntimeError(secret))
    kept = "".join(str(desk.redis.hgetall(key)) for key in desk.redis.keys("rq:job:*"))
    results = "".join(str(desk.redis.xrange(key)) for key in desk.redis.keys("rq:results:*"))
    for said in (caplog.text, kept, results):
        assert "912000111" not in said
        assert "OTP" not in said
    assert f"report {staged}: RuntimeError at tests/workers/test_job.py:" in caplog.text


def test_a_database_error_does_not_show_its_parameters(desk: Desk) -> None:
    with desk.context.engine.connect() as connection, pytest.raises(Exception) as caught:
        connection.execute(text("SELECT CAST(:number AS int)"), {"number": ME})
    assert ME[1:] not in job.where(caught.value)
    assert "DataError" in job.where(caught.value)


def test_a_failed_job_backs_off_and_is_counted(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    fail_with(desk, monkeypatch, RuntimeError("no"))
    attempts, wait, leased = desk.one(
        "SELECT attempts, due_at - now(), leased_until FROM staged_job"
    )
    assert (attempts, leased) == (1, None)
    assert 3 < wait.total_seconds() <= 5
    desk.push_all_again()
    desk.work()
    attempts, wait = desk.one("SELECT attempts, due_at - now() FROM staged_job")
    assert attempts == 2
    assert 8 < wait.total_seconds() <= 10


def test_a_job_that_fails_for_ever_stays_and_is_told(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail_with(desk, monkeypatch, RuntimeError("no"))
    desk.sql.execute("UPDATE staged_job SET attempts = %s", (staged_jobs.STUCK_AFTER,))
    with desk.context.engine.connect() as connection:
        said = restage.operator_warnings(connection, desk.clock())
    assert said == [f"1 jobs 'report' have failed {staged_jobs.STUCK_AFTER} times or more"]


def test_a_successful_job_leaves_nothing_in_the_queue(desk: Desk) -> None:
    desk.report(desk.resident(ME), KEY)
    desk.work()
    assert desk.redis.keys("rq:job:*") == []
    assert desk.redis.keys("rq:queues") == [b"rq:queues"]


def test_a_part_whose_others_never_came_is_answered(desk: Desk) -> None:
    me = desk.resident(ME)
    desk.sql.execute(
        "INSERT INTO conversation (resident_id, version, state) VALUES (%s, 1, '')", (me,)
    )
    part = desk.insert(
        "inbound",
        carrier="open",
        carrier_message_id="mo-1",
        resident_id=me,
        text=desk.keys.encrypt("KT 0987654321", INBOUND_TEXT, "open", "mo-1"),
        ref="7",
        part=1,
        parts=2,
        answered=0,
        at=desk.clock(),
    )
    desk.stage("assemble", part)
    desk.work()
    desk.stage("assemble", part)
    desk.work()
    (taken,) = desk.operator.taken
    assert "0987654321" in taken["text"]
    assert desk.one("SELECT answered FROM inbound") == 1
    assert desk.staged() == 0


def test_a_worker_whose_registration_was_lost_registers_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue, "_LOOK_EVERY", -1.0)
    worker = queue.worker(desk.context.settings.redis_url, ["reports"])
    worker.register_birth()  # type: ignore[no-untyped-call]
    desk.redis.flushall()
    worker.heartbeat()
    (known,) = Worker.all(connection=desk.redis)
    assert known.queue_names() == ["reports"]
    worker.heartbeat()
    assert Worker.count(desk.redis) == 1


def test_a_job_that_takes_too_long_is_broken_off(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Its lease would pass, and another worker meet it."""
    short = Route("reports", lease=3)
    monkeypatch.setattr(queue, "ROUTES", dict(ROUTES) | {"report": short})
    desk.report(desk.resident(ME), KEY)
    with held(desk, KEY):
        desk.work()
    assert "JobFailed: report 1: " in caplog.text
    assert desk.one("SELECT count(*) FROM evidence") == 0
    desk.push_all_again()
    monkeypatch.undo()
    desk.work()
    assert judged(desk)


def test_a_statement_that_waits_too_long_fails_by_itself(desk: Desk) -> None:
    with desk.context.engine.connect() as connection:
        shown = connection.execute(text("SHOW statement_timeout")).scalar_one()
    assert shown == "8s"
    assert min(route.timeout for route in ROUTES.values()) > 8
