"""Lists in the console: previewed, imported, read and undone."""

from __future__ import annotations

import io
import json
import re
from typing import Any

import pytest
from sqlalchemy import text
from werkzeug.test import TestResponse

from gateway.console.reports.page_lists import MOST_BYTES
from gateway.reports import list_service
from tests.gateway.console.conftest import Browser, Place

HEAD = "number,source,date\n"
GOOD = HEAD + "0987 654 321,Bộ TTTT,2026-02-01\nvietcombank-xac-minh.top,Bộ TTTT,2026-02-01\n"
WHY = "danh sách đã cũ"


@pytest.fixture
def lan(place: Place) -> Browser:
    return place.inside(place.hire())


def look(browser: Browser, data: str | bytes, name: str = "bo-tttt.csv") -> TestResponse:
    raw = data.encode() if isinstance(data, str) else data
    form = {"csrf_token": browser.token("/console/account"), "file": (io.BytesIO(raw), name)}
    return browser.client.post("/console/lists/look", data=form, content_type="multipart/form-data")


def confirm(browser: Browser, page: str, **more: str) -> TestResponse:
    """Sends the form that the look has given."""
    form = dict(re.findall(r'name="(name|file|csrf_token)" value="([^"]*)"', page))
    return browser.client.post("/console/lists/import", data={**form, **more})


def one(place: Place, query: str) -> tuple[Any, ...]:
    with place.office.engine.connect() as connection:
        return tuple(connection.execute(text(query)).one())


def test_a_new_account_imports_no_list_and_takes_none_back(place: Place, lan: Browser) -> None:
    """One administrator with an invitation of their own would warn of any number."""
    new = place.inside(place.hire(confirmed=False), "203.0.113.30")
    refused = confirm(new, look(new, GOOD).text)
    assert refused.status_code == 403 and "Chưa có người thứ hai xác nhận" in refused.text
    assert one(place, "SELECT count(*) FROM list_import") == (0,)
    assert confirm(lan, look(lan, GOOD).text).status_code == 303
    undone = new.post("/console/lists/1/undo", {"reason": WHY}, "/console/account")
    assert undone.status_code == 403
    assert one(place, "SELECT count(*) FROM list_entry") == (2,)


def test_a_list_is_looked_at_then_imported_then_taken_back(place: Place, lan: Browser) -> None:
    assert "Chưa có danh sách nào được nhập." in lan.get("/console/lists").text
    preview = look(lan, GOOD)
    assert preview.status_code == 200
    assert "2 dòng nhập được" in preview.text and "0987654321" in preview.text
    assert one(place, "SELECT count(*) FROM list_import") == (0,)
    done = confirm(lan, preview.text)
    assert done.headers["Location"] == "/console/lists/1?done=imported"
    page = lan.get(done.headers["Location"]).text
    assert (
        "<h1>bo-tttt.csv</h1>" in page
        and "Danh sách 1: 2 dòng, Cán bộ 1" in page
        and "0987654321" in re.sub("<[^>]+>", "", page)
    )
    assert one(place, "SELECT count(*), min(source) FROM list_entry") == (2, "Bộ TTTT")
    second = confirm(lan, look(lan, GOOD).text)
    assert second.headers["Location"] == "/console/lists/1?done=already"
    refused = lan.post("/console/lists/1/undo", {"reason": "?"}, "/console/account")
    assert refused.status_code == 422 and "Hãy viết lý do" in refused.text
    undone = lan.post("/console/lists/1/undo", {"reason": WHY}, "/console/account")
    assert undone.headers["Location"] == "/console/lists/1?done=taken_back"
    page = lan.get("/console/lists/1").text
    assert "Cán bộ 1 đã rút lại lúc" in page and WHY in page
    assert one(place, "SELECT count(*) FROM list_entry") == (0,)
    twice = lan.post("/console/lists/1/undo", {"reason": WHY}, "/console/account")
    assert twice.status_code == 422 and "đã được rút lại rồi" in twice.text
    entries = place.office.audited(kind="list")
    assert [row[1:] for row in entries] == [
        ("list.import", "done", None),
        ("list.undo", "refused", "unclear"),
        ("list.undo", "done", None),
        ("list.undo", "refused", "withdrawn"),
    ]
    with place.office.engine.connect() as connection:
        audit_entries = (
            connection.execute(text("SELECT row_to_json(audit) FROM audit")).scalars().all()
        )
    assert "987" not in json.dumps([row["detail"] for row in audit_entries])


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_the_sample_is_a_list_with_vietnamese_columns(
    place: Place, lan: Browser, ending: str
) -> None:
    """It is filled in, looked at and imported; the table then tells its source and date."""
    sample = lan.get(f"/console/lists/sample.{ending}")
    assert sample.headers["Content-Disposition"].endswith(f'.{ending}"')
    preview = look(lan, sample.data, f"mau.{ending}")
    assert "1 dòng nhập được" in preview.text and "0900000113" in preview.text
    done = confirm(lan, preview.text)
    assert done.status_code == 303
    assert "Ngân hàng Nhà nước, công\u00a0bố" in lan.get("/console/lists").text


