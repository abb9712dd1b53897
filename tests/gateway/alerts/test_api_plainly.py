"""The API's answers to a wrong use, and before it reads the request."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.gateway.alerts.conftest import COMMUNES, Place
from tests.gateway.alerts.test_api import NOTICE, act, drafted, error
from tests.gateway.officials.conftest import DAK_MIL, Person


def submitted(place: Place, writer: Person) -> dict[str, Any]:
    return dict(act(place, writer, drafted(place, writer), "submit").json)


def test_a_missing_field_is_called_missing(place: Place, writer: Person, approver: Person) -> None:
    one = submitted(place, writer)
    answer = act(place, approver, one, "approve")
    assert error(answer) == (400, "bad_request")
    assert answer.json["error"]["problems"]["hash"].startswith("is missing: the hash")
    answer = act(place, approver, one, "reject")
    assert answer.json["error"]["problems"]["reason"] == "is missing: say why"
    path = f"/alerts/{one['id']}/submit"
    answer = place.ask("POST", path, writer, {})
    assert answer.json["error"]["problems"]["version"].startswith("is missing")


@pytest.mark.parametrize(
    ("header", "says"),
    [(None, "No token was given"), ("Bearer k5o_1_x", "not good"), ("Basic x", "No token")],
)
def test_no_token_and_one_that_is_not_good(place: Place, header: str | None, says: str) -> None:
    headers = {} if header is None else {"Authorization": header}
    answer = place.client.get("/api/alerts", headers=headers)
    assert answer.status_code == 401 and answer.headers["WWW-Authenticate"] == "Bearer"
    assert says in answer.json["error"]["reason"]


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/nothing", 404, "no_such_path"),
        ("GET", "/alerts/x", 404, "no_such_path"),
        ("POST", "/alerts/1/explode", 404, "no_such_path"),
        ("DELETE", "/alerts/1", 405, "method"),
        ("PUT", "/templates", 405, "method"),
    ],
)
def test_unknown_paths_are_errors_in_the_apis_form(
    place: Place, writer: Person, method: str, path: str, status: int, code: str
) -> None:
    answer = place.ask(method, path, writer)
    assert error(answer) == (status, code)
    assert ("Allow" in answer.headers) == (status == 405)
    assert place.client.get("/elsewhere").mimetype == "text/plain", "other pages have their own"


def test_a_caller_without_permission_is_refused_before_the_body_is_read(
    place: Place, writer: Person
) -> None:
    one = submitted(place, writer)
    commune = place.office.hire("commune", (COMMUNES[0],))
    auditor = place.office.hire("auditor", ("lam-dong-2025",))
    for name in ("approve", "return", "reject", "pause", "resume", "cancel", "retry"):
        path = f"/api/alerts/{one['id']}/{name}"
        for person in (commune, auditor):
            for body in (b"", b"{", b"[]"):
                headers = {"Authorization": f"Bearer {person.token}"}
                answer = place.client.post(path, data=body, headers=headers)
                assert error(answer) == (403, "role"), (name, body)
    for method, path in (("POST", "/alerts"), ("PUT", f"/alerts/{one['id']}")):
        assert error(place.ask(method, path, auditor, [])) == (403, "role")
    entries = place.office.audited(object_id=one["id"], outcome="refused")
    assert (auditor.id, "approve", "refused", "role") in entries


def test_an_alert_that_ends_before_it_could_begin_is_neither_submitted_nor_approved(
    place: Place, writer: Person, approver: Person
) -> None:
    evening = place.clock.now.replace(hour=14, minute=30)  # 21:30 where it is read
    place.clock.now = evening
    short = {**NOTICE, "expires_at": (evening + timedelta(hours=2)).isoformat()}
    one = submitted_at(place, writer, short)
    place.clock.now = evening + timedelta(minutes=45)
    assert error(act(place, approver, one, "approve", hash=one["hash"])) == (409, "too_late")
    delayed = drafted(place, writer, {**short, "areas": [COMMUNES[1]]})
    assert error(act(place, writer, delayed, "submit")) == (409, "too_late")
    urgent = drafted(place, writer, {**short, "kind": "emergency"})
    urgent = act(place, writer, urgent, "submit").json
    assert act(place, approver, urgent, "approve", hash=urgent["hash"]).status_code == 200


def submitted_at(place: Place, official: Person, payload: dict[str, Any]) -> dict[str, Any]:
    return dict(act(place, official, drafted(place, official, payload), "submit").json)


def test_how_many_an_approved_one_is_expected_to_reach(
    place: Place, writer: Person, approver: Person
) -> None:
    for number in range(3):
        place.subscribe(f"+8491200000{number}", DAK_MIL)
    tomorrow = (place.clock.now + timedelta(hours=20)).isoformat()
    one = submitted_at(place, writer, {**NOTICE, "send_at": tomorrow})
    path = f"/alerts/{one['id']}/status"
    assert place.ask("GET", path, writer).json["expected"] is None
    act(place, approver, one, "approve", hash=one["hash"])
    figures = place.ask("GET", path, writer).json
    assert (figures["state"], figures["recipients"], figures["expected"]) == ("approved", 0, 3)
    assert figures["stopped"] is False


def test_a_pause_may_have_a_reason(place: Place, writer: Person, approver: Person) -> None:
    one = submitted(place, writer)
    one = act(place, approver, one, "approve", hash=one["hash"]).json
    paused = act(place, approver, one, "pause", reason="Chờ công an xã").json
    assert paused["paused_by"] == approver.id
    with place.office.engine.connect() as connection:
        rows = connection.exec_driver_sql(
            "SELECT act, official_id, reason FROM alert_move ORDER BY id"
        ).all()
    assert [tuple(row) for row in rows] == [
        ("draft", writer.id, ""),
        ("submit", writer.id, ""),
        ("approve", approver.id, ""),
        ("pause", approver.id, "Chờ công an xã"),
    ]
