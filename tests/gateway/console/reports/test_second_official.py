"""The powers of a stolen session, and the acts that need a second official."""

from __future__ import annotations

import base64
import itertools
import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert, text

from config.settings import Settings
from flows.text import measure
from gateway.alerts.audited import Credentials
from gateway.database import connect
from gateway.database.tables_officials import api_token
from gateway.inbound.messages import Answer, Mo
from gateway.inbound.processor import InboundProcessor
from gateway.officials import confirmations
from gateway.officials.authorization import Official
from gateway.officials.errors import NeedsTotp
from gateway.officials.sessions import SessionToken
from gateway.reports import proposals
from gateway.reports.verdict_service import read
from gateway.services import Services
from tests import signed
from tests.gateway.console.alerts.alerting import ELSEWHERE, Alerts
from tests.gateway.console.conftest import Browser, Place
from tests.gateway.console.reports.report_pages import WHY, Reports, decide, path
from tests.gateway.officials.conftest import NOW, Person

CODE = 'name="code"'


@pytest.fixture
def scene(place: Place) -> Reports:
    return Reports(place)


@pytest.fixture
def lan(scene: Reports) -> Person:
    return scene.place.hire()


@pytest.fixture
def minh(scene: Reports) -> Person:
    return scene.place.hire()


def grade(scene: Reports, subject: int) -> tuple[Any, ...]:
    return scene.rows(f"SELECT grade, review FROM subject WHERE id = {subject}")[0]


def decided(scene: Reports) -> int:
    return int(scene.rows("SELECT count(*) FROM verdict")[0][0])


def agree(scene: Reports, browser: Browser, proposal: int) -> Any:
    del scene
    return browser.post(f"/console/second/{proposal}/agree", {}, "/console/second")


# without a code


def test_thirty_numbers_are_not_confirmed_without_a_code(scene: Reports, lan: Person) -> None:
    browser = scene.place.inside(lan, coded=False)
    subjects = [scene.report("a", f"09876543{n:02}") for n in range(3)]
    for one in subjects:
        answer = decide(browser, one, "confirmed")
        assert answer.status_code == 422
        assert "Hãy nhập mã 6 số" in answer.text and CODE in answer.text
        assert f"{WHY}</textarea>" in answer.text, "nothing typed is lost"
    assert decided(scene) == 0
    code = scene.place.code(lan)
    assert decide(browser, subjects[0], "confirmed", code=code).status_code == 303
    assert CODE not in browser.get(path(subjects[1])).text, "asked for once"
    assert decide(browser, subjects[1], "cleared").status_code == 303
    scene.place.clock.forward(minutes=14)
    browser.get("/console")
    scene.place.clock.forward(minutes=2)
    assert CODE in browser.get(path(subjects[2])).text
    assert decide(browser, subjects[2], "confirmed").status_code == 422
    assert decided(scene) == 2


def test_a_wrong_code_decides_nothing_and_is_counted(scene: Reports, lan: Person) -> None:
    browser = scene.place.inside(lan, coded=False)
    subject = scene.report("a")
    assert decide(browser, subject, "dismissed", code="000000").status_code == 422
    assert decided(scene) == 0
    assert scene.rows(f"SELECT wrong_codes FROM official WHERE id = {lan.id}") == [(1,)]


def test_another_session_of_the_same_official_is_asked_by_itself(
    scene: Reports, lan: Person
) -> None:
    scene.place.inside(lan)
    thief = scene.place.inside(lan, "203.0.113.66", coded=False)
    assert decide(thief, scene.report("a"), "confirmed").status_code == 422
    assert decided(scene) == 0


def test_approving_one_is_enough(scene: Reports, lan: Person) -> None:
    """A code that another act took serves, for it was typed in this session."""
    browser, place = scene.place.inside(lan, coded=False), scene.place
    form = {"scopes": "read", "days": "9", "code": place.code(lan)}
    assert browser.post("/console/account/tokens", form, "/console/account").status_code == 200
    assert decide(browser, scene.report("a"), "confirmed").status_code == 303


