"""Requests that a page makes by itself keep nobody signed in."""

from __future__ import annotations

from datetime import timedelta

import pytest

from gateway.console import guard
from gateway.officials.sessions import IDLE
from tests.gateway.console.conftest import Browser, Place

PART = {"HX-Request": "true", "HX-Current-URL": "http://127.0.0.1/console/alerts/7"}


@pytest.fixture
def asked(place: Place) -> Browser:
    """A browser of a console that has a page which asks for a part of itself."""
    place.app.view_functions["console.account"] = guard.quiet(guard.needs("own")(lambda: "part"))
    return place.inside(place.hire())


def test_polls_alone_end_with_the_idle_limit(place: Place, asked: Browser) -> None:
    for _ in range(int(IDLE / timedelta(minutes=5)) - 1):
        place.clock.forward(minutes=5)
        assert asked.get("/console/account", headers=PART).text == "part"
    place.clock.forward(minutes=5)
    answer = asked.get("/console/account", headers=PART)
    assert answer.status_code == 401 and answer.text == ""
    assert answer.headers["HX-Redirect"] == "/console/sign-in?next=/console/alerts/7"


def test_anyone_who_is_there_stays(place: Place, asked: Browser) -> None:
    for _ in range(4):
        place.clock.forward(minutes=20)
        asked.get("/console/account", headers=PART)
        assert asked.get("/console/audit").status_code == 403, "signed in, of another role"


def test_today_keeps_who_opens_it_signed_in_and_its_refresh_does_not(place: Place) -> None:
    browser = place.inside(place.hire())
    for _ in range(4):
        place.clock.forward(minutes=20)
        assert browser.get("/console").status_code == 200, "opened by hand"
    for _ in range(int(IDLE / timedelta(minutes=5)) - 1):
        place.clock.forward(minutes=5)
        assert browser.get("/console?seen=x", headers=PART).status_code == 200
    place.clock.forward(minutes=5)
    assert browser.get("/console?seen=x", headers=PART).status_code == 401


def test_the_address_that_a_part_names_leads_nowhere_else(place: Place) -> None:
    browser = place.browser()
    for url in ("https://evil.example/x", "//evil.example", "javascript:alert(1)", "\u2603", ""):
        headers = {"HX-Request": "true", "HX-Current-URL": url.encode("utf-8").decode("latin-1")}
        answer = browser.get("/console/account", headers=headers)
        assert answer.headers["HX-Redirect"] == "/console/sign-in", url


def test_pages_that_ask_by_themselves_are_quiet(place: Place) -> None:
    views = place.app.view_functions
    marked = {name for name, view in views.items() if getattr(view, "console", None)}
    asking = {name for name in marked if views[name].console.quiet}  # type: ignore[attr-defined]
    assert asking == {
        "console.alert_progress_part",
        "console.carrier",
        "console.import_look",
        "console.import_state",
        "console.today",
    }, "each with `every` in its template's hx-trigger"
