"""Judging by keyboard: ten numbers, six keys and one load each; the report taken and printed."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from playwright.sync_api import Browser, Page, Request, expect
from sqlalchemy.dialects.postgresql import insert

from gateway.database.tables_figures import figure, figure_span
from gateway.statistics.counting import MEASURES
from gateway.statistics.month import earlier
from tests.browser.console_alerts import AlertHarness, alert_harness
from tests.browser.console_session import ConsoleSession
from tests.browser.test_console import _context, shape
from tests.e2e.carrier_requests import reply, signed, sms
from tests.e2e.service import Service, eventually

pytestmark = pytest.mark.chromium

NUMBERS = [f"09760004{n:02}" for n in range(10)]
OURS = f"subject_key IN {tuple(f'tel:+84{number[1:]}' for number in NUMBERS)}"
WORDS = "gia danh cong an, doi chuyen 5 trieu, so toi la 0912345678"
MOST_KEYS = 6
# None of other tests is among them.
_URGENT = """
UPDATE subject SET case_id = NULL,
    urgency = 1000 + people + extract(epoch FROM now()) / 2592000 + id / 1000.0
WHERE display = ANY(%s)
"""


@pytest.fixture(scope="module")
def harness(service: Service) -> Iterator[AlertHarness]:
    with alert_harness(service) as running:
        yield running


@pytest.fixture(scope="module")
def judge(browser: Browser, service: Service, harness: AlertHarness) -> Iterator[ConsoleSession]:
    """A province's official with ten numbers to judge."""
    for n, number in enumerate(NUMBERS):
        answer = service.ask(
            signed(sms("open", f"8491400{n:04}", f"LD ({number})({WORDS})"), service.env)
        )
        assert number in (reply(answer) or "")
    display = f"display IN {tuple(NUMBERS)}"
    assert eventually(lambda: service.count("subject", display) == len(NUMBERS))
    assert eventually(lambda: service.count("report", "state = 'received'") == 0)
    with service.sql() as connection:
        connection.execute(_URGENT, (NUMBERS,))
    person = harness.hire("Đặng Văn Sáu", "province", "lam-dong-2025")
    context, wrong = _context(browser, service, java_script_enabled=True)
    session = ConsoleSession(context.new_page(), service, person.name, person.secret)
    session.sign_in()
    yield session
    context.close()
    assert wrong == []


def press(page: Page, *keys: str) -> int:
    for key in keys:
        page.keyboard.press(key)
    return sum(1 + key.count("+") for key in keys)


def test_ten_numbers_by_keyboard(judge: ConsoleSession, service: Service) -> None:
    page, pages = judge.page, list[str]()

    def note(request: Request) -> None:
        if request.resource_type == "document" and request.method == "GET":
            pages.append(request.url)

    judge.go("/reports")
    first = page.locator("table.queue tbody th > a").first
    expect(page.locator("table.queue tbody tr")).not_to_have_count(0)
    press(page, "ArrowDown")
    expect(first).to_be_focused()
    press(page, "Enter")
    # The code that a decision takes serves for the next quarter of an hour.
    expect(page.locator(".actions #code")).to_be_visible()
    page.locator(".actions #code").fill(judge.code())
    page.locator("h1").click()
    page.on("request", note)
    for n in range(len(NUMBERS)):
        expect(page.locator("h1")).to_have_text(re.compile(r"^097600040\d$"))
        name, at = page.locator("h1").inner_text(), page.url
        save = page.locator(".actions .save > button")
        keys = press(page, "1", str(n % 3 + 1))
        expect(page.locator("[name=decision][value=confirmed]")).to_be_checked()
        expect(page.locator(f"[name=ready][value=confirmed_{n % 3 + 1}]")).to_be_checked()
        if save.is_disabled():
            keys += press(page, "Control+Enter")  # shows what was written
        expect(save).to_be_enabled()
        keys += press(page, "Control+Enter")
        expect(page).not_to_have_url(at)
        expect(page.locator("#done")).to_contain_text("Đã xác minh là lừa đảo")
        if n < len(NUMBERS) - 1:
            expect(page.locator("#done strong")).to_have_text(name)
        assert keys <= MOST_KEYS, keys
    page.remove_listener("request", note)
    assert len(pages) == len(NUMBERS), "one load a number"
    assert service.count("verdict", OURS) == len(NUMBERS)
    assert service.count("verdict", f"{OURS} AND reason = 'Công an xác nhận'") >= 3


