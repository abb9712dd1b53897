"""A form: stored once, never lost, never over somebody else's words without notice."""

from __future__ import annotations

import re
from typing import Any

import pytest
from sqlalchemy import select, update

from gateway.alerts import lifecycle
from gateway.database.tables import subject
from gateway.database.tables_alerts import alert_editor
from tests.gateway.console.alerts.composing import (
    NEW,
    NOTICE,
    OWN,
    SCAM,
    alerts,
    begun,
    checked,
    known,
    says,
    sent,
    value,
)
from tests.gateway.console.conftest import Browser, Place
from tests.gateway.officials.conftest import DAK_MIL, DAK_MIL_COMMUNE, Person

FAR = "lam-dong-2025/d667"
MARK = "a-form-of-a-test"


@pytest.fixture
def lan(place: Place) -> Person:
    place.hire()  # who could approve
    return place.hire()


@pytest.fixture
def writer(place: Place, lan: Person) -> Browser:
    return place.inside(lan)


def drafted(place: Place, browser: Browser, form: dict[str, Any] = NOTICE) -> int:
    answer = sent(browser, form, "save")
    assert answer.status_code == 303, answer.text
    return alerts(place)[-1].id


def edit(one: int) -> str:
    return f"/console/alerts/{one}/edit"


def test_saved_as_a_draft(place, writer):
    answer = sent(writer, NOTICE, "save")
    (one,) = alerts(place)
    assert answer.headers["Location"] == f"/console/alerts/{one.id}"
    assert (one.state, one.content.kind, one.content.areas) == ("draft", "notice", (DAK_MIL,))
    assert one.content.texts["en"].startswith("Meeting. Where: nhà văn hóa")
    assert one.content.slots["viec.en"] == "Meeting"


def test_it_is_looked_over_before_it_is_submitted(place, writer):
    """Every text that a phone gets is shown there, the English one too, before the button."""
    known(place)
    answer = sent(writer, SCAM, "submit")
    (one,) = alerts(place)
    assert answer.headers["Location"] == f"/console/alerts/{one.id}?done=look_over"
    assert (one.state, one.content.subject) == ("draft", "tel:+84900000113")
    page = writer.get(answer.headers["Location"]).text
    assert "chưa gửi duyệt" in page
    texts = [
        page.index(words) for words in ("0900000113 gia cong an", "0900000113 poses as police")
    ]
    assert max(texts) < page.index(f'action="/console/alerts/{one.id}/submit"')
    form = {"version": one.version}
    done = writer.post(f"/console/alerts/{one.id}/submit", form, f"/console/alerts/{one.id}")
    assert done.headers["Location"] == f"/console/alerts/{one.id}?done=submitted"
    assert alerts(place)[0].state == "submitted"


def test_a_draft_may_have_faults_but_is_not_submitted(place, writer):
    form = {**SCAM, "slot-police-so": "0900000114"}
    answer = sent(writer, form, "submit")
    assert answer.status_code == 422 and alerts(place) == []
    assert "lưu bản nháp" in answer.text
    one = drafted(place, writer, form)
    page = writer.get(edit(one)).text
    assert "chưa được cán bộ" in says(page, "slot-police-so")


@pytest.mark.parametrize("do", ["save", "submit"])
def test_a_form_sent_twice_begins_one(place, writer, do):
    known(place)
    form = {**SCAM, "once": MARK}
    places = {sent(writer, form, do).headers["Location"].partition("?")[0] for _ in range(3)}
    assert places == {"/console/alerts/1"}
    assert [one.state for one in alerts(place)] == ["draft"]


def test_a_form_sent_again_with_other_words_shows_both(place, writer):
    assert sent(writer, {**OWN, "once": MARK}, "save").status_code == 303
    second = sent(writer, {**OWN, "once": MARK, "text-vi-marks": "Mai có nước."}, "save")
    assert second.status_code == 409
    assert len(alerts(place)) == 1
    assert value(second.text, "text-vi-marks") == "Mai có nước."
    assert "cúp" in second.text and f'action="{edit(1)}"' in second.text
    # Saved now, it is saved as a change of the first.
    form = {**OWN, "text-vi-marks": "Mai có nước.", "version": value(second.text, "version")}
    assert sent(writer, form, "save", edit(1)).status_code == 303
    assert [one.content.texts["vi-marks"] for one in alerts(place)] == ["Mai có nước."]


def test_an_edit_comes_filled_and_keeps_what_stands_there(place, writer):
    known(place)
    form = {
        **SCAM,
        "when": "later",
        "send_at": "2026-03-03T07:30",
        "expires_at": "2026-03-04T07:30",
    }
    one = drafted(place, writer, form)
    before = alerts(place)[0]
    page = writer.get(edit(one)).text
    assert value(page, "slot-police-so") == "0900000113"
    assert value(page, "send_at") == "03/03/2026 07:30"
    assert checked(page, "areas") == [DAK_MIL] and checked(page, "when") == ["later"]
    assert sent(writer, form, "save", edit(one)).status_code == 303
    assert alerts(place)[0].content == before.content


