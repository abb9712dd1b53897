"""Numbers as people type them, and what only looks like one (``vectors/numbers.json``)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.subjects import numbers
from flows.text import measure
from tests.cpu import cpu_seconds

VECTORS: dict[str, Any] = json.loads(
    (Path(__file__).parents[2] / "vectors/numbers.json").read_text(encoding="utf-8")
)
TYPED = [(typed, group["key"]) for group in VECTORS["one_number"] for typed in group["typed"]]
STRICT = [
    (typed, group["key"])
    for group in VECTORS["one_number"]
    for typed in group["typed"] + group.get("strict_only", [])
]


def keys(text: str) -> list[str]:
    return [result.key for result in numbers.find(text)]


@pytest.mark.parametrize(("typed", "key"), STRICT)
def test_a_number_alone_has_one_form(typed: str, key: str) -> None:
    result = numbers.subject(typed)
    assert result is not None and result.key == key
    assert result == numbers.subject(typed)
    assert result.given == typed.strip()


@pytest.mark.parametrize("around", VECTORS["around"])
def test_a_number_in_a_sentence_has_the_same_form(around: str) -> None:
    missed = [typed for typed, key in TYPED if keys(around.format(typed)) != [key]]
    assert missed == []


@pytest.mark.parametrize(("typed", "key", "odd"), VECTORS["strict"])
def test_what_stands_alone_is_always_a_subject(typed: str, key: str, odd: str) -> None:
    result = numbers.subject(typed)
    assert result is not None and (result.key, result.odd) == (key, odd)


@pytest.mark.parametrize("typed", VECTORS["no_subject"])
def test_no_subject(typed: str) -> None:
    assert numbers.subject(typed) is None


@pytest.mark.parametrize(("text", "expected"), VECTORS["running"])
def test_running_text(text: str, expected: list[str]) -> None:
    assert keys(text) == expected


@pytest.mark.parametrize("text", VECTORS["lookalikes"])
def test_lookalikes_are_no_phone_numbers(text: str) -> None:
    assert keys(text) == []


@pytest.mark.parametrize("between", ["/", " / ", " ", ",", "-", ""])
def test_a_number_that_was_pasted_twice_is_one(between: str) -> None:
    result = numbers.subject(f"0387221904{between}0387221904")
    assert result is not None and result.key == "tel:+84387221904"


@pytest.mark.parametrize("end", [".", ". Cam on", ".Chu tk: A", ",", " x 2", " xx"])
def test_an_account_ends_where_its_sentence_does(end: str) -> None:
    assert [one.key for one in numbers.accounts(f"ck vao stk 4202039511{end}")] == [
        "acct:4202039511"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "TK 0231000xxx123 -1,250,000VND luc 14:22. SD 3,412,000VND",
        "TK 5300205xxxxxx: +25,000,000VND",
        "stk 1234567*** VCB",
        "tk 1234567 890 xxxx",
        "TK 0231-000-XXX-123",
    ],
)
def test_what_is_left_of_a_masked_account_is_nobodys(text: str) -> None:
    assert numbers.accounts(text) == numbers.named(text) == ()


def test_accounts_need_a_word_that_calls_them_so() -> None:
    text = "ck vao stk 4202039511 mb; so tk: 1234 5678 901 VCB; tk vcb bi khoa; goi 0912345678"
    assert [results.key for results in numbers.accounts(text)] == [
        "acct:4202039511",
        "acct:12345678901",
    ]


@pytest.mark.parametrize(
    ("sender", "e164"),
    [
        ("84912345678", "+84912345678"),
        ("+84912345678", "+84912345678"),
        ("0912345678", "+84912345678"),
        ("0084912345678", "+84912345678"),
        ("912345678", "+84912345678"),
        ("842466704573", "+842466704573"),
        ("+16502530000", "+16502530000"),
        ("85512345678", "+85512345678"),
        ("156", None),
        ("9090", None),
        ("19001234", None),
        ("8418001096", None),
        ("VIETCOMBANK", None),
        ("whatsapp:+84912345678", None),
        ("", None),
        ("+", None),
        ("٠٩١٢٣٤٥٦٧٨", None),
    ],
)
def test_the_sender_of_an_mo(sender: str, e164: str | None) -> None:
    assert numbers.msisdn(sender) == e164


def test_national() -> None:
    assert numbers.national("+84912345678") == "0912345678"
    assert numbers.national("+841900292900") == "1900292900"
    assert numbers.national("+224621234567") == "+224621234567"


ODD_LETTERS = st.text(alphabet="0123456789 .-+()/OoIl|xX*[]stk:aVn@", max_size=120)


@given(ODD_LETTERS | st.text(max_size=200))
def test_nothing_breaks_the_reading(text: str) -> None:
    results = [numbers.subject(text), *numbers.find(text), *numbers.accounts(text)]
    for one in filter(None, results):
        assert one.key and len(one.given) <= 60
        assert len(one.display) <= 24 and measure(one.display).encoding == "GSM-7"
    numbers.msisdn(text)


@pytest.mark.alone
@pytest.mark.parametrize(
    "unit",
    [
        "0",
        "09 ",
        "0912345678 ",
        "+84(0",
        "stk 1 ",
        "0 9 1 2 ",
        "l0O",
        "((",
        "goi 113 ",
        "x*",
        "1900.",
        "so ",
        "so dt la ",
    ],
)
def test_hostile_text_takes_milliseconds(unit: str) -> None:
    text = unit * (10_000 // len(unit))

    def read() -> None:
        numbers.subject.cache_clear()
        numbers.find(text), numbers.subject(text), numbers.accounts(text)

    assert cpu_seconds(read) < 0.5