def test_a_token_never_judges_without_a_code(scene: Reports, lan: Person) -> None:
    place = scene.place
    place.inside(lan)
    with pytest.raises(NeedsTotp):
        place.console.authority.authorise(lan.token, "judge", now=place.clock())
    now, code = place.clock(), place.code(lan)
    assert place.console.authority.authorise(lan.token, "judge", totp=code, now=now).id == lan.id
    with pytest.raises(NeedsTotp):
        place.console.authority.authorise(lan.token, "judge", now=place.clock())


# a second official


def test_from_the_twenty_first_of_a_day_it_waits(scene: Reports, lan: Person, minh: Person) -> None:
    browser = scene.place.inside(lan)
    subjects = [scene.report("a", f"09876543{n:02}") for n in range(22)]
    for n, one in enumerate(subjects[:20]):
        assert decide(browser, one, "cleared" if n % 2 else "confirmed").status_code == 303
    assert decided(scene) == 20
    before = grade(scene, subjects[20])[0]
    answer = decide(browser, subjects[20], "confirmed")
    assert answer.headers["Location"].endswith("done=proposed")
    assert decided(scene) == 20 and grade(scene, subjects[20]) == (before, "first")
    assert "quá số được làm một mình" in browser.get("/console/second").text
    assert agree(scene, browser, 1).status_code == 422, "not oneself"
    second = scene.place.inside(minh, "203.0.113.30")
    assert "1 đề nghị của cán bộ khác" in second.get("/console").text
    assert agree(scene, second, 1).status_code == 303
    assert grade(scene, subjects[20]) == ("confirmed", "")
    assert scene.rows("SELECT official_id, agreed_by FROM verdict ORDER BY id DESC LIMIT 1") == [
        (lan.id, minh.id)
    ]
    assert f"(Cán bộ {minh.id} đồng ý)" in browser.get(path(subjects[20])).text
    # A day later they are free again.
    scene.place.clock.forward(days=1, minutes=1)
    browser = scene.place.inside(lan)
    assert decide(browser, subjects[21], "confirmed").status_code == 303
    assert grade(scene, subjects[21]) == ("confirmed", "")


def test_of_two_at_once_only_one_is_the_twentieth(scene: Reports, lan: Person) -> None:
    place, judging = scene.place, scene.place.console.judging
    browser = place.inside(lan)
    for n in range(19):
        assert decide(browser, scene.report("a", f"09876543{n:02}"), "cleared").status_code == 303
    both = [read(f"09876555{n:02}") for n in range(4)]
    for one in both:
        scene.report("a", one.display)
    token = browser.cookie()
    assert token is not None

    def clear(n: int) -> str:

        credentials = Credentials(SessionToken(token))
        return judging.judge(credentials, both[n], "cleared", WHY, now=place.clock()).waits

    with ThreadPoolExecutor(4) as pool:
        results = sorted(pool.map(clear, range(4)))
    assert results == ["", "many", "many", "many"]
    assert decided(scene) == 20


def test_confirmed_without_evidence_waits(scene: Reports, lan: Person, minh: Person) -> None:
    browser, subject = scene.place.inside(lan), scene.known("0987654399")
    assert decide(browser, subject, "confirmed").status_code == 303
    assert (decided(scene), grade(scene, subject)) == (0, ("no_reports", "first"))
    page = browser.get(path(subject)).text
    assert "Đang chờ người thứ hai" in page and "Chưa có ai phản ánh" in page
    second = scene.place.inside(minh, "203.0.113.30")
    form = {"reason": "chưa đủ căn cứ"}
    assert second.post("/console/second/1/refuse", form, "/console/second").status_code == 303
    assert (decided(scene), grade(scene, subject)) == (0, ("no_reports", ""))
    assert scene.rows("SELECT outcome, ended_by, end_reason FROM proposed_verdict") == [
        ("refused", minh.id, "chưa đủ căn cứ")
    ]
    assert agree(scene, second, 1).status_code == 422, "it no longer waits"


