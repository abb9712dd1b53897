"""Charts: pictures that need no colour, no script, and nothing from elsewhere."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from defusedxml.ElementTree import fromstring

from gateway.console import charts
from gateway.console.charts import Chart, Series
from tests.gateway.console.conftest import Place

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(autouse=True)
def asked(place: Place) -> Iterator[None]:
    """A chart speaks the language of anyone who asks for it."""
    with place.app.test_request_context("/console"):
        yield


def texts(drawn: bytes) -> list[str]:
    return [each.text for each in fromstring(drawn).iter(f"{SVG}text") if each.text]


def bars(*values: float | None, unit: str = "") -> Chart:
    return Chart(
        "bars", [f"{n}/11" for n in range(len(values))], [Series("Phản ánh", values)], unit
    )


@pytest.mark.parametrize("kind", ["bars", "lines"])
@pytest.mark.parametrize("several", [1, 3])
def test_a_picture_has_no_script_and_nothing_from_elsewhere(kind: Any, several: int) -> None:
    series = [Series(f"<{n}> & \"'", [1, None, 3]) for n in range(several)]
    answer = charts.answer(Chart(kind, ["1/11", "2/11", "3/11"], series))
    tree = fromstring(answer.data)
    assert len(answer.data) < 16_000 and answer.mimetype == "image/svg+xml"
    for each in tree.iter():
        assert each.tag.removeprefix(SVG) not in {"script", "foreignObject", "image", "a", "use"}
        assert not any(name == "style" or name.startswith("on") for name in each.attrib)
        assert not any("href" in name for name in each.attrib)
    style = "".join(each.text for each in tree.iter(f"{SVG}style"))
    assert "http" not in style and "@" not in style
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in answer.headers["Content-Security-Policy"]


def test_series_are_told_apart_without_colour() -> None:
    series = [Series(name, [1, 2]) for name in ("Tin nhắn", "Cuộc gọi", "Khác")]
    drawn = charts.draw(Chart("bars", ["a", "b"], series))
    assert {"Tin nhắn", "Cuộc gọi", "Khác"} <= set(texts(drawn))
    assert drawn.count(b"<pattern") == 2
    assert "Phản ánh" not in texts(charts.draw(bars(1, 2)))  # one series: its heading says it
    with pytest.raises(ValueError, match="4 series"):
        Chart("bars", ["a", "b"], [*series, *series[:1]])
    with pytest.raises(ValueError, match="as long as"):
        Chart("bars", ["a"], series)


def test_numbers_are_written_as_they_are_here() -> None:
    assert {"2.000", "1.234"} <= set(texts(charts.draw(bars(1234, 1900))))
    assert "1,5 s" in texts(charts.draw(bars(1.5, 1.25, unit=" s")))


@pytest.mark.parametrize(
    ("most", "ticks"),
    [
        (0, [0, 1]),
        (1, [0, 1]),
        (3, [0, 1, 2, 3]),
        (7, [0, 2, 4, 6, 8]),
        (100, [0, 50, 100]),
        (1801, [0, 500, 1000, 1500, 2000]),
        (1.5, [0, 0.5, 1, 1.5]),
    ],
)
def test_the_axis_has_round_numbers(most: float, ticks: list[float]) -> None:
    assert charts._ticks(most) == ticks


@pytest.mark.parametrize("narrow", [False, True])
def test_labels_have_room(narrow: bool) -> None:
    days = [date(2026, 1, n + 1) for n in range(31)]
    labels = [charts.day(each) for each in days]
    display = texts(charts.draw(Chart("bars", labels, [Series("a", [500] * 31)]), narrow))
    there = [each for each in labels if each in display]
    assert there[-1] == "31/1" and 3 <= len(there) <= (6 if narrow else 16)
    assert display.count("500") <= 1  # on the axis: no value has room above its bar
    assert charts.month(days[0]) == "1/2026"


def test_nothing_at_all_is_a_picture_too() -> None:
    for chart in (bars(), bars(None), bars(0, 0), Chart("lines", [], [Series("a", [])])):
        assert fromstring(charts.draw(chart)).tag == f"{SVG}svg"


@pytest.mark.parametrize("kind", ["bars", "lines"])
def test_a_picture_of_nothing_says_so_in_the_language_of_the_page(kind: Any) -> None:
    drawn = charts.draw(Chart(kind, ["1/11", "2/11"], [Series("Phản ánh", [None, None])]))
    assert "Chưa có gì để vẽ" in texts(drawn) and "No data" not in texts(drawn)
