"""Signing in and out: the messages, what is stored, what ends it."""

from __future__ import annotations

import re
from typing import Any

import pytest

from config.settings import Settings
from gateway.database.tables_console import console_session
from gateway.officials import accounts, sessions, totp
from gateway.officials import passwords as official_passwords
from tests.gateway.console.conftest import PASSWORD, Browser, Place, standing
from tests.gateway.officials.conftest import Office

_REAL = (official_passwords._HASHER, official_passwords._NOBODYS)


@pytest.fixture
def real_passwords(passwords: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """At their real cost."""
    for name, real in zip(("_HASHER", "_NOBODYS"), _REAL, strict=True):
        monkeypatch.setattr(official_passwords, name, real)


@pytest.mark.usefixtures("real_passwords")
def test_name_password_and_code_lead_to_today(place: Place) -> None:
    official, browser = place.hire(), place.browser()
    before = browser.cookie()
    answer = place.sign_in(browser, official)
    assert (answer.status_code, answer.headers["Location"]) == (303, "/console")
    assert browser.cookie() not in (None, before), "a new cookie at sign-in"
    page = browser.get("/console")
    assert page.status_code == 200 and place.name(official) in page.text
    assert place.office.audited(act="session.begin") == [
        (official.id, "session.begin", "done", None)
    ]


def test_the_books_hold_no_cookie(place: Place) -> None:
    browser = place.inside(place.hire())
    with place.office.engine.connect() as connection:
        row = connection.execute(console_session.select()).one()
    cookie = browser.cookie()
    assert cookie is not None and len(cookie) == 64
    assert cookie not in repr(row) and bytes.fromhex(cookie) != bytes(row.hash)


@pytest.mark.parametrize("wrong", ["name", "password", "code", "disabled", "no password"])
def test_whatever_is_wrong_the_answer_is_the_same(place: Place, wrong: str) -> None:
    official, browser = place.hire(), place.browser()
    form = {"name": place.name(official), "password": PASSWORD, "code": place.code(official)}
    if wrong in form:
        form[wrong] = "000000" if wrong == "code" else "không ai cả"
    with place.office.engine.begin() as connection:
        if wrong == "disabled":
            accounts.disable(connection, official.id, official.id, place.clock())
        if wrong == "no password":
            official_passwords.put(connection, official.id, None)  # type: ignore[arg-type]
    answer = browser.post("/console/sign-in", form)
    assert answer.status_code == 401
    page = re.sub(r'value="[^"]*"', "", answer.text)
    assert page == re.sub(r'value="[^"]*"', "", _wrong_at_all(place))
    assert browser.get("/console").status_code == 303


def _wrong_at_all(place: Place) -> str:
    form = {"name": "x", "password": "y", "code": "z"}
    return place.browser("203.0.113.77").post("/console/sign-in", form).text


@pytest.mark.usefixtures("real_passwords")
@pytest.mark.parametrize("name", ["Cán bộ 1", "nobody", "", "x" * 5_000, "a\0b", "\ud800"])
def test_every_try_costs_one_password(
    place: Place, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As long for a name that nobody has as for another's."""
    place.hire()
    tried: list[str] = []
    real = official_passwords._HASHER

    class Counting:
        def verify(self, stored: str, password: str) -> bool:
            tried.append(stored)
            return real.verify(stored, password)

    monkeypatch.setattr(official_passwords, "_HASHER", Counting())
    form = {"name": name.encode("utf-8", "surrogatepass"), "password": "wrong", "code": "1"}
    assert place.browser().post("/console/sign-in", form).status_code == 401
    assert len(tried) == 1 and tried[0].startswith("$argon2id$v=19$m=47104,t=2,p=1$")
    assert not real.check_needs_rehash(tried[0])


def test_a_code_is_good_once(place: Place) -> None:
    official = place.hire()
    code = place.code(official)
    assert place.sign_in(place.browser(), official, code=code).status_code == 303
    assert place.sign_in(place.browser(), official, code=code).status_code == 401


def test_a_stranger_without_the_password_locks_no_code(place: Place) -> None:
    official = place.hire()
    for n in range(totp.FREE_TRIES + 2):
        place.sign_in(place.browser(f"203.0.113.{n}"), official, "wrong password", "000000")
    assert place.sign_in(place.browser(), official).status_code == 303


def test_a_refused_sign_in_is_written_down_once_a_minute(place: Place) -> None:
    official = place.hire()
    for n in range(3):
        place.sign_in(place.browser(f"203.0.113.{n}"), official, "wrong password")
        place.browser(f"203.0.113.{n}").post(
            "/console/sign-in", {"name": "nobody", "password": "x", "code": "1"}
        )
    refused = place.office.audited(act="session.begin", outcome="refused")
    assert sorted(refused, key=str) == [
        (None, "session.begin", "refused", "name"),
        (None, "session.begin", "refused", "password"),
    ]


def test_a_session_ends_by_itself(place: Place) -> None:
    official = place.hire()
    browser = place.inside(official)
    place.clock.forward(minutes=29)
    assert browser.get("/console").status_code == 200
    place.clock.forward(minutes=31)
    answer = browser.get("/console/account")
    assert answer.status_code == 303
    assert answer.headers["Location"] == "/console/sign-in?next=/console/account"


def test_after_twelve_hours_however_busy(place: Place) -> None:
    browser = place.inside(place.hire())
    for _ in range(35):
        place.clock.forward(minutes=20)
        assert browser.get("/console").status_code == 200
    place.clock.forward(minutes=20)
    assert browser.get("/console").status_code == 303


def test_signing_out_ends_it_on_the_server(place: Place) -> None:
    browser = place.inside(place.hire())
    rows = browser.cookie()
    assert rows is not None
    browser.post("/console/sign-out", {}, "/console/account")
    thief = place.browser()
    thief.client.set_cookie("khong", rows, domain="127.0.0.1")
    assert thief.get("/console").status_code == 303


@pytest.mark.parametrize("change", ["disable", "invite"])
def test_acts_of_an_administrator_end_a_session(place: Place, change: str) -> None:
    official, boss = place.hire(), place.hire("administrator")
    browser = place.inside(official)
    with place.office.engine.begin() as connection:
        getattr(accounts, change)(connection, official.id, boss.id, place.clock())
        if change == "disable":
            accounts.enable(connection, official.id, boss.id, place.clock())
    assert browser.get("/console").status_code == 303


def test_a_cookie_that_somebody_chose_is_never_signed_in(place: Place) -> None:
    """Fixation: the cookie from before the sign-in is worth nothing after it."""
    browser, planted = place.browser(), "ab" * 32
    browser.client.set_cookie("khong", planted, domain="127.0.0.1")
    assert place.sign_in(browser, place.hire()).status_code == 303
    assert browser.cookie() != planted
    other = place.browser()
    other.client.set_cookie("khong", planted, domain="127.0.0.1")
    assert other.get("/console").status_code == 303


@pytest.mark.parametrize(
    ("asked", "leads"),
    [
        ("/console/account", "/console/account"),
        ("/console/officials/7", "/console/officials/7"),
        ("//evil.example", "/console"),
        ("https://evil.example/console", "/console"),
        ("/\\evil.example", "/console"),
        ("/console/../health", "/console"),
        ("/console//evil.example", "/console"),
        ("/phone", "/console"),
        ("/console\r\nX: y", "/console"),
        ("javascript:alert(1)", "/console"),
    ],
)
def test_next_leads_nowhere_else(place: Place, asked: str, leads: str) -> None:
    official, browser = place.hire(), place.browser()
    code = place.code(official)
    form = {"name": place.name(official), "password": PASSWORD, "code": code, "next": asked}
    assert browser.post("/console/sign-in", form).headers["Location"] == leads


def test_cookies_in_production(settings: Settings, env: dict[str, str], office: Office) -> None:
    for place in standing(settings, env, office, https=True):
        answer = place.browser().get("/console/sign-in", headers={"Cookie": ""})
        fresh = place.app.test_client().get("/console/sign-in", base_url="https://127.0.0.1")
        (cookie,) = fresh.headers.getlist("Set-Cookie")
        assert cookie.startswith("__Host-khong=")
        for word in ("Secure", "HttpOnly", "SameSite=Lax", "Path=/"):
            assert word in cookie.split("; ")
        assert "Domain" not in cookie and "Max-Age" not in cookie and "Expires" not in cookie
        assert answer.headers["Strict-Transport-Security"] == "max-age=31536000"


def test_no_cookie_outside_of_the_console(place: Place) -> None:
    answer = place.app.test_client().get("/nowhere", base_url="http://127.0.0.1")
    assert "Set-Cookie" not in answer.headers


def test_guessing_from_one_address_is_stopped(place: Place) -> None:
    official = place.hire()
    browser = place.browser("203.0.113.50")
    rows = [
        browser.post("/console/sign-in", {"name": f"n{n}", "password": "x", "code": "1"})
        for n in range(11)
    ]
    assert [answer.status_code for answer in rows] == [401] * 10 + [429]
    assert int(rows[-1].headers["Retry-After"]) > 0
    assert place.sign_in(place.browser("203.0.113.51"), official).status_code == 303, "others go on"


def test_a_stranger_shuts_out_strange_browsers_alone(place: Place) -> None:
    official = place.hire()
    own = place.browser()
    assert place.sign_in(own, official).status_code == 303
    own.post("/console/sign-out", {}, "/console/account")
    for n in range(12):
        place.sign_in(place.browser(f"198.51.100.{n}"), official, "guess")
    assert place.sign_in(place.browser("198.51.100.99"), official).status_code == 429
    assert place.sign_in(own, official).status_code == 303, "a browser that it knows"


def test_a_stranger_at_the_same_address_shuts_out_no_known_browser(place: Place) -> None:
    """Behind a carrier's NAT, or a proxy, everybody has one address."""
    official = place.hire()
    own = place.browser("203.0.113.60")
    assert place.sign_in(own, official).status_code == 303
    own.post("/console/sign-out", {}, "/console/account")
    stranger = place.browser("203.0.113.60")
    assert [_guess(stranger, f"n{n}") for n in range(61)][-1] == 429
    assert place.sign_in(own, official).status_code == 303
    own.post("/console/sign-out", {}, "/console/account")
    results = [place.sign_in(own, official, "guess").status_code for _ in range(11)]
    assert results == [401] * 10 + [429], "its own tries are counted all the same"


@pytest.mark.parametrize("forged", ["", "abc", "abc.", f"abc.{'0' * 64}", ".x", "é.é"])
def test_the_mark_of_a_known_browser_is_not_made_up(place: Place, forged: str) -> None:
    official = place.hire()
    for n in range(10):
        place.sign_in(place.browser(f"198.51.100.{n}"), official, "guess")
    browser = place.browser("198.51.100.99")
    browser.client.set_cookie("khong-browser", forged, domain="127.0.0.1")
    assert place.sign_in(browser, official).status_code == 429


def test_the_mark_is_good_for_one_account(place: Place) -> None:
    lan, minh = place.hire(), place.hire()
    own = place.inside(lan)
    own.post("/console/sign-out", {}, "/console/account")
    for n in range(10):
        place.sign_in(place.browser(f"198.51.100.{n}"), minh, "guess")
    assert place.sign_in(own, minh).status_code == 429


def test_limits_are_counted_in_the_queues_server_and_here_without_it(
    settings: Settings, env: dict[str, str], office: Office
) -> None:
    for url in (settings.redis_url, "redis://127.0.0.1:1/0"):
        for place in standing(settings, env, office, redis_url=url):
            at = "192.0.2.7" if url == settings.redis_url else "192.0.2.8"
            rows = [_guess(place.browser(at)) for _ in range(11)]
            assert rows == [401] * 10 + [429], url


def _guess(browser: Browser, name: str = "nobody") -> int:
    form = {"name": name, "password": "x", "code": "1"}
    return browser.post("/console/sign-in", form).status_code


def test_of_ipv6_a_customers_whole_net_is_one_address(place: Place) -> None:
    browsers = [place.browser(f"2001:db8:0:1::{n}") for n in range(1, 12)]
    rows = [_guess(browser, f"nobody {n}") for n, browser in enumerate(browsers)]
    assert rows[-1] == 429
    assert _guess(place.browser("2001:db8:0:2::1")) == 401


def test_sessions_that_are_long_over_are_forgotten(place: Place) -> None:
    official = place.hire()
    place.inside(official)
    place.clock.forward(days=31)
    place.inside(official)
    with place.office.engine.connect() as connection:
        assert len(connection.execute(console_session.select()).all()) == 1


def test_busy_is_said(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    official, browser = place.hire(), place.browser()
    monkeypatch.setattr(official_passwords, "_PATIENCE_SECONDS", 0.01)
    turn: Any = official_passwords._AT_ONCE
    assert turn.acquire() and turn.acquire()
    try:
        assert place.sign_in(browser, official).status_code == 503
    finally:
        turn.release()
        turn.release()
    assert place.sign_in(browser, official).status_code == 303


def test_a_log_shows_no_ticket() -> None:
    token = sessions.new_ticket()
    assert token.text not in repr(token)
