"""Number parsing and keywords under hostile texts: no exception, and time that is linear."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.parsing import keywords
from flows.subjects import numbers
from flows.text import clean, fold, measure
from tests.cpu import cpu_seconds

MOST = 2.9
"""By so much may twice the text take longer: linear is 2, quadratic would be 4."""
SIZE = 10_000

_PIECES = st.sampled_from(
    [
        "0912345678", "+84", "(0)", "0084", "1900", "00224", "stk ", "ma don ", "goi ", "so ",
        "khong chin mot hai ", "Kt ", "LD(", "v ", "(", ")", "[", "|", "O", "l", "x", "*", ".",
        ",", "-", "/", " ", "\n", "\u200b", "９", "chín ", "dk dak mil", "huy", "mat tien", "113",
        "zalo.me/", "vcb.top ", "d", "k", "hoac ", "\ud800", "\x00", "e\u0323\u0302\u0301", "5 k",
    ]
)  # fmt: skip
TEXTS = st.text(max_size=300) | st.lists(_PIECES, max_size=60).map("".join)

HOSTILE = (
    "0", "09 ", "0912345678 ", "0912345678,", "+84(0", "+1(0)", "stk 1 ", "0 9 1 2 ", "l0O", "((",
    "goi 113 ", "goi 113 hoac ", "x*", "1900.", "so ", "so dt la ", "khong ", "khong chin ",
    "khong chin mot hai ba bon nam sau bay tam ", "0'", "|", "0|", "113,", "so 224", "a.b/",
    "cong an ba bon ", "ma so cua so la ", "chuyen a b c ", "09 12 34 56 ", "[", "0\n", "O",
    "khoongf ", "K T ", "L.D.", "ld(", "v(0", "s (", "kt ", "d k ", "huy ", "mat tien ", "5 khong ",
    "e\u0323", "đ", "\u200b", ".", "  ", "kiem tra ", "dk dak ", "bc ", "tra ", "xoa ",
)  # fmt: skip


@given(TEXTS)
@settings(max_examples=600, deadline=None)
def test_no_text_breaks_the_reading(text: str) -> None:
    for reply in (text, clean(text)):
        named = (*numbers.find(reply), *numbers.named(reply), *numbers.accounts(reply))
        alone = numbers.subject(reply)
        for one in (*named, *numbers.loose(reply), *([alone] if alone else [])):
            assert one.key and one.display and len(one.given) <= 60
            assert len(one.display) <= 24 and measure(one.display).encoding == "GSM-7"
        command = keywords.parse(reply, ("1", "2"))
        assert command.name and len(command.rest) <= len(reply)
        numbers.msisdn(reply)


@given(st.lists(_PIECES, max_size=30).map("".join))
@settings(max_examples=300, deadline=None)
def test_what_is_found_stands_in_the_text(text: str) -> None:
    plain = " ".join(fold(text).replace("\r", " ").split())
    for one in numbers.find(plain):
        assert one.given in plain
        if one.kind in ("mobile", "landline") and not one.odd:
            result = numbers.alone(one.display)
            assert result is not None and result.key == one.key


def _seconds(read: Callable[[str], object], text: str) -> float:
    def value() -> None:
        for cached in (numbers.subject, numbers.alone, keywords._parse_short):
            cached.cache_clear()
        read(text)

    return cpu_seconds(value, runs=4)


def _read_numbers(text: str) -> None:
    numbers.find(text), numbers.named(text), numbers.accounts(text), numbers.loose(text)


@pytest.mark.alone
@pytest.mark.parametrize("read", [_read_numbers, keywords.parse], ids=["numbers", "keywords"])
@pytest.mark.parametrize("unit", HOSTILE)
def test_twice_the_text_takes_twice_the_time(
    unit: str, read: Callable[[str], object], record_property: Callable[[str, object], None]
) -> None:
    ratio = 0.0
    for _ in range(3):
        half, whole = (_seconds(read, unit * (size // len(unit))) for size in (SIZE, 2 * SIZE))
        # Below half a millisecond the clock measures itself.
        ratio = (whole + 5e-4) / (half + 5e-4)
        if ratio < MOST:
            break
    record_property("ratio", round(ratio, 2))
    assert ratio < MOST and half < 0.2
