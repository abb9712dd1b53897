"""Shapes of areas, beside the files of areas."""

from __future__ import annotations

import json
import math
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from config.area_geojson import MOST_CHARACTERS
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


def circle(lon: float, lat: float, size: float = 0.02, points: int = 400) -> list[list[float]]:
    """Round a point, with the clock: not as the standard wants an outer ring."""
    turns = [2 * math.pi * n / points for n in range(points)]
    return [[lon + size * math.sin(turn), lat + size * math.cos(turn)] for turn in (*turns, 0)]


def borders(folder: Path, set_id: str, **changed: object) -> Path:
    """A file of borders: an area, and if its code is even a hole and an island."""
    for file in AREAS.glob("*.csv"):
        shutil.copy(file, folder)
    book = next(one for one in load_areas(AREAS).sets if one.id == set_id)
    features = []
    for one in (one for one in book.areas if one.kind == "commune"):
        polygon = [circle(one.lon, one.lat)]
        shape: dict[str, object] = {"type": "Polygon", "coordinates": polygon}
        if int(one.code) % 2 == 0:
            polygon.append(circle(one.lon, one.lat, 0.01))
            island = [circle(one.lon + 0.05, one.lat, 0.005)]
            shape = {"type": "MultiPolygon", "coordinates": [island, polygon]}
        features.append({"properties": {"MA_XA": one.code}, "geometry": shape | changed})
    path = folder / f"{set_id}.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    return path


@pytest.mark.parametrize("set_id", ["lam-dong-2025", "dak-nong-2004"])
def test_borders_are_thinned_and_keep_holes_and_parts(tmp_path: Path, set_id: str) -> None:
    path = borders(tmp_path, set_id)
    shapes = load_shapes(tmp_path)[set_id]
    book = next(one for one in load_areas(AREAS).sets if one.id == set_id)
    assert set(shapes.areas) == {one.id for one in book.areas if one.kind == "commune"}
    assert not shapes.schematic and load_shapes(AREAS)["lam-dong-2025"].schematic
    assert sum(map(len, shapes.areas.values())) <= MOST_CHARACTERS < path.stat().st_size / 8
    assert {drawn.count("Z") for drawn in shapes.areas.values()} == {1, 3}
    for area_id, drawn in shapes.areas.items():
        outer, *others = drawn.split("Z")[:-1]
        x, y = middle(drawn)
        assert 0 < x < shapes.width and 0 < y < shapes.height
        assert outer.count("L") >= 5, f"{area_id} is still round"
        if others:
            assert turns(outer) > 0 > min(map(turns, others)), "a hole goes round the other way"


def turns(ring: str) -> float:
    points = [tuple(map(float, each.split())) for each in ring.removeprefix("M").split("L")]
    pairs = zip(points, (*points[1:], points[0]), strict=True)
    return -sum(x * y2 - x2 * y for (x, y), (x2, y2) in pairs)


def test_borders_go_before_a_schematic(tmp_path: Path) -> None:
    shutil.copy(AREAS / "lam-dong-2025.shapes.json", tmp_path)
    borders(tmp_path, "lam-dong-2025")
    assert not load_shapes(tmp_path)["lam-dong-2025"].schematic


def wrong_borders(path: Path) -> Iterator[tuple[str, str]]:
    given = json.loads(path.read_text("utf-8"))
    point = {"geometry": {"type": "Point", "coordinates": [108, 12]}}
    metres = [[[412_345, 1_345_678]] * 4]
    yield "no json", "not a FeatureCollection"
    yield "[]", "not a FeatureCollection"
    first, *rest = given["features"]
    for geometry, says in (
        (point["geometry"], "not a FeatureCollection"),
        ({"type": "Polygon", "coordinates": metres}, "no degrees: save it in WGS 84"),
        ({"type": "Polygon", "coordinates": []}, "no shape whose property `code` is"),
    ):
        yield json.dumps({"features": [first | {"geometry": geometry}, *rest]}), says
    yield json.dumps({"features": rest[2:]}), "no shape whose property `code` is"
    named = [{**one, "properties": {"TEN": "Đức Lập", "id": 7}} for one in rest]
    yield json.dumps({"features": named}), r"and 23 more \(it has: TEN, id\)"


def test_wrong_borders_are_reported(tmp_path: Path) -> None:
    path = borders(tmp_path, "lam-dong-2025")
    for content, says in list(wrong_borders(path)):
        path.write_text(content, "utf-8")
        with pytest.raises(AreaError, match=rf"lam-dong-2025\.geojson: .*{says}"):
            load_shapes(tmp_path)
    path.rename(tmp_path / "other.geojson")
    with pytest.raises(AreaError, match=r"other\.geojson: there is no other\.csv"):
        load_shapes(tmp_path)
