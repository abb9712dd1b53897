"""The communes on a map: tiles, borders, and what is said of them."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations

import pytest

from config.knowledge import AREAS, load_areas
from gateway.console import areas_map
from tests.gateway.console.conftest import Place

DONUT = "M0 0L60 0L60 60L0 60ZM20 20L20 40L40 40L40 20ZM80 0L90 0L90 10L80 10Z"


@pytest.mark.parametrize("set_id", ["lam-dong-2025", "dak-nong-2004"])
@pytest.mark.parametrize("times", [1, 5])
def test_tiles_never_lie_on_each_other(set_id: str, times: int) -> None:
    book = next(one for one in load_areas(AREAS).sets if one.id == set_id)
    communes = [one for one in book.areas if one.kind == "commune"]
    communes = [replace(one, id=f"{one.id}-{n}") for one in communes for n in range(times)]
    shapes = areas_map._tiles(replace(book, areas=tuple(communes), names=()))
    boxes = [areas_map.bounds(drawn) for drawn in shapes.areas.values()]
    assert len(boxes) == len(communes)
    side = boxes[0][2] - boxes[0][0]
    for left, top, *_ in boxes:
        assert 0 <= left <= shapes.width - side and 0 <= top <= shapes.height - side
    for one, other in combinations(boxes, 2):
        assert max(abs(one[0] - other[0]), abs(one[1] - other[1])) >= side


def test_a_name_has_no_room_in_a_hole() -> None:
    assert areas_map.across(DONUT, 10, 30) == (0, 20), "as far as its hole"
    assert areas_map.across(DONUT, 30, 30) is None
    assert areas_map.across(DONUT, 30, 5) == (0, 60), "another part is none of it"


def test_a_commune_without_a_figure_says_its_name_and_why(place: Place) -> None:
    browser = place.inside(place.hire("province", areas=("lam-dong-2025",)))
    for page in ("/console", "/console/province"):
        drawn = browser.get(page).text.partition('class="map"')[2].partition("</svg>")[0]
        captions = re.findall(r'aria-label="([^"]+)".*?class="tip"[^>]*>(.*?)</text>', drawn)
        assert len(captions) == 28, page
        why = "dưới 3 người phản ánh, hoặc dưới 100 người đăng ký"
        for label, caption in captions:
            name, _, says = label.partition(": ")
            assert says == why and re.sub("<[^>]+>", "|", caption).split("|")[1::2] == [name, says]


def test_only_a_schematic_is_called_one(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    browser = place.inside(place.hire("province", areas=("lam-dong-2025",)))
    says = "Sơ đồ, không phải ranh giới hành chính"
    assert says in browser.get("/console").text
    (set_id, drawn), *_ = place.console.shapes.items()
    monkeypatch.setitem(place.console.shapes, set_id, replace(drawn, schematic=False))
    for page in ("/console", "/console/province"):
        assert says not in browser.get(page).text, page
