"""From a rising campaign to three districts with two people, one of them called by SMS."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from playwright.sync_api import Browser, Page, expect

from gateway.notifications import contacts
from gateway.officials.authorization import Official
from tests import signed
from tests.browser.console_alerts import AlertHarness, Person, alert_harness
from tests.browser.console_campaigns import campaign_of, stands_in
from tests.browser.console_session import ConsoleSession
from tests.browser.handset import Handset
from tests.e2e.service import Service

pytestmark = pytest.mark.chromium

NUMBER, KEY = "0976000733", "tel:+84976000733"
DISTRICTS = ("lam-dong-2025/d660", "lam-dong-2025/d661", "lam-dong-2025/d667")


def reached_at(harness: AlertHarness, person: Person, number: str) -> None:
    """As if they had given their number at the page Account."""
    me = Official(person.id, person.name, "province", ("lam-dong-2025",), (), None)
    with harness.engine.begin() as connection:
        contacts.set_phone(connection, harness.service.keys, me, number, datetime.now(UTC))


def test_a_campaign_becomes_an_alert_to_three_districts(
    browser: Browser, service: Service, page: Page, phone: Handset
) -> None:
    phones = json.loads(page.evaluate("sessionStorage['khong-phones']"))
    with alert_harness(service) as harness:
        writer = harness.hire("Hà Thị Nguyệt", "province", "lam-dong-2025")
        approver = harness.hire("Đinh Văn Tuấn", "province", "lam-dong-2025")
        reached_at(harness, approver, phones["phones"][0]["number"])
        words = "cong an dieu tra goi: chuyen tien vao tai khoan de kiem tra"
        one = campaign_of(
            harness, "impersonate_police", words, range(9_300, 9_330), datetime.now(UTC), (2, 5, 9)
        )
        stands_in(harness, one, KEY, NUMBER, "mobile", "confirmed")
        with harness.engine.begin() as connection:
            signed.everything(connection)
        an = ConsoleSession(browser.new_context().new_page(), service, writer.name, writer.secret)
        an.sign_in()
        an.go(f"/alerts/new?campaign={one}")
        expect(an.page.locator("#slot-police-so")).to_have_value(NUMBER)
        for district in DISTRICTS:
            an.page.locator(f"input[name=areas][value='{district}']").check()
        expect(an.page.locator("#approvers")).to_be_visible()
        expect(an.page.locator("#preview-panel")).to_contain_text(approver.name)
        before = phone.bubbles.count()
        an.page.locator("button[name=do][value=submit]").click()
        expect(an.page.locator("#done")).to_contain_text("chưa gửi duyệt")
        an.page.locator("form[action$='/submit'] button").click()
        expect(an.page.locator("#standing")).to_contain_text("Chờ duyệt")
        alert = an.page.url.rpartition("/")[2].partition("?")[0]
        expect(phone.bubbles).to_have_count(before + 1)
        expect(phone.bubbles.last).to_contain_text(f"canh bao so {alert} dang cho ban duyet")

        binh = ConsoleSession(
            browser.new_context().new_page(), service, approver.name, approver.secret
        )
        binh.page.set_viewport_size({"width": 360, "height": 640})
        binh.sign_in()
        binh.go(f"/alerts/{alert}")
        expect(binh.page.locator("#grounds")).to_be_visible()
        binh.page.locator("#code-approve").fill(binh.code())
        binh.page.locator("form[action$='/approve'] button:not([type=button])").click()
        expect(binh.page.locator("#standing")).not_to_contain_text("Chờ duyệt")
        for each in (an, binh):
            each.page.context.close()
