"""Debian's Chromium without a head, and the service that `/phone` is opened on."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, expect, sync_playwright

from tests.e2e.service import Service, free_port, project_copy, serving_in

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


PATIENCE_MS = 120_000
"""Seconds for an event, on however busy a machine."""
SLOW, SLOW_RATE = "esms", 2
"""An instance whose rate lets a test watch an alert while it goes out. The others have no rate: no
test waits for one."""


class NoChromium(Exception):
    """It is not installed; the text says what to type."""


def program() -> str:
    """The path of Chromium: the build without windows, or else the usual one. Raises
    `NoChromium`."""
    result = shutil.which("chromium-headless-shell") or shutil.which("chromium")
    if result is None:
        raise NoChromium("Chromium is not there. Type    sudo apt install chromium-headless-shell")
    return result


@contextmanager
def chromium() -> Iterator[Browser]:
    """Headless, with an empty profile that is thrown away. Raises `NoChromium`."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program(), args=FLAGS)
        expect.set_options(timeout=PATIENCE_MS)
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def service_with_phones(*words: str, **more: str) -> Iterator[Service]:
    """The service whose MTs go to its phones, as `make run` has it.

    words  further ones for its command; `more` are settings
    """
    phones = free_port()
    url = f"http://127.0.0.1:{phones}"
    settings = {
        "PHONE_PORT": str(phones),
        "OPEN_SEND_URL": f"{url}/mt",
        "TWILIO_SEND_URL": f"{url}/twilio",
        "ESMS_SEND_URL": f"{url}/esms",
    }
    with project_copy() as home:
        carriers = home / "config" / "carriers.toml"
        limited = carriers.read_text().replace(f"[{SLOW}]", f"[{SLOW}]\nrate = {SLOW_RATE}")
        carriers.write_text(limited)
        with serving_in(home, *words, **settings, **more) as service:
            yield service
