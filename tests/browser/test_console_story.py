"""From a report by a phone to the warning on it: what each official does, at the console alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import ExitStack, closing

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.console_alerts import AlertHarness, alert_harness
from tests.browser.console_session import ConsoleSession
from tests.browser.handset import Handset
from tests.browser.test_console import _context
from tests.e2e.service import Service, eventually

pytestmark = pytest.mark.chromium

NUMBER = "0976000421"
DISTRICT, COMMUNE = "lam-dong-2025/d666", "lam-dong-2025/24733"
"""An area without people of other tests: the warning goes out to all of it."""
ROLES = {
    "an": ("Y An Niê", "district", DISTRICT),
    "binh": ("Lò Thị Bình", "district", DISTRICT),
    "xa": ("Cán bộ Xã", "commune", COMMUNE),
    "hoa": ("Kiểm Tra Hoa", "auditor", "lam-dong-2025"),
}


@pytest.fixture(scope="module")
def harness(service: Service) -> Iterator[AlertHarness]:
    with alert_harness(service) as result:
        yield result


@pytest.fixture(scope="module")
def sessions(
    browser: Browser, service: Service, harness: AlertHarness
) -> Iterator[dict[str, ConsoleSession]]:
    """Each official at a browser of their own, in which they have signed in with their code."""
    with ExitStack() as stack:
        results, everything = {}, []
        for key, (name, role, area) in ROLES.items():
            person = harness.hire(name, role, area)
            context, wrong = _context(browser, service)
            stack.enter_context(closing(context))
            everything.append(wrong)
            results[key] = ConsoleSession(context.new_page(), service, name, person.secret)
            results[key].sign_in()
        yield results
    assert [one for wrong in everything for one in wrong] == []


def subject_page(session: ConsoleSession) -> Page:
    """The page of the number, by the search of the header."""
    session.go()
    session.page.get_by_role("navigation").get_by_role("link", name="Phản ánh").click()
    session.page.locator("#seek").fill(NUMBER)
    session.page.locator("form.seek button").click()
    expect(session.page.locator("h1")).to_have_text(NUMBER)
    return session.page


def test_reported_judged_and_warned_of(
    phone: Handset, page: Page, sessions: dict[str, ConsoleSession], service: Service
) -> None:
    phone.choose(place="xã Kiến Đức")
    phone.text(f"LD ({NUMBER})(gia danh cong an, doi chuyen tien)")
    assert eventually(lambda: service.count("subject", f"display = '{NUMBER}'") == 1)

    an, before = subject_page(sessions["an"]), phone.bubbles.count()
    an.locator("#words").scroll_into_view_if_needed()
    an.locator("[name=decision][value=confirmed]").check()
    an.locator("#reason").fill("Đã gọi lại, tự xưng công an")
    an.locator(".actions #code").fill(sessions["an"].code())
    an.locator(".save button").last.click()
    expect(an.locator(".grade.confirmed")).to_be_visible()
    # The reporter gets a notice.
    expect(phone.bubbles).to_have_count(before + 1)
    subject_id = an.url.rpartition("/")[2].partition("?")[0]
    expect(phone.text(f"KT {NUMBER}")).to_contain_text("lua dao")

    sessions["an"].go(f"/alerts/new?subject={subject_id}")
    an.locator("#kind-scam").check()
    an.locator("#pick-police").check()
    expect(an.locator("#slot-police-so")).to_have_value(NUMBER)
    an.locator(f"input[name=areas][value='{DISTRICT}']").check()
    expect(an.locator("#preview-panel")).to_contain_text("[CANH BAO]")
    expect(an.locator("#preview-panel .wrong")).to_have_count(0)
    an.get_by_role("button", name="Xem lại để gửi duyệt").last.click()
    # The form's own button has these words too.
    expect(an).to_have_url(re.compile(r"/alerts/\d+"))
    expect(an.locator("main")).to_contain_text(f"{NUMBER} poses as police")
    an.get_by_role("button", name="Gửi duyệt", exact=True).click()
    expect(an.locator("main > p .state").first).to_have_text("Chờ duyệt")

    sessions["binh"].go()
    binh = sessions["binh"].page
    alert = an.url.rpartition("/")[2].partition("?")[0]
    binh.locator(f"main a[href*='/alerts/{alert}']").first.click()
    expect(binh.locator("main")).to_contain_text(NUMBER)
    binh.locator("#code-approve").fill(sessions["binh"].code())
    binh.get_by_role("button", name="Duyệt và gửi").click()
    expect(binh.locator("#progress .state")).to_have_text("Đã gửi xong")
    expect(phone.bubbles.last).to_contain_text("[CANH BAO]")
    expect(phone.bubbles.last).to_contain_text(NUMBER)


def test_a_communes_official_judges_and_approves_nothing(
    sessions: dict[str, ConsoleSession],
) -> None:
    xa = subject_page(sessions["xa"])
    expect(xa.locator(".actions form")).to_have_count(0)
    sessions["xa"].go("/alerts")
    expect(xa.locator("main")).not_to_contain_text("chờ bạn duyệt")
    for path in ("/officials", "/audit", "/disclosures"):
        answer = xa.goto(sessions["xa"].console_url + path)
        assert answer is not None and answer.status == 403, path
        expect(xa.locator(".problem")).to_contain_text("Vai trò của bạn")


def test_a_reporters_number_is_disclosed_and_a_second_person_is_notified(
    sessions: dict[str, ConsoleSession], page: Page, service: Service
) -> None:
    an = subject_page(sessions["an"])
    an.get_by_role("link", name=re.compile("^Mở số của")).first.click()
    an.locator("textarea").fill("Công an huyện cần gặp người báo")
    an.locator("#code").fill("000000")
    an.locator("main form button").click()
    expect(an.get_by_role("alert")).to_contain_text("Mã không đúng")
    an.locator("#code").fill(sessions["an"].code())
    an.locator("main form button").click()
    number = an.locator("main .number").first.inner_text()
    assert re.fullmatch(r"0900\d{6}|\+?84900\d{6}", number.replace(" ", "")), number
    assert number not in an.url

    sessions["hoa"].go()
    hoa = sessions["hoa"].page
    expect(hoa.locator("main")).to_contain_text(ROLES["an"][0])
    sessions["hoa"].go("/disclosures")
    hoa.locator("main form button").first.click()
    expect(hoa.locator("main")).to_contain_text("Công an huyện cần gặp người báo")
    sessions["hoa"].go("/audit?act=reporter.disclose")
    expect(hoa.locator(".rows tbody tr:not(.day)").first).to_contain_text(ROLES["an"][0])
    assert number.replace(" ", "") not in hoa.content()
