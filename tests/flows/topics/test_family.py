"""`NGUOINHA` as a conversation: what names a relative, what agrees, and what counts as a loss."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from flows import engine
from flows.topics import family
from flows.ussd import dialogue
from flows.values import Facts, Family, FamilyChange, Person, State, Turn
from tests.transcripts.play import LOCAL_ZONE, world

NOW = datetime(2026, 11, 24, 14, 5, tzinfo=LOCAL_ZONE)
ON = replace(world(), family=True)
RELATIVE = "+84912345678"
FACTS = Facts(Person(), "ADG2345", short_code="8041", own="tel:+84900000001")


def talk(*texts: str, facts: Facts = FACTS, of: engine.World = ON) -> Turn:
    """The last turn."""
    state, turn = State(), Turn(None, State())
    for n, text in enumerate(texts):
        now = NOW + timedelta(seconds=10 * n)
        turn = engine.turn(state, engine.read(state, text, of, now), facts, of, now)
        state = engine.thaw(engine.freeze(turn.state))
    return turn


def changes(turn: Turn) -> list[FamilyChange]:
    return [effect for effect in turn.effects if isinstance(effect, FamilyChange)]


@pytest.mark.parametrize(
    "typed",
    ["NGUOINHA 0912345678", "nguoinha 0912 345 678", "NGUOINHA +84912345678",
     "Ngườinhà 84912345678", "NGUOINHA: 0912.345.678", "NGUOINHA0912345678"],
)  # fmt: skip
def test_one_word_and_a_number_are_asked_about_first(typed: str) -> None:
    asked = talk(typed)
    assert "0912345678" in (asked.reply or "") and changes(asked) == []
    assert changes(talk(typed, "CO")) == [FamilyChange("request", RELATIVE)]


@pytest.mark.parametrize(
    "answer", ["1", "2", "co nhe", "uh", "ok", "dong y", "vang", "DONGY", "yes", "0912345678"]
)
def test_nothing_but_co_agrees(answer: str) -> None:
    assert changes(talk("NGUOINHA 0912345678", answer)) == []


@pytest.mark.parametrize("answer", ["1", "uh", "dong y", "vang"])
def test_a_mere_yes_is_asked_again_and_a_no_ends_it(answer: str) -> None:
    first = talk("NGUOINHA 0912345678")
    assert talk("NGUOINHA 0912345678", answer).reply == first.reply
    assert "Khong nho ai" in (talk("NGUOINHA 0912345678", answer, "khong").reply or "")
    assert changes(talk("NGUOINHA 0912345678", answer, "khong", "CO")) == []


def test_co_long_afterwards_agrees_to_nothing() -> None:
    state = talk("NGUOINHA 0912345678").state
    afterwards = NOW + timedelta(minutes=16)
    assert not changes(
        engine.turn(state, engine.read(state, "CO", ON, afterwards), FACTS, ON, afterwards)
    )


@pytest.mark.parametrize(
    "typed",
    ["nguoi nha 0912345678", "NT 0912345678", "NGUOINHA 0912345678 chuyen tien cho toi",
     "nguoinha toi so 0912345678", "NGUOINHA 0912345678 0987654321"],
)  # fmt: skip
def test_other_words_name_nobody(typed: str) -> None:
    assert changes(talk(typed, "CO")) == []


@pytest.mark.parametrize(
    "number", ["", "02438241234", "+12025550100", "113", "0900000001", "091234567", "0994332xxx"]
)
def test_only_another_mobile_of_viet_nam_is_asked(number: str) -> None:
    assert changes(talk(f"NGUOINHA {number}", "CO")) == []


@pytest.mark.parametrize(
    "facts",
    [
        replace(FACTS, family=Family(named=True)),
        replace(FACTS, family=Family(again_on=date(2026, 12, 1))),
        replace(FACTS, person=Person(opted_out_at=NOW)),
    ],
)
def test_one_at_a_time_and_nobody_who_left(facts: Facts) -> None:
    assert changes(talk("NGUOINHA 0912345678", "CO", facts=facts)) == []
    asked = talk("NGUOINHA 0912345678").state
    answered = engine.turn(asked, engine.read(asked, "CO", ON, NOW), facts, ON, NOW)
    assert changes(answered) == [], "nor if it has become so since the question"


def test_the_word_alone_says_whether_somebody_is_named() -> None:
    named = replace(FACTS, family=Family(named=True))
    assert "da co nguoi nha" in (talk("NGUOINHA", facts=named).reply or "")
    assert "Soan NGUOINHA" in (talk("NGUOINHA").reply or "")


def test_dongy_agrees_to_a_request_alone() -> None:
    waits = replace(FACTS, family=Family(requested=True))
    assert changes(talk("DONGY", facts=waits)) == [FamilyChange("agree")]
    assert changes(talk("KT 0987654321", "dongy", facts=waits)) == [FamilyChange("agree")]
    for text in ("1", "CO", "ok", "toi dong y", "dong y voi ho"):
        assert changes(talk(text, facts=waits)) == []
    assert changes(talk("DONGY")) == []


def test_dongy_with_a_blank_agrees_where_nothing_else_is_open() -> None:
    waits = replace(FACTS, family=Family(requested=True))
    assert changes(talk("DONG Y", facts=waits)) == [FamilyChange("agree")]
    for before in ("NGUOINHA 0987654321", "LD 0987654321", "no bao chuyen tien", "MAT TIEN", "XOA"):
        changed = changes(talk(before, "Đồng ý", facts=waits))
        assert FamilyChange("agree") not in changed, before
    for of in (ON, world()):
        asked = talk("DONG Y", of=of)
        assert changes(asked) == [] and "Chua bao gi" in (asked.reply or "")


def test_the_end_is_always_open() -> None:
    muted = replace(FACTS, person=Person(muted=True))
    for facts, of in ((FACTS, ON), (muted, ON), (FACTS, world())):
        assert changes(talk("NGUOINHA 0", facts=facts, of=of)) == [family.STOP]
    flood = ["5K"] * 30
    assert changes(talk(*flood, "NGUOINHA 0")) == [family.STOP]


def test_a_service_that_is_off_says_so_and_stores_nothing() -> None:
    for text in ("NGUOINHA 0912345678", "NGUOINHA", "nguoinha 0912.345.678", "NGUOINHA 0"):
        off = talk(text, of=world())
        assert (off.reply or "").startswith("O day chua mo viec nho nguoi nha"), text
        for answer in ("1", "CO"):
            assert talk(text, answer, of=world()).effects == ()
    for text in ("MAT TIEN", "DONGY"):
        assert changes(talk(text, of=world())) == []


@pytest.mark.parametrize(
    "texts",
    [("MAT TIEN",), ("toi chuyen 5tr cho no roi",), ("lo doc ma otp roi",), ("toi bam link roi",
     "toi nhap otp roi"), ("mua the cao doc ma cho no roi",),
     ("ba noi con doc ma trong tin nhan cho ben dien luc roi co sao ko",)],
)  # fmt: skip
def test_money_or_a_code_is_a_loss(texts: tuple[str, ...]) -> None:
    assert FamilyChange("loss") in changes(talk(*texts))


@pytest.mark.parametrize(
    "texts",
    [("no chiem dien thoai cua toi roi",), ("toi bam link roi",), ("no doa giet con toi",),
     ("chong danh toi, lay het tien roi", "toi chuyen 5tr roi"), ("nha dang chay",),
     ("cong an goi doi chuyen tien",), ("mat zalo roi",)],
)  # fmt: skip
def test_nothing_else_is(texts: tuple[str, ...]) -> None:
    assert changes(talk(*texts)) == []


def test_what_is_taken_back_is_no_loss() -> None:
    changed = changes(
        talk("toi chuyen tien cho no roi", "that ra chua chuyen, dang dinh chuyen thoi")
    )
    assert changed == [FamilyChange("unharmed")]


@pytest.mark.parametrize(
    ("typed", "is_loss"),
    [(("2",), False), (("2", "20tr"), True), (("2", "vietcombank"), True), (("2", "1"), False),
     (("lo chuyen 5tr cho no roi",), True), (("no keu chuyen tien", "chuyen roi"), True),
     (("nha dang chay",), False), (("chong danh toi", "mat het tien roi"), False)],
)  # fmt: skip
def test_on_a_screen_words_tell_a_loss_and_a_digit_does_not(
    typed: tuple[str, ...], is_loss: bool
) -> None:
    """Lost money is a choice of the menu: it is pressed by who looks what there is."""
    state = State()
    for text in ("", *typed):
        entry = dialogue.Entry("one", text)
        asks = dialogue.read(state, entry, ON, NOW)
        turn = dialogue.turn(state, entry, asks, FACTS, ON, NOW)
        state = engine.thaw(engine.freeze(turn.state))
    assert (FamilyChange("loss") in changes(turn)) is is_loss, turn.reply


def test_violence_is_read_from_the_messages() -> None:
    for text in ("chong toi danh toi", "no doa giet con toi", "bo duong danh con toi bam tim"):
        assert family.tells_of_violence(["5K", text], ON), text
    others = ["nha dang chay", "MAT TIEN", "0912345678", "con toi 9 tuoi di hoc chua ve"]
    assert not family.tells_of_violence(others, ON)


def test_a_number_is_mentioned_but_where_it_is_named() -> None:
    named = ["NGUOINHA 0912345678", "DONGY"]
    assert not family.mentions(named, RELATIVE)
    assert family.mentions(["NGUOINHA bao toi goi 0912345678"], RELATIVE)
    assert family.mentions([*named, "0912 345 678 la ai"], RELATIVE)
