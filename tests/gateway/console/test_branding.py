"""An office's emblem, colour and telephone on its pages; the look that a browser has chosen."""

from __future__ import annotations

import dataclasses
import re

from gateway.console.context import NAME, Branding
from tests.gateway.console.conftest import Place

EMBLEM = b'<svg xmlns="http://www.w3.org/2000/svg"/>'


def test_an_office_has_its_emblem_colour_and_telephone_on_each_page(place: Place) -> None:
    branding = Branding(EMBLEM, "image/svg+xml", "#5a1e1e", "(0261) 3 000 000")
    place.app.extensions[NAME] = dataclasses.replace(place.console, branding=branding)
    browser = place.browser()
    page = browser.get("/console/sign-in").text
    assert 'href="tel:(0261)3000000">(0261) 3 000 000</a>' in page
    (image,) = re.findall(r'<img src="([^"]+)" alt="">', page)
    answer = browser.get(image)
    assert (answer.data, answer.mimetype) == (EMBLEM, "image/svg+xml")
    assert "immutable" in answer.headers["Cache-Control"]
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    (sheet,) = re.findall(r'href="(/console/office.css[^"]+)"', page)
    assert "--frame: #5a1e1e" in browser.get(sheet).text
    # A browser that has cached the old ones asks for the new ones.
    changed = dataclasses.replace(branding, colour="#12395b")
    place.app.extensions[NAME] = dataclasses.replace(place.console, branding=changed)
    assert sheet not in browser.get("/console/sign-in").text


def test_who_names_none_has_the_neutral_mark(place: Place) -> None:
    page = place.browser().get("/console/sign-in").text
    assert "office.css" not in page and "tel:" not in page and 'alt=""' not in page
    assert place.browser().get("/console/emblem").mimetype == "image/svg+xml"


def test_a_browser_chooses_dark_and_large_letters(place: Place) -> None:
    browser = place.browser()
    assert '<html lang="vi">' in browser.get("/console/sign-in").text
    answer = browser.post("/console/look", {"look": "dark", "next": "/console/help"})
    assert answer.headers["Location"] == "/console/help"
    browser.post("/console/look", {"size": "large"})
    page = browser.get("/console/sign-in").text
    assert '<html lang="vi" class="dark large">' in page and "<strong>Tối</strong>" in page
    browser.post("/console/look", {"look": "auto", "size": "usual"})
    assert '<html lang="vi">' in browser.get("/console/sign-in").text
    browser.post("/console/look", {"look": '"><script>', "size": "x"})
    assert '<html lang="vi">' in browser.get("/console/sign-in").text