def test_a_list_is_no_evidence_for_the_official_who_imported_it(
    scene: Reports, lan: Person, minh: Person
) -> None:
    subject = scene.known("0987654399")
    rows = b"number,source,date\n0987654399,A05,2026-02-01\n"
    form = {"name": "a05.csv", "file": base64.b64encode(rows).decode()}
    browser = scene.place.inside(lan)
    assert browser.post("/console/lists/import", form, "/console/lists").status_code == 303
    assert decide(browser, subject, "confirmed").status_code == 303
    assert scene.rows("SELECT why FROM proposed_verdict") == [("no_evidence",)]
    reason = {"reason": WHY}
    assert browser.post("/console/second/1/refuse", reason, "/console/second").status_code == 303
    theirs = scene.place.inside(minh, "203.0.113.30")
    assert decide(theirs, subject, "confirmed").status_code == 303
    assert decided(scene) == 1


@pytest.mark.parametrize("change", ["cleared", "dismissed", "reassigned", "withdrawn", "confirmed"])
def test_a_request_never_takes_anothers_warning_down(
    scene: Reports, lan: Person, minh: Person, change: str
) -> None:
    subject, theirs = scene.report("a"), scene.place.inside(minh, "203.0.113.30")
    assert decide(theirs, subject, "confirmed").status_code == 303
    browser = scene.place.inside(lan)
    assert decide(browser, subject, change, "tôi nghĩ khác").status_code == 303
    assert (decided(scene), grade(scene, subject)) == (1, ("confirmed", "again"))
    second = decide(
        scene.place.inside(scene.place.hire(), "203.0.113.31"), subject, "cleared", "một lần nữa"
    )
    assert second.status_code == 422 and "đề nghị khác chờ" in second.text
    assert agree(scene, theirs, 1).status_code == 303
    assert decided(scene) == 2 and grade(scene, subject)[1] == ""
    # What two have decided, neither of them changes alone.
    for each in (browser, theirs):
        if change != "withdrawn":
            was = grade(scene, subject)[0]
            assert decide(each, subject, "withdrawn", f"đổi {each.at}").status_code == 303
            assert grade(scene, subject) == (was, "again")
            form = {"reason": "rút lại"}
            latest = scene.rows("SELECT max(id) FROM proposed_verdict")[0][0]
            url = f"/console/second/{latest}/refuse"
            assert each.post(url, form, "/console/second").status_code == 303
    ended = {row[0] for row in scene.rows("SELECT outcome FROM proposed_verdict")}
    assert ended <= {"agreed", "taken_back"}


def test_a_resident_is_told_that_officials_look_at_it(
    scene: Reports, lan: Person, minh: Person, settings: Settings, database: str
) -> None:
    """The decision in force is answered as before; in one plain segment."""
    judging = scene.place.console.judging
    world = replace(Services(settings, {}).world, directory=judging.directory)
    processor = InboundProcessor(
        scene.place.console.authority.keys,
        Services(settings, {}).audit_keys,
        world,
        settings.timezone,
        scene.now,
    )

    ids = itertools.count()

    def reply(number: str) -> str:
        mo = Mo("open", f"m{next(ids)}", "+84912999000", f"KT {number}", "8041")
        with connect.writer_connection(database) as connection:
            answer = processor.answer(connection, [mo])[0]
        assert isinstance(answer, Answer) and answer.text is not None
        assert measure(answer.text).segments == 1 and answer.text.isascii()
        return answer.text

    theirs, subject = scene.place.inside(minh, "203.0.113.30"), scene.report("a")
    decide(theirs, subject, "confirmed")
    stands = reply("0987654321")
    assert "Can bo da kiem tra: lua dao" in stands and "dang xem" not in stands
    browser = scene.place.inside(lan)
    decide(browser, subject, "cleared")
    assert reply("0987654321").startswith(stands[:60])
    assert reply("0987654321").endswith("Can bo dang xem lai")
    decide(browser, scene.known("0987654399"), "confirmed")
    assert reply("0987654399").endswith("Can bo dang xem")
    assert agree(scene, theirs, 1).status_code == 303
    assert "dang xem" not in reply("0987654321")


def test_ones_own_decision_is_changed_alone(scene: Reports, lan: Person) -> None:
    browser, subject = scene.place.inside(lan), scene.report("a")
    for decision in ("confirmed", "withdrawn", "cleared", "dismissed"):
        assert decide(browser, subject, decision, f"lần {decision}").status_code == 303
    assert decided(scene) == 4


