"""The one search box; and for auditors all that was done with a number."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import insert, text

from gateway.database.tables import verdict
from gateway.reports import search
from tests import signed
from tests.gateway.console.conftest import Browser, Place
from tests.gateway.console.reports.report_pages import DUC_LAP, Reports, decide, path


@pytest.fixture
def scene(place: Place) -> Reports:
    return Reports(place)


def find(browser: Browser, typed: str) -> tuple[int, str]:
    answer = browser.post("/console/reports/find", {"q": typed}, "/console/account")
    return answer.status_code, re.sub("</?(?:span|mark)[^>]*>", "", answer.text)


def test_a_part_words_or_a_name_find_what_they_mean(scene: Reports) -> None:
    scene.report("a")
    scene.report("a", "made-up-vneid.top")
    campaign = scene.campaign(7, "VNeID cua P sap bi khoa, vao L", "made-up-vneid.top")
    browser = scene.place.inside(scene.place.hire("auditor", areas=("lam-dong-2025",)))
    for part in ("0987 65", "7654321", "+84 98765"):
        status, page = find(browser, part)
        assert status == 200 and ">0987654321</a>" in page, part
        assert "made-up-vneid" not in page.split("<h1")[1]
    status, page = find(browser, "vneid")
    assert ">made-up-vneid.top</a>" in page and f'href="/console/campaigns/{campaign}"' in page
    assert "“vneid”: 2 kết quả" in page and '<a href="#of-campaigns">' in page
    assert 'value="vneid"' in page, "it stands in the box of the head"
    assert 'aria-current="true"' not in page, "what is looked for may be of any entry"
    status, page = find(browser, "sap bi khoa")
    assert status == 200 and f'href="/console/campaigns/{campaign}"' in page
    status, page = find(browser, "can bo 1")
    assert status == 200 and 'href="/console/officials/1"' in page
    for wrong in ("%%%", "___", "12"):
        assert find(browser, wrong)[0] == 422, wrong


@pytest.mark.parametrize(
    ("decision", "says"),
    [("dismissed", "Phản ánh không được chấp nhận"), ("reassigned", "Đã đổi chủ")],
)
def test_refused_reports_have_one_name_on_page_history_and_search(
    scene: Reports, decision: str, says: str
) -> None:
    subject = scene.report("a")
    browser = scene.place.inside(scene.place.hire())
    assert decide(browser, subject, decision).status_code == 303
    auditor = scene.place.inside(scene.place.hire("auditor"), "203.0.113.40")
    pages = {
        "its page": browser.get(path(subject)).text,
        "its history": auditor.get(f"/console/audit/subject/{subject}").text,
        "a search": browser.post(
            "/console/reports/find", {"q": "0987 65"}, "/console/account"
        ).text,
    }
    for name, page in pages.items():
        assert f"{says}</span>" in page and "Chưa có phản ánh</span>" not in page, name


def test_a_search_that_takes_too_long_is_stopped_and_says_so(
    scene: Reports, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An official who searches by parts holds the database for two seconds at most."""
    scene.report("a")
    browser = scene.place.inside(scene.place.hire())
    slow = search._PART.text.replace("FROM subject", "FROM pg_sleep(120), subject")
    monkeypatch.setattr(search, "_PART", text(slow))
    status, page = find(browser, "0987 65")
    assert status == 503 and "Tìm quá lâu" in page
    monkeypatch.undo()
    assert find(browser, "0987 65")[0] == 200


def test_a_colleague_is_found_by_all_and_opened_by_auditors_alone(scene: Reports) -> None:
    me, gone = scene.place.hire(), scene.place.hire()
    with scene.place.office.engine.begin() as connection:
        disable = text("UPDATE official SET disabled_at = now() WHERE id = :id")
        connection.execute(disable, {"id": gone.id})
        signed.everything(connection)
    district = scene.place.inside(me)
    page = find(district, f"can bo {me.id}")[1].split("<h1")[1]
    assert "<strong>Cán bộ" in page and "Đắk Mil" in page and "/officials/" not in page
    assert "<strong>Cán bộ" not in find(district, f"can bo {gone.id}")[1]


def test_a_campaign_is_found_by_its_number(scene: Reports) -> None:
    campaign = scene.campaign(7, "VNeID cua P sap bi khoa, vao L", "made-up-vneid.top")
    browser = scene.place.inside(scene.place.hire())
    for typed in (f"Chiến dịch {campaign}", f"cd {campaign}", f"cd{campaign}"):
        status, page = find(browser, typed)
        assert status == 200 and f'href="/console/campaigns/{campaign}"' in page, typed
    assert find(browser, f"cd {campaign + 1}")[0] != 200


def test_a_scam_type_leads_to_what_waits_of_it(scene: Reports) -> None:
    status, page = find(scene.place.inside(scene.place.hire()), "dau tu")
    assert status == 200 and 'href="/console/reports?pretext=investment"' in page


def test_no_page_is_opened_for_words_that_are_no_senders_name(scene: Reports) -> None:
    browser = scene.place.inside(scene.place.hire())
    status, page = find(browser, "Bo Cong An")
    assert status == 422 and "Không tìm thấy gì" in page and "Mở hồ sơ" not in page
    for name in ("BO CONG AN", "Vietbank"):
        status, page = find(browser, name)
        assert status == 200 and f"Mở hồ sơ cho {name}" in page


