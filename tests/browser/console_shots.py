"""Pictures of the console's pages, in both languages and two widths; of some of them in the dark,
with large letters, as printed, with the menu open, with an error, with what was looked for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.browser.console_alerts import COMMUNE, DISTRICT, alert_harness, every_state
from tests.browser.console_campaigns import staged
from tests.browser.console_session import ConsoleSession, first_administrator
from tests.e2e.service import Service

Sizes = Mapping[str, ViewportSize]
SIZES: Sizes = {"": {"width": 1366, "height": 768}, "-360": {"width": 360, "height": 740}}
PAPER: Sizes = {"-print": {"width": 794 - 170, "height": 1123 - 151}}
LYING: Sizes = {"-print": {"width": 1123 - 113, "height": 794 - 91}}
"""The room between the margins of A4, in CSS pixels: what lies in it is what a printer gets."""
PAGES = {
    "today": "",
    "account": "/account",
    "officials": "/officials",
    "official": "/officials/3",
    "official-new": "/officials/new",
    "audit": "/audit",
    "reports": "/reports",
    "report": "/reports/1",
    "residents": "/residents",
    "figures": "/figures",
    "figures-print": "/figures/print",
    "carriers": "/carriers",
    "province": "/province",
    "month": "/figures/month",
    "templates": "/alerts/templates",
    "template": "/alerts/templates/police",
    "roster": "/duty",
    "carrier": "/carriers/open",
    "history": "/audit/subject/1",
    "help": "/help",
    "help-page": "/help/alerts",
    "missing": "/nowhere",
}
IMPORT = "/residents/import"
OF_A_DISTRICT = {
    "district": "",
    "report-judging": "/reports/1",
    "report-file": "/reports/1/file",
    "import": IMPORT,
    "second": "/second",
    "second-texts": "/second/texts",
}

SUBSCRIBERS = ((420, COMMUNE, "vi"), (160, "lam-dong-2025/24670", "vi-marks"), (45, DISTRICT, "en"))
"""Made-up people: how many, of where, and their language."""

# Made-up people of two communes and a former district, and items that wait for officials.
_SUBSCRIBED = """
INSERT INTO subscription (resident_id, area, consent)
SELECT id, area, '1' FROM resident, unnest(ARRAY['lam-dong-2025/24664', 'lam-dong-2025/d660']) area
ON CONFLICT DO NOTHING
"""
_RECENT = "UPDATE report SET at = now() - interval '1 day'"
_SUBMITTED = """
INSERT INTO alert (kind, texts, areas, expires_at, state, content_hash, created_by, submitted_by,
  submitted_at)
VALUES ('scam', '{"vi": "Có kẻ giả danh công an gọi điện đòi chuyển tiền. Cúp máy, gọi 113."}',
  ARRAY['lam-dong-2025/24664'], now() + interval '1 day', 'submitted', 'x', %(by)s, %(by)s, now())
"""


def console(browser: Browser, service: Service, folder: Path) -> None:
    """Of the sign-in, of an administrator's pages, and of a district's Today."""
    with service.sql() as connection:
        connection.execute(_SUBSCRIBED)
        connection.execute(_RECENT)
    with alert_harness(service) as harness:
        for count, area, language in SUBSCRIBERS:
            harness.subscribe(count, area, language)
    boss = ConsoleSession(browser.new_context().new_page(), service, "Trần Thị Lan")
    boss.go("/sign-in")
    _picture(boss.page, folder / "console-sign-in")
    invitation = first_administrator(service, boss.name)
    boss.go("/recover")
    _picture(boss.page, folder / "console-recover")
    boss.go("/invitation")
    _picture(boss.page, folder / "console-invitation")
    boss.page.locator("#token").fill(invitation)
    boss.page.locator("main button").click()
    _picture(boss.page, folder / "console-setup")
    boss.enrol(invitation)
    boss.go("/officials/new")
    boss.page.locator("#name").fill("Nguyễn Văn Minh")
    boss.page.locator("input[value=district]").check()
    boss.page.locator("input[value='lam-dong-2025/d663']").check()
    boss.page.locator("#code").fill(boss.code())
    boss.page.locator("main button").click()
    _picture(boss.page, folder / "console-invited")
    _printed(boss.page, folder / "console-invited")
    match = re.search(r"k5o_\d+_[0-9a-f]{40}", boss.page.locator(".secret").inner_text())
    assert match is not None
    for language in ("vi", "en"):
        boss.go()
        boss.speak(language)
        for name, path in PAGES.items():
            boss.go(path)
            _picture(boss.page, folder / f"console-{name}-{language}")
    boss.speak("vi")
    _refused(boss, folder)
    _search(boss, folder)
    _paper(boss, folder)
    with alert_harness(service) as harness, service.sql() as connection:
        writer = harness.hire("Hoàng Thị Mai", "commune", COMMUNE)
        connection.execute(_SUBMITTED, {"by": writer.id})
    district = ConsoleSession(browser.new_context().new_page(), service, "Nguyễn Văn Minh")
    district.enrol(match[0])
    for language in ("vi", "en"):
        district.go()
        district.speak(language)
        for name, path in OF_A_DISTRICT.items():
            district.go(path)
            _picture(district.page, folder / f"console-{name}-{language}")
    district.speak("vi")
    _looks(district, folder)
    _alerts(browser, service, folder)
    _campaigns(browser, service, folder)


def _refused(boss: ConsoleSession, folder: Path) -> None:
    """A form that comes back with what is wrong."""
    boss.go("/officials/new")
    boss.page.locator("#name").fill("Lê Thị Hoa")
    boss.page.locator("#code").fill("000000")
    boss.page.locator("main button").click()
    _picture(boss.page, folder / "console-error")


def _paper(boss: ConsoleSession, folder: Path) -> None:
    for name, path, sizes in (
        ("month", "/figures/month", PAPER),
        ("figures-print", "/figures/print", LYING),
    ):
        boss.go(path)
        _printed(boss.page, folder / f"console-{name}", sizes)


def _search(session: ConsoleSession, folder: Path) -> None:
    session.go()
    session.page.set_viewport_size({"width": 1366, "height": 768})
    session.page.locator("#seek").fill("Minh")
    session.page.locator(".seek button").click()
    _picture(session.page, folder / "console-found")


def _looks(session: ConsoleSession, folder: Path) -> None:
    """In the dark, with large letters, and with the phone's menu open."""
    page = session.page
    for name, path in (("district", ""), ("report-judging", "/reports/1"), ("import", IMPORT)):
        session.go(path)
        page.emulate_media(color_scheme="dark")
        _picture(page, folder / f"console-{name}-dark")
        page.emulate_media(color_scheme="light")
        page.locator("footer button[name=size]").click()
        _picture(page, folder / f"console-{name}-large")
        page.locator("footer button[name=size]").click()
    page.locator(".fold > summary").click()
    page.screenshot(path=folder / "console-menu-360.png", full_page=True)