def test_lists_are_sorted_filtered_and_leafed_through(
    place: Place, lan: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    def names(query: str = "") -> list[str]:
        page = lan.get(f"/console/lists{query}").text
        return re.findall(r'<a href="/console/lists/\d+">([^<]+)</a>', page)

    confirm(lan, look(lan, GOOD, "bo.csv").text)
    confirm(lan, look(lan, GOOD.replace("Bộ TTTT", "Ngân hàng"), "anh.csv").text)
    assert names() == ["anh.csv", "bo.csv"] == names("?sort=name"), "the newest first"
    assert names("?sort=-name") == ["bo.csv", "anh.csv"] == names("?sort=-")
    assert names("?q=ngan+hang") == ["anh.csv"] and names("?q=nobody") == []
    assert "Không có mục nào khớp" in lan.get("/console/lists?q=nobody").text
    assert names("?state=list_withdrawn") == ["anh.csv", "bo.csv"], "while all of them stand"
    lan.post("/console/lists/1/undo", {"reason": WHY}, "/console/account")
    assert names("?state=list_withdrawn") == ["bo.csv"] and names("?state=list_stands") == [
        "anh.csv"
    ]
    monkeypatch.setattr(list_service, "PAGE", 1)
    page = lan.get("/console/lists?sort=-name").text
    assert 'href="/console/lists?sort=-name&amp;after=1"' in page
    assert names("?sort=-name&after=1") == ["anh.csv"]


def test_bad_lines_are_told_and_left_out_only_if_that_is_said(place: Place, lan: Browser) -> None:
    page = look(lan, GOOD + "113,Bộ TTTT,2026-02-01\n<b>,x,hôm qua\n")
    assert "2 dòng không nhập được" in page.text and "2 dòng nhập được" in page.text
    assert "113 là số chính thức" in page.text and "&lt;b&gt;" in page.text
    refused = confirm(lan, page.text)
    assert refused.status_code == 422 and "Chưa nhập gì" in refused.text
    assert one(place, "SELECT count(*) FROM list_import") == (0,)
    assert confirm(lan, refused.text, skip="yes").status_code == 303
    assert one(place, "SELECT rows FROM list_import") == (2,)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ("", "Hãy chọn một tệp có nội dung"),
        ("số,nguồn\n1,2\n", "còn thiếu: ngày (date)."),
        (HEAD, "Tệp không có dòng nào"),
        (b"\xff\xfe\x00", "Không đọc được tệp"),
        (HEAD + '"0987654321,x', "không đúng dạng CSV"),
        (HEAD + "x" * MOST_BYTES, "Tệp lớn hơn 40 kB"),
    ],
)
def test_a_file_that_is_no_list_is_an_error(
    place: Place, lan: Browser, data: str | bytes, says: str
) -> None:
    answer = look(lan, data)
    assert answer.status_code == 422 and says in answer.text
    assert one(place, "SELECT count(*) FROM list_import") == (0,)


def test_a_list_of_the_largest_size_goes_through_both_forms(place: Place, lan: Browser) -> None:
    lines = (f"09876{n:05},Bo TTTT,2026-02-01\n" for n in range(10_000))
    data = HEAD
    for line in lines:
        if len(data) + len(line) > MOST_BYTES:
            break
        data += line
    page = look(lan, data)
    assert page.status_code == 200 and len(page.data) < 100_000
    assert confirm(lan, page.text).status_code == 303
    assert one(place, "SELECT rows FROM list_import")[0] > 1_000
    first = lan.get("/console/lists/1").text
    assert f"after={list_service.PAGE + 1}" in first
    rest = lan.get(f"/console/lists/1?after={list_service.PAGE + 1}").text
    assert "0987600050" in re.sub("<[^>]+>", "", rest)


def test_a_confirmation_with_a_damaged_file_is_an_error(place: Place, lan: Browser) -> None:
    for file in ("", "%%%", "eA=="):
        form = {"csrf_token": lan.token("/console/account"), "name": "x", "file": file}
        answer = lan.client.post("/console/lists/import", data=form)
        assert answer.status_code == 422, file
    assert one(place, "SELECT count(*) FROM list_import") == (0,)


@pytest.mark.parametrize("role", ["commune", "auditor", "administrator"])
def test_lists_are_for_judges(place: Place, role: str) -> None:
    lan = place.inside(place.hire())
    confirm(lan, look(lan, GOOD).text)
    areas = ("lam-dong-2025/24664",) if role == "commune" else ("lam-dong-2025",)
    browser = place.inside(place.hire(role, areas=areas), "203.0.113.77")
    for path in ("/console/lists", "/console/lists/1"):
        assert browser.get(path).status_code == 403
    assert look(browser, GOOD).status_code == 403
    for path in ("/console/lists/import", "/console/lists/1/undo"):
        assert browser.post(path, {"reason": WHY}, "/console/account").status_code == 403
    assert one(place, "SELECT count(*) FROM list_entry") == (2,)


def test_an_unknown_list_is_not_found(lan: Browser) -> None:
    assert lan.get("/console/lists/999999").status_code == 404
    answer = lan.post("/console/lists/999999/undo", {"reason": WHY}, "/console/account")
    assert answer.status_code == 404
