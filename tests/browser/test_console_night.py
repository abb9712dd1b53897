"""An emergency in the middle of the night, and the console in the dark.

The service's clock is the machine's; it uses the time zone in which that is nearest to 23:30.
"""

from __future__ import annotations

import re
import zoneinfo
from collections.abc import Iterator
from datetime import UTC, datetime, time
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from flows.alerts.templates import Template
from gateway.alerts import template_versions
from gateway.officials.authorization import Official
from tests.browser.chromium import service_with_phones
from tests.browser.console_alerts import AlertHarness, Person, alert_harness
from tests.browser.console_session import ConsoleSession, looked_for
from tests.browser.handset import Handset
from tests.browser.test_console import _context, shape
from tests.e2e.service import Service, eventually

pytestmark = pytest.mark.chromium

HALF_PAST_ELEVEN = 23 * 60 + 30
DISTRICT = "lam-dong-2025/d663"
PHONE = {"width": 360, "height": 720}
DARK = ("", "/reports", "/alerts", "/alerts/1", "/alerts/new", "/duty", "/appeals", "/campaigns")
NEW = (
    "/alerts/templates",
    "/alerts/templates/police",
    "/alerts/templates/new?of=police",
    "/residents",
    "/residents/import",
    "/figures",
    "/account",
)
OF_AN_AUDITOR = ("/audit", "/officials", "/officials/1", "/carriers", "/province", "/disclosures")


def zone(now: datetime) -> str:
    """The zone whose clocks are nearest to 23:30."""

    def away(name: str) -> tuple[int, str]:
        at = now.astimezone(zoneinfo.ZoneInfo(name))
        minutes = abs(at.hour * 60 + at.minute - HALF_PAST_ELEVEN)
        return min(minutes, 24 * 60 - minutes), name

    return min(away(one) for one in sorted(zoneinfo.available_timezones()))[1]


@pytest.fixture(scope="module")
def service() -> Iterator[Service]:
    local = zone(datetime.now(UTC))
    with service_with_phones(TIMEZONE=local, QUIET_HOURS="22:00-06:00") as running:
        yield running


@pytest.fixture(scope="module")
def harness(service: Service) -> Iterator[AlertHarness]:
    with alert_harness(service) as result:
        yield result


@pytest.fixture(scope="module")
def people(harness: AlertHarness) -> tuple[Person, Person, Person]:
    """A writer, an approver, an auditor."""
    return (
        harness.hire("Y An Niê"),
        harness.hire("Lò Thị Bình"),
        harness.hire("Kiểm Tra Hoa", "auditor", "lam-dong-2025"),
    )


def session_of(browser: Browser, service: Service, person: Person, **how: Any) -> ConsoleSession:
    context, _ = _context(browser, service, **how)
    session = ConsoleSession(context.new_page(), service, person.name, person.secret)
    session.sign_in()
    return session


def test_at_half_past_eleven_an_emergency_goes_out_and_a_notice_waits(
    browser: Browser,
    service: Service,
    harness: AlertHarness,
    people: tuple[Person, Person, Person],
    page: Page,
    phone: Handset,
) -> None:
    local = harness.service.reader.zone
    at = datetime.now(UTC).astimezone(local).time()
    assert at >= time(22) or at < time(6), "it is night there"
    phone.choose(place="xã Đức Lập")
    before = phone.bubbles.count()
    binh = session_of(browser, service, people[1])
    binh.page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    binh.page.clock.install()
    binh.go()
    expect(binh.page.locator("#map")).to_be_visible()
    an = session_of(browser, service, people[0])
    an.go("/alerts/new")
    write = an.page
    write.locator("#kind-notice").check()
    write.locator("#pick-notice").check()
    write.locator("#slot-notice-viec").fill("Họp thôn bàn phòng lừa đảo")
    write.locator("#slot-notice-noi").fill("xã Đức Lập")
    write.locator("#slot-notice-luc").fill("8 giờ 30/12")
    write.locator(f"input[name=areas][value='{DISTRICT}']").check()
    expect(write.locator("#preview-panel")).to_contain_text("06:00")
    write.locator("#kind-emergency").check()
    write.locator("#pick-emergency").check()
    write.locator("#slot-emergency-lamgi").fill("ĐI NGAY lên chỗ cao")
    write.locator("#slot-emergency-viec").fill("lũ quét")
    write.locator("#slot-emergency-noi").fill("xã Đức Lập")
    expect(write.locator("#preview-panel")).to_contain_text("KHAN CAP")
    expect(write.locator("#preview-panel")).not_to_contain_text("06:00")
    write.locator("button[name=do][value=submit]").click()
    expect(write.locator("#done")).to_contain_text("chưa gửi duyệt")
    write.locator("form[action$='/submit'] button").click()
    expect(write.locator("#standing, .band")).not_to_have_count(0)
    alert = write.url.rpartition("/")[2].partition("?")[0]

    approve = binh.page
    expect(approve.locator(".band")).to_have_count(0)
    # The open page asks by itself.
    approve.clock.fast_forward(31_000)
    band = approve.locator(".band")
    expect(band).to_contain_text("KHẨN CẤP", ignore_case=True)
    expect(approve).to_have_title(re.compile(r"^\(1\) "))
    box = band.bounding_box()
    assert box is not None and box["y"] < PHONE["height"] / 2, "it is the first thing on the page"
    # On every other page too: each process of the server asks the database once in five seconds.
    binh.go("/reports")
    assert looked_for(approve, band, approve.reload)
    expect(band).to_contain_text("KHẨN CẤP", ignore_case=True)
    band.get_by_role("link", name="Đọc và duyệt").click()
    expect(approve).to_have_url(f"{binh.console_url}/alerts/{alert}")
    expect(approve.locator("main")).to_contain_text("lũ quét")
    approve.locator("#code-approve").fill(binh.code())
    approve.locator("form[action$='/approve'] button:not([type=button])").click()
    expect(phone.bubbles).to_have_count(before + 1)
    expect(phone.bubbles.last).to_contain_text("KHAN CAP: DI NGAY len cho cao")
    states = f"id = {alert} AND state IN ('sending', 'sent')"
    assert eventually(lambda: service.count("alert", states) == 1)
    for each in (an, binh):
        each.page.context.close()


def waiting(harness: AlertHarness, writer: Person) -> None:
    """A new version of a template, that nobody has decided on."""
    me = Official(writer.id, writer.name, "district", (DISTRICT,), (), None)
    police = harness.service.reader.templates["police"]
    words = {**police.texts, "vi-marks": police.texts["vi-marks"] + ". Hỏi người nhà"}
    version = Template(
        police.id, police.kind, police.name, words, police.slots, frozenset(), police.labels
    )
    with harness.engine.begin() as connection:
        template_versions.propose(connection, me, version, datetime.now(UTC))


def test_axe_finds_nothing_in_the_dark(
    browser: Browser, service: Service, harness: AlertHarness, people: tuple[Person, Person, Person]
) -> None:
    an, binh, hoa = people
    waiting(harness, an)
    harness.submitted(an, kind="emergency")
    for person, paths in ((binh, (*DARK, *NEW)), (hoa, OF_AN_AUDITOR)):
        session = session_of(browser, service, person, color_scheme="dark")
        for path in paths:
            session.go(path)
            shape(session.page, (path, "dark"))
        session.page.context.close()
