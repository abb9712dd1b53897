"""RQ's own tools: `rq info` names our queues, and a worker that RQ starts does nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from config.queues import QUEUES
from tests.workers.conftest import Harness
from workers import redis_queue as queue
from workers.queued_job import PATH

ROOT = Path(__file__).parents[2]


def rq(harness: Harness, *arguments: str) -> subprocess.CompletedProcess[str]:
    url = harness.context.settings.redis_url
    return subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "rq.cli", *arguments, "--url", url],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


def test_rq_info_names_our_queues_before_a_job_was_pushed(harness: Harness) -> None:
    queue.worker(harness.context.settings.redis_url, QUEUES).work(
        burst=True, logging_level="WARNING"
    )
    done = rq(harness, "info", "--raw", "--only-queues")
    assert done.returncode == 0, done.stderr
    named = {line.split()[1] for line in done.stdout.splitlines()}
    assert named == set(QUEUES)


def test_a_worker_that_rq_starts_does_no_job(harness: Harness) -> None:
    """It has neither settings nor keys. The job stays staged, and its lease brings it back."""
    staged_id = harness.stage("receipts", 1)
    (job,) = _push(harness, staged_id)
    done = rq(harness, "worker", "receipts", "--burst", "--serializer", "json")
    assert done.returncode == 0, done.stderr
    assert harness.redis.llen("rq:queue:receipts") == 0, "it was taken"
    assert harness.redis.hget(f"rq:job:{job}", "status") == b"failed"
    assert "start workers by: python -m workers" in done.stdout + done.stderr
    assert harness.staged() == 1


def _push(harness: Harness, staged_id: int) -> list[str]:
    from rq import Queue
    from rq.serializers import JSONSerializer

    ours = Queue("receipts", connection=harness.redis, serializer=JSONSerializer)
    return [ours.enqueue(PATH, staged_id).id]
