"""Figures and Residents: who sees which areas, the hidden figures, and the file of them."""

from __future__ import annotations

import csv
import io
import re
from datetime import date
from html import unescape

import pytest
from sqlalchemy import insert

from gateway.console import csv_response
from gateway.database.tables_carriers import carrier_spending
from gateway.database.tables_figures import figure, figure_span
from gateway.statistics import disclosure, tables
from gateway.statistics.counting import MEASURES
from gateway.statistics.disclosure import EVERYBODY
from tests.gateway.console.conftest import Browser, Place

DUC_LAP, DAK_MIL, DAK_SAK, THUAN_AN = (
    f"lam-dong-2025/{code}" for code in (24664, 24670, 24678, 24682)
)
GROUP, ELSEWHERE, CU_JUT = "lam-dong-2025/d663", "lam-dong-2025/d660", "lam-dong-2025/d662"
MARCH, FEBRUARY, JANUARY = date(2026, 3, 1), date(2026, 2, 1), date(2026, 1, 1)
DISPLAY = {
    "reports": 40,
    "people": 31,
    "decision.confirmed": 7,
    "behind": 25,
    "waited": 5 * 3_600,
    "alerts": 2,
    "sent": 1_200,
    "reached": 1_100,
    "messages": 900,
    "senders": 50,
    "answer.2": 60,
    "answer.30": 40,
    "residents.vi": 700,
    "residents.en": 9,
    "joined": 21,
    "opted_out": 4,
}


def put(place: Place, area: str, month: date = MARCH, **values: int) -> None:
    """These figures of an area, others as `SHOWN` has them; and that the month was counted."""
    of = {**DISPLAY, **{name.replace("__", "."): value for name, value in values.items()}}
    rows = [
        {"area": area, "month": month, "name": name, "value": value}
        for name, value in of.items()
        if value
    ]
    with place.office.engine.begin() as connection:
        connection.execute(insert(figure), rows)
        spans = [{"measure": m.name, "since": month, "counted_at": place.clock()} for m in MEASURES]
        if not disclosure.known(connection).months & {("reports", month)}:
            connection.execute(insert(figure_span), spans)


def lines(browser: Browser, asked: str = "") -> dict[tuple[str, str], dict[str, str]]:
    """The file's lines by area and month."""
    answer = browser.get(f"/console/figures/figures.csv?{asked}")
    assert answer.status_code == 200, answer.text
    assert answer.data.startswith(b"\xef\xbb\xbf")
    head, *rows = csv.reader(io.StringIO(answer.data.decode("utf-8-sig")), delimiter=";")
    return {(row[0], row[1]): dict(zip(head[2:], row[2:], strict=True)) for row in rows}


def cells(page: str) -> list[list[str]]:
    """The tables' lines, without their marks."""
    body = re.findall(r"<th scope=\"row\".*?</tr>", page, re.DOTALL)
    return [
        [unescape(one) for one in re.findall(r">([^<>]+)<", row) if one.strip()] for row in body
    ]


SEES = {
    "commune": [DUC_LAP],
    "district": [GROUP, DUC_LAP, DAK_MIL, DAK_SAK, THUAN_AN],
    "province": None,
    "auditor": None,
    "administrator": None,
}


@pytest.mark.parametrize("role", SEES)
def test_each_role_sees_its_own_areas(place: Place, role: str) -> None:
    for area in (EVERYBODY, GROUP, DUC_LAP, DAK_MIL, DAK_SAK, THUAN_AN, ELSEWHERE, CU_JUT):
        put(place, area)
    areas = {"commune": (DUC_LAP,), "district": (GROUP,)}.get(role, ("lam-dong-2025",))
    browser = place.inside(place.hire(role, areas=areas))
    own = SEES[role]
    for area in (GROUP, DUC_LAP, DAK_MIL, ELSEWHERE, "all"):
        status = 200 if own is None or area in own else 404
        for path in ("figures", "figures/print", "figures/figures.csv"):
            assert browser.get(f"/console/{path}?area={area}").status_code == status, (area, path)
    assert browser.get("/console/figures?area=nowhere").status_code == 404
    names = {name for name, _ in lines(browser, "first=2026-03")}
    expected = {"commune": {"xã Đức Lập"}, "district": {"huyện Đắk Mil cũ"}}.get(role)
    assert names == expected if expected else {"Tất cả", "huyện Đắk Mil cũ"} < names
    page = browser.get("/console/residents").text
    assert ("xã Đức Lập" in page) and ("thành phố Gia Nghĩa cũ" in page) == (own is None)
    assert ("Tất cả" in page) == (own is None)
    assert browser.get(f"/console/residents?area={CU_JUT}").status_code == 404