def test_a_field_emptied_in_the_form_is_empty_in_the_alert(place, writer):
    known(place)
    form = {
        **OWN, "kind": "scam", "template-scam": "free", "subject-free": "0900000113",
        "text-en": "No water.", "when": "later", "send_at": "2026-03-03T07:30",
    }  # fmt: skip
    one = drafted(place, writer, form)
    bare = {**form, "subject-free": "", "text-en": "", "when": "now"}
    assert sent(writer, bare, "save", edit(one)).status_code == 303
    content = alerts(place)[0].content
    assert (content.subject, content.send_at, set(content.texts)) == ("", None, {"vi-marks"})


def test_an_edit_sent_twice_is_one(place, writer):
    one = drafted(place, writer, OWN)
    form = {**OWN, "text-vi-marks": "Mai có nước.", "version": "1"}
    for _ in range(2):
        assert sent(writer, form, "save", edit(one)).status_code == 303
    assert alerts(place)[0].version == 2
    for _ in range(2):
        assert sent(writer, {**form, "version": "2"}, "submit", edit(one)).status_code == 303
    assert (alerts(place)[0].version, alerts(place)[0].state) == (3, "draft")


def test_what_somebody_else_saved_meanwhile_is_not_lost(place, writer):
    binh = place.hire()
    other = place.inside(binh, "203.0.113.20")
    one = drafted(place, writer, OWN)
    theirs = {**OWN, "text-vi-marks": "Cúp nước từ 8 giờ.", "version": "1"}
    assert sent(other, theirs, "save", edit(one)).status_code == 303
    mine = {
        **OWN,
        "text-vi-marks": "Cúp nước từ 9 giờ.",
        "areas": [DAK_MIL_COMMUNE],
        "version": "1",
    }
    answer = sent(writer, mine, "save", edit(one))
    assert answer.status_code == 409
    assert alerts(place)[0].content.texts["vi-marks"] == "Cúp nước từ 8 giờ."
    assert value(answer.text, "text-vi-marks") == "Cúp nước từ 9 giờ."
    assert checked(answer.text, "areas") == [DAK_MIL_COMMUNE]
    assert place.name(binh) in answer.text and "<del>" in answer.text
    second = {**mine, "version": value(answer.text, "version")}
    assert sent(writer, second, "save", edit(one)).status_code == 303
    assert alerts(place)[0].content.texts["vi-marks"] == "Cúp nước từ 9 giờ."


def test_what_was_sent_meanwhile_becomes_the_next_word(place, writer):
    one = drafted(place, writer, OWN)
    begun(place, one)
    form = {**OWN, "text-vi-marks": "Đã có nước.", "version": "1"}
    answer = writer.post(edit(one), {**form, "do": "save"}, NEW)
    assert answer.status_code == 409
    assert f'action="/console/alerts/{one}/update"' in answer.text
    assert value(answer.text, "text-vi-marks") == "Đã có nước."
    form |= {"once": value(answer.text, "once")}
    assert sent(writer, form, "save", f"/console/alerts/{one}/update").status_code == 303
    assert [each.relation for each in alerts(place)] == ["", "update"]


def test_what_ended_unsent_may_become_a_new_one(place, writer):
    one = drafted(place, writer, {**OWN, "once": MARK})
    with place.office.engine.begin() as connection:
        lifecycle.move(connection, "withdraw", one)
    assert writer.get(edit(one)).status_code == 409
    form = {**OWN, "once": MARK, "text-vi-marks": "Đã có nước."}
    answer = sent(writer, form, "save")
    assert answer.status_code == 409 and f'action="{NEW}"' in answer.text
    form["once"] = value(answer.text, "once")
    assert form["once"] != MARK
    assert sent(writer, form, "save").status_code == 303
    assert [each.state for each in alerts(place)] == ["cancelled", "draft"]


def test_an_edit_undoes_what_was_submitted_and_says_so(place, writer):
    assert sent(writer, NOTICE, "submit").status_code == 303
    writer.post("/console/alerts/1/submit", {"version": "1"}, "/console/alerts/1")
    page = writer.get(edit(1)).text
    assert "phải gửi duyệt lại" in page
    form = {**NOTICE, "slot-notice-viec": "Họp phụ huynh", "version": value(page, "version")}
    assert sent(writer, form, "save", edit(1)).status_code == 303
    assert alerts(place)[0].state == "draft"


def test_others_alerts_are_not_there(place, writer):
    far = place.inside(place.hire(areas=(FAR,)), "203.0.113.21")
    one = drafted(place, far, {**NOTICE, "areas": [FAR]})
    before = alerts(place)
    answers = set()
    for number in (one, 999):
        for part in ("edit", "update", "follow-up"):
            path = f"/console/alerts/{number}/{part}"
            answers.add((writer.get(path).status_code, writer.post(path, NOTICE, NEW).status_code))
    assert answers == {(404, 404)}
    assert alerts(place) == before


