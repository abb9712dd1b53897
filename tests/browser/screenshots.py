"""`make screenshots`: pictures of `/phone` and the console on the running service, to look at.

python -m tests.browser.screenshots [folder]    .run/screenshots/ unless another is named
"""

from __future__ import annotations

import sys
from pathlib import Path

from playwright.sync_api import Browser, Page

from config.settings import ROOT
from tests.browser.chromium import NoChromium, chromium, program, service_with_phones
from tests.browser.console_shots import console
from tests.browser.handset import Handset
from tests.browser.readme_shots import readme_console

PROJECTOR = {"width": 1600, "height": 900}
README = {"width": 1240, "height": 760}
SMALL = {"width": 320, "height": 640}


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0]) if arguments else ROOT / ".run" / "screenshots"
    try:
        program()  # before a whole service is started for nothing
        folder.mkdir(parents=True, exist_ok=True)
    except NoChromium as error:
        print(error, file=sys.stderr)
        return 1
    with service_with_phones() as service, chromium() as browser:
        url = f"http://127.0.0.1:{service.port}/phone"
        one_phone(browser, url, folder)
        three_phones(browser, url, folder)
        small(browser, url, folder)
        readme(browser, url, folder)
        english(browser, url, folder)
        console(browser, service, folder)
    with chromium() as browser:
        readme_console(browser, folder)
    print(f"Pictures are in {folder}")
    return 0


def one_phone(browser: Browser, url: str, folder: Path) -> None:
    page = _open(browser, url, PROJECTOR)
    phone = Handset(page)
    _picture(page, folder / "home.png")
    phone.text("KT 0900000113")
    _picture(page, folder / "sms.png")
    page.reload()
    phone.dial()
    _picture(page, folder / "phone.png")
    page.close()


def english(browser: Browser, url: str, folder: Path) -> None:
    """The page in English, and a phone that is answered in it."""
    page = _open(browser, url, PROJECTOR)
    page.get_by_role("button", name="English").click()
    phone = Handset(page)
    phone.choose(language="English")
    phone.text("KT 0900000113", "Send")
    phone.dial()
    _picture(page, folder / "english.png")
    page.close()


def three_phones(browser: Browser, url: str, folder: Path) -> None:
    page = _open(browser, url, PROJECTOR)
    page.get_by_role("button", name="3", exact=True).click()
    first, second, third = (Handset(page, place) for place in (1, 2, 3))
    first.text("LD (0977000117)(gia danh cong an, doa bat)")
    second.dial()
    third.press("right", "5", "5")
    _picture(page, folder / "three.png")
    page.close()


def readme(browser: Browser, url: str, folder: Path) -> None:
    """What README.md and docs/residents.md show (docs/phone.png, with fewer colours)."""
    page = _open(browser, url, README)
    phone = Handset(page)
    phone.text("KT 0900000113")
    phone.dial()
    _picture(page, folder / "readme.png")
    page.close()


def small(browser: Browser, url: str, folder: Path) -> None:
    page = _open(browser, url, SMALL)
    Handset(page).press("left")
    page.screenshot(path=folder / "small.png", full_page=True)
    page.close()


def _open(browser: Browser, url: str, size: dict[str, int]) -> Page:
    page = browser.new_page(viewport=size)  # type: ignore[arg-type]
    page.goto(url)
    page.locator(".talk").first.wait_for(state="attached")
    return page


def _picture(page: Page, path: Path) -> None:
    page.wait_for_timeout(300)  # what is counted is asked of the gateway
    page.screenshot(path=path)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