def test_dismissals_wait_from_the_fifty_first(scene: Reports, lan: Person) -> None:
    browser = scene.place.inside(lan)
    subject, other = scene.report("a"), scene.report("b", "0987654398")
    with scene.place.office.engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO verdict (subject_key, decision, official_id, official, reason, at)"
                " SELECT 'x:' || n, 'dismissed', :id, 'x', 'x', :at"
                " FROM generate_series(1, 49) n"
            ),
            {"id": lan.id, "at": scene.now() - timedelta(hours=20)},
        )
    assert decide(browser, subject, "dismissed").status_code == 303
    assert scene.rows("SELECT count(*) FROM proposed_verdict") == [(0,)]
    assert decide(browser, other, "dismissed").status_code == 303
    assert scene.rows("SELECT why FROM proposed_verdict") == [("many",)]


def test_anyone_who_is_new_only_proposes(scene: Reports, minh: Person) -> None:
    new = scene.place.hire(confirmed=False)
    browser, subject = scene.place.inside(new), scene.report("a")
    assert decide(browser, subject, "cleared").status_code == 303
    assert (decided(scene), grade(scene, subject)[1]) == (0, "first")
    theirs = scene.place.inside(minh, "203.0.113.30")
    assert decide(theirs, scene.known("0987654399"), "confirmed").status_code == 303
    refused = agree(scene, browser, 2)
    assert refused.status_code == 403 and "Chưa có người thứ hai xác nhận" in refused.text
    form = {"reason": "không phải"}
    assert browser.post("/console/second/2/refuse", form, "/console/second").status_code == 422
    assert browser.post("/console/second/1/refuse", form, "/console/second").status_code == 303


def test_two_whom_one_administrator_invited_are_no_two(scene: Reports, lan: Person) -> None:
    place = scene.place
    boss, honest = place.hire("administrator"), place.hire("auditor")
    new = place.hire(confirmed=False)
    rows = [
        {"official_id": official.id, "hash": b"", "scopes": ["enrol"], "created_by": boss.id,
         "created_at": NOW - timedelta(days=30, minutes=official.id), "expires_at": NOW}
        for official in (lan, new)
    ]  # fmt: skip
    with place.office.engine.begin() as connection:
        connection.execute(insert(api_token), rows)
        # The inviter has invited anyone who confirmed them, too long ago for confirming itself.
        connection.execute(
            insert(api_token).values(
                rows[0] | {"official_id": honest.id, "created_at": NOW - timedelta(days=200)}
            )
        )
        # As the server's owner may.
        connection.execute(text("SET LOCAL session_replication_role = replica"))
        connection.execute(
            text("DELETE FROM official_confirmation WHERE official_id IN (:a, :b)"),
            {"a": lan.id, "b": new.id},
        )
        connection.execute(text("SET LOCAL session_replication_role = DEFAULT"))
        signed.everything(connection)

        for official in (lan, new):
            confirmations.confirm(
                connection, official.id, Official(honest.id, "", "", (), (), None), NOW
            )
    subject = scene.known("0987654399")
    assert decide(place.inside(lan), subject, "confirmed").status_code == 303
    answer = agree(scene, place.inside(new, "203.0.113.30"), 1)
    assert answer.status_code == 422 and "do cùng một quản trị viên mời" in answer.text
    assert decided(scene) == 0


def test_a_decision_of_meanwhile_ends_what_waits(scene: Reports, lan: Person, minh: Person) -> None:
    subject, theirs = scene.report("a"), scene.place.inside(minh, "203.0.113.30")
    decide(theirs, subject, "confirmed")
    decide(scene.place.inside(lan), subject, "cleared")
    assert grade(scene, subject) == ("confirmed", "again")
    assert decide(theirs, subject, "dismissed", "chủ số đã đổi").status_code == 303
    assert scene.rows("SELECT outcome FROM proposed_verdict") == [("overtaken",)]
    assert grade(scene, subject)[1] == ""