def test_who_acts_in_some_of_its_areas_is_told_and_changes_nothing(place, writer):
    boss = place.inside(place.hire("province", areas=("lam-dong-2025",)), "203.0.113.22")
    one = drafted(place, boss, {**NOTICE, "areas": [DAK_MIL, FAR]})
    answer = writer.get(edit(one))
    assert answer.status_code == 403 and "nơi ngoài địa bàn của bạn" in answer.text
    form = {**NOTICE, "areas": [DAK_MIL], "version": "1"}
    assert writer.post(edit(one), {**form, "do": "save"}, NEW).status_code == 403
    assert alerts(place)[0].version == 1


def test_an_update_starts_from_what_was_sent(place, writer):
    one = drafted(place, writer, OWN)
    path = f"/console/alerts/{one}/update"
    assert writer.get(path).status_code == 409
    begun(place, one)
    page = writer.get(path).text
    assert value(page, "text-vi-marks") == "Mai cúp nước." and value(page, "expires_at") == ""
    form = {**OWN, "text-vi-marks": "Đã có nước.", "once": MARK}
    for _ in range(2):
        assert sent(writer, form, "submit", path).status_code == 303
    first, second = alerts(place)
    assert (second.relation, second.predecessor_id, second.state) == ("update", first.id, "draft")


def test_a_follow_up_goes_to_those_alone_and_its_areas_are_not_chosen(place, writer):
    one = drafted(place, writer, OWN)
    begun(place, one)
    path = f"/console/alerts/{one}/follow-up"
    page = writer.get(path).text
    assert 'name="areas"' not in page and "huyện Đắk Mil cũ" in page
    assert 'class="wrong"' not in page
    form = {**OWN, "text-vi-marks": "Xin đính chính.", "areas": [FAR], "once": MARK}
    for _ in range(2):
        assert sent(writer, form, "save", path).status_code == 303
    second = alerts(place)[1]
    assert (second.relation, second.content.areas) == ("follow_up", (DAK_MIL,))
    assert len(alerts(place)) == 2
    page = writer.get(edit(second.id)).text
    assert 'name="areas"' not in page
    form = {**form, "text-vi-marks": "Xin đính chính lại.", "version": "1"}
    assert sent(writer, form, "submit", edit(second.id)).status_code == 303


def test_a_verdict_taken_back_between_save_and_submit(place, writer):
    known(place)
    one = drafted(place, writer, SCAM)
    with place.office.engine.begin() as connection:
        connection.execute(update(subject).values(grade="cleared"))
    answer = sent(writer, {**SCAM, "version": "1"}, "submit", edit(one))
    assert answer.status_code == 422
    assert "chưa được cán bộ" in says(answer.text, "slot-police-so")
    assert alerts(place)[0].version == 1


def test_every_hand_is_written_down(place, lan, writer):
    one = drafted(place, writer)
    binh = place.hire()
    form = {**NOTICE, "slot-notice-viec": "Họp phụ huynh", "version": "1"}
    assert sent(place.inside(binh, "203.0.113.23"), form, "save", edit(one)).status_code == 303
    with place.office.engine.connect() as connection:
        rows = connection.execute(select(alert_editor.c.official_id)).scalars()
        assert set(rows) == {lan.id, binh.id}
    actions = [
        (person, act)
        for person, act, done, _ in place.office.audited(kind="alert")
        if done == "done"
    ]
    assert actions == [(lan.id, "alert.draft"), (binh.id, "alert.edit")]


def test_a_form_without_a_wish_is_a_preview(place, writer):
    """Return in a field sends the first button: nothing is saved by a slip."""
    form = {**NOTICE, "do": ""}
    assert writer.post(NEW, form, NEW).status_code == 200
    assert alerts(place) == []
    page = writer.get(NEW).text
    buttons = re.findall(r'<button[^>]* name="do" value="([a-z]*)"', page)
    assert buttons[0] == "" and {"submit", "save", "preview"} == {*buttons[1:]}


def test_monstrous_forms_break_nothing(place, writer):
    for form in (
        {"kind": "x" * 9_000, "areas": ["y"] * 2_000, "once": "z" * 500, "version": "9" * 40},
        {"kind": "scam", "template-scam": "nothing", "slot-police-so": "\x00\ud800"[:1]},
        {"kind": "notice", "template-notice": "free", "text-vi-marks": "a" * 90_000},
        {"when": "later", "send_at": "99999-99-99T99:99", "expires_at": "0001-01-01T00:00"},
    ):
        for do in ("preview", "save", "submit"):
            assert sent(writer, form, do).status_code in (200, 422)
    assert alerts(place) == []
