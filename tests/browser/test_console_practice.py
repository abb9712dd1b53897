"""Practice mode in a browser: one person plays both, each screen says so, nothing is sent."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect
from sqlalchemy.engine import make_url
from werkzeug.serving import make_server

from config.settings import Settings
from gateway.app import console_of
from gateway.development import practice
from gateway.development.practice import PracticeConsole
from tests.browser.test_console import _context, shape
from tests.e2e.service import Service, free_port

pytestmark = pytest.mark.chromium

COMMUNE = "lam-dong-2025/24664"
BAND = "CHẾ ĐỘ THỰC HÀNH"


@pytest.fixture
def room(service: Service) -> Iterator[tuple[PracticeConsole, int]]:
    """As `python -m gateway practice` opens it, beside the running service."""
    settings = Settings.load(service.env)
    real, port = make_url(settings.database_url), free_port()
    name = f"{real.database}{practice.ENDING}"
    with service.sql() as connection:
        connection.execute(f'CREATE DATABASE "{name}"')  # type: ignore[call-overload]
    url = real.set(database=name).render_as_string(hide_password=False)
    made = practice.open_room(settings, url, f"http://127.0.0.1:{port}", console_of)
    server = make_server("127.0.0.1", port, made.app, threaded=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield made, port
    server.shutdown()
    thread.join()
    made.close()
    with service.sql() as connection:
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')  # type: ignore[call-overload]


def play(page: Page, name: str) -> str:
    """Changes to that official by the band; gives the code in view."""
    band = page.locator(".practice")
    chosen = band.locator("option", has_text=f"{name} ·").get_attribute("value")
    band.locator("select").select_option(chosen)
    band.locator("button").click()
    expect(page.locator("header .out")).to_contain_text(name)
    match = re.search(r"mã (\d{6})", band.inner_text())
    assert match is not None
    return match[1]


def test_one_person_writes_and_approves_and_nothing_is_sent(
    browser: Browser, service: Service, room: tuple[PracticeConsole, int]
) -> None:
    made, port = room
    before = service.count("delivery"), service.count("outbound")
    context, _ = _context(browser, service)
    page = context.new_page()
    page.goto(f"http://127.0.0.1:{port}/console/practice")
    play(page, "Demo An")
    for path in ("", "/reports", "/residents", "/alerts/new"):
        page.goto(f"http://127.0.0.1:{port}/console{path}")
        expect(page.locator(".practice")).to_contain_text(BAND)
    shape(page, "practice")
    page.locator("#kind-exercise").check()
    page.locator("#slot-exercise-viec").fill("Tập dượt")
    page.locator(f"input[name=areas][value='{COMMUNE}']").check()
    page.locator("button[value=submit]").click()
    page.locator("form[action$='/submit'] button").click()
    expect(page.locator("#standing")).to_contain_text("Chờ duyệt")
    alert = page.url.partition("?")[0]
    code = play(page, "Demo Binh")
    page.goto(alert)
    page.locator("#code-approve").fill(code)
    page.locator("form[action$='/approve'] button:not([type=button])").click()
    expect(page.locator("#standing")).to_contain_text("Đã duyệt")
    with made.services.engine.connect() as connection:
        one = int(alert.rpartition("/")[2])
        query = f"SELECT count(*) FROM delivery WHERE alert_id = {one}"
        assert connection.exec_driver_sql(query).scalar_one() == 0
    assert (service.count("delivery"), service.count("outbound")) == before
    context.close()
