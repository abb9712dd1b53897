"""The queue is no authority: whatever lies in Redis, a worker runs our one function with an id."""

from __future__ import annotations

import json
import logging
import os
import pickle
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from rq import Callback, Queue, SimpleWorker
from rq.serializers import JSONSerializer

from config.queues import QUEUES
from tests.workers.conftest import Harness
from workers import job
from workers import redis_queue as queue
from workers.queued_job import PATH, is_ours

KEY = "tel:+84987654321"
ME = "+84912000111"


class Bomb:
    """Unpickling one makes the file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return os.mkdir, (str(self.path),)


def as_rq_does(harness: Harness, mark: Path) -> None:
    Queue("reports", connection=harness.redis, serializer=JSONSerializer).enqueue(
        "os.mkdir", str(mark)
    )


def pickled(harness: Harness, mark: Path) -> None:
    Queue("reports", connection=harness.redis).enqueue("os.mkdir", str(mark))


def ours(harness: Harness, **more: Any) -> Any:
    """A job as we push it, for a staged job that is not there."""
    ours = Queue("reports", connection=harness.redis, serializer=JSONSerializer)
    return ours.enqueue(PATH, 999, **more)


def with_callback(harness: Harness, mark: Path) -> None:
    queued = ours(harness, on_success=Callback("tests.workers.test_queued_job.called"))
    harness.redis.hset(f"rq:job:{queued.id}", "description", str(mark))


def called(queued: Any, *_: Any) -> None:
    os.mkdir(queued.description)


def with_pickled_result(harness: Harness, mark: Path) -> None:
    queued = ours(harness)
    harness.redis.hset(f"rq:job:{queued.id}", "result", pickle.dumps(Bomb(mark)))


def in_a_group(harness: Harness, mark: Path) -> None:
    queued = ours(harness)
    harness.redis.hset(f"rq:job:{queued.id}", "result", pickle.dumps(Bomb(mark)))
    harness.redis.sadd("rq:groups", "g")
    harness.redis.sadd("rq:group:g", queued.id)
    harness.redis.hset(f"rq:job:{queued.id}", "group_id", "g")


WAYS = [as_rq_does, pickled, with_callback, with_pickled_result, in_a_group]


@pytest.mark.parametrize("way", WAYS)
def test_nothing_but_ours_is_run(
    harness: Harness, tmp_path: Path, way: Callable[[Harness, Path], None]
) -> None:
    mark = tmp_path / "was-run"
    way(harness, mark)
    harness.report(harness.resident(ME), KEY)
    harness.work()
    assert not mark.exists()
    assert harness.one("SELECT state FROM report") == "judged", "what comes after it is done"


@pytest.mark.parametrize("way", WAYS)
def test_rq_by_itself_runs_it(
    harness: Harness, tmp_path: Path, way: Callable[[Harness, Path], None]
) -> None:
    """The danger is there: a plain worker of RQ does each of them."""
    mark = tmp_path / "was-run"
    job.use(harness.context)
    way(harness, mark)
    serializer = JSONSerializer if way in (as_rq_does, with_callback) else None
    worker = SimpleWorker(list(QUEUES), connection=harness.redis, serializer=serializer)
    worker.subscribe = lambda: None  # type: ignore[method-assign]
    worker.work(burst=True, logging_level="CRITICAL")
    assert mark.exists()


def test_a_refused_job_is_logged_without_its_content(
    harness: Harness, caplog: pytest.LogCaptureFixture
) -> None:
    text = f"{ME} ma OTP 123456"
    strange = Queue("reports", connection=harness.redis, serializer=JSONSerializer)
    strange.enqueue("os.getenv", text, job_id="0912000111")
    with caplog.at_level(logging.INFO):
        harness.work()
        queue.worker(harness.context.settings.redis_url, QUEUES).work(burst=True)
    assert "a job that is not ours was in the queue: refused" in caplog.text
    assert "912000111" not in caplog.text


def test_no_command_of_rq_stops_a_worker(harness: Harness) -> None:
    worker = queue.worker(harness.context.settings.redis_url, QUEUES)
    worker.bootstrap()
    try:
        assert harness.redis.pubsub_channels() == []
    finally:
        worker.teardown()


def data(call: Any) -> bytes:
    return zlib.compress(json.dumps(call).encode())


@pytest.mark.parametrize(
    "call",
    [
        ["os.system", None, ["true"], {}],
        [PATH, None, ["1"], {}],
        [PATH, None, [True], {}],
        [PATH, None, [1.0], {}],
        [PATH, None, [0], {}],
        [PATH, None, [-1], {}],
        [PATH, None, [1 << 63], {}],
        [PATH, None, [], {}],
        [PATH, None, [1, 2], {}],
        [PATH, None, [[1]], {}],
        [PATH, None, [1], {"staged_id": 2}],
        [PATH, None, [1], []],
        [PATH, "instance", [1], {}],
        [PATH, None, [1]],
        [PATH, None, [1], {}, None],
        {"0": PATH},
        None,
        "workers.job.run",
    ],
)
def test_any_other_call_is_refused(call: Any) -> None:
    assert not is_ours(data(call))


@pytest.mark.parametrize(
    "raw",
    [b"", b"\x80\x04.", b"[]", zlib.compress(b"[" * 100_000), zlib.compress(b"0" * 10_000_000)],
)
def test_bytes_that_are_no_json_are_refused(raw: bytes) -> None:
    assert not is_ours(raw)


def test_ours_is_accepted() -> None:
    assert is_ours(data([PATH, None, [7], {}]))


def test_fields_that_cannot_be_read_stop_no_worker(harness: Harness) -> None:
    fields: Mapping[str, str] = {"timeout": "soon", "status": "x", "result_ttl": "many"}
    for name, value in fields.items():
        harness.redis.hset(f"rq:job:{ours(harness).id}", name, value)
    harness.report(harness.resident(ME), KEY)
    harness.work()
    assert harness.one("SELECT state FROM report") == "judged"
