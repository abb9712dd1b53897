"""Nothing typed is lost: the ways of losing an alert's form, and what brings it back."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.gateway.console.alerts.composing import NEW, NOTICE, OWN, alerts, sent, value
from tests.gateway.console.conftest import Browser, Place
from tests.gateway.officials.conftest import Person

WORDS = "Mai cúp nước từ 8 giờ đến 11 giờ."
FORM = {**OWN, "text-vi-marks": WORDS}


@pytest.fixture
def lan(place: Place) -> Person:
    place.hire()  # who could approve
    return place.hire()


@pytest.fixture
def browser(place: Place, lan: Person) -> Browser:
    return place.inside(lan)


def typed(browser: Browser, form: dict[str, Any], at: str = NEW, **more: str) -> Any:
    """As htmx sends what is typed."""
    page = browser.get(at).text
    hidden = dict(re.findall(r'type="hidden" name="(once|version)" value="([^"]*)"', page))
    data = {"csrf_token": browser.token(at), **hidden, **form, "do": "preview", **more}
    headers = {"HX-Request": "true"}
    return browser.client.post(
        at, data=data, headers=headers, environ_base={"REMOTE_ADDR": browser.at}
    )


def test_back_and_a_closed_window(browser: Browser) -> None:
    """The typed form has an address, and the next form offers it."""
    place_of_form = typed(browser, FORM).headers["HX-Replace-Url"]
    page = browser.get(place_of_form).text
    assert value(page, "text-vi-marks") == WORDS and "Đã khôi phục" in page
    assert place_of_form in browser.get(NEW).text


def test_the_last_words_before_a_window_closes(browser: Browser) -> None:
    answer = typed(browser, FORM, do="keep")
    assert (answer.status_code, answer.data) == (204, b"")
    assert "1 cảnh báo soạn dở" in browser.get(NEW).text


@pytest.mark.parametrize("by_hand", [True, False], ids=["pressed", "typing"])
def test_an_expired_session(place: Place, lan: Person, browser: Browser, by_hand: bool) -> None:
    """They sign in and go on where they were."""
    page = browser.get(NEW).text
    once = value(page, "once")
    token = browser.token(NEW)
    place.clock.forward(hours=1)
    headers = {} if by_hand else {"HX-Request": "true"}
    data = {"csrf_token": token, **FORM, "once": once, "do": "save"}
    answer = browser.client.post(NEW, data=data, headers=headers)
    place_to_go = answer.headers["Location" if by_hand else "HX-Redirect"]
    assert f"next=/console/alerts/forms/{once}" in place_to_go.replace("%2F", "/")
    assert "Đã giữ lại nội dung" in browser.get(place_to_go).text
    form = {"name": place.name(lan), "password": "bốn con trâu trắng", "code": place.code(lan)}
    form["next"] = f"/console/alerts/forms/{once}"
    after = browser.post("/console/sign-in", form)
    assert after.headers["Location"] == form["next"], after.text
    assert value(browser.get(form["next"]).text, "text-vi-marks") == WORDS
    assert alerts(place) == []


def test_a_session_that_ended_elsewhere_keeps_other_forms_texts(
    place: Place, lan: Person, browser: Browser
) -> None:
    page = browser.get("/console/account")
    assert page.status_code == 200
    token = browser.token("/console/account")
    place.clock.forward(hours=1)
    data = {"csrf_token": token, "reason": "Đã gọi hỏi chủ số"}
    answer = browser.client.post("/console/alerts/1/cancel", data=data)
    assert answer.status_code == 401 and "Đã gọi hỏi chủ số" in answer.text


def test_a_second_window(browser: Browser) -> None:
    first = typed(browser, FORM).headers["HX-Replace-Url"]
    other = {**OWN, "text-vi-marks": "Chiều nay họp dân."}
    second = typed(browser, other).headers["HX-Replace-Url"]
    assert first != second
    for place_of_form, words in ((first, WORDS), (second, "Chiều nay họp dân.")):
        assert value(browser.get(place_of_form).text, "text-vi-marks") == words


def test_a_conflict_keeps_both(place: Place, browser: Browser) -> None:
    assert sent(browser, NOTICE, "save").status_code == 303
    edit = f"/console/alerts/{alerts(place)[0].id}/edit"
    mine = {**NOTICE, "slot-notice-viec": "Họp phụ huynh", "version": "1"}
    place_of_form = typed(browser, mine, edit).headers["HX-Replace-Url"]
    assert (
        sent(browser, {**NOTICE, "slot-notice-viec": "Họp thôn"}, "save", edit).status_code == 303
    )
    page = browser.get(place_of_form).text
    assert value(page, "slot-notice-viec") == "Họp phụ huynh"
    refused = browser.post(edit, {**mine, "once": value(page, "once"), "do": "save"}, edit)
    assert refused.status_code == 409 and 'class="theirs"' in refused.text
    assert value(refused.text, "slot-notice-viec") == "Họp phụ huynh"


def test_a_form_that_could_not_be_saved_is_kept(browser: Browser) -> None:
    answer = sent(browser, {**FORM, "areas": []}, "save")
    assert answer.status_code == 422 and value(answer.text, "text-vi-marks") == WORDS
    assert "1 cảnh báo soạn dở" in browser.get(NEW).text


def test_a_form_that_was_saved_or_dropped_is_deleted(place: Place, browser: Browser) -> None:
    place_of_form = typed(browser, FORM).headers["HX-Replace-Url"]
    once = place_of_form.rpartition("/")[2]
    assert browser.post(NEW, {**FORM, "once": once, "do": "save"}, NEW).status_code == 303
    one = alerts(place)[0]
    assert browser.get(place_of_form).headers["Location"] == f"/console/alerts/{one.id}"
    other = typed(browser, FORM).headers["HX-Replace-Url"]
    assert browser.post(f"{other}/drop", {}, NEW).status_code == 303
    assert browser.get(other).status_code == 404
    assert "cảnh báo soạn dở" not in browser.get(NEW).text


def test_nobody_else_sees_it_and_it_is_forgotten(place: Place, browser: Browser) -> None:
    place_of_form = typed(browser, FORM).headers["HX-Replace-Url"]
    stranger = place.inside(place.hire(), "203.0.113.77")
    assert stranger.get(place_of_form).status_code == 404
    with place.office.engine.begin() as connection:
        connection.exec_driver_sql(
            "UPDATE console_form SET saved_at = saved_at - interval '31 days'"
        )
    assert browser.get(place_of_form).status_code == 404


def test_an_earlier_alert_is_used_again(place: Place, browser: Browser) -> None:
    assert sent(browser, {**FORM, "when": "now"}, "save").status_code == 303
    page = browser.get(f"{NEW}?like={alerts(place)[0].id}").text
    assert value(page, "text-vi-marks") == WORDS and value(page, "expires_at") == ""
