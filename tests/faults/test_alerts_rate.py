"""The rate at the carrier, by its own record: two hosts that send an alert, and replies beside
it."""

from __future__ import annotations

import base64
import os
import subprocess
import sys
import time
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

import psycopg
import pytest

from config import redis_client
from config.settings import ROOT
from gateway.database import ids
from gateway.database.encrypted_columns import OUTBOUND_TEXT
from gateway.database.encryption import Keys
from gateway.outbound import messages
from tests.e2e.service import awake, eventually, free_port
from tests.faults import alerts_stage
from tests.faults.bad_carrier import Entry, bad_carrier

pytestmark = pytest.mark.alone

RATE = 60
"""Segments a second."""
SECONDS = 8.0
REPLIES = 0.05
"""Replies' part of it; their share is 0.2."""
SECRET = "whsec_" + base64.b64encode(b"a rate that must not be exceeded").decode()
LONGEST_WAIT = 30.0
"""Of a reply, on a machine that does other work too; the alert itself takes half a minute."""
# Plain it has one segment; marked, for one in three, it has three.
TEXT = (
    "Sáng mai cúp nước toàn huyện từ 8 giờ đến 17 giờ. Bà con tích nước, "
    "báo cho người già sống một mình gần nhà mình biết."
)

_CARRIERS = f"""
[open]
kind = "open"
short_code = "8041"
secret = "{SECRET}"
send_url = "$OPEN_SEND_URL"
rate = {RATE}
concurrency = 64
"""


def busiest(book: Sequence[Entry], seconds: float) -> int:
    """The most segments in any window of so many seconds."""
    times, sums = [each.at for each in book], [0]
    for each in book:
        sums.append(sums[-1] + each.segments)
    return max(
        sums[bisect_left(times, at + seconds)] - sums[first] for first, at in enumerate(times)
    )


@contextmanager
def working(env: Mapping[str, str], *queues: Sequence[str]) -> Iterator[None]:
    """A process that drains, and a worker for each of these lists of queues."""
    commands = [("workers.dispatcher",), *(("workers", *names) for names in queues)]
    with ExitStack() as stack:
        for command in commands:
            process = subprocess.Popen(
                [sys.executable, "-m", *command], cwd=ROOT, env={**os.environ, **env}
            )
            stack.callback(process.wait)
            stack.callback(process.terminate)
        yield


def reply(sql: psycopg.Connection, keys: Keys, n: int) -> str:
    """Stages an MT that a resident waits for; its reference."""
    made = ids.plain(sql, "outbound")
    row = sql.execute(
        "INSERT INTO outbound (id, resident_id, carrier, purpose, text, encoding, segments, "
        "expires_at) VALUES (%s, %s, 'open', 'reply', %s, 'GSM-7', 1, now() + interval '1 hour') "
        "RETURNING id, at",
        [made, n, keys.encrypt("5 KHONG: tra loi", OUTBOUND_TEXT, made)],
    ).fetchone()
    assert row is not None
    sql.execute("INSERT INTO staged_job (name, arg) VALUES ('reply', %s)", [row[0]])
    sql.execute("NOTIFY staged_job")
    return messages.reference(int(row[0]), row[1])


def test_two_hosts_keep_the_rate_and_replies_have_their_share(
    env: dict[str, str], database: str, redis_url: str, tmp_path: Path
) -> None:
    (tmp_path / "carriers.toml").write_text(_CARRIERS)
    port = free_port()
    env = {
        **env,
        "CARRIERS_FILE": str(tmp_path / "carriers.toml"),
        "QUIET_HOURS": awake(),
        "OPEN_SEND_URL": f"http://127.0.0.1:{port}/mt",
    }
    client = redis_client.connect(redis_url)
    client.flushall()
    client.close()
    with (
        psycopg.connect(database, autocommit=True) as sql,
        bad_carrier(
            port=port, endpoint="http://127.0.0.1:9/", secret=SECRET, receipt={"none": 1}
        ) as carrier,
        alerts_stage.stage(env) as stage,
    ):
        alerts_stage.subscribe(
            database, stage.settings, 4_000, language=lambda n: "vi-marks" if n % 3 == 0 else "vi"
        )
        with working(env, ["alerts", "urgent", "bulk"], ["urgent", "bulk"], ["replies"]):
            stage.send(TEXT)
            assert eventually(lambda: len(carrier.book()) > RATE // 2)
            staged, keys, until = dict[str, float](), stage.service.keys, time.time() + SECONDS
            while time.time() < until:
                ref = reply(sql, keys, len(staged) + 1)
                staged[ref] = time.time()
                time.sleep(1 / (REPLIES * RATE))
            assert eventually(lambda: staged.keys() <= {e.reference for e in carrier.book()})
            sql.execute("UPDATE alert SET paused_at = now()")
        book = [each for each in carrier.book() if each.what == "taken"]
    at = {each.reference: each.at for each in book}
    waits = sorted(at[ref] - since for ref, since in staged.items())
    inside = [each for each in book if until - SECONDS <= each.at <= until]
    sent = sum(each.segments for each in inside) / SECONDS
    longest = max(each.segments for each in book)
    results = {seconds: busiest(book, seconds) for seconds in (1.0, 0.1)}
    print(
        f"\n{sent:.0f} segments/s of {RATE}; most in 1 s {results[1.0]}, in 0.1 s {results[0.1]}; "
        f"{len(waits)} replies waited {waits[len(waits) // 2]:.3f} s, p99 "
        f"{waits[int(len(waits) * 0.99)]:.3f} s"
    )
    assert {each.segments for each in book} == {1, 3}
    # The carrier's clock is read when it gets to it: what waits on a busy machine comes together.
    # Two hosts that knew nothing of each other would send twice the rate.
    assert results[1.0] <= 1.25 * RATE + longest
    assert sent > 0.3 * RATE
    assert waits[int(len(waits) * 0.99)] < LONGEST_WAIT
