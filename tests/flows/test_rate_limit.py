"""Floods, the muted, and the same urgent text again and again."""

from __future__ import annotations

from datetime import timedelta

import pytest

from flows.languages import say
from flows.values import OptOut, Report, Turn
from tests.transcripts.play import Resident


def _burst(one: Resident, text: str, count: int, interval: float = 0.1) -> list[Turn]:
    one.interval = timedelta(seconds=interval)
    return [one.texts(text) for _ in range(count)]


def test_a_flood_is_told_to_wait_once_and_then_nothing() -> None:
    one = Resident()
    turns = _burst(one, "KT 0912345678", 40)
    assert all(turn.reply and turn.reply.startswith("0912345678") for turn in turns[:20])
    assert turns[20].reply == say("vi", "wait")
    assert [turn.reply for turn in turns[21:]] == [None] * 19
    assert not any(turn.effects for turn in turns[20:])


def test_a_flood_that_goes_on_stays_silent() -> None:
    replies = [turn.reply for turn in _burst(Resident(), "5K", 300, interval=1)]
    assert replies[20] == say("vi", "wait")
    assert set(replies[21:]) == {None}


@pytest.mark.parametrize("quiet", [60, 75, 3_600])
def test_silence_ends_when_it_calms_down(quiet: int) -> None:
    one = Resident()
    _burst(one, "5K", 30)
    one.now += timedelta(seconds=quiet)
    assert one.texts("HELP").reply == say("vi", "help")


def test_a_slow_writer_is_heard_again_within_two_minutes() -> None:
    one = Resident()
    _burst(one, "5K", 21)
    replies = [turn.reply for turn in _burst(one, "HELP", 6, interval=25)]
    assert replies[-1] == say("vi", "help")


@pytest.mark.parametrize(
    ("text", "effect"),
    [("LD (0868123456)(x)", Report), ("v(0868123456)(x)", Report), ("HUY", OptOut)],
)
def test_what_cannot_wait_is_answered_in_a_flood(text: str, effect: type) -> None:
    one = Resident()
    _burst(one, "5K", 30)
    turn = one.texts(text)
    assert turn.reply and type(turn.effects[0]) is effect


def is_answered(turns: list[Turn]) -> list[int]:
    return [n for n, turn in enumerate(turns, 1) if turn.reply is not None]


@pytest.mark.parametrize("text", ["MAT TIEN", "toi da chuyen tien roi", "bi doa giet"])
def test_the_same_urgent_text_costs_few_mts(text: str) -> None:
    one = Resident()
    one.by_mt = True
    assert is_answered(_burst(one, text, 40)) == [1, 2, 3, 4, 5, 10, 20, 30, 40]
    one.now += timedelta(hours=1)
    assert is_answered(_burst(one, f" {text.lower()} ", 6)) == [1, 2, 3, 4, 5]


def test_marks_and_turns_make_no_urgent_text_a_new_one() -> None:
    one = Resident()
    one.by_mt = True
    marked = [one.texts("MAT TIEN" + "!" * n) for n in range(12)]
    assert is_answered(marked) == [1, 2, 3, 4, 5, 10]
    names = ["an", "ba", "mai", "dao", "em", "gai", "hoa", "lan"]
    texts = [f"MAT TIEN {name}" for name in names]
    turns = [one.texts(text) for _ in range(8) for text in texts]
    assert len(is_answered(turns)) == 5 * len(texts)


def test_a_new_urgent_text_is_always_answered() -> None:
    """The bank, the number, the amount: each tells more than what was said before."""
    one = Resident()
    one.by_mt = True
    _burst(one, "MAT TIEN", 9)
    for text in (
        "MAT TIEN 20 trieu",
        "MAT TIEN 0912345678",
        "toi da chuyen 5tr vao stk 4202039511",
    ):
        assert one.texts(text).reply is not None


def test_what_is_not_answered_is_filed_all_the_same() -> None:
    one = Resident()
    one.by_mt = True
    turns = _burst(one, "LD (0868123456)(x)", 12)
    assert is_answered(turns) == [1, 2, 3, 4, 5, 10]
    assert all([*map(type, turn.effects)] == [Report] for turn in turns)


def test_an_answer_inside_the_response_is_always_given() -> None:
    assert is_answered(_burst(Resident(), "MAT TIEN", 40)) == [*range(1, 41)]


def test_panic_is_answered_in_a_flood_and_its_report_is_taken() -> None:
    one = Resident()
    _burst(one, "5K", 30)
    assert one.texts("MAT TIEN").reply == say("vi", "panic.call")
    turn = one.texts("0868123456")
    assert turn.reply and isinstance(turn.effects[0], Report)


def test_the_clock_may_go_backwards() -> None:
    one = Resident()
    one.texts("5K")
    one.now -= timedelta(hours=3)
    assert one.texts("HELP").reply == say("vi", "help")
