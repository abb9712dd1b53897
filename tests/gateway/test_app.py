"""The application by the usual tools: `flask routes` lists it, gunicorn serves it."""

from __future__ import annotations

import http.client
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from flask import Flask

from gateway import services
from gateway.app import create_app
from gateway.web.wsgi import Front

ROOT = Path(__file__).parents[2]


READERS = (
    (services, "load_areas"),
    (services, "load_directory"),
    (services, "load_templates"),
    (services, "load_instances"),
)


def test_flask_lists_its_routes(env: dict[str, str], database: str) -> None:
    listed = subprocess.run(
        [sys.executable, "-m", "flask", "--app", "gateway.app", "routes"],
        env={**os.environ, **env},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert listed.returncode == 0, listed.stderr
    for rule in ("/health", "/alerts.cap", "/console/sign-in", "/api/alerts"):
        assert rule in listed.stdout


def test_gunicorn_serves_carriers_and_pages(env: dict[str, str], database: str, home: Path) -> None:
    place = home / "web.sock"
    server = subprocess.Popen(
        [
            *(sys.executable, "-m", "gunicorn", "gateway.app:create_app()"),
            *("--bind", f"unix:{place}", "--threads", "2", "--log-level", "warning"),
        ],
        env={**os.environ, **env},
        cwd=ROOT,
    )
    try:
        until = time.monotonic() + 300
        while _asked(place, "GET", "/health") != (200, b'{"status":"ready"}'):
            assert server.poll() is None, "it has ended"
            assert time.monotonic() < until, "it did not come up"
            time.sleep(0.2)
        status, _ = _asked(place, "POST", "/carriers/open/sms")
        assert status == 403, "the front asks for the carrier's signature"
        assert _asked(place, "GET", "/nowhere")[0] == 404
    finally:
        server.terminate()
        server.wait(60)


def _asked(place: Path, method: str, path: str) -> tuple[int, bytes]:
    line = http.client.HTTPConnection("127.0.0.1")
    line.sock = socket.socket(socket.AF_UNIX)
    line.sock.settimeout(60)
    try:
        line.sock.connect(str(place))
        line.request(method, path, headers={"Host": "127.0.0.1"})
        answer = line.getresponse()
        return answer.status, answer.read().replace(b" ", b"").strip()
    except OSError:
        return 0, b""
    finally:
        line.close()


def test_carriers_do_not_get_as_far_as_flask(
    env: dict[str, str], database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = create_app(env)
    assert isinstance(app, Flask) and isinstance(app.wsgi_app, Front)

    def never(*_: object) -> None:
        raise AssertionError("Flask was asked")

    client = app.test_client()
    monkeypatch.setattr(app, "request_context", never)
    assert client.post("/carriers/open/sms").status_code == 403


def test_files_are_read_once_in_a_process(
    env: dict[str, str], database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    for module, name in READERS:
        load = getattr(module, name)

        def counted(*given: object, name: str = name, load: object = load) -> object:
            read.append(name)
            return load(*given)  # type: ignore[operator]

        monkeypatch.setattr(module, name, counted)
    create_app({**env, "KHONG_MODE": "development", "HOST": "127.0.0.1"})
    assert sorted(read) == sorted(name for _, name in READERS)
