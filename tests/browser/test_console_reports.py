"""Judging in a browser: by keyboard, by form alone, on a phone, in two languages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.console_session import ConsoleSession, first_administrator, settled
from tests.browser.test_console import NARROW, WIDE, _context, invited, shape
from tests.e2e.carrier_requests import reply, signed, sms
from tests.e2e.service import Service, eventually

pytestmark = pytest.mark.chromium

BOSS, JUDGE = "Hoàng Thị Mai", "Phạm Văn Dũng"
NUMBERS = ("0976000311", "0976000312", "0976000313")
WORDS = "gia danh cong an, doi chuyen 5 trieu, so toi la 0912345678"

_URGENT = """
UPDATE subject SET urgency = log(2, people + 20) + extract(epoch FROM now()) / 2592000
WHERE display = ANY(%s)
"""


@pytest.fixture(scope="module")
def dung(browser: Browser, service: Service) -> Iterator[ConsoleSession]:
    """A district's official, with three numbers to judge."""
    for n, number in enumerate(NUMBERS):
        for resident in range(n + 1):
            words = f"LD ({number})({WORDS})"
            answer = service.ask(signed(sms("open", f"8491300{resident:04}", words), service.env))
            assert number in (reply(answer) or "")
    display = f"display IN {NUMBERS}"
    assert eventually(lambda: service.count("subject", display) == len(NUMBERS))
    assert eventually(lambda: service.count("report", "state = 'received'") == 0)
    with service.sql() as connection:
        connection.execute(_URGENT, (list(NUMBERS),))
    context, wrong = _context(browser, service, java_script_enabled=True)
    boss = ConsoleSession(context.new_page(), service, BOSS)
    boss.enrol(first_administrator(service, BOSS))
    invitation = invited(boss, JUDGE, "district", "lam-dong-2025/d663")
    context.clear_cookies()
    session = ConsoleSession(context.new_page(), service, JUDGE)
    session.enrol(invitation)
    settled(service, JUDGE)
    yield session
    context.close()
    assert wrong == []


def report_page(session: ConsoleSession, number: str) -> Page:
    """Its page, by the search."""
    session.go("/reports")
    session.page.locator("#seek").fill(f"{number[:4]} {number[4:7]}.{number[7:]}")
    session.page.locator("form.seek button").click()
    expect(session.page.locator("h1")).to_have_text(number)
    assert number not in session.page.url
    return session.page


@pytest.mark.parametrize("language", ["vi", "en"])
def test_axe_finds_nothing_and_nothing_is_wider_than_a_phone(
    dung: ConsoleSession, language: str
) -> None:
    dung.go("/reports")
    dung.speak(language)
    subject = report_page(dung, NUMBERS[0]).url.removeprefix(dung.console_url)
    for path in ("/reports", "/reports?kind=link&area=mine", subject, f"{subject}/file"):
        dung.go(path)
        dung.page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        shape(dung.page, path)
    dung.go("/reports")
    dung.speak("vi")


