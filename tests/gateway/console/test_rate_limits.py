"""The others continue one process's count of somebody's tries."""

from __future__ import annotations

import json
import subprocess
import sys

import redis

from config.settings import ROOT

PROGRAM = """
import json, sys
from flask import Flask
from gateway.console import rate_limits

app = Flask("tries")
limiter = rate_limits.limiter(app, sys.argv[1])
app.post("/")(limiter.limit("10 per hour")(lambda: "tried"))
client = app.test_client()
print(json.dumps([client.post("/").status_code for _ in range(6)]))
"""


def test_two_processes_share_one_count(redis_url: str) -> None:
    with redis.Redis.from_url(redis_url) as client:
        client.flushall()
    first, second = _statuses(redis_url), _statuses(redis_url)
    assert first == [200] * 6
    assert second == [200] * 4 + [429] * 2


def _statuses(redis_url: str) -> list[int]:
    process = subprocess.run(
        [sys.executable, "-c", PROGRAM, redis_url],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert process.returncode == 0, process.stderr
    statuses: list[int] = json.loads(process.stdout)
    return statuses
