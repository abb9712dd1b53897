"""Cases: what the same people reported on one day is one line of the queue and decided together."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from tests.gateway.console.conftest import Browser, Place
from tests.gateway.console.reports.report_pages import WHY, Reports, decide
from tests.gateway.console.reports.test_reports import listing

FLOOD = [f"09870000{n:02}" for n in range(3)]
TRUE = "0911222333"


@pytest.fixture
def scene(place: Place) -> Reports:
    return Reports(place)


@pytest.fixture
def lan(scene: Reports) -> Browser:
    return scene.place.inside(scene.place.hire("province"))


def flooded(scene: Reports) -> list[int]:
    """Two people who waited report three numbers; somebody else a true one, a day before."""
    scene.report("neighbour", TRUE, ago=timedelta(days=1))
    ids = []
    for number in FLOOD:
        for name in ("one", "two"):
            subject = scene.report(name, number)
        ids.append(subject)
    return ids


def test_a_flood_is_one_line_and_buries_nothing(scene: Reports, lan: Browser) -> None:
    flooded(scene)
    page = lan.get("/console/reports").text
    assert len(listing(page)) == 2 and listing(page)[0] == TRUE, "it has waited longer"
    assert "+2 cùng vụ việc" in page
    # A third person reports one of them: it is a case by itself.
    scene.report("third", FLOOD[0])
    assert len(listing(lan.get("/console/reports").text)) == 3
    assert listing(lan.get("/console/reports?kind=link").text) == []


def test_each_is_ticked_by_hand(scene: Reports, lan: Browser) -> None:
    ids = flooded(scene)
    path = f"/console/reports/{ids[0]}/case"
    page = lan.get(path).text
    assert all(number in page for number in FLOOD) and TRUE not in page
    assert "checked" not in page.split('<details class="keys"')[0]
    form = {f"seen-{one}": "0" for one in ids} | {"decision": "dismissed", "reason": WHY}
    assert "Hãy đánh dấu ít nhất một mục" in lan.post(f"{path}/decide", form, path).text
    ticked = form | {"subject": [str(one) for one in ids[:2]]}
    made = lan.post(f"{path}/decide", ticked, path)
    assert made.status_code == 303 and made.location.endswith("case?done=2")
    assert "cho 2 mục" in lan.get(made.location).text
    rows = scene.rows(
        "SELECT s.display, v.decision FROM verdict v JOIN subject s "
        "ON s.key = v.subject_key ORDER BY s.display"
    )
    assert rows == [(FLOOD[0], "dismissed"), (FLOOD[1], "dismissed")]


def test_a_case_leaves_out_a_subject_decided_meanwhile(scene: Reports, lan: Browser) -> None:
    ids = flooded(scene)
    path = f"/console/reports/{ids[0]}/case"
    lan.get(path)
    decide(scene.place.inside(scene.place.hire("province")), ids[1], "cleared")
    form = {f"seen-{one}": "0" for one in ids} | {"decision": "dismissed", "reason": WHY}
    page = lan.post(f"{path}/decide", form | {"subject": [str(one) for one in ids]}, path)
    assert page.status_code == 422
    assert "cho 2 mục" in page.text and "1 mục không còn trong vụ việc này" in page.text
    assert scene.rows("SELECT decision FROM verdict ORDER BY id") == [
        ("cleared",), ("dismissed",), ("dismissed",),
    ]  # fmt: skip


def test_a_role_that_may_not_judge_sees_no_form(scene: Reports) -> None:
    (first, *_) = flooded(scene)
    reader = scene.place.inside(scene.place.hire("auditor"))
    page = reader.get(f"/console/reports/{first}/case").text
    assert FLOOD[1] in re.sub("<[^>]+>", "", page) and 'name="decision"' not in page
