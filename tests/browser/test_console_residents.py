"""Residents and Figures in a browser: axe, paper, bringing people in, with and without script."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from gateway.statistics.counting import MEASURES
from tests.browser.console_session import ConsoleSession, first_administrator, settled
from tests.browser.test_console import _context, invited, shape
from tests.e2e.service import Service
from tests.gateway.console.residents.test_spreadsheets import windows_1258

pytestmark = pytest.mark.chromium

BOSS, COMMUNE_OFFICIAL = "Đỗ Thị Hạnh", "Vũ Văn Tâm"
GROUP = "lam-dong-2025/d663"
HEAD = "số điện thoại;khu vực;ngày đồng ý;phiếu\n"
GOOD = "".join(f"0912{n:06};xã Đắk Mil;2026-02-01;Phiếu {n}\n" for n in range(600))
BAD = "0912;xã Đắk Mil;2026-02-01;P\n0912999999;Đắk Mil;2026-02-01;P\n"

_FIGURES = """
INSERT INTO figure (area, month, name, value)
SELECT area, date_trunc('month', now() - make_interval(months => back))::date, name, value - back
FROM unnest(ARRAY['', 'lam-dong-2025/d663', 'lam-dong-2025/24670']) area,
  generate_series(0, 2) back,
  (VALUES ('reports', 40), ('people', 31), ('decision.confirmed', 7), ('behind', 20),
    ('waited', 40000), ('alerts', 3), ('sent', 900), ('reached', 850), ('messages', 700),
    ('senders', 90), ('answer.3', 500), ('answer.20', 30), ('residents.vi', 1200),
    ('residents.en', 90), ('joined', 30), ('opted_out', 6)) AS made (name, value)
ON CONFLICT DO NOTHING
"""
_COUNTED = """
INSERT INTO figure_span (measure, since, counted_at)
SELECT measure, date_trunc('month', now() - make_interval(months => back))::date, now()
FROM unnest(%s::text[]) measure, generate_series(0, 2) back
ON CONFLICT (measure, since) DO UPDATE SET counted_at = excluded.counted_at
"""


@pytest.fixture(scope="module")
def tam(browser: Browser, service: Service) -> Iterator[ConsoleSession]:
    """A district's official, and figures of three months."""
    with service.sql() as connection:
        connection.execute(_FIGURES)
        connection.execute(_COUNTED, ([measure.name for measure in MEASURES],))
    context, wrong = _context(browser, service, java_script_enabled=True)
    boss = ConsoleSession(context.new_page(), service, BOSS)
    boss.enrol(first_administrator(service, BOSS))
    invitation = invited(boss, COMMUNE_OFFICIAL, "district", GROUP)
    context.clear_cookies()
    session = ConsoleSession(context.new_page(), service, COMMUNE_OFFICIAL)
    session.enrol(invitation)
    settled(service, COMMUNE_OFFICIAL)
    yield session
    context.close()
    assert wrong == []


def looked_at(session: ConsoleSession, what: str) -> None:
    """As it is now, wide and narrow, with all that opens open."""
    session.page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    shape(session.page, what)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_axe_finds_nothing_and_nothing_is_wider_than_a_phone(
    tam: ConsoleSession, language: str
) -> None:
    tam.go("/residents")
    tam.speak(language)
    for path in (
        "/residents",
        "/residents/import",
        "/figures",
        "/figures?first=2020-01&last=2019-01",
        "/figures/print",
    ):
        tam.go(path)
        looked_at(tam, path)
    tam.go("/residents")
    tam.speak("vi")


def test_on_paper_there_is_nothing_to_press_and_heads_are_repeated(tam: ConsoleSession) -> None:
    tam.go("/figures")
    expect(tam.page.locator("#latest")).to_be_visible()
    expect(tam.page.locator("figure.chart svg")).to_have_count(2)
    tam.page.get_by_role("link", name="Trang để in").click()
    expect(tam.page.locator("main")).to_contain_text(
        f"Người lập: {COMMUNE_OFFICIAL} (Cán bộ cụm xã)"
    )
    tam.page.emulate_media(media="print")
    for hidden in ("header", "footer", ".screen", "nav", "main button"):
        for one in tam.page.locator(hidden).all():
            expect(one).not_to_be_visible()
    head = tam.page.locator("thead").first
    assert head.evaluate("each => getComputedStyle(each).display") == "table-header-group"
    paper = tam.page.pdf(prefer_css_page_size=True)
    assert paper.startswith(b"%PDF") and b"/MediaBox [0 0 841" in paper, "A4, lying"
    tam.page.emulate_media(media="screen")


