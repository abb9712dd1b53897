"""A short code that others share: what is texted there begins with our word, and we say so."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import product

import pytest

from flows.engine import read, turn
from flows.languages import CATALOGUES, SHARED, limit, say
from flows.languages.lengths import longest_values
from flows.languages.shared import MAX_PREFIX, shapes
from flows.text import measure
from flows.topics import check, filing, message
from flows.topics.rules import RULES
from flows.values import (
    Alike,
    Asks,
    Command,
    Facts,
    Language,
    Person,
    Standing,
    State,
    Triage,
    Turn,
)
from tests.flows.test_answers_fit import DISPLAY, GRADES, KINDS, ODD, context, fits, subject
from tests.flows.test_engine import LANGUAGES, NOW
from tests.transcripts.play import world

WORD = "W" * MAX_PREFIX
KEYS = sorted(SHARED["vi"])
# A keyword or a menu's digit to be typed, without the word before it.
_BARE = re.compile(
    r"(?<!KHONG )\b(?:MAT TIEN|TT|HUY|LD|KT|XOA|NN (?:VI|DAU|EN)|DK)\b(?! DNC)"
    r"|(?:[Ss]oan|[Ss]oạn|[Tt]ext) \d"
)
_TOLD_ONCE = ("help", "help.price")
"""They begin with the word, and "then" one of the keywords."""


def shared(language: Language, key: str, word: str) -> str:
    values = longest_values(CATALOGUES[language], key)
    values["offer"] = say(language, "message.offer", prefix=word)
    values["one"] = values["two"] = say(language, "either.subscribe", prefix=word)
    return say(language, key, prefix=word, **values)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", KEYS)
def test_every_text_fits_beside_the_longest_word(language: Language, key: str) -> None:
    text = shared(language, key, WORD)
    cost = measure(text)
    assert cost.segments <= limit(language, key), (cost, text)
    assert cost.encoding == "GSM-7" or language == "vi-marks"
    head = CATALOGUES[language][key].partition("|")[0]
    for number in re.findall(r"\b11[345]\b", head):
        assert number in text, "an emergency number stays"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", KEYS)
def test_every_text_names_the_word_before_what_is_typed(language: Language, key: str) -> None:
    if key.startswith(("screen.", "choice.")):
        return
    text = shared(language, key, "KHONG")
    if key in _TOLD_ONCE:
        assert re.match(r"(?:15000d/\w+\. )?(?:Soan|Soạn|Text) KHONG, (?:roi|rồi|then): ", text)
        return
    assert not _BARE.search(text), text
    assert not re.search(r"(?<!KHONG )\b5K\b", text), text


def test_what_must_be_texted_with_no_keyword_has_words_of_its_own() -> None:
    """``gui so do`` would be texted as a number alone, which never gets to us."""
    for key in KEYS:
        if key.startswith(
            ("screen.", "elsewhere.")
        ):  # Another service's number, with its own words.
            continue
        for language, asks in (
            ("vi", r"[Gg]ui (?:lai )?(?:so|ten|toi day)\b"),
            ("en", r"(?<!not )[Ss]end (?:us|it|a)\b"),
        ):
            output = SHARED[language][key]
            assert not re.search(asks, output), (key, output)


def test_the_last_offers_go_first() -> None:
    assert list(shapes("a.| b. c")) == ["a. b. c", "a. b", "a"]
    assert list(shapes("a")) == ["a"] and list(shapes("|b")) == ["b", ""]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_status_fits_and_says_what_is_lost_first(language: Language) -> None:
    for grade, kind, odd in product(GRADES, KINDS, ODD):
        for category in ("", "impersonate_police"):
            standing = Standing(grade, 99_999, None, category)
            output = check.status(context(language, prefix=WORD), subject(kind, odd), standing)
            assert fits(language, output) and DISPLAY in output, output
            plain = check.status(context(language), subject(kind, odd), standing)
            if grade == "confirmed":
                assert f"{WORD} MAT TIEN" in output or "MAT TIEN" not in plain, output


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("label", ["scam", "spam", "unclear", "benign"])
def test_every_answer_to_a_message_fits(language: Language, label: str) -> None:
    for rule, grade, kind in product(RULES, GRADES, ("mobile", "link", "account")):
        one = subject(kind)
        asks = Asks(
            Command("message", "mot tin nhan dai hon ba chu"),
            (one,),
            triage=Triage(label, "impersonate_police", (rule,)),  # type: ignore[arg-type]
        )
        for alike in (None, Alike(99_999, NOW)):
            known = {one.key: Standing(grade, 99_999)}
            output = message.start(
                context(language, asks, standings=known, prefix=WORD, alike=alike)
            ).reply
            assert output and fits(language, output), output
            if grade in ("confirmed", "high", "reported"):
                assert DISPLAY in output, output


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_filed_report_fits(language: Language) -> None:
    hotlines = {"police": "113", "department": "0261 3543 2109"}
    for kind, lost, delayed in product((None, *KINDS), (False, True), (False, True)):
        about = () if kind is None else (subject(kind),)
        at = context(language, hotlines=hotlines, prefix=WORD)
        output = filing.file(at, "message", about, lost=lost, sender_may_follow=delayed).reply
        assert output and fits(language, output), output
        assert f"{WORD} TT WWWWWWW" in output and "113" in output


def _turn(text: str, prefix: str, language: Language = "vi") -> Turn:
    asks = read(State(), text, world(), NOW)
    facts = Facts(Person(language), "ABC1234", prefix=prefix)
    return turn(State(), asks, facts, world(), NOW)


def test_only_the_words_change() -> None:
    for text in ("KT 0987654321", "5K", "TG", "DK", "MAT TIEN", "XOA", "NN", "NN EN", "HUY"):
        with_word, without = _turn(text, "KHONG"), _turn(text, "")
        assert replace(with_word.state, replied="") == replace(without.state, replied="")
        assert with_word.effects == without.effects
        assert "KHONG" in (with_word.reply or "")
        assert with_word.reply != without.reply
