"""The handbook: a section for each page, the same in the documents as at the console."""

from __future__ import annotations

import re

import pytest

from config.settings import ROOT
from gateway.console.help import handbook, page_help
from gateway.console.navigation import SECTIONS
from gateway.console.words import CATALOGUES
from tests.gateway.console.conftest import Place


def test_the_documents_have_what_the_console_shows() -> None:
    document = ROOT / "docs" / "officials.vi.md"
    assert document.read_bytes() == handbook.FILES["vi"].read_bytes()


def test_both_languages_help_with_the_same_tasks() -> None:
    """The list of all help names each section once."""
    vi, en = (handbook.sections(language) for language in ("vi", "en"))
    listed = [page for _, pages in page_help.GROUPS for page in pages]
    assert sorted(listed) == sorted(vi) == sorted(en)
    for page, one in vi.items():
        assert [block.kind for block in one.blocks] == [block.kind for block in en[page].blocks]


@pytest.mark.parametrize("language", ["vi", "en"])
def test_words_in_bold_of_the_handbook_are_on_the_pages(language: str) -> None:
    texts = [text.lower() for text in CATALOGUES[language].values()]
    named = re.findall(r"\*\*(.+?)\*\*", handbook.FILES[language].read_text(encoding="utf-8"))
    assert [one for one in named if not any(one.lower() in text for text in texts)] == []


def test_each_page_of_the_menu_has_a_section() -> None:
    pages = [page for one in SECTIONS for page in one.pages]
    paths = {path.partition("/")[0] or "today" for page in pages for path in page.paths}
    assert paths - handbook.sections("vi").keys() == set()


@pytest.mark.parametrize("path", ["alerts", "duty", "account"])
def test_a_page_leads_to_its_help(place: Place, path: str) -> None:
    browser = place.inside(place.hire())
    assert f'href="/console/help/{path}"' in browser.get(f"/console/{path}").text
    answer = browser.get(f"/console/help/{path}")
    assert answer.status_code == 200 and handbook.sections("vi")[path].title in answer.text


def test_the_tour_leads_on_to_the_work(place: Place) -> None:
    browser = place.inside(place.hire())
    steps = len(page_help.TOUR)
    assert steps == 6
    for step in range(1, steps + 1):
        page = browser.get(f"/console/tour/{step}").text
        assert f"Bước {step}/{steps}" in page
        assert (f"/console/tour/{step + 1}" in page) == (step < steps)
    for wrong in (0, steps + 1):
        assert browser.get(f"/console/tour/{wrong}").status_code == 404
    assert "/console/alerts?tour=3" in browser.get("/console/tour/3").text
    page = browser.get("/console/alerts?tour=3").text
    assert "Bước 3/6: Cảnh báo" in page and "/console/duty?tour=4" in page
    assert "Bước" not in browser.get("/console/alerts?tour=4").text, "another page's step"
    assert browser.get("/console/help/nowhere").status_code == 404
    whole = browser.get("/console/help").text
    for page, one in handbook.sections("vi").items():
        assert f'href="/console/help/{page}">{one.title}<' in whole
        assert all(task in whole for task in one.tasks)
    assert "<strong>người có quyền duyệt</strong>" in browser.get("/console/help/alerts").text


def test_help_has_the_menu_for_who_is_signed_in_and_speaks_english(place: Place) -> None:
    browser = place.inside(place.hire())
    assert 'class="menu"' in browser.get("/console/help").text
    stranger = place.browser()
    stranger.post("/console/language", {"language": "en", "next": "/console/help"})
    page = stranger.get("/console/help/alerts").text
    assert 'class="menu"' not in page and "Approve an alert" in page and "Duyệt" not in page