def test_on_a_phone_a_row_fills_the_screen_and_is_ticked_when_that_is_asked_for(
    dung: ConsoleSession,
) -> None:
    page = dung.page
    page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    dung.go("/reports")
    row, tick = page.locator(".queue tbody tr").first, page.locator(".queue td.tick input").first
    box, priority = row.bounding_box(), row.locator("td.end").bounding_box()
    assert box is not None and priority is not None
    assert (box["x"], box["width"]) == (0, NARROW["width"]) and box["height"] < 150
    assert round(priority["x"] + priority["width"]) == NARROW["width"] - 16
    expect(tick).to_be_hidden()
    page.get_by_label("Chọn nhiều dòng").check()
    tick.check()
    expect(page.get_by_role("button", name="Xử lý cùng một lý do")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == NARROW["width"]
    page.set_viewport_size(WIDE)  # type: ignore[arg-type]


def test_judged_by_keyboard_and_undone(dung: ConsoleSession, service: Service) -> None:
    page = dung.page
    dung.go("/reports")
    lines = page.locator("table.queue tbody th a")
    first, second = lines.nth(0).inner_text(), lines.nth(1).inner_text()
    page.keyboard.press("j")
    expect(lines.nth(0)).to_be_focused()
    page.keyboard.press("j")
    expect(lines.nth(1)).to_be_focused()
    page.keyboard.press("k")
    expect(lines.nth(0)).to_be_focused()
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text(second)
    assert first != second
    page.keyboard.press("1")
    expect(page.locator("[name=decision][value=confirmed]")).to_be_checked()
    reason = page.locator("#reason")
    reason.focus()
    # What is typed is no key.
    page.keyboard.type("dung la lua dao, 12 nu?")
    expect(reason).to_have_value("dung la lua dao, 12 nu?")
    expect(page.locator("[name=ready]:checked")).to_have_count(0)
    page.locator(".actions #code").fill(dung.code())
    page.locator("#words").scroll_into_view_if_needed()
    stay = page.locator(".save .quiet")
    (stay if stay.count() else page.locator(".save button")).click()
    expect(page.locator(".done")).to_contain_text("Đã xác minh là lừa đảo")
    expect(page.locator(".grade.confirmed")).to_be_visible()
    assert service.count("verdict", "reason = 'dung la lua dao, 12 nu?'") == 1
    page.keyboard.press("u")
    page.keyboard.type("nham so")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".done")).to_contain_text("Đã rút lại quyết định cuối")
    expect(page.locator(".grade.confirmed")).to_have_count(0)


def test_keys_are_explained_and_can_be_turned_off(dung: ConsoleSession) -> None:
    page = report_page(dung, NUMBERS[1])
    help_ = page.locator("details.keys")
    expect(help_).not_to_have_attribute("open", "")
    page.keyboard.press("?")
    expect(help_).to_have_attribute("open", "")
    chosen = page.locator("[name=decision]:checked")
    page.keyboard.press("Control+1")
    expect(chosen).to_have_count(0)
    page.locator(".keys-on").uncheck()
    page.keyboard.press("1")
    expect(chosen).to_have_count(0)
    page.reload()
    expect(page.locator(".keys-on")).not_to_be_checked()
    page.keyboard.press("1")
    expect(chosen).to_have_count(0)
    page.keyboard.press("?")
    expect(help_).not_to_have_attribute("open", "")
    help_.locator("summary").click()
    page.locator(".keys-on").check()
    page.locator("h1").click()
    page.keyboard.press("3")
    expect(page.locator("[name=decision][value=dismissed]")).to_be_checked()


def test_judged_without_javascript(
    dung: ConsoleSession, browser: Browser, service: Service
) -> None:
    context, wrong = _context(browser, service, java_script_enabled=False)
    plain = ConsoleSession(context.new_page(), service, JUDGE, dung.secret)
    plain.sign_in()
    page = report_page(plain, NUMBERS[2])
    expect(page.locator("details.keys")).to_be_hidden()
    answer = page.locator("main").inner_text()
    assert "[số]" in answer and "0912345678" not in answer
    page.locator("[name=decision][value=cleared]").check()
    page.locator("#reason").fill("Đã gọi, là cửa hàng")
    page.locator(".actions #code").fill(plain.code())
    page.locator(".save button").last.click()
    expect(page.locator(".done")).to_contain_text("không phải lừa đảo")
    page.locator("summary", has_text="Đổi quyết định").click()
    page.locator("[name=decision][value=referred]").check()
    page.locator("#recipient").fill("Công an xã Đức Lập")
    page.locator("[name=ready][value=referred_3]").check()
    page.locator(".save button").last.click()
    expect(page.locator(".timeline")).to_contain_text("Công an xã Đức Lập")
    page.get_by_role("link", name="Hồ sơ gửi công an").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Tải bảng").click()
    assert download.value.suggested_filename.startswith("subject-")
    context.close()
    assert wrong == []