def test_a_file_has_what_the_page_has(place: Place) -> None:
    put(place, EVERYBODY)
    put(place, EVERYBODY, FEBRUARY, reports=1, people=1, reached=2, waited=0, answer__2=1)
    browser = place.inside(place.hire("province", areas=("lam-dong-2025",)))
    rows = lines(browser, "first=2026-01&last=2026-03&area=all")
    assert list(rows) == [("Tất cả", "2026-01"), ("Tất cả", "2026-02"), ("Tất cả", "2026-03")]
    march = rows["Tất cả", "2026-03"]
    assert " ".join(march.values()) == "40 31 7 0 0 0 18000 2 1200 1100 900 0 2 30 709 21 4"
    assert set(rows["Tất cả", "2026-01"].values()) == {"–"}
    february = list(rows["Tất cả", "2026-02"].values())
    assert february[:2] == ["–", "–"] and february[6] == "–"
    assert february[9] == "–", "reached"
    page = browser.get("/console/figures?first=2026-03&area=all").text
    answer = [one for row in cells(page) for one in row]
    for value in ("40", "1.200", "5 giờ", "trong 2\u00a0giây", "trong 30\u00a0giây", "709"):
        assert value in answer, value


def test_few_are_hidden_and_one_more_so_that_nobody_is_worked_out(place: Place) -> None:
    counts = {DUC_LAP: 9, DAK_MIL: 2, DAK_SAK: 5, THUAN_AN: 30}
    for area, count in counts.items():
        put(place, area, people=count, reports=count)
    put(place, GROUP, people=46, reports=46)
    browser = place.inside(place.hire())
    asked = "&".join(f"area={area}" for area in [GROUP, *counts])
    rows = {
        name: row["Phản ánh"] for (name, _), row in lines(browser, f"first=2026-03&{asked}").items()
    }
    assert rows == {
        "huyện Đắk Mil cũ": "46",
        "xã Đức Lập": "9",
        "xã Đắk Mil": "–",
        "xã Đắk Sắk": "–",
        "xã Thuận An": "30",
    }
    # Anyone who asks for one commune alone gets no more.
    alone = lines(browser, f"first=2026-03&area={DAK_SAK}")
    assert alone["xã Đắk Sắk", "2026-03"]["Phản ánh"] == "–"


FAMILY = [("whole", ["a", "b", "c", "d"])]


@pytest.mark.parametrize(
    ("people", "hidden"),
    [
        ({"a": 3, "b": 4, "c": 5, "d": 6, "whole": 18}, {}),
        ({"a": 0, "b": 4, "c": 5, "d": 6, "whole": 15}, {"a": "few"}),
        ({"a": 1, "b": 4, "c": 5, "d": 6, "whole": 16}, {"a": "few", "b": "beside"}),
        # Two of them with two are four together: that would be shown.
        (
            {"a": 2, "b": 2, "c": 5, "d": 6, "whole": 15},
            {"a": "few", "b": "few", "c": "beside"},
        ),
        (
            {"a": 2, "b": 1, "c": 0, "d": 0, "whole": 3},
            {"a": "few", "b": "few", "c": "few", "d": "few", "whole": "beside"},
        ),
    ],
)
def test_figures_of_few_and_those_that_tell_of_them_are_hidden(
    people: dict[str, int], hidden: dict[str, str]
) -> None:
    assert disclosure.hidden(people, FAMILY) == hidden


def test_a_commune_hidden_for_one_district_is_hidden_in_the_other() -> None:
    """A commune of two districts, hidden for the sake of one of them."""
    families = [("n", ["a", "both"]), ("s", ["both", "c", "d"]), ("", ["n", "s"])]
    people = {"a": 1, "both": 5, "c": 7, "d": 8, "n": 6, "s": 20, "": 21}
    assert disclosure.hidden(people, families) == {"a": "few", "both": "beside", "c": "beside"}


