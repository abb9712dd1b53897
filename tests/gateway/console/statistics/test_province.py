"""The province: districts beside each other, who is late, no small groups."""

from __future__ import annotations

import re
from datetime import timedelta

from sqlalchemy import insert

from flows.scoring import weights
from gateway.database.tables import subject
from gateway.database.tables_verdicts import appeal
from gateway.notifications import contacts
from gateway.officials.authorization import Official
from tests.gateway.console.conftest import Place
from tests.gateway.console.reports.report_pages import DUC_LAP, KRONG_NO, Reports, decide


def rows(page: str) -> list[list[str]]:
    table = page.split("<tbody>")[1].split("</tbody>")[0]
    cells = r"<t[hd][^>]*>(.*?)</t[hd]>"
    return [
        [" ".join(re.sub("<[^>]+>", " ", one).split()) for one in re.findall(cells, row, re.DOTALL)]
        for row in table.split("<tr>")[1:]
    ]


def test_the_longest_wait_stands_first_and_says_who_is_in_charge(place: Place) -> None:
    scene = Reports(place)
    for n in range(3):
        scene.person(f"near{n}", DUC_LAP)
        scene.person(f"far{n}", KRONG_NO)
        scene.report(f"near{n}", ago=timedelta(days=3, hours=n))
        scene.report(f"far{n}", "0911222333", ago=timedelta(hours=n + 1))
    an = place.hire()
    browser = place.inside(place.hire("province", areas=("lam-dong-2025",)), "203.0.113.40")
    page = browser.get("/console/province").text
    first, second, *rest = rows(page)
    assert rest == [], "those of which there is nothing to compare are one sentence"
    assert "việc chờ, cảnh báo: Cư Jút" in page
    reminded = page.split('id="overdue"')[1].split("</section>")[0]
    assert "Đắk Mil" in reminded and "Krông Nô" not in reminded.split("Chưa có cán bộ phụ trách")[0]
    assert page.index('class="tiles"') < page.index('id="beside"') < page.index('id="overdue"')
    assert first[0] == f"Đắk Mil Cán bộ {an.id}" and "3 ngày" in first[4], first
    assert first[1] == "3" and first[3] == "1"
    assert second[0].startswith("Krông Nô") and second[4].startswith("3 giờ"), second
    assert "1 mục chờ trên 2 ngày" in page
    assert re.findall(r'aria-sort="(\w+)"[^>]*><a[^>]*>([^<▾▴]+) [▾▴]', page) == [
        ("descending", "Chờ lâu nhất")
    ], "the longest wait above"
    # Another order is had by the headings.
    for sort, name in (("name", "Đắk Mil"), ("-name", "Krông Nô"), ("-", "Krông Nô")):
        assert rows(browser.get(f"/console/province?sort={sort}").text)[0][0].startswith(name)
    # What is decided waits no longer.
    scene.place.clock.forward(minutes=1)
    judge = place.inside(an, "203.0.113.41")
    assert decide(judge, 1, "dismissed").status_code == 303
    place.clock.forward(minutes=11)
    page = browser.get("/console/province").text
    none_late = page.partition("Không địa bàn nào có mục chờ quá 2 ngày.</span></p>")[2]
    assert "chưa có cán bộ phụ trách" in none_late.partition('<p class="hold">')[2][:200]
    assert "Màu: số phản ánh trên 1.000 người đăng ký." in page
    assert judge.get("/console/province").status_code == 403, "those of the whole province"


def test_subjects_without_reports_are_counted_as_in_the_menu(place: Place) -> None:
    """A number waits without a report: its owner appeals. One of two districts counts in both."""
    scene = Reports(place)
    scene.person("near", DUC_LAP)
    scene.person("far", KRONG_NO)
    scene.report("near")
    scene.report("far")
    now = place.clock()
    key = "tel:+84911222333"
    with place.office.engine.begin() as connection:
        row = {"key": key, "kind": "mobile", "display": "0911222333", "grade": "reported"}
        place_in_queue = now.timestamp() / weights.HALF_LIFE.total_seconds() + 9
        connection.execute(insert(subject).values(**row, people=0, urgency=place_in_queue))
        at = now - timedelta(days=3)
        connection.execute(insert(appeal).values(code="KN7", subject_key=key, at=at))
    browser = place.inside(place.hire("province", areas=("lam-dong-2025",)))
    page = browser.get("/console/province").text
    assert "<b>2</b> mục" in page.split('class="tiles"')[1].split("</ul>")[0]
    waits = {one[0].split(" chưa")[0]: one[3] for one in rows(page)}
    assert waits["Đắk Mil"] == waits["Krông Nô"] == "1"
    assert "trên 2 ngày <strong>1</strong>" in page
    assert "thuộc nhiều địa bàn được tính ở từng địa bàn" in page


def test_fewer_than_three_people_are_not_counted(place: Place) -> None:
    scene = Reports(place)
    for n in range(2):
        scene.person(f"p{n}", DUC_LAP)
        scene.report(f"p{n}")
    browser = place.inside(place.hire("auditor", areas=("lam-dong-2025",)))
    page = browser.get("/console/province").text
    (row,) = [one for one in rows(page) if one[0].startswith("Đắk Mil")]
    assert row[1] == "–" and row[3] == "1", "what waits is no secret of theirs"
    assert "7 ngày qua: " not in page, "a line of nothing is left out"


def test_who_is_late_is_reminded_once_a_day(place: Place) -> None:
    """The official in charge gets the news; one without a phone must be called by somebody."""
    scene = Reports(place)
    for n in range(3):
        scene.person(f"p{n}", DUC_LAP)
        scene.report(f"p{n}", ago=timedelta(days=3))
    an, chief = place.hire(), place.hire("province", areas=("lam-dong-2025",))
    browser = place.inside(chief, "203.0.113.40")
    page, post = "/console/province", "/console/province/remind"
    wanted = {"area": "lam-dong-2025/d663"}
    assert "chưa khai số nhận tin" in browser.get(page).text
    assert browser.post(post, wanted, page).status_code == 422
    me = Official(an.id, "", "", (), (), None)
    with place.office.engine.begin() as connection:
        contacts.set_phone(
            connection, place.console.authority.keys, me, "0912000111", place.clock()
        )
    form = browser.get(page).text
    assert 'value="lam-dong-2025/d663"' in form and 'href="tel:0912000111"' in form
    answer = browser.post(post, wanted, page)
    assert "Đã nhắc: người phụ trách" in browser.get(answer.headers["Location"]).text
    news = "SELECT kind, object_id, about FROM news WHERE kind = 'queue_late'"
    assert scene.rows(news) == [("queue_late", 1, "lam-dong-2025/d663")]
    assert (chief.id, "queue.remind", "done", None) in place.office.audited()
    assert browser.post(post, wanted, page).status_code == 422, "once a day"
    assert 'action="/console/province/remind"' not in browser.get(page).text
    assert len(scene.rows(news)) == 1
    assert browser.post(post, {"area": "nowhere"}, page).status_code == 404
    assert place.inside(an, "203.0.113.41").post(post, wanted, "/console").status_code == 403
