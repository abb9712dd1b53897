"""Practice mode: one person plays both, every screen says so, nothing is of the real service."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import psycopg
import pytest
from flask.testing import FlaskClient
from sqlalchemy.engine import make_url

from config.settings import Settings
from gateway.app import console_of
from gateway.development import practice
from gateway.development.practice import NotForPractice, PracticeConsole, open_room
from tests.gateway.console.alerts.composing import NEW, OWN
from tests.gateway.console.conftest import Browser


@pytest.fixture
def practice_url(settings: Settings) -> Iterator[str]:
    """A database beside the one of the tests."""
    real = make_url(settings.database_url)
    name = f"{real.database}{practice.ENDING}"
    dsn = real.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')  # type: ignore[call-overload]
        yield real.set(database=name).render_as_string(hide_password=False)
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')  # type: ignore[call-overload]


@pytest.fixture
def room(settings: Settings, practice_url: str) -> Iterator[PracticeConsole]:
    made = open_room(settings, practice_url, "http://127.0.0.1:8010", console_of)
    yield made
    made.close()


def play(browser: Browser, name: str) -> str:
    """Changes to that official; gives the code in view."""
    page = browser.get("/console/practice").text
    match = re.search(rf'<option value="(\d+)"[^>]*>{name} ·', page)
    assert match is not None
    answer = browser.post("/console/practice", {"official": match[1]}, "/console/practice")
    assert answer.status_code == 303
    code = re.search(r"mã (\d{6})", browser.get("/console").text)
    assert code is not None
    return code[1]


def test_one_person_writes_and_approves_and_nothing_is_sent(
    settings: Settings, room: PracticeConsole
) -> None:
    client: FlaskClient = room.app.test_client()
    browser = Browser(client)
    play(browser, "Demo An")
    for page in ("", "/alerts", "/reports", "/residents", "/figures", "/account", "/alerts/new"):
        assert "CHẾ ĐỘ THỰC HÀNH" in browser.get(f"/console{page}").text, page
    assert "CHẾ ĐỘ THỰC HÀNH" in Browser(room.app.test_client()).get("/console/sign-in").text
    saved = browser.post(NEW, {**OWN, "once": "0" * 32, "do": "save"}, NEW)
    one = saved.headers["Location"]
    hidden = dict(re.findall(r'name="(version|hash)" value="([^"]*)"', browser.get(one).text))
    assert browser.post(f"{one}/submit", hidden, one).status_code == 303
    code = play(browser, "Demo Binh")
    hidden = dict(re.findall(r'name="(version|hash)" value="([^"]*)"', browser.get(one).text))
    assert browser.post(f"{one}/approve", {**hidden, "code": code}, one).status_code == 303
    assert "Đã duyệt" in browser.get(one).text
    with room.services.engine.connect() as connection:
        sent = "SELECT count(*) FROM delivery WHERE alert_id = (SELECT max(id) FROM alert)"
        assert connection.exec_driver_sql(sent).scalar_one() == 0
    assert client.get_cookie("khong") is None and client.get_cookie("khong-practice") is not None
    own, real = room.services.settings, settings
    for key in ("hash_key", "encryption_key", "audit_key", "database_url", "redis_url"):
        assert getattr(own, key) != getattr(real, key), key
    assert list(room.services.senders) == ["practice"]


def test_it_takes_a_database_of_its_own(settings: Settings, practice_url: str) -> None:
    """A database whose name says that it may be emptied."""
    with pytest.raises(NotForPractice, match="must end in"):
        open_room(settings, settings.database_url, "http://127.0.0.1:8010", console_of)
    same = replace(settings, database_url=practice_url)
    with pytest.raises(NotForPractice, match="service itself"):
        open_room(same, practice_url, "http://127.0.0.1:8010", console_of)
