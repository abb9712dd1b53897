"""Answers that are put together when they are said: every combination, with its longest values."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import get_args

import pytest

from flows.languages import MAX_SEGMENTS
from flows.text import fold, measure
from flows.topics import alerts, check, filing, message
from flows.topics.context import Context
from flows.topics.rules import RULES
from flows.triage.tables import CATEGORIES
from flows.values import (
    Alike,
    Asks,
    Command,
    Facts,
    Grade,
    Language,
    Person,
    Standing,
    State,
    Subject,
    SubjectKind,
    Triage,
    Way,
)
from tests.flows.test_engine import LANGUAGES, NOW
from tests.transcripts.play import world

DISPLAY = "+99999999999999999999999"
KINDS = get_args(SubjectKind)
GRADES = get_args(Grade)
ODD = ("", "short", "long", "unassigned", "masked", "missed_call")


def context(language: Language, asks: Asks | None = None, **facts: object) -> Context:
    known = Facts(Person(language), "WWWWWWW", **facts)  # type: ignore[arg-type]
    return Context(State(), asks or Asks(Command("help")), known, world(), NOW)


def subject(kind: SubjectKind = "mobile", odd: str = "") -> Subject:
    return Subject(f"{kind}:{DISPLAY}", kind, DISPLAY, DISPLAY, odd)


def fits(language: Language, reply: str | None) -> bool:
    return reply is not None and measure(reply).segments <= MAX_SEGMENTS[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_status(language: Language) -> None:
    for grade, kind, odd in product(GRADES, KINDS, ODD):
        categories, counts = ("", "impersonate_police", "not_known"), (0, 2, 99_999)
        for category, alike in product(categories, counts):
            standing = Standing(grade, 99_999, None, category, independent=alike, alike=alike)
            reply = check.status(context(language), subject(kind, odd), standing)
            assert fits(language, reply), reply
            assert DISPLAY in reply
            assert reply.isascii() or language == "vi-marks"


NOTES = {
    "vi": "Can bo dang xem",
    "vi-marks": "Cán bộ đang xem",
    "en": "Officials are looking at it",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_officials_look_at_it_is_said_within_one_segment(language: Language) -> None:
    """The standing comes first, with the number; the note never shortens it, nor costs another
    SMS."""
    for grade, kind, odd, review in product(GRADES, KINDS, ODD, ("first", "again")):
        standing = Standing(grade, 99_999, None, "impersonate_police")
        stands = check.status(context(language), subject(kind, odd), standing)
        reply = check.status(
            context(language), subject(kind, odd), replace(standing, review=review)
        )
        assert fits(language, reply), reply
        assert DISPLAY in reply and reply.split(". ")[0] == stands.split(". ")[0]
        second = {"vi": " lai", "vi-marks": " lại", "en": " again"}[language]
        assert reply.endswith(NOTES[language] + (second if review == "again" else "")), reply


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_official_number_is_said_with_its_owner(language: Language) -> None:
    for key, entry in world().directory.entries.items():
        one = replace(subject(), key=key, display=key.split(":")[1])
        reply = check.status(context(language), one, Standing("official"))
        assert fits(language, reply), reply
        owner = entry.name_en if language == "en" else entry.name
        if language == "vi-marks":
            assert owner in reply


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("label", ["scam", "spam", "unclear", "benign"])
def test_every_answer_to_a_message(language: Language, label: str) -> None:
    kinds, categories = ("mobile", "link", "account"), ("", "impersonate_police")
    for rule, grade, kind, category in product(RULES, GRADES, kinds, categories):
        one = subject(kind)  # type: ignore[arg-type]
        asks = Asks(
            Command("message", "ba con ngoai cho noi nhau nghe chuyen la"),
            (one,),
            triage=Triage(label, category, (rule,)),  # type: ignore[arg-type]
        )
        output = message.start(
            context(language, asks, standings={one.key: Standing(grade, 99_999)})
        )
        assert fits(language, output.reply), output.reply
        if label in ("scam", "unclear"):
            named = context(language).say(f"rule.{rule}").split(" ")[:2]
            assert output.reply and " ".join(named) in output.reply
        if grade in ("confirmed", "high", "reported"):
            assert output.reply and DISPLAY in output.reply, output.reply


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("label", ["scam", "spam", "unclear", "benign"])
def test_how_many_sent_the_like_is_said_where_it_fits(language: Language, label: str) -> None:
    others = {"alike": Alike(99_999, NOW)}
    for rule, category in product(RULES, ("", "impersonate_police")):
        triage = Triage(label, category, (rule,))  # type: ignore[arg-type]
        command = Command("message", "ba con ngoai cho noi nhau nghe chuyen la")
        output = message.start(context(language, Asks(command, triage=triage), **others))
        assert fits(language, output.reply), output.reply
        assert output.reply and ("99999" in output.reply) == (label != "benign"), output.reply
        one = subject()
        asks = Asks(command, (one,), triage=triage)
        listed = {one.key: Standing("confirmed", 12)}
        output = message.start(context(language, asks, standings=listed, **others))
        assert fits(language, output.reply), output.reply
        assert output.reply and DISPLAY in output.reply, output.reply


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_filed_report(language: Language) -> None:
    hotlines = {"police": "113", "department": "0261 3543 2109"}
    ways: tuple[Way, ...] = get_args(Way)
    for way, kind, lost in product(ways, (None, *KINDS), (False, True)):
        about = () if kind is None else (subject(kind),)
        output = filing.file(context(language, hotlines=hotlines), way, about, lost=lost)
        assert fits(language, output.reply), output.reply
        assert output.reply and "WWWWWWW" in output.reply and "113" in output.reply


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_area(language: Language) -> None:
    areas = world().areas.current(NOW.date()).areas
    for area in areas:
        asks = Asks(Command("subscribe", area.name))
        output = alerts.start(context(language, asks))
        assert fits(language, output.reply), output.reply
        assert output.reply and context(language).say("alerts.former", name=area.name)
    longest = sorted(areas, key=lambda area: -len(area.name))
    which = alerts._ask_which(context(language), longest[:5], ["thị trấn Mmmmm Mmmmmm"] * 5)
    assert fits(language, which.reply), which.reply
    assert len(alerts.choices(which.state)) >= 4
    person = Person(language, areas=tuple(area.id for area in areas))
    listed = context(language, Asks(Command("subscribe")))
    output = alerts.start(replace(listed, facts=replace(listed.facts, person=person)))
    assert fits(language, output.reply), output.reply


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_scam_pretends_is_said_where_it_fits(language: Language) -> None:
    number = replace(subject(), display="0912345678")
    for category, known in CATEGORIES.items():
        pretext = check.about(context(language), category)
        assert bool(pretext) == (known.label != "benign" and category != "other_scam"), category
        for grade in ("confirmed", "high", "reported"):
            standing = Standing(grade, 12, None, category, independent=2)
            assert pretext in check.status(context(language), number, standing)
        alone = check.status(context(language), number, Standing("reported", 1, None, category))
        usual = {"en": "often: "}.get(language, fold("kiểu này thường là "))
        if language == "vi-marks":
            usual = "kiểu này thường là "
        assert bool(pretext) == (usual + pretext.strip(" ()") in alone), alone