def send(
    page: Page,
    session: ConsoleSession,
    text: str | bytes,
    skip: bool = False,
    name: str = "people.csv",
) -> None:
    page.goto(f"{session.console_url}/residents/import")
    raw = text.encode() if isinstance(text, str) else text
    file = {"name": name, "mimeType": "application/octet-stream", "buffer": raw}
    page.locator("#file").set_input_files(files=file)  # type: ignore[arg-type]
    page.locator("#proof").fill("Hồ sơ 12/UBND")
    if skip:
        page.locator("[name=skip]").check()
    if page.locator("#code").count():
        page.locator("#code").fill(session.code())
    page.get_by_role("button", name="Gửi tệp để xem thử").click()


def test_brought_in_and_undone(tam: ConsoleSession, service: Service) -> None:
    page = tam.page
    before = service.count("resident")
    send(page, tam, "x" * 10_000_000)
    expect(page.get_by_role("alert")).to_contain_text("Tệp lớn hơn 5 MB")
    send(page, tam, HEAD + GOOD + BAD)
    # The page shows by itself what a worker has found.
    expect(page.locator("main")).to_contain_text("Có dòng sai nên chưa nhập được")
    looked_at(tam, "bad rows")
    send(page, tam, HEAD + GOOD + BAD, skip=True)
    page.get_by_role("button", name="tiếp tục với 600 dòng đúng").click()
    page.locator("#code").wait_for()
    looked_at(tam, "a look")
    page.locator("[name=consent]").check()
    page.locator("#code").fill(tam.code())
    page.get_by_role("button", name="Nhập 600 dòng").click()
    looked_at(tam, "under way")
    expect(page.locator("main strong")).to_have_text("Đã nhập, chưa gửi tin xác nhận")
    assert service.count("resident") == before + 600
    looked_at(tam, "done")
    page.locator("#code").fill(tam.code())
    page.get_by_role("button", name="Hủy lần nhập này").click()
    expect(page.locator("main strong")).to_have_text("Đã hủy")
    looked_at(tam, "undone")
    assert not re.search(r"912[0-9]{6}", service.written())


def test_lists_as_excel_saves_them(tam: ConsoleSession) -> None:
    """The workbook that the page hands out, and what Excel makes of it as text."""
    page = tam.page
    tam.go("/residents/import")
    with page.expect_download() as handed_out:
        page.get_by_role("link", name="Excel (.xlsx)").click()
    filled_in = HEAD + "0912000778;xã Đắk Mil;24/11/2026;Phiếu 17\n"
    lists = {
        "danh-sach.xlsx": Path(handed_out.value.path()).read_bytes(),
        "van-ban-unicode.txt": filled_in.replace(";", "\t").encode("utf-16"),
        "windows.csv": windows_1258(filled_in),
        "utf-8.csv": filled_in.encode("utf-8-sig"),
    }
    for name, raw in lists.items():
        send(page, tam, raw, name=name)
        good = page.locator("dt:has-text('Dòng đúng') + dd")
        expect(good).to_have_text("1")
        expect(page.locator("main")).to_contain_text("xã Đắk Mil")


def test_without_javascript(tam: ConsoleSession, browser: Browser, service: Service) -> None:
    context: BrowserContext
    context, wrong = _context(browser, service, java_script_enabled=False)
    session = ConsoleSession(context.new_page(), service, COMMUNE_OFFICIAL, tam.secret)
    session.sign_in()
    send(session.page, session, HEAD + "0912000777;xã Đắk Mil;2026-02-01;Phiếu 7\n")
    # It asks again by itself, every few seconds.
    session.page.locator("#code").wait_for()
    session.page.locator("[name=consent]").check()
    session.page.locator("#code").fill(session.code())
    session.page.get_by_role("button", name="Nhập 1 dòng").click()
    expect(session.page.locator("main strong")).to_have_text("Đã nhập, chưa gửi tin xác nhận")
    context.close()
    assert wrong == []
