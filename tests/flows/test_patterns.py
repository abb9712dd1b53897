"""A rule that is tried only on texts with its letters says what `re` says."""

from __future__ import annotations

import gc
import json
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import flows
from flows.parsing import intent_words, talk_words
from flows.parsing.intent import readings
from flows.patterns import Pattern, Table, alternatives, first, likely

PARTS = 6
EACH = 4
"""Of the texts of all conversations, each of so many: a rule that passes over one word passes over
many texts."""
CONVERSATIONS = Path(__file__).parents[1] / "conversations"
WORDS = ("chuyen", "tien", "khoan", "dang ky", "dk", "ma", "mat", "otp", "lo", "5k", "a_b", ".", "")


def texts() -> Iterator[str]:
    for path in CONVERSATIONS.glob("*.jsonl"):
        for line in path.read_text("utf-8").splitlines():
            yield from (turn["text"] for turn in json.loads(line)["turns"])


@cache
def forms() -> list[str]:
    return list(dict.fromkeys(form for text in texts() for form in readings(text)))


@cache
def every() -> list[Pattern]:
    """All rules of the flows."""
    for module in pkgutil.walk_packages(flows.__path__, "flows."):
        import_module(module.name)
    return [one for one in gc.get_objects() if isinstance(one, Pattern)]


@pytest.mark.parametrize("part", range(PARTS))
def test_no_rule_passes_over_a_text(part: int) -> None:
    rules = [(one, one._re) for one in every()]
    assert len(rules) > 500
    for form in forms()[::EACH][part::PARTS]:
        for rule, own in rules:
            if not rule._may_be_in(form):
                assert own.search(form) is None, (rule, form)


def test_a_rule_says_what_its_alternatives_say() -> None:
    rules = [rule for _, rule in (*talk_words.TALK, *intent_words.STORIES, *intent_words.URGENT)]
    split = [[re.compile(one) for one in alternatives(rule)] for rule in rules]
    forms = list(dict.fromkeys(form for text in texts() for form in readings(text)))[::4]
    assert sum(map(len, split)) > 2 * len(rules)
    for rule, parts in zip(map(re.compile, rules), split, strict=True):
        for form in forms:
            assert bool(rule.search(form)) == any(one.search(form) for one in parts), (rule, form)


def test_a_table_finds_what_its_rules_find_in_their_order() -> None:
    every()
    tables = [one for one in gc.get_objects() if isinstance(one, Table)]
    assert len(tables) > 10
    for form in forms()[::60]:
        for table in tables:
            plain = [pair for pair in table if pair[1]._re.search(form)]
            matches = [pair for pair in likely(table, ("", form)) if pair[1]._re.search(form)]
            assert matches == plain, (form, plain)
            assert first(table, ("", form)) == (plain[0][0] if plain else "")


def test_a_table_tries_a_rule_without_letters_on_every_text() -> None:
    table = Table([("letters", Pattern("otp")), ("any", Pattern(r"^\w?$"))])
    assert first(table, ("",)) == first(table, ("a",)) == "any"
    assert first(table, ("otp",)) == "letters"


def test_alternatives_are_parted_where_nothing_encloses_them() -> None:
    assert alternatives(r"\ba(?:b|c)|[|)(]d|[]|]|\|e|^(?!.*(x|y)).*f") == [
        r"\ba(?:b|c)",
        "[|)(]d",
        "[]|]",
        r"\|e",
        "^(?!.*(x|y)).*f",
    ]


def test_most_rules_are_not_tried() -> None:
    rules, form = every(), "xin chao ban khoe khong"
    assert sum(rule._may_be_in(form) for rule in rules) < len(rules) / 3


def test_a_process_that_reads_no_text_compiles_no_rule() -> None:
    code = "import flows.engine as e, flows.patterns as p; print(len(p._waiting))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert int(done.stdout) > 500


def test_threads_that_read_at_once_have_all_rules() -> None:
    rules = [Pattern(rf"\bmoi{n} (?:tien|khoan)\b") for n in range(300)]
    with ThreadPoolExecutor(8) as threads:
        matches = threads.map(lambda n: rules[n].search(f"co moi{n} tien"), range(300))
        assert all(matches)


def test_a_rule_that_is_made_later_is_tried_on_a_known_text() -> None:
    assert Pattern("ma").search("ma otp")
    assert Pattern("otp").search("ma otp")


@pytest.mark.parametrize(
    ("pattern", "text", "other"),
    [
        (r"\bchuyen (?:tien|khoan)\b", "da chuyen khoan", "da chuyen nha"),
        (r"\blo\b", "lo roi", "loi roi"),
        (r"^(?!.*\bno\b).*\bdang k[yi]", "muon dang ky", "muon dang bo"),
        (r"a?\bmat(?: \w+){0,3}? het|lo tay", "lo tay", "lo chan"),
        (r"(?=.*\botp\b).*(?:ma|so)", "ma otp", "ma pin"),
        (r"(?:ab)+cd", "xababcd", "xabd"),
    ],
)
def test_letters_that_are_needed(pattern: str, text: str, other: str) -> None:
    rule = Pattern(pattern)
    assert rule._may_be_in(text)
    assert rule.search(text)
    assert not rule._may_be_in(other)
    assert rule.search(other) is None
    assert list(rule.finditer(other)) == []
    assert rule.sub("", other) == other


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"\bma\b", "ma," + "x" * 40),
        (r"ma", "x" * 40 + "ma"),
        ("(?i:otp)", "OTP"),
        ("(?i)otp", "OTP"),
        ("(?a)\\botp", "éotp"),
        ("(?a:\\botp)", "éotp"),
        (r"\d+|", ""),
        (r"a.c", "a c"),
        (r"\bx\.y\b", "x.y"),
        (r"^mà(?= số\b)", "mà số"),
        (r"(?:\bso|ma)?ten", "soten"),
        (r"(?P<a>no|ho) (?P=a)", "no no"),
    ],
)
def test_a_pattern_without_sure_words_is_always_tried(pattern: str, text: str) -> None:
    assert Pattern(pattern).search(text)


PART = st.sampled_from(
    [*(re.escape(word) for word in WORDS), r"\b", " ", r"(?: \w+){0,2}?", "(?:ma|otp)", "(?:lo )?",
     "(?!tien)", "(?=.*ma)", "(?<!lo )", "[ky]", "(?:5k|dk)+", "^", "$", "|"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(PART, max_size=6).map("".join), st.lists(st.sampled_from(WORDS), max_size=6))
def test_any_rule_says_what_re_says(pattern: str, words: list[str]) -> None:
    rule = Pattern(pattern)
    for text in (" ".join(words), "".join(words)):
        own = re.compile(pattern)
        assert str(rule.search(text)) == str(own.search(text))
        assert str(rule.fullmatch(text)) == str(own.fullmatch(text))
        assert str(rule.match(text)) == str(own.match(text))
        assert list(map(str, rule.finditer(text))) == list(map(str, own.finditer(text)))
        assert rule.sub("-", text) == own.sub("-", text)
