"""The last outcomes of an instance: runs of one outcome, and the current denials."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
import redis

from gateway.carriers import outcomes
from gateway.carriers.contract import Answer, Outcome
from gateway.carriers.outcomes import MAX_ROWS, RECENT, Run
from gateway.carriers.parsing import MOST_WAIT_SECONDS, wait_of

NOW = datetime(2026, 3, 2, 5, 0, tzinfo=UTC)


@pytest.fixture
def client(redis_url: str) -> Iterator[redis.Redis]:
    with redis.Redis.from_url(redis_url, protocol=2) as made:
        made.flushdb()
        yield made


def test_a_run_goes_on_until_the_outcome_changes(client: redis.Redis) -> None:
    for counts in (
        {("accepted", ""): 40}, {("accepted", ""): 2}, {("bad_key", "HTTP 401"): 1},
        {("accepted", ""): 3},
    ):  # fmt: skip
        outcomes.note(client, "north", counts)  # type: ignore[arg-type]
    runs = outcomes.last(client, "north")
    assert [(run.outcome, run.error, run.count) for run in runs] == [
        ("accepted", "", 3), ("bad_key", "HTTP 401", 1), ("accepted", "", 42),
    ]  # fmt: skip
    assert outcomes.last(client, "south") == []


def test_no_more_than_the_last_are_stored(client: redis.Redis) -> None:
    for n in range(MAX_ROWS + 5):
        outcomes.note(client, "north", {("refused", f"code {n}"): 1})
    assert len(outcomes.last(client, "north")) == MAX_ROWS


def run(outcome: Outcome, minutes: int) -> Run:
    at = NOW - timedelta(minutes=minutes)
    return Run(outcome, "", 1, at, at)


@pytest.mark.parametrize(
    ("runs", "stands"),
    [
        ([run("bad_key", 1)], ["bad_key"]),
        ([run("try_later", 0), run("bad_key", 1), run("accepted", 2)], ["bad_key"]),
        ([run("accepted", 0), run("bad_key", 1)], []),
        ([run("accepted", 0), run("no_template", 1)], ["no_template"]),
        ([run("no_money", int(RECENT.total_seconds() // 60) + 1)], []),
        ([run("no_money", 1), run("barred", 2), run("no_money", 3)], ["no_money", "barred"]),
        ([run("refused", 1), run("uncertain", 1)], []),
    ],
)
def test_a_denial_stands_until_an_mt_is_taken_that_it_would_have_met(
    runs: list[Run], stands: list[str]
) -> None:
    assert [each.run.outcome for each in outcomes.standing("north", runs, NOW)] == stands


@pytest.mark.parametrize(
    ("line", "seconds"),
    [
        (b"Retry-After: 120", 120.0),
        (b"retry-after: Mon, 02 Mar 2026 05:00:30 GMT", 30.0),
        (b"X-Rate-Limit-Reset: 42", 42.0),
        (f"X-RateLimit-Reset: {int(NOW.timestamp()) + 60}".encode(), 60.0),
        (f"X-RateLimit-Reset: {int(NOW.timestamp() + 60) * 1000}".encode(), 60.0),
        (b"Retry-After: 999999", MOST_WAIT_SECONDS),
        (b"Retry-After: soon", 0.0),
        (b"Retry-After: -5", 0.0),
        (b"Retry-After: Mon, 02 Mar 2020 05:00:30 GMT", 0.0),
        (b"X-Other: 5", 0.0),
        (b"RateLimit: limit=100, remaining=0, reset=50", 50.0),
        (b'RateLimit: "default";r=0;t=30', 30.0),
    ],
)
def test_retry_after_of_a_carrier(line: bytes, seconds: float) -> None:
    answer = Answer(429, b"", (b"HTTP/1.1 429 Too Many Requests\r\n", line + b"\r\n", b"\r\n"))
    assert wait_of(answer, NOW.timestamp()) == seconds


@pytest.mark.parametrize(
    ("lines", "seconds"),
    [
        (["X-RateLimit-Remaining: 0", "X-RateLimit-Reset: 42"], 42.0),
        (["X-RateLimit-Remaining: 1", "X-RateLimit-Reset: 42"], 0.0),
        (["X-RateLimit-Reset: 42"], 0.0),
        (["Retry-After: 42"], 0.0),
        (['RateLimit: "default";r=0;t=30'], 30.0),
        # Milliseconds where an API counts in these: an MT that was taken silences nobody for long.
        (["X-RateLimit-Remaining: 0", "X-RateLimit-Reset: 60000"], 60.0),
        (['RateLimit: "default";r=7;t=30'], 0.0),
        ([], 0.0),
    ],
)
def test_an_answer_that_took_the_last_one_says_when_there_are_more(
    lines: list[str], seconds: float
) -> None:
    head = [b"HTTP/1.1 200 OK\r\n", *(f"{line}\r\n".encode() for line in lines), b"\r\n"]
    assert wait_of(Answer(200, b"", head), NOW.timestamp(), taken=True) == seconds
