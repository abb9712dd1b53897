"""A passkey in Chromium's virtual authenticator: added, signed in with, an alert approved with."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Browser, Page, expect

from tests import signed
from tests.browser.console_alerts import alert_harness
from tests.browser.console_session import ConsoleSession
from tests.e2e.service import Service


class LocalSession(ConsoleSession):
    """Browsers bind passkeys to a name, never to 127.0.0.1."""

    @property
    def console_url(self) -> str:
        return f"http://localhost:{self.service.port}/console"


def authenticator(page: Page, **changes: Any) -> Any:
    cdp = page.context.new_cdp_session(page)
    cdp.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        **changes,
    }
    made = cdp.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    return cdp, made["authenticatorId"]


def test_a_passkey_signs_in_and_approves(browser: Browser, service: Service) -> None:
    with alert_harness(service) as harness:
        an, binh = harness.hire("Phan Thị Hoa"), harness.hire("Võ Văn Sơn")
        context = browser.new_context()
        session = LocalSession(context.new_page(), service, binh.name, binh.secret)
        page = session.page
        cdp, device = authenticator(page)
        session.name = "vo van son"
        session.sign_in()
        session.name = binh.name
        session.go("/account")
        page.locator("summary", has_text="Khóa truy cập").click()
        page.locator("#passkey_name").fill("Máy trực")
        page.locator("[data-passkey=create]").click()
        expect(page.locator("[data-passkey-made]")).to_be_visible()
        page.locator("#code-passkey").fill(session.code())
        page.get_by_role("button", name="Thêm khóa", exact=True).click()
        expect(page.locator("#done")).to_contain_text("Đã thêm khóa")
        context.clear_cookies()
        session.go("/sign-in")
        page.locator(".by-passkey [data-passkey]").click()
        expect(page).to_have_url(session.console_url)
        one = harness.submitted(an)
        harness.sql(
            "UPDATE passkey SET created_at = now() - interval '2 days', confirmed_at = now(), "
            "confirmed_by = NULL WHERE official_id = :id",
            id=binh.id,
        )
        session.go(f"/alerts/{one.id}")
        page.locator("#deciding form [data-passkey]").first.click()
        # What somebody changed in the database signs nothing.
        expect(page.locator(".problem")).to_be_visible()
        with harness.engine.begin() as connection:
            signed.everything(connection)
        session.go(f"/alerts/{one.id}")
        page.locator("#deciding form [data-passkey]").first.click()
        expect(page.locator("#standing")).not_to_contain_text("Chờ duyệt")
        cdp.send("WebAuthn.setUserVerified", {"authenticatorId": device, "isUserVerified": False})
        other = harness.submitted(an)
        session.go(f"/alerts/{other.id}")
        page.locator("#deciding form [data-passkey]").first.click()
        expect(page.locator("#deciding [data-passkey-failed]").first).to_be_visible()
        expect(page.locator("#standing")).to_contain_text("Chờ duyệt")
        context.close()
