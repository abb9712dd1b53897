"""Today, its map, and the audit."""

from __future__ import annotations

import csv
import io
import re
from datetime import timedelta
from pathlib import Path

import pytest
from defusedxml.ElementTree import fromstring
from sqlalchemy import insert, text

from gateway.ledger import chain
from gateway.ledger.tables import report, resident, subscription
from tests.gateway.console.conftest import Browser, Place

DUC_LAP, DAK_MIL = "lam-dong-2025/24664", "lam-dong-2025/24670"


def people(place: Place, count: int, areas: list[str], days_ago: float = 1, each: int = 1) -> None:
    """So many residents of these areas, each with so many reports."""
    at = place.clock() - timedelta(days=days_ago)
    keys = place.console.authority.keys
    with place.office.engine.begin() as connection:
        known = connection.execute(text("SELECT count(*) FROM resident")).scalar_one()
        for n in range(known, known + count):
            number = f"+8490100{n:04}"
            row = {"hash": keys.hash(number), "sealed": b"x", "carrier": "open"}
            made = connection.execute(insert(resident).values(row).returning(resident.c.id))
            who = made.scalar_one()
            for area in areas:
                sub = {"resident_id": who, "area": area, "consent": "1"}
                connection.execute(insert(subscription).values(sub))
            for k in range(each):
                said = {"code": f"C{n}-{k}", "resident_id": who, "way": "scam_call"}
                connection.execute(insert(report).values(**said, subjects=[], at=at))


def figures(browser: Browser) -> dict[str, tuple[int, int]]:
    """By commune, as the page's table has them."""
    row = r'<th scope="row"[^>]*>([^<]+)</th><td[^>]*>(\d+)</td><td[^>]*>(\d+)</td>'
    found = re.findall(row, browser.get("/console").text)
    return {name: (int(reports), int(people)) for name, reports, people in found}


def test_reports_count_where_their_reporters_want_to_be_warned(place: Place) -> None:
    people(place, 3, [DUC_LAP], each=2)
    people(place, 2, [DAK_MIL])  # two people: nobody is told
    people(place, 9, [DUC_LAP], days_ago=8)
    people(place, 4, ["dak-nong-2004/d664"])  # of a set that was replaced
    browser = place.inside(place.hire("province", areas=("lam-dong-2025",)))
    found = figures(browser)
    assert found["xã Đức Lập"] == (6, 3)
    assert "xã Đắk Mil" not in found
    assert found["xã Krông Nô"] == (4, 4)


def test_while_one_counts_anew_the_others_do_not_wait(place: Place) -> None:
    people(place, 3, [DUC_LAP])
    browser = place.inside(place.hire())
    assert figures(browser) == {"xã Đức Lập": (3, 3)}
    place.clock.forward(minutes=2)
    people(place, 3, [DAK_MIL], days_ago=0)
    counting = place.app.extensions["console counts"]._lock
    with counting:
        assert figures(browser) == {"xã Đức Lập": (3, 3)}
    assert figures(browser) == {"xã Đức Lập": (3, 3), "xã Đắk Mil": (3, 3)}


def test_who_follows_two_areas_counts_once_in_each(place: Place) -> None:
    people(place, 3, [DUC_LAP, "lam-dong-2025/d663"])
    browser = place.inside(place.hire())
    assert figures(browser) == {
        "xã Đức Lập": (3, 3),
        "xã Đắk Mil": (3, 3),
        "xã Đắk Sắk": (3, 3),
        "xã Thuận An": (3, 3),
    }


def test_nobody_sees_the_numbers_of_another_district(place: Place) -> None:
    people(place, 5, [DUC_LAP])
    far = place.inside(place.hire(areas=("lam-dong-2025/d660",)))
    assert figures(far) == {}
    assert ">5<" not in far.get("/console/map.svg").text
    near = place.inside(place.hire("commune", areas=(DUC_LAP,)), "203.0.113.20")
    assert figures(near) == {"xã Đức Lập": (5, 5)}
    assert ">5<" in near.get("/console/map.svg").text
    assert "ngoài địa bàn của bạn" in near.get("/console").text
    all_of_it = place.inside(place.hire("province", areas=("lam-dong-2025",)), "203.0.113.21")
    assert "ngoài địa bàn của bạn" not in all_of_it.get("/console").text


