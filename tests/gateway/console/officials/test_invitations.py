"""From an invitation to an account: code generator, password, the first sign-in."""

from __future__ import annotations

import pytest

from gateway.database.tables_console import console_session
from gateway.officials import self_service, totp
from gateway.officials.authorization import Official
from gateway.officials.errors import Unknown
from tests.gateway.console.conftest import PASSWORD, QUICK, Place, hashed
from tests.gateway.console.officials.inviting import OTHER, finish, invite, show, typed_code


def test_from_an_invitation_to_the_next_sign_in(place: Place) -> None:
    person = place.hire()
    old, invitation = place.inside(person), invite(place, person)
    browser = place.browser()
    secret = show(browser, invitation)
    picture = browser.get("/console/invitation/qr.svg")
    assert picture.mimetype == "image/svg+xml" and b"<svg" in picture.data
    secret = show(browser, invitation)
    assert finish(place, browser, secret) == 303
    assert browser.get("/console").status_code == 200
    assert old.get("/console").status_code == 303, "sessions of before are over"
    fresh = place.browser("203.0.113.30")
    place.clock.forward(seconds=30)
    code = totp.code(secret, totp.step_of(place.clock()))
    assert place.sign_in(fresh, person, PASSWORD, code).status_code == 401, "the old password"
    assert place.sign_in(fresh, person, OTHER, code).status_code == 303
    assert place.sign_in(place.browser("203.0.113.31"), person, OTHER).status_code == 401, (
        "old phone"
    )
    actions = [row[1] for row in place.office.audited(official_id=person.id)]
    assert actions == [
        "session.begin",
        "official.enrol",
        "official.password",
        "session.begin",
        "session.begin",
    ]


def test_a_set_up_shown_twice_is_the_same(place: Place) -> None:
    browser = place.browser()
    invitation = invite(place, place.hire())
    secret = show(browser, " ".join(invitation[at : at + 4] for at in range(0, 50, 4)))
    assert typed_code(browser.get("/console/invitation/setup").text) == secret
    with place.office.engine.connect() as connection:
        (row,) = connection.execute(console_session.select()).all()
    assert secret.encode() not in bytes(row.totp_secret), "encrypted"


def test_an_invitation_is_good_once(place: Place) -> None:
    person = place.hire()
    invitation = invite(place, person)
    first, second = place.browser(), place.browser("203.0.113.31")
    secret, _ = show(first, invitation), show(second, invitation)
    assert finish(place, first, secret) == 303
    gone = second.get("/console/invitation/setup")
    assert gone.status_code == 303 and gone.headers["Location"].startswith("/console/sign-in")
    rows = place.browser("203.0.113.32")
    form = {"token": invitation}
    assert rows.post("/console/invitation", form, "/console/invitation").status_code == 401


def test_of_two_who_finish_with_one_invitation_one_does(place: Place) -> None:
    person = place.hire()
    invitation, now = invite(place, person), place.clock()
    authority, engine = place.office.authority, place.office.engine
    holder = authority.authorise(invitation, "enrol", now=now)
    with engine.begin() as connection:
        session_tokens = [self_service.invited(connection, holder, now) for _ in range(2)]
    both = [authority.authorise(token, "enrol", now=now) for token in session_tokens]

    def end(one: Official) -> None:
        with engine.begin() as connection:
            secret = self_service.secret_of(connection, authority.keys, one)
            code = totp.code(secret, totp.step_of(now))
            password = hashed(QUICK)
            self_service.enrolled(connection, authority.keys, one, password, code, "", now)

    end(both[0])
    with pytest.raises(Unknown):
        end(both[1])


@pytest.mark.parametrize("token", ["", "x", "k5o_1_" + "0" * 40])
def test_a_token_that_is_no_invitation_is_refused(place: Place, token: str) -> None:
    answer = place.browser().post("/console/invitation", {"token": token}, "/console/invitation")
    assert answer.status_code == 401


def test_a_personal_token_is_no_invitation(place: Place) -> None:
    form = {"token": place.hire(scopes=("read",)).token}
    answer = place.browser().post("/console/invitation", form, "/console/invitation")
    assert answer.status_code == 401


@pytest.mark.parametrize(
    ("password", "second"),
    [("short", "short"), ("aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa"), (OTHER, OTHER + "x"), ("", "")],
)
def test_a_password_that_will_not_do(place: Place, password: str, second: str) -> None:
    person, browser = place.hire(), place.browser()
    secret = show(browser, invite(place, person))
    assert finish(place, browser, secret, password, second) == 422
    assert place.sign_in(place.browser("203.0.113.40"), person).status_code == 303, (
        "nothing changed"
    )
    assert finish(place, browser, secret) == 303, "and the invitation is still good"


def test_a_wrong_code_at_the_set_up_changes_nothing(place: Place) -> None:
    person, browser = place.hire(), place.browser()
    secret = show(browser, invite(place, person))
    assert finish(place, browser, totp.new_secret()) == 422
    assert place.sign_in(place.browser("203.0.113.40"), person).status_code == 303, "the old phone"
    assert finish(place, browser, secret) == 303