def _alerts(browser: Browser, service: Service, folder: Path) -> None:
    """Of the list and of an alert in each state, as who approves sees them."""
    with alert_harness(service) as harness, harness.as_they_are():
        an, binh = harness.hire("Đỗ Thị An"), harness.hire("Vũ Văn Bình")
        states = every_state(harness, an, binh)
        session = ConsoleSession(browser.new_context().new_page(), service, binh.name, binh.secret)
        session.sign_in()
        for language in ("vi", "en"):
            session.go()
            session.speak(language)
            session.go("/alerts")
            _picture(session.page, folder / f"console-alerts-{language}")
            for state, one in states.items():
                session.go(f"/alerts/{one}")
                _picture(session.page, folder / f"console-alert-{state}-{language}")
            session.go(f"/alerts/{states['sending']}/progress")
            _picture(session.page, folder / f"console-progress-{language}")
            for name in ("poster", "loudspeaker"):
                session.go(f"/alerts/{states['sent']}/{name}")
                _picture(session.page, folder / f"console-{name}-{language}")
            _composed(session)
            _picture(session.page, folder / f"console-compose-{language}")


def _composed(session: ConsoleSession) -> None:
    """A half-written warning, with something still to correct."""
    page = session.page
    session.go("/alerts/new")
    page.locator("#kind-scam").check()
    page.locator("#pick-police").check()
    page.locator("#slot-police-so").fill("0900000199")
    page.locator(f"input[name=areas][value='{COMMUNE}']").check()
    expect(page.locator("#says-slot-police-so .wrong")).to_have_count(1)


def _campaigns(browser: Browser, service: Service, folder: Path) -> None:
    """Of campaigns, appeals, lists, and a reporter's number before and after it is opened."""
    with alert_harness(service) as harness:
        chi, hoa = (
            harness.hire("Nông Thị Chi"),
            harness.hire("Lê Thị Hoa", "auditor", "lam-dong-2025"),
        )
        session = ConsoleSession(browser.new_context().new_page(), service, chi.name, chi.secret)
        session.sign_in()
        paths = staged(harness, chi)
        for language in ("vi", "en"):
            session.go("/account")
            session.speak(language)
            for name, path in paths.items():
                session.go(path)
                _picture(session.page, folder / f"console-{name}-{language}")
        session.page.locator("#reason").fill("An old woman is on her way to the bank")
        session.page.locator("#code").fill(session.code())
        session.page.locator("main button").click()
        _picture(session.page, folder / "console-disclosed")
        second = ConsoleSession(browser.new_context().new_page(), service, hoa.name, hoa.secret)
        second.sign_in()
        second.go("/disclosures")
        _picture(second.page, folder / "console-disclosures")


def _printed(page: Page, path: Path, sizes: Sizes = PAPER) -> None:
    page.emulate_media(media="print")
    _picture(page, path, sizes)
    page.emulate_media(media="screen")


def _picture(page: Page, path: Path, sizes: Sizes = SIZES) -> None:
    for ending, size in sizes.items():
        page.set_viewport_size(size)
        page.evaluate(
            "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
        )
        page.screenshot(path=path.with_name(f"{path.name}{ending}.png"), full_page=True)