def test_the_map_is_a_picture_without_styles(place: Place) -> None:
    people(place, 31, [DUC_LAP])
    answer = place.inside(place.hire()).get("/console/map.svg")
    assert answer.mimetype == "image/svg+xml" and len(answer.data) < 20_000
    drawn = fromstring(answer.data)
    names = {each.text for each in drawn.iter() if each.text}
    assert {"Đức Lập", "Tà Đùng", "31"} <= names
    assert not any({"style", "onload"} & set(each.attrib) for each in drawn.iter())


def test_an_empty_page_says_so(place: Place) -> None:
    page = place.inside(place.hire()).get("/console").text
    assert "Không có việc nào đang chờ bạn." in page
    assert "chưa xã nào có từ 3 người" in page


def test_a_lone_administrator_is_told(place: Place) -> None:
    boss = place.hire("administrator")
    browser = place.inside(boss)
    assert "một quản trị viên" in browser.get("/console").text
    place.hire("administrator")
    assert "một quản trị viên" not in browser.get("/console").text


@pytest.fixture
def auditor(place: Place) -> Browser:
    return place.inside(place.hire("auditor", areas=("lam-dong-2025",)))


def rows(page: str) -> int:
    return page.count("<td data-label=") // 7


def test_the_audit_is_searched(place: Place, auditor: Browser) -> None:
    lan = place.hire()
    place.inside(lan, "203.0.113.20").get("/console/audit")  # refused
    assert rows(auditor.get("/console/audit").text) == 3
    assert rows(auditor.get("/console/audit?outcome=refused").text) == 1
    assert rows(auditor.get(f"/console/audit?official={lan.id}").text) == 2
    assert rows(auditor.get("/console/audit?act=session.begin&kind=official").text) == 2
    assert rows(auditor.get("/console/audit?since=2020-01-01&until=2020-02-01").text) == 0
    for odd in ("official=x", "official=9" * 9, "act=%00", "before=-1", "object=1e9", "kind=%ff"):
        assert auditor.get(f"/console/audit?{odd}").status_code == 200, odd
    wrong = auditor.get("/console/audit?since=yesterday")
    assert "2026-03-01" in wrong.text and rows(wrong.text) == 0


def test_the_audit_is_leafed_through(place: Place, auditor: Browser) -> None:
    for _ in range(60):
        with place.office.engine.begin() as connection:
            connection.execute(
                text("INSERT INTO audit (act, outcome) VALUES ('alert.draft', 'done')")
            )
    first = auditor.get("/console/audit?act=alert.draft").text
    assert rows(first) == 50
    found = re.search(r'href="(/console/audit\?[^"]*before[^"]*)"', first)
    assert found is not None
    assert rows(auditor.get(found[1].replace("&amp;", "&")).text) == 10


def test_the_audit_is_taken_away_and_that_is_written_down(place: Place, auditor: Browser) -> None:
    answer = auditor.post("/console/audit/export.csv", {"act": "session.begin"}, "/console/audit")
    assert answer.mimetype == "text/csv"
    assert "attachment" in answer.headers["Content-Disposition"]
    head, *body = csv.reader(io.StringIO(answer.text))
    assert head[:4] == ["id", "at", "official_id", "act"] and len(body) == 1
    assert [row[1] for row in place.office.audited()][-1] == "audit.export"
    assert auditor.client.get("/console/audit/export.csv").status_code == 404


def test_the_audit_is_verified(place: Place, auditor: Browser, tmp_path: Path) -> None:
    def verify() -> str:
        return auditor.post("/console/audit/verify", {}, "/console/audit").text

    with place.office.engine.begin() as connection:
        chain.seal(connection, place.console.audit_keys, place.clock())
    assert "1 dòng khớp nhau" in verify()
    with place.office.engine.begin() as connection:
        connection.execute(text("ALTER TABLE audit DISABLE TRIGGER audit_is_kept"))
        connection.execute(text("UPDATE audit SET act = 'alert.approve'"))
        connection.execute(text("ALTER TABLE audit ENABLE TRIGGER audit_is_kept"))
    page = verify()
    assert "BỊ SỬA: dòng 1 đã bị thay đổi" in page and 'class="problem"' in page


def test_a_database_that_is_away_is_said(place: Place) -> None:
    browser = place.inside(place.hire())
    with place.office.engine.begin() as connection:
        connection.execute(text("ALTER TABLE report RENAME TO report_away"))
    try:
        answer = browser.get("/console")
        assert answer.status_code == 503 and "Cơ sở dữ liệu" in answer.text
    finally:
        with place.office.engine.begin() as connection:
            connection.execute(text("ALTER TABLE report_away RENAME TO report"))
