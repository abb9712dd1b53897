"""A person's actions with a phone on the page, for tests and pictures."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from playwright.sync_api import Locator, Page, expect

SETTLE_MS = 1100
"""Longer than a letter waits for the next press of its key."""
HOLD_MS = 700


@contextmanager
def settled(page: Page) -> Iterator[None]:
    """Meanwhile the page's clock is stopped, and moves only by `page.clock.run_for`: between two
    presses of a key a busy machine takes as long as it likes."""
    page.clock.install()
    page.clock.pause_at(datetime.now(UTC) + timedelta(minutes=1))
    yield
    page.clock.resume()


@dataclass(frozen=True, slots=True)
class Handset:
    """Phone number `place` (from 1) of the page."""

    page: Page
    place: int = 1

    @property
    def whole(self) -> Locator:
        return self.page.locator("#stage > .phone").nth(self.place - 1)

    @property
    def screen(self) -> Locator:
        return self.whole.locator(".screen")

    @property
    def bubbles(self) -> Locator:
        """Everything that it was sent, oldest first."""
        return self.whole.get_by_role("log").locator(".came, .ussd")

    @property
    def field(self) -> Locator:
        return self.screen.locator("textarea, input")

    def key(self, name: str) -> Locator:
        return self.whole.locator(f'[data-key="{name}"]')

    def press(self, *names: str) -> None:
        for name in names:
            self.key(name).click()

    def hold(self, name: str) -> None:
        """While the page's clock is stopped."""
        self.key(name).hover()
        self.page.mouse.down()
        self.page.clock.run_for(HOLD_MS)
        self.page.mouse.up()

    def soft(self, word: str) -> None:
        """Presses the soft key that has this word above it."""
        softs = self.screen.locator(".softs span")
        expect(softs.filter(has_text=word)).to_have_count(1)
        self.press("left" if softs.nth(0).inner_text() == word else "right")

    def text(self, words: str, send: str = "Gửi") -> Locator:
        """Writes an SMS on the computer's keyboard, sends it, returns the answer."""
        before = self.bubbles.count()
        self.press("end")
        self.press("right")
        self.field.fill(words)
        self.soft(send)
        expect(self.bubbles).to_have_count(before + 1)
        return self.bubbles.last

    def dial(self) -> Locator:
        """Dials the service's code by the keys and gives the first screen."""
        before = self.bubbles.count()
        self.press("end", *"*8041#", "call")
        expect(self.bubbles).to_have_count(before + 1)
        return self.bubbles.last

    def answer(self, *keys: str) -> Locator:
        """Types into the USSD answer by the keys, sends it, returns the next screen."""
        before = self.bubbles.count()
        self.press(*keys, "ok")
        expect(self.bubbles).to_have_count(before + 1)
        return self.bubbles.last

    @property
    def choices(self) -> list[Locator]:
        """The choices to make before it: its language, its place."""
        return self.whole.locator("form.set select").all()

    def choose(self, language: str = "", place: str = "") -> None:
        """Sets the phone's language and place as the page offers them, without a key."""
        form = self.whole.locator("form.set")
        before = self.bubbles.count()
        for select, choice in zip(self.choices, (language, place), strict=True):
            if choice:
                select.select_option(label=choice)
        form.get_by_role("button").click()
        expect(self.bubbles).to_have_count(before + bool(language) + bool(place))
