"""What holds for every USSD session, whatever is typed; `tests/transcripts/ussd` has the rows."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows import engine
from flows.languages import CATALOGUES, SCREENS, say, show
from flows.subjects import links
from flows.text import measure
from flows.topics import menu, registry
from flows.topics.context import Offer
from flows.ussd import sessions
from flows.ussd.paging import LIMITS, STOP, Keys, numbered, pages
from flows.ussd.screen_graph import Graph, walk
from flows.ussd.sessions import Frame, Session
from flows.values import Command, Erase, FollowUp, Language, OptOut, Person, Report, State, Turn
from tests.flows.test_engine import LANGUAGES, NOW, json_values, quick
from tests.flows.test_engine import texts as texted
from tests.transcripts.dial import Dialler
from tests.transcripts.play import world

inputs = st.one_of(
    st.sampled_from(
        ("", "0", "00", "9", "1", "2", "3", "4", "5", "6", "8", "10", "11", "1*2", "#")
    ),
    texted,
)
sessions_typed = st.lists(inputs, max_size=10)


def dialler(language: Language = "vi") -> Dialler:
    phone = Dialler(now=NOW, interval=timedelta(seconds=10))
    phone.person = replace(phone.person, language=language)
    phone.dials()
    return phone


def check_screen(turn: Turn) -> None:
    assert turn.reply and turn.more is not None
    cost = measure(turn.reply)
    assert cost.units <= LIMITS[cost.encoding], turn.reply
    assert not links.find(turn.reply.replace("(.)", " ")), turn.reply


# -- whatever is typed ---------------------------------------------------------------------


@quick
@given(st.sampled_from(LANGUAGES), sessions_typed)
def test_every_turn_shows_a_screen_that_fits(language: Language, typed: list[str]) -> None:
    phone = dialler(language)
    for text in typed:
        turn = phone.types(text)
        check_screen(turn)
        assert engine.thaw(engine.freeze(turn.state)) == turn.state


@quick
@given(sessions_typed)
def test_nobody_is_trapped(typed: list[str]) -> None:
    phone = dialler()
    for text in typed:
        phone.types(text)
    phone.dials()
    assert phone.types("00").reply == dialler(phone.person.language).types("00").reply


@quick
@given(sessions_typed)
def test_opting_out_works_from_every_screen(typed: list[str]) -> None:
    phone = dialler()
    for text in typed:
        phone.types(text)
    turn = phone.types("HUY")
    assert [type(effect) for effect in turn.effects] == [OptOut]
    assert turn.more is False or "9 " in (turn.reply or "")


@quick
@given(sessions_typed)
def test_a_report_is_never_lost(typed: list[str]) -> None:
    phone = dialler()
    for text in typed:
        phone.types(text)
    phone.types("00")
    phone.types("3")
    phone.hangs_up()
    phone.dials()
    phone.types("1")
    (report,) = phone.types("0868123456").effects
    assert isinstance(report, Report) and report.subjects[0].key == "tel:+84868123456"


@quick
@given(sessions_typed, st.booleans())
def test_texts_and_sessions_leave_each_other_alone(typed: list[str], by_text: bool) -> None:
    phone = dialler()
    phone.texts("5K")
    phone.types("3")
    for text in typed:
        turn = phone.texts(text) if by_text else phone.types(text)
        if any(isinstance(effect, Erase) for effect in turn.effects):
            return
    if by_text:
        (report,) = phone.types("0868123456").effects
        assert isinstance(report, Report)
    else:
        assert phone.texts("2").reply == say(phone.person.language, "letter.noi")


frames = st.tuples(
    st.sampled_from((*registry.OPEN, "", "gone")),
    st.sampled_from(("", "known", "source", "which", "district", "commune", "former", "letter")),
    st.dictionaries(st.sampled_from(("subjects", "content", "way", "areas", "via")), json_values),
    st.text(max_size=200),
    st.integers(-2, 9),
    st.text(max_size=20),
    st.text(max_size=20),
).map(list)
stored = st.fixed_dictionaries(
    {},
    optional={
        "i": st.just("s1") | json_values,
        "l": st.booleans(),
        "o": json_values,
        "g": st.text(max_size=9) | json_values,
        "e": json_values,
        "q": st.booleans(),
        "a": st.just(NOW.timestamp()) | json_values,
        "f": st.lists(frames | json_values, max_size=4),
    },
)


@quick
@given(stored, inputs, st.booleans())
def test_a_session_of_another_version_breaks_nothing(
    screen: dict[str, Any], text: str, ended: bool
) -> None:
    phone = Dialler(now=NOW, session=1)
    phone.frozen = engine.freeze(State(touched=NOW.timestamp(), screen=_storable(screen)))
    turn = phone.types(text, ended=ended)
    assert (turn.reply is None) == ended
    assert turn.reply is None or measure(turn.reply).units <= 160


def _storable(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "ignore").decode()
    if isinstance(value, list):
        return [_storable(one) for one in value]
    if isinstance(value, dict):
        return {_storable(name): _storable(one) for name, one in value.items()}
    return value


# -- what was typed ------------------------------------------------------------------------


@quick
@given(st.lists(st.text("019*# aM", max_size=6), max_size=6))
def test_growing_text_is_cut_into_what_was_typed(typed: list[str]) -> None:
    """Some carriers send all inputs of a session joined by ``*``, also where one has a ``*``."""
    grown, output = dialler(), dialler()
    grown.types("", grown="", session="g")
    output.types("", session="g")
    for count in range(1, len(typed) + 1):
        whole = "*".join(typed[:count])
        by_growth = grown.types("never read", grown=whole, session="g")
        if count > 1 and not any(typed[: count - 1]) and not whole.strip("*"):
            return  # Nothing but empty inputs: the carrier itself can't tell them.
        plain = output.types(typed[count - 1], session="g")
        assert by_growth.reply == plain.reply, (typed, count)
        if by_growth.more is False:
            return


def test_a_story_with_a_star_in_it_is_one_input() -> None:
    phone = dialler()
    for whole in ("3", "3*1"):
        phone.types("", grown=whole)
    (report,) = phone.types("so 5", grown="3*1*ho bao bam *21*0868123456# roi doi tien").effects
    assert isinstance(report, Report)
    assert report.content == "ho bao bam *21*0868123456# roi doi tien"


@pytest.mark.parametrize(
    ("typed", "content"),
    [
        ("0868123456", ""), ("0868123456 gia cong an doi tien", "gia cong an doi tien"),
        ("so 0868123456: doi otp", "doi otp"),
    ],
)  # fmt: skip
def test_what_is_told_beside_the_number_is_kept(typed: str, content: str) -> None:
    phone = dialler()
    phone.types("3")
    (report,) = phone.types(typed).effects
    assert isinstance(report, Report)
    assert (report.content, [one.display for one in report.subjects]) == (content, ["0868123456"])


@pytest.mark.parametrize("grows", [True, False])
def test_of_inputs_that_come_joined_only_the_first_is_taken(grows: bool) -> None:
    """Dialled as `*8041*1*0868123456#`, or one turn was lost: no other number is made of them."""

    def types(*whole: str) -> Turn:
        phone = Dialler(now=NOW)
        turn = phone.dials()
        for before, all_ in itertools.pairwise(("", *whole)):
            new = all_.removeprefix(before).removeprefix("*")
            turn = phone.types(new, grown=all_ if grows else None)
        return turn

    assert types("1*0868123456").reply == types("1").reply
    assert types("3", "3*0868123456*1").effects == types("3", "3*0868123456").effects
    assert types("00*1").reply == types("00").reply
    assert "0868123456" in (types("1*0868123456", "1*0868123456*0868123456").reply or "")
    (report,) = types("3", "3*0868123456 *gia cong an* doi tien").effects
    assert isinstance(report, Report) and "gia cong an" in report.content
    (report,) = types("3", "3*1", "3*1*ho bao bam 9*1 roi doi tien 5*6").effects
    assert isinstance(report, Report) and report.content == "ho bao bam 9*1 roi doi tien 5*6"


# -- sessions ------------------------------------------------------------------------------


def test_the_newer_session_owns_the_state_and_the_older_ends_calmly() -> None:
    phone = dialler()
    phone.types("3")
    offer = phone.dials()
    delayed = phone.types("0868123456", session="s1")
    assert delayed.reply == show("vi", "older") and delayed.more is False and not delayed.effects
    assert "1 Lam tiep" in (offer.reply or "")
    assert phone.types("1").reply == show("vi", "report.ask") + (
        "\n1 Khong ro so\n2 Ket qua tin bao\n0 lui"
    )
    assert phone.types("", session="s1", ended=True).reply is None


def test_what_was_typed_is_said_when_it_is_offered_again() -> None:
    phone = dialler()
    phone.types("1")
    phone.types("cong an goi doi chuyen tien gap")
    offer = phone.dials().reply or ""
    assert "cong an goi doi chuyen t" in offer
    assert phone.types("1").reply == phone.types("9").reply
    assert [type(effect) for effect in phone.types("1").effects] == [Report]


@pytest.mark.parametrize(("after", "offered"), [(23, True), (25, False)])
def test_a_session_is_offered_for_a_day(after: int, offered: bool) -> None:
    phone = dialler()
    phone.types("3")
    phone.now += timedelta(hours=after)
    assert ("Lam tiep" in (phone.dials().reply or "")) is offered


@pytest.mark.parametrize("key", ["0", "00"])
def test_an_offer_can_be_declined(key: str) -> None:
    phone = dialler()
    phone.types("3")
    phone.dials()
    assert (phone.types(key).reply or "").startswith("So 5 KHONG")
    assert (phone.dials().reply or "").startswith("So 5 KHONG")


def test_an_answer_that_was_read_does_not_follow() -> None:
    phone = dialler()
    phone.types("1")
    phone.types("0868123456")
    phone.now += timedelta(seconds=30)
    assert phone.hangs_up().effects == () and phone.followed == []
    assert (phone.dials().reply or "").startswith("So 5 KHONG")


def test_an_answer_with_pages_left_follows_whole() -> None:
    phone = dialler("vi-marks")
    phone.types("3")
    phone.types("0868123456")
    phone.now += timedelta(minutes=2)
    phone.hangs_up()
    (text,) = phone.followed
    assert "ADG2345" in text and "TT ADG2345" in text and measure(text).segments <= 3


def test_a_follow_up_offers_what_a_text_would_and_a_text_can_take_it() -> None:
    phone = dialler()
    phone.types("1")
    phone.hangs_up("0868123456")
    assert phone.followed == [say("vi", "check.no_reports.number", shown="0868123456", people=0,
                                  about="")]  # fmt: skip
    (report,) = phone.texts("1").effects
    assert isinstance(report, Report)


@pytest.mark.parametrize("second", ["", "0868123456"])
def test_the_end_of_a_session_is_told_twice(second: str) -> None:
    phone = dialler()
    phone.types("3")
    phone.hangs_up("0868123456")
    assert phone.hangs_up(second).effects == ()
    assert phone.reports == 1 and len(phone.followed) == 1


def test_a_turn_that_arrives_after_the_end_still_files_its_report() -> None:
    phone = dialler()
    phone.types("3")
    phone.hangs_up()
    (report,) = phone.types("0868123456").effects
    assert isinstance(report, Report)


def test_a_choice_behind_the_code_is_taken_at_the_dial() -> None:
    phone = Dialler(now=NOW, session=1)
    assert (phone.types("6").reply or "").startswith(show("vi", "language.ask"))


def test_too_many_turns_are_told_to_wait_and_reports_are_not() -> None:
    phone = dialler()
    phone.interval = timedelta(seconds=0.1)
    replies = [phone.types("0").reply for _ in range(engine.LIMIT)]
    assert replies[-1] == show("vi", "wait")
    assert [type(e) for e in phone.types("LD 0868123456 lua dao").effects] == [Report]
    assert [type(e) for e in phone.types("HUY").effects] == [OptOut]
    assert (phone.types("2").reply or "").startswith("GOI NGAN HANG NGAY")


def test_looking_at_the_alerts_never_ends_an_opt_out() -> None:
    phone = dialler()
    phone.texts("DK Quang Son")
    phone.texts("HUY")
    turn = phone.types("5")
    assert turn.effects == () and "1 Nhan lai" in (turn.reply or "")


# -- screens -------------------------------------------------------------------------------

KEYS = Keys("9 more", "0 back", "00 start")


@quick
@given(
    st.text("abc é€ảĐ[", max_size=600),
    st.lists(st.text("xyzảẻ ", max_size=30), max_size=12),
    st.booleans(),
)
def test_pages_hold_everything_and_fit(body: str, choices: list[str], moves: bool) -> None:
    keys = KEYS if moves else Keys("9 more")
    made = pages(body, choices, keys)
    folder = "".join(made)
    for text in (body, *choices):
        for word in text.split():
            assert "".join(word) in folder.replace("\n", "") or len(word) > 20
    for place, page in enumerate(made):
        cost = measure(page)
        assert cost.units <= LIMITS[cost.encoding]
        last = page.split("\n")[-1]
        assert (place < len(made) - 1) == last.startswith("9 more")
        if moves:
            assert "0 back" in last


def test_no_choice_has_a_key_as_its_number() -> None:
    numbers = [number for number, _ in numbered(range(30))]
    assert len(set(numbers)) == 30 and not {"0", "00", "8", "9"} & set(numbers)
    assert numbers[:9] == ["1", "2", "3", "4", "5", "6", "7", "10", "11"]


def test_a_list_of_any_length_has_numbers_on_its_pages() -> None:
    made = pages("Where", [f"{n} place number {n}" for n, _ in numbered(range(40))], KEYS)
    assert len(made) > 3 and "43 place" not in "".join(made) and "42 place" in made[-1]


# -- the topics and their screens ------------------------------------------------------------


@pytest.mark.parametrize("topic", sorted(registry.OPEN))
def test_a_screen_offers_every_digit_that_a_text_can_choose(topic: str) -> None:
    """Two renderings of one topic: 0 is declining, which is the key back on a screen."""
    steps = ("", "known", "source", "content", "sender", "offer", "which", "ask", "who")
    for step in steps:
        state = State(topic, step, {"areas": ["a", "b"], "via": ["", "x"]})
        results = {one.go for one in registry.OPEN[topic].offers(state) if isinstance(one.go, str)}
        chosen = set(registry.OPEN[topic].choices(state))
        assert chosen - results <= ({"0"} if topic == "alerts" else set()), (topic, step)


def test_every_offer_has_its_words_and_a_way_to_go() -> None:
    offers: list[Offer] = [*menu.OFFERS]
    for topic, step in itertools.product(registry.OPEN.values(), ("", *_STEPS)):
        offers += topic.offers(State("", step, {"areas": ["lam-dong-2025/24664"]}))
    for offer in offers:
        assert offer.label in SCREENS["vi"] or offer.area
        assert not isinstance(offer.go, Command) or offer.go.name in registry.STARTS
    assert set(menu.NAMES) == set(registry.OPEN)
    assert all(key in SCREENS["vi"] for key in menu.NAMES.values())


_STEPS = ("known", "source", "sender", "offer", "have", "former", "which", "district", "commune")


_TEXTING = ("soạn", "soan", "text ", "Gửi số", "Gui so", "Send ", "NN", "HUY", "LD")


def test_nothing_but_offers_is_cut_from_a_text() -> None:
    """What a screen leaves out is only how to text on; first what to do stays."""
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


# -- the graph -------------------------------------------------------------------------------


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


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("typed", ["?", "TG", "help", "huong dan"])
def test_help_says_what_can_be_done(language: Language, typed: str) -> None:
    phone = dialler(language)
    turn = phone.types(typed)
    reply = (turn.reply or "").replace("\n", " ")
    assert turn.more and reply.startswith(show(language, "help")[:40])
    assert f"1 {show(language, 'choice.check')}" in reply or "9" in reply
    assert phone.types("1").reply == dialler(language).types("1").reply


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


def test_a_frame_goes_through_json() -> None:
    session = Session("s", True, ("a",), "1*2", 2, True, (Frame("check", "", {}, "b", 1),), 3.0)
    assert sessions.thaw(sessions.freeze(session)) == session
    assert sessions.thaw({}) == Session() == sessions.thaw({"i": 3})


def test_a_follow_up_is_no_part_of_an_erasure() -> None:
    phone = dialler()
    for key in ("5", "11"):
        phone.types(key)
    turn = phone.hangs_up("1")
    assert not any(isinstance(effect, FollowUp) for effect in turn.effects)
    assert turn.effects and sessions.SESSION_SECONDS == 86_400
