"""Charts: pictures that need no colour, no script, and nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from defusedxml.ElementTree import fromstring

from gateway.console import charts
from gateway.console.charts import Chart, Series
from tests.gateway.console.conftest import Place


@pytest.fixture(autouse=True)
def asked(place: Place) -> Iterator[None]:
    """A chart speaks the language of anyone who asks for it."""
    with place.app.test_request_context("/console"):
        yield


def texts(chart: Chart, without: str = "") -> list[str]:
    """The parts of the picture; `without` those for another width."""
    drawn = fromstring(charts.draw(chart, "Phản ánh"))
    labels = [each for each in drawn.iter("text") if without not in each.get("class", "").split()]
    return [each.text for each in labels if each.text]


def bars(*values: float | None, unit: str = "") -> Chart:
    return Chart([f"{n}/11" for n in range(len(values))], [Series("Phản ánh", values)], unit)


@pytest.mark.parametrize("several", [1, 3])
def test_a_picture_has_no_script_and_nothing_from_elsewhere(several: int) -> None:
    series = [Series(f"<{n}> & \"'", [1, None, 3]) for n in range(several)]
    drawn = charts.draw(Chart(["1/11", "<b>", "3/11"], series), "<i> & \"'")
    tree = fromstring(drawn)
    assert len(drawn) < 16_000 and tree.get("aria-label") == "<i> & \"'"
    assert {each.tag for each in tree.iter()} == {"svg", "line", "text", "rect"}
    for each in tree.iter():
        assert not any(name == "style" or name.startswith("on") for name in each.attrib)


def test_series_are_told_apart_without_colour() -> None:
    series = [Series(name, [1, 2]) for name in ("Tin nhắn", "Cuộc gọi", "Khác")]
    drawn = charts.draw(Chart(["a", "b"], series), "x")
    assert all(drawn.count(f'class="column s{n}"') == 2 for n in range(3))
    with pytest.raises(ValueError, match="4 series"):
        Chart(["a", "b"], [*series, *series[:1]])
    with pytest.raises(ValueError, match="as long as"):
        Chart(["a"], series)


def test_numbers_are_written_as_they_are_here() -> None:
    assert {"2.000", "1.234"} <= set(texts(bars(1234, 1900)))
    assert "1,5 s" in texts(bars(1.5, 1.25, unit=" s"))


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
    chart = Chart(labels, [Series("a", [500] * 31)])
    display = texts(chart, "at-wide" if narrow else "at-narrow")
    there = [each for each in labels if each in display]
    assert there[-1] == "31/1" and 3 <= len(there) <= (6 if narrow else 16)
    assert display.count("500") <= 1  # on the axis: no value has room above its bar
    assert charts.month(days[0]) == "1/2026"


def test_nothing_at_all_is_a_picture_too() -> None:
    for chart in (bars(), bars(None), bars(0, 0), Chart([], [Series("a", [])])):
        assert fromstring(charts.draw(chart, "x")).tag == "svg"
    assert bars().is_empty and bars(None).is_empty and not bars(0).is_empty
