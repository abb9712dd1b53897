"""Appeals in the console: who sees them, what is answered, and that it is answered once."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import timedelta

import pytest
from sqlalchemy import insert, text

from gateway.database.tables import evidence, subject
from gateway.database.tables_verdicts import appeal
from gateway.reports import appeal_service
from tests.gateway.console.conftest import Browser, Place
from tests.gateway.console.reports.report_pages import SCAM, Reports
from tests.gateway.officials.conftest import NOW

WHY = "đã gặp chủ số, xem giấy tờ"


@dataclass
class Scene:
    place: Place

    def appeal(self, n: int = 1, **more: object) -> int:
        """The owner of 09870000nn objects, so many days ago; their number is known."""
        key, display = f"tel:+849870000{n:02}", f"09870000{n:02}"
        row = {"key": key, "kind": "mobile", "display": display, "grade": "reported", "people": 4}
        at = self.place.clock() - timedelta(days=n)
        values = {"code": f"KN{n}", "subject_key": key, "at": at}
        with self.place.office.engine.begin() as connection:
            connection.execute(insert(subject).values(row))
            made = connection.execute(insert(appeal).values(values | more).returning(appeal.c.id))
            return int(made.scalar_one())

    def one(self, query: str) -> object:
        with self.place.office.engine.connect() as connection:
            return connection.execute(text(query)).one()


@pytest.fixture
def scene(place: Place) -> Scene:
    return Scene(place)


@pytest.fixture
def lan(place: Place) -> Browser:
    return place.inside(place.hire())


REPORT = {"reporter": 7, "report_id": 1, "way": "scam_call", "first_at": NOW, "at": NOW}
"""Somebody has reported it."""


def path(appeal_id: int) -> str:
    return f"/console/appeals/{appeal_id}"


def test_nothing_waits(lan: Browser) -> None:
    page = lan.get("/console/appeals").text
    assert "Không có khiếu nại nào chờ trả lời." in page
    assert "Chưa có khiếu nại nào được trả lời." in page


def test_the_answer_stands_beside_its_evidence(place: Place) -> None:
    reports = Reports(place)
    for n in range(3):
        reports.report(f"p{n}", words="goi doi chuyen tien gap")
    with place.office.engine.begin() as connection:
        values = {"code": "KN1", "subject_key": f"tel:+84{SCAM[1:]}", "at": place.clock()}
        made = connection.execute(insert(appeal).values(values).returning(appeal.c.id))
        one = int(made.scalar_one())
    page = place.inside(place.hire()).get(path(one)).text
    assert page.count("goi doi chuyen tien gap</blockquote>") == 1, "what all wrote is said once"
    assert "3 người viết giống nhau" in page
    words, _, authors = page.partition("goi doi chuyen tien gap</blockquote>")
    handle = re.compile(r"<strong>\w{3}-\w{3}</strong> · tin cậy: trung bình")
    assert len(handle.findall(authors)) == 3 and not handle.search(words), "the words come first"
    assert "3 người phản ánh" in page
    assert "Người tra cứu hiện nhận: chưa kiểm chứng." in page
    assert 'href="/console/reports/1"' in page
    assert "0912345678" not in page, "no reporter's number"


def test_a_decision_on_the_number_answers_its_owner(scene: Scene, lan: Browser) -> None:
    """Otherwise a reader of an old page would clear a number that another has just found to be
    fraud."""
    one, place = scene.appeal(), scene.place
    old = re.search(r'name="seen" value="(\d+)"', lan.get(path(one)).text)
    assert old is not None
    minh = place.inside(place.hire(), "203.0.113.33")
    with place.office.engine.begin() as connection:
        connection.execute(insert(evidence).values(**REPORT, subject_key="tel:+84987000001"))
    assert "trả lời luôn khiếu nại KN1" in minh.get("/console/reports/1").text
    shown_appeal = re.search(r'name="appeal" value="(\d+)"', minh.get("/console/reports/1").text)
    assert shown_appeal is not None
    row = {"decision": "confirmed", "reason": WHY, "seen": "0", "looked": "1"}
    row["appeal"] = shown_appeal[1]
    assert minh.post("/console/reports/1/decide", row, "/console/reports/1").status_code == 303
    assert scene.one("SELECT decision, reason FROM appeal") == ("refused", WHY)
    assert scene.one("SELECT count(*) FROM staged_job WHERE name = 'appeal'") == (1,)
    answers = place.office.audited(act="appeal.answer")
    assert [row[1:3] for row in answers] == [("appeal.answer", "done")]
    form = {"decision": "cleared", "reason": WHY, "seen": old[1]}
    answer = lan.post(path(one), form, path(one))
    assert answer.status_code == 422 and "người khác trả lời" in answer.text
    assert scene.one("SELECT grade FROM subject") == ("confirmed",)


def test_an_answer_that_changes_anothers_decision_waits(scene: Scene, lan: Browser) -> None:
    place = scene.place
    one = scene.appeal()
    with place.office.engine.begin() as connection:
        connection.execute(insert(evidence).values(**REPORT, subject_key="tel:+84987000001"))
        connection.execute(text("UPDATE appeal SET decision = 'refused', decided_at = now()"))
    colleague = place.hire()
    minh = place.inside(colleague, "203.0.113.33")
    row = {"decision": "confirmed", "reason": WHY, "seen": "0", "looked": "1"}
    assert minh.post("/console/reports/1/decide", row, "/console/reports/1").status_code == 303
    with place.office.engine.begin() as connection:
        connection.execute(text("UPDATE appeal SET decision = NULL, decided_at = NULL"))
    new = re.search(r'name="seen" value="(\d+)"', lan.get(path(one)).text)
    assert new is not None
    form = {"decision": "cleared", "reason": WHY, "seen": new[1]}
    assert lan.post(path(one), form, path(one)).status_code == 303
    assert scene.one("SELECT grade FROM subject") == ("confirmed",), "it changes another's decision"
    assert scene.one("SELECT decision FROM appeal") == (None,)
    page = lan.get("/console/appeals?done=waits").text
    assert "cần thêm một cán bộ đồng ý" in page
    assert f"{place.name(colleague)} đồng ý được." in page
    page = lan.get("/console/reports/1?done=proposed&was=1").text
    assert page.count(f"{place.name(colleague)} đồng ý được.") == 2, (
        "on its page, and after the next"
    )
    waits = re.sub("</?span[^>]*>", "", minh.get("/console/second").text)
    assert "0987000001" in waits and "đổi quyết định của cán bộ khác" in waits
    assert minh.post("/console/second/1/agree", {}, "/console/second").status_code == 303
    assert scene.one("SELECT grade FROM subject") == ("cleared",)
    assert scene.one("SELECT decision, notified FROM appeal") == ("cleared", 0)
    assert scene.one("SELECT count(*) FROM staged_job WHERE name = 'appeal'") == (1,)


def test_an_appeal_that_nobody_saw_is_not_refused(scene: Scene, lan: Browser) -> None:
    """It came after the page was opened, or the number was one of many that were ticked."""
    scene.appeal()
    row = {"decision": "confirmed", "reason": WHY, "seen": "0", "looked": "1"}
    assert lan.post("/console/reports/1/decide", row, "/console/reports/1").status_code == 303
    assert scene.one("SELECT decision FROM appeal") == (None,)


def test_an_appeal_whose_number_was_cleared_is_not_refused(scene: Scene, lan: Browser) -> None:
    """As where the decision was made while the appeal was written down."""
    one = scene.appeal()
    with scene.place.office.engine.begin() as connection:
        connection.execute(insert(evidence).values(**REPORT, subject_key="tel:+84987000001"))
        connection.execute(text("UPDATE appeal SET decision = 'refused', decided_at = now()"))
    row = {"decision": "cleared", "reason": WHY, "seen": "0"}
    assert lan.post("/console/reports/1/decide", row, "/console/reports/1").status_code == 303
    with scene.place.office.engine.begin() as connection:
        connection.execute(text("UPDATE appeal SET decision = NULL, decided_at = NULL"))
    page = lan.get(path(one)).text
    new = re.search(r'name="seen" value="(\d+)"', page)
    assert new is not None
    form = {"decision": "refused", "reason": WHY, "seen": new[1]}
    refused = lan.post(path(one), form, path(one))
    assert refused.status_code == 422 and "có lợi cho chủ số" in refused.text
    assert scene.one("SELECT decision FROM appeal") == (None,)


def test_an_appeal_is_answered_and_its_owner_is_told(scene: Scene, lan: Browser) -> None:
    one = scene.appeal()
    page = lan.get("/console/appeals").text
    assert 'Trả lời khiếu nại<span class="unseen"> KN1' in page and "0987000001" in re.sub(
        "<[^>]+>", "", page
    )
    look = lan.get(path(one)).text
    assert "Chủ số khiếu nại ngày" in look and "chưa kiểm chứng" in look
    assert 'href="tel:0987000001"' in look
    form = {"decision": "cleared", "reason": WHY}
    done = lan.post(path(one), form, "/console/account")
    assert done.headers["Location"] == "/console/appeals?done=answered"
    page = lan.get(done.headers["Location"]).text
    assert "Chủ số sẽ nhận SMS" in page and WHY in page
    official = "SELECT official, official_id, decision FROM verdict"
    assert scene.one(official) == ("Cán bộ 1", 1, "cleared")
    assert scene.one("SELECT grade FROM subject") == ("cleared",)
    assert scene.one("SELECT count(*) FROM staged_job WHERE name = 'appeal'") == (1,)
    entries = "SELECT act, kind, object_id, outcome, detail FROM audit WHERE act = 'appeal.answer'"
    act, kind, number, outcome, detail = scene.one(entries)  # type: ignore[misc]
    assert (act, kind, number, outcome) == ("appeal.answer", "appeal", one, "done")
    assert detail["decision"] == "cleared" and "session" in detail
    assert "987" not in json.dumps(detail)


def test_it_is_answered_once(scene: Scene, lan: Browser) -> None:
    one = scene.appeal()
    form = {"decision": "refused", "reason": WHY}
    assert lan.post(path(one), form, "/console/account").status_code == 303
    other = {"decision": "cleared", "reason": "ngược lại"}
    second = lan.post(path(one), other, "/console/account")
    assert second.status_code == 422 and "người khác trả lời" in second.text
    assert "Giữ nguyên. Cán bộ 1" in second.text and WHY in second.text
    assert scene.one("SELECT decision FROM appeal") == ("refused",)
    assert scene.one("SELECT count(*) FROM verdict") == (0,)
    refused = "SELECT object_id, detail ->> 'reason' FROM audit WHERE outcome = 'refused'"
    assert scene.one(refused) == (one, "answered")


@pytest.mark.parametrize(
    ("form", "says"),
    [
        ({"decision": "cleared", "reason": "?"}, "Hãy viết lý do"),
        ({"reason": WHY}, "Hãy chọn một quyết định"),
        ({"decision": "confirmed", "reason": WHY}, "Hãy chọn một quyết định"),
    ],
)
def test_a_form_without_an_answer_is_an_error(
    scene: Scene, lan: Browser, form: dict[str, str], says: str
) -> None:
    one = scene.appeal()
    answer = lan.post(path(one), form, "/console/account")
    assert answer.status_code == 422 and says in answer.text
    assert form["reason"] in answer.text, "what was typed is kept"
    assert scene.one("SELECT count(*) FROM appeal WHERE decision IS NULL") == (1,)


@pytest.mark.parametrize("role", ["commune", "auditor", "administrator"])
def test_appeals_show_a_residents_number_and_are_for_judges(scene: Scene, role: str) -> None:
    one = scene.appeal()
    areas = ("lam-dong-2025/24664",) if role == "commune" else ("lam-dong-2025",)
    browser = scene.place.inside(scene.place.hire(role, areas=areas))
    for each in ("/console/appeals", path(one)):
        answer = browser.get(each)
        assert answer.status_code == 403 and "0987000001" not in answer.text
    form = {"decision": "cleared", "reason": WHY}
    assert browser.post(path(one), form, "/console/account").status_code == 403
    assert scene.one("SELECT count(*) FROM verdict") == (0,)


def test_an_unknown_appeal_is_not_found(scene: Scene, lan: Browser) -> None:
    assert lan.get(path(999_999)).status_code == 404
    form = {"decision": "cleared", "reason": WHY}
    assert lan.post(path(999_999), form, "/console/account").status_code == 404


def test_answered_appeals_are_filtered(scene: Scene, lan: Browser) -> None:
    done = {"official": "Minh", "reason": WHY, "decided_at": scene.place.clock()}
    for n in range(1, 30):
        decision = "cleared" if n == 2 else "refused"
        scene.appeal(n, decision=decision, **done)
    page = lan.get("/console/appeals").text
    assert 'name="decision"' in page and ">KN29</th>" in page and ">KN2</th>" not in page

    def codes(asked: str) -> list[str]:
        return re.findall(r">(KN\d+)</th>", lan.get(f"/console/appeals?{asked}").text)

    assert codes("decision=cleared") == ["KN2"]
    assert codes("q=kn7") == ["KN7"] and codes("q=0987+0000+11") == ["KN11"]
    assert codes("q=0987000011&decision=cleared") == [] == codes("q=%25%25")
    assert len(codes("decision=refused")) == appeal_service.PAGE
    older = lan.get("/console/appeals?decision=refused").text
    assert re.search(r"appeals\?decision=refused&amp;before=\d+", older), "the filter stays"
    form = {"page": "appeals", "query": "decision=cleared", "name": "Đã sửa"}
    lan.post("/console/filters", form, "/console/appeals?decision=cleared")
    assert ">Đã sửa</a>" in lan.get("/console/appeals").text


def test_appeals_are_leafed_through(scene: Scene, lan: Browser) -> None:
    for n in range(1, appeal_service.PAGE + 4):
        scene.appeal(n)
    first = lan.get("/console/appeals").text
    assert first.count("Trả lời khiếu nại<span") == appeal_service.PAGE
    oldest = [f"KN{n}" for n in range(appeal_service.PAGE + 3, 0, -1)]
    assert re.findall(r"> (KN\d+)</span>", first) == oldest[: appeal_service.PAGE]
    assert "after=4" in first
    rest = lan.get("/console/appeals?after=4").text
    assert re.findall(r"> (KN\d+)</span>", rest) == oldest[appeal_service.PAGE :]
    assert "Quá hạn 26 ngày" in first and "còn 24 giờ" in rest
    for n in range(1, appeal_service.PAGE + 1):
        form = {"decision": "refused", "reason": WHY}
        lan.post(path(n), form, "/console/account")
    page = lan.get("/console/appeals").text
    assert page.count(WHY) == appeal_service.PAGE and "before=1" in page
    assert WHY not in lan.get("/console/appeals?before=1").text
