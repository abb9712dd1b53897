"""``KN``: for one's own number alone, as a text and on a screen, and never longer than one SMS."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.languages import MAX_SEGMENTS
from flows.subjects.directory import Directory
from flows.text import measure
from flows.topics import appeal
from flows.topics.registry import parse
from flows.ussd import dialogue
from flows.values import Appeal, Facts, Language, LatestAppeal, Person, Standing, State
from tests.flows.test_engine import LANGUAGES, NOW
from tests.transcripts.play import Resident, world

OWN = "tel:+84912345678"


def facts(**more: object) -> Facts:
    listed = {OWN: Standing("reported", 3)}
    return Facts(Person(), "ADG2345", own=OWN, standings=listed, **more)  # type: ignore[arg-type]


def typed(state: State, text: str) -> tuple[State, str | None, tuple[object, ...]]:
    entry = dialogue.Entry("one", text)
    asks = dialogue.read(state, entry, world(), NOW)
    turn = dialogue.turn(state, entry, asks, facts(), world(), NOW)
    return turn.state, turn.reply, turn.effects


def test_it_works_on_a_screen() -> None:
    state, _, _ = typed(State(), "")
    _, reply, effects = typed(state, "KN")
    assert effects == (Appeal("ADG2345", OWN),)
    assert reply is not None and "ADG2345" in reply and measure(reply).units <= 160


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("KN", True), ("kn", True), ("K.N", True), ("khieu nai", True), ("Khiếu nại", True),
        ("KN 0912345678", True), ("khieu nai 0912345678", True), ("KN so toi ban gao", True),
        ("khieu nai ve hoa don tien dien thang nay goi tong dai", False),
    ],
)  # fmt: skip
def test_what_is_an_appeal(text: str, is_one: bool) -> None:
    assert (parse(text).name == "appeal") == is_one


@pytest.mark.parametrize("grade", ["no_reports", "cleared", "official"])
def test_there_is_nothing_to_appeal_for(grade: str) -> None:
    resident = Resident(own=OWN)
    resident.standings[OWN] = Standing(grade, 0)  # type: ignore[arg-type]
    assert resident.texts("KN").effects == ()


def test_the_own_number_behind_it_is_the_own_number() -> None:
    resident = Resident(own=OWN)
    resident.standings[OWN] = Standing("high", 5)
    assert resident.texts("KN 0912 345 678").effects == (Appeal("ADG2345", OWN),)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("decision", ["cleared", "dismissed", "reassigned", "refused"])
def test_every_answer_fits_with_the_departments_number(language: Language, decision: str) -> None:
    hotlines = {"police": "113", "department": "0261 3543 2109"}
    there = replace(world(), directory=Directory(world().directory.entries, hotlines))
    text = appeal.decided(language, LatestAppeal("WWWWWWW", decision, NOW), "0912345678", there)
    assert measure(text).segments <= MAX_SEGMENTS[language]
    assert ("0261 3543 2109" in text) == (decision == "refused")
