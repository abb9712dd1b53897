"""The lists of the console: filtered, sorted both ways, saved, ticked and taken away."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence

import pytest

from gateway.console.table import Column, Filter, Table, arranged, has
from tests.gateway.console.alerts.alerting import Alerts
from tests.gateway.console.conftest import Browser, Place, place

__all__ = ["place"]

ROWS = [("Bình", 3), ("An", None), ("Ánh", 12)]
COLUMNS = (
    Column("col_name", "name", key=lambda row: row[0], rises=True, turns=True),
    Column("col_people", "people", key=lambda row: row[1], turns=True),
)


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        ("", ["Bình", "An", "Ánh"]),
        ("name", ["An", "Bình", "Ánh"]),
        ("-name", ["Ánh", "Bình", "An"]),
        ("people", ["Ánh", "Bình", "An"]),
        ("-people", ["Bình", "Ánh", "An"]),
    ],
)
def test_rows_are_sorted_both_ways_and_what_is_unknown_comes_last(
    sort: str, order: Sequence[str]
) -> None:
    assert [name for name, _ in arranged(ROWS, Table("x", COLUMNS, {}, sort))] == order


def test_a_filter_matches_without_diacritics() -> None:
    wanted = Filter("q", "col_name", keeps=lambda row, given: has(given, row[0]))
    table = Table("x", COLUMNS, {"q": "anh"}, filters=[wanted])
    assert arranged(ROWS, table) == [("Ánh", 12)]


def rows_of(answer: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(answer.decode("utf-8-sig")), delimiter=";"))


def names_in(page: str) -> list[str]:
    return re.findall(r'<th scope="row"[^>]*><a [^>]*>([^<]*)</a>', page)


def test_officials_are_filtered_sorted_saved_and_taken_away(place: Place) -> None:
    boss, auditor = place.hire("administrator"), place.hire("auditor")
    writers = [place.hire("commune") for _ in range(2)]
    browser = place.inside(boss)
    every = names_in(browser.get("/console/officials?sort=name").text)
    assert every[::-1] == names_in(browser.get("/console/officials?sort=-name").text)
    assert {place.name(one) for one in (boss, auditor, *writers)} <= set(every)
    page = browser.get("/console/officials?role=commune&sort=name").text
    assert set(names_in(page)) == {place.name(one) for one in writers}
    form = {"page": "listing", "query": "role=commune&endpoint=x&_scheme=x", "name": "Cấp xã"}
    assert browser.post("/console/filters", form, "/console/officials").status_code == 303
    assert "Cấp xã" in browser.get("/console/officials").text
    taken = browser.get(f"/console/officials?as=csv&pick={writers[1].id}").data
    assert [row[0] for row in rows_of(taken)] == ["Họ tên", place.name(writers[1])]
    assert len(rows_of(browser.get("/console/officials?as=csv").data)) == 1 + len(every)


@pytest.fixture
def alerts(place: Place) -> Alerts:
    return Alerts(place)


def numbers_in(browser: Browser, query: str) -> list[int]:
    page = browser.get(f"/console/alerts?{query}").text
    return [int(one.removeprefix("Cảnh báo ").split(":")[0]) for one in names_in(page)]


def test_alerts_are_filtered_in_the_database(alerts: Alerts, place: Place) -> None:
    first, second = alerts.draft(), alerts.draft()
    browser = place.inside(alerts.binh)
    assert numbers_in(browser, "state=written") == [second.id, first.id]
    assert numbers_in(browser, "sort=-") == [first.id, second.id]
    assert numbers_in(browser, "kind=emergency") == []
    area = first.content.areas[0]
    assert numbers_in(browser, f"kind={first.content.kind}&area={area}") == [second.id, first.id]
    assert numbers_in(browser, "by=me") == [], "another official wrote them"
    assert numbers_in(place.inside(alerts.an, "203.0.113.9"), "by=me") == [second.id, first.id]
    taken = rows_of(browser.get(f"/console/alerts?as=csv&pick={first.id}").data)
    assert [row[0] for row in taken[1:]] == [str(first.id)]


def test_ticked_rows_of_the_audit_are_taken_away_alone(place: Place) -> None:
    auditor = place.hire("auditor")
    browser = place.inside(auditor)
    newest = re.findall(
        r'name="pick" value="(\d+)"', browser.get("/console/audit?outcome=done").text
    )
    oldest = re.findall(
        r'name="pick" value="(\d+)"', browser.get("/console/audit?sort=-&outcome=done").text
    )
    assert len(newest) > 1 and set(newest) == set(oldest)
    assert sorted(newest, key=int) == oldest == newest[::-1]
    answer = browser.post(
        "/console/audit/export.csv", {"pick": [newest[1], "9" * 30]}, "/console/audit"
    )
    rows = list(csv.DictReader(io.StringIO(answer.text)))
    assert [row["id"] for row in rows] == [newest[1]]
