"""Nothing that is typed into an alert's form is lost. The ways of losing it, each in a browser:
Back, a closed window, an expired session, a second tab, a conflict (`test_compose`), and a server
that can't be reached."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from config.settings import Settings
from tests import signed
from tests.browser.console_alerts import COMMUNE, DISTRICT, alert_harness
from tests.browser.console_session import PASSWORD, ConsoleSession
from tests.browser.test_console import _context
from tests.e2e.service import Service, eventually

pytestmark = pytest.mark.chromium

FORMS = re.compile(r"/console/alerts/forms/[0-9a-f]{32}$")
FIELD = "#slot-exercise-viec"


@pytest.fixture(scope="module")
def huong(browser: Browser, service: Service) -> Iterator[ConsoleSession]:
    with alert_harness(service) as harness:
        person = harness.hire("Trịnh Thị Hương", "district", DISTRICT)
    context, _ = _context(browser, service)
    session = ConsoleSession(context.new_page(), service, person.name, person.secret)
    session.sign_in()
    yield session
    context.close()


@pytest.fixture
def page(huong: ConsoleSession) -> Iterator[Page]:
    """A window of hers."""
    page = huong.page.context.new_page()
    yield page
    page.close()


def write(page: Page, console_url: str, words: str) -> None:
    page.goto(f"{console_url}/alerts/new")
    page.locator("#kind-exercise").check()
    page.locator(FIELD).press_sequentially(words)


def is_stored(service: Service, words: str) -> bool:
    return service.count("console_form", f"fields::text LIKE '%{words}%'") == 1


def is_there(page: Page, words: str) -> None:
    expect(page.locator(FIELD)).to_have_value(words)


def test_back(huong: ConsoleSession, page: Page) -> None:
    """Also the text typed in the last moment, which the form has not saved yet."""
    write(page, huong.console_url, "Lùi trang")
    expect(page).to_have_url(FORMS)
    page.locator(FIELD).press_sequentially(" rồi")
    page.locator("header .brand a").click()
    expect(page).to_have_url(huong.console_url)
    assert eventually(lambda: is_stored(huong.service, "Lùi trang rồi"))
    page.go_back()
    expect(page).to_have_url(FORMS)
    is_there(page, "Lùi trang rồi")


def test_a_closed_window(huong: ConsoleSession, page: Page) -> None:
    closed = page.context.new_page()
    write(closed, huong.console_url, "Đóng cửa sổ")
    closed.close(run_before_unload=True)
    assert eventually(lambda: is_stored(huong.service, "Đóng cửa sổ"))
    page.goto(f"{huong.console_url}/alerts/new")
    page.locator("details.note summary").click()
    page.get_by_role("link", name="Đóng cửa sổ").click()
    is_there(page, "Đóng cửa sổ")


def test_a_second_tab(huong: ConsoleSession, page: Page) -> None:
    other = page.context.new_page()
    for each, words in ((page, "Thẻ thứ nhất"), (other, "Thẻ thứ hai")):
        write(each, huong.console_url, words)
        expect(each).to_have_url(FORMS)
        assert eventually(lambda words=words: is_stored(huong.service, words))  # type: ignore[misc]
    for each, words in ((page, "Thẻ thứ nhất"), (other, "Thẻ thứ hai")):
        each.reload()
        is_there(each, words)
    other.close()


def test_an_expired_session(huong: ConsoleSession, page: Page) -> None:
    """They sign in and go on where they were."""
    page.goto(f"{huong.console_url}/alerts/new")
    settings = Settings.load(huong.service.env)
    ended = "UPDATE console_session SET ended_at = now() WHERE official_id = (%s)"
    signed.after(settings, ended % "SELECT id FROM official WHERE name = :name", name=huong.name)
    page.locator("#kind-exercise").check()
    # At once: between two slow keys the form would keep itself, and leave for the sign-in.
    page.locator(FIELD).fill("Hết phiên")
    expect(page).to_have_url(re.compile(r"/sign-in\?next="))
    expect(page.locator("main")).to_contain_text("Đã giữ lại nội dung bạn đang soạn")
    page.locator("#name").fill(huong.name)
    page.locator("#password").fill(PASSWORD)
    page.locator("#code").fill(huong.code())
    page.locator("form:has(#password) button:not([type=button])").click()
    expect(page).to_have_url(FORMS)
    is_there(page, "Hết phiên")


def cut_off(context: BrowserContext) -> None:
    context.route("**/alerts/**", lambda route: route.abort())


def test_a_server_that_cannot_be_reached(huong: ConsoleSession, page: Page) -> None:
    """The button leads to no error page of the browser; the window does not close by itself."""
    page.goto(f"{huong.console_url}/alerts/new")
    page.locator(f"input[name=areas][value='{COMMUNE}']").check()
    cut_off(page.context)
    page.locator("#kind-exercise").check()
    page.locator(FIELD).press_sequentially("Mất mạng")
    page.locator("button[value=save]").click()
    expect(page.locator("#unreachable")).to_be_visible()
    is_there(page, "Mất mạng")
    asked: list[str] = []
    page.once("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
    page.close(run_before_unload=True)
    expect(page.locator("#unreachable")).to_be_visible()
    assert asked == ["beforeunload"]
    page.context.unroute("**/alerts/**")
    page.locator("button[value=save]").click()
    expect(page).to_have_url(re.compile(r"/alerts/\d+$"))
    expect(page.locator("main")).to_contain_text("Mất mạng")