def test_no_total_less_its_parts_tells_of_fewer_than_three() -> None:
    """Whatever the counts: of what a district hides there are three people at least, in two
    places at least, or nobody, or the district is hidden too."""
    for n in range(4**5):
        counts = [(n // 4**place) % 4 * (1 + place % 2) for place in range(5)]
        people = dict(zip("abcde", counts, strict=True))
        families = [("x", ["a", "b", "c"]), ("y", ["c", "d", "e"])]
        people |= {"x": sum(counts[:3]), "y": sum(counts[2:])}
        hidden = disclosure.hidden(people, families)
        for whole, parts in families:
            if whole in hidden:
                continue
            left = [people[one] for one in parts if one in hidden and people[one]]
            assert not left or (len(left) > 1 and sum(left) >= 3), people


@pytest.mark.parametrize(
    ("values", "results"),
    [
        ({"residents.vi": 9, "residents.en": 4}, [("vi", 9), ("en", 4)]),
        ({"residents.vi": 9, "residents.en": 2}, [("", 11)]),
        ({"residents.vi": 9, "residents.en": 2, "residents.ede": 1}, [("vi", 9), ("", 3)]),
        ({"residents.vi": 9, "residents.en": 1, "residents.ede": 5}, [("vi", 9), ("", 6)]),
        ({"residents.vi": 2}, []),
    ],
)
def test_languages_of_few_are_told_together(
    values: dict[str, int], results: list[tuple[str, int]]
) -> None:
    assert tables.languages(values) == results


def test_residents_by_area_language_and_month(place: Place) -> None:
    put(place, GROUP, FEBRUARY, joined=12, opted_out=0)
    put(place, GROUP)
    put(place, DUC_LAP, residents__vi=2, residents__en=0)
    put(place, DAK_MIL, residents__vi=50, residents__en=0)
    browser = place.inside(place.hire())
    page = browser.get("/console/residents").text
    answer = {row[0]: row[1:] for row in cells(page)}
    assert answer["huyện Đắk Mil cũ"][0] == "709"
    assert answer["xã Đức Lập"][0] == "–" and answer["xã Đắk Mil"][0] == "–"
    assert answer["Tiếng Việt không dấu"] == ["700"] and answer["Tiếng Anh"] == ["9"]
    assert answer["3/2026"] == ["tháng chưa hết", "21", "4"] and answer["2/2026"] == ["12", "–"]
    assert 'class="value">21<' in page
    assert not re.search(r"[0-9]{9}", re.sub(r'(value|v=|href)="[^"]*"', "", page))


def test_before_anything_is_counted(place: Place) -> None:
    browser = place.inside(place.hire("province", areas=("lam-dong-2025",)))
    assert "Tháng này chưa đếm xong" in browser.get("/console/residents").text
    assert "Chưa có số liệu nào" in browser.get("/console/figures").text
    nobody = place.inside(place.hire("commune", areas=()), "203.0.113.20")
    assert nobody.get("/console/residents").status_code == 200
    assert nobody.get("/console/figures").status_code == 200


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("first=2026-13&last=x", 200),
        ("first=2026-03&last=2026-01", 422),
        ("first=0001-01&last=2026-03", 422),
        ("first=9999-12&last=9999-12", 422),
        ("last=9999-12", 200),
        ("first=%00&area=all&area=all", 200),
    ],
)
def test_odd_months(place: Place, asked: str, status: int) -> None:
    put(place, EVERYBODY)
    browser = place.inside(place.hire("auditor", areas=("lam-dong-2025",)))
    assert browser.get(f"/console/figures?{asked}").status_code == status
    assert browser.get(f"/console/figures/figures.csv?{asked}").status_code == 200


def test_a_page_has_so_many_lines_and_a_file_all(place: Place) -> None:
    put(place, EVERYBODY)
    browser = place.inside(place.hire("auditor", areas=("lam-dong-2025",)))
    current = place.console.areas.current(MARCH)
    every = "&".join(f"area={area.id}" for area in current.areas) + "&area=all"
    asked = f"first=2025-04&last=2026-03&{every}"
    page = browser.get(f"/console/figures?{asked}")
    assert page.status_code == 422 and "444 dòng" in page.text and len(page.data) < 100_000
    assert len(lines(browser, asked)) == 444
    most = "&".join(f"area={area.id}" for area in current.areas[:20])
    page = browser.get(f"/console/figures?first=2026-01&last=2026-03&{most}")
    assert page.status_code == 200 and len(page.data) < 100_000


