"""RQ's own tools: `rq info` names our queues, and a worker that RQ starts does nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from config.queues import QUEUES
from tests.workers.conftest import Desk
from workers import redis_queue as queue
from workers.queued_job import PATH

HOUSE = Path(__file__).parents[2]


def rq(desk: Desk, *arguments: str) -> subprocess.CompletedProcess[str]:
    url = desk.context.settings.redis_url
    return subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "rq.cli", *arguments, "--url", url],
        env={**os.environ, "PYTHONPATH": str(HOUSE)},
        cwd=HOUSE,
        capture_output=True,
        text=True,
        check=False,
    )


def test_rq_info_names_our_queues_before_a_job_was_pushed(desk: Desk) -> None:
    queue.worker(desk.context.settings.redis_url, QUEUES).work(burst=True, logging_level="WARNING")
    said = rq(desk, "info", "--raw", "--only-queues")
    assert said.returncode == 0, said.stderr
    named = {line.split()[1] for line in said.stdout.splitlines()}
    assert named == set(QUEUES)


def test_a_worker_that_rq_starts_does_no_job(desk: Desk) -> None:
    """It has neither settings nor keys. The job stays staged, and its lease brings it back."""
    staged_id = desk.stage("receipts", 1)
    (job,) = _push(desk, staged_id)
    said = rq(desk, "worker", "receipts", "--burst", "--serializer", "json")
    assert said.returncode == 0, said.stderr
    assert desk.redis.llen("rq:queue:receipts") == 0, "it was taken"
    assert desk.redis.hget(f"rq:job:{job}", "status") == b"failed"
    assert "start workers by: python -m workers" in said.stdout + said.stderr
    assert desk.staged() == 1


def _push(desk: Desk, staged_id: int) -> list[str]:
    from rq import Queue
    from rq.serializers import JSONSerializer

    ours = Queue("receipts", connection=desk.redis, serializer=JSONSerializer)
    return [ours.enqueue(PATH, staged_id).id]
