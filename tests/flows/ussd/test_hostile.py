"""Events that must not cost a resident their work: wrong keys, late turns, languages, other
files."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows import engine
from flows.languages import show
from flows.places.areas import AreaBook
from flows.text import measure
from flows.topics import menu, registry
from flows.topics.context import Context, World
from flows.ussd import dialogue, sessions
from flows.ussd.paging import LIMITS
from flows.ussd.session_pages import MAX_TYPED, pages_of
from flows.ussd.sessions import SESSION_SECONDS, Frame, Session
from flows.values import Asks, Command, Facts, Language, Person, Report, State
from tests.flows.test_engine import LANGUAGES, NOW, quick
from tests.flows.ussd.test_turns import check_screen, dialler, inputs
from tests.transcripts.dial import Dialler
from tests.transcripts.play import world

STORY = "cong an goi doi chuyen tien gap"

# -- an offer to go on ---------------------------------------------------------------------


@quick
@given(st.sampled_from(LANGUAGES), st.sampled_from(("2", "7", "9", "12", "8", "#", "", "?", "xyz")))
def test_no_wrong_key_at_the_offer_costs_what_was_typed(language: Language, key: str) -> None:
    phone = dialler(language)
    phone.types("1")
    before = phone.types(STORY).reply
    offer = phone.dials().reply
    assert phone.types(key).reply == offer
    assert phone.types("1").reply == before


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("typed", ["m" * MAX_TYPED, "Công an gọi, đòi chuyển t", "Ơ" * MAX_TYPED])
@pytest.mark.parametrize("topic", sorted(registry.OPEN))
def test_an_offer_is_one_page(language: Language, typed: str, topic: str) -> None:
    """Its only choice would be on the second page."""
    frame = Frame(topic, "", {}, "body", typed=typed[:MAX_TYPED])
    context = Context(
        State(), Asks(Command("screen")), Facts(Person(language), "C"), world(), NOW, "screen"
    )
    (page,) = pages_of(Session("s", offered=True, frames=(frame,)), context)
    cost = measure(page)
    assert cost.units <= LIMITS[cost.encoding]
    assert context.say(menu.NAMES[topic]) in page and f"1 {context.say('choice.go_on')}" in page


def test_a_number_at_the_offer_is_checked_at_once() -> None:
    phone = dialler()
    phone.types("3")
    phone.dials()
    assert (phone.types("0868123456").reply or "").startswith("0868123456: chua ai bao")


# -- one session after another -------------------------------------------------------------

_EVERYWHERE = (
    (), ("1",), ("1", "0868123456"), ("1", STORY), ("3",), ("3", "1"), ("3", "2"), ("4",),
    ("4", "2"), ("5",), ("5", "4"), ("5", "dak"), ("5", "11"), ("6",), ("2",), ("2", STORY),
    ("xyz",),
)  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("way", _EVERYWHERE, ids="/".join)
def test_a_drop_anywhere_comes_back_to_the_same_place(
    language: Language, way: tuple[str, ...]
) -> None:
    """The carrier may report the end of the session, report it twice, or not at all."""
    for output in range(3):
        phone = dialler(language)
        phone.interval = timedelta(seconds=30)
        for typed in way:
            phone.types(typed)
        left = sessions.thaw(engine.thaw(phone.frozen).screen).top
        for _ in range(output):
            assert phone.hangs_up().reply is None
        text = phone.dials()
        check_screen(text)
        if show(language, "choice.go_on") in (text.reply or ""):
            phone.types("1")
            back = sessions.thaw(engine.thaw(phone.frozen).screen).top
            assert left is not None and back is not None
            assert (back.topic, back.step, back.memory) == (left.topic, left.step, left.memory)
            assert back.page == left.page
        assert len(phone.followed) <= 1


@quick
@given(st.lists(st.tuples(st.sampled_from(("a", "b", "c")), inputs, st.booleans()), max_size=12))
def test_sessions_of_one_phone_in_any_order_show_what_fits(
    turns: list[tuple[str, str, bool]],
) -> None:
    phone = dialler()
    for session, typed, ended in turns:
        turn = phone.types(typed, session=session, ended=ended)
        assert (turn.reply is None) == ended
        if not ended:
            check_screen(turn)


@quick
@given(st.lists(inputs, max_size=6), st.lists(inputs, max_size=6))
def test_an_answer_follows_by_sms_once_however_often_the_end_is_told(
    typed: list[str], second: list[str]
) -> None:
    phone = dialler()
    for text in typed:
        phone.types(text)
    phone.hangs_up()
    followed = list(phone.followed)
    assert len(followed) <= 1
    for _ in second:
        phone.hangs_up()
    assert phone.followed == followed


def test_an_id_that_a_carrier_uses_again_is_a_new_session() -> None:
    phone = dialler()
    phone.types("3", session="7")
    phone.types("", session="8")
    assert phone.types("", session="7").reply == show("vi", "older")
    phone.now += timedelta(seconds=SESSION_SECONDS + 60)
    assert (phone.types("", session="7").reply or "").startswith("So 5 KHONG")
    phone.now += timedelta(seconds=SESSION_SECONDS + 60)
    phone.types("3", session="7")
    phone.now += timedelta(seconds=SESSION_SECONDS + 60)
    assert (phone.types("", session="7").reply or "").startswith("So 5 KHONG")


def test_a_clock_that_steps_back_costs_no_session() -> None:
    phone = dialler()
    phone.types("3")
    phone.now -= timedelta(minutes=2)
    assert "Lam tiep" in (phone.dials().reply or "")
    phone.now -= timedelta(minutes=2)
    phone.types("1")
    assert [type(effect) for effect in phone.types("0868123456").effects] == [Report]


@pytest.mark.parametrize("language", ["vi-marks", "en"])
@pytest.mark.parametrize(
    ("way", "question"),
    [(("3",), "report.ask"), (("3", "1"), "report.ask.content"), (("5",), "alerts.ask"),
     (("1",), "check.ask"), (("6",), "language.ask"), (("3", "2"), "fate.ask")],
)  # fmt: skip
def test_a_question_is_put_again_in_the_language_of_now(
    language: Language, way: tuple[str, ...], question: str
) -> None:
    phone = dialler()
    for key in way:
        phone.types(key)
    phone.texts({"vi-marks": "NN DAU", "en": "NN EN"}[language])
    phone.dials()
    display = " ".join((phone.types("1").reply or "").split())
    words = show(language, question).split()[:6]
    assert display.startswith(" ".join(words))


def test_an_answer_stays_as_it_was_given() -> None:
    phone = dialler()
    phone.types("1")
    before = (phone.types(STORY).reply or "").split("\n")[0]
    phone.texts("NN EN")
    phone.dials()
    assert (phone.types("1").reply or "").startswith(before)


def test_after_an_erasure_nothing_of_the_session_is_left() -> None:
    phone = dialler()
    phone.types("1")
    phone.types(STORY)
    phone.texts("XOA")
    phone.texts("XOA")
    phone.frozen = None  # The database forgets the conversation.
    text = phone.dials().reply or ""
    assert text.startswith("So 5 KHONG") and STORY[:9] not in text


def test_places_that_are_gone_from_the_files_lead_to_a_question() -> None:
    """The files of areas may change while somebody chooses."""
    phone = dialler()
    phone.types("5")
    phone.types("5")
    state = engine.thaw(phone.frozen)
    bare = World(AreaBook(()), world().directory)
    for typed in ("", "1", "2", "0", "Dak Mil"):
        entry = dialogue.Entry("s1", typed)
        asks = dialogue.read(state, entry, bare, phone.now)
        turn = dialogue.turn(state, entry, asks, Facts(phone.person, "C"), bare, phone.now)
        check_screen(turn)
        assert not turn.effects


# -- whatever is typed ---------------------------------------------------------------------

_GARBAGE = ("x" * 10_240, "*" * 10_240, "0" * 10_240, "ẵ" * 10_240, "\u200b", "😀" * 5_000,
            "\n\n\t", "*#*#", "9 9 9", "00 00", " 9", "٩", "１", "1.", "(1)")  # fmt: skip


@pytest.mark.parametrize("garbage", _GARBAGE, ids=lambda text: repr(text[:6]))
@pytest.mark.parametrize("way", _EVERYWHERE, ids="/".join)
def test_garbage_is_answered_and_kept_small(garbage: str, way: tuple[str, ...]) -> None:
    phone = dialler()
    for typed in way:
        phone.types(typed)
    for grown in (None, "*".join((*way, garbage))):
        turn = phone.types(garbage, grown=grown)
        check_screen(turn)
        assert len(engine.freeze(turn.state)) < 24_000


@pytest.mark.parametrize("word", ["lua", "congan", "scam", "5tr", "otp", "doi tien", "fake police"])
def test_one_word_is_a_story_when_it_is_asked_for(word: str) -> None:
    phone = dialler()
    phone.types("3")
    phone.types("1")
    (report,) = phone.types(word).effects
    assert isinstance(report, Report)
    assert report.content == word and report.subjects == ()


@pytest.mark.parametrize(
    ("typed", "key"), [("zalo", "name:zalo"), ("0868123456", "tel:+84868123456")]
)
def test_who_it_was_may_still_be_told(typed: str, key: str) -> None:
    phone = dialler()
    phone.types("3")
    phone.types("1")
    (report,) = phone.types(typed).effects
    assert isinstance(report, Report) and report.subjects[0].key == key


def test_every_turn_may_come_twice() -> None:
    """Carriers without an id of a turn: the same screen, or the next one, never a second effect."""
    for typed in itertools.product(("2", "1", "9"), ("0868123456", "1", STORY)):
        phone = dialler()
        for text in typed:
            phone.types(text)
        count = phone.reports
        phone.types("")
        assert phone.reports == count


def test_a_whole_growing_session_may_come_again_from_its_start() -> None:
    phone = Dialler(now=NOW, session=1)
    for whole in ("", "2", "2*0868123456"):
        last = phone.types("", grown=whole)
    assert [type(effect) for effect in last.effects] == [Report]
    second = phone.types("", grown="2*0868123456")
    assert second.effects == () and second.reply


def test_a_person_of_another_language_gets_their_menu() -> None:
    for language in ("mnong", "ede", "hmong"):
        phone = Dialler(now=NOW)
        phone.person = replace(phone.person, language=language)
        assert (phone.dials().reply or "").startswith(show("vi", "menu"))
