"""Campaigns, break-glass, appeals and lists in a browser: seen by axe, and done from end to end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Error, expect

from tests.browser.console_alerts import AlertHarness, Person, alert_harness
from tests.browser.console_campaigns import DISPLAY, NUMBER, staged
from tests.browser.console_session import ConsoleSession
from tests.browser.test_console import WIDE, _context, faults, shape
from tests.e2e.service import Service

pytestmark = pytest.mark.chromium

CHI, DAO, PHONG = "Nông Thị Chi", "Y Đạo Niê", "Bùi Văn Phong"
WHY = "Bà cụ đang ra ngân hàng, phải gọi ngay"
LIST = "number,source,date\n0987 000 444,Bộ TTTT,2026-02-01\n113,Bộ TTTT,2026-02-01\n"


@pytest.fixture(scope="module")
def harness(service: Service) -> Iterator[AlertHarness]:
    with alert_harness(service) as result:
        yield result


@pytest.fixture(scope="module")
def judge(harness: AlertHarness) -> Person:
    return harness.hire(CHI)


@pytest.fixture(scope="module")
def paths(harness: AlertHarness, judge: Person) -> Mapping[str, str]:
    return staged(harness, judge)


@pytest.fixture(scope="module")
def chi(browser: Browser, service: Service, judge: Person) -> Iterator[ConsoleSession]:
    with at_work(browser, service, judge) as session:
        yield session


@contextmanager
def at_work(
    browser: Browser, service: Service, official: Person, *, java_script_enabled: bool = True
) -> Iterator[ConsoleSession]:
    context, wrong = _context(browser, service, java_script_enabled=java_script_enabled)
    session = ConsoleSession(context.new_page(), service, official.name, official.secret)
    session.sign_in()
    yield session
    context.close()
    assert wrong == []


@pytest.mark.parametrize("language", ["vi", "en"])
def test_axe_finds_nothing_and_nothing_is_wider_than_a_phone(
    chi: ConsoleSession, paths: Mapping[str, str], language: str
) -> None:
    chi.go("/account")
    chi.speak(language)
    for path in paths.values():
        chi.go(path)
        chi.page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        shape(chi.page, path)
    chi.go("/account")
    chi.speak("vi")


def test_at_200_percent_nothing_is_cut_off(chi: ConsoleSession, paths: Mapping[str, str]) -> None:
    chi.page.set_viewport_size({"width": 683, "height": 384})
    for path in paths.values():
        chi.go(path)
        sheet = "[...document.styleSheets][0].insertRule('html { font-size: 225% !important }')"
        chi.page.evaluate(sheet)
        assert chi.page.evaluate("document.documentElement.scrollWidth") <= 683, path
    chi.page.set_viewport_size(WIDE)  # type: ignore[arg-type]


def test_a_number_is_disclosed_and_a_second_person_is_notified(
    chi: ConsoleSession,
    harness: AlertHarness,
    paths: Mapping[str, str],
    browser: Browser,
    service: Service,
) -> None:
    dao, phong = harness.hire(DAO, "auditor", "lam-dong-2025"), harness.hire(PHONG, "commune")
    page = chi.page
    chi.go(paths["disclose"])
    page.locator("#reason").fill(WHY)
    page.locator("#code").fill(chi.code())
    page.get_by_role("button", name="Mở số").click()
    expect(page.locator(".number")).to_have_text(DISPLAY)
    assert faults(page) == [] and DISPLAY not in page.url
    page.get_by_role("link", name="Xong").click()
    with pytest.raises(Error, match="ERR_CACHE_MISS"):
        page.go_back()  # it is not there any more: the form would have to be sent again
    with at_work(browser, service, dao) as second:
        expect(second.page.locator("main")).to_contain_text(CHI)
        second.go("/disclosures")
        shape(second.page)
    with at_work(browser, service, dao, java_script_enabled=False) as second:
        second.go("/disclosures")
        expect(second.page.locator("section[aria-labelledby=waiting] ul")).to_contain_text(WHY)
        second.page.get_by_role("button", name="Tôi đã xem").click()
        expect(second.page.locator(".done")).to_contain_text("Đã ghi là bạn đã xem")
    with at_work(browser, service, phong) as other:
        other.go(paths["disclose"])
        expect(other.page.locator(".problem")).to_contain_text("không được làm việc này")
    digits = NUMBER.removeprefix("+84")
    assert digits not in service.written()
    assert service.count("number_disclosure", f"reason LIKE '%{digits}%'") == 0
    assert service.count("audit", f"detail::text LIKE '%{digits}%'") == 0


def test_campaigns_are_taken_apart_and_put_together(
    chi: ConsoleSession, paths: Mapping[str, str]
) -> None:
    page = chi.page
    chi.go(paths["campaign"])
    expect(page.locator("main")).to_contain_text("81 người, ")
    chosen = page.locator(".chosen li:visible")
    expect(chosen).to_have_count(0)
    for n in (0, 1):
        page.locator(".tick [type=checkbox]").nth(n).check()
    expect(chosen).to_have_count(2)
    expect(chosen.first).to_contain_text(page.locator(".queue tbody th a").first.inner_text())
    count = "one => getComputedStyle(one, '::before').content"
    assert page.locator(".counted").evaluate(count) == "counter(chosen)"
    expect(page.get_by_role("button", name="Lưu quyết định cho")).to_be_visible()
    page.locator("summary").filter(has_text="Tách chiến dịch").click()
    page.locator("details[open] textarea").fill("Không cùng nhóm")
    page.locator("details[open] button").click()
    expect(page.locator(".done")).to_contain_text("như chưa từng gộp")
    expect(page.locator("main")).to_contain_text("32 người, ")
    chi.go(paths["merge"])
    expect(page.locator("main")).to_contain_text("với 72 người")
    page.locator("#reason").fill("Cùng một nhóm")
    page.get_by_role("button", name="Gộp hai chiến dịch").click()
    expect(page.locator(".done")).to_contain_text("Đã gộp hai chiến dịch")
    expect(page.locator("main")).to_contain_text("72 người, ")


def test_an_appeal_is_answered(chi: ConsoleSession, paths: Mapping[str, str]) -> None:
    chi.go(paths["appeals"])
    chi.page.get_by_role("link", name="Trả lời khiếu nại KN7Q2").click()
    chi.page.get_by_label("Không phải lừa đảo").check()
    chi.page.locator("#reason").fill("Đã gặp chủ số")
    chi.page.get_by_role("button", name="Trả lời chủ số").click()
    expect(chi.page.locator(".done")).to_contain_text("Chủ số sẽ nhận SMS")


def test_a_list_is_looked_at_and_imported(chi: ConsoleSession, paths: Mapping[str, str]) -> None:
    page = chi.page
    chi.go(paths["lists"])
    file = {"name": "bo.csv", "mimeType": "text/csv", "buffer": LIST.encode()}
    page.locator("#file").set_input_files(file)  # type: ignore[arg-type]
    page.get_by_role("button", name="Xem trước").click()
    expect(page.locator(".problem")).to_contain_text("113 là số chính thức")
    assert faults(page) == []
    page.get_by_label("Bỏ 1 dòng").check()
    page.get_by_role("button", name="Nhập danh sách này").click()
    expect(page.locator(".done")).to_contain_text("Đã nhập")
    expect(page.locator(".rows")).to_contain_text("0987000444")
