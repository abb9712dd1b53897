"""Alerts at the console in a browser: seen, approved, watched to the end, and stopped half-way."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.chromium import SLOW
from tests.browser.console_alerts import AlertHarness, Person, alert_harness, every_state
from tests.browser.console_session import ConsoleSession, looked_for
from tests.browser.test_console import WIDE, _context, shape
from tests.e2e.service import Service

pytestmark = pytest.mark.chromium

AN, BINH = "Đỗ Thị An", "Vũ Văn Bình"


@pytest.fixture(scope="module")
def harness(service: Service) -> Iterator[AlertHarness]:
    with alert_harness(service) as result:
        yield result


@pytest.fixture(scope="module")
def people(harness: AlertHarness) -> tuple[Person, Person]:
    # Before any page is opened: the audience of an alert is counted once a minute.
    harness.subscribe(60, "lam-dong-2025/24670")
    return harness.hire(AN), harness.hire(BINH)


@pytest.fixture(scope="module")
def states(harness: AlertHarness, people: tuple[Person, Person]) -> dict[str, int]:
    harness.subscribe(30)
    return every_state(harness, *people)


def signed_in(
    browser: Browser, service: Service, official: Person, **how: object
) -> tuple[ConsoleSession, list[str]]:
    context, wrong = _context(browser, service, **how)
    session = ConsoleSession(context.new_page(), service, official.name, official.secret)
    session.sign_in()
    return session, wrong


@pytest.fixture(scope="module")
def binh(
    browser: Browser, service: Service, people: tuple[Person, Person]
) -> Iterator[ConsoleSession]:
    session, wrong = signed_in(browser, service, people[1])
    yield session
    session.page.context.close()
    assert wrong == []


def test_approved_by_another_and_watched_to_its_end(
    binh: ConsoleSession,
    harness: AlertHarness,
    people: tuple[Person, Person],
    browser: Browser,
    service: Service,
) -> None:
    one = harness.drafted(people[0], areas=("lam-dong-2025/24670",))
    an, wrong = signed_in(browser, service, people[0])
    an.go(f"/alerts/{one.id}")
    an.page.get_by_role("button", name="Gửi duyệt").click()
    expect(an.page.locator(".done")).to_contain_text("Đã gửi duyệt")
    expect(an.page.get_by_role("button", name="Duyệt và gửi")).to_have_count(0)
    page = binh.page
    binh.go("/alerts")
    page.locator(f"section[aria-labelledby=for-me] a[href$='/alerts/{one.id}']").first.click()
    # Whom an alert would reach is counted once a minute.
    reached = page.get_by_text(re.compile(r"^khoảng 6[05] người$")).first
    assert looked_for(page, reached, page.reload)
    page.locator("#code-approve").fill(binh.code())
    page.get_by_role("button", name="Duyệt và gửi").click()
    expect(page.locator(".done").first).to_contain_text("Đã duyệt")
    # Nobody touches the page any more.
    expect(page.locator("#standing")).to_contain_text(re.compile(r"\b6\d (người|tin)"))
    expect(page.locator("#progress .state")).to_have_text("Đã gửi xong")
    expect(page.locator("#standing .state")).to_have_text("Đã gửi xong")
    expect(page.locator(".done, .control")).to_have_count(0)
    expect(page.get_by_role("link", name="Viết tin cập nhật")).to_have_count(1)
    expect(page.locator("#progress")).not_to_contain_text("Tốc độ")
    # An is there too, and sees it by opening the page again.
    an.go(f"/alerts/{one.id}")
    expect(an.page.locator("h1 + p .state, main > p .state").first).to_have_text("Đã gửi xong")
    an.page.context.close()
    assert wrong == []


def test_what_was_typed_outlives_the_session(
    browser: Browser, service: Service, people: tuple[Person, Person], states: dict[str, int]
) -> None:
    session, _ = signed_in(browser, service, people[1])
    page, path = session.page, f"/alerts/{states['submitted']}"
    session.go(path)
    page.locator("summary", has_text="Trả lại để sửa").click()
    page.locator("#return-reason").fill("Ghi rõ giờ và nơi")
    page.locator("#code-return").fill("123456")
    with service.sql() as connection:
        connection.execute(
            "DELETE FROM console_session WHERE id = (SELECT max(id) FROM console_session)"
        )
    page.locator("form[action$='/return'] button:not([type=button])").click()
    expect(page.get_by_text("được điền lại khi bạn đăng nhập")).to_be_visible()
    page.get_by_role("link", name="Đăng nhập và trở lại").click()
    session.fill_in()
    expect(page).to_have_url(session.console_url + path)
    expect(page.locator("#return-reason")).to_have_value("Ghi rõ giờ và nơi")
    expect(page.locator("#return-reason")).to_be_visible()
    expect(page.locator("#code-return")).to_have_value("")
    page.context.close()


@pytest.mark.parametrize("language", ["vi", "en"])
def test_axe_finds_nothing_and_nothing_is_wider_than_a_phone(
    binh: ConsoleSession, states: dict[str, int], language: str
) -> None:
    binh.go()
    binh.speak(language)
    paths = ["/alerts", "/alerts?state=over", *(f"/alerts/{one}" for one in states.values())]
    papers = [f"/alerts/{states['sent']}/{name}" for name in ("poster", "loudspeaker")]
    for path in (*paths, f"/alerts/{states['paused']}/progress", *papers):
        binh.go(path)
        binh.page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        shape(binh.page, path)
    binh.go()
    binh.speak("vi")


def test_at_200_percent_nothing_is_cut_off(binh: ConsoleSession, states: dict[str, int]) -> None:
    binh.page.set_viewport_size({"width": 683, "height": 384})
    for path in ("/alerts", *(f"/alerts/{one}" for one in states.values())):
        binh.go(path)
        sheet = "[...document.styleSheets][0].insertRule('html { font-size: 225% !important }')"
        binh.page.evaluate(sheet)
        assert binh.page.evaluate("document.documentElement.scrollWidth") <= 683, path
    binh.page.set_viewport_size(WIDE)  # type: ignore[arg-type]


def test_cancelled_half_way_without_javascript(
    harness: AlertHarness, people: tuple[Person, Person], browser: Browser, service: Service
) -> None:
    an, wrong = signed_in(browser, service, people[0], java_script_enabled=False)
    harness.subscribe(400, "lam-dong-2025/24678", carrier=SLOW)
    one = harness.approved(*people, areas=("lam-dong-2025/24678",))
    page = an.page
    an.go(f"/alerts/{one.id}")
    page.get_by_role("link", name="Xem tiến độ trên một trang riêng").click()
    # One is out, and the last one is minutes away.
    begun = page.locator("#progress", has_text=re.compile(r"\b[1-9]\d* trên 4\d\d\b"))
    second = page.get_by_role("link", name="Cập nhật số liệu")
    assert looked_for(page, begun, second.click)
    page.get_by_role("link", name="Về trang của tin này").click()
    page.get_by_text("Hủy hẳn…").click()
    page.get_by_text("Nhầm địa bàn").click()
    page.locator("#code-cancel").fill(an.code())
    page.get_by_role("button", name="Hủy hẳn tin này").click()
    expect(page.locator(".done")).to_contain_text("Đã hủy hẳn")
    expect(page.locator("main")).to_contain_text("Lý do: Nhầm địa bàn")
    ended = page.locator("#progress", has_text="hủy trước khi gửi")
    assert looked_for(page, ended, lambda: an.go(f"/alerts/{one.id}"))
    with service.sql() as connection:
        row = connection.execute(
            "SELECT count(*) FILTER (WHERE state = 'cancelled'), count(*) FROM delivery"
            " WHERE alert_id = %s",
            (one.id,),
        ).fetchone()
    assert row is not None and 0 < row[0] < row[1], "half-way"
    page.context.close()
    assert wrong == []


def test_the_keyboard_alone_pauses_it(
    binh: ConsoleSession, harness: AlertHarness, people: tuple[Person, Person]
) -> None:
    one = harness.approved(*people, send_at=None, areas=("lam-dong-2025/24682",), kind="emergency")
    harness.as_left(one, {"queued": 3_000}, "sending")
    page = binh.page
    binh.go(f"/alerts/{one.id}")
    focused = "document.activeElement.innerText"
    for _ in range(400):  # Each refresh of the figures may begin the way through the page again.
        page.keyboard.press("Tab")
        if page.evaluate(focused) == "Tạm dừng ngay":
            break
    assert page.evaluate(focused) == "Tạm dừng ngay"
    page.keyboard.press("Enter")
    expect(page.locator("main > p .state").first).to_have_text("Tạm dừng")
    expect(page.locator("#standing")).to_contain_text(f"{BINH} đã tạm dừng")