def test_the_audit_names_who_proposed_and_who_agreed(
    scene: Reports, lan: Person, minh: Person
) -> None:
    decide(scene.place.inside(lan), scene.known("0987654399"), "confirmed")
    agree(scene, scene.place.inside(minh, "203.0.113.30"), 1)
    actions = [row[:3] for row in scene.place.office.audited() if row[1].startswith("verdict")]
    assert actions == [(lan.id, "verdict.proposed", "done"), (minh.id, "verdict.agreed", "done")]


def test_the_queue_is_leafed_through(scene: Reports, lan: Person, monkeypatch: Any) -> None:
    browser = scene.place.inside(lan)
    for n in range(3):
        decide(browser, scene.known(f"09876543{n:02}"), "confirmed")
    with scene.place.office.engine.connect() as connection:
        first, more = proposals.waiting(connection, most=2)
        rest, none = proposals.waiting(connection, more or 0, most=2)
    assert [one.id for one in (*first, *rest)] == [1, 2, 3] and (more, none) == (2, None)
    assert len(re.findall(r'id="p\d+"', browser.get("/console/second").text)) == 3


def test_what_waits_is_filtered_and_put_in_order(scene: Reports, lan: Person) -> None:
    browser = scene.place.inside(lan)
    for n, decision in enumerate(("confirmed", "confirmed", "cleared")):
        decide(browser, scene.known(f"098765430{n}"), decision)
        scene.place.clock.forward(minutes=1)

    def ids(query: str = "") -> list[str]:
        page = browser.get(f"/console/second{query}").text
        return re.findall(r'id="p(\d+)"', page)

    every = ids()
    assert every == sorted(every) and len(every) > 1
    assert ids("?order=second_newest") == every[::-1]
    assert ids("?q=0987+654+300") == every[:1]
    assert set(ids("?decision=confirmed")) < set(every) or ids("?decision=cleared") == []
    assert "Không có mục nào khớp" in browser.get("/console/second?q=nobody").text


# cancelling


def test_an_emergency_is_not_cancelled_without_a_code(place: Place) -> None:

    alerts = Alerts(place)
    one = alerts.approved(kind="emergency")
    thief = place.inside(alerts.an, coded=False)
    answer = alerts.press(thief, one, "cancel", because="Nhầm địa bàn", reason="xã báo nhầm")
    assert answer.status_code == 422 and "Hãy nhập mã 6 số" in answer.text
    assert 'value="xã báo nhầm"' in answer.text and "Nhầm địa bàn" in answer.text
    assert re.search(r'value="Nhầm địa bàn" checked', answer.text), "nothing chosen is lost"
    assert alerts.now(one).state == "approved"
    assert alerts.press(thief, one, "pause").status_code == 303, "pausing needs none"
    assert alerts.now(one).paused_at is not None
    done = alerts.press(thief, one, "cancel", reason="sai", code=place.code(alerts.an))
    assert done.status_code == 303 and alerts.now(one).state == "cancelled"


def test_a_paused_emergency_stands_on_today_of_all_who_may_approve_it(place: Place) -> None:

    alerts = Alerts(place)
    one, usual = alerts.approved(kind="emergency"), alerts.approved()
    for each in (one, usual):
        alerts.service.pause(alerts.credentials(alerts.an), each.id)
    for official, there in (
        (alerts.an, True), (alerts.binh, True), (place.hire(), True),
        (place.hire("province", areas=("lam-dong-2025",)), True),
        (place.hire(areas=(ELSEWHERE,)), False),
        (place.hire("commune", areas=("lam-dong-2025/24664",)), False),
    ):  # fmt: skip
        page = place.inside(official, f"203.0.113.{official.id}").get("/console").text
        waits = page.partition('id="under-way"')[0]
        assert (f"Cảnh báo {one.id}:" in waits) is there, official.id
        assert f"Cảnh báo {usual.id}:" not in waits


def test_a_new_account_cancels_nothing(place: Place) -> None:

    alerts = Alerts(place)
    one, new = alerts.approved(kind="emergency"), place.hire(confirmed=False)
    answer = alerts.press(place.inside(new), one, "cancel", reason="sai")
    assert answer.status_code == 403 and "Chưa có người thứ hai xác nhận" in answer.text
    assert alerts.now(one).state == "approved"
