"""`/phone` in development: the answers and signatures of the page's server side. Production has
none."""

from __future__ import annotations

import dataclasses
import json
import re
import threading
from pathlib import Path
from typing import Any

import pytest
import standardwebhooks
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import Client as WsgiClient

from config.settings import Settings
from gateway import app
from gateway.carriers import load
from gateway.carriers.contract import Instance, Outbound
from gateway.carriers.http import send
from gateway.development.phones import page
from gateway.development.phones.page import ASSETS, FOLDER, Line
from gateway.development.phones.post import Post, listen
from gateway.web import access
from tests.e2e.service import free_port
from tests.gateway.carriers.misbehaving import Api
from tests.gateway.development.conftest import REPLY
from tests.gateway.development.test_terminal_phone import SECRET, simulators

ORIGIN = {"Origin": "http://127.0.0.1:8000"}


@pytest.fixture
def line(settings: Settings, gateway: Api) -> Line:
    values = {"secret": SECRET, "short_code": "8041", "price": 500}
    carriers = load({"bridge": Instance("bridge", "open", "", values)})
    answer = page.line_of(settings, carriers)
    assert answer is not None
    assert answer.endpoint == f"http://127.0.0.1:{settings.port}/carriers/bridge"
    return dataclasses.replace(answer, endpoint=f"{gateway.url}/carriers/bridge")


@pytest.fixture
def browser(line: Line) -> FlaskClient:
    return client_of(line)


def client_of(line: Line) -> FlaskClient:
    flask = Flask("gateway", static_folder=None)
    access.install(flask, development=True)
    flask.register_blueprint(page.blueprint(line))
    return flask.test_client()


def ask(browser: FlaskClient, path: str, **payload: Any) -> tuple[int, Any]:
    answer = browser.post(f"/phone/{path}", json=payload, headers=ORIGIN)
    return answer.status_code, answer.json


def test_what_is_typed_goes_to_the_endpoint_signed_as_a_carrier_would(
    browser: FlaskClient, gateway: Api
) -> None:
    assert ask(browser, "send", **{"from": "0900000201", "text": "KT 0903123456"}) == (
        200,
        {"sent": {"encoding": "GSM-7", "units": 13, "segments": 1}, **REPLY},
    )
    [(path, headers, body)] = gateway.requests
    assert path == "/carriers/bridge/sms"
    payload = standardwebhooks.Webhook(SECRET).verify(body, headers)
    assert (payload["from"], payload["to"], payload["text"]) == (
        "0900000201",
        "8041",
        "KT 0903123456",
    )


def test_an_acknowledgement_alone_is_no_reply(browser: FlaskClient, gateway: Api) -> None:
    gateway.body = b'{"reply": null}'
    assert ask(browser, "send", **{"from": "0900000201", "text": "x"})[1]["reply"] is None


def test_a_ussd_turn(browser: FlaskClient, gateway: Api) -> None:
    gateway.body = b'{"screen": {"text": "1 Kiem tra so", "more": true}}'
    turn = {"from": "0900000201", "session": "s-1", "input": "1*2"}
    screen = {"screen": {"text": "1 Kiem tra so", "more": True}}
    assert ask(browser, "ussd", **turn) == (200, screen)
    gateway.body = b'{"screen": null}'
    assert ask(browser, "ussd", **turn, ended=True) == (200, {"screen": None})
    (path, headers, body), (_, _, last) = gateway.requests
    assert path == "/carriers/bridge/ussd"
    payload = standardwebhooks.Webhook(SECRET).verify(body, headers)
    assert {**payload, "id": 0} == {
        "id": 0, "from": "0900000201", "to": "*8041#", "session": "s-1", "input": "1*2",
    }  # fmt: skip
    assert json.loads(last)["ended"] is True
    assert payload["id"] != json.loads(last)["id"]


def test_the_length_of_a_text_is_the_gateways_own_measure(browser: FlaskClient) -> None:
    assert ask(browser, "measure", text="[TB] Đừng") == (
        200, {"encoding": "UCS-2", "units": 9, "segments": 1},
    )  # fmt: skip
    assert ask(browser, "measure", text="a" * 161)[1]["segments"] == 2


def test_mts_come_from_the_post(line: Line) -> None:
    server = listen(Post(simulators()), 0)
    try:
        port = server.server_address[1]
        browser = client_of(dataclasses.replace(line, post_port=port))
        values = {"secret": SECRET, "send_url": f"http://127.0.0.1:{port}/mt"}
        carrier = load({"open": Instance("open", "open", "", values)})["open"]
        send(carrier, [Outbound("r-1", "+84900000202", "Da xu ly", "GSM-7", 1)])
        body = browser.get("/phone/texts?after=0").json
        assert [(text["to"], text["text"]) for text in body["texts"]] == [
            ("+84900000202", "Da xu ly")
        ]
        assert browser.get(f"/phone/texts?after={body['last']}").json["texts"] == []
    finally:
        server.shutdown()
        server.server_close()


