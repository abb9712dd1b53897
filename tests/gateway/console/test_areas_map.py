"""The communes on a map: tiles, borders, and what is said of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gateway.console import areas_map
from tests.gateway.console.conftest import Place

DONUT = "M0 0L60 0L60 60L0 60ZM20 20L20 40L40 40L40 20ZM80 0L90 0L90 10L80 10Z"


def test_a_name_has_no_room_in_a_hole() -> None:
    assert areas_map.across(DONUT, 10, 30) == (0, 20), "as far as its hole"
    assert areas_map.across(DONUT, 30, 30) is None
    assert areas_map.across(DONUT, 30, 5) == (0, 60), "another part is none of it"


def test_only_a_schematic_is_called_one(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    browser = place.inside(place.hire("province", areas=("lam-dong-2025",)))
    says = "Sơ đồ, không phải ranh giới hành chính"
    assert says in browser.get("/console").text
    (set_id, drawn), *_ = place.console.shapes.items()
    monkeypatch.setitem(place.console.shapes, set_id, replace(drawn, schematic=False))
    for page in ("/console", "/console/province"):
        assert says not in browser.get(page).text, page
