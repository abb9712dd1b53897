"""An invitation, from its text to the account that is set up with it."""

from __future__ import annotations

import re

from gateway.officials import tokens, totp
from tests.gateway.console.conftest import Browser, Place
from tests.gateway.officials.conftest import Person

OTHER = "con mèo mướp ngủ"


def invite(place: Place, person: Person) -> str:
    with place.office.engine.begin() as connection:
        return tokens.make(connection, person.id, ["enrol"], 7, place.clock(), None).text


def show(browser: Browser, invitation: str) -> str:
    """Uses an invitation up to the page of its set-up; gives the secret on it."""
    form = {"token": invitation}
    answer = browser.post("/console/invitation", form, "/console/invitation")
    assert answer.status_code == 303, answer.text
    return typed_code(browser.get("/console/invitation/setup").text)


def typed_code(page: str) -> str:
    """The code that a page shows in groups; "" if there is none."""
    match = re.search(r'<code class="fours">(.*?)</code>', page)
    return re.sub(r"<[^>]+>", "", match[1]) if match else ""


def finish(
    place: Place, browser: Browser, secret: str, password: str = OTHER, second: str = OTHER
) -> int:
    code = totp.code(secret, totp.step_of(place.clock()))
    form = {"password": password, "again": second, "code": code}
    page = "/console/invitation/setup"
    return browser.post("/console/invitation/setup", form, page).status_code
