"""The pictures of the console in docs/officials.md (docs/console-*.png), on the demonstration
office.

The office writes its own officials, reports, campaigns and alerts, so that the pictures look as
`make run` does, for an office of a real name and with as many subscribers as a province has.
"""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.browser.chromium import service_with_phones
from tests.browser.console_alerts import alert_harness
from tests.browser.console_session import ConsoleSession
from tests.e2e.service import Service, eventually

SIZE = {"width": 1366, "height": 940}
STORED = "0900000124"
OFFICE = "Sở Khoa học và Công nghệ tỉnh Lâm Đồng"
SUBSCRIBED = {"24664": 260, "24670": 310, "24678": 120, "24682": 90}
"""How many more subscribers by commune: report rates are shown for each thousand of them."""


def readme_console(browser: Browser, folder: Path) -> None:
    """Today, a number, a warning as it is written, its approval, a campaign, a month: six."""
    with service_with_phones("--with-office", OFFICE_NAME=OFFICE) as service:
        assert eventually(lambda: "for each of them" in service.written())
        with alert_harness(service) as harness:
            for commune, people in SUBSCRIBED.items():
                harness.subscribe(people, f"lam-dong-2025/{commune}")
        binh, an = (
            _seated(browser, service, "binh", "Demo Binh"),
            _seated(browser, service, "an", "Demo An"),
        )
        _picture(binh, folder / "console-today.png")
        binh.goto(f"{binh.url}/reports")
        binh.locator("#seek").fill(STORED)
        binh.locator("form.seek button").click()
        expect(binh.locator("h1")).to_have_text(STORED)
        _picture(binh, folder / "console-report.png")
        console_url = an.url
        an.goto(f"{console_url}/alerts/new")
        an.locator("#kind-scam").check()
        an.locator("#pick-police").check()
        an.locator("#slot-police-so").fill("0900000113")
        an.locator("input[name=areas][value='lam-dong-2025/d663']").check()
        expect(an.locator("#preview-panel")).to_contain_text("0900000113")
        expect(an.locator("#preview-panel")).to_contain_text("khoảng")
        an.locator("#template-scam").evaluate("box => box.scrollIntoView()")
        _picture(an, folder / "console-compose.png")
        binh.goto(f"{console_url}/alerts")
        binh.locator("section[aria-labelledby=for-me] a").first.click()
        expect(binh.locator("#code-approve")).to_be_visible()
        _picture(binh, folder / "console-approve.png")
        binh.goto(f"{console_url}/campaigns")
        binh.locator("main a[href*='/campaigns/']").first.click()
        expect(binh).to_have_url(re.compile(r"/campaigns/\d+"))
        _picture(binh, folder / "console-campaign.png")
        dung = _seated(browser, service, "dung", "Demo Dung")
        dung.goto(f"{console_url}/figures/month?area=all")
        expect(dung.locator(".paper")).to_be_visible()
        _picture(dung, folder / "console-month.png")


def _seated(browser: Browser, service: Service, key: str, name: str) -> Page:
    """Signed in at a browser of their own, on the page Today."""
    folder = service.home / ".run" / "officials"
    page = browser.new_page(viewport=SIZE)  # type: ignore[arg-type]
    session = ConsoleSession(page, service, name, (folder / f"{key}.totp").read_text().strip())
    session.sign_in((folder / f"{key}.password").read_text().strip())
    expect(page.locator(".map svg").first).to_be_visible()
    return page


def _picture(page: Page, path: Path) -> None:
    page.wait_for_timeout(500)  # what is counted beside the request
    page.screenshot(path=path)
