"""The alert service in hostile hands: another district's ids, terminals, tables, bodies."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import update

from gateway.alerts import approvals, lifecycle, withdrawn_verdicts
from gateway.alerts.payload import BadPayload
from gateway.alerts.progress import Row
from gateway.api.alerts import as_csv
from gateway.database.tables_alerts import alert
from tests.gateway.alerts.conftest import COMMUNES, Place
from tests.gateway.alerts.test_api import ELSEWHERE, NOTICE, act, drafted, error
from tests.gateway.officials.conftest import DAK_MIL, Person

SOUTH = [DAK_MIL, ELSEWHERE]
WHOLE = ("lam-dong-2025",)


def went_out(place: Place, official: Person, areas: list[str]) -> dict[str, Any]:
    """An alert of these areas that has begun to be sent."""
    one = drafted(place, official, {**NOTICE, "areas": areas})
    with place.office.engine.begin() as connection:
        change = update(alert).where(alert.c.id == one["id"])
        connection.execute(change.values(state="sent", started_at=place.clock()))
    return one


def test_a_district_cant_replace_an_alert_to_others_too(place, writer):
    """In the public feed an update takes the place of the whole alert before."""
    province = place.office.hire("province", WHOLE)
    wide = went_out(place, province, SOUTH)
    path = f"/alerts/{wide['id']}"
    assert error(place.ask("POST", f"{path}/update", writer, NOTICE)) == (403, "area")
    assert error(place.ask("POST", f"{path}/follow_up", writer, NOTICE)) == (403, "area")
    narrower = {**NOTICE, "areas": [DAK_MIL]}
    one = place.ask("POST", f"{path}/update", province, narrower).json
    # Nor can it finish, or write again, what the province began.
    assert error(act(place, writer, one, "submit")) == (403, "area")
    payload = {**narrower, "version": one["version"]}
    assert error(place.ask("PUT", f"/alerts/{one['id']}", writer, payload)) == (403, "area")
    one = act(place, province, one, "submit").json
    assert error(act(place, writer, one, "approve", hash=one["hash"])) == (403, "area")


@pytest.mark.parametrize("name", ["submit", "withdraw", "pause", "resume", "cancel", "retry"])
def test_nothing_is_done_by_id_to_anothers_alert(place, writer, name):
    stranger = place.office.hire("district", (ELSEWHERE,))
    one = drafted(place, stranger, {**NOTICE, "areas": [ELSEWHERE]})
    assert error(act(place, writer, one, name, reason="x")) == (404, "unknown")
    payload = {**NOTICE, "version": one["version"]}
    assert place.ask("PUT", f"/alerts/{one['id']}", writer, payload).status_code == 404
    assert place.ask("POST", f"/alerts/{one['id']}/update", writer, NOTICE).status_code == 404


def test_areas_cant_be_taken_over_by_an_edit(place, writer):
    one = drafted(place, writer)
    payload = {**NOTICE, "areas": SOUTH, "version": one["version"]}
    assert error(place.ask("PUT", f"/alerts/{one['id']}", writer, payload)) == (403, "area")


def test_one_that_was_never_sent_has_no_follow_up(place, writer):
    one = drafted(place, writer)
    one = act(place, writer, one, "withdraw").json
    assert one["state"] == "cancelled"
    for relation in ("update", "follow_up"):
        answer = place.ask("POST", f"/alerts/{one['id']}/{relation}", writer, NOTICE)
        assert error(answer) == (409, "no_predecessor")


def test_an_update_of_an_update_and_a_follow_up_of_it(place, writer):
    first = went_out(place, writer, [DAK_MIL])
    second = place.ask("POST", f"/alerts/{first['id']}/update", writer, NOTICE).json
    with place.office.engine.begin() as connection:
        change = update(alert).where(alert.c.id == second["id"])
        connection.execute(change.values(state="sent", started_at=place.clock()))
    third = place.ask("POST", f"/alerts/{second['id']}/follow_up", writer, NOTICE).json
    assert (third["relation"], third["predecessor_id"]) == ("follow_up", second["id"])
    # Whom the second one has not reached gets nothing, and the preview says so.
    place.subscribe("+84912000001", COMMUNES[0])
    assert place.ask("GET", f"/alerts/{third['id']}/preview", writer).json["people"] == 0


UNSEEN = "Nước lên\x1b[2K\r\x07 \u200bđi ngay\ufffe"


def test_no_hidden_character_is_approved_unseen(place, writer):
    """No escape sequence or zero-width sign hides words from the approver."""
    one = drafted(place, writer, {**NOTICE, "texts": {"vi-marks": UNSEEN}})
    text = one["texts"]["vi-marks"]
    assert text.startswith("Nước lên[2K ") and text.isprintable()
    one = act(place, writer, one, "submit").json
    approver = place.office.hire()
    answer = act(place, approver, one, "return", reason="Ghi\x1b[2K\x9b1A rõ\u202e")
    assert answer.json["reason"] == "Ghi[2K1A rõ"


@pytest.mark.parametrize("mark", ["\u202e", "\u202d", "\u2066", "\u200f", "\u061c"])
def test_words_in_another_order_are_refused(place, writer, mark):
    """Taken out in silence, they would leave other words than the writer saw."""
    texts = {"vi-marks": f"Nước lên {mark}oat ne gnohk\u202c đi ngay"}
    answer = place.ask("POST", "/alerts", writer, {**NOTICE, "texts": texts})
    assert answer.status_code == 400
    assert "hidden marks" in answer.text


@pytest.mark.parametrize("reason", ["", " ", "\u200b", None, 5, "x" * 501, ["x"], "a\x00b"])
def test_a_reason_that_says_nothing(place, writer, reason):
    one = act(place, writer, drafted(place, writer), "submit").json
    answer = act(place, place.office.hire(), one, "reject", reason=reason)
    assert answer.status_code in (400, 409)
    assert place.ask("GET", f"/alerts/{one['id']}", writer).json["state"] == "submitted"


HUGE = 1 << 70


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", f"/alerts/{HUGE}", 404),
        ("GET", f"/alerts/{HUGE}/status", 404),
        ("GET", f"/alerts/{HUGE}/deliveries.csv", 404),
        ("POST", f"/alerts/{HUGE}/approve", 404),
        ("POST", f"/alerts/{HUGE}/update", 404),
        ("GET", "/alerts/0", 404),
        ("GET", "/alerts?state=%00", 400),
        ("GET", "/alerts?state=nowhere", 400),
        ("GET", "/alerts?before=-1", 400),
        ("GET", "/alerts?before=%D9%A3", 400),
        ("GET", "/alerts?before=" + "9" * 18, 200),
    ],
)
def test_paths_that_lead_nowhere(place, writer, method, path, status):
    assert place.ask(method, path, writer, {} if method == "POST" else None).status_code == status


BODIES = [
    "",
    "null",
    "[]",
    '"x"',
    "5",
    "{",
    "[" * 5_000,
    '{"a":' * 2_000,
    '{"kind":[],"areas":{},"texts":[],"slots":5,"subject":{},"sender":[1],"send_at":1}',
    '{"kind":{"a":1},"areas":[[]],"texts":{"vi-marks":null}}',
    '{"kind":"notice","areas":["\\ud800"],"texts":{"vi-marks":"\\ud800"}}',
    '{"kind":"notice","areas":["\\u0000"],"texts":{"vi-marks":"a"}}',
    '{"kind":"notice","areas":["lam-dong-2025/d663"],"texts":{"vi-marks":"a"},"version":1e400}',
    '{"kind":"notice","areas":["lam-dong-2025/d663"],"texts":{"vi-marks":"%s"}}' % ("a" * 4_000),
    '{"kind":"notice","areas":["lam-dong-2025/d663"],"texts":{"fr":"a"}}',
    '{"kind":"notice","areas":["lam-dong-2025/d663"],"texts":{"vi-marks":"a"},"slots":{"x":"y"}}',
    '{"kind":"notice","areas":["lam-dong-2025/d663"],"texts":{"vi-marks":"a"},"state":"approved"}',
    '{"kind":"notice","areas":["lam-dong-2025/d663"],"texts":{"vi-marks":"a"},"approved_by":1}',
    '{"kind":"notice","areas":["lam-dong-2025/d663"],"texts":{"vi-marks":"a"},'
    '"expires_at":"9999-12-31T23:59:59-14:00"}',
    '{"kind":"notice","areas":["lam-dong-2025/d663"],"texts":{"vi-marks":"a"},'
    '"send_at":"0001-01-01T00:00:00+14:00"}',
    '{"kind":"notice","areas":["dak-nong-2013/660"],"texts":{"vi-marks":"a"}}',
]


@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
def test_bodies_that_are_no_alert(place, writer, body):
    for path in ("/api/alerts", "/api/alerts/preview"):
        answer = place.client.post(
            path, data=body.encode(), headers={"Authorization": f"Bearer {writer.token}"}
        )
        assert answer.status_code == 400, answer.text
        assert answer.json["error"]["problems"]


@pytest.mark.parametrize("code", ["", " ", "٠١٢٣٤٥", "0" * 5_000, "-12345", "1e5"])
def test_codes_that_are_none(place, writer, code):
    one = act(place, writer, drafted(place, writer), "submit").json
    payload = {"version": one["version"], "hash": one["hash"]}
    path = f"/api/alerts/{one['id']}/approve"
    approver = place.office.hire()
    headers = {"Authorization": f"Bearer {approver.token}"}
    if code.isprintable() and code.isascii():
        headers["X-TOTP"] = code
    answer = place.client.post(path, json=payload, headers=headers)
    assert answer.status_code == 401


@pytest.mark.parametrize(
    "token", ["k5o_1_", "k5o_9999999999999999999999_" + "a" * 40, "x" * 9_000, "k5o__", "' OR 1=1"]
)
def test_tokens_that_are_none(place, token):
    answer = place.client.get("/api/alerts", headers={"Authorization": f"Bearer {token}"})
    assert error(answer)[0] == 401


@pytest.mark.parametrize(
    ("send_at", "expires_at"),
    [
        (None, "2026-03-02T11:59:59+07:00"),
        ("2026-03-02T13:00:00+07:00", "2026-03-02T13:00:00+07:00"),
        ("2026-03-03T07:00", "2026-03-02T23:00"),
    ],
)
def test_one_that_would_expire_before_it_begins(place, writer, send_at, expires_at):
    payload = {**NOTICE, "send_at": send_at, "expires_at": expires_at}
    assert error(place.ask("POST", "/alerts", writer, payload)) == (409, "schedule")


def test_a_deep_file(tmp_path):
    from gateway.cli.actions import Mistyped
    from gateway.cli.alert import _read

    file = tmp_path / "deep.json"
    file.write_text("[" * 100_000)
    with pytest.raises(Mistyped, match="can't be read"):
        _read(file)
    file.write_bytes(b"\xff\xfe")
    with pytest.raises(Mistyped, match="can't be read"):
        _read(file)


def test_a_carriers_words_are_no_formula():
    text = "".join(as_csv(iter([_row('=HYPERLINK("http://x")'), _row("busy")])))
    assert "'=HYPERLINK" in text and "\n=" not in text and ",=" not in text.replace('"', "")
    assert "busy" in text


def _row(error_: str) -> Row:
    fields = dict.fromkeys(Row.__dataclass_fields__)
    return Row(**{**fields, "error": error_})


def test_payload_problems_are_json(place):
    """Whatever somebody calls a field, the answer can be printed."""
    with pytest.raises(BadPayload) as caught:
        place.service.content_of({"\ud800": 1, 5: 2, "x" * 9_000: 3})
    assert json.dumps(caught.value.problems)


@pytest.mark.parametrize(
    ("kind", "send_at", "expires_at", "faults"),
    [
        ("notice", "2026-03-02T22:00", "2026-03-03T06:00", {"too_late"}),
        ("notice", "2026-03-02T23:59", "2026-03-03T05:59", {"too_late"}),
        ("notice", "2026-03-02T22:00", "2026-03-03T06:01", set()),
        ("notice", "2026-03-02T21:59", "2026-03-02T23:00", set()),
        ("emergency", "2026-03-02T22:00", "2026-03-03T05:00", set()),
    ],
)
def test_an_alert_that_expires_in_the_night_is_reported(
    place, writer, kind, send_at, expires_at, faults
):
    payload = {**NOTICE, "kind": kind, "send_at": send_at, "expires_at": expires_at}
    body = place.ask("POST", "/alerts/preview", writer, payload).json
    assert {fault["code"] for fault in body["faults"]} == faults


NUMBER = "84912345678"


@pytest.mark.parametrize("typed", [NUMBER, "0912345678", "912345678", "00084912345678"])
@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", ""),
        ("GET", "/status"),
        ("GET", "/deliveries.csv"),
        ("PUT", ""),
        ("POST", "/submit"),
        ("POST", "/approve"),
        ("POST", "/cancel"),
        ("POST", "/update"),
    ],
)
def test_a_phones_number_as_an_id_is_stored_nowhere(place, method, path, typed):
    """Of nobody, of somebody who may not, and of somebody who may."""
    commune, reader = (
        place.office.hire("commune", (COMMUNES[0],)),
        place.office.hire(scopes=("read",)),
    )
    for official in (None, commune, reader, place.office.hire()):
        payload = None if method == "GET" else {**NOTICE, "version": 1, "reason": "x", "hash": "0"}
        code = None if official is None else place.code(official)
        answer = place.ask(method, f"/alerts/{typed}{path}", official, payload, code)
        assert answer.status_code in (400, 401, 403, 404), answer.json
        assert NUMBER[2:] not in answer.text
    with place.office.engine.connect() as connection:
        entries = (
            connection.exec_driver_sql("SELECT to_jsonb(a)::text FROM audit a").scalars().all()
        )
    assert entries and not [row for row in entries if NUMBER[2:] in row]


def test_an_alert_approved_by_an_sql_update_is_stopped_and_cant_be_resumed(place, writer):
    """Nobody approved it; an official sees why the service stopped it."""
    one = drafted(place, writer)
    with place.office.engine.begin() as connection:
        change = update(alert).where(alert.c.id == one["id"])
        connection.execute(change.values(state="approved", approved_hash=one["hash"]))
        assert withdrawn_verdicts.stop(connection, place.service.texts, one["id"], place.clock())
    approver = place.office.hire()
    status = place.ask("GET", f"/alerts/{one['id']}/status", approver).json
    assert status["stopped"]
    body = place.ask("GET", f"/alerts/{one['id']}", approver).json
    assert (body["stopped_for"], "approval" in body) == ("approval", False)
    assert error(act(place, approver, one, "resume")) == (409, "approval")
    cancelled = act(place, approver, one, "cancel", reason="Không ai duyệt")
    assert (cancelled.status_code, cancelled.json["state"]) == (200, "cancelled")


def test_an_approval_is_signed_and_an_edit_undoes_it(place, writer):
    one = act(place, writer, drafted(place, writer), "submit").json
    approver = place.office.hire()
    one = act(place, approver, one, "approve", hash=one["hash"]).json
    with place.office.engine.begin() as connection:
        loaded = lifecycle.load(connection, one["id"])
        assert approvals.holds(connection, loaded)
        assert not withdrawn_verdicts.stop(
            connection, place.service.texts, one["id"], place.clock()
        )
    payload = {**NOTICE, "texts": {"vi-marks": "Ngày kia cúp điện."}, "version": one["version"]}
    assert place.ask("PUT", f"/alerts/{one['id']}", writer, payload).status_code == 200
    with place.office.engine.connect() as connection:
        assert lifecycle.load(connection, one["id"]).approval is None
