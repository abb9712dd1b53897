"""Rules for every USSD session, whatever is typed; `tests/transcripts/ussd` has the rows."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows import engine, rate_limit
from flows.languages import SCREENS, say, show
from flows.subjects import links
from flows.text import measure
from flows.topics import menu, registry
from flows.topics.context import Offer
from flows.ussd import sessions
from flows.ussd.paging import LIMITS
from flows.ussd.sessions import Frame, Session
from flows.values import Command, Erase, FollowUp, Language, OptOut, Report, State, Turn
from tests.flows.test_engine import LANGUAGES, NOW, json_values, quick
from tests.flows.test_engine import texts as texted
from tests.transcripts.dial import Dialler

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
    replies = [phone.types("0").reply for _ in range(rate_limit.LIMIT)]
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


@pytest.mark.parametrize("topic", sorted(registry.OPEN))
def test_a_screen_offers_every_digit_that_a_text_can_choose(topic: str) -> None:
    """Two renderings of one topic: 0 is declining, which is the key back on a screen."""
    steps = ("", "known", "source", "content", "sender", "offer", "which", "ask", "who")
    for step in steps:
        state = State(topic, step, {"areas": ["a", "b"], "via": ["", "x"]})
        results = {one.go for one in registry.OPEN[topic].offers(state) if isinstance(one.go, str)}
        chosen = set(registry.OPEN[topic].choices(state))
        assert chosen - results <= ({"0"} if topic == "alerts" else set()), (topic, step)


_STEPS = ("known", "source", "sender", "offer", "have", "former", "which", "district", "commune")


def test_every_offer_has_its_words_and_a_way_to_go() -> None:
    offers: list[Offer] = [*menu.OFFERS]
    for topic, step in itertools.product(registry.OPEN.values(), ("", *_STEPS)):
        offers += topic.offers(State("", step, {"areas": ["lam-dong-2025/24664"]}))
    for offer in offers:
        assert offer.label in SCREENS["vi"] or offer.area
        assert not isinstance(offer.go, Command) or offer.go.name in registry.STARTS
    assert set(menu.NAMES) == set(registry.OPEN)
    assert all(key in SCREENS["vi"] for key in menu.NAMES.values())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("typed", ["?", "TG", "help", "huong dan"])
def test_help_says_what_can_be_done(language: Language, typed: str) -> None:
    phone = dialler(language)
    turn = phone.types(typed)
    reply = (turn.reply or "").replace("\n", " ")
    assert turn.more and reply.startswith(show(language, "help")[:40])
    assert f"1 {show(language, 'choice.check')}" in reply or "9" in reply
    assert phone.types("1").reply == dialler(language).types("1").reply


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