def test_evidence_not_on_screen_is_not_confirmed(judge: ConsoleSession) -> None:
    page = judge.page
    page.set_viewport_size({"width": 1366, "height": 300})
    judge.go("/reports")
    page.locator("#seek").fill(NUMBERS[0])
    page.locator(".seek button").click()
    expect(page.locator("h1")).to_have_text(NUMBERS[0])
    save = page.locator(".actions .save > button")
    expect(page.locator("[name=decision]").first).to_be_attached()
    for decision, can_save in (("confirmed", False), ("cleared", True), ("confirmed", False)):
        # Not by a click, which would scroll to it.
        page.locator(f"[name=decision][value={decision}]").evaluate("one => one.click()")
        if can_save:
            expect(save).to_be_enabled()
        else:
            expect(save).to_be_disabled()
    page.locator("#words blockquote, #words .body").first.scroll_into_view_if_needed()
    expect(save).to_be_enabled()
    page.set_viewport_size({"width": 1366, "height": 768})


def test_the_report_is_taken_and_printed(judge: ConsoleSession, harness: AlertHarness) -> None:
    month = earlier(datetime.now(UTC).date().replace(day=1), 1)
    counted(harness, month)
    page = judge.page
    judge.go(f"/figures/month?month={month:%Y-%m}&area=all")
    shape(page, "the month's report")
    page.locator("#number").fill("214/BC-SKHCN")
    page.locator("#proposal").fill("Đề nghị phát bản tin loa.")
    page.get_by_role("button", name="Cập nhật bản in").click()
    expect(page.locator(".paper")).to_contain_text("Số: 214/BC-SKHCN")
    with page.expect_download() as taken:
        page.get_by_role("link", name="Excel").click()
    path = taken.value.path()
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as book:
        assert b"<v>486</v>" in book.read("xl/worksheets/sheet1.xml")
    page.emulate_media(media="print")
    for hidden in ("header", ".settings", "footer", ".menu"):
        expect(page.locator(hidden).first).to_be_hidden()
    expect(page.locator(".paper")).to_be_visible()
    left = "one => one.getBoundingClientRect().left"
    edge = page.locator("main").evaluate(left)
    assert page.locator(".heads").evaluate(left) >= edge, "what lies in the margin is clipped"
    printed = page.pdf(prefer_css_page_size=True)
    assert printed.startswith(b"%PDF")
    box = re.search(rb"/MediaBox \[\s*0 0 ([\d.]+) ([\d.]+)\s*\]", printed)
    assert box is not None
    assert abs(float(box[1]) - 595) < 2 and abs(float(box[2]) - 842) < 2, "A4, upright"
    assert 1 <= len(re.findall(rb"/Type /Page\b", printed)) <= 3
    page.emulate_media(media="screen")


def counted(harness: AlertHarness, month: date) -> None:
    figures = {"reports": 486, "people": 392, "behind": 392, "decision.confirmed": 61}
    with harness.engine.begin() as connection:
        for name, value in figures.items():
            row = {"area": "", "month": month, "name": name, "value": value}
            made = insert(figure).values(row)
            unique = ["area", "month", "name"]
            connection.execute(
                made.on_conflict_do_update(index_elements=unique, set_={"value": value})
            )
        for measure in MEASURES:
            row = {"measure": measure.name, "since": month, "counted_at": datetime.now(UTC)}
            connection.execute(insert(figure_span).values(row).on_conflict_do_nothing())


@pytest.mark.parametrize("language", ["vi", "en"])
def test_axe_finds_nothing_on_the_new_pages(judge: ConsoleSession, language: str) -> None:
    judge.go("/account")
    judge.speak(language)
    for path in (
        *("/province", "/campaigns", "/reports?kind=number", "/reports/together?subject=1"),
        *("/reports/1/case", "/second", "/second/texts"),
    ):
        judge.go(path)
        shape(judge.page, path)
    judge.page.locator("#seek").fill("0976 000")
    judge.page.locator(".seek button").click()
    expect(judge.page.locator("mark").first).to_be_visible()
    shape(judge.page, "search")
    judge.go("/account")
    judge.speak("vi")
