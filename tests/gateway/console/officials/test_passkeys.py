"""Passkeys and recovery codes at the console: what they permit, and what they don't."""

from __future__ import annotations

import re
from typing import Any

import pytest
from sqlalchemy import text

from gateway.alerts.lifecycle import Alert
from gateway.officials import accounts, passkeys
from gateway.officials.passkeys import Site
from tests.gateway.console.alerts.alerting import Alerts
from tests.gateway.console.conftest import PASSWORD, Browser, Place
from tests.gateway.console.officials.inviting import typed_code
from tests.gateway.officials.conftest import Person
from tests.gateway.officials.soft_passkey import SoftPasskey


@pytest.fixture
def key(place: Place) -> SoftPasskey:
    site = Site.of(place.console.public_url)
    return SoftPasskey(site.origin, site.id)


def options(browser: Browser, at: str = "/console/passkey/options") -> str:
    page = "/console/sign-in" if "sign-in" in at else "/console/account"
    answer = browser.post(at, {}, page)
    assert answer.status_code == 200, answer.text
    return answer.text


def added(place: Place, person: Person, browser: Browser, key: SoftPasskey) -> Any:
    """By its owner, with a code."""
    made = key.create(options(browser, "/console/account/passkeys/options"))
    form = {"made": made, "passkey_name": "Máy của tôi", "code": place.code(person)}
    return browser.post("/console/account/passkeys", form, "/console/account")


def settled(place: Place, browser: Browser, official_id: int) -> None:
    """A day later, and confirmed by an auditor."""
    place.clock.forward(days=1)
    auditor = place.hire("auditor", areas=("lam-dong-2025",))
    inside = place.inside(auditor)
    form = {"code": place.code(auditor)}
    at = f"/console/officials/{official_id}"
    assert "chờ người thứ hai" in inside.get(at).text
    answer = inside.post(f"{at}/passkeys/1/confirm", form, at)
    assert answer.headers["Location"].endswith("done=passkey_confirmed"), answer.text


def approve(alerts: Alerts, browser: Browser, one: Alert, **form: str) -> Any:
    return alerts.press(browser, one, "approve", **form)


def test_it_signs_in_at_once_and_approves_after_a_day_and_a_second_person(
    place: Place, key: SoftPasskey
) -> None:
    alerts = Alerts(place)
    browser = place.inside(alerts.binh)
    assert added(place, alerts.binh, browser, key).status_code == 303
    at, form = "/console/sign-in/passkey", "/console/sign-in"
    other = place.browser("203.0.113.70")
    answer = key.get(options(other, f"{form}/passkey/options"))
    assert other.post(at, {"passkey": answer}, form).status_code == 303
    assert other.get("/console").status_code == 200
    one = alerts.submitted()
    refused = approve(alerts, other, one, passkey=key.get(options(other)))
    assert refused.status_code == 403 and "sau 24 giờ" in refused.text
    place.clock.forward(days=1)
    other = place.inside(alerts.binh)
    one = alerts.submitted()
    refused = approve(alerts, other, one, passkey=key.get(options(other)))
    assert refused.status_code == 403 and "người thứ hai" in refused.text
    settled(place, browser, alerts.binh.id)
    other = place.inside(alerts.binh)
    one = alerts.submitted()
    answer = key.get(options(other))
    assert approve(alerts, other, one, passkey=answer).status_code == 303
    assert alerts.now(one).state == "approved"
    second = alerts.submitted()
    assert approve(alerts, other, second, passkey=answer).status_code == 422


def test_a_stranger_at_the_same_address_shuts_out_no_known_browser(
    place: Place, key: SoftPasskey
) -> None:
    """Also not one that is known by a passkey alone."""
    person, at = place.hire(), "203.0.113.75"
    assert added(place, person, place.inside(person), key).status_code == 303
    own, stranger, form = place.browser(at), place.browser(at), "/console/sign-in"

    def enter() -> int:
        answer = own.post(f"{form}/passkey/options", {}, form)
        if answer.status_code != 200:
            return int(answer.status_code)
        made = {"passkey": key.get(answer.text)}
        return int(own.post(f"{form}/passkey", made, form).status_code)

    assert enter() == 303
    own.post("/console/sign-out", {}, "/console/account")
    tries = [stranger.post(f"{form}/passkey/options", {}, form).status_code for _ in range(12)]
    assert tries[-1] == 429
    assert enter() == 303
    forged = place.browser(at)
    forged.client.set_cookie("khong-browser", f"a.{'0' * 64}.{'0' * 64}", domain="127.0.0.1")
    assert forged.post(f"{form}/passkey/options", {}, form).status_code == 429


