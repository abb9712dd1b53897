"""A carrier that does not take our key is seen in four places: real processes, and a carrier that
is one itself."""

from __future__ import annotations

import base64
import json
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gateway.cli import watch
from tests.e2e.service import eventually, free_port
from tests.faults.bad_carrier import bad_carrier
from tests.gateway.cli.command import run
from tests.gateway.console.conftest import Place
from tests.gateway.monitoring.receiver import Receiver, receiving
from tests.gateway.monitoring.watching import running, watching

PHONE = "+84900000301"
ANOTHER = "whsec_" + base64.b64encode(b"another key than ours, 32 bytes!").decode()


@pytest.fixture
def on_duty() -> Iterator[Receiver]:
    with receiving() as receiver:
        yield receiver


def test_a_carrier_that_refuses_our_key_is_seen_within_a_minute(
    line: Place, env: dict[str, str], tmp_path: Path, on_duty: Receiver
) -> None:
    """By `doctor`, the figures, who is on duty, and the console: an administrator sends a test."""
    line.clock.now = datetime.now(UTC) - timedelta(minutes=2)  # each code takes half a minute
    port = free_port()
    own = {
        **env,
        "OPEN_SEND_URL": f"http://127.0.0.1:{port}/mt",
        "EXERCISE_NUMBERS": PHONE,
        "DUTY_WEBHOOK_URL": on_duty.url,
        "DUTY_WEBHOOK_SECRET": ANOTHER,
    }
    boss = line.hire("administrator")
    browser = line.inside(boss)
    with ExitStack() as processes:
        endpoint = "http://127.0.0.1:1/carriers/open/sms"
        carrier = processes.enter_context(bad_carrier(port=port, endpoint=endpoint, secret=ANOTHER))
        for words in (["workers.dispatcher"], ["workers", "replies"]):
            command = [sys.executable, "-m", *words]
            processes.enter_context(running(command, own, tmp_path / f"{words[-1]}.log"))
        form = {"number": PHONE, "code": line.code(boss)}
        page = "/console/carriers/open"
        assert browser.post(f"{page}/test", form, page).status_code == 303
        assert eventually(lambda: bool(carrier.book()))
        assert {entry.what for entry in carrier.book()} == {"forged"}

        watched = processes.enter_context(watching(own, tmp_path))
        says = "denies us: it does not take our key or account (HTTP 403)"

        def doctor() -> str:
            rows = [json.loads(row) for row in run(own, "doctor", "--json").stdout.splitlines()]
            return "".join(row["says"] for row in rows if row["part"] == "carrier open")

        assert eventually(lambda: says in doctor())
        assert "bad_key (HTTP 403)" in doctor(), "the last outcomes"
        figure = 'khong_denied{carrier="open",outcome="bad_key"} 1.0'
        assert eventually(lambda: figure in watched.page())
        assert eventually(lambda: any(says in part for part in on_duty.parts("carrier open")))
        assert watch.LOOK_SECONDS <= 30, "so somebody on duty is called within a minute"
        line.clock.now = datetime.now(UTC)
        html = browser.get(page).text
        assert "Nhà mạng không nhận khóa" in html and "HTTP 403" in html