def test_trouble_is_a_sentence(line: Line, gateway: Api) -> None:
    browser = client_of(dataclasses.replace(line, post_port=free_port()))
    assert browser.get("/phone/texts").status_code == 502
    gateway.status, gateway.body = 403, b'{"error": {"code": "forged", "reason": "no"}}'
    status, rows = ask(browser, "send", **{"from": "0900000201", "text": "x"})
    assert status == 502
    assert "OPEN_SECRET" in rows["error"]


def test_phones_leave_threads_to_the_carriers(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "WAIT_SECONDS", 0.05)
    full = threading.BoundedSemaphore(1)
    full.acquire()
    browser = client_of(dataclasses.replace(line, calls=full))
    assert ask(browser, "send", **{"from": "0900000201", "text": "x"})[0] == 503
    full.release()
    assert ask(browser, "send", **{"from": "0900000201", "text": "x"})[0] == 200
    assert full.acquire(blocking=False), "it is given back"


@pytest.mark.parametrize(
    ("payload", "content_type"),
    [
        (b'{"from": "0900000201", "text": "x"}', "text/plain"),
        (b"[]", "application/json"),
        (b'{"from": "0900000201"}', "application/json"),
        (b'{"from": 9, "text": "x"}', "application/json"),
        (json.dumps({"from": "1", "text": "x" * 2001}).encode(), "application/json"),
    ],
    ids=["no JSON type", "no object", "no text", "a number", "too long"],
)
def test_a_form_that_the_page_never_sends_is_refused(
    payload: bytes, content_type: str, browser: FlaskClient, gateway: Api
) -> None:
    answer = browser.post("/phone/send", data=payload, content_type=content_type, headers=ORIGIN)
    assert answer.status_code == 400
    assert gateway.requests == []


@pytest.mark.parametrize("headers", [{"Origin": "https://evil.example"}, {"Host": "evil.example"}])
def test_no_other_site_makes_it_text(
    headers: dict[str, str], browser: FlaskClient, gateway: Api
) -> None:
    body = {"from": "0900000201", "text": "x"}
    assert browser.post("/phone/send", json=body, headers=headers).status_code == 403
    assert gateway.requests == []


def test_every_part_of_the_page_has_security_headers(browser: FlaskClient) -> None:
    for path in ("", *(f"/{name}" for name in ASSETS)):
        with browser.get(f"/phone{path}") as answer:
            assert answer.status_code == 200, path
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
    for path in ("phone.html", "page.py", "..%2fpage.py", "x"):
        assert browser.get(f"/phone/{path}").status_code == 404


def test_every_view_has_its_guard(browser: FlaskClient) -> None:
    views = browser.application.view_functions
    assert len(views) == 6
    assert all(hasattr(view, "guard") for view in views.values())


def files() -> list[Path]:
    return sorted(file for file in (FOLDER / "assets").iterdir())


def test_each_file_is_served() -> None:
    assert {file.name for file in files()} == {*ASSETS, "phone.html"}


@pytest.mark.parametrize("file", files(), ids=lambda file: file.name)
def test_nothing_comes_from_outside_and_nothing_is_inline(file: Path) -> None:
    text = file.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
    assert not re.search(r"https?://|//[a-z]+\.|@import|innerHTML|eval\(", text)
    if file.suffix == ".html":
        assert not re.search(r"<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)", text)


def test_production_has_no_such_page(env: dict[str, str], database: str, tmp_path: Path) -> None:
    carriers = tmp_path / "carriers.toml"
    carriers.write_text('[open]\nkind = "open"\nsecret = "$OPEN_SECRET"\n')
    env = {**env, "CARRIERS_FILE": str(carriers)}
    production = {
        **env,
        "KHONG_MODE": "production",
        "PUBLIC_URL": "https://sms.example.vn",
        "TRUSTED_PROXIES": "none",
    }
    for mode, status in ((env, 200), (production, 404)):
        gateway = WsgiClient(app.create_app({**mode, "DATABASE_URL": database}))
        for path in ("/phone", "/phone/main.js"):
            with gateway.get(path) as answer:
                assert answer.status_code == status, (mode["KHONG_MODE"], path)
        sent = gateway.post("/phone/send", json={"from": "1", "text": "x"})
        assert (sent.status_code == 404) == (status == 404)
