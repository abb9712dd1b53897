"""One running service and one browser for all tests of this folder."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.chromium import PATIENCE_MS, chromium, service_with_phones
from tests.browser.handset import Handset
from tests.e2e.service import Service

_NUMBERS = itertools.count(700_001)


@pytest.fixture(scope="session")
def service() -> Iterator[Service]:
    with service_with_phones() as running:
        yield running


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture
def page(browser: Browser, service: Service) -> Iterator[Page]:
    """`/phone` in a window of its own, in which nothing may fail or come from outside."""
    context = browser.new_context(viewport={"width": 1366, "height": 768})
    # subscribers that no other test has, as if their numbers had been typed
    phones = [{"number": f"0900{next(_NUMBERS):06}"} for _ in range(4)]
    context.add_init_script(
        f"sessionStorage['khong-phones'] ??= JSON.stringify({{phones: {json.dumps(phones)}}})"
    )
    page = context.new_page()
    page.set_default_timeout(PATIENCE_MS)
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda answer: wrong.append(answer.text) if answer.type == "error" else None)
    origin = f"http://127.0.0.1:{service.port}/"
    page.on("request", lambda asked: asked.url.startswith(origin) or wrong.append(asked.url))
    page.goto(f"{origin}phone")
    yield page
    context.close()
    assert wrong == []


@pytest.fixture
def phone(page: Page) -> Handset:
    return Handset(page)
