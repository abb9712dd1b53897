"""The console in a browser: by keyboard, on a phone, in two languages, without JavaScript."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, TimeoutError, expect

from tests.browser.chromium import PATIENCE_MS
from tests.browser.console_session import PASSWORD, ConsoleSession, first_administrator
from tests.e2e.service import Service

pytestmark = pytest.mark.chromium

ADMINISTRATOR, DISTRICT, AUDITOR = "Trần Thị Lan", "Nguyễn Văn Minh", "Lê Thị Hoa"
WIDE, NARROW = {"width": 1366, "height": 768}, {"width": 320, "height": 640}
PAGES = (
    "",
    "/account",
    "/officials",
    "/officials/new",
    "/officials/1",
    "/audit",
    "/reports",
    "/reports/1",
    "/residents",
    "/figures",
    "/figures/print",
    "/carriers",
    "/carriers/open",
    "/audit/subject/1",
    "/help",
    "/help/reports",
    "/tour/1",
    "/alerts?tour=3",
    "/nowhere",
)
OUTSIDE = ("/sign-in", "/invitation", "/recover")
# axe calls these rules good practice, beyond WCAG 2.2 AA: the pages meet all of them.
AXE = {"resultTypes": ["violations", "incomplete"]}
NO_FAULT = ("Failed to load resource", "htmx:sendAbort", "htmx:afterRequest")
"""A page may be refused or absent. A page that is left ends its own request, and htmx calls that
an error; htmx names each real one a second time (`htmx:responseError`, `htmx:sendError`)."""


@pytest.fixture(scope="module")
def lan(browser: Browser, service: Service) -> Iterator[ConsoleSession]:
    """The first administrator, from the server's console to the page Today."""
    context, wrong = _context(browser, service, java_script_enabled=True)
    session = ConsoleSession(context.new_page(), service, ADMINISTRATOR)
    session.enrol(first_administrator(service, ADMINISTRATOR))
    yield session
    context.close()
    assert wrong == []


def _context(browser: Browser, service: Service, **how: Any) -> tuple[BrowserContext, list[str]]:
    """A browser of its own, and what goes wrong in it or comes from outside."""
    context = browser.new_context(viewport=WIDE, **how)
    context.set_default_timeout(PATIENCE_MS)
    wrong: list[str] = []
    origin = f"http://127.0.0.1:{service.port}/"

    def note(payload: Any) -> None:
        if payload.type == "error" and not payload.text.startswith(NO_FAULT):
            wrong.append(payload.text)

    context.on("console", note)
    context.on("weberror", lambda error: wrong.append(str(error.error)))
    context.on("request", lambda asked: asked.url.startswith(origin) or wrong.append(asked.url))
    return context, wrong


MAPS = [[".map text"], [".plot text"], [".paper text"]]


def faults(page: Page) -> list[str]:
    """What axe finds, and what it could not look at. It can't see the background of a name on the
    map (the names have a halo, and screen readers read the shapes) nor that of a chart's labels,
    which is the box or the paper."""
    answer = Axe().run(page, context={"exclude": MAPS}, options=AXE).response
    return [
        f"{rule['id']}: {node['html'][:200]}"
        for kind in ("violations", "incomplete")
        for rule in answer[kind]
        for node in rule["nodes"]
    ]


AXE_SIZE = {"vi": NARROW, "en": WIDE}
"""Axe reads each page once in each language and once at each size: what it finds in one pair, it
finds in one of these."""


def fits(page: Page, width: int) -> bool:
    """Whether nothing is wider, once the pictures of this size are there."""
    wanted = "width => document.documentElement.scrollWidth <= width"
    try:
        page.wait_for_function(wanted, arg=width, timeout=PATIENCE_MS / 10)
    except TimeoutError:
        return False
    return True


def shape(page: Page, what: object = "") -> None:
    """Nothing that axe finds, nothing wider than the screen at both sizes, one heading."""
    language = page.locator("html").get_attribute("lang")
    # What the end of a scrolling box or a map's edge cuts off, or a sticky part covers, axe can't
    # judge.
    for rule in (
        ".actions { max-height: none !important }",
        ".dock, .save { position: static !important }",
        ".map.part :is(.bare, .borders, .outline) { display: none !important }",
    ):
        page.evaluate("rule => document.styleSheets[0].insertRule(rule)", rule)
    for size in (WIDE, NARROW):
        page.set_viewport_size(size)  # type: ignore[arg-type]
        if size == AXE_SIZE[str(language)]:
            assert faults(page) == [], (what, language, size)
        assert fits(page, size["width"]), (what, language, size)
        expect(page.locator("h1")).to_have_count(1)
    page.set_viewport_size(WIDE)  # type: ignore[arg-type]


@pytest.mark.parametrize("language", ["vi", "en"])
def test_axe_finds_nothing_and_nothing_is_wider_than_a_phone(
    lan: ConsoleSession, language: str
) -> None:
    lan.go()
    lan.speak(language)
    for path in (*PAGES, *OUTSIDE):
        lan.go(path)
        shape(lan.page, path)
    lan.go()
    lan.speak("vi")