def test_the_page_for_printing(place: Place) -> None:
    put(place, EVERYBODY)
    official = place.hire("province", areas=("lam-dong-2025",))
    page = place.inside(official).get("/console/figures/print?first=2026-02&area=all").text
    for words in ("Từ tháng 2/2026 đến tháng 3/2026", "Địa bàn: Tất cả", place.name(official)):
        assert words in page
    assert 'class="paper lying"' in page and "<thead>" in page and "data-print" in page


def test_no_cell_is_a_formula() -> None:
    rows = [["=1+1", "+84", "-1", "@x", "\tx", "a=b", -5, ""]]
    (results,) = csv.reader(
        io.StringIO(csv_response.answer("x.csv", rows).data.decode("utf-8-sig"))
    )
    assert results == ["'=1+1", "'+84", "'-1", "'@x", "'\tx", "a=b", "-5", ""]


def test_where_nobody_was_warned_nothing_was_sent(place: Place) -> None:
    put(place, DUC_LAP, alerts=0, sent=0, reached=0)
    put(place, DAK_MIL, alerts=1, sent=2, reached=1)
    browser = place.inside(place.hire())
    rows = lines(browser, f"first=2026-03&area={DUC_LAP}&area={DAK_MIL}")
    sent = {name: (row["Tin gửi đi"], row["Tin đã đến máy"]) for (name, _), row in rows.items()}
    assert sent == {"xã Đức Lập": ("0", "0"), "xã Đắk Mil": ("–", "–")}


def test_a_time_is_never_told_as_a_head_count(place: Place) -> None:
    put(place, DUC_LAP, behind=1, answer__2=1, answer__30=0)
    browser = place.inside(place.hire())
    [row] = lines(browser, f"first=2026-03&area={DUC_LAP}").values()
    times = [value for name, value in row.items() if "Trả lời" in name or "trung vị" in name]
    assert times == ["–"] * 3


def test_the_last_month_stands_first_beside_the_one_before(place: Place) -> None:
    """In words where both are over; a month that is not has no more and no less."""
    for month, reports in ((JANUARY, 31), (FEBRUARY, 40), (MARCH, 20)):
        put(place, GROUP, month, reports=reports)
    browser = place.inside(place.hire())

    def latest(last: str) -> str:
        page = browser.get(f"/console/figures?first=2026-01&last={last}").text
        part = page.partition('id="latest"')[2].partition("</section>")[0]
        return " ".join(re.sub("<[^>]+>", " ", part).split())

    over = latest("2026-02")
    assert "huyện Đắk Mil cũ, tháng 2/2026" in over
    assert "Phản ánh 40 tăng 9 so với tháng 1/2026" in over
    assert "Số người phản ánh 31 bằng tháng 1/2026" in over and "chưa hết" not in over
    now = latest("2026-03")
    assert "tháng chưa hết" in now and "Phản ánh 20 tháng 2/2026: 40" in now


def test_columns_without_a_figure_are_left_out_and_named(place: Place) -> None:
    put(place, GROUP, waited=0)
    page = place.inside(place.hire()).get("/console/figures?first=2026-03").text
    table = page.partition('id="compared"')[2].partition("</table>")[0]
    assert "Xác minh lừa đảo" in table and "Từ phản ánh đến quyết định" not in table
    rest = page.partition('id="compared"')[2].partition("</table>")[2].partition("</section>")[0]
    assert re.search(r"Chưa thống kê.*: từ phản ánh đến quyết định", rest)
    assert "Bằng 0 trong các tháng này: không phải lừa đảo" in rest


