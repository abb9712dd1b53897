"""The province: districts beside each other, who is late, nobody's few."""

from __future__ import annotations

import re
from datetime import timedelta

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
    assert len(rest) == 6
    assert first[0] == f"Đắk Mil Cán bộ {an.id}" and "3 ngày" in first[4], first
    assert first[1] == "3" and first[3] == "1"
    assert second[0].startswith("Krông Nô") and second[4] == "3 giờ", second
    assert all(row[1] == "–" and row[4] == "–" for row in rest)
    assert "1 mục chờ trên 2 ngày" in page
    # What is decided waits no longer.
    scene.place.clock.forward(minutes=1)
    judge = place.inside(an, "203.0.113.41")
    assert decide(judge, 1, "dismissed").status_code == 303
    place.clock.forward(minutes=11)
    page = browser.get("/console/province").text
    assert "Không địa bàn nào có mục chờ quá 2 ngày" in page
    assert judge.get("/console/province").status_code == 403, "those of the whole province"


def test_fewer_than_three_people_are_not_counted(place: Place) -> None:
    scene = Reports(place)
    for n in range(2):
        scene.person(f"p{n}", DUC_LAP)
        scene.report(f"p{n}")
    browser = place.inside(place.hire("auditor", areas=("lam-dong-2025",)))
    page = browser.get("/console/province").text
    (row,) = [one for one in rows(page) if one[0].startswith("Đắk Mil")]
    assert row[1] == "–" and row[3] == "1", "what waits is no secret of theirs"
    assert "7 ngày qua: 0, 0, 0, 0, 0, 0, 0" in page