def test_a_passkey_is_refused_without_its_owner_or_challenge(
    place: Place, key: SoftPasskey
) -> None:
    """No verified owner, another browser's challenge, another's passkey, one made by SQL."""
    alerts = Alerts(place)
    browser = place.inside(alerts.binh)
    key.verified = False
    assert added(place, alerts.binh, browser, key).status_code == 422
    key.verified = True
    assert added(place, alerts.binh, browser, key).status_code == 303
    settled(place, browser, alerts.binh.id)
    browser, thief = place.inside(alerts.binh), place.inside(place.hire(), "203.0.113.71")
    one = alerts.submitted()
    for each, asked in ((browser, options(thief)), (thief, options(thief))):
        assert approve(alerts, each, one, passkey=key.get(asked)).status_code == 422
    key.verified = False
    assert approve(alerts, browser, one, passkey=key.get(options(browser))).status_code == 422
    key.verified = True
    asked = options(browser)
    place.clock.forward(minutes=6)
    assert approve(alerts, browser, one, passkey=key.get(asked)).status_code == 422
    site = Site.of(place.console.public_url)
    foreign = SoftPasskey("https://elsewhere.example", site.id, id=key.id, key=key.key, count=9)
    assert approve(alerts, browser, one, passkey=foreign.get(options(browser))).status_code == 422
    with place.office.engine.begin() as connection:
        connection.execute(text("UPDATE passkey SET official_id = :id"), {"id": alerts.an.id})
        assert passkeys.of(connection, alerts.an.id) == []
    assert approve(alerts, browser, one, passkey=key.get(options(browser))).status_code == 422
    assert alerts.now(one).state == "submitted"


def test_an_invitation_ends_it_and_its_owner_is_notified(place: Place, key: SoftPasskey) -> None:
    alerts, boss = Alerts(place), place.hire("administrator", areas=("lam-dong-2025",))
    added(place, alerts.binh, place.inside(alerts.binh), key)
    with place.office.engine.begin() as connection:
        news = connection.execute(text("SELECT kind, object_id, about FROM news")).all()
        assert [tuple(row) for row in news] == [("account_changed", alerts.binh.id, "passkey")]
        assert len(passkeys.of(connection, alerts.binh.id)) == 1
        accounts.invite(connection, alerts.binh.id, boss.id, place.clock())
        assert passkeys.of(connection, alerts.binh.id) == []


# recovery codes


def recovery_codes(place: Place, person: Person) -> list[str]:
    browser = place.inside(person)
    form = {"code": place.code(person)}
    page = browser.post("/console/account/recovery", form, "/console/account").text
    return re.findall(r"<code>([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})</code>", page)


def test_a_recovery_code_sets_up_a_new_generator_and_nothing_else(place: Place) -> None:
    person = place.hire()
    codes = recovery_codes(place, person)
    assert len(set(codes)) == 8
    browser = place.browser("203.0.113.72")
    form = {"name": place.name(person), "password": PASSWORD, "recovery": codes[0].lower()}
    wrong = {**form, "password": "not the password"}
    assert browser.post("/console/recover", wrong, "/console/recover").status_code == 401
    answer = browser.post("/console/recover", form, "/console/recover")
    assert answer.headers["Location"] == "/console/invitation/setup", answer.text
    for page in ("", "/alerts", "/account", "/alerts/new"):
        assert browser.get(f"/console{page}").status_code in (302, 403)
    second = place.browser("203.0.113.73").post("/console/recover", form, "/console/recover")
    assert second.status_code == 401
    person.secret = typed_code(browser.get("/console/invitation/setup").text)
    place.clock.forward(seconds=30)
    new = {"password": PASSWORD, "again": PASSWORD, "code": person.code(place.clock())}
    done = browser.post("/console/invitation/setup", new, "/console/invitation/setup")
    assert done.headers["Location"] == "/console", done.text
    used = place.browser("203.0.113.75").post(
        "/console/recover", {**form, "recovery": codes[1]}, "/console/recover"
    )
    assert used.status_code == 401, "a new generator ends the codes of the one before"
    alerts = Alerts(place)
    one = alerts.submitted()
    refused = alerts.press(browser, one, "approve", code=place.code(person))
    assert refused.status_code == 403 and alerts.now(one).state == "submitted"


def test_newer_recovery_codes_end_the_older_ones(place: Place) -> None:
    person = place.hire()
    old = recovery_codes(place, person)
    new = recovery_codes(place, person)
    form = {"name": place.name(person), "password": PASSWORD}
    browser = place.browser("203.0.113.74")
    for codes, status in ((old, 401), (new, 303)):
        answer = browser.post(
            "/console/recover", {**form, "recovery": codes[3]}, "/console/recover"
        )
        assert answer.status_code == status