def test_an_auditor_sees_who_decided_looked_and_was_refused(scene: Reports) -> None:
    scene.person("lan", DUC_LAP)
    subject = scene.report("lan")
    an = scene.place.hire()
    browser = scene.place.inside(an)
    for _ in range(2):
        assert browser.get(path(subject)).status_code == 200
    assert decide(browser, subject, "confirmed").status_code == 303
    refused = decide(browser, subject, "confirmed", forged="1")
    assert refused.status_code == 422
    auditor = scene.place.inside(scene.place.hire("auditor"), "203.0.113.40")
    untouched = auditor.get(f"/console/audit/subject/{scene.report('lan', '0911222333')}").text
    assert "Chưa có cán bộ nào mở xem" in untouched and 'class="chips"' not in untouched
    assert "không sửa, không xóa được" not in untouched, "a change is found out, not prevented"
    address = f"/console/audit/subject/{subject}"
    page = auditor.get(address).text
    rows = [" ".join(re.sub("<[^>]+>", " ", row).split()) for row in page.split("<tr>")[2:]]
    assert any("Mở xem" in row and "lần" in row and f"Cán bộ {an.id}" in row for row in rows)
    assert sum("xác minh" in row.lower() for row in rows) >= 2, rows
    assert "không có dòng riêng" not in page
    with scene.place.office.engine.begin() as connection:
        key = connection.execute(text("SELECT key FROM subject WHERE id = :id"), {"id": subject})
        decided = {"subject_key": key.scalar_one(), "decision": "confirmed", "reason": "Công văn"}
        person = {"official_id": an.id, "official": "Nhập từ văn bản", "at": scene.now()}
        connection.execute(insert(verdict).values(**decided, **person))
        signed.everything(connection)
    page = " ".join(re.sub("<[^>]+>", " ", auditor.get(address).text).split())
    assert (
        page.count("không có dòng riêng trong nhật ký · Công văn") == 1
        and "Nhập từ văn bản" in page
    )
    only = auditor.get(f"{address}?only=looked").text
    assert "Mở xem" in only and only.count("<tr>") == 2
    assert browser.get(address).status_code == 403, "no auditor"
    with scene.place.office.engine.connect() as connection:
        views = connection.execute(text("SELECT count(*), sum(views) FROM subject_view")).one()
    assert views[0] == 1 and views[1] >= 3, "views that follow each other are one row"


def test_notes_hand_over_and_show_who_looks(scene: Reports) -> None:
    subject = scene.report("a")
    an, binh = scene.place.hire(), scene.place.hire()
    first = scene.place.inside(an)
    second = scene.place.inside(binh, "203.0.113.41")
    first.get(path(subject))
    assert f"Cán bộ {an.id} đang xem" in second.get(path(subject)).text
    form = {"words": "Đã gọi hai lần, máy tắt", "to": str(binh.id)}
    done = first.post(f"{path(subject)}/note", form, path(subject))
    assert done.status_code == 303
    page = second.get(path(subject)).text
    assert "Đã gọi hai lần" in page and f"bàn giao cho Cán bộ {binh.id}" in page
    queue = second.get("/console/reports?area=mine&flag=handed").text
    assert f"Giao: Cán bộ {binh.id}" in second.get("/console/reports?flag=handed").text
    assert queue.count("Giao cho tôi") == 1
    for wrong in ({"words": "x"}, {"words": "abc", "to": "999"}):
        assert first.post(f"{path(subject)}/note", wrong, path(subject)).status_code in (404, 422)
    scene.place.clock.forward(minutes=6)
    assert "đang xem" not in first.get(path(subject)).text


def test_a_filter_is_saved_and_removed(scene: Reports) -> None:
    scene.report("a")
    browser = scene.place.inside(scene.place.hire())
    address = "/console/reports?kind=number"
    form = {"page": "queue", "query": "kind=number&_external=1", "name": "Chỉ số"}
    done = browser.post("/console/filters", form, address)
    assert (done.status_code, done.headers["Location"]) == (303, address)
    page = browser.get(address).text
    assert ">Chỉ số</a>" in page and "filters/1/remove" in page
    other = scene.place.inside(scene.place.hire(), "203.0.113.42")
    assert "Chỉ số</a>" not in other.get(address).text, "everybody has their own"
    other.post("/console/filters/1/remove", {"page": "queue"}, address)
    assert "Chỉ số</a>" in browser.get(address).text
    browser.post("/console/filters/1/remove", {"page": "queue"}, address)
    assert "Chỉ số</a>" not in browser.get(address).text
    assert browser.post("/console/filters", {**form, "page": "x"}, address).status_code == 404


def test_after_a_decision_comes_the_next_one(scene: Reports) -> None:
    numbers = ("0911222301", "0911222302", "0911222303")
    ids = []
    for n, number in enumerate(numbers):
        for person in range(3 - n):
            subject = scene.report(f"r{n}-{person}", number)
        ids.append(subject)
    browser = scene.place.inside(scene.place.hire())
    assert f'name="next" value="{ids[1]}"' in browser.get(path(ids[0])).text
    done = decide(browser, ids[0], "dismissed", "", ready="dismissed_1", next="1", kind="number")
    assert done.headers["Location"] == (f"{path(ids[1])}?done=dismissed&was={ids[0]}&kind=number")
    page = re.sub("</?span[^>]*>", "", browser.get(done.headers["Location"]).text)
    assert f"{numbers[0]}</strong>:" in page
    assert f'href="{path(ids[0])}#reason-withdrawn"' in page
    reason = "SELECT reason FROM verdict"
    assert scene.rows(reason) == [("Không đủ căn cứ",)]
