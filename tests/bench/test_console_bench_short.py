"""The short form of the console's bench: every page is asked for, right, and small enough.

Other work on the machine moves times, so what is held here is CPU, and wide; what counts is the
page that `make bench` prints.
"""

from __future__ import annotations

import pytest

from config.settings import Settings
from tests.bench import console

pytestmark = pytest.mark.alone

CPU_MS = 100.0


@pytest.fixture(scope="module")
def figures() -> console.Figures:
    return console.measure(console.SHORT, print)


@pytest.mark.timeout(240)
def test_every_page_is_right_small_and_quick(
    figures: console.Figures, capsys: pytest.CaptureFixture[str]
) -> None:
    page = console.report(figures, console.SHORT)
    with capsys.disabled():
        print(f"\n\n{page}\n")
    assert not figures.wrong() and not figures.too_large(), page
    assert all(0 < one.cpu < CPU_MS for one in figures.pages), page
    assert figures.asked > 0 and any(one.together for one in figures.pages)
    results = [one for one in figures.pages if one.whole]
    assert len(results) > 10 and all(one.whole > one.kb for one in results), page


def test_a_page_of_something_new_is_not_forgotten(settings: Settings, env: dict[str, str]) -> None:
    """Anyone who adds a kind of thing says which of them are in the database."""
    with pytest.raises(KeyError):
        console.pages(settings, env, {})


def test_mistakes_and_large_pages_are_reported() -> None:
    good = console.Page("console.a", "/console/a", ["/console/a"], frozenset(), statuses={200})
    lost = console.Page("console.b", "/console/b", ["/console/b"], frozenset(), statuses={500})
    huge = console.Page(
        "console.c", "/console/c", [], frozenset(), statuses={200}, kb=101.0, whole=102.0
    )
    light = console.Page(
        "console.d", "/console/d", [], frozenset(), statuses={200}, kb=99.0, whole=160.0
    )
    figures = console.Figures([good, lost, huge, light])
    assert (figures.wrong(), figures.too_large()) == ([lost], [huge])
    text = console.report(figures, console.SHORT)
    assert "WRONG: /console/b answers [500]" in text and "TOO LARGE: /console/c" in text
