"""A worker's log of a failing job, or of a lost queue."""

from __future__ import annotations

import io
import logging
import sys
from collections.abc import Iterator

import pytest

from config import logs
from workers import redis_queue


@pytest.fixture
def written(redis_url: str) -> Iterator[io.StringIO]:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logs.KeyValue("reports"))
    log = logging.getLogger("rq.worker")
    redis_queue.worker(redis_url, ["reports"])
    log.addHandler(handler)
    yield stream
    log.removeHandler(handler)


def test_a_failed_job_is_not_logged_twice(written: io.StringIO) -> None:
    """`workers.job` does it, with the id of its request."""
    trace = 'Traceback (most recent call last):\n  File "x.py", line 1\n'
    log = logging.getLogger("rq.worker")
    log.error("Worker %s: failed\n%s", "w", trace + "JobFailed: report 7: Oops")
    assert written.getvalue() == ""
    log.error("Worker %s: failed\n%s", "w", trace + "ValueError: Oops", extra={"queue": "q"})
    line = written.getvalue()
    assert "Worker w: failed ValueError: Oops" in line
    assert "queue=q" in line
    assert "Traceback" not in line
    assert "x.py" not in line


def test_a_lost_queue_is_named_without_frames(written: io.StringIO) -> None:
    try:
        raise ConnectionError("the words of 0912345678")
    except ConnectionError:
        logging.getLogger("rq.worker").error("quitting...", exc_info=sys.exc_info())
    line = written.getvalue()
    assert "quitting... ConnectionError" in line
    assert "Traceback" not in line
    assert "912345678" not in line
