"""Writing an alert in a browser: by keyboard, live, without JavaScript, on a phone."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.console_alerts import alert_harness
from tests.browser.console_session import ConsoleSession, first_administrator
from tests.browser.test_console import _context, invited, shape
from tests.e2e.service import Service

pytestmark = pytest.mark.chromium

ADMINISTRATOR, WRITER = "Phạm Văn Cao", "Hoàng Thị Sáu"
AREA = "lam-dong-2025/24664"


@pytest.fixture(scope="module")
def sau(browser: Browser, service: Service) -> Iterator[ConsoleSession]:
    """An official of a former district, in which another one may approve."""
    with alert_harness(service) as harness:
        harness.hire("Đặng Thị Bảy", "district", "lam-dong-2025/d663")
    context, wrong = _context(browser, service)
    boss = ConsoleSession(context.new_page(), service, ADMINISTRATOR)
    boss.enrol(first_administrator(service, ADMINISTRATOR))
    invitation = invited(boss, WRITER, "district", "lam-dong-2025/d663")
    context.close()
    context, more = _context(browser, service)
    session = ConsoleSession(context.new_page(), service, WRITER)
    session.enrol(invitation)
    yield session
    context.close()
    assert wrong + more == []


@pytest.mark.parametrize("language", ["vi", "en"])
def test_axe_reads_it_empty_filled_and_wrong(sau: ConsoleSession, language: str) -> None:
    sau.go()
    sau.speak(language)
    page = sau.page
    sau.go("/alerts/new")
    shape(page)
    for kind in ("scam", "emergency", "notice", "exercise"):
        page.locator(f"#kind-{kind}").check()
        shape(page)
    page.locator("#kind-scam").check()
    page.locator("#pick-police").check()
    page.locator("#slot-police-so").fill("0900000114")
    page.locator(f"input[name=areas][value='{AREA}']").check()
    expect(page.locator("#says-slot-police-so .wrong")).to_have_count(1)
    expect(page.locator(".handset")).to_have_count(3)
    shape(page)
    page.locator("#pick-scam-free").check()
    expect(page.locator("#says-text-vi-marks .wrong")).to_have_count(1)
    page.locator("#free summary").click()
    shape(page)
    sau.go()
    sau.speak("vi")


def test_a_commune_is_chosen_on_the_map(sau: ConsoleSession) -> None:
    page = sau.page
    sau.go("/alerts/new")
    page.locator("#kind-notice").check()
    box = page.locator(f"input[name=areas][value='{AREA}']")
    commune = page.locator(f"#map-{AREA.replace('/', '-')}")
    expect(box).not_to_be_checked()
    commune.scroll_into_view_if_needed()
    commune.click()
    expect(box).to_be_checked()
    commune.click()
    expect(box).not_to_be_checked()


def test_the_preview_follows_what_is_typed_and_keeps_the_focus(sau: ConsoleSession) -> None:
    page = sau.page
    sau.go("/alerts/new")
    page.locator("#kind-notice").check()
    expect(page.locator(".screen .words").first).to_contain_text("Noi: ...")
    page.locator("#slot-notice-noi").press_sequentially("nha van hoa")
    expect(page.locator(".screen .words").first).to_contain_text("Noi: nha van hoa")
    expect(page.locator("#slot-notice-noi")).to_be_focused()
    expect(page.locator("#says-slot-notice-noi")).to_be_empty()
    expect(page.locator("#says-slot-notice-viec")).not_to_be_empty()
    # What is to be mended leads to its field.
    page.locator(".corrections a").first.click()
    expect(page).to_have_url(re.compile("#(slot-notice|areas)"))


def test_one_kind_and_one_text_stand_there_at_a_time(sau: ConsoleSession) -> None:
    page = sau.page
    sau.go("/alerts/new")
    expect(page.locator(".of-kind:visible")).to_have_count(1)
    page.locator("#kind-scam").check()
    expect(page.locator("#template-scam")).to_be_visible()
    expect(page.locator("#template-notice")).to_be_hidden()
    expect(page.locator("#slot-police-so")).to_be_hidden()
    page.locator("#pick-police").check()
    expect(page.locator("#slot-police-so")).to_be_visible()
    page.locator("#when-later").check()
    expect(page.locator("#send_at")).to_be_visible()


def focus(page: Page, selector: str) -> None:
    """By the tab key alone."""
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate("s => document.activeElement.matches(s)", selector):
            return
    raise AssertionError(f"{selector} is not reached by the tab key")


def test_by_keyboard_alone(sau: ConsoleSession) -> None:
    page = sau.page
    sau.go("/alerts/new")
    focus(page, "[name=kind]")
    page.keyboard.press("Space")
    for _ in range(2):
        page.keyboard.press("ArrowDown")
    expect(page.locator("#kind-notice")).to_be_checked()
    for field, words in (("viec", "Họp dân"), ("noi", "nhà văn hóa"), ("luc", "07:00")):
        focus(page, f"#slot-notice-{field}")
        page.keyboard.type(words)
    focus(page, "#template-notice .english > summary")
    page.keyboard.press("Enter")
    focus(page, "#slot-notice-viec\\.en")
    page.keyboard.type("Meeting")
    focus(page, f"[name=areas][value='{AREA}']")
    ring = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert ring == "solid", "the focus is seen"
    page.keyboard.press("Space")
    focus(page, "button[value=save]")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/alerts/\d+$"))
    expect(page.locator("main")).to_contain_text("Họp dân. Nơi: nhà văn hóa. Lúc: 07:00")


def test_what_somebody_else_saved_stands_beside_ones_own(sau: ConsoleSession) -> None:
    page = sau.page
    sau.go("/alerts/new")
    page.locator("#kind-exercise").check()
    page.locator("#slot-exercise-viec").fill("Thử một")
    page.locator(f"input[name=areas][value='{AREA}']").check()
    page.locator("button[value=save]").click()
    expect(page).to_have_url(re.compile(r"/alerts/\d+$"))
    one = page.url.rpartition("/")[2]
    with sau.service.sql() as connection:
        connection.execute("UPDATE alert SET version = version + 1 WHERE id = %s", (int(one),))
        sau.go(f"/alerts/{one}/edit")
        page.locator("#slot-exercise-viec").fill("Thử hai")
        connection.execute("UPDATE alert SET version = version + 1 WHERE id = %s", (int(one),))
    page.locator("button[value=save]").click()
    expect(page.locator(".theirs")).to_contain_text(WRITER)
    expect(page.locator(".theirs del").first).to_contain_text("một")
    expect(page.locator("#slot-exercise-viec")).to_have_value("Thử hai")
    shape(page)
    page.locator("button[value=save]").click()
    expect(page).to_have_url(re.compile(rf"/alerts/{one}$"))
    expect(page.locator("main")).to_contain_text("Thử hai")


def test_return_in_a_field_keeps_nothing(sau: ConsoleSession) -> None:
    page = sau.page
    sau.go("/alerts/new")
    page.locator("#kind-exercise").check()
    page.locator("#slot-exercise-viec").fill("Thử")
    page.locator("#slot-exercise-viec").press("Enter")
    expect(page.locator("#slot-exercise-viec")).to_have_value("Thử")
    expect(page.locator(".screen .words").first).to_contain_text("DIEN TAP: Thu")
    expect(page).to_have_url(re.compile("/alerts/new#preview$"))


def test_without_javascript(sau: ConsoleSession, browser: Browser, service: Service) -> None:
    context, wrong = _context(browser, service, java_script_enabled=False)
    session = ConsoleSession(context.new_page(), service, WRITER, sau.secret)
    session.sign_in()
    page = session.page
    session.go("/alerts/new")
    page.locator("#kind-scam").check()
    page.locator("#pick-method").check()
    page.locator("#slot-method-thudoan").fill("giả nhân viên điện lực")
    page.locator("button[value=preview]").click()
    expect(page.locator(".screen .words").first).to_contain_text("gia nhan vien dien luc")
    expect(page.locator("#says-areas")).to_contain_text("Chọn ít nhất một")
    expect(page.locator("#slot-method-thudoan")).to_have_value("giả nhân viên điện lực")
    page.locator(f"input[name=areas][value='{AREA}']").check()
    page.locator("button[value=submit]").click()
    expect(page).to_have_url(re.compile("done=look_over"))
    page.get_by_role("button", name="Gửi duyệt").click()
    expect(page).to_have_url(re.compile("done=submitted"))
    context.close()
    assert wrong == []
