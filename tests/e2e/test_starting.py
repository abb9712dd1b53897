"""The commands that a newcomer types, and their messages about obstacles."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.e2e.carrier_requests import CARRIERS, reply, signed, sms
from tests.e2e.service import Service, environment, eventually, project_copy, serving_in
from tests.faults.killer import BY_NAME, alive, descendants, find


def gateway(home: Path, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "gateway", *words],
        cwd=home,
        env=environment(home, **settings),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def test_a_port_that_is_taken_is_named_with_a_way_out() -> None:
    with socket.socket() as other, project_copy() as home:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        done = gateway(home, "run", PORT=str(port))
    assert done.returncode == 1
    assert f"Port {port} is taken" in done.stderr
    assert "make run PORT=" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("port", ["0", "65536", "http", "-1"])
def test_a_port_that_is_none(port: str) -> None:
    with project_copy() as home:
        done = gateway(home, "run", PORT=port)
    assert (done.returncode, "PORT must be a number" in done.stderr) == (1, True)


def test_it_listens_on_this_machine_alone(service: Service) -> None:
    sockets = Path("/proc/net/tcp").read_text() + Path("/proc/net/tcp6").read_text()
    fields = [line.split() for line in sockets.splitlines()]
    listening = {each[1] for each in fields if each[3] == "0A"}  # not connections that have ended
    port = f":{service.port:04X}"
    assert {address for address in listening if address.endswith(port)} == {f"0100007F{port}"}


def test_it_is_not_for_production(service: Service) -> None:
    done = gateway(service.home, "run", KHONG_MODE="production")
    assert done.returncode == 1
    assert "development alone" in done.stderr


def test_a_second_one_in_the_same_folder_names_the_running_process(service: Service) -> None:
    done = gateway(service.home, "run", PORT=str(service.port + 1))
    assert done.returncode == 1
    assert f"kill {service.process.pid}" in done.stderr


def test_the_secrets_are_the_users_alone(service: Service) -> None:
    file = service.home / ".run" / "dev.env"
    assert file.stat().st_mode & 0o777 == 0o600
    for name in ("TWILIO_AUTH_TOKEN", "ESMS_CPID", "ESMS_PRIVATE_KEY", "OPEN_SECRET", "PUBLIC_URL"):
        assert service.env[name]
    assert service.env["OPEN_SECRET"].startswith("whsec_")
    log = service.written()
    secrets = [
        service.env[name] for name in service.env if name.endswith(("KEY", "SECRET", "TOKEN"))
    ]
    assert not [secret for secret in secrets if secret in log]


def test_the_terminals_phone(service: Service) -> None:
    done = service.command("phone", "--text", "KT 0900000113", "--text", "5K")
    assert done.returncode == 0, done.stderr
    assert "0900000113" in done.stdout
    assert "1 segment, GSM-7" in done.stdout
    assert "5 KHONG" in done.stdout


def test_doctor_is_content(service: Service) -> None:
    done = service.command("doctor")
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_verdict_needs_a_reason_and_a_subject(service: Service) -> None:
    for words in (
        ("0900000119", "confirmed"),
        ("0900000119", "perhaps", "--reason", "records"),
    ):
        assert service.command("verdict", "set", *words).returncode == 2
    assert service.judge("0900000119", "confirmed", "").returncode == 2
    official = service.judge("113", "confirmed", "a mistake")
    assert official.returncode == 1
    assert "Traceback" not in official.stderr


def test_killed_or_stopped_it_takes_everything_along_and_it_restarts() -> None:
    """In between its database is unavailable, and it recovers by itself."""
    with project_copy() as home:
        with serving_in(home) as first:
            started = descendants(first.process.pid)
            assert len(started) > 8
            first.process.kill()
            first.process.wait()
            assert eventually(lambda: not alive(started))
        with serving_in(home) as second:
            assert second.get("/health").status == 200
            assert second.env["OPEN_SECRET"] == first.env["OPEN_SECRET"]
            _asks_for_another_try_without_its_database(second)
            started = descendants(second.process.pid)
            assert len(started) > 8
        assert alive(started) == set()


def _asks_for_another_try_without_its_database(service: Service) -> None:
    """PostgreSQL is stopped, not ended: then nothing of it answers and nothing restarts it."""
    postgres = [
        each.pid
        for kind in ("postgres backend", "postgres")
        for each in find(BY_NAME[kind], service.process.pid)
    ]
    for pid in postgres:
        os.kill(pid, signal.SIGSTOP)
    try:
        messages = [sms(carrier, "84917000001", "5K") for carrier in CARRIERS]
        requests = [signed(message, service.env) for message in messages]
        with ThreadPoolExecutor(4) as together:
            health = together.submit(service.get, "/health")
            answers = list(together.map(service.ask, requests))
        assert [answer.status for answer in answers] == [503] * 3
        assert not [answer for answer in answers if b"Traceback" in answer.body]
        assert health.result().status == 503
    finally:
        for pid in postgres:
            os.kill(pid, signal.SIGCONT)
    assert eventually(lambda: service.get("/health").status == 200)
    for message in messages:
        assert "5 KHONG" in (reply(service.ask(signed(message, service.env))) or "")
