"""Every screen that can be reached: its links, its keys, and how far it is."""

from __future__ import annotations

import re

import pytest

from flows.languages import CATALOGUES, SCREENS, show
from flows.topics import registry
from flows.ussd.paging import STOP
from flows.ussd.screen_graph import Graph, walk
from flows.values import Language, Person
from tests.flows.test_engine import LANGUAGES, NOW
from tests.flows.ussd.test_turns import dialler
from tests.transcripts.play import world

_TEXTING = ("soạn", "soan", "text ", "Gửi số", "Gui so", "Send ", "NN", "HUY", "LD")


def test_nothing_but_offers_is_cut_from_a_text() -> None:
    """A screen leaves out only how to text on; the first act stays."""
    for language in LANGUAGES:
        for key, text in CATALOGUES[language].items():
            display = SCREENS[language][key]
            own = f"screen.{key}" in CATALOGUES[language]
            assert own or text.startswith(display), key
            if not own and display != text:
                reply = text[len(display) :]
                assert any(word in reply for word in _TEXTING), key
            if not key.startswith(("help", "wait", "elsewhere", "fate.", "alerts.", "optout")):
                assert own or not any(w in display for w in ("soạn 1", "soan 1", "text 1")), key


@pytest.fixture(scope="module", params=LANGUAGES)
def graph(request: pytest.FixtureRequest) -> Graph:
    return walk(world(), NOW, request.param)


def test_every_link_leads_to_a_screen_and_nothing_is_a_dead_end(graph: Graph) -> None:
    known = {screen.id for screen in graph.screens}
    assert {link.source for link in graph.links} | {link.target for link in graph.links} <= known
    going = {link.source for link in graph.links}
    for screen in graph.screens:
        assert screen.more == (screen.id in going), screen.text
    back: dict[int, set[int]] = {}
    for link in graph.links:
        back.setdefault(link.target, set()).add(link.source)
    ends = {screen.id for screen in graph.screens if screen.answer}
    visited, queue = set(ends), list(ends)
    while queue:
        new = back.get(queue.pop(), set()) - visited
        visited |= new
        queue += new
    assert visited == known, "from every screen an answer can be reached"


def test_every_key_that_is_shown_changes_the_screen(graph: Graph) -> None:
    for link in graph.links:
        assert link.typed or link.source != link.target, graph.screens[link.source].text


def test_any_answer_is_at_most_five_turns_away(graph: Graph) -> None:
    """The dial is the first turn. Leafing through a long page in marked letters is not counted: the
    number of a choice works on every page of its list."""
    distance = {0: 1}
    queue = [0]
    while queue:
        at = queue.pop(0)
        for link in graph.links:
            if link.source != at:
                continue
            far = distance[at] + (link.key != "9")
            if far < distance.get(link.target, 99):
                distance[link.target] = far
                queue.append(link.target)
    answers = [screen for screen in graph.screens if screen.answer]
    assert len(answers) > 40
    assert max(distance[screen.id] for screen in answers) <= 5


@pytest.mark.parametrize("language", ["vi", "en"])
def test_in_plain_letters_leafing_counts_too(language: Language) -> None:
    graph = walk(world(), NOW, language)
    assert max(screen.depth for screen in graph.screens if screen.answer) <= 5


def test_a_keyword_on_a_screen_has_the_number_that_it_is_texted_to(graph: Graph) -> None:
    """A session that is over takes no keyword."""
    named = 0
    for screen in graph.screens:
        text = " ".join(screen.text.split())
        for typed in re.finditer(r"\b(?:[Ss]o[aạ]n|[Tt]ext) (?:[A-Z]{2}|\d)", text):
            to = r"[^.,;]*? (?:(?:g[uử]i|to) (?:8041|5656|9 )|9 tiếp)"  # or on the next page
            assert re.match(to, text[typed.end() :]), text
            named += 1
    assert named


def test_what_ends_all_alerts_has_one_digit(graph: Graph) -> None:
    language = next(one for one in LANGUAGES if show(one, "back") in graph.screens[1].text)
    words = show(language, "choice.opt_out")
    lines = [line for one in graph.screens for line in one.text.split("\n") if words in line]
    assert lines and set(lines) == {f"{STOP} {words}"}


def test_lost_money_is_the_second_choice() -> None:
    assert (dialler().types("2").reply or "").startswith("GOI NGAN HANG NGAY")


def test_every_topic_and_every_area_is_in_the_graph(graph: Graph) -> None:
    places = {screen.place.split("/")[0].split(".")[0] for screen in graph.screens}
    assert places >= set(registry.OPEN) | {"menu", "end"}
    output = "\n".join(screen.text for screen in graph.screens)
    areas = world().areas.current(NOW.date()).areas
    short = {measured(area.short) for area in areas}
    assert all(name in measured(output) for name in short)


def measured(text: str) -> str:
    from flows.text import fold

    return " ".join(fold(text).split())


def test_the_graph_of_a_subscriber_and_of_one_who_stopped() -> None:
    area = ("lam-dong-2025/24664",)
    for person in (Person(areas=area), Person(former_areas=area)):
        places = {s.place.split("/")[0] for s in walk(world(), NOW, "vi", person).screens}
        assert places & {"alerts.have", "alerts.former"}
