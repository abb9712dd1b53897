"""The official on duty is called: when, and by which ways."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg
import pytest
from standardwebhooks import Webhook

from flows.text import measure
from gateway.cli import watch
from gateway.monitoring import duty
from gateway.monitoring.duty import Calls
from gateway.notifications import kinds
from gateway.services import Services
from tests.e2e.service import eventually, free_port
from tests.gateway.monitoring.receiver import Receiver, receiving

NOW = datetime(2026, 3, 2, 5, 0, tzinfo=UTC)
SECRET = "whsec_" + "A" * 32


def calls_of(calls: Calls, *rounds: tuple[float, str]) -> list[tuple[float, str, str]]:
    """The calls and their minutes; for a round its minute, and the parts that fail."""
    results = []
    for minute, wrong in rounds:
        parts = dict.fromkeys(wrong.split(), "no answer")
        if call := calls.next(parts, NOW + timedelta(minutes=minute)):
            results.append((minute, call.state, " ".join(sorted(call.parts))))
    return results


def test_once_then_hourly_then_recovered() -> None:
    rounds = [(minute / 2, "queue" if 2 <= minute < 300 else "") for minute in range(400)]
    assert calls_of(Calls(), *rounds) == [
        (3.0, "wrong", "queue"), (63.0, "wrong", "queue"), (123.0, "wrong", "queue"),
        (152.0, "well", "queue"),
    ]  # fmt: skip


def test_a_failure_that_is_over_within_two_minutes_calls_nobody() -> None:
    assert (
        calls_of(Calls(), (0, "queue"), (1.5, "queue"), (2, ""), (2.5, "queue"), (4, "queue")) == []
    )


def test_nobody_waits_where_a_carrier_denies_us() -> None:
    calls, wrong = Calls(), {"carrier open": "it does not take our key", "queue": "no answer"}
    assert calls.next(wrong, NOW, ["carrier open"]) == duty.Call(
        "wrong", {"carrier open": "it does not take our key"}
    )
    assert calls.next(wrong, NOW + timedelta(seconds=30), ["carrier open"]) is None


def test_something_new_is_a_call_at_once_and_a_flicker_is_not_well() -> None:
    rounds = ((0, "queue"), (2, "queue database"), (4, "queue database"), (5, ""), (6, "queue"))
    assert calls_of(Calls(), *rounds, (7, ""), (8, ""), (9, ""), (10, "")) == [
        (2, "wrong", "queue"), (4, "wrong", "database queue"), (9, "well", "database queue"),
    ]  # fmt: skip


@pytest.fixture
def posted() -> Iterator[Receiver]:
    with receiving() as receiver:
        yield receiver


def services_of(env: dict[str, str], url: str, **more: str) -> Services:
    own = env | {"DUTY_WEBHOOK_URL": url, "DUTY_WEBHOOK_SECRET": SECRET} | more
    return Services.load(own)


def test_a_call_goes_both_ways_and_the_sms_once_for_all_hosts(
    env: dict[str, str], database: str, posted: Receiver
) -> None:
    url, requests = posted.url, posted.requests
    services = services_of(env, url)
    for _ in range(2):  # two hosts see the same
        duty.call(services, duty.Call("wrong", {"queue": "no answer", "worker bulk": "away"}))
    duty.call(services, duty.Call("well", {"queue": "no answer"}))
    assert [json.loads(body)["state"] for _, body in requests] == ["wrong", "wrong", "well"]
    headers, body = requests[0]
    assert Webhook(SECRET).verify(body, dict(headers))["parts"]["queue"] == "no answer"
    with psycopg.connect(database) as sql:
        rows = sql.execute("SELECT kind, about FROM news ORDER BY id").fetchall()
    assert rows == [("service_wrong", "queue, worker bulk"), ("service_well", "queue")]
    services.close()


def test_the_webhook_leaves_without_a_database(env: dict[str, str], posted: Receiver) -> None:
    url, requests = posted.url, posted.requests
    away = f"postgresql://nobody@127.0.0.1:{free_port()}/none"
    duty.call(services_of(env, url, DATABASE_URL=away), duty.Call("wrong", {"database": "away"}))
    assert len(requests) == 1


def test_the_watch_calls_about_what_doctor_calls_wrong(
    env: dict[str, str],
    database: str,
    posted: Receiver,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """No worker serves a queue here. It checks often, and has no patience, so that nobody waits."""
    monkeypatch.setattr(watch, "LOOK_SECONDS", 0.05)
    monkeypatch.setattr(duty, "PATIENCE", timedelta())
    url, requests = posted.url, posted.requests
    services, stopped = services_of(env, url), threading.Event()
    looking = threading.Thread(target=watch.watch, args=(services, services.env, stopped))
    looking.start()
    assert eventually(lambda: len(requests) > 0)
    stopped.set()
    looking.join()
    parts = json.loads(requests[0][1])["parts"]
    assert parts["worker replies"] == "nobody works on this queue"
    services.close()


@pytest.mark.parametrize("count", [1, 20])
@pytest.mark.parametrize("kind", ["service_wrong", "service_well"])
def test_the_sms_is_one_segment(kind: Any, count: int) -> None:
    name = duty._named(["carrier viettel-north", "worker maintenance", "process dispatcher", "x"])
    assert measure(kinds.sms(kind, name, 0, count)).segments == 1
