"""Letters, segments and hostile text."""

from __future__ import annotations

import csv
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.text import MAX_CHARS, MAX_MARKS, clean, fits, fold, measure, words
from tests.cpu import cpu_seconds

CHARACTERS = list(
    csv.DictReader(
        (Path(__file__).parents[1] / "vectors/gsm7_vietnamese_letters.csv")
        .read_text(encoding="utf-8")
        .splitlines()
    )
)
HOSTILE = [
    "a" + "\u0301" * 10_000,
    "a" + "\u0301\u0323" * 5_000,
    "\u202e\u200b" * 5_000,
    "\ud800" * 10_000,
    "\x00" * 10_000,
    "\ufdfa" * 10_000,
    " \n" * 5_000,
]


@pytest.mark.parametrize("row", CHARACTERS, ids=lambda row: row["codepoint"])
def test_every_vietnamese_letter_folds_and_is_measured(row: dict[str, str]) -> None:
    character = row["letter"]
    for form in (character, unicodedata.normalize("NFD", character)):
        assert fold(form).isascii() and len(fold(form)) == 1
        assert row["ascii_fold"] in ("", fold(form))
    expected = "GSM-7" if row["in_gsm7_basic"] == "True" else "UCS-2"
    assert measure(character).encoding == expected


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("lừa đảo", "lua dao"),
        ("LỪA ĐẢO", "LUA DAO"),
        ("“a” ‘b’ – — …•", "\"a\" 'b' - - ...-"),
        ("0912\u00a0345", "0912 345"),
        ("ＯＴＰ１２", "OTP12"),
        ("Đăk Ƀŏ ƀĭ ơ̆", "Dak Bo bi o"),
        ("а\u0435\u043e", "aeo"),
        ("`x`", "'x'"),
        ("50.000₫", "50.000d"),
        ("một\nhai", "mot\nhai"),
        ("[TB] {x} 5€", "[TB] {x} 5€"),
        ("gà😀", "ga"),
    ],
)
def test_fold(text: str, plain: str) -> None:
    assert fold(text) == plain


@pytest.mark.parametrize(
    ("text", "encoding", "units", "segments"),
    [
        ("", "GSM-7", 0, 1),
        ("a" * 160, "GSM-7", 160, 1),
        ("a" * 161, "GSM-7", 161, 2),
        ("a" * 306, "GSM-7", 306, 2),
        ("a" * 307, "GSM-7", 307, 3),
        ("[TB]", "GSM-7", 6, 1),
        ("^{}\\[~]|€", "GSM-7", 18, 1),
        ("a" * 158 + "€", "GSM-7", 160, 1),
        ("a" * 152 + "€" + "a" * 7, "GSM-7", 161, 2),
        # The escape pair does not fit at the end of the first segment, so 1 septet is lost.
        ("a" * 152 + "€" + "a" * 152, "GSM-7", 306, 3),
        ("é" * 160, "GSM-7", 160, 1),
        ("`", "UCS-2", 1, 1),
        ("ạ" * 70, "UCS-2", 70, 1),
        ("ạ" * 71, "UCS-2", 71, 2),
        ("ạ" * 134, "UCS-2", 134, 2),
        ("ạ" * 135, "UCS-2", 135, 3),
        ("😀" * 35, "UCS-2", 70, 1),
        ("a" * 66 + "😀" + "a" * 66, "UCS-2", 134, 3),
        ("o\u0306", "UCS-2", 2, 1),
    ],
)
def test_measure(text: str, encoding: str, units: int, segments: int) -> None:
    cost = measure(text)
    assert (cost.encoding, cost.units, cost.segments) == (encoding, units, segments)
    assert fits(text, segments) and (segments == 1 or not fits(text, segments - 1))


@given(st.text(alphabet="a€😀ạ", max_size=400))
def test_segments_agree_with_packing_one_character_at_a_time(text: str) -> None:
    cost = measure(text)
    many = 153 if cost.encoding == "GSM-7" else 67
    if cost.units <= (160 if many == 153 else 70):
        assert cost.segments == 1
        return
    double = "€" if many == 153 else "😀"
    segments, used = 1, 0
    for char in text:
        width = 2 if char in double else 1
        if used + width > many:
            segments, used = segments + 1, 0
        used += width
    assert cost.segments == segments


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("KT\x00 0912\ud800", "KT 0912"),
        ("  a\r\n\tb  c ", "a b c"),
        ("le\u0302\u0301", "lế"),
        ("x\u200b\u202ey", "xy"),
        ("a" * 3_000, "a" * MAX_CHARS),
        ("lừa đảo", "lừa đảo"),
    ],
)
def test_clean(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@given(st.text(alphabet=st.characters(), max_size=300))
def test_what_is_clean_can_be_stored_and_stays_as_it_is(text: str) -> None:
    once = clean(text)
    once.encode("utf-8")
    assert "\x00" not in once and len(once) <= MAX_CHARS
    assert clean(once) == once


@given(st.text(alphabet=st.characters(), max_size=300))
def test_folded_text_is_always_gsm7(text: str) -> None:
    assert measure(fold(text)).encoding == "GSM-7"
    assert all(word.isascii() and word.isalnum() for word in words(text))


@pytest.mark.alone
@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_takes_milliseconds(text: str) -> None:
    read = (clean, fold, measure, words)
    assert cpu_seconds(lambda: [each(text) for each in read]) < 0.25
    cleaned = clean(text)
    marks = 0
    for char in cleaned:
        marks = marks + 1 if unicodedata.category(char) in ("Mn", "Me") else 0
        assert marks <= MAX_MARKS


def test_words() -> None:
    assert words("Đắk R'Lấp: 5 KHÔNG!") == ["dak", "r", "lap", "5", "khong"]
