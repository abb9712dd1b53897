"""A district's own system and alerts: each act, and each refusal in its own words."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import Any

import pytest

from gateway.alerts import template_versions
from gateway.officials.authorization import Official
from tests.gateway.alerts.conftest import COMMUNES, Place
from tests.gateway.officials.conftest import DAK_MIL, Person

ELSEWHERE = "lam-dong-2025/d661"

WARNING: dict[str, Any] = {
    "kind": "scam",
    "areas": [DAK_MIL],
    "template": "police",
    "slots": {"so": "0900000113"},
    "subject": "0900000113",
}
CODED = ("approve", "return", "reject", "resume", "retry", "cancel")
NOTICE: dict[str, Any] = {"kind": "notice", "areas": [DAK_MIL], "texts": {"vi-marks": "Cúp nước."}}


def drafted(place: Place, official: Person, payload: dict[str, Any] = NOTICE) -> dict[str, Any]:
    answer = place.ask("POST", "/alerts", official, payload)
    assert answer.status_code == 201, answer.text
    return dict(answer.json)


def act(place: Place, official: Person | None, one: dict[str, Any], name: str, **more: Any) -> Any:
    payload = {"version": one["version"], **more}
    code = place.code(official) if official is not None and name in CODED else None
    return place.ask("POST", f"/alerts/{one['id']}/{name}", official, payload, code)


def error(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json["error"]["code"]


def test_from_draft_to_approved(place, writer, approver):
    place.confirm()
    one = drafted(place, writer, WARNING)
    assert (one["state"], one["subject"]) == ("draft", "tel:+84900000113")
    assert one["texts"]["vi-marks"].startswith("Số 0900000113 giả công an")
    one = act(place, writer, one, "submit").json
    assert one["state"] == "submitted"
    one = act(place, approver, one, "approve", hash=one["hash"]).json
    assert (one["state"], one["approved_by"], one["intact"]) == ("approved", approver.id, True)
    actions = [
        (person, what) for person, what, outcome, _ in place.office.audited() if outcome == "done"
    ]
    assert actions == [
        (writer.id, "alert.draft"),
        (writer.id, "alert.submit"),
        (approver.id, "alert.approve"),
    ]


def test_the_preview_counts_people_by_language_and_carrier(place, writer):
    for number, area, language in (
        ("+84912000001", DAK_MIL, "vi"),
        ("+84912000002", COMMUNES[0], "vi-marks"),
        ("+84912000003", ELSEWHERE, "vi"),
    ):
        place.subscribe(number, area, language)
    body = place.ask("POST", "/alerts/preview", writer, NOTICE).json
    assert body["people"] == 2
    assert body["reach"] == {"vi-marks": "2 người", "en": "2 people"}
    assert {line["chosen"]: line["out"]["text"] for line in body["lines"]} == {
        "vi": "[TB] 5 KHONG: Cup nuoc. (Ngung: HUY)",
        "vi-marks": "[TB] 5 KHÔNG: Cúp nước. (Ngừng: HUY)",
    }
    assert body["faults"] == []


def test_a_text_that_must_not_go_out_is_refused_with_its_reasons(place, writer):
    payload = {**NOTICE, "texts": {"vi-marks": "Số 0900000113 lừa đảo, xem http://abc.vn/x"}}
    one = drafted(place, writer, payload)
    answer = act(place, writer, one, "submit")
    assert error(answer) == (422, "text")
    assert {fault["code"] for fault in answer.json["error"]["faults"]} == {"link", "unconfirmed"}
    assert (writer.id, "alert.submit", "refused", "text") in place.office.audited()


def test_a_verdict_that_was_withdrawn_stops_the_approval(place, writer, approver):
    place.confirm()
    one = act(place, writer, drafted(place, writer, WARNING), "submit").json
    with place.office.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE subject SET grade = 'cleared'")
    answer = act(place, approver, one, "approve", hash=one["hash"])
    assert error(answer) == (422, "text")
    assert place.ask("GET", f"/alerts/{one['id']}", writer).json["state"] == "submitted"


def test_a_verdict_that_was_withdrawn_stops_the_resumption(place, writer, approver):
    place.confirm()
    one = act(place, writer, drafted(place, writer, WARNING), "submit").json
    one = act(place, approver, one, "approve", hash=one["hash"]).json
    one = act(place, approver, one, "pause").json
    with place.office.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE subject SET grade = 'cleared'")
    assert error(act(place, approver, one, "resume")) == (422, "text")
    assert place.ask("GET", f"/alerts/{one['id']}", writer).json["paused_at"] is not None
    with place.office.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE subject SET grade = 'confirmed'")
    assert act(place, approver, one, "resume").json["paused_at"] is None


@pytest.mark.parametrize("corrected", [False, True], ids=["retired", "and a new one approved"])
def test_the_text_of_a_retired_template_is_approved_once_it_is_rewritten(
    place, writer, approver, corrected
):
    place.confirm()
    waits = act(place, writer, drafted(place, writer, WARNING), "submit").json
    draft = drafted(place, writer, WARNING)
    senior, book = (
        Official(approver.id, "", "", (), (), None),
        place.service.texts.templates,
    )
    with place.office.engine.begin() as connection:
        old, now = book["police"], place.clock()
        template_versions.retire(connection, senior, old, "sai đường dây nóng", now)
        if corrected:
            new = replace(old, texts={"vi-marks": "Số {so} lừa đảo. CÚP MÁY."})
            author = Official(writer.id, "", "", (), (), None)
            row = template_versions.propose(connection, author, new, now)
            template_versions.decide(connection, senior, row, True, "", now)
    book.forget()
    for one, answer in (
        (waits, act(place, approver, waits, "approve", hash=waits["hash"])),
        (draft, act(place, writer, draft, "submit")),
    ):
        assert error(answer) == (422, "text"), one
        assert "version of the template is retired" in answer.get_data(as_text=True)
    path = f"/alerts/{waits['id']}"
    change = {"version": waits["version"], "slots": {"so": "0900000113"}}
    answer = place.ask("PUT", path, writer, change)
    if not corrected:
        assert answer.status_code == 400 and "retired" in answer.get_data(as_text=True)
        change = {"version": waits["version"], "texts": {"vi-marks": "Số 0900000113 lừa đảo."}}
        answer = place.ask("PUT", path, writer, change)
    assert answer.status_code == 200
    one = act(place, writer, answer.json, "submit").json
    assert act(place, approver, one, "approve", hash=one["hash"]).json["state"] == "approved"


def test_an_edit_keeps_what_it_does_not_name(place, writer):
    place.confirm()
    one = drafted(place, writer, WARNING)
    payload = {"version": one["version"], "expires_at": "2026-03-03T07:00:00+07:00"}
    edited = place.ask("PUT", f"/alerts/{one['id']}", writer, payload).json
    same = ("kind", "areas", "texts", "template", "slots", "subject")
    assert {name: edited[name] for name in same} == {name: one[name] for name in same}
    assert edited["expires_at"] != one["expires_at"]


def test_a_time_that_has_passed_is_refused(place, writer):
    payload = {**NOTICE, "send_at": "2026-03-02T11:00:00+07:00"}
    answer = place.ask("POST", "/alerts", writer, payload)
    assert answer.status_code == 400
    assert "past" in answer.json["error"]["problems"]["send_at"]


@pytest.mark.parametrize("mine", ["writer", "editor"])
def test_no_editor_of_it_approves_it(place, writer, approver, mine):
    editor, _ = place.office.hire(), place.office.hire()
    one = drafted(place, writer)
    payload = {**NOTICE, "version": one["version"], "texts": {"vi-marks": "Mai cúp nước."}}
    one = place.ask("PUT", f"/alerts/{one['id']}", editor, payload).json
    one = act(place, approver, one, "submit").json
    person = writer if mine == "writer" else editor
    assert error(act(place, person, one, "approve", hash=one["hash"])) == (409, "own_work")
    assert error(act(place, approver, one, "approve", hash=one["hash"])) == (409, "own_work")


def test_an_edit_undoes_the_approval(place, writer, approver):
    one = act(place, writer, drafted(place, writer), "submit").json
    one = act(place, approver, one, "approve", hash=one["hash"]).json
    payload = {**NOTICE, "version": one["version"], "texts": {"vi-marks": "Không cúp nước."}}
    edited = place.ask("PUT", f"/alerts/{one['id']}", writer, payload).json
    assert (edited["state"], edited["approved_by"], edited["approved_hash"]) == (
        "draft",
        None,
        None,
    )
    assert error(act(place, approver, one, "approve", hash=one["hash"])) == (409, "state")


def test_approving_other_words_than_those_that_were_read(place, writer, approver):
    one = act(place, writer, drafted(place, writer), "submit").json
    assert error(act(place, approver, one, "approve", hash="0" * 64)) == (409, "other_content")


def test_twice_expired_and_an_old_version(place, writer, approver):
    one = act(place, writer, drafted(place, writer), "submit").json
    stale = {**one, "version": one["version"] - 1}
    assert error(act(place, approver, stale, "approve", hash=one["hash"])) == (409, "version")
    assert act(place, approver, one, "approve", hash=one["hash"]).status_code == 200
    assert error(act(place, approver, one, "approve", hash=one["hash"])) == (409, "state")
    other = act(place, writer, drafted(place, writer), "submit").json
    place.clock.forward(days=2)
    assert error(act(place, approver, other, "approve", hash=other["hash"])) == (409, "expired")


def test_refused_without_permission(place, writer):
    one = act(place, writer, drafted(place, writer), "submit").json
    commune = place.office.hire("commune", (COMMUNES[0],))
    stranger = place.office.hire("district", (ELSEWHERE,))
    auditor = place.office.hire("auditor", ("lam-dong-2025",))
    reader = place.office.hire(scopes=("read",))
    path, payload = f"/alerts/{one['id']}/approve", {"version": one["version"], "hash": one["hash"]}
    assert error(place.ask("POST", path, None, payload)) == (401, "no_token")
    assert error(place.ask("POST", path, commune, payload, place.code(commune))) == (403, "role")
    assert error(place.ask("POST", path, auditor, payload, place.code(auditor))) == (403, "role")
    assert error(place.ask("POST", path, reader, payload, place.code(reader))) == (403, "scope")
    # To an official of other areas it is not there at all.
    assert error(place.ask("POST", path, stranger, payload, place.code(stranger))) == (
        404,
        "unknown",
    )
    district = place.office.hire()
    assert place.ask("POST", path, district, payload).status_code == 401
    assert place.ask("POST", path, district, payload, "000000").status_code == 401
    code = place.code(district)
    assert place.ask("POST", path, district, payload, code).status_code == 200
    assert place.ask("GET", f"/alerts/{one['id']}", writer).json["approved_by"] == district.id


def test_each_sees_the_alerts_of_their_areas(place, writer):
    mine = drafted(place, writer)
    stranger = place.office.hire("district", (ELSEWHERE,))
    theirs = drafted(place, stranger, {**NOTICE, "areas": [ELSEWHERE]})
    province = place.office.hire("province", ("lam-dong-2025",))
    auditor = place.office.hire("auditor", ("lam-dong-2025",))

    def ids(official: Person, query: str = "") -> list[int]:
        return [one["id"] for one in place.ask("GET", f"/alerts{query}", official).json]

    assert ids(writer) == [mine["id"]]
    assert ids(stranger) == [theirs["id"]]
    assert ids(province) == ids(auditor) == [theirs["id"], mine["id"]]
    assert ids(province, "?state=sent,cancelled") == []
    assert ids(province, f"?before={theirs['id']}") == [mine["id"]]
    for path in ("", "/preview", "/status", "/deliveries.csv"):
        assert place.ask("GET", f"/alerts/{mine['id']}{path}", stranger).status_code == 404


def test_drafting_for_other_areas_is_refused(place, writer):
    answer = place.ask("POST", "/alerts", writer, {**NOTICE, "areas": [DAK_MIL, ELSEWHERE]})
    assert error(answer) == (403, "area")


@pytest.mark.parametrize(
    ("method", "path", "payload"),
    [
        ("POST", "/alerts", {"kind": "notice"}),
        ("POST", "/alerts", []),
        ("POST", "/alerts/preview", {"kind": "x"}),
        ("GET", "/alerts?before=x", None),
    ],
)
def test_a_wrong_payload_is_a_bad_request(place, writer, method, path, payload):
    answer = place.ask(method, path, writer, payload)
    assert error(answer) == (400, "bad_request")
    assert answer.json["error"]["problems"]


def test_the_other_moves(place, writer, approver):
    one = act(place, writer, drafted(place, writer), "submit").json
    one = act(place, approver, one, "return", reason="Ghi rõ giờ").json
    assert (one["state"], one["reason"]) == ("returned", "Ghi rõ giờ")
    assert act(place, writer, one, "withdraw").json["state"] == "cancelled"
    one = act(place, writer, drafted(place, writer), "submit").json
    assert act(place, approver, one, "reject", reason="Trùng").json["state"] == "rejected"
    one = act(place, writer, drafted(place, writer), "submit").json
    one = act(place, approver, one, "approve", hash=one["hash"]).json
    assert act(place, approver, one, "pause").json["paused_at"]
    assert error(act(place, approver, one, "pause")) == (409, "paused")
    assert act(place, approver, one, "resume").json["paused_at"] is None
    one = act(place, approver, one, "cancel", reason="Nhầm ngày").json
    assert one["state"] == "cancelled"
    assert error(act(place, approver, one, "retry")) == (409, "state")


def test_status_and_deliveries_of_one_that_nobody_has_yet(place, writer):
    one = drafted(place, writer)
    figures = place.ask("GET", f"/alerts/{one['id']}/status", writer).json
    assert (figures["state"], figures["recipients"], figures["states"]) == ("draft", 0, {})
    sheet = place.ask("GET", f"/alerts/{one['id']}/deliveries.csv", writer)
    [names] = list(csv.reader(io.StringIO(sheet.text)))
    assert "state" in names and not {"number", "resident_id"} & set(names)


def test_templates(place, writer):
    body = place.ask("GET", "/templates", writer).json
    assert {"police", "bank", "notice"} <= {one["id"] for one in body}
