"""An official's actions at the console in a browser, for tests and pictures."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime

from playwright.sync_api import Locator, Page, expect
from sqlalchemy import text

from config.settings import Settings
from gateway.officials import totp
from gateway.services import Services
from tests import signed
from tests.browser.chromium import PATIENCE_MS
from tests.e2e.service import Service
from tests.gateway.officials.conftest import confirm

PASSWORD = "bốn con trâu trắng"


@dataclass
class ConsoleSession:
    """One official at one browser; `secret` is in their phone."""

    page: Page
    service: Service
    name: str
    secret: str = ""
    language: str = "vi"
    requests: list[str] = field(default_factory=list)

    @property
    def console_url(self) -> str:
        return f"http://127.0.0.1:{self.service.port}/console"

    def go(self, path: str = "") -> None:
        self.page.goto(self.console_url + path)

    def code(self) -> str:
        """A code that is good now; of used ones the database forgets, for nobody waits in a
        test."""
        with self.service.sql() as connection:
            connection.execute("UPDATE official SET totp_step = 0 WHERE name = %s", (self.name,))
        return totp.code(self.secret, totp.step_of(datetime.now(UTC)))

    def speak(self, language: str) -> None:
        """By the form at the page's foot, as anybody does."""
        other = self.page.locator(f"footer button[value={language}]")
        if self.page.locator("html").get_attribute("lang") != language:
            other.click()
        expect(self.page.locator("html")).to_have_attribute("lang", language)

    def enrol(self, invitation: str) -> None:
        """From the invitation to the page Today."""
        self.go("/invitation")
        self.page.locator("#token").fill(invitation)
        self.page.locator("main button").click()
        page = self.page.locator("main code").inner_text()
        self.secret = page.replace(" ", "")
        self.page.locator("#password").fill(PASSWORD)
        self.page.locator("#again").fill(PASSWORD)
        self.page.locator("#code").fill(self.code())
        self.page.locator("main button").click()
        expect(self.page).to_have_url(self.console_url)

    def sign_in(self, password: str = PASSWORD) -> None:
        # All these browsers have one address, which may try so many times a minute.
        with closing(self.service.queue()) as client:
            for key in client.scan_iter("LIMITS*"):
                client.delete(key)
        self.go("/sign-in")
        self.fill_in(password)
        expect(self.page).to_have_url(self.console_url)

    def fill_in(self, password: str = PASSWORD) -> None:
        """The sign-in form of the page."""
        self.page.locator("#name").fill(self.name)
        self.page.locator("#password").fill(password)
        self.page.locator("#code").fill(self.code())
        self.page.locator("form:has(#password) button:not([type=button])").click()


def first_administrator(service: Service, name: str) -> str:
    """From the server's console; gives the invitation."""
    signed.after(
        Settings.load(service.env),
        "UPDATE official SET totp_secret = NULL WHERE role = 'administrator'",
    )
    done = service.command("officials", "create", name, "--role", "administrator")
    match = re.search(r"k5o_\d+_[0-9a-f]{40}", done.stdout)
    assert match is not None, done.stdout + done.stderr
    return match[0]


def settled(service: Service, name: str) -> None:
    """As if that official had enrolled two days ago, and been confirmed by anyone who can."""
    engine = Services(Settings.load(service.env), {}, name="test").engine
    query = text(
        "UPDATE official SET enrolled_at = now() - interval '2 days' WHERE name = :name"
        " RETURNING id"
    )
    try:
        with engine.begin() as connection:
            resident = int(connection.execute(query, {"name": name}).scalar_one())
            signed.everything(connection)
            confirm(connection, resident, datetime.now(UTC))
    finally:
        engine.dispose()


def looked_for(page: Page, what: Locator, retry: Callable[[], None]) -> bool:
    """Whether it comes up on a page that shows what is new only when it is opened again."""
    for _ in range(PATIENCE_MS // 250):
        if what.count():
            return True
        page.wait_for_timeout(250)
        retry()
    return False