def test_districts_are_compared_by_the_last_month(place: Place) -> None:
    """A row each with what has changed, also of those without a figure."""
    for area, reports in ((EVERYBODY, 60), (GROUP, 44)):
        put(place, area, FEBRUARY, reports=reports)
        put(place, area, reports=reports + 5)
    browser = place.inside(place.hire("province", areas=("lam-dong-2025",)))
    page = browser.get("/console/figures?last=2026-02").text
    part = page.partition('id="compared"')[2].partition("</section>")[0]
    rows = [row[:2] for row in cells(part)]
    assert rows[0] == ["Tất cả", "60"] and ["huyện Đắk Mil cũ", "44"] in rows
    assert ["thành phố Gia Nghĩa cũ", "–"] in rows and len(rows) == 9
    now = browser.get("/console/figures").text.partition('id="compared"')[2]
    assert "2/2026:\u00a044" in now, "a month that is not over has no more and no less"
    assert "Dòng chữ nhỏ" not in now
    assert "(tháng chưa hết)" in now and "*" not in now
    assert f"area={GROUP}" in unescape(now), "its months are one press away"
    put(place, GROUP, date(2025, 2, 1), reports=33)
    one = browser.get(f"/console/figures?last=2026-02&area={GROUP}").text
    months = one.partition('id="compared"')[2].partition("</thead>")[0]
    assert re.findall(r">(\d+/\d{4})<", months) == ["2/2025", "2/2026"], "the year before beside it"


@pytest.mark.parametrize("areas", [(DUC_LAP,), (DUC_LAP, DAK_MIL)])
def test_the_printed_table_is_that_of_the_page(place: Place, areas: tuple[str, ...]) -> None:
    put(place, DUC_LAP)
    none = dict.fromkeys((name.replace(".", "__") for name in DISPLAY), 0)
    put(place, DUC_LAP, FEBRUARY, **none | {"opted_out": 1})
    browser = place.inside(place.hire())
    asked = "first=2026-02&" + "&".join(f"area={one}" for one in areas)
    printed, page = (
        browser.get(f"/console/{path}?{asked}").text for path in ("figures/print", "figures")
    )
    table = re.compile(r"<table.*?</table>", re.S)
    display = cells(table.findall(page.partition('id="compared"')[2])[0])
    assert [row for row in cells(printed) if len(row) > 1] == [row for row in display if row[1:]]
    assert printed.count("<table") == 1 and "xã Đức Lập" in printed
    if len(areas) > 1:
        assert [row[0] for row in cells(printed)] == ["xã Đức Lập", "xã Đắk Mil"]


def test_who_sees_all_areas_sees_what_the_months_cost(place: Place) -> None:
    put(place, EVERYBODY)
    put(place, GROUP)
    with place.office.engine.begin() as connection:
        rows = [
            {"carrier": "esms", "day": day, "segments": 3, "dong": dong}
            for day, dong in ((FEBRUARY, 7_001), (MARCH, 8_002), (date(2026, 3, 2), 500))
        ]
        connection.execute(insert(carrier_spending), rows)
    province, district = place.inside(place.hire("province")), place.inside(place.hire("district"))
    asked = "first=2026-03&last=2026-03"
    for path in ("/console/figures", "/console/figures/print"):
        page = province.get(f"{path}?{asked}").text
        assert "8.502" in page and "7.001" not in page
        assert "8.502" not in district.get(f"{path}?{asked}").text
    assert "7.001" in province.get("/console/figures?first=2026-02&last=2026-03").text


def test_a_nought_on_paper_is_no_dash(place: Place) -> None:
    """A dash means that it is hidden: only such cells are left out on a phone."""
    put(place, GROUP, reports=40, confirmed=0, waited=0)
    page = place.inside(place.hire("province", areas=("lam-dong-2025",))).get(
        "/console/figures/print"
    )
    table = page.text.partition('<table class="broad">')[2].partition("</table>")[0]
    assert re.search(r'<td data-label="[^"]+">0<', table)
    assert re.search(r'<td class="nil" data-label="[^"]+">–<', table)
    assert not re.search(r'class="nil"[^>]*>0<', table)


def test_only_what_is_shown_is_explained(place: Place) -> None:
    none = dict.fromkeys((name.replace(".", "__") for name in DISPLAY), 0)
    for area in (EVERYBODY, DUC_LAP):
        put(place, area, **none | {"decision__confirmed": 4})
    browser = place.inside(place.hire("province", areas=("lam-dong-2025",)))
    asked = "first=2026-03&last=2026-03&area=all&area="
    page = browser.get(f"/console/figures/print?{asked}{DUC_LAP}").text
    notes = page.partition('<ul class="notes">')[2].partition("</ul>")[0]
    assert "Dấu “–”" in notes
    for word in ("Tin đã đến máy", "Thời gian trả lời", "Từ phản ánh đến quyết định"):
        assert word not in notes, "the sheet has no such figure"
