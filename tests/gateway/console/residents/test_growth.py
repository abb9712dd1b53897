"""Subscribers of each area against the goal of its year, and who sets that."""

from __future__ import annotations

import csv
import io
import re

import pytest

from tests.gateway.console.conftest import Browser, Place, place
from tests.gateway.console.statistics.test_figures import DUC_LAP, FEBRUARY, GROUP, MARCH, put
from tests.gateway.officials.conftest import Person

__all__ = ["place"]

PAGE = "/console/residents"
GOALS = f"{PAGE}/goals"


@pytest.fixture
def official(place: Place) -> Person:
    for month, people in ((FEBRUARY, 400), (MARCH, 700)):
        for area in (DUC_LAP, GROUP):
            put(place, area, month, residents__vi=people, residents__en=0)
    return place.hire()


def row(browser: Browser, name: str, asked: str = "") -> str:
    """The row of an area, as plain words."""
    page = browser.get(f"{PAGE}{asked}").text
    match = re.search(rf'<th scope="row">{name}</th>.*?</tr>', page, re.DOTALL)
    assert match is not None, page
    return " ".join(re.sub(r"<[^>]+>", " ", match[0]).split())


def test_a_goal_is_set_for_the_ticked_areas(place: Place, official: Person) -> None:
    browser = place.inside(official)
    page = browser.get(PAGE).text
    assert "Đặt mục tiêu 2026" in page and "Đạt (%)" not in page, "no column of dashes"
    assert row(browser, "xã Đức Lập").endswith("700")
    form = {"people": "1000", "pick": [DUC_LAP, GROUP]}
    assert browser.post(GOALS, form, PAGE).status_code == 303
    assert row(browser, "xã Đức Lập").endswith("1.000 70 %")
    assert browser.post(GOALS, {"people": "1400", "pick": DUC_LAP}, PAGE).status_code == 303
    assert row(browser, "xã Đức Lập").endswith("1.400 50 %"), "the last one holds"
    assert row(browser, "huyện Đắk Mil cũ").endswith("1.000 70 %")
    file = browser.get(f"{PAGE}?as=csv&sort=share&pick={DUC_LAP}").data.decode("utf-8-sig")
    assert [*csv.reader(io.StringIO(file), delimiter=";")][1:] == [
        ["xã Đức Lập", "700", "1400", "50"]
    ]
    assert browser.post(GOALS, {"people": "", "pick": DUC_LAP}, PAGE).status_code == 303
    assert row(browser, "xã Đức Lập").endswith("700 – –"), "it was taken back"
    actions = [act for _, act, _, _ in place.office.audited(official_id=official.id)]
    assert actions.count("growth.goal") == 3


def test_the_line_of_the_months_is_read_aloud(place: Place, official: Person) -> None:
    assert "Số người đăng ký theo tháng: 400, 700" in place.inside(official).get(PAGE).text


@pytest.mark.parametrize("people", ["0", "-1", "1.000", "x", "1" * 12])
def test_a_goal_that_is_none_is_an_error_and_stays(
    place: Place, official: Person, people: str
) -> None:
    answer = place.inside(official).post(GOALS, {"people": people, "pick": DUC_LAP}, PAGE)
    assert answer.status_code == 422 and "Mục tiêu là số người" in answer.text
    assert f'value="{people}"' in answer.text and f'value="{DUC_LAP}" form="ticked" checked' in (
        answer.text
    )


def test_only_a_senior_official_of_the_area_sets_it(place: Place, official: Person) -> None:
    commune = place.inside(place.hire("commune", areas=(DUC_LAP,)), "203.0.113.41")
    assert "goals" not in commune.get(PAGE).text
    assert commune.post(GOALS, {"people": "10", "pick": DUC_LAP}, PAGE).status_code == 403
    far = place.inside(place.hire(areas=("lam-dong-2025/d660",)), "203.0.113.42")
    assert far.post(GOALS, {"people": "10", "pick": DUC_LAP}, PAGE).status_code == 422
    assert row(place.inside(official), "xã Đức Lập").endswith("700")


def test_the_province_sees_the_share_of_each_district(place: Place, official: Person) -> None:
    form = {"people": "1000", "pick": GROUP}
    assert place.inside(official).post(GOALS, form, PAGE).status_code == 303
    auditor = place.inside(place.hire("auditor", areas=("lam-dong-2025",)), "203.0.113.43")
    page = auditor.get("/console/province").text
    assert page.count("% mục tiêu") == 1 and "70 % mục tiêu" in page