def test_the_header_is_low_and_ends_with_the_sign_out(lan: ConsoleSession) -> None:
    for language in ("vi", "en"):
        lan.go()
        lan.speak(language)
        head = lan.page.locator("header").bounding_box()
        out = lan.page.locator("header .out").bounding_box()
        assert head is not None and out is not None
        # Two rows of links; a third would be higher.
        assert head["height"] < 90, language
        assert out["x"] + out["width"] > WIDE["width"] - 40, language
    lan.speak("vi")


def test_at_200_percent_nothing_is_cut_off(lan: ConsoleSession) -> None:
    """Zoom by 2 is half the width in CSS pixels; type alone twice as large is harder."""
    lan.page.set_viewport_size({"width": 683, "height": 384})
    for path in PAGES:
        lan.go(path)
        sheet = "[...document.styleSheets][0].insertRule('html { font-size: 225% !important }')"
        lan.page.evaluate(sheet)
        assert lan.page.evaluate("document.documentElement.scrollWidth") <= 683, path
    lan.page.set_viewport_size(WIDE)  # type: ignore[arg-type]


def invited(lan: ConsoleSession, name: str, role: str, area: str) -> str:
    """Invites an official by the form; returns the invitation."""
    lan.go("/officials/new")
    lan.page.locator("#name").fill(name)
    lan.page.locator(f"input[name=role][value={role}]").check()
    lan.page.locator(f"input[name=areas][value='{area}']").check()
    lan.page.locator("#code").fill(lan.code())
    lan.page.locator("main button").click()
    match = re.search(r"k5o_\d+_[0-9a-f]{40}", lan.page.locator(".secret").inner_text())
    assert match is not None
    assert faults(lan.page) == []
    return match[0]


def test_an_officials_first_day_without_javascript(
    lan: ConsoleSession, browser: Browser, service: Service
) -> None:
    invitation = invited(lan, DISTRICT, "district", "lam-dong-2025/d663")
    context, wrong = _context(browser, service, java_script_enabled=False)
    minh = ConsoleSession(context.new_page(), service, DISTRICT)
    minh.enrol(invitation)
    expect(minh.page.locator("header")).to_contain_text(DISTRICT)
    expect(minh.page.locator("nav a[href='/console/audit']")).to_have_count(0)
    minh.page.locator("header .out button").click()
    expect(minh.page).to_have_url(minh.console_url + "/sign-in")
    minh.sign_in()
    minh.go("/audit")
    expect(minh.page.locator(".problem")).to_contain_text("Vai trò của bạn không được làm việc này")
    lan.go("/audit?outcome=refused")
    expect(lan.page.locator(".rows")).to_contain_text(DISTRICT)
    context.close()
    assert wrong == []


def test_the_set_up_is_read_by_axe(lan: ConsoleSession, browser: Browser, service: Service) -> None:
    invitation = invited(lan, AUDITOR, "auditor", "lam-dong-2025")
    context, wrong = _context(browser, service)
    page = context.new_page()
    page.goto(f"{lan.console_url}/invitation")
    page.locator("#token").fill(invitation)
    page.locator("main button").click()
    expect(page.locator("img.qr")).to_have_js_property("complete", True)
    assert page.locator("img.qr").evaluate("img => img.naturalWidth") > 0
    shape(page)
    context.close()
    assert wrong == []


def test_signing_in_by_keyboard_alone(
    lan: ConsoleSession, browser: Browser, service: Service
) -> None:
    context, wrong = _context(browser, service)
    page = context.new_page()
    page.goto(lan.console_url)
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    assert page.locator(".skip").evaluate("link => link.getBoundingClientRect().left") >= 0
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator("[data-passkey=get]")).to_be_focused()
    for words in (lan.name, PASSWORD, lan.code()):
        page.keyboard.press("Tab")
        ring = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert ring == "solid", "the focus is seen"
        page.keyboard.type(words)
    page.keyboard.press("Enter")
    expect(page).to_have_url(lan.console_url)
    context.close()
    assert wrong == []


def test_a_role_that_acts_in_communes_is_offered_no_district(lan: ConsoleSession) -> None:
    lan.go("/officials/new")
    district = lan.page.locator("input[name=areas][value='lam-dong-2025/d663']")
    expect(lan.page.locator("input[name=role][value=commune]")).to_be_checked()
    expect(district).to_be_hidden()
    lan.page.locator("input[name=role][value=district]").check()
    expect(district).to_be_visible()


def test_an_error_is_displayed_and_the_typed_text_stays(lan: ConsoleSession) -> None:
    lan.go("/officials/new")
    lan.page.locator("#name").fill("Giữ lại")
    commune = lan.page.locator("input[name=areas][value='lam-dong-2025/24664']")
    commune.check()
    lan.page.locator("#code").fill("000000")
    lan.page.locator("main button").click()
    expect(lan.page.get_by_role("alert")).to_contain_text("Mã không đúng")
    expect(lan.page).to_have_title(re.compile("^Lỗi: "))
    expect(lan.page.locator("#name")).to_have_value("Giữ lại")
    expect(commune).to_be_visible()
    expect(commune).to_be_checked()
    assert faults(lan.page) == []
