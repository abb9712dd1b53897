"""One id is in the lines of an MO's request, of the jobs that it causes, and of its MT."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from config import logs
from gateway.alerts import deliveries
from gateway.app import create_app
from gateway.telemetry import request_ids
from tests.gateway.carrier_client import CarrierClient
from tests.workers.alerting import Alerts
from tests.workers.conftest import Harness
from workers import job

ME = "84912000457"
SCAMMER = "0987654321"
TRACE = "4bf92f3577b34da6a3ce929d0e0e4736"


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    stream, root = io.StringIO(), logging.getLogger()
    handler = logs.Counting(stream)
    handler.setFormatter(logs.Json("test"))
    handler.addFilter(request_ids.mark)
    level = root.level
    root.addHandler(handler)
    root.setLevel("DEBUG")
    yield stream
    root.removeHandler(handler)
    root.setLevel(level)


@pytest.fixture
def webhooks(harness: Harness, env: dict[str, str]) -> CarrierClient:
    sending = {"OPEN_SEND_URL": harness.operator.url}
    return CarrierClient(create_app(env | sending | {"TRUSTED_PROXIES": "127.0.0.1"}), env)


def test_from_the_request_to_the_mt(
    harness: Harness, webhooks: CarrierClient, lines: io.StringIO
) -> None:
    """The lone part of a message is answered by an MT, and reports a number."""
    harness.clock.now = datetime.now(UTC)
    answer = webhooks.open(ME, f"BC {SCAMMER} gia lam cong an", ref="7", part=1, parts=2)
    request = answer.headers["X-Request-Id"]
    assert request_ids.FORM.fullmatch(request)
    harness.push_all()
    harness.work()
    (mt,) = harness.operator.taken
    assert SCAMMER in mt["text"]
    written = [json.loads(line) for line in lines.getvalue().splitlines()]
    mine = [row["say"] for row in written if row.get("request") == request]
    assert mine[0].startswith("carrier=open message answered in ")
    assert "assemble done" in mine
    assert "report done" in mine
    assert any(text.startswith("carrier=open MT accepted in ") for text in mine)
    jobs = [row["job"] for row in written if row["say"] == "reply done"]
    assert len(jobs) == 1 and jobs[0].isdecimal()
    for number in (ME, ME[2:], SCAMMER, SCAMMER[1:]):
        assert number not in lines.getvalue()


def test_from_an_approval_to_one_delivery_of_its_alert(
    harness: Harness, lines: io.StringIO
) -> None:
    """A line a run tells how many MTs went out, of which deliveries; at DEBUG a line each."""
    alerts, request = Alerts(harness), "abcdefghijklmnopabcd"
    for number in range(3):
        alerts.subscriber(number)
    with request_ids.RequestScope(request):
        alert_id = alerts.sent()
    written = [json.loads(line) for line in lines.getvalue().splitlines()]
    mine = [row for row in written if row.get("request") == request]
    assert [row["say"] for row in mine if row["say"].endswith(" done")] == [
        "expand done",
        "deliver done",
    ]
    (run,) = (row for row in mine if "deliveries" in row)
    assert run["say"] == "carrier=open 3 MTs accepted" and run["alert"] == str(alert_id)
    first, last = map(int, run["deliveries"].split("-"))
    of_mt = {row["delivery"]: row for row in mine if "delivery" in row}
    for mt in harness.operator.taken:
        read = deliveries.read_reference(mt["id"])
        assert read is not None and first <= read[0] <= last
        row = of_mt.pop(str(read[0]))
        assert row["say"].startswith("carrier=open MT accepted in ") and row["job"] == run["job"]
    assert of_mt == {}


def test_a_job_that_fails_names_its_request_and_itself(
    harness: Harness, lines: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError(f"{ME} wrote this")

    monkeypatch.setattr(job, "HANDLERS", {"reply": fail})
    row = {"id": 912345678, "request": "abcdefghijklmnopabcd"}
    harness.insert("staged_job", name="reply", arg=1, **row)
    harness.work()
    (line,) = [json.loads(line) for line in lines.getvalue().splitlines() if "failed:" in line]
    assert (line["job"], line["request"]) == ("912345678", row["request"])
    assert "RuntimeError at tests/gateway/telemetry/test_request_ids.py:" in line["say"]
    assert ME not in lines.getvalue()


@pytest.mark.parametrize(
    ("headers", "taken"),
    [
        ({"X-Request-Id": TRACE}, True),
        ({"traceparent": f"00-{TRACE}-00f067aa0ba902b7-01"}, True),
        ({"X-Request-Id": "84912000457"}, False),
        ({"X-Request-Id": "0912000457abcdefabcdefabcdefabcd"}, False),
        ({"X-Request-Id": f"{TRACE} level=error"}, False),
        ({"traceparent": "00-zz-01"}, False),
    ],
)
def test_a_trusted_proxy_names_a_request(
    webhooks: CarrierClient, headers: dict[str, str], taken: bool
) -> None:
    proxy = {"REMOTE_ADDR": "127.0.0.1"}
    answer = webhooks.client.get("/health/live", headers=headers, environ_base=proxy)
    given = answer.headers["X-Request-Id"]
    assert (given == TRACE) is taken
    assert request_ids.FORM.fullmatch(given)
    stranger = {"REMOTE_ADDR": "198.51.100.7"}
    answer = webhooks.client.get("/health/live", headers=headers, environ_base=stranger)
    assert answer.headers["X-Request-Id"] != TRACE


def test_a_line_names_address_and_job_as_they_are(
    harness: Harness, webhooks: CarrierClient, lines: io.StringIO
) -> None:
    peer = {"REMOTE_ADDR": "192.168.100.200"}
    answer = webhooks.client.post("/carriers/open/sms", data=b"{}", environ_base=peer)
    assert answer.status_code == 403
    row = json.loads(lines.getvalue().splitlines()[-1])
    assert (row["address"], row["request"]) == (peer["REMOTE_ADDR"], answer.headers["X-Request-Id"])
