"""The position of an area set's communes to each other: borders or drawn shapes, next to the set's
CSV file."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from config import area_geojson
from config.knowledge import AREAS, AreaError, load_areas
from config.parsed_files import once_while_unchanged

_PATH = re.compile(r"[MLHVCSQTZmlhvcsqtz0-9 .,-]+")
_POINT = re.compile(r"[ML](-?[\d.]+)[ ,](-?[\d.]+)")


@dataclass(frozen=True, slots=True)
class AreaShapes:
    """The shapes of one area set, as SVG paths in a field of `width` by `height`.

    areas    by area id (``lam-dong-2025/24670``)
    borders  lines that are drawn darker, as between former districts; "" for none
    outline  round them all; "" for none
    schematic  they are no borders, and what shows them says so
    """

    width: int
    height: int
    areas: Mapping[str, str]
    borders: str = ""
    outline: str = ""
    schematic: bool = True


@once_while_unchanged(AREAS)
def load_shapes(folder: Path) -> Mapping[str, AreaShapes]:
    """By set id, of each ``<set>.geojson`` or else ``<set>.shapes.json`` in `folder`; sets without
    such a file are left out.

    A GeoJSON file has the borders: a feature a commune, its code in the property ``code``. The
    other one is an object with ``width``, ``height``, ``areas`` (by code, an SVG path with absolute
    points), and optionally ``borders`` and ``outline``. Raises `AreaError`.
    """
    drawn = {path.name.split(".")[0]: _read(path) for path in sorted(folder.glob("*.shapes.json"))}
    return drawn | {path.stem: _borders(path) for path in sorted(folder.glob("*.geojson"))}


def _borders(path: Path) -> AreaShapes:
    book = next((one for one in load_areas(path.parent).sets if one.id == path.stem), None)
    if book is None:
        raise AreaError(f"{path.name}: there is no {path.stem}.csv beside it")
    codes = [one.code for one in book.areas if one.kind == "commune"]
    width, height, paths = area_geojson.read(path, codes)
    areas = {f"{path.stem}/{code}": drawn for code, drawn in paths.items()}
    return AreaShapes(width, height, areas, schematic=False)


def _read(path: Path) -> AreaShapes:
    set_id = path.name.split(".")[0]
    try:
        given = json.loads(path.read_text(encoding="utf-8"))
        shapes = AreaShapes(
            int(given["width"]),
            int(given["height"]),
            {f"{set_id}/{code}": path_ for code, path_ in given["areas"].items()},
            given.get("borders", ""),
            given.get("outline", ""),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise AreaError(f"{path.name}: not a file of shapes ({type(error).__name__})") from None
    for name, drawn in (
        *shapes.areas.items(),
        ("borders", shapes.borders),
        ("outline", shapes.outline),
    ):
        if drawn and not (isinstance(drawn, str) and _PATH.fullmatch(drawn)):
            raise AreaError(f"{path.name}: {name} is not an SVG path")
    return shapes


@lru_cache(maxsize=256)
def middle(path: str) -> tuple[float, float]:
    """The centre of the surface of a shape's first ring, where its name is drawn."""
    ring = path.upper().partition("Z")[0]
    points = [(float(x), float(y)) for x, y in _POINT.findall(ring)]
    doubled = across = down = 0.0
    for (x, y), (x2, y2) in zip(points, points[1:] + points[:1], strict=True):
        turn = x * y2 - x2 * y
        doubled += turn
        across += (x + x2) * turn
        down += (y + y2) * turn
    return (across / (3 * doubled), down / (3 * doubled)) if doubled else points[0]
