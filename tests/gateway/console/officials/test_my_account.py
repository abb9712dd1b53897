"""My account: password, sessions, tokens, phone and e-mail."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from sqlalchemy import text

from gateway.officials import passwords, sessions
from tests.gateway.console.conftest import PASSWORD, Place
from tests.gateway.console.officials.inviting import OTHER, typed_code


def test_the_name_is_no_password() -> None:
    assert passwords.problem("Nguyễn Văn Minh 1", "nguyễn văn minh") == "simple"
    assert passwords.problem("x" * 129, "a") == "long"
    assert passwords.problem(PASSWORD, "Lan") is None


def test_changing_the_password(place: Place) -> None:
    person = place.hire()
    browser, elsewhere = place.inside(person), place.inside(person, "203.0.113.20")

    def change(old: str, new: str, code: str) -> int:
        form = {"old": old, "password": new, "again": new, "code": code}
        return browser.post("/console/account/password", form, "/console/account").status_code

    assert change("wrong", OTHER, place.code(person)) == 422
    assert change(PASSWORD, OTHER, "000000") == 422
    assert elsewhere.get("/console").status_code == 200
    assert change(PASSWORD, OTHER, place.code(person)) == 303
    assert browser.get("/console").status_code == 200
    assert elsewhere.get("/console").status_code == 303
    assert place.sign_in(place.browser("203.0.113.21"), person).status_code == 401
    assert place.sign_in(place.browser("203.0.113.21"), person, OTHER).status_code == 303


def test_marks_are_typed_in_two_ways_and_are_one_password(place: Place) -> None:
    person = place.hire()
    typed = unicodedata.normalize("NFD", PASSWORD)
    assert typed != PASSWORD
    assert place.sign_in(place.browser(), person, typed).status_code == 303


def test_my_sessions(place: Place) -> None:
    person = place.hire()
    browser, other = place.inside(person), place.inside(person, "203.0.113.20")
    with place.office.engine.connect() as connection:
        ids = [one.id for one in sessions.open_of(connection, person.id, place.clock())]
    path = f"/console/account/sessions/{max(ids)}/end"
    assert browser.post(path, {}, "/console/account").status_code == 303
    assert other.get("/console").status_code == 303
    third = place.inside(person, "203.0.113.21")
    assert browser.post("/console/account/sessions/end", {}, "/console/account").status_code == 303
    assert third.get("/console").status_code == 303
    assert browser.get("/console/account").status_code == 200


def test_an_account_opens_with_what_is_to_be_done(place: Place) -> None:
    """And the officials' list tells who gets no SMS, and who signed in last."""
    person, boss = place.hire(), place.hire("administrator", areas=())
    browser, page = place.inside(person), "/console/account"
    text_of_page = browser.get(page).text
    assert "2 việc cần làm" in text_of_page and 'href="#phone-set"' in text_of_page
    form = {"phone": "0900 000 111", "code": place.code(person)}
    assert browser.post("/console/account/phone", form, page).status_code == 303
    assert "1 việc cần làm" in browser.get(page).text
    place.clock.forward(seconds=30)
    codes = browser.post("/console/account/recovery", {"code": place.code(person)}, page)
    assert codes.status_code == 200
    assert "việc cần làm" not in browser.get(page).text
    administrator = place.inside(boss, "203.0.113.22")
    rows = re.findall("<tr>.*?</tr>", administrator.get("/console/officials").text, re.S)
    calls = {name: "chưa khai số" in row for row in rows for name in names_in(row)}
    assert calls[place.name(person)] is False and calls[place.name(boss)] is True
    assert "1 người chưa khai số điện thoại" in administrator.get("/console/officials").text


def names_in(row: str) -> list[str]:
    return re.findall(r'<th scope="row"><a [^>]*>([^<]*)</a>', row)


def test_my_tokens(place: Place) -> None:
    person = place.hire()
    browser = place.inside(person)
    form = {"scopes": ["read", "draft"], "days": "30", "code": place.code(person)}
    answer = browser.post("/console/account/tokens", form, "/console/account")
    token = typed_code(answer.text)
    assert answer.status_code == 200 and token
    me = place.office.authority.authorise(token, "read", now=place.clock())
    assert (me.id, sorted(me.scopes)) == (person.id, ["draft", "read"])
    for wrong in ({"scopes": ["manage"]}, {"scopes": []}, {"days": "366"}, {"days": "x"}):
        bad = {**form, **wrong, "code": place.code(person)}
        assert browser.post("/console/account/tokens", bad, "/console/account").status_code == 422
    path = f"/console/account/tokens/{me.token_id}/revoke"
    assert browser.post(path, {}, "/console/account").status_code == 303
    assert token not in browser.get("/console/account").text


def test_an_email_address_takes_a_fresh_code_and_is_shown_nowhere(place: Place) -> None:
    person = place.hire()
    browser = place.inside(person)

    def send(field: str, value: str, code: str) -> Any:
        place.clock.forward(minutes=1)
        form = {field: value, "code": code and person.code(place.clock())}
        return browser.post(f"/console/account/{field}", form, "/console/account")

    assert "email-set" not in browser.get("/console/account").text
    assert "Hãy lưu số điện thoại trước" in send("email", "lan@example.vn", "code").text
    assert send("phone", "0912000111", "code").status_code == 303
    assert "Chưa có địa chỉ thư" in browser.get("/console/account").text
    assert send("email", "lan@example.vn", "").status_code == 422
    wrong = send("email", "lan@", "code")
    assert wrong.status_code == 422 and "Đó không phải địa chỉ thư" in wrong.text
    assert send("email", "lan@example.vn", "code").status_code == 303
    page = browser.get("/console/account").text
    assert "Đã có địa chỉ thư" in page and "lan@example.vn" not in page
    assert send("email", "", "code").status_code == 303
    with place.office.engine.connect() as connection:
        row = connection.execute(text("SELECT email, email_before FROM official_contact")).one()
        about = connection.execute(text("SELECT about FROM news ORDER BY id")).scalars().all()
    assert row.email is None and row.email_before is not None
    assert about == ["email", "email"]


def test_a_phone_takes_a_code_and_is_shown_nowhere(place: Place) -> None:
    person = place.hire()
    browser = place.inside(person)
    assert "Chưa có số điện thoại" in browser.get("/console/account").text

    def send(phone: str, code: str) -> int:
        form = {"phone": phone, "code": code}
        return browser.post("/console/account/phone", form, "/console/account").status_code

    assert send("0912000111", "") == 422
    place.clock.forward(minutes=1)
    assert send("khong co", person.code(place.clock())) == 422
    assert (
        browser.post("/console/account/duty", {"hours": "8"}, "/console/account").status_code == 422
    )
    place.clock.forward(minutes=1)
    assert send("0912000111", person.code(place.clock())) == 303
    assert (
        browser.post("/console/account/duty", {"hours": "8"}, "/console/account").status_code == 303
    )
    page = browser.get("/console/account").text
    assert "Bạn đang trực đến" in page and "12000111" not in page
    assert (
        browser.post("/console/account/duty", {"hours": "0"}, "/console/account").status_code == 303
    )
    assert "Bạn không trực" in browser.get("/console/account").text
    with place.office.engine.connect() as connection:
        (purpose,) = connection.execute(text("SELECT purpose FROM outbound")).scalars()
    assert purpose == "official"
