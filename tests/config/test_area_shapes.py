"""Shapes of areas, beside the files of areas."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from config.area_shapes import load_shapes, middle
from config.knowledge import AREAS, AreaError, load_areas

SQUARE = "M0 0L10 0L10 10L0 10Z"


def test_every_commune_of_today_is_drawn() -> None:
    shapes = load_shapes(AREAS)["lam-dong-2025"]
    book = next(one for one in load_areas(AREAS).sets if one.id == "lam-dong-2025")
    assert set(shapes.areas) == {one.id for one in book.areas if one.kind == "commune"}
    for drawn in shapes.areas.values():
        x, y = middle(drawn)
        assert 0 < x < shapes.width and 0 < y < shapes.height


def test_a_name_stands_in_the_middle_of_the_surface() -> None:
    assert middle(SQUARE) == (5, 5)
    assert middle("M0 0L10 0L10 2L2 2L2 10L0 10Z") == pytest.approx((3.22, 3.22), abs=0.01)


def test_a_set_without_a_file_has_no_shapes(tmp_path: Path) -> None:
    assert load_shapes(tmp_path) == {}


@pytest.mark.parametrize(
    "content",
    [
        "no json",
        "[]",
        json.dumps({"width": 1, "height": 1}),
        json.dumps({"width": 1, "height": 1, "areas": {"1": '"/><script>'}}),
        json.dumps({"width": 1, "height": 1, "areas": {"1": 7}}),
    ],
)
def test_a_wrong_file_is_reported(tmp_path: Path, content: str) -> None:
    (tmp_path / "here.shapes.json").write_text(content, encoding="utf-8")
    with pytest.raises(AreaError, match=r"here\.shapes\.json"):
        load_shapes(tmp_path)
