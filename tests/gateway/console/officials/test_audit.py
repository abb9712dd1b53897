"""The audit's page: searched, read, taken away as a file, and verified."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from gateway.officials import audit, audit_chain
from tests.gateway.console.conftest import Browser, Place

DAK_MIL = "lam-dong-2025/24670"


@pytest.fixture
def auditor(place: Place) -> Browser:
    return place.inside(place.hire("auditor", areas=("lam-dong-2025",)))


def rows(page: str) -> int:
    return page.count('class="detail">')


def test_the_audit_is_searched(place: Place, auditor: Browser) -> None:
    lan = place.hire()
    place.inside(lan, "203.0.113.20").get("/console/audit")  # refused
    page = auditor.get("/console/audit").text
    assert rows(page) == 3, "each was confirmed; who signed in is left out"
    assert "act=session.begin" in page
    assert rows(auditor.get("/console/audit?outcome=refused").text) == 1
    assert rows(auditor.get(f"/console/audit?official={lan.id}").text) == 2
    assert rows(auditor.get("/console/audit?act=session.begin&kind=official").text) == 2
    assert rows(auditor.get("/console/audit?since=2020-01-01&until=2020-02-01").text) == 0
    assert auditor.get("/console/audit?act=%00&before=-1").status_code == 200
    for since, count in (("01/03/2026", 5), ("2026-03-01", 5), ("31/12/2098", 0)):
        assert rows(auditor.get(f"/console/audit?since={since}").text) == count, since
    wrong = auditor.get("/console/audit?since=31/02/2026")
    assert "Viết ngày, tháng, năm" in wrong.text and rows(wrong.text) == 0


def test_the_audit_is_searched_by_the_name_of_an_official(place: Place, auditor: Browser) -> None:
    lan = place.hire()
    place.inside(lan, "203.0.113.20").get("/console/audit")
    page = auditor.get("/console/audit", query_string={"official": place.name(lan).upper()}).text
    assert rows(page) == 2 and f'<option value="{lan.id}" selected>' in page


@pytest.mark.parametrize(
    "odd", ["official=Nobody", "official=99999999", "object=1e9", "act=alert.fly", "kind=%ff"]
)
def test_an_unknown_filter_of_the_audit_finds_nothing(auditor: Browser, odd: str) -> None:
    page = auditor.get(f"/console/audit?{odd}").text
    assert rows(page) == 0 and 'role="alert"' in page and "Chưa tìm dòng nào" in page
    name, _, value = odd.partition("=")
    form = {name: value}
    answer = auditor.post("/console/audit/export.csv", form, "/console/audit")
    assert answer.status_code == 422 and answer.mimetype == "text/html"


def test_the_audit_is_read_without_codes(place: Place, auditor: Browser) -> None:
    lan = place.hire()
    values: list[tuple[Any, ...]] = [
        (None, "alert.start", "alert", 7, "done", {"kind": "scam"}),
        (None, "read", "", None, "refused", {"reason": "wrong_code"}),
        (lan.id, "list.import", "list", 3, "done", {"digest": "ab" * 32, "areas": [DAK_MIL]}),
        (lan.id, "new.act", "new", 9, "done", {"strange": 4, "from": "console"}),
    ]
    with place.office.engine.begin() as connection:
        for row in values:
            audit.record(connection, *row)
    page = re.sub(r"\s+", " ", auditor.get("/console/audit").text)
    table = page.partition("<tbody>")[2].partition("</tbody>")[0]
    for reply in ("hệ thống", "bắt đầu gửi tin", "Lừa đảo", "người chưa đăng nhập"):
        assert reply in table, reply
    area = place.console.areas.get(DAK_MIL)
    assert area is not None
    for reply in ("lý do: mã sai", area.name, "abababab…", "new.act", "strange: 4", "từ: máy chủ"):
        assert reply in table, reply
    assert table.count('class="day"') == 1 and table.count("bị từ chối</span>") == 1
    assert "ab" * 32 not in table and DAK_MIL not in table and "alert.start" not in table
    answer = auditor.post("/console/audit/export.csv", {}, "/console/audit").text
    assert "ab" * 32 in answer and "alert.start" in answer


def test_the_audit_is_leafed_through(place: Place, auditor: Browser) -> None:
    for _ in range(60):
        with place.office.engine.begin() as connection:
            audit.record(connection, None, "alert.draft", "", None)
    first = auditor.get("/console/audit?act=alert.draft").text
    assert rows(first) == 25
    match = re.search(r'href="(/console/audit\?[^"]*before[^"]*)"', first)
    assert match is not None
    second = auditor.get(match[1].replace("&amp;", "&")).text
    match = re.search(r'href="(/console/audit\?[^"]*before[^"]*)"', second)
    assert match is not None
    assert rows(auditor.get(match[1].replace("&amp;", "&")).text) == 10


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
        audit_chain.chain(connection, place.console.audit_keys, place.clock())
    assert "2 dòng khớp nhau" in verify()
    with place.office.engine.begin() as connection:
        connection.execute(text("ALTER TABLE audit DISABLE TRIGGER audit_refuses_change"))
        connection.execute(text("UPDATE audit SET act = 'alert.approve'"))
        connection.execute(text("ALTER TABLE audit ENABLE TRIGGER audit_refuses_change"))
    page = verify()
    assert "BỊ SỬA: dòng 1 đã bị thay đổi" in page and 'class="problem"' in page
