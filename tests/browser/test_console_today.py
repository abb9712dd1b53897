"""Today and Carriers in a browser: pictures that are coloured under our policy, links, a test."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.chromium import PATIENCE_MS, service_with_phones
from tests.browser.console_session import ConsoleSession, first_administrator
from tests.browser.test_console import NARROW, WIDE, faults, shape
from tests.e2e.service import Service

pytestmark = pytest.mark.chromium

_VISIBLE = """
INSERT INTO report (code, resident_id, way, subjects, at)
SELECT 'T' || id || '-' || n, id, 'scam_call', '[]', now() - n * interval '1 day'
FROM resident, generate_series(0, 5) n WHERE id <= 5
"""
_SUBSCRIBED = """
INSERT INTO subscription (resident_id, area, consent)
SELECT id, 'lam-dong-2025/24664', '1' FROM resident ON CONFLICT DO NOTHING
"""
_RESIDENTS = """
INSERT INTO resident (hash, number_encrypted, carrier) SELECT decode(md5(n::text), 'hex'), 'x',
'open'
FROM generate_series(1, 120) n ON CONFLICT DO NOTHING
"""


@pytest.fixture(scope="module")
def service() -> Iterator[Service]:
    """One of its own: counts of others from a moment ago are cached for a minute."""
    with service_with_phones() as running:
        yield running


@pytest.fixture(scope="module")
def boss(browser: Browser, service: Service) -> Iterator[ConsoleSession]:
    with service.sql() as connection:
        for statement in (_RESIDENTS, _SUBSCRIBED, _VISIBLE):
            connection.execute(statement)
    context = browser.new_context(viewport=WIDE)
    context.set_default_timeout(PATIENCE_MS)
    session = ConsoleSession(context.new_page(), service, "Hoàng Thị Mận")
    session.enrol(first_administrator(service, session.name))
    yield session
    context.close()


def counted(session: ConsoleSession) -> None:
    """Today with its counts: a page that was loaded before them loads itself again."""
    session.go()
    expect(session.page.locator("#map")).to_be_visible()


def test_the_pictures_have_their_colours_under_our_policy(boss: ConsoleSession) -> None:
    counted(boss)
    for picture in boss.page.locator("main img").all():
        expect(picture).to_have_js_property("complete", True)
        assert picture.evaluate("img => img.naturalWidth") > 0
    look = "use => getComputedStyle(use).fill"
    assert boss.page.locator("a .cell.step4").first.evaluate(look) == "rgb(169, 74, 20)"
    assert boss.page.locator(".plot .column").first.evaluate(look) == "rgb(18, 80, 138)"
    drawn = "use => use.getBBox().width"
    assert all(one.evaluate(drawn) > 10 for one in boss.page.locator(".map .cell").all())


def test_a_phone_gets_pictures_of_its_own(boss: ConsoleSession) -> None:
    boss.page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    try:
        counted(boss)
        picture = boss.page.locator(".plot")
        expect(picture).not_to_be_visible()
        boss.page.get_by_role("heading", name="Phản ánh theo xã và theo ngày").click()
        expect(picture).to_be_visible()
        labels = "svg => [...svg.querySelectorAll('text')].filter(one => one.checkVisibility())"
        ends = f"svg => ({labels})(svg).map(one => one.getBoundingClientRect().right)"
        assert max(picture.evaluate(ends)) <= NARROW["width"]
        size = f"svg => ({labels})(svg).map(one => getComputedStyle(one).fontSize)"
        assert set(picture.evaluate(size)) == {"13px"}
    finally:
        boss.page.set_viewport_size(WIDE)  # type: ignore[arg-type]


def test_the_figures_of_a_picture_open_by_keyboard(boss: ConsoleSession) -> None:
    counted(boss)
    table = boss.page.locator(".chart table")
    expect(table).not_to_be_visible()
    boss.page.locator(".chart summary").focus()
    boss.page.keyboard.press("Enter")
    expect(table).to_be_visible()
    assert faults(boss.page) == []
    expect(table.locator("tbody tr")).to_have_count(30)


def test_the_map_leads_to_the_queue_of_a_commune(boss: ConsoleSession) -> None:
    counted(boss)
    boss.page.get_by_role("link", name="24 giờ qua").click()
    expect(boss.page).to_have_url(re.compile(r"\?days=1#map$"))
    boss.page.locator('.map a[href$="24664"]').click()
    expect(boss.page).to_have_url(re.compile(r"/reports\?area=lam-dong-2025"))
    counted(boss)
    boss.page.get_by_role("link", name="xã Đức Lập", exact=True).click()
    expect(boss.page).to_have_url(re.compile(r"/reports\?area=lam-dong-2025"))


def test_a_carriers_page_is_read_by_axe(boss: ConsoleSession) -> None:
    for language in ("en", "vi"):
        boss.go("/carriers")
        boss.speak(language)
        for path in ("/carriers", "/carriers/open", "/carriers/twilio"):
            boss.go(path)
            shape(boss.page, path)
        heading = "Nhà mạng" if language == "vi" else "Carrier"
        expect(boss.page.locator("h1")).to_contain_text(heading)
