"""Every text of every catalogue: complete, short enough with its longest values, and in words
that a frightened person can use and the law allows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from flows.languages import CATALOGUES, MAX_LETTER, MAX_SEGMENTS, say
from flows.languages.lengths import MAY_BE_MISSING, longest_values, places
from flows.subjects import links
from flows.text import GSM7_BASIC, fold, measure
from flows.topics.rules import RULES
from flows.values import Language

LANGUAGES: tuple[Language, ...] = ("vi", "vi-marks", "en")
KEYS = sorted(CATALOGUES["vi"])
MINISTRY_LETTER = (Path(__file__).parent / "letter.txt").read_text("utf-8").splitlines()
"""The five rules as the letter prints them."""


def _longest(language: Language, key: str) -> str:
    """A text with the longest values, with other texts in it included."""
    return say(language, key, **longest_values(CATALOGUES[language], key))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", KEYS)
def test_fits_with_the_longest_values(language: Language, key: str) -> None:
    text = _longest(language, key)
    cost = measure(text)
    limits = MAX_LETTER if key.startswith("letter.") else MAX_SEGMENTS
    assert cost.segments <= limits[language], (cost, text)
    if language != "vi-marks":
        assert cost.encoding == "GSM-7", text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_and_no_value_is_missing(language: Language) -> None:
    assert sorted(CATALOGUES[language]) == KEYS
    for key in KEYS:
        missing = places(CATALOGUES["vi"][key]) - places(CATALOGUES[language][key])
        assert missing <= MAY_BE_MISSING, key
        assert places(CATALOGUES[language][key]) <= places(CATALOGUES["vi"][key]), key


def test_plain_is_folded_from_the_marked() -> None:
    for key, text in CATALOGUES["vi-marks"].items():
        assert CATALOGUES["vi"][key] == fold(text)
        assert set(CATALOGUES["vi"][key]) <= GSM7_BASIC | set("{}")


def test_values_are_folded_in_plain_texts_only() -> None:
    assert "xa Dak Mil" in say("vi", "alerts.done", areas="xã Đắk Mil")
    assert "xã Đắk Mil" in say("vi-marks", "alerts.done", areas="xã Đắk Mil")
    assert measure(say("en", "alerts.done", areas="xã Đắk Mil")).encoding == "GSM-7"


@pytest.mark.parametrize(("rule", "words"), list(zip(RULES, MINISTRY_LETTER, strict=True)))
def test_the_letter_is_kept_word_for_word(rule: str, words: str) -> None:
    assert say("vi-marks", f"letter.{rule}") == words
    assert say("vi", f"letter.{rule}") == fold(words)


def test_a_brace_in_a_value_is_only_a_brace() -> None:
    assert "{code}" in say("vi", "check.menu", shown="{code}")


# Words that would be wrong, with why.
_NEVER = {
    "vi-marks": {
        r"an toàn|tin cậy": "nothing is ever called safe",
        r"\bđừng\b": "folds to the same letters as 'đúng'",
        r"\bnhấn\b|\bbấm 1\b": "folds to the same letters as 'nhắn' and 'nhận': it is 'soạn'",
        r"\bkẻ lừa đảo\b": "we don't call anybody that",
        r"http|www\.|://": "no link",
        r"\[TB\]|\[QC\]|!": "an answer is neither a broadcast nor shouted",
    },
    "en": {
        r"\b(?:is|are) safe\b|\btrustworthy\b": "nothing is ever called safe",
        r"\bscammer\b": "we don't call anybody that",
        r"http|www\.|://": "no link",
        r"!": "calm words",
    },
}


@pytest.mark.parametrize("language", ["vi-marks", "en"])
@pytest.mark.parametrize("key", KEYS)
def test_words_that_are_never_said(language: Language, key: str) -> None:
    text = _longest(language, key)
    for pattern, why in _NEVER[language].items():
        assert not re.search(pattern, text, re.IGNORECASE), (why, text)
    assert not links.find(text.replace("(.)", " ")), text
    assert not re.search("[\U0001f000-\U0001ffff\u2600-\u27bf]", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_an_official_makes_a_number_a_scam(language: Language) -> None:
    """The text about a subject says "scam" only if an official has confirmed it."""
    scam = re.compile(r"scam" if language == "en" else r"lừa đảo|lua dao")
    for key in KEYS:
        topic, _, rest = key.partition(".")
        if topic in ("check", "found", "fate") and scam.search(CATALOGUES[language][key]):
            allowed = rest.startswith("confirmed") or key == "fate.cleared"
            assert allowed, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_about_a_subject_repeat_it(language: Language) -> None:
    for key, text in CATALOGUES[language].items():
        topic = key.split(".")[0]
        if topic in ("found", "fate", "check") and key not in (
            "check.ask", "fate.ask", "fate.missing", "fate.none",
        ):  # fmt: skip
            assert "{shown}" in text, key
        if key.startswith("check.") and key != "check.ask":
            assert text.startswith(("{shown}", "TK {shown}", "Acct {shown}")) or "menu" in key


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_bank_comes_first_when_money_is_gone(language: Language) -> None:
    first = {"vi": "GOI NGAN HANG", "vi-marks": "GỌI NGÂN HÀNG", "en": "CALL YOUR BANK"}[language]
    for key in ("panic.call", "panic.offer", "report.filed.panic"):
        assert CATALOGUES[language][key].startswith(first)
